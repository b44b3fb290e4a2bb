"""Participles and converbs that go on with another verb's subject: *…, ajoutant que …*; *…, saying …*."""

from __future__ import annotations

from detente.reading.acts.particulars import dateline
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.content import nouns
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.chains import cited
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.reporting.predicates import after_comma
from detente.reading.speech.reporting.runs import ending_at
from detente.reading.speech.who.spans import extent

_TWO = 2
_DEEPEST = 6
_OPENING = frozenset({"ADP", "ADV", "AUX", "PRON", "PUNCT", "SCONJ", "CCONJ"})


def is_gerund(clause: Clause | None) -> bool:
    """Whether a verb goes on with another's subject after a comma: *…, ajoutant que …*; *..., saying …*."""
    if clause is None:
        return False
    morph = clause.head.morph
    # What has a case agrees with a noun, and is a Slavic adjective: "отверг сообщения, утверждающие, что …".
    ing = morph.get("Tense") == "Pres" or clause.head.text.endswith("ing")
    present = morph.get("VerbForm") == "Part" and ing and "Case" not in morph
    helped = any(c.relation.startswith("aux") for c in clause.sentence.children(clause.head.i))
    if not (present or morph.get("VerbForm") == "Conv") or helped:
        return False  # "Has responded, accusing Kyiv": a parse gives it the helper of the other.
    before = clause.sentence.tokens[clause.head.i - 1] if clause.head.i else None
    return before is None or before.text in ",(" or fold(before.text) in clause.sentence.page.grammar.gerund


def is_of_noun(clause: Clause | None) -> bool:
    """Whether a past participle between marks says of a noun by whom that was told or blamed: *le
    journaliste, accusé par la police, a été libéré*; not *comme annoncé par la police*."""
    if clause is None or not clause.agent or clause.auxiliaries or not clause.head.i:
        return False
    past = clause.head.morph.get("VerbForm") == "Part" and clause.head.morph.get("Tense") != "Pres"
    return past and clause.sentence.tokens[clause.head.i - 1].text in ",("


def absolute_start(cue: Cue, lexicon: Speech) -> int | None:
    """Where a participle with a subject of its own begins after a comma: *…, with the mayor saying …*."""
    tokens, token = cue.sentence.tokens, cue.token
    if token is None or cue.speaker is None or token.morph.get("VerbForm") != "Part":
        return None
    first = next((t for t in tokens if t.start >= cue.speaker[0]), None)
    if first is None or first.i < _TWO:
        return None
    mark, comma = tokens[first.i - 1], tokens[first.i - _TWO]
    return mark.start if fold(mark.text) in lexicon.absolute and comma.text == "," else None


def gerund_start(token: Token, sentence: Sentence) -> int:
    """Where a gerund begins with the words that mark it: *tout en reconnaissant*."""
    at, marking = token.i, sentence.page.grammar.gerund
    while at and fold(sentence.tokens[at - 1].text) in marking:
        at -= 1
    return sentence.tokens[at].start


def share_subject(cue: Cue, ordered: list[Clause], spoken: dict[int, Cue], lexicon: Speech) -> None:
    """Give a participle the subject of the sentence's own verb, the last before it or the first after."""
    token = cue.token
    if token is None:
        return
    page = cue.sentence.page
    frame = [q.start for q in page.quotations_over(token.start, token.end)]
    beside = [
        c for c in ordered if [q.start for q in page.quotations_over(c.head.start, c.head.end)] == frame
    ]
    own = [c for c in beside if c.head.i in spoken and not _is_nobodys(spoken[c.head.i], lexicon)]
    # "explique que deux hommes ont été avertis par un voisin, précisant que …": whoever explains goes on.
    others = [c for c in own if not (is_gerund(c) or c.head.relation == "acl" or _is_suffered(c))]
    whole = [c for c in beside if c.head.relation in ("root", "conj", "parataxis") and c.mood]
    groups = (others, whole)
    line = dateline.end(cue.sentence)
    start = gerund_start(token, cue.sentence)
    if start < token.start and page.text[cue.sentence.start : start].rstrip()[-1:] != ",":
        # "… a menti en affirmant que": without a comma it goes on with the verb right before.
        groups = ([c for c in beside if c.mood and not is_gerund(c)], [])
    earlier = [c for group in groups for c in reversed(group) if c.head.i < token.i]
    earlier = [*_nearer(beside, token, earlier[:1], others), *earlier]
    for governor in [*earlier, *(c for c in whole if c.head.i > token.i)]:
        other = spoken.get(governor.head.i)
        leads = governor.passive and token.i < governor.head.i  # "Accusant X, il a été soutenu par Y"
        anew = _own_subject(governor, lexicon)
        phrases = other.phrases if other is not None and not leads else governor.subjects
        phrases = phrases if anew is None else [anew]
        phrases = [
            p for p in phrases if p.start >= line
        ] or phrases  # "New York, May 3, 2025—A court ruled, saying …"
        if other is None and _is_another_between(governor, token, ordered):
            return
        if other is None and cue.verb not in lexicon.thinking and _tells_of_deed(governor, token, lexicon):
            cue.phrases, cue.speaker = [], None
            return
        if other is not None and other.speaker is not None and "citing" in lexicon.groups.get(other.verb, ()):
            told = cited(governor, other.verb)  # "cited his cousin, saying …"
            phrases = [told] if told is not None and not governor.passive else phrases
        if phrases and (other is not None or is_somebody(phrases[0], lexicon)):
            known = other.speaker if other is not None and phrases is other.phrases else None
            cue.phrases, cue.speaker = phrases, known or extent(phrases)
            return


