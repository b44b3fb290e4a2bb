"""Two subjects of one verb that are one: nothing joins them, or *and* joins but the parts of a title."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity, Token
from detente.reading.parsing.token import DASHES
from detente.reading.speech.content.nouns import is_somebody
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import is_of_one
from detente.reading.speech.reporting.runs import made

# A field, a title, a first name and a surname.
_POST_AND_NAME = 4


def of_one(phrases: list[Phrase], verb: Token, lexicon: Speech) -> list[Phrase]:
    """One of two subjects that nothing joins, where one explains, owns or merely follows the other.

    *Le porte-parole, le colonel Exemple, a dit*; *la firme, dont le patron assure*; *Exemple nous a dit*;
    *To a friend, the painter Jan Model, Ann said*: what a single comma parts from a subject is none.
    """
    if len(phrases) != 2 or phrases[0].end > phrases[1].start:
        return phrases
    first, second = phrases
    if _are_titles_of_one(first, second, verb, lexicon):
        name = _name_before(second, verb)
        own = first.sentence.token_at(name.start) if name is not None else None
        if own is not None and name is not None:
            return [Phrase(first.sentence, own, "", (first.start, name.end))]
        return [Phrase(first.sentence, first.head, "", (first.start, max(first.whole[1], second.whole[1])))]
    if _is_post_at_bodies(first, second) or _are_posts_of_named(first, second, lexicon):
        return [Phrase(first.sentence, second.head, "", (first.start, second.end))]
    tokens = first.sentence.tokens
    between = [t for t in tokens[first.head.i + 1 : second.head.i] if t.start >= first.end]
    pronoun = next((t for t in reversed(between) if t.pos == "PRON"), None)
    if pronoun is not None:
        return [made(first.sentence, pronoun.i + 1, second.head.i, second.head)]
    gap = first.sentence.page.text[first.end : second.start]
    if second.head.morph.get("Case") == "Gen" and not gap.strip():  # "ЦОС спецслужбы"
        return [Phrase(first.sentence, first.head, "", (first.start, second.end))]
    if second.head.pos == "PROPN" and not gap.strip(" -\u00a0"):
        owned = first.head.morph.get("Animacy") == "Anim" and second.text.isupper()  # "собеседник РБК"
        head = first.head if owned else second.head
        return [Phrase(first.sentence, head, "", (first.start, second.end))]
    marks = [t.text for t in between if t.end <= second.start]
    line = first.head.pos == "PROPN" and first.start == first.sentence.start
    if line and len(marks) == 1 and marks[0] in DASHES:
        return [second]  # A dateline: "Lima — The council said".
    if second.head.pos == "PRON" and not marks:
        return [first]
    text = first.sentence.page.text
    if marks == [","] and second.end <= verb.start and not text[second.end : verb.start].strip():
        return [second]
    some = fold(first.head.text) in lexicon.indefinite  # "l'un des six, le professeur Jean Essai"
    parted = [t.text for t in between if t.pos == "PUNCT" and t.end <= second.start] == [","]
    if parted and some and _ends_in_name(second):
        return [Phrase(first.sentence, second.head, "", (first.start, second.whole[1]))]
    if parted and verb.end <= first.start and _is_post_behind_name(first, second, verb, lexicon):
        return [first]
    if parted and verb.end <= first.start and (is_of_one([verb], lexicon) or _is_beyond(first, second)):
        return [_of_two_parted(first, second, lexicon)]
    closed = text[second.end : verb.start].lstrip()[:1] == ","  # "Jean Essai, l'un de ses avocats, a dit"
    if marks == [","] and (first.head.pos == "NOUN" or some or (closed and first.head.pos == "PROPN")):
        return [first]
    if marks[:1] == ["("] and marks[-1:] == [")"] and second.head.pos == "PROPN":
        return [Phrase(first.sentence, second.head, "", (first.start, second.end))]
    return phrases


def _is_beyond(first: Phrase, second: Phrase) -> bool:
    """Whether a name is apposed to what a preposition governs behind who speaks: *said the minister to the
    judge, Ann Sample*."""
    between = first.sentence.between(first.end, second.start)
    governed = bool(between) and between[0].pos == "ADP" and not _has_case(first)
    return governed and between[0].key not in first.sentence.page.grammar.of


def _of_two_parted(first: Phrase, second: Phrase, lexicon: Speech) -> Phrase:
    """Which of two that but a comma parts speaks, behind a verb of one: the first, with the name right behind
    its comma; the name, where the first is nobody: *répond Anna Essai, | sa rivale*; *sourit l'ailière Anna
    Essai à propos de sa coach, | Karla Exemple*; *témoigne, la voix brisée, | Anna*."""
    gap = first.sentence.page.text[first.end : second.start]
    named = any(t.pos == "PROPN" for t in first.sentence.between(first.start, first.end))
    somebody = lexicon.is_for_somebody(first.head.folded)
    if gap.strip() != "," or named or second.head.pos != "PROPN":
        return first if named or somebody else second
    if not somebody:
        return second
    return Phrase(first.sentence, second.head, "", (first.start, second.whole[1]))


def with_governed(phrases: list[Phrase], verb: Token, *, several: bool) -> list[Phrase]:
    """The phrases, each with what is joined to its complement and not to it: *la Commission des droits et de
    la réconciliation*; *le Comité pour la liberté et le respect des droits affirme*.

    A preposition or a case tells it, or behind it the verb of one (where ``several`` would have it in the
    plural).
    """
    result: list[Phrase] = []
    for phrase in phrases:
        first = result[-1] if result else None
        one = several and phrase.end <= verb.start and verb.morph.get("Number") == "Sing"
        joined = first is not None and _is_joined(first, phrase)
        article = _article_of_several(phrase, first, verb) if joined else None
        if article is not None:
            result.append(Phrase(phrase.sentence, phrase.head, "", (article.start, phrase.end)))
        elif first is not None and joined and (_has_case(phrase) or one):
            result[-1] = Phrase(first.sentence, first.head, "", (first.start, phrase.end))
        else:
            result.append(_to_last_complement(phrase))
    return result


def _article_of_several(phrase: Phrase, first: Phrase | None, verb: Token) -> Token | None:
    """The preposition of a phrase that is an article, by a verb of several behind it that what it is joined
    to cannot have alone: *la Croix-Rouge et | des avocats dénoncent*."""
    case = phrase.sentence.child(phrase.head.i, "case")
    article = case is not None and fold(case.text) in phrase.sentence.page.grammar.partitive
    alone = first is not None and first.head.morph.get("Number", "Sing") == "Sing"
    many = phrase.end <= verb.start and verb.morph.get("Number") == "Plur"
    return case if article and alone and many else None


def _is_joined(first: Phrase, second: Phrase) -> bool:
    """Whether *and* alone joins a noun phrase to one that no preposition governs."""
    between = first.sentence.between(first.end, second.start)
    joined = bool(between) and between[0].pos == "CCONJ" and not any(t.pos == "PUNCT" for t in between)
    return joined and not _has_case(first) and second.head.pos in ("NOUN", "PROPN")


def _to_last_complement(phrase: Phrase) -> Phrase:
    """A phrase with the last of the complements that *and* joins within it."""
    sentence, end = phrase.sentence, phrase.end
    after = next(iter(sentence.after(end)), None)
    if after is None or after.pos != "CCONJ" or after.head == after.i:
        return phrase
    last = sentence.tokens[after.head]
    above = sentence.tokens[last.head]
    inside = phrase.start <= above.start < end and above.i != phrase.head.i
    shape = last.morph.get("Case", "Nom")
    added = Phrase(sentence, last)
    governed = _has_case(added) or (shape != "Nom" and shape == above.morph.get("Case"))
    if last.relation != "conj" or not inside or not governed or last.pos not in ("NOUN", "PROPN"):
        return phrase
    return Phrase(sentence, phrase.head, phrase.preposition, (phrase.start, added.end))


def _has_case(phrase: Phrase) -> bool:
    """Whether a preposition governs a phrase's head."""
    return phrase.sentence.child(phrase.head.i, "case") is not None


