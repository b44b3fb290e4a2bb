"""The names of an enumeration: those after a name and before it."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.deeds import is_in_deed
from detente.reading.acts.listed import whose_he_is
from detente.reading.acts.listed.exclusions import exclusions
from detente.reading.acts.listed.items import (
    is_apposed_to_another,
    is_by_him,
    is_counted,
    is_kind,
    is_led_to,
    is_next_described,
    is_of_kin_told,
    is_of_those,
    is_under_participle,
    opens_more,
    past_participles,
)
from detente.reading.acts.listed.main_clauses import begins_main_clause
from detente.reading.acts.listed.next_clause import begins_own_clause
from detente.reading.acts.listed.past_clauses import (
    goes_on_behind,
    is_behind_clause,
    last_part,
    opens_another_deed,
)
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.listed.told_apart import is_told_apart
from detente.reading.acts.listed.told_of_each import behind, past_bracket
from detente.reading.acts.mention import has_no_cases
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.aliases import is_alias
from detente.reading.acts.whom.bearers import is_where_somebody_works
from detente.reading.acts.whom.belonging import is_complement, is_of_the_same, is_subject
from detente.reading.acts.whom.next_verbs import are_of_two_verbs, has_finite_behind, has_next_verb
from detente.reading.entities.cases import cases_of_name
from detente.reading.entities.gazetteer import alias_like
from detente.reading.entities.nominatives import nominative
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Word
from detente.reading.states import range_of

_LIST_GAP = 14
_LED = 4
_NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
_TELLING = 11
_PEOPLE = frozenset({"person"})
# What ends a list: a converb tells what somebody did beside it, and a participle who an item is.
_VERBS = ("Fin", "Inf", "Conv", None)


def add_listed(
    scene: Scene, first: Mention, roster: Roster, kinds: frozenset[str], noun: Mention | None = None
) -> None:
    """The names enumerated after a name, and before it where it closes an enumeration; none between a noun
    and the name that says who that is: *le chauffeur de l'opposant Anton Kral, Pavel Vetrov*."""
    for subject in whose_he_is.without(scene, first, listed(scene, first.end, kinds, _LIST_GAP)):
        roster.add(subject)
    at, aside = first, _is_bracketed(scene, first)
    before = [m for m in scene.mentions if m.end <= first.start and _is_bracketed(scene, m) == aside]
    for mention in reversed(before):
        told = _is_of_a_post(scene, mention) or is_kind(scene, mention)
        told = told or (_is_quoted(scene, mention) and kinds <= _PEOPLE)
        if _may_be(scene, mention, kinds, listing=True) and not told:
            inside = noun is not None and mention.start >= noun.end
            if is_behind_clause(scene, mention, at):
                continue  # "A, qui avait condamné B, et C ont été arrêtés"
            over = bool(mention.name) and not inside and goes_on_behind(scene, mention.end, at)
            if not over and (
                inside or not mention.name or not _joins(scene, mention.end, at.start, mention, at)
            ):
                return
            roster.add(Subject(name=mention.name, span=(mention.start, mention.end)))
            at = mention


