"""Whom an act is done to where no name, number or noun of the lexicon says it."""

from __future__ import annotations

from detente.model import Group, Span
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.apposition import apposed
from detente.reading.acts.whom.counted import bound_at, is_plural
from detente.reading.acts.whom.patients import PERSONS, mention_of
from detente.reading.counts.lexicon import lexicon as counting
from detente.reading.entities.cases import is_alive
from detente.reading.forms import fold
from detente.reading.language import load
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import DASHES
from detente.reading.phrases import key_of

_GROWN, _OLDEST = 14, 115
_CLOSE = 2
_COUNTED = frozenset({"NOUN", "NUM"})
_OWNING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_OBJECTS = frozenset({"obj", "iobj", "expl"})
_PERFORMED = SUBJECTS | {"obj", "obl"}
_OF_PEOPLE = frozenset({"detain", "charge", "sentence", "pardon", "expel"})


def meant(scene: Scene, token: Token, kind: str, relative: Token | None = None) -> Mention | None:
    """Whom a token names, counts or describes, by an office too: *a arrêté le procureur*; him alone where the
    ``relative`` pronoun of the clause stands right behind his name: *52 prisoners, including X, who was
    jailed in May*."""
    picked = _one_of(scene, token)
    if picked is not None:
        return picked
    mention = mention_of(scene, token)
    alone = mention is not None and relative is not None and _is_right_behind(scene, mention, relative)
    whole = _whole_of(scene, mention) if mention is not None and not alone else None
    if whole is not None:
        return whole
    if mention is not None and mention.kind in ("other", "authority"):  # "Прокурора «Света» Ивана Ветрова".
        mention = mention_of(scene, token, PERSONS) or mention
    if mention is None or mention.kind == "authority":
        mention = counted(scene, token, kind) or mention
    return mention or _of_quantity(scene, token)


def _is_right_behind(scene: Scene, name: Mention, relative: Token) -> bool:
    """Whether a relative pronoun stands behind the comma right behind a name or the last of its row."""
    last = scene.before(relative.start)
    if last is None or last.kind != "person" or not name.name or last.end < name.end:
        return False
    parted = scene.page.text[last.end : relative.start].strip() == ","
    return parted and not has_verb(scene, name.end, last.end)


def _whole_of(scene: Scene, mention: Mention) -> Mention | None:
    """Those counted of whom somebody is told as one, whom a parse may put in their place: *cinq autres, dont
    sa secrétaire, sont sortis*."""
    before = next(
        (m for m in reversed(scene.mentions) if m.end <= mention.start and m.kind != "pronoun"), None
    )
    if before is None or before.kind != "people" or before.group is None:
        return None
    if mention.group is not None and scene.page.text[mention.end : mention.end + 1] != ",":
        return None
    words, small = scene.words_in(before.end, mention.start), scene.lexicon.words
    opens = scene.page.text[before.end : mention.start].lstrip().startswith(",")
    hits = scene.lexicon.phrases["including"].find(words, 0, len(words))
    including = next((hit for hit in hits if hit.first == 0), None)
    if not opens or including is None:
        return None
    rest = words[including.last + 1 :]
    return before if all(w.key in small["determiners"] | small["possessive"] for w in rest) else None


def _one_of(scene: Scene, token: Token) -> Mention | None:
    """One of several who are counted or described: *l'un des quatre otages*."""
    if key_of(token.text) not in scene.lexicon.words["one"] or scene.at(token.start, token.end) is not None:
        return None
    children = scene.sentence.children(token.i)
    wholes = (scene.at(c.start, c.end) for c in children if c.relation == "nmod")
    # "Казнили одного и помиловали двух": of whom, nobody says.
    bare = scene.lexicon.bare_passive and token.relation in _OBJECTS and not children
    if not bare and not any(whole is not None and whole.kind == "people" for whole in wholes):
        return None
    text = scene.page.text[token.start : token.end]
    return Mention("people", token.start, token.end, text, token=token, one_of=True, lone=True)


