"""Whom the sentence before a quotation or a pronoun begins with: its subject, whom *he* goes on with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase, phrase
from detente.reading.parsing.parse import Entity, Page, Sentence
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.colons import before_colon
from detente.reading.speech.reporting.cues import Cue

_LEAD = 5
_BEYOND = 5
_MENTIONS = 6
_FIRST = 3
_NEAR = 70
_CLOSE = 4
_STEM = 4
_ENDING = 3
_LAST = re.compile(r"(?:^|(?<=\W))(\w+['’]?)\s*$")
_LONGEST = 12
_NO_NOUNS = frozenset({"PRON", "DET", "NUM", "X"})
_GENDERED = frozenset({"es", "fr"})
_MARKS = re.compile(r"[;:.!?()«»“”\"—–]")


def sentence_before(
    cast: Cast, cue: Cue, start: int, *, past_questions: bool = False, beyond: bool = False
) -> Sentence | None:
    """The sentence before the one that a pronoun begins, or before the quotation that a remark follows; with
    ``past_questions`` before questions of whoever writes and their answers too, with ``beyond`` the last of
    the paragraph before as well."""
    page = cast.page
    sentence: Sentence | None = cue.sentence
    begin = start
    near = page.quotations_over(max(0, cue.start - _BEYOND), cue.start)
    quoted = [q for q in near if q.depth == 0]  # Before the remark, or around it: «Мы, — сказал он, — …».
    if quoted:
        begin = quoted[-1].start
        sentence = page.sentence_at(begin)
    elif cue.parenthetical:
        return None
    if sentence is None or not sentence.index or HYPHENED.search(page.text, sentence.start, begin):
        return None
    before = page.sentences[sentence.index - 1]
    while past_questions and before.index and _asks(page, before) and before.paragraph == sentence.paragraph:
        before = page.sentences[before.index - 1]
    return before if before.paragraph >= sentence.paragraph - beyond else None


def past_same(page: Page, before: Sentence, pronoun: str) -> Sentence:
    """The sentence that those before a pronoun go on with which begin with it too: *Jean est venu. Il a
    remercié Karl. Il a ajouté …*."""
    while before.index and fold(next(iter(HYPHENED.findall(before.text)), "")) == pronoun:
        earlier = page.sentences[before.index - 1]
        if earlier.paragraph != before.paragraph:
            break
        before = earlier
    return before


def _asks(page: Page, sentence: Sentence) -> bool:
    """Whether whoever writes asks in a sentence, or it is the answer in marks: *The bins? "Collected."*"""
    return sentence.text.endswith("?") or any(
        q.start <= sentence.start and sentence.end <= q.end
        for q in page.quotations_over(sentence.start, sentence.end)
    )


def leader(cast: Cast, lexicon: Speech, before: Sentence, gender: str) -> Figure | None:
    """The one person with whose name, behind nothing but a title, a sentence begins."""
    page = cast.page
    for entity in page.entities_in(before.start, before.end)[:1]:
        if entity.kind != "person" or page.quotations_over(entity.start, entity.end):
            return None
        view = lexicon.opinions.match(before.folded)  # "Pour Karl, rien ne bouge. Il …"
        lead = page.text[before.start + (view.end() if view is not None else 0) : entity.start]
        words = [fold(w) for w in HYPHENED.findall(lead)]
        if len(words) > _LEAD or _MARKS.search(lead) or not all(_is_title(w, cast, lexicon) for w in words):
            return None
        figure = cast.figure(entity)
        alone = not _is_joined(cast, lexicon, entity)
        fits = gender == "any" or figure.gender in (None, gender)
        return figure if fits and alone and _is_nominative(cast, figure, entity) else None
    return None


def main_person(cast: Cast, lexicon: Speech, cue: Cue, start: int, *, beyond: bool = False) -> Phrase | None:
    """The one subject of the sentence before a quotation, or of what a colon ends before it, whatever it
    begins with: *The mayor, Ann Sample, met him. "Welcome," she said*; *Ann was glad: "Home," she said*."""
    page = cast.page
    near = [q for q in page.quotations_over(max(0, cue.start - _BEYOND), cue.start) if q.depth == 0]
    if not near:
        return None
    sentence, edge = page.sentence_at(near[-1].start), near[-1].start
    lead = page.text[sentence.start : edge].rstrip() if sentence is not None else ""
    before = sentence_before(cast, cue, start, past_questions=True, beyond=beyond)
    if sentence is not None and lead.endswith(":") and not page.quotations_over(sentence.start, edge):
        told = before_colon(sentence, edge, lexicon)
        subject = next((t for t in sentence.between(*told) if t.relation == "nsubj"), None) if told else None
        before = sentence
    elif before is not None and not page.quotations_over(before.start, before.end):
        if not _tells_of_people(cast, lexicon, before):
            return None  # No parse for nothing.
        root = before.root()
        own = [t for t in before.children(root.i) if t.relation == "nsubj"] if root is not None else []
        subject = own[0] if len(own) == 1 else None
    else:
        return None
    if subject is None or subject.pos in _NO_NOUNS or subject.morph.get("Number") == "Plur":
        return None
    return phrase(before, subject)


def _tells_of_people(cast: Cast, lexicon: Speech, sentence: Sentence) -> bool:
    """Whether a sentence names a person or has a noun for one."""
    if any(e.kind == "person" for e in cast.page.entities_in(sentence.start, sentence.end)):
        return True
    known = cast.lexicon
    words = (fold(w) for w in HYPHENED.findall(sentence.text))
    groups = known.titles, known.kin, known.callings, known.anybody
    bodies = lexicon.articles and not known.stems  # "La direction … elle"
    return any(
        known.has(w, *groups) or w in lexicon.anybody or (bodies and lexicon.is_body(w)) for w in words
    )


def begins_with_somebody(cast: Cast, position: int) -> bool:
    """Whether the paragraph of a position begins with a person without a name: *Le romancier …*."""
    page = cast.page
    sentence = page.sentence_at(position)
    start = page.paragraphs[sentence.paragraph][0] if sentence is not None else position
    if page.quotations_over(start, start + 1):
        return False
    return cast.is_of_people(" ".join(HYPHENED.findall(page.text, start, position)[:_FIRST]))


def is_of_article(lexicon: Speech, words: str, gender: str) -> bool:
    """Whether a pronoun can mean whom a description is of, as its article tells: *le maire* is no *elle*."""
    first = fold(words).replace("'", "' ").split(maxsplit=1)[:1]
    theirs = lexicon.articles.get(first[0], "any") if first else "any"
    return "any" in (theirs, gender) or theirs == gender


def leading_title(cast: Cast, lexicon: Speech, before: Sentence, gender: str) -> Phrase | None:
    """The words for somebody without a name who is the subject with which a sentence begins."""
    page = cast.page
    lead = " ".join(HYPHENED.findall(page.text, before.start, before.end)[:_FIRST])
    if page.quotations_over(before.start, before.start + 1) or cast.kind_of(lead) not in ("any", gender):
        return None
    subject = next((t for t in before.tokens if t.dep == "nsubj"), None)
    if subject is None or subject.morph.get("Number") == "Plur":
        return None
    found = phrase(before, subject)
    named = page.entities_in(*found.span)
    begins = not HYPHENED.search(page.text, before.start, found.start)
    personal = cast.kind_of(found.text) in ("any", gender)
    personal = personal and is_of_article(lexicon, found.text, gender)
    return found if begins and personal and not named else None


def words_before(page: Page, cue: Cue, start: int) -> int:
    """Where the words begin that a remark like *he said* ascribes; of whom they tell, hardly says them."""
    lead, rest = page.text[cue.sentence.start : cue.start], page.text[cue.end : cue.sentence.end]
    quotes = lead.rstrip().endswith(("»", "”", '"'))  # "…," he said in a letter
    closes = quotes or (lead.rstrip().endswith(",") and not HYPHENED.search(rest))
    if not cue.parenthetical and not closes:
        return start
    near = [q for q in page.quotations_over(max(0, cue.start - _BEYOND), cue.start) if q.depth == 0]
    return min([start, cue.sentence.start, *(q.start for q in near)])


def main_subject(cast: Cast, cue: Cue, start: int, gender: str, spoken: Sequence[int]) -> Phrase | None:
    """The noun that is the subject of the main clause, whom a pronoun in a clause after it goes on with:
    *Le ministère s'est tu, bien qu'il assure …*.

    ``spoken`` are the positions at which anybody speaks. Only where nouns have a gender, which tells a body
    from the people in its sentence.
    """
    clause = cue.clause
    gendered = cast.lexicon.stems or cast.page.language in _GENDERED
    if not gendered or clause is None or cue.parenthetical or clause.head.relation not in ("advcl", "acl"):
        return None
    root = cue.sentence.main_verb()
    found = [t for t in cue.sentence.children(root.i) if t.relation == "nsubj"] if root is not None else []
    if root is None or len(found) != 1 or found[0].pos != "NOUN" or not found[0].start < root.start < start:
        return None
    if any(cue.sentence.start <= at < start for at in spoken):
        return None  # Whoever has spoken in the sentence goes on.
    theirs = GENDERS.get(found[0].morph.get("Gender", ""))
    one = found[0].morph.get("Number") != "Plur"
    return phrase(cue.sentence, found[0]) if one and theirs == gender else None


def teller(cue: Cue, lexicon: Speech, start: int, gender: str) -> Phrase | None:
    """Who tells what a sentence says, whom a source in a relative clause of it means, and not whom the clause
    is about: *Le parquet a annoncé l'arrestation de X, qui était selon lui un espion*."""
    sentence = cue.sentence
    root = sentence.main_verb()
    if cue.verb or root is None or root.start >= start or root.lemma not in lexicon.groups:
        return None
    found = [t for t in sentence.children(root.i) if t.relation == "nsubj" and t.start < root.start]
    token = sentence.token_at(start)
    own = GENDERS.get(token.morph.get("Gender", "")) if token is not None else None
    if len(found) != 1 or GENDERS.get(found[0].morph.get("Gender", ""), "any") != (own or gender):
        return None
    while token is not None and token.i != root.i and token.dep != "acl:relcl":
        token = sentence.head(token)
    inside = token is not None and token.i != root.i
    return phrase(sentence, found[0]) if inside else None