def listed(scene: Scene, start: int, kinds: frozenset[str], gap: int, opening: bool = False) -> list[Subject]:
    """The names enumerated from a position on: parted by commas or *and*, with what describes each."""
    result: list[Subject] = []
    skipped: Mention | None = None
    at, leader = behind(scene, start), scene.at(start - 1, start) if start else None
    leader = leader if leader is not None and leader.kind in kinds else None
    closed = False
    for mention in past_participles(scene, at):
        if mention.start < at:
            continue
        if not _may_be(scene, mention, kinds, listing=bool(result) or not opening):
            skipped = mention if mention.name else skipped
            continue
        if _is_of_a_post(scene, mention) or is_kind(scene, mention):
            continue
        low = _item(scene, at, mention.start) if opening else at
        words = scene.words_in(low, mention.start)
        if (opening or result or not goes_on_behind(scene, at, mention)) and (
            _is_far(scene, words, gap)
            or has_verb(scene, low, mention.start)
            or excluded_at(scene, at, mention.start)
        ):
            break
        if any(word.key in scene.lexicon.words["by"] for word in words) or is_by_him(scene, mention):
            break
        if any(word.broken and _contrasts(scene, words[i : i + 3]) for i, word in enumerate(words)):
            break
        first = opening and not result
        if not first and (
            not _is_joint(scene, at, mention.start)
            or are_of_two_verbs(scene, leader, mention)
            or (leader is not None and begins_own_clause(scene, leader, mention))
            or (leader is not None and not result and is_behind_clause(scene, leader, mention))
        ):
            break
        if is_apposed_to_another(scene, at, mention):
            skipped = mention
            continue
        again = _repeats_preposition(scene, leader, mention)
        if first and (is_of_those(scene, low, mention) or is_of_kin_told(scene, low, mention)):
            break
        if (
            (not again and is_complement(scene, mention) and not (first and is_led_to(scene, start, mention)))
            or (not again and bool(words) and _is_of_a_thing(scene, mention))  # Not "в том числе".
            or (not again and _is_whose_they_are(scene, at, mention))
            or (leader is not None and not _same_case(scene, leader, mention))
            or (mention.token is not None and is_in_deed(scene.sentence, mention.token, low))
            or (skipped is not None and is_of_the_same(scene, skipped, mention))
        ):
            skipped = mention
            continue
        if is_alias(scene, mention):
            at = past_bracket(scene, mention.end)
            continue
        if not first and (
            is_subject(scene, mention, at) or (_is_quoted(scene, mention) and kinds <= _PEOPLE)
        ):
            break
        joined = (bool(words) and words[0].key in scene.lexicon.words["and"]) or _opens_last(scene, words)
        if closed and not joined and not is_next_described(scene, at, mention):
            break
        if not (opening or result or joined) and leader is not None and has_next_verb(scene, leader, mention):
            break
        if not (first or joined) and (
            has_finite_behind(scene, mention, "VERB")
            or begins_main_clause(scene, at, mention)
            or (not result and is_told_apart(scene, at, mention))
        ):
            break  # "Jailed Anton Kral, Reuters reports".
        closed = joined and not (opens_more(scene, words) or _opens_joint(scene, words))
        leader = leader or mention
        result.append(Subject(name=mention.name, span=(mention.start, mention.end)))
        at = behind(scene, mention.end)
        gap = _LIST_GAP
    return result


def _repeats_preposition(scene: Scene, leader: Mention | None, mention: Mention) -> bool:
    """Whether *and* leads to a name, or the noun for what it names, with the preposition of the first once
    more: *on Anton Kral, the head of the service, and on the bank Alfa*."""
    first = _led_by(scene, leader) if leader is not None else None
    again = _led_by(scene, mention)
    if leader is None or first is None or again is None or again <= scene.index(leader.end):
        return False
    if scene.page.is_possessive(mention.end):
        return False  # "On Anton Kral's brother, Oleg".
    between = scene.words_in(leader.end, scene.words[again].start)
    joint = scene.words[again - 1].key in scene.lexicon.words["and"] or _ends_joint(scene, between)
    return joint and scene.words[first].key == scene.words[again].key and not scene.words[again].broken


def _ends_joint(scene: Scene, words: list[Word]) -> bool:
    """Whether words that join one more to a list as *and* does end a stretch: *Краля, а заодно | против*."""
    hits = scene.lexicon.phrases["joining"].find(words, 0, len(words))
    return any(hit.last + 1 == len(words) and words[hit.first].broken for hit in hits)


def _led_by(scene: Scene, mention: Mention) -> int | None:
    """The index of the preposition before a name, or before its noun and what that has."""
    at = scene.index(mention.start)
    for index in range(at - 1, max(at - _LED, scene.first) - 1, -1):
        if scene.words[index + 1].broken:
            return None
        token = scene.token_at(scene.words[index].start)
        if token is not None and token.pos == "ADP":
            return index
        if token is None or token.pos not in _NOMINAL:
            return None
    return None