def together(scene: Scene, mention: Mention) -> tuple[Group, Span] | None:
    """Those described one by one, and where they stand: *le président et le premier ministre* are two; with a
    plural among them (*plusieurs étudiants et un photographe*) nobody knows how many."""
    first = mention.token
    if mention.kind != "people" or first is None or not _is_exact(mention.group):
        return None
    joined = _joined(scene, first) + _second_subjects(scene, first)
    others = [_one_joined(scene, c) for c in joined]
    people = [m for m in others if m is not None and m.kind == "people" and not m.one_of]
    if not joined or len(people) < len(others):
        return None
    if not _is_one(mention.group) and not all(
        _is_counted_apart(scene, m, t) for m, t in zip(people, joined, strict=True)
    ):
        return None
    span = first.start, max(joined[-1].end, people[-1].end if joined[-1].pos == "NUM" else 0)
    inside = scene.page.text[slice(*span)]
    if _is_the_same(scene, first, joined) or "(" in inside or any(f" {dash} " in inside for dash in DASHES):
        return None  # "Eleven prisoners (5 soldiers and 6 rebels)": those counted again.
    if has_verb(scene, *span) or _is_quoted_within(scene, span) or _names_somebody(scene, span, joined[-1]):
        return None  # "Convicted the reporters, handing Kral five years and her husband six".
    if scene.lexicon.phrases["including"].any(scene.words, scene.index(span[0]), scene.index(span[1])):
        return None  # "Citizens, women among them": the second are of the first.
    numbers = [_number_of(scene, m, t) for m, t in zip((mention, *people), (first, *joined), strict=True)]
    if _are_they(scene, joined[0], numbers):
        return None
    # A list that no *and* closes goes on, whatever a parse makes of the rest.
    closed = any(w.key in scene.lexicon.words["and"] for w in scene.words_in(*span))
    if not closed and len(joined) == 1 and numbers[1] == 1:
        return None  # "La journaliste, mère de trois enfants".
    unread = sum(t.pos == "NUM" for t in scene.sentence.between(first.end, span[1])) > len(joined)
    known = closed and not unread and None not in numbers
    total = sum(n for n in numbers if n is not None) if known else None
    # "34 diplomates français, 27 espagnols": one noun for all.
    elliptic = mention.group is not None and any(_national(scene, t) is not None for t in joined)
    noun = first.text if elliptic else _less_clauses(scene, span)
    return Group(noun=noun, lo=total, hi=total, qualifier="about" if total is None else "exact"), span


def _less_clauses(scene: Scene, span: Span) -> str:
    """The words of a row without what participles between commas say of one of it: *24 моряков, задержанных
    в мае, и троих журналистов*."""
    sentence, text = scene.sentence, scene.page.text
    inside = sentence.between(*span)
    begin, parts = span[0], list[str]()
    for token in inside:
        own = sentence.subtree(token.i) if token.relation == "acl" else []
        if own and begin < own[0].start and own[0].text == "," and own[-1].end < span[1]:
            parts.append(text[begin : own[0].start])
            begin = own[-1].end
    words = " ".join(" ".join([*parts, text[begin : span[1]]]).split())
    return words.replace(" , ", " ") if parts else words


def _are_they(scene: Scene, second: Token, numbers: list[int | None]) -> bool:
    """Whether those told one by one behind a comma are the several before it, as their number and a definite
    article tell: *two diplomats, the consul and the attaché*."""
    rest = [n for n in numbers[1:] if n is not None]
    article = scene.sentence.child(second.i, "det")
    definite = article is not None and article.morph.get("Definite") == "Def"
    before = scene.sentence.tokens[article.i - 1].text if article is not None and article.i else ""
    return definite and before == "," and len(rest) > 1 and numbers[0] == sum(rest)