def is_of_other_gender(cast: Cast, figure: Figure, start: int, gender: str) -> bool:
    """Whether the text goes on from a name with a pronoun of the other gender: *X refused, and he …*."""
    other = {"male": "female", "female": "male"}.get(gender)
    if other is None or figure.gender is not None:
        return False
    since = max((m.end for m in figure.mentions if m.end <= start), default=start)
    told = (cast.pronoun(word) for word in HYPHENED.findall(cast.page.text, since, start))
    return next((found for found in told if found in GENDERS.values()), None) == other


def is_told_of(cast: Cast, lexicon: Speech, position: int, spoken: Sequence[int]) -> bool:
    """Whether who speaks at a position does so in what another says: *Ann said that the mayor hoped …*.

    ``spoken`` are the positions at which anybody speaks.
    """
    sentence = cast.page.sentence_at(position)
    if sentence is None:
        return False
    before = _LAST.search(cast.page.text[max(sentence.start, position - _LONGEST) : position])
    marked = before is not None and fold(before[1]) in lexicon.complementizers
    return marked and any(sentence.start <= at < position for at in spoken)


def described(cast: Cast, lexicon: Speech, noun: str, position: int) -> Figure | None:
    """The one person beside whose name a noun says who he is: *leur armateur, Karl Essai … l'armateur*."""
    key = fold(noun)
    found = {
        id(f): f
        for f in cast.figures
        if f.kind == "person" and any(_is_beside(cast, lexicon, key, m) for m in f.mentions[:_MENTIONS])
    }
    before = [f for f in found.values() if f.mentions[0].start < position]
    return before[0] if len(before) == 1 else None