def _is_bracketed(scene: Scene, mention: Mention) -> bool:
    text = scene.page.text
    return text.rfind("(", scene.start, mention.start) > text.rfind(")", scene.start, mention.start)


def _is_quoted(scene: Scene, mention: Mention) -> bool:
    """Whether quotation marks make a name that of a thing, as of a party: *Anton Kral, партия «Свет» …*."""
    quoted = scene.page.text[mention.start - 1 : mention.start] in ("«", "“", "„")
    return quoted and mention.kind != "person" and not is_alias(scene, mention)


def _contrasts(scene: Scene, words: list[Word]) -> bool:
    """Whether a clause of its own begins that tells something else of the next: *сократил срок X, а Y
    заменил …*; not *а также Y*."""
    known = scene.lexicon.words
    if words[0].key not in known["contrast"] or _opens_joint(scene, words):
        return False
    return not any(w.key in known["and"] for w in words[1:2])


def _item(scene: Scene, start: int, end: int) -> int:
    """Where the item of a list begins that semicolons part: what stands in the items before is of others."""
    at = scene.page.text.rfind(";", start, end)
    return at + 1 if at >= 0 else start


def _may_be(scene: Scene, mention: Mention, kinds: frozenset[str], *, listing: bool) -> bool:
    """Whether a mention is a name of one of the kinds; in a list of people, a name that nothing told is a
    person's, and so is a full one that was taken for a town's or a body's."""
    if not mention.name or is_counted(scene, mention):
        return False
    in_marks = mention.kind == "other" and scene.cast.lexicon.stems and _is_quoted(scene, mention)
    if "organization" in kinds and in_marks:
        return True
    if mention.kind in kinds or not listing or "person" not in kinds:
        return mention.kind in kinds
    if mention.kind == "other":
        token = mention.token
        if token is None or token.pos != "PROPN":
            return False
        # "The other Nubians": a plural with an article is a people's.
        led = any(c.relation in ("det", "amod") for c in scene.sentence.children(token.i))
        return not (led and token.morph.get("Number") == "Plur")
    taken = mention.kind in ("place", "organization") and mention.state is None and kinds <= _PEOPLE
    return taken and _is_full_name(scene, mention.text)


def _is_of_a_thing(scene: Scene, mention: Mention) -> bool:
    """Whether the noun right before a name is nobody's and under a preposition: *in the band Tor*."""
    index, names = scene.index(mention.start), scene.cast.lexicon
    before = scene.token_at(scene.words[index - 1].start) if index > scene.first else None
    if before is None or before.pos != "NOUN" or scene.words[index].broken:
        return False
    case = cases_of(scene.sentence, before)
    under = bool(case) and case not in scene.lexicon.words["of"]
    return under and not names.has(fold(before.text), names.titles, names.callings)


