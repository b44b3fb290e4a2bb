"""For how long: the term that an act imposes, told by a number, an adjective or a word of time alone."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.grammar import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.phrases import key_of

_TERM_REACH = 6
_LONGEST, _LONG = {"Y": 10_000, "M": 1_800}, 150


def terms_of(trigger: Trigger, limit: int) -> tuple[str, Span] | None:
    """A term as an ISO 8601 duration: *11 ans de prison*, *a 10-year sentence*, *five and a half years*.

    ``limit`` is where the next trigger takes over.
    """
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    text = scene.page.text
    start = max(scene.sentence.start, trigger.hit.start - 30)
    end = min(limit, trigger.hit.end + 90, scene.sentence.end)
    folded = fold(text[start:end])
    found: list[tuple[int, int, str]] = []
    for number in numerals(lexicon.code).find(folded):
        following = scene.words_in(start + number.end, end)[:4]
        if not following or following[0].start - (start + number.end) > 2:
            continue
        inner = _half(scene, start + number.end, lexicon.half)
        following = [w for w in following if w.start >= inner] or following
        unit = lexicon.units.get(following[0].key)
        if unit is not None and _is_reckoned(scene, start + number.start, following[0].end):
            continue
        if unit is None or number.value == 0 or number.value > _LONGEST.get(unit, _LONG):
            continue
        stop = following[0].end
        half = inner or _half(scene, stop, lexicon.half)
        found.append(
            (
                start + number.start,
                max(stop, half),
                f"{number.value}{unit}" + ("6M" if half and unit == "Y" else ""),
            )
        )
    adjectival = _adjectival(scene, start, end)
    found = sorted([*found, *adjectival, *_unnumbered(trigger, end)])
    found = [f for f in found if f[1] > trigger.hit.start] or (found[-1:] if trigger.rule.nominal else [])
    if not found:
        return None
    first = found[0]
    if not _is_term(scene, trigger, first[0], first[1]) and first not in adjectival:
        return None
    if len(found) > 1 and _leads_from(scene, first[0]) and first[2][-1] == found[1][2][-1]:
        # "Raised from two years to five": the term is the second.
        first = found.pop(1)
    value, stop = first[2], first[1]
    if len(found) > 1 and found[1][2][-1] != value[-1] and len(scene.words_in(stop, found[1][0])) <= 1:
        value, stop = value + found[1][2], found[1][1]
    return "P" + value, (first[0], stop)


def _unnumbered(trigger: Trigger, end: int) -> list[tuple[int, int, str]]:
    """The terms without a number behind a trigger: *на полгода*, *год колонии*."""
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    first, last = scene.index(trigger.hit.start), scene.index(end)
    leading = lexicon.words["term_to"] | lexicon.words["term_from"]
    result: list[tuple[int, int, str]] = []
    for hit in lexicon.unnumbered.find(scene.words, first, last):
        led = hit.first > first and (
            scene.words[hit.first - 1].key in leading or hit.first - 1 == trigger.hit.head
        )
        of_prison = lexicon.phrases["kinds"].any(scene.words, hit.last + 1, min(hit.last + 2, last))
        if (led or of_prison) and not _is_reckoned(scene, hit.start, hit.end):
            result.append((hit.start, hit.end, hit.value))
    return result


def _adjectival(scene: Scene, start: int, end: int) -> list[tuple[int, int, str]]:
    """The terms that an adjective tells of what is served: *16-летний срок*, *семилетнее заключение*."""
    lexicon, words = scene.lexicon, scene.words_in(start, end)
    result: list[tuple[int, int, str]] = []
    for i, word in enumerate(words[:-1] if lexicon.adjectives else ()):
        stem = next((s for s in lexicon.adjectives if s in word.key), None)
        if stem is None or not lexicon.phrases["served"].any(words, i + 1, i + 2):
            continue
        written = word.key[: word.key.index(stem)]
        first = word if written or not i else words[i - 1]
        value = numerals(lexicon.code).value(written or first.key)
        if value and (written or word.start - first.end == 1):
            result.append((first.start, word.end, f"{value}{lexicon.adjectives[stem]}"))
    return result


def _leads_from(scene: Scene, position: int) -> bool:
    """Whether a preposition of what is left behind stands right before a length of time."""
    before = scene.words_in(scene.start, position)[-1:]
    words = scene.lexicon.words
    return any(w.key in words["from"] or w.key in words["term_from"] for w in before)


def _is_reckoned(scene: Scene, start: int, end: int) -> bool:
    """Whether the word after a length of time says from when it is reckoned, and no preposition makes it a
    term: *jailed two years ago*, but *jailed for two years earlier this month*."""
    index = scene.index(end)
    if index >= scene.last or scene.words[index].broken:
        return False
    hits = scene.lexicon.phrases["reckoned"].find(scene.words, index, min(index + 2, scene.last))
    if not any(hit.first == index for hit in hits):
        return False
    before = next((w for w in reversed(scene.words_in(scene.start, start))), None)
    token = scene.token_at(before.start) if before is not None else None
    return token is None or token.pos not in ("ADP", "PART")


def _half(scene: Scene, start: int, half: str) -> int:
    """The end of *and a half* after a unit; 0 where it does not stand there."""
    if not half:
        return 0
    keys = [key_of(w) for w in half.split()]
    words = scene.words_in(start, start + len(half) + 8)[: len(keys)]
    return words[-1].end if [w.key for w in words] == keys else 0


def _is_term(scene: Scene, trigger: Trigger, start: int, end: int) -> bool:
    """Whether a length of time is a punishment: right after the verb, or with a word of prison after it."""
    head = scene.words[trigger.hit.head].end
    if start >= head and len(scene.words_in(head, start)) <= _TERM_REACH:
        return True
    index = scene.index(end)
    kinds = scene.lexicon.phrases["kinds"]
    return next(iter(kinds.find(scene.words, index, min(index + 4, scene.last))), None) is not None