def leading(cue: Cue, lexicon: Speech) -> Phrase | None:
    """The subject of the main clause after a verb without one that opens its sentence, whatever the parse
    hangs on that: *Estimant que c'était tard, le juge est parti*; *Après avoir dit que …, Jean est parti*."""
    verb, sentence = cue.token, cue.sentence
    if verb is None or sentence.finite(verb) is not None or verb.morph.get("VerbForm") == "Inf":
        return None
    if any(t.pos not in _OPENING for t in sentence.tokens[: verb.i]):
        return None
    told = False
    for token in sentence.tokens[verb.i + 1 :]:
        if token.pos not in ("VERB", "AUX") or token.morph.get("VerbForm") != "Fin":
            continue
        first = after_comma(sentence, token) if told else None
        if first is not None:
            return _subject_from(sentence, first, token, lexicon)
        told = True
    return None


def _subject_from(sentence: Sentence, first: Token, verb: Token, lexicon: Speech) -> Phrase | None:
    """The subject that begins with a word and that a finite verb has."""
    for token in sentence.tokens[first.i : verb.i]:
        if token.relation in ("nsubj", "expl") and token.head >= verb.i:
            found = phrase(sentence, token)
            return found if is_somebody(found, lexicon) else None
    return None


def _nearer(beside: list[Clause], token: Token, found: list[Clause], others: list[Clause]) -> list[Clause]:
    """The clause with a subject of its own that stands between a participle and the verb of speech before:
    *Paris proposed a list but Rome was against it, saying …*; else the one that the parse tells, if nobody
    has spoken: *came after Ann and Karl sued the state, accusing it of …*."""
    since = found[0].head.i if found else -1
    for clause in reversed(beside):
        if not since < clause.head.i < token.i or clause.sentence.finite(clause.head) is None:
            continue
        governs = token.head == clause.head.i and clause.head.relation == "advcl" and not others
        if clause.has_own_subject and (_is_independent(clause) or governs):
            return [clause]
        if _ends_own_subject(clause) is not None:
            return [clause]
    return []


def _is_independent(clause: Clause) -> bool:
    """Whether a clause is joined to the sentence's own by conjunctions alone."""
    sentence, at = clause.sentence, clause.head
    for _ in range(_DEEPEST):
        if at.relation == "root":
            return True
        above = sentence.head(at)
        if at.relation != "conj" or above is None:
            return False
        at = above
    return False


def _ends_own_subject(clause: Clause) -> int | None:
    """Where the noun ends between a conjunction and a finite verb, of which the parse makes no subject."""
    if clause.has_own_subject or clause.marks or clause.head.relation not in ("advcl", "conj", "acl"):
        return None
    sentence, tokens = clause.sentence, clause.sentence.tokens
    group = [t.i for t in sentence.children(clause.head.i) if t.relation in ("aux", "expl", "iobj")]
    at = last = min([clause.head.i, *group]) - 1
    while at > 0 and tokens[at].pos in ("DET", "NOUN", "PROPN", "ADJ"):
        at -= 1
    return last if at < last and tokens[at].pos == "CCONJ" else None


def _is_suffered(clause: Clause) -> bool:
    """Whether a verb is a passive in what another reports."""
    return clause.passive and clause.head.relation == "ccomp"


def _own_subject(clause: Clause, lexicon: Speech) -> Phrase | None:
    last = _ends_own_subject(clause)
    return ending_at(clause.sentence, last, lexicon, joined=False) if last is not None else None


def _is_another_between(governor: Clause, token: Token, ordered: list[Clause]) -> bool:
    """Whether a relative clause with a subject of its own stands before a participle, which may go on either:
    *when he came to the hall, where hundreds had met, waving flags and chanting*."""
    between = (c for c in ordered if governor.head.i < c.head.i < token.i)
    return any(c.head.relation == "acl" and c.has_own_subject for c in between)


def _tells_of_deed(governor: Clause, token: Token, lexicon: Speech) -> bool:
    """Whether what somebody had done, for which the governor's object suffers, stands before a participle,
    which may go on with that: *ont fermé un journal pour avoir publié un article, affirmant que …*."""
    sentence = governor.sentence
    marking = lexicon.purposes | lexicon.linking
    for helper in sentence.tokens[governor.head.i + 1 : token.i]:
        if helper.relation != "aux" or helper.morph.get("VerbForm") != "Inf":
            continue
        if fold(sentence.tokens[helper.i - 1].text) in marking:
            return True
    return False


def _is_nobodys(cue: Cue, lexicon: Speech) -> bool:
    """Whether a remark is in nobody's voice, and so no participle's subject: *rappelle-t-on*."""
    return cue.parenthetical and any(fold(p.text) in lexicon.impersonal for p in cue.phrases)


def is_somebody(phrase: Phrase, lexicon: Speech) -> bool:
    """Whether the head of a phrase is a name, a pronoun, or a noun of somebody, of a body or of how many."""
    if phrase.head.pos in ("PROPN", "PRON") or nouns.tells(phrase.head, lexicon):
        return True
    if phrase.head.folded & lexicon.speaking:
        return True  # "Police arrested two men, saying …"
    named = phrase.sentence.page.entities_in(*phrase.span)
    return any(e.kind == "person" for e in named) or nouns.counts_people(phrase)