def _one_joined(scene: Scene, token: Token) -> Mention | None:
    """Whom a noun joined to another means, and not what it is of: *командующие ВВС*."""
    found = meant(scene, token, "detain")
    if found is not None and found.kind != "people" and found.start >= token.end:
        found = counted(scene, token, "detain") or found
    return found or _national(scene, token)


def _national(scene: Scene, token: Token) -> Mention | None:
    """Those of a nation whom a number counts without a noun: *34 diplomates français, 27 espagnols*."""
    number = scene.sentence.child(token.i, "nummod")
    at = scene.index(token.start)
    if number is None or not scene.states.adjectives.any(scene.words, at, min(at + 1, scene.last)):
        return None
    found = bound_at(scene.page, number.start)
    if found is None:
        return None
    group = Group(noun=token.text, lo=found.lo, hi=found.hi, qualifier=found.qualifier)
    return Mention("people", number.start, token.end, token.text, group=group, token=token)


def several(scene: Scene, mention: Mention) -> tuple[Group, Span] | None:
    """As `together`; where others are joined to one whom a noun describes, and their number or noun is not
    read, any number: *the pastor and two of his parishioners*."""
    found, first = together(scene, mention), mention.token
    if found is not None or first is None or mention.kind != "people" or not _is_one(mention.group):
        return found
    joined = [t for t in _joined(scene, first) if t.pos == "NUM"]
    if not joined or _names_somebody(scene, (first.start, joined[-1].end)):
        return None
    return Group(noun=mention.text, lo=None, hi=None, qualifier="about"), (mention.start, joined[-1].end)


def _is_the_same(scene: Scene, first: Token, joined: list[Token]) -> bool:
    """Whether one article before two nouns makes them two callings of one person: *the former teacher and
    mayor*, *l'ancien député et maire*; where the verb is a plural they are two."""
    sentence, verb = scene.sentence, scene.sentence.head(first)
    articles, plural = scene.lexicon.words["determiners"], scene.lexicon.words["plural_verbs"]

    def led(noun: Token) -> bool:
        before = (c for c in sentence.children(noun.i) if c.relation in ("det", "nmod") and c.i < noun.i)
        return any(key_of(c.text) in articles for c in before)

    other = joined[0]
    if verb is None or len(joined) > 1 or other.morph.get("Number") != "Sing":
        return False
    if any(c.relation == "nummod" for c in sentence.children(other.i)) or led(other) or not led(first):
        return False
    helpers = sentence.helpers(verb)
    return not any(t.morph.get("Number") == "Plur" or key_of(t.text) in plural for t in helpers)


def _names_somebody(scene: Scene, span: Span, last: Token | None = None) -> bool:
    """Whether a person is named in a stretch or behind its last noun and what that is of: *the heir and actor
    Kral*, *бизнесмена и владельца двух компаний Павла Краля*."""
    named = [m for m in scene.within(*span) if m.kind == "person"]
    return bool(named) or (last is not None and _is_named_behind(scene, last))


def _is_named_behind(scene: Scene, noun: Token) -> bool:
    """Whether a person's name is right behind a noun, or behind what that is of: a Slavic one has the noun's
    case all the same."""
    right = scene.at(noun.end + 1, noun.end + 2)
    if right is not None and right.kind == "person":
        return True
    behind = next((m for m in scene.mentions if m.start > noun.end and m.kind in ("person", "people")), None)
    if not scene.lexicon.bare_passive or behind is None or behind.kind == "people" or behind.token is None:
        return False
    between = scene.sentence.between(noun.end, behind.start)
    owned = {noun.i, *(t.i for t in between)}
    if any(t.pos == "NOUN" and t.morph.get("Animacy") == "Anim" for t in between):
        return False  # "Сына и дочь владельца компании Павла Краля".
    return all(t.pos in _OWNING for t in between) and behind.token.head in owned


def _is_quoted_within(scene: Scene, span: Span) -> bool:
    """Whether a quotation begins or ends between two positions."""
    return any(quote in scene.page.text[slice(*span)] for quote in '"«»“”')


