"""Each finding as one sentence: conflicts, notes, bounds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from detente.views.tally.bounds import Bound
from detente.views.tally.model import Counted, flow_days, window
from detente.views.tally.note import Note
from detente.views.tally.traits import vocabulary
from detente.views.tally.words.phrases import Words


def conflict(why: Note, claims: dict[str, Counted], every: Sequence[Counted], words: Words) -> str:
    """Why counts cannot stand together, and what may lie behind it.

    Args:
        why: the reason, which names counts by their ids.
        claims: the counts of the conflict by those ids.
        every: all counts, among which may be what explains a difference.
        words: the report language.
    """
    spelling = spellings(every)
    texts = [_reason(why, claims, words, spelling), *_gap(list(claims.values()), every, words, spelling)]
    floors = [claims[i].voice.name for i in why.data.get("floors", ())]
    texts += [words.say("verified_side", voice=voice) for voice in dict.fromkeys(floors)]
    return " ".join(texts)


def _reason(why: Note, claims: dict[str, Counted], words: Words, spelling: dict[str, str]) -> str:
    data, kind = why.data, why.kind
    said = {name: words.said(claim, spelling) for name, claim in claims.items()}
    brief = {name: words.brief(claim, spelling) for name, claim in claims.items()}
    if kind == "alone":
        return words.say(kind, claims=said[why.claims[0]])
    if kind == "rival":
        a, b = why.claims
        return words.say(kind, a=said[a], b=said[b])
    if kind == "part_over_whole":
        return words.say(kind, part=brief[data["part"]], whole=brief[data["whole"]])
    if kind in ("parts_over_whole", "acts_over_period"):
        whole, total = data["whole"], sum(data["least"])
        one_act = kind == "parts_over_whole"
        parts = [words.part(claims[i], spelling) if one_act else brief[i] for i in data["parts"]]
        return words.say(
            kind,
            sum=f"{words.sum_of(data['least'])} = {words.number(total)}",
            total=claims[whole].low,
            parts=words.join(parts),
            whole=brief[whole],
            claim=said[whole],
        )
    if kind == "sides":
        more, less = data["more"], data["less"]
        return words.say(
            kind,
            scope=words.scope(more.query, spelling),
            more=words.interval(more.lo, None),
            less=words.interval(0, less.hi),
            these=words.join(brief[i] for i in more.given),
            those=words.join(brief[i] for i in less.given),
        )
    return words.say("together", n=len(claims), less=len(claims) - 1, claims="; ".join(said.values()))


def _gap(
    claims: Sequence[Counted], every: Sequence[Counted], words: Words, spelling: dict[str, str]
) -> list[str]:
    """The act that two totals of one period differ by, where there is one."""
    periods = [claim for claim in claims if claim.exact and claim.scope == "cumulative"]
    if len(claims) != 2 or len(periods) != 2 or periods[0].population != periods[1].population:
        return []
    gap = abs(periods[0].low - periods[1].low)
    days = window(periods[0])
    for act in every:
        if act.scope == "flow" and act.exact and act.low == gap:
            first, last = flow_days(act)
            if days.start_lo <= first and last <= days.end_hi:
                return [words.say("gap_is_act", n=gap, act=words.brief(act, spelling))]
    return []


def bound(item: Bound, words: Words, spelling: dict[str, str]) -> str:
    """The bound as a sentence."""
    scope = words.scope(item.query, spelling)
    scope = scope[:1].upper() + scope[1:]
    if item.pinned:
        return words.say("exactly", scope=scope, n=item.lo) if item.lo else words.say("nobody", scope=scope)
    if item.hi is None:
        return (
            words.say("at_least", scope=scope, lo=item.lo) if item.lo else words.say("no_bound", scope=scope)
        )
    if item.lo == 0:
        return words.say("at_most", scope=scope, hi=item.hi)
    return words.say("between", scope=scope, lo=item.lo, hi=item.hi)


def note(item: Note, words: Words, spelling: dict[str, str]) -> str:
    """The note as a sentence."""
    data = dict(item.data)
    said = {key: words.brief(value, spelling) for key, value in data.items() if isinstance(value, Counted)}
    numbers = {
        key: value for key, value in data.items() if isinstance(value, int) and not isinstance(value, bool)
    }
    parts: list[Counted] = data.get("parts") or []
    fill: dict[str, Any] = {**numbers, **said, "sum": words.sum_of([part.low for part in parts])}
    if parts:
        fill["parts"] = words.join(words.brief(part, spelling) for part in parts)
    kind = item.kind
    if kind == "closes":
        fill["parts"] = words.join(words.part(part, spelling) for part in parts)
        return words.say(kind, **fill | {"total": data["whole"].low})
    if kind == "periods_close":
        text = words.say("closes", **fill | {"total": data["whole"].low})
        left = words.join(words.brief(act, spelling) for act in data["left"])
        return f"{text} {words.say('no_room', left=left)}" if left else text
    if kind == "part_apart":
        either = words.join((words.part(part, spelling) for part in parts), "or")
        return words.say(kind, **fill | {"n": data["more"].low - data["less"].low, "part": either})
    if kind in ("period_closes", "period_could_close"):
        text = words.say(kind, **fill | {"total": data["claim"].low})
        return f"{text} {words.say('period_shut')}" if data["shut"] and kind == "period_closes" else text
    if kind == "room_left":
        span = words.interval(data["least"], data["most"])
        return words.say(kind, **fill | {"range": span, "claim": words.said(data["claim"], spelling)})
    if kind == "left_over":
        return words.say(kind, **fill | {"claim": words.said(data["claim"], spelling)})
    if kind == "retold":
        return words.say(kind, **fill | {"day": words.date(data["claim"].told_on)})
    if kind == "on_the_edge":
        return _edge(data, fill, words, spelling)
    if kind == "everyone_was":
        fill["whole"] = words.part(data["whole"], spelling)
        population = data["part"].population
        if places := words.places(population, spelling):
            return words.say("everyone_went", **fill | {"places": places})
        return words.say(kind, **fill | {"people": words.people(population, spelling)})
    if kind == "added_up":
        total: Counted = data["total"]
        own = words.people(total.population, spelling)
        sums = words.sum_of([data["inside"].low, data["outside"].low])
        fill |= {key: words.part(data[key], spelling) for key in ("inside", "outside")}
        return words.say(kind, **fill | {"sum": sums, "people": own})
    if kind == "one_act_apart":
        return words.say(kind, **fill | {"n": data["more"].low - data["less"].low})
    if kind.startswith("stock_"):
        freed = " − ".join(words.number(part.low) for part in parts)
        claims = words.join(words.brief(claim, spelling) for claim in [data["before"], *parts])
        return words.say(kind, **fill | {"before": data["before"].low, "freed": freed, "claims": claims})
    if kind.startswith("arrests_"):
        alone = kind in ("arrests_at_least", "arrests_face") and not data["freed"]
        period = words.period(data["start"], data["end"])
        return words.say(f"{kind}_alone" if alone else kind, **fill | {"period": period})
    if kind == "foreign":
        return words.say(kind, people=words.people(frozenset({data["home"]}), spelling))
    return words.say(kind, **{key: value for key, value in {**data, **fill}.items() if key != "parts"})


def _edge(data: dict[str, Any], fill: dict[str, Any], words: Words, spelling: dict[str, str]) -> str:
    claim: Counted = data["claim"]
    act: Counted = data["act"]
    day = words.date(act.on or "..")
    side = "in" if data["inside"] else "out"
    texts = []
    if data["closes"]:
        texts.append(words.say("edge_closes", **fill | {"day": day, "act": words.number(act.low)}))
    if data["everyone"]:
        people = words.people(claim.population, spelling)
        texts.append(words.say(f"edge_everyone_{side}", **fill | {"day": day, "people": people}))
    else:
        texts.append(words.say(f"edge_{side}", **fill | {"day": day}))
    return " ".join(texts)


def spellings(claims: Sequence[Counted]) -> dict[str, str]:
    """For each canonical trait, how the sources write it: the first that does."""
    found: dict[str, str] = {}
    for claim in claims:
        for text in claim.said:
            found.setdefault(vocabulary().canonical(text), text)
    return found