def _is_beside(cast: Cast, lexicon: Speech, noun: str, mention: Entity) -> bool:
    """Whether a noun stands right before a name, or before it and a comma in an apposition that ends.

    A verb of speech between the two parts them: *the judge told Karl Sample*.
    """
    text = cast.page.flat
    lead: str = _MARKS.split(text[max(0, mention.start - _NEAR) : mention.start])[-1]
    earlier, near = ["", *lead.split(",")][-2:]
    small = cast.lexicon.common | cast.lexicon.links
    if near.strip():
        words = [fold(w) for w in HYPHENED.findall(near)]
        at = next((n for n in range(len(words) - 1, -1, -1) if _same(cast, words[n], noun)), None)
        between = words[at + 1 :] if at is not None else []
        parted = any(w in small or lexicon.form(w) is not None for w in between)
        return at is not None and not parted and len(words) - at <= _CLOSE
    closed = text[mention.end : mention.end + 1] in (",", ".", ";", ":", ")", "")
    words = [fold(w) for w in HYPHENED.findall(earlier)]
    last = [n for n, w in enumerate(words) if _same(cast, w, noun)]
    own = words[last[-1] + 1 :] if last else []
    governed = bool(last) and last[-1] > 1 and words[last[-1] - 2] in small and words[last[-1] - 1] in small
    return (
        closed
        and bool(last)
        and len(own) <= _CLOSE
        and not governed
        and not cast.within((mention.start - len(earlier) - 1, mention.start - 1))
    )