def _joined(scene: Scene, first: Token) -> list[Token]:
    """The nouns that a parser joins to one, and to those; or takes for what it is, though others are joined
    to them: *an activist, a lawyer and a nurse*."""
    sentence = scene.sentence
    beside = [c for c in sentence.children(first.i) if c.relation == "appos" and c.pos in _COUNTED]
    found = _conjoined(scene, first) + [c for c in beside if any(_conjoined(scene, c))]
    for token in found:
        found += _conjoined(scene, token)
    return sorted(found, key=lambda token: token.i)


def _conjoined(scene: Scene, token: Token) -> list[Token]:
    own = scene.sentence.child(token.i, "case")
    joined = (c for c in scene.sentence.children(token.i) if c.relation == "conj")
    led = ((c, scene.sentence.child(c.i, "case")) for c in joined)  # "Обменяли троих, больных, на двоих"
    plain = load(scene.page.language).grammar.of  # "Des étudiants et des enseignants"
    joined = (c for c, case in led if case is None or case.key in plain or (own and own.key == case.key))
    return [c for c in joined if c.pos in _COUNTED or _is_somebody_counted(scene, c)]


def _is_somebody_counted(scene: Scene, token: Token) -> bool:
    """Whether a number stands before a word, or an article, and it says where somebody is from: *a
    Moroccan*."""
    found = scene.at(token.start, token.end) if token.pos == "PROPN" else None
    national = found is not None and found.kind == "people"
    child = scene.sentence.child
    return child(token.i, "nummod") is not None or (national and child(token.i, "det") is not None)


def _is_one(group: Group | None) -> bool:
    return group is None or group.lo == group.hi == 1


def _is_exact(group: Group | None) -> bool:
    return group is None or (group.lo is not None and group.lo == group.hi and group.qualifier == "exact")


def _is_counted_apart(scene: Scene, mention: Mention, noun: Token) -> bool:
    """Whether a noun joined to a counted one is counted too, and unnamed: not *eight men and women*, nor *two
    soldiers and a shepherd, Anton Kral*."""
    plural = is_plural(noun, scene.page.language)
    numbered = not plural or any(child.pos == "NUM" for child in scene.sentence.children(noun.i))
    return numbered and apposed(scene, mention, PERSONS) is None


def _number_of(scene: Scene, mention: Mention, token: Token) -> int | None:
    """How many a mention speaks of: as many as it counts, else one where it is no plural."""
    if mention.group is not None:
        return mention.group.lo if _is_exact(mention.group) else None
    return None if is_plural(token, scene.page.language) else 1


def _second_subjects(scene: Scene, first: Token) -> list[Token]:
    """The nouns behind *and* that a parser makes subjects of their own."""
    sentence, joining = scene.sentence, scene.lexicon.words["and"]
    verb = sentence.head(first)
    if verb is None or first.relation not in SUBJECTS:
        return []
    beside = (c for c in sentence.children(verb.i) if c.relation in SUBJECTS and c.i > first.i)
    nouns = (c for c in beside if c.pos == "NOUN")
    return [c for c in nouns if any(key_of(t.text) in joining for t in sentence.tokens[c.i - _CLOSE : c.i])]


def _of_quantity(scene: Scene, token: Token) -> Mention | None:
    """The people that a word of quantity counts: *a large number of prisoners*."""
    if key_of(token.text) not in scene.lexicon.words["quantities"]:
        return None
    for child in scene.sentence.children(token.i):
        found = scene.at(child.start, child.end) if child.relation in ("nmod", "obl") else None
        if found is not None and found.kind == "people":
            return found
    return None


