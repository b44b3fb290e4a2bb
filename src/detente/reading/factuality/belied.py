"""Is the report itself false? *Reports of his release were false*, *contrary to what was announced*.

An act told inside a report (*the news that …*, *l'annonce de …*) is as true as the report. What is said of
the report is asked of the parse first (its adjective, its preposition, its predicate, the verb that it is the
object of), then of the words that follow without a comma, for small models misplace predicates. Without a
report in between, only *it is false that* belies an act: a wrongful arrest is an arrest.
"""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.cues import Cues
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import Hit, Word

_CLIMB, _BACK, _AHEAD = 6, 8, 10
_NEGATED = 3
_OPENED = 4
_INTO = frozenset({"nmod", "acl", "ccomp", "appos", "compound", "obl", "obj", "dep", "nsubj"})
_SAID_OF = frozenset({"amod", "acl", "xcomp", "obj", "obl", "ccomp", "advmod", "nmod"})


def belied(
    sentence: Sentence, words: list[Word], span: tuple[int, int], at: Token, known: Cues
) -> Factuality:
    """What the report that tells an act is said to be.

    Args:
        sentence: the sentence of the act.
        words: the words of the page.
        span: the indices in ``words`` of the first word of the sentence and of the first after it.
        at: the word of the act.
        known: the cues of the language.

    Returns:
        ``denied`` where the report is said to be false, ``possible`` where nobody has confirmed it, else
        ``asserted``.
    """
    if any(hit.first < span[1] for hit in known.phrases["hearsay"].find(words, *span)):
        return "possible"
    false = [
        h for h in known.phrases["false"].find(words, *span) if not _is_negated(h, words, span[0], known)
    ]
    doubted = list(known.phrases["unconfirmed"].find(words, *span))
    undone = list(known.phrases["undone"].find(words, *span))
    unlikely = list(known.phrases["unlikely"].find(words, *span))
    if not (false or doubted or undone or unlikely):
        return "asserted"
    found = _Report(sentence, words, span, at, known)
    if false and found.is_listed_wrongly(false, list(known.phrases["listing"].find(words, *span))):
        return "denied"
    if found.is_said_to_be(false) or found.is_predicate_of(undone, "nsubj"):
        return "denied"
    unsure = found.is_said_to_be(doubted) or found.is_predicate_of(doubted, "nsubj", "obj")
    return "possible" if unsure or found.is_predicate_of(unlikely, "nsubj") else "asserted"


def _is_negated(hit: Hit[bool], words: list[Word], first: int, known: Cues) -> bool:
    """Whether a word that would make a report false is negated: *did not deny*, *n'a pas été démentie*."""
    helpers = known.words["perfect"] | known.words["bare"]
    for i in range(hit.first - 1, max(hit.first - _NEGATED, first) - 1, -1):
        if words[i + 1].broken:
            return False
        if words[i].key in known.words["negation"]:
            return True
        if words[i].key not in helpers:
            return False
    return False