def _is_post_behind_name(first: Phrase, second: Phrase, verb: Token, lexicon: Speech) -> bool:
    """Whether a title behind a comma tells who the one person named before it is: *сообщила юрист Анна
    Образцова, глава центра*."""
    tokens = first.sentence.between(first.start, second.start)
    named = any(t.pos == "PROPN" for t in tokens) and not any(t.pos == "CCONJ" for t in tokens)
    kin = fold(second.head.text) in lexicon.somebody.kin
    one = kin or second.head.morph.get("Animacy") == "Anim" or is_somebody(second.head, lexicon)
    title = second.head.pos == "NOUN" and one and not _ends_in_name(second)
    return named and title and verb.morph.get("Number") != "Plur"


def _ends_in_name(phrase: Phrase) -> bool:
    """Whether a phrase ends with a person's name."""
    named = phrase.sentence.page.entities_in(*phrase.whole)
    return any(e.kind == "person" and e.end == phrase.whole[1] for e in named)


def _are_titles_of_one(first: Phrase, second: Phrase, verb: Token, lexicon: Speech) -> bool:
    """Whether two nouns for a person share an article, *a judge and party loyalist*, or a name, with none
    before either: *poet and activist Ann Sample*; where a language has none, a name and the number of their
    verb: *Юрист и депутат Анна Образцова сообщила*."""
    sentence, heads = first.sentence, (first.head, second.head)
    between = sentence.between(first.end, second.start)
    single = all(head.morph.get("Number") == "Sing" for head in heads)
    if [t.pos for t in between] != ["CCONJ"] or not single or not is_somebody(first.head, lexicon):
        return False
    if any(lexicon.is_body(fold(head.text)) for head in heads):
        return False
    if lexicon.somebody.stems:
        apposed = [t for head in heads for t in sentence.children(head.i) if t.relation == "appos"]
        named = bool(apposed) and all(t.i > second.head.i for t in apposed)
        return named and verb.morph.get("Number") == "Sing" and second.head.pos == "NOUN"
    shared = [any(t.relation == "det" for t in sentence.children(head.i)) for head in heads]
    bare = not any(shared) and not lexicon.articles and is_somebody(second.head, lexicon)
    bare = bare and _name_before(second, verb) is not None
    return (shared == [True, False] or bare) and all(t.pos == "NOUN" for t in heads)


