"""Several who speak together without a name, whom a pronoun in the plural goes on with."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.model import Span, Speaker
from detente.reading.entities.cast import Cast
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase, clauses
from detente.reading.parsing.parse import Sentence
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.able import is_somebody
from detente.reading.speech.reporting.cues import Cue

SEVERAL = "several"


@dataclass(slots=True)
class Several:
    """Those of a page who spoke together, in the order of its text."""

    cast: Cast
    lexicon: Speech
    turns: list[Speaker] = field(default_factory=list)

    def last(self, cue: Cue, span: Span) -> Speaker | None:
        """Those whom a pronoun in the plural means, where they are told of: by whom the
        sentence before says that a thing was done (*… were not named by officials. They said …*), or who
        spoke last in a voice of their own; nobody where others are told of since."""
        doers = self._doers_before(cue, span)
        own = (turn for turn in reversed(self.turns) if not self._is_quoted_by_another(turn))
        last = Speaker(doers.text, doers.span, False) if doers is not None else next(own, None)
        if last is None:
            return None
        since = (s for s in self.cast.page.sentences if last.span[1] < s.end and s.start < span[0])
        others = any(several_told(self.cast, s, (last.span[1], span[0]), last.name) for s in since)
        return None if others else last  # "Officials said so. The prisoners refused. They said …"

    def _doers_before(self, cue: Cue, span: Span) -> Phrase | None:
        """The people in the plural by whom the sentence before says that a thing was done."""
        page, index = self.cast.page, cue.sentence.index
        before = page.sentences[index - 1] if index else None
        lead = page.text[cue.sentence.start : span[0]]
        if before is None or before.paragraph != cue.sentence.paragraph or len(HYPHENED.findall(lead)) > 1:
            return None
        root = before.root()
        clause = next((c for c in clauses(before) if root is not None and c.head.i == root.i), None)
        if clause is None or not clause.passive or len(clause.agent) != 1:
            return None
        agent = clause.agent[0]
        many = agent.head.morph.get("Number") == "Plur" and agent.head.pos == "NOUN"
        they = any(self._are_people(p) for p in clause.subjects)  # "The prisoners were handed over by guards"
        known = is_somebody(agent, self.lexicon) or not agent.head.folded.isdisjoint(self.lexicon.written)
        return agent if many and not they and known else None

    def _are_people(self, told: Phrase) -> bool:
        several = told.head.morph.get("Number") == "Plur"
        return several and any(map(self.cast.is_of_people, (told.head.text, told.head.lemma)))

    def _is_quoted_by_another(self, turn: Speaker) -> bool:
        """Whether who speaks does so in what others say: *They alleged that officials came, claiming …*."""
        sentence = self.cast.page.sentence_at(turn.span[0])
        token = sentence.token_at(turn.span[0]) if sentence is not None and sentence.parsed else None
        while sentence is not None and token is not None:
            above = sentence.head(token)
            if above is not None and token.relation == "ccomp" and self.lexicon.verb(above) is not None:
                return True
            token = above
        return False


def are_several(sentence: Sentence, span: Span) -> bool:
    """Whether the first noun of some words is in the plural: *two officials* are nobody's description."""
    first = next((t for t in sentence.between(*span) if t.pos == "NOUN"), None)
    return first is not None and first.morph.get("Number") == "Plur"


def stands_for_several(cue: Cue, span: Span, lexicon: Speech) -> bool:
    """Whether words for who speaks are a pronoun or a possessive that is only in the plural: *… ont dit des
    élus. « … », ont-ils dit*, *по их словам*."""
    if lexicon.possessives.get(fold(cue.sentence.page.text[slice(*span)])) == SEVERAL:
        return True
    token = cue.sentence.token_at(span[0]) if cue.sentence.parsed else None
    form = token.morph if token is not None and token.pos == "PRON" else {}
    return form.get("Number") == "Plur" and form.get("Person") != "1"


def several_told(cast: Cast, sentence: Sentence, span: Span, known: str) -> bool:
    """Whether several people who are not those ``known`` do something in a part of a sentence: *the
    prisoners*, *Ann and Karl*, *by relatives*."""
    called = set(map(fold, HYPHENED.findall(known)))
    for token in sentence.between(*span):
        doing = token.relation.startswith("nsubj") or token.dep == "obl:agent"
        if not doing or cast.page.quotations_over(token.start, token.end):
            continue
        row = [token, *(t for t in sentence.children(token.i) if t.relation == "conj")]
        if not all(t.pos == "PROPN" or any(map(cast.is_of_people, (t.text, t.lemma))) for t in row):
            continue
        many = token.pos == "NOUN" and token.morph.get("Number") == "Plur" and fold(token.text) not in called
        if many or len(row) > 1:
            return True
    return False