class _Report:
    """The report around an act, by the parse and by its place."""

    def __init__(
        self,
        sentence: Sentence,
        words: list[Word],
        span: tuple[int, int],
        at: Token,
        known: Cues,
    ) -> None:
        reports = list(known.phrases["reports"].find(words, *span))
        announcing = [hit for hit in known.governors.find(words, *span) if hit.value == "announced"]
        self._telling: list[Hit[bool] | Hit[Factuality]] = [
            *reports,
            *known.phrases["speech"].find(words, *span),
            *announcing,
        ]
        self._sentence, self._words, self._at = sentence, words, at
        self._index = next((i for i in range(*span) if words[i].end > at.start), span[1] - 1)
        self._above = self._governing(reports)
        self._beside = self._preceding(reports)
        # "Called the reports of his arrest «a fake»": what is in quotation marks is said of the reports.
        self._callings = [called.first for called in known.phrases["calling"].find(words, *span)]
        self._is_called = any(called < self._index for called in self._callings)
        self._holds_clause = any(self._opens_clause(hit) for hit in reports)
        self._span = span

    def is_said_to_be(self, hits: list[Hit[bool]]) -> bool:
        """Whether one of some words is said of the report, or of the clause of the act."""
        tokens = self._of(hits)
        if self._above is not None and self._is_predicated(self._above, tokens):
            return True
        if self._is_clause_of(tokens) or self._is_told_so(tokens) or self._is_claimed_behind(tokens):
            return True
        return any(self._is_near(hit) or self._follows_clause(hit) for hit in hits)

    def is_listed_wrongly(self, false: list[Hit[bool]], listing: list[Hit[bool]]) -> bool:
        """Whether the act is of those among whom somebody is put in error: *was mistakenly listed among those
        freed*, *figurait par erreur sur la liste des libérés*."""
        for told in listing:
            on_it = told.first <= self._index <= told.last + _AHEAD and self._is_joined(
                told.last, self._index
            )
            if on_it and any(
                told.first - _NEGATED <= h.first <= told.last + _NEGATED
                and self._is_joined(min(h.first, told.first), max(h.first, told.first))
                for h in false
            ):
                return True
        return False

    def _is_joined(self, first: int, last: int) -> bool:
        """Whether no mark parts two words."""
        return not any(word.broken for word in self._words[first + 1 : last + 1])

    def _of(self, hits: list[Hit[bool]]) -> set[int]:
        """The indices of the tokens of some words."""
        return {t.i for hit in hits for t in self._sentence.between(hit.start, hit.end)}

    def is_predicate_of(self, hits: list[Hit[bool]], *relations: str) -> bool:
        """Whether one of some words is said of the act itself: *was not able to verify the release of X*,
        *the release fell through*; not what it brings about (*the arrest meant that the deal fell
        through*)."""
        tokens = self._of(hits)
        above = self._sentence.head(self._at) if self._at.relation in relations else None
        if above is None or not tokens:
            return False
        if above.i in tokens or any(
            c.i in tokens and c.relation == "amod" for c in self._sentence.children(self._at.i)
        ):
            return True
        return self._at.relation == "nsubj" and any(
            c.i in tokens and c.relation == "xcomp" and self._sentence.child(c.i, "nsubj") is None
            for c in self._sentence.children(above.i)
        )

    def _governing(self, reports: list[Hit[bool]]) -> Token | None:
        """The noun of a report that the parse puts above the act."""
        at = self._at
        for _ in range(_CLIMB):
            above = self._sentence.head(at)
            shared = at.relation == "conj" and self._sentence.child(at.i, "nsubj") is None
            if above is None or not (shared or at.relation in _INTO):
                return None
            if any(hit.start <= above.start < hit.end for hit in reports):
                return above if above.start < self._at.start else None
            at = above
        return None

    def _preceding(self, reports: list[Hit[bool]]) -> int | None:
        """The index of the noun of a report that stands shortly before the act, no comma or verb between."""
        nearest = next((hit for hit in reversed(reports) if hit.last < self._index), None)
        if nearest is None or self._index - nearest.last > _BACK:
            return None
        after = self._words[nearest.last + 1]
        if self._is_noun(after):
            return None  # "A fake news case" reports nothing.
        between = self._words[nearest.last + 1 : self._index + 1]
        if any(word.broken or self._is_joining(word) for word in between):
            return None
        return nearest.first

    def _is_noun(self, word: Word) -> bool:
        token = self._sentence.token_at(word.start)
        return token is not None and token.pos == "NOUN" and word.start != self._at.start

    def _is_joining(self, word: Word) -> bool:
        """Whether a word begins another statement: *shared a post and was sentenced*."""
        token = self._sentence.token_at(word.start)
        return token is not None and token.pos == "CCONJ"

    def _is_predicated(self, report: Token, tokens: set[int]) -> bool:
        """Whether the parse says it of the report: its adjective, preposition, predicate or verb."""
        children = self._sentence.children(report.i)
        if any(c.i in tokens and c.relation in (_SAID_OF | {"case", "det"}) for c in children):
            return True
        if any(g.i in tokens for c in children if c.relation == "case" for g in self._sentence.children(c.i)):
            return True
        above = self._sentence.head(report)
        if above is None or report.relation not in ("nsubj", "obj", "csubj", "nmod", "obl"):
            return False
        if above.i in tokens:
            return True
        if report.relation not in ("nsubj", "obj"):
            return False
        said = [c for c in self._sentence.children(above.i) if c.relation in _SAID_OF]
        return any(c.i in tokens and c is not report for c in said)

    def _is_clause_of(self, tokens: set[int]) -> bool:
        """*It is false that X was freed*, *il est faux que*, *неправда, что*."""
        above = self._sentence.head(self._at)
        clausal = self._at.relation in ("ccomp", "csubj", "acl") and above is not None
        if not clausal or above is None or above.i not in tokens or above.start > self._at.start:
            return False
        between = self._sentence.tokens[above.i + 1 : self._at.i]
        return any(token.pos == "SCONJ" for token in between)

    def _is_told_so(self, tokens: set[int]) -> bool:
        """*Wrongly announced that*, *a annoncé à tort que*: how a verb above tells it."""
        at = self._at
        for _ in range(_CLIMB):
            above = self._sentence.head(at)
            if above is None or at.relation not in ("ccomp", "xcomp", "obj", "obl", "nmod"):
                return False
            how = [c for c in self._sentence.children(above.i) if c.relation in ("advmod", "obl")]
            telling = any(hit.start <= above.start < hit.end for hit in self._telling)
            if telling and any(c.i in tokens and c.i < at.i for c in how):
                return True
            at = above
        return False

    def _is_claimed_behind(self, tokens: set[int]) -> bool:
        """*X was freed, state media claimed falsely*: how a verb behind the act, which has no other content,
        tells it."""
        at, sentence = self._at, self._sentence
        own = any(c.relation == "nsubj" for c in sentence.children(at.i))
        for telling in sentence.tokens[at.i + 1 :]:
            beside = telling.head == at.i and telling.relation in ("parataxis", "conj")
            if not (beside or (own and at.head == telling.i and at.relation in ("ccomp", "advcl"))):
                continue
            children = sentence.children(telling.i)
            content = ("cc", "ccomp", "xcomp", "obj") if beside else ("cc", "ccomp", "xcomp")
            if any(c.relation in content and c is not at for c in children):
                continue
            if any(hit.start <= telling.start < hit.end for hit in self._telling):
                return any(c.i in tokens for c in children if c.relation in ("advmod", "obl"))
        return False

    def _opens_clause(self, report: Hit[bool]) -> bool:
        """Whether a report before the act has a clause for its content: *сообщения о том, что …*."""
        ahead = self._words[report.last + 1 : min(report.last + 1 + _OPENED, self._index)]
        tokens = (t for w in ahead for t in self._sentence.tokens if t.start == w.start)
        return any(t.pos in ("SCONJ", "PRON") for t in tokens)

    def _follows_clause(self, hit: Hit[bool]) -> bool:
        """Whether a verb right after the clause of a report says it of it: *сообщения о том, что X отпустили,
        не подтвердились*."""
        if not self._holds_clause or hit.first <= self._index:
            return False
        if any(self._index < called < hit.first for called in self._callings):
            return True  # "Сообщения о том, что вышел X, партия назвала выдумкой".
        said = next(iter(self._sentence.between(hit.start, hit.end)), None)
        if said is None or not (said.pos in ("VERB", "PART") or self._is_copular(said)):
            return False
        own = {c.start for c in self._sentence.children(said.i)}
        at = hit.first
        while at > self._index and not self._words[at].broken and self._words[at - 1].start in own:
            at -= 1
        return self._words[at].broken

    def _is_copular(self, token: Token) -> bool:
        return any(c.relation == "cop" for c in self._sentence.children(token.i))

    def _is_near(self, hit: Hit[bool]) -> bool:
        """Whether the words say it of the report before the act: right before it, or after the act as the
        first thing said."""
        if self._beside is None:
            return False
        if hit.last < self._beside:
            return hit.last >= self._beside - 2 and self._is_joined(hit.last, self._beside)
        if 0 <= hit.first - self._beside - 1 <= 1 and hit.last < self._index:
            return True
        if not self._index < hit.first <= self._index + _AHEAD:
            return False
        quoted = self._sentence.page.text[self._words[self._index].end : hit.start]
        apart = any(mark in quoted for mark in '«“"„') and not self._is_called
        return not apart and self._is_joined(self._index, hit.first)