def counted(scene: Scene, token: Token, kind: str) -> Mention | None:
    """People whom no list of nouns has: what is arrested by number, or what grammar says is alive."""
    units = scene.lexicon.units
    if _is_somebody(scene, token):
        # Such a noun may say how one stands to another, whose name follows: "противника мэра Ивана Зимина".
        text, bare = scene.page.text[token.start : token.end], not scene.lexicon.words["of"]
        return Mention("people", token.start, token.end, text, token=token, lone=bare)
    if token.pos != "NOUN" or token.morph.get("Number") != "Plur" or key_of(token.text) in units:
        return None
    key, words = key_of(token.text), scene.lexicon.words
    listed = counting(scene.lexicon.code)
    if key in words["things"] or key in words["money"] or (listed is not None and key in listed.things):
        return None  # "He faces 11 charges", "was fined 300 euros", "captured two towns".
    number = scene.sentence.child(token.i, "nummod")
    if token.morph.get("Animacy") == "Inan":
        return None  # "Несколько эпизодов": what somebody is charged with.
    if token.morph.get("Animacy") != "Anim" and (number is None or kind not in _OF_PEOPLE):
        return None
    noun, group = scene.page.text[token.start : token.end], None
    if number is not None:
        found = bound_at(scene.page, number.start)
        if found is not None:
            group = Group(noun=noun, lo=found.lo, hi=found.hi, qualifier=found.qualifier)
    start = min(token.start, number.start) if number is not None else token.start
    return Mention("people", start, token.end, noun, group=group, token=token)


def _is_somebody(scene: Scene, token: Token) -> bool:
    """Whether a noun of no list speaks of one person: alive by its grammar, or a title: *полковник*, *le
    reporter*."""
    if token.pos == "ADJ" and token.relation in _PERFORMED and not scene.cast.lexicon.stems:
        return _is_years_old(scene, token)
    if token.morph.get("Number") != "Sing" or token.morph.get("Case") == "Ins":
        return False
    if scene.cast.lexicon.stems:
        alive = token.pos == "NOUN" and token.text.islower() and token.morph.get("Animacy") == "Anim"
        opens = token.pos in ("NOUN", "PROPN") and token.i == 0
        key, names = fold(token.text), scene.cast.lexicon
        known = names.has(key, names.titles, names.callings) and not token.text.isupper()
        return alive or (opens and (known or is_alive(token.text.lower(), scene.page.language)))
    key, at = key_of(token.text), scene.index(token.start)
    led = token.relation in _PERFORMED and scene.sentence.child(token.i, "det") is not None
    if led and scene.states.adjectives.any(scene.words, at, min(at + 1, scene.last)):
        return True  # "Un Malgache".
    shared = key in scene.lexicon.words["quantities"] or scene.lexicon.phrases["shares"].has(key)
    if token.pos != "NOUN" or not token.text.islower() or shared:
        return False  # "The majority of whom".
    names = scene.cast.lexicon
    return names.has(fold(token.text), names.titles, names.callings) or _is_aged(scene, token)


def _is_years_old(scene: Scene, token: Token) -> bool:
    """Whether an adjective without a noun tells of somebody by his age: *the 24-year-old was jailed*."""
    units = scene.lexicon.units
    years = (c for c in scene.sentence.children(token.i) if units.get(key_of(c.text)) == "Y")
    return any(n.relation == "nummod" for c in years for n in scene.sentence.children(c.i))


def _is_aged(scene: Scene, token: Token) -> bool:
    """Whether a noun has the age of a grown person: *un boulanger de 43 ans*; not *une peine de 43 ans de
    prison*."""
    kinds = scene.lexicon.phrases["kinds"]
    for unit in scene.sentence.children(token.i):
        if unit.relation != "nmod" or scene.lexicon.units.get(key_of(unit.text)) != "Y":
            continue
        beside = (*scene.sentence.children(token.i), *scene.sentence.children(unit.i))
        if any(kinds.has(key_of(c.text)) for c in beside):
            return False
        number = scene.sentence.child(unit.i, "nummod")
        value = numerals(scene.page.language).value(fold(number.text)) if number is not None else None
        return value is not None and _GROWN <= value <= _OLDEST
    return False