def _name_before(title: Phrase, verb: Token) -> Entity | None:
    """The person's name right before a verb, with no mark between it and a title: *poet and chair of the
    board Ann Sample said*."""
    page = title.sentence.page
    named = page.entities_in(title.start, verb.start)[-1:] if title.start < verb.start else []
    apart = not named or page.text[named[0].end : verb.start].strip()
    between = [] if apart else title.sentence.between(title.start, named[0].start)
    plain = bool(between) and all(t.pos not in ("PUNCT", "VERB", "AUX") for t in between)
    return named[0] if plain and named[0].kind == "person" else None


def _are_posts_of_named(first: Phrase, second: Phrase, lexicon: Speech) -> bool:
    """Whether a title without an article of its own is joined to another that a name follows: *Radio
    President and CEO Ann Sample*; of *the president and Ann Sample* it is not."""
    sentence = first.sentence
    people = [e for e in sentence.page.entities_in(first.start, second.end) if e.kind == "person"]
    if lexicon.somebody.stems or len(people) != 1 or people[0].end != second.end:
        return False
    if [t.pos for t in sentence.between(first.end, second.start)] != ["CCONJ"]:
        return False
    posts = [t for t in sentence.between(second.start, people[0].start) if t.pos in ("NOUN", "PROPN")]
    shared = any(t.relation == "det" for t in sentence.children(first.head.i)) and posts[:1]
    return (
        fold(first.head.text) in lexicon.somebody.titles
        and any(is_somebody(t, lexicon) or fold(t.text) in lexicon.somebody.titles for t in posts)
        and not (shared and shared[0].text[0].isupper())
        and not any(t.relation == "det" for t in sentence.between(second.start, people[0].start))
    )


def _is_post_at_bodies(first: Phrase, second: Phrase) -> bool:
    """Whether letters before *and* only begin what a post is for: *RSF Europe and Balkans Desk Director Ann
    Sample*."""
    sentence, own = first.sentence, first.text.split()
    between = sentence.between(first.end, second.start)
    letters = len(own) > 1 and len(own[0]) > 1 and own[0].isupper()
    names = [t for t in sentence.between(second.start, second.end) if t.pos == "PROPN"]
    return letters and [t.pos for t in between] == ["CCONJ"] and len(names) >= _POST_AND_NAME
