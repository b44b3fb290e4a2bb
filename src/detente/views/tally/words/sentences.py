"""Each finding as one sentence: conflicts, notes, bounds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from detente.views.tally.bounds import Bound
from detente.views.tally.model import Counted, Settings, bounds_of, flow_days, window
from detente.views.tally.notes import Note
from detente.views.tally.traits import vocabulary
from detente.views.tally.words.phrases import Words


def conflict(claims: Sequence[Counted], every: Sequence[Counted], words: Words, settings: Settings) -> str:
    """Why these counts cannot stand together."""
    spelling = spellings(every)
    if len(claims) == 1:
        return words.say("alone", claims=words.said(claims[0], spelling))
    text = _pattern(claims, words, spelling, settings)
    if text is None:
        said = "; ".join(words.said(claim, spelling) for claim in claims)
        text = words.say("together", n=len(claims), less=len(claims) - 1, claims=said)
    return " ".join([text, *_why(claims, every, words, spelling, settings)])


def _pattern(
    claims: Sequence[Counted], words: Words, spelling: dict[str, str], settings: Settings
) -> str | None:
    said = {claim.id: words.brief(claim, spelling) for claim in claims}
    if len(claims) == 2:
        a, b = claims
        if (a.scope, a.population, a.time, a.scene) == (b.scope, b.population, b.time, b.scene):
            return words.say("rival", a=words.said(a, spelling), b=words.said(b, spelling))
        for part, whole in ((a, b), (b, a)):
            most = bounds_of(whole, settings)[1]
            within = (
                part.population > whole.population and part.scope == whole.scope and part.time == whole.time
            )
            if most is not None and bounds_of(part, settings)[0] > most and within:
                return words.say("part_over_whole", part=said[part.id], whole=said[whole.id])
    if any(bounds_of(claim, settings)[0] == 0 and bounds_of(claim, settings)[1] is None for claim in claims):
        return None
    periods = [claim for claim in claims if claim.scope == "cumulative"]
    if len(periods) == 1 and all(claim.scope == "flow" for claim in claims if claim is not periods[0]):
        flows = [claim for claim in claims if claim is not periods[0]]
        most = bounds_of(periods[0], settings)[1]
        if most is not None and sum(bounds_of(c, settings)[0] for c in flows) > most and len(flows) > 1:
            least = [bounds_of(c, settings)[0] for c in flows]
            sums = f"{words.sum_of(least)} = {words.number(sum(least))}"
            return words.say("acts_over_period", sum=sums, claim=words.said(periods[0], spelling))
        return None
    wholes = [w for w in claims if all(w.population < p.population for p in claims if p is not w)]
    if len(wholes) == 1 and len(claims) > 2 and all(c.scope == wholes[0].scope for c in claims):
        parts = [claim for claim in claims if claim is not wholes[0]]
        exact = all(claim.exact for claim in claims)
        total = sum(claim.low for claim in parts)
        if exact and total > wholes[0].low and _apart(parts):
            phrase = words.join(words.part(claim, spelling) for claim in parts)
            sums = f"{words.sum_of([c.low for c in parts])} = {words.number(total)}"
            return words.say(
                "parts_over_whole", sum=sums, total=wholes[0].low, parts=phrase, whole=said[wholes[0].id]
            )
    return None


def _apart(parts: Sequence[Counted]) -> bool:
    vocab = vocabulary()
    return all(
        any(vocab.excludes(x, y) for x in a.population for y in b.population)
        for i, a in enumerate(parts)
        for b in parts[:i]
    )


def _why(
    claims: Sequence[Counted],
    every: Sequence[Counted],
    words: Words,
    spelling: dict[str, str],
    settings: Settings,
) -> list[str]:
    """What may lie behind a conflict: an act left out, a count of those checked so far."""
    result = []
    exact = [claim for claim in claims if claim.exact]
    periods = [claim for claim in exact if claim.scope == "cumulative"]
    if len(claims) == 2 and len(periods) == 2 and periods[0].population == periods[1].population:
        gap = abs(periods[0].low - periods[1].low)
        days = window(periods[0])
        for act in every:
            if act.scope != "flow" or not act.exact or act.low != gap:
                continue
            if days.start_lo <= flow_days(act)[0] and flow_days(act)[1] <= days.end_hi:
                result.append(words.say("gap_is_act", n=gap, act=words.brief(act, spelling)))
                break
    if len(claims) == 2 and len(exact) == 2 and claims[0].population == claims[1].population:
        for observed, official in ((claims[0], claims[1]), (claims[1], claims[0])):
            kinds = observed.voice.kind, official.voice.kind
            if kinds[0] == "NGO" and kinds[1] in ("authority", "state media") and observed.low < official.low:
                result.append(words.say("verified_side", voice=observed.voice.name))
    return result


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
    if kind in ("period_closes", "period_could_close"):
        text = words.say(kind, **fill | {"total": data["claim"].low})
        return f"{text} {words.say('period_shut')}" if data["shut"] and kind == "period_closes" else text
    if kind == "room_left":
        span = words.interval(data["least"], data["most"])
        return words.say(kind, **fill | {"range": span, "claim": words.said(data["claim"], spelling)})
    if kind == "left_over":
        return words.say(kind, **fill | {"claim": words.said(data["claim"], spelling)})
    if kind == "on_the_edge":
        return _edge(data, fill, words, spelling)
    if kind == "everyone_was":
        fill["whole"] = words.part(data["whole"], spelling)
        return words.say(kind, **fill | {"people": words.people(data["part"].population, spelling)})
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
        return words.say(kind, **fill | {key: words.moment(data[key]) for key in ("start", "end")})
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