def _is_whose_they_are(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a body only says whose what an item before it is: *X, fondateur | du groupe Alfa*; not *la
    raffinerie d'or Alfa*."""
    if mention.kind == "person" or scene.cast.lexicon.stems:
        return False
    index, articled = scene.index(mention.start) - 1, False
    while index > scene.first and not scene.words[index + 1].broken:
        word, token = scene.words[index], scene.token_at(scene.words[index].start)
        if word.key in scene.lexicon.words["of"]:
            before = scene.token_at(scene.words[index - 1].start)
            led = not word.broken and before is not None and before.pos == "NOUN"
            led = led and (articled or word.key not in scene.lexicon.words["indefinite"])
            return led and before is not None and before.start >= start
        if token is None or token.pos not in _NOMINAL:
            return False
        index, articled = index - 1, articled or token.pos == "DET"
    return False


def _is_full_name(scene: Scene, text: str) -> bool:
    """Whether a name may be a person's: several words with capitals, none of which bodies or places have."""
    lexicon, words = scene.cast.lexicon, text.split()
    others = lexicon.heads | lexicon.bodies | lexicon.qualifiers | lexicon.papers | lexicon.place_parts
    capitals = all(word[:1].isupper() and not word.isupper() for word in words)
    return len(words) > 1 and capitals and not any(lexicon.has(fold(word), others) for word in words)


def _is_of_a_post(scene: Scene, mention: Mention) -> bool:
    """Whether a name only says where the title right behind it is held: *IPEC President Emil Novak*."""
    lexicon, index = scene.cast.lexicon, scene.index(mention.end)
    if lexicon.stems and mention.kind in ("organization", "other"):
        return is_where_somebody_works(scene, mention)
    if lexicon.stems or index >= scene.last or scene.words[index].broken:
        return False
    title = scene.words[index]
    between = scene.page.text[mention.end : title.start]
    return between in (" ", "\u00a0") and lexicon.has(fold(title.key), lexicon.titles)


def _same_case(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether two Slavic names can stand in one case, and in the nominative or out of it alike; names
    elsewhere always do: *приговор Ивану Кралю, и Анну Краль*."""

    def is_nominative(mention: Mention) -> bool:
        case = mention.token.morph.get("Case") if mention.token is not None else None
        done_to = mention.token is not None and mention.token.relation in ("obj", "iobj")
        if case is not None and (case != "Nom" or (done_to and has_no_cases(mention))):
            return False
        foreign = mention.name.isascii() and scene.cast.lexicon.stems
        known = alias_like(mention.name, mention.text) if foreign else mention.name
        name = known or nominative(mention.text, scene.page.language)
        return set(fold(mention.text).split()) <= set(fold(name).split())

    code, people = scene.page.language, one.kind == other.kind == "person"
    if people and cases_of_name(one.text, code).isdisjoint(cases_of_name(other.text, code)):
        return False
    if one.text.isascii() or not is_nominative(one):
        return True
    return is_nominative(other)


def excluded_at(scene: Scene, start: int, end: int) -> int | None:
    """Where words that exclude what follows end in a stretch (*mais pas*, *except*); None where there are
    none."""
    first, last = range_of(scene.words, (start, end), scene.first, scene.last)
    hit = next(iter(exclusions(scene, first, last)), None)
    return hit.end if hit is not None else None


def _joins(scene: Scene, start: int, end: int, left: Mention, right: Mention) -> bool:
    start = behind(scene, start)
    between = scene.words_in(start, end)
    if _is_far(scene, between, _LIST_GAP) or has_verb(scene, start, end) or _undergoes(scene, between):
        return False
    if any(word.broken and _contrasts(scene, between[i : i + 3]) for i, word in enumerate(between)):
        return False
    if _is_under_between(scene, left, right) or _is_of_a_thing(scene, left):
        return False  # "La saisie de l'avion Example et la détention d'Anton Kral".
    if any(t is not None and t.pos == "SCONJ" for t in map(scene.token_at, (w.start for w in between))):
        return False  # "Написал в Twitter, что Краля выслали".
    if are_of_two_verbs(scene, left, right) or begins_own_clause(scene, left, right):
        return False
    if not _same_case(scene, right, left):
        return False  # "По словам Анны Краль, Антон Краль задержан": who tells it is in no list with him.
    if excluded_at(scene, start, end) is not None:
        return False  # "dont Anna Kral, mais pas Olga Kral": who is left out is in no list with the others.
    if not _is_joint(scene, start, end) or right is None or any(m.name for m in scene.within(start, end)):
        return False
    return not is_complement(scene, left) or _is_level(scene, left, right)


def _undergoes(scene: Scene, between: list[Word]) -> bool:
    """Whether a participle right behind a name tells an act of its bearer alone, as headlines do, whatever a
    parse takes it for: *Kral freed, lawyer Anna Novak arrested*."""
    if len(between) < 2 or between[0].broken or not between[1].broken:
        return False
    at = scene.index(between[0].start)
    hits = scene.lexicon.triggers.find(scene.words, at, at + 1)
    return any("participle" in hit.forms and not hit.value.nominal for hit in hits)


def _is_under_between(scene: Scene, left: Mention, right: Mention) -> bool:
    """Whether a name is under a noun that stands between it and the one before, and that is for nobody."""
    token = right.token
    above = scene.sentence.head(token) if token is not None and token.relation == "nmod" else None
    if above is None or above.pos != "NOUN" or not left.end <= above.start < right.start:
        return False
    return not scene.cast.lexicon.has(fold(above.text), scene.cast.lexicon.titles)


def _is_level(scene: Scene, left: Mention, right: Mention) -> bool:
    """Whether two names joined by *and* alone are of one act: *la libération de X et de Y*, but not *la femme
    de X et Y*."""
    words = scene.lexicon.words
    keys = [w.key for w in scene.words_in(left.end, right.start)]
    first, _ = range_of(scene.words, (left.start, left.end), scene.first, scene.last)
    if not keys or not all(key in words["and"] | words["of"] for key in keys) or first < scene.first + 2:
        return False
    holder = scene.at(scene.words[first - 2].start, scene.words[first - 2].end)
    return scene.words[first - 1].key in words["of"] and holder is None


def _is_joint(scene: Scene, start: int, end: int) -> bool:
    """Whether what stands between two names can part the items of a list."""
    between = scene.page.text[start:end]
    if any(mark in between for mark in (".", ":", "!", "?")) and "M." not in between and "Mr." not in between:
        return False
    words = scene.words_in(start, end)
    keys = [w.key for w in words]
    if any(key in scene.lexicon.words["or"] for key in keys) and not _opens_joint(scene, words):
        return False  # "The Free Party, or FP": what else it is called, or nobody knows which.
    if is_under_participle(scene, start, end):
        return False
    return "," in between or ";" in between or any(key in scene.lexicon.words["and"] for key in keys)


def _opens_joint(scene: Scene, words: list[Word]) -> int:
    """How many words open a stretch that join one more to a list as *and* does: *ou encore*, *ainsi que*."""
    hits = scene.lexicon.phrases["joining"].find(words, 0, len(words))
    return next((hit.last + 1 for hit in hits if hit.first == 0), 0)


def _opens_last(scene: Scene, words: list[Word]) -> bool:
    """Whether words that join one more open what stands behind the last mark of a stretch."""
    return _opens_joint(scene, last_part(words)) > 0


def _is_noun(scene: Scene, token: Token) -> bool:
    """Whether a word that a parse has for a verb is a title behind an article, or in no form of one:
    *l'opposant Anton Kral*, *actionnaire et fondateur de …*."""
    before, names = scene.sentence.before(token.start)[-1:], scene.cast.lexicon
    led = (bool(before) and before[0].pos == "DET") or "VerbForm" not in token.morph
    return led and names.has(fold(token.text), names.titles, names.callings)


def _is_far(scene: Scene, words: list[Word], gap: int) -> bool:
    """Whether more stands between two names of a list than tells who one of them is."""
    if len(words) <= gap:
        return False
    known = scene.lexicon.words
    small = known["of"] | known["determiners"] | known["and"]
    return sum(word.key not in small for word in words) > _TELLING


def has_verb(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb, or a relative pronoun, stands in a stretch; no participle, unless it has an object and
    so the helper of the verb it is joined to (*a libéré X et arrêté Y*)."""
    words = scene.words_in(start, end)
    last = len(words) - len(last_part(words))
    joint = range(last, last + _opens_joint(scene, words[last:]))
    for word in (words[i] for i in range(_opens_joint(scene, words), len(words)) if i not in joint):
        token = scene.token_at(word.start)
        if token is None:
            continue
        finite = token.morph.get("VerbForm") in _VERBS or token.morph.get("Variant") == "Short"
        # "Краль освобождён, Ветрову в этом отказано".
        finite = finite or (token.relation == "conj" and scene.sentence.child(token.i, "obj") is not None)
        finite = finite or opens_another_deed(scene, token)
        if finite and token.pos in ("VERB", "AUX") and not _is_noun(scene, token):
            return True
        if word.key in scene.lexicon.words["relative"] and token.pos in ("PRON", "DET", "X", "SCONJ"):
            return True
    return False