def _same(cast: Cast, word: str, noun: str) -> bool:
    if not cast.lexicon.stems:
        return word == noun
    shared = min(len(word), len(noun)) - 1
    if len(word) - shared > _ENDING:
        return False  # "обвинительный" is no "обвинитель".
    return (
        len(noun) > _STEM
        and word[: max(shared, _STEM)] == noun[: max(shared, _STEM)]
        and abs(len(word) - len(noun)) <= _BEYOND
    )


def _is_title(word: str, cast: Cast, lexicon: Speech) -> bool:
    known = cast.lexicon
    return (
        word in known.articles
        or word in known.addresses
        or word in lexicon.possessives
        or known.has(word, known.titles)
        or known.has(word, known.qualifiers)
    )


def _is_joined(cast: Cast, lexicon: Speech, entity: Entity) -> bool:
    """Whether others share a place with a name, or it says whose something is: *Ann and Karl*, *Ann's*."""
    text = cast.page.text
    after = HYPHENED.match(text, entity.end + 1)
    if cast.page.is_possessive(entity.end):
        return True
    return (
        after is not None
        and text[entity.end] == " "
        and fold(after.group()) in lexicon.joins - cast.page.grammar.relatives
    )


def _is_nominative(cast: Cast, figure: Figure, entity: Entity) -> bool:
    if not cast.lexicon.stems:
        return True
    return set(fold(entity.text).split()) <= set(fold(figure.name).split()) and not cast.owns(entity)


def is_main(cue: Cue) -> bool:
    """Whether a reporting verb is no relative clause's."""
    return (
        cue.clause is None or cue.parenthetical or cue.clause.head.relation not in ("acl", "advcl", "ccomp")
    )


def past_apposition(page: Page, position: int) -> int:
    """Where what is said of a subject ends that begins at a position, with those whom his office is of: *Jean
    Essai, ancien conseiller du président Karl Exemple, a déclaré …*."""
    sentence = page.sentence_at(position)
    token = sentence.token_at(position) if sentence is not None and sentence.parsed else None
    if sentence is None or token is None or token.relation != "nsubj":
        return position
    apposed = [c for c in sentence.children(token.i) if c.relation == "appos"]
    return max([position, *(t.end for c in apposed for t in sentence.subtree(c.i))])
