"""When, where, on what grounds and for how long: the fields of an act that stand around its trigger."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from detente.model import DateMention, Span
from detente.reading.acts import moments
from detente.reading.acts.grammar import Trigger, cases_of, owner
from detente.reading.acts.mentions import Mention, Scene, head_token
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parse import Token
from detente.reading.phrases import Word, key_of
from detente.when import When

_STOP = re.compile(r"[.;:!?()\n]|\s[—–-]\s")
_QUOTES = " \u00a0\u202f«»\"“”„'’‘"
_NEAR = 60
_BASIS_WORDS = 24
_TERM_REACH = 6
_DIRECT = 2
_CLIMB = 6
_JOINT = 3
_TERM_WORDS = 2
_OUT = frozenset({"release", "pardon", "expel", "transfer"})
_BASIS_REACH = 30


def when_of(
    trigger: Trigger, dates: Sequence[DateMention], rivals: Sequence[Trigger], extra: frozenset[int]
) -> DateMention | None:
    """The date that belongs to the trigger; None rather than another verb's.

    Args:
        trigger: the trigger.
        dates: the page's expressions of time.
        rivals: all triggers of the sentence.
        extra: indices of further tokens whose dates are the act's (*l'arrestation a eu lieu samedi*).
    """
    scene = trigger.scene
    inside = [d for d in dates if scene.start <= d.span[0] < scene.sentence.end]
    inside = [d for d in inside if not moments.is_elsewhere(trigger, d, rivals)]
    if not inside:
        return None
    if not trigger.parsed:
        return _nearest(trigger, inside, rivals)
    heads = frozenset(t.token.i for t in rivals)
    own: list[DateMention] = []
    shared: list[DateMention] = []
    leaders, followers = _leaders(trigger), _followers(trigger)
    for date in inside:
        token = head_token(scene, *date.span)
        if token is None:
            continue
        holder = _holder(trigger, token, heads)
        carried = holder.i in extra or moments.carries(trigger, token, holder, date)
        if holder.i == trigger.token.i or carried or moments.directly_after(trigger, date):
            own.append(date)
        elif (holder.i in leaders and date.span[0] < scene.sentence.tokens[holder.i].end) or (
            holder.i in followers and date.span[0] > trigger.hit.end
        ):
            shared.append(date)
    best = sorted(own or shared or _set_off(trigger, inside, rivals), key=lambda d: d.span)
    joined = _joined(trigger, inside, best)
    return joined or min(best, key=lambda d: _distance(trigger, d), default=None)


def _set_off(trigger: Trigger, inside: list[DateMention], rivals: Sequence[Trigger]) -> list[DateMention]:
    """A day between commas, or that opens the sentence, before the only act that it tells: *Selon Minsk, le
    lundi 3 mai, un échange a eu lieu*."""
    scene, text = trigger.scene, trigger.scene.page.text
    inside = [d for d in inside if d.span[0] < trigger.hit.start]
    if len(inside) != 1 or any(t.hit.start != trigger.hit.start for t in rivals):
        return []
    start, end = inside[0].span
    opens = not text[scene.start : start].strip() or text[:start].rstrip()[-1:] == ","
    is_before = end <= trigger.hit.start and text[end : end + 1] == ","
    return inside if opens and is_before and inside[0].when.day is not None else []


def _joined(trigger: Trigger, inside: list[DateMention], own: list[DateMention]) -> DateMention | None:
    """Two days that *and* joins, one of them the act's, as the stretch that they span: *la veille et
    samedi*."""
    scene = trigger.scene
    for one, other in pairwise(inside):
        keys = [word.key for word in scene.words_in(one.span[1], other.span[0])]
        first, last = one.when.day, other.when.day
        joins = bool(keys) and len(keys) <= _JOINT and keys[0] in scene.lexicon.words["and"]
        if joins and (one in own or other in own) and first is not None and last is not None and first < last:
            span = one.span[0], other.span[1]
            stretch = When(f"{one.when}/{other.when}")
            return DateMention(span=span, text=scene.page.text[slice(*span)], when=stretch)
    return None


def _holder(trigger: Trigger, token: Token, heads: frozenset[int]) -> Token:
    """What a date says the time of: the nearest verb or trigger, unless a noun in between has it.

    *La présidentielle de 2020* keeps its year to itself; *dix ans de prison en 2023* does not.
    """
    scene, at = trigger.scene, token
    units, kinds = scene.lexicon.units, scene.lexicon.phrases["kinds"]
    for _ in range(_CLIMB):
        above = scene.sentence.head(at)
        if at.i in heads or at.pos == "VERB" or above is None:
            return at
        is_verb = above.i in heads or above.pos in ("VERB", "AUX")
        if not is_verb and at.relation in ("nmod", "appos", "conj", "amod", "acl", "nummod", "flat"):
            key = key_of(above.text)
            if key not in units and key not in scene.lexicon.words["times"] and not kinds.has(key):
                return above
        at = above
    return at


def _leaders(trigger: Trigger) -> set[int]:
    """The verbs that the trigger is coordinated with and that come before it."""
    result: set[int] = set()
    at: Token | None = trigger.token
    while at is not None and at.relation == "conj":
        at = trigger.sentence.head(at)
        if at is not None:
            result.add(at.i)
    return result


def _followers(trigger: Trigger) -> set[int]:
    """The verbs that go on with what a trigger does to people who leave: *were freed and flown out on
    Friday*."""
    if trigger.rule.kind not in _OUT or trigger.voice != "passive":
        return set()
    sentence = trigger.sentence
    following = (c for c in sentence.children(trigger.token.i) if c.relation == "conj" and c.pos == "VERB")
    apart = frozenset({"aux", "nsubj"})
    return {v.i for v in following if not any(c.relation in apart for c in sentence.children(v.i))}


def _distance(trigger: Trigger, date: DateMention) -> int:
    start, end = date.span
    gap = start - trigger.hit.end if start >= trigger.hit.end else trigger.hit.start - end
    return gap + (40 if "/" in date.when else 0)


def _nearest(trigger: Trigger, dates: list[DateMention], rivals: Sequence[Trigger]) -> DateMention | None:
    """Without a parse: the nearest date of the stretch between two breaks, unless another trigger is
    nearer."""
    best = min(dates, key=lambda d: _distance(trigger, d))
    if _distance(trigger, best) > _NEAR:
        return None
    start, end = (
        sorted((trigger.hit.end, best.span[0]))
        if best.span[0] >= trigger.hit.end
        else (best.span[1], trigger.hit.start)
    )
    if _STOP.search(trigger.scene.page.text, start, end):
        return None
    others = [t for t in rivals if t is not trigger and t.hit.start != trigger.hit.start]
    return None if any(_distance(t, best) < _distance(trigger, best) for t in others) else best


def where_of(trigger: Trigger, rivals: Sequence[Trigger]) -> tuple[str, Span, str | None, str | None] | None:
    """The place of the act: where it leads to for an expulsion or transfer, else where it is done.

    Returns:
        Its name, its span, and its state: where the act is done, and where it leads.
    """
    scene, words = trigger.scene, trigger.scene.lexicon.words
    heads = frozenset(t.token.i for t in rivals)
    leads = trigger.rule.kind in ("expel", "transfer", "release")
    best: tuple[int, int, Mention] | None = None
    origin: str | None = None
    receiver: str | None = None
    for mention in scene.mentions:
        if mention.kind != "place" or mention.token is None or not mention.name:
            continue
        case = _preposition(scene, mention.start, mention.token)
        to, at = case in words["to"], case in words["at"]
        if not case and (mention.token.morph.get("Case") == "Dat" or mention.token.relation == "iobj"):
            # "Переданы Киеву": to whom people are handed.
            receiver = mention.state or receiver
        if trigger.rule.kind == "expel" and case in words["from"]:
            origin = mention.state or origin
        if to and at:
            # The preposition leaves it open: a Slavic case tells, or else the kind of act.
            grammatical = mention.token.morph.get("Case")
            to = grammatical == "Acc" if grammatical else trigger.rule.kind != "release"
            at = not to or not grammatical
        if not (to if leads and to else at):
            continue
        if trigger.parsed:
            if owner(scene.sentence, mention.token, heads).i != trigger.token.i:
                continue
            if _under_noun(scene, mention.token, trigger.token) and mention.start > trigger.hit.end + _NEAR:
                continue
        elif not 0 <= mention.start - trigger.hit.end <= _NEAR:
            continue
        rank = (0 if leads and to else 1, abs(mention.start - trigger.hit.end))
        if best is None or rank < best[:2]:
            best = (*rank, mention)
    if best is None:
        led = receiver if leads else None
        here = trigger.hit.start, trigger.hit.end
        return None if origin is None and led is None else ("", here, origin, led)
    found, is_goal = best[2], leads and best[0] == 0
    span = found.start, found.end
    return found.name, span, origin if is_goal else found.state, found.state if is_goal else None


def _preposition(scene: Scene, start: int, token: Token) -> str:
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= start), scene.first)
    words = scene.lexicon.words
    for i in range(index - 1, max(index - 3, scene.first) - 1, -1):
        key = scene.words[i].key
        if key in words["to"] or key in words["at"]:
            return key
        if key not in words["determiners"]:
            break
    return cases_of(scene.sentence, token)


def _under_noun(scene: Scene, token: Token, head: Token) -> bool:
    above = scene.sentence.head(token)
    return above is not None and above.i != head.i and above.pos in ("NOUN", "PROPN")


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
        following = scene.words_in(start + number.end, end)[:2]
        if not following or following[0].start - (start + number.end) > 2:
            continue
        unit = lexicon.units.get(following[0].key)
        if unit is not None and _is_reckoned(scene, start + number.start, following[0].end):
            continue
        if unit is None or number.value == 0 or number.value > 150 * (12 if unit == "M" else 1):
            continue
        stop = following[0].end
        half = _half(scene, stop, lexicon.half)
        found.append(
            (
                start + number.start,
                max(stop, half),
                f"{number.value}{unit}" + ("6M" if half and unit == "Y" else ""),
            )
        )
    found = [f for f in found if f[0] >= trigger.hit.start] or (found[-1:] if trigger.rule.nominal else [])
    if not found:
        return None
    first = found[0]
    if not _is_term(scene, trigger, first[0], first[1]):
        return None
    value, stop = first[2], first[1]
    if len(found) > 1 and found[1][2][-1] != value[-1] and len(scene.words_in(stop, found[1][0])) <= 1:
        value, stop = value + found[1][2], found[1][1]
    return "P" + value, (first[0], stop)


def _is_reckoned(scene: Scene, start: int, end: int) -> bool:
    """Whether the word after a length of time says from when it is reckoned, and no preposition makes it a
    term: *jailed two years ago*, but *jailed for two years earlier this month*."""
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= end), scene.last)
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
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= end), scene.last)
    kinds = scene.lexicon.phrases["kinds"]
    return next(iter(kinds.find(scene.words, index, min(index + 4, scene.last))), None) is not None


def basis_of(trigger: Trigger, limit: int, taken: Sequence[Span]) -> tuple[tuple[str, ...], Span] | None:
    """The charges or legal grounds in their own words: after *pour*, *accusé de*, *on charges of*, *за*.

    ``taken`` are spans that are something else: dates, the term, the place.
    """
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    words = scene.words
    first = next((i for i in range(scene.first, scene.last) if words[i].start >= trigger.hit.end), scene.last)
    last = next((i for i in range(scene.first, scene.last) if words[i].start >= limit), scene.last)
    led = words[trigger.hit.last].key
    if trigger.hit.last > trigger.hit.first and lexicon.phrases["grounds"].has(led):
        found = _grounds(scene, first, last, taken, charge=True)
        if found is not None:
            return found
    for hit in lexicon.phrases["direct"].find(words, first, min(last, first + 1)):
        found = _grounds(scene, hit.last + 1, last, taken, charge=True)
        if found is not None:
            return found
    for hit in lexicon.phrases["grounds"].find(words, first, min(last, first + _BASIS_REACH)):
        if _is_of_next_verb(trigger, hit.start):
            break
        if not any(s <= hit.start < e for s, e in taken):
            found = _grounds(scene, hit.last + 1, last, taken, charge=False)
            if found is not None:
                return found
    return None


def _is_of_next_verb(trigger: Trigger, start: int) -> bool:
    """Whether a verb joined to the trigger stands between it and a preposition, with an object of its own:
    *was jailed and thanked friends for their letters*."""
    tokens = trigger.sentence.tokens
    for token in tokens:
        if not trigger.hit.end <= token.start < start or token.pos != "VERB" or not token.i:
            continue
        joined = any(c.relation == "cc" for c in trigger.sentence.children(token.i))
        joined = joined or tokens[token.i - 1].pos == "CCONJ"
        own = [c for c in trigger.sentence.children(token.i) if c.relation in ("obj", "xcomp")]
        if joined and any(token.i < c.i and c.start < start for c in own):
            return True
    return False


def _grounds(
    scene: Scene, first: int, last: int, taken: Sequence[Span], *, charge: bool
) -> tuple[tuple[str, ...], Span] | None:
    text, lexicon = scene.page.text, scene.lexicon
    if first >= last or scene.words[first].key in lexicon.words["cut"]:
        return None
    if any(w.key in lexicon.units for w in scene.words[first : min(first + _TERM_WORDS, last)]):
        # "Pour dix jours": how long, and not what for.
        return None
    start = scene.words[first].start
    stop = scene.words[min(first + _BASIS_WORDS, last) - 1].end
    for mark in _STOP.finditer(text, start, stop):
        stop = mark.start()
        break
    stop = min([stop, *(s for s, _ in taken if s >= start)])
    cut = next((w.start for w in scene.words_in(start, stop)[1:] if w.key in lexicon.words["cut"]), stop)
    stop = min(stop, cut)
    inside = scene.words_in(start, stop)
    end = _grounds_end(scene, inside, stop)
    inside = [w for w in inside if w.end <= end]
    if not inside:
        return None
    reach = min(len(inside), _DIRECT) if charge else len(inside)
    has_charge = lexicon.charges.any(scene.words, first, first + reach)
    token = scene.token_at(inside[0].start)
    verbal = (
        token is not None
        and token.pos in ("VERB", "AUX")
        and token.morph.get("VerbForm") in ("Inf", "Ger", "Part")
    )
    quoted = text[max(start - 2, 0) : start].strip()[-1:] in ("«", "“", '"', "„")
    if not (has_charge or ((verbal or quoted) and not charge)):
        return None
    end = inside[-1].end
    closed = re.match(r"\s?[»”\"“]", text[end : end + 2])
    quotes = closed.end() if closed else 0
    return tuple(_parts(text[start - quotes : end + quotes])), (start, end)


def _grounds_end(scene: Scene, inside: list[Word], stop: int) -> int:
    """Where the grounds end: before a preposition left over, a finite verb of another clause, or *and* with
    one."""
    text, lexicon = scene.page.text, scene.lexicon
    end = stop
    for i, word in enumerate(inside):
        token = scene.token_at(word.start)
        if i and token is not None and token.pos in ("VERB", "AUX") and token.morph.get("VerbForm") == "Fin":
            end = _before_clause(scene, inside[: i + 1], token)
            comma = text.rfind(",", inside[0].start, end)
            end = comma if comma > 0 else end
            break
        if i and word.broken and word.key in lexicon.words["relative"]:
            end = inside[i - 1].end
            break
        if i and word.broken and not _continues(scene, inside[i:]):
            end = inside[i - 1].end
            break
    kept = [w for w in inside if w.end <= end]
    small = (
        lexicon.words["of"]
        | lexicon.words["at"]
        | lexicon.words["to"]
        | lexicon.words["and"]
        | lexicon.words["determiners"]
    )
    while kept and kept[-1].key in small:
        kept.pop()
    return kept[-1].end if kept else inside[0].start if inside else stop


def _before_clause(scene: Scene, words: list[Word], verb: Token) -> int:
    """Where the words before a clause end: before its conjunction, else before its verb, the last of them."""
    marks = [c.start for c in scene.sentence.children(verb.i) if c.relation == "mark" and c.i < verb.i]
    kept = [w.end for w in words[:-1] if not marks or w.end <= min(marks)]
    return kept[-1] if kept else words[-2].end


def _continues(scene: Scene, rest: list[Word]) -> bool:
    """Whether what follows a comma is one more charge."""
    first = next((i for i in range(scene.first, scene.last) if scene.words[i] is rest[0]), scene.last)
    found = scene.lexicon.charges.find(scene.words, first, min(first + 4, scene.last))
    return next(iter(found), None) is not None


def _parts(text: str) -> list[str]:
    """The charges apart where each is quoted or parted by a comma."""
    quoted = re.findall(r"[«“\"„]\s*([^«»“”\"„]+?)\s*[»”\"“]", text)
    if quoted and not re.sub(r"[«“\"„][^«»“”\"„]+[»”\"“]|\b\w{1,4}\b|[\s,«»“”\"]", "", text):
        return [" ".join(q.split()) for q in quoted]
    parts = [" ".join(part.split()).strip(_QUOTES) for part in text.split(",")]
    return [p for p in parts if p]
