"""The counts as a picture: who was in prison as a line, who was freed as bars, totals as spans of time.

Plain SVG without scripts or fonts; colours are the page's. A range is a band, what is open fades out, and a
cross marks a count that stands in a conflict.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from detente.views.tally.api import Tally
from detente.views.tally.model import FIRST_DAY, LAST_DAY, Counted, Population, bounds_of, flow_days, window
from detente.when import When

WIDTH, LEFT, RIGHT = 960, 56, 24
STOCKS, FLOWS, SPAN, GAP = 170, 150, 24, 34
_MOST_SPANS = 16
_ROOM = 120
_CLOSE = 17
"""Labels of bars nearer than this, in units of the picture, would cover each other."""


@dataclass
class _Canvas:
    """The axis of time and what was drawn so far."""

    first: int
    last: int
    parts: list[str] = field(default_factory=list)

    def x(self, day: float) -> float:
        share = (min(max(day, self.first), self.last) - self.first) / max(1, self.last - self.first)
        return round(LEFT + 14 + share * (WIDTH - LEFT - RIGHT - 28), 1)

    def add(self, tag: str, title: str = "", text: str = "", **attributes: object) -> None:
        shown = " ".join(
            f'{name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
            for name, value in attributes.items()
        )
        inside = (f"<title>{escape(title)}</title>" if title else "") + escape(text)
        self.parts.append(f"<{tag} {shown}>{inside}</{tag}>")

    def cross(self, x: float, y: float, title: str) -> None:
        self.add("path", title, class_="cross", d=f"M{x - 5} {y - 5}l10 10m0 -10l-10 10")


def chart(tally: Tally) -> str:
    """The picture as an ``<svg>`` element; an empty string where no count has a day."""
    claims = [c for c in tally.claims if c.stream in ("release", "detention")]
    stocks = [c for c in claims if c.scope == "stock"]
    flows = [c for c in claims if c.scope == "flow"]
    spans = [c for c in claims if c.scope == "cumulative"][:_MOST_SPANS]
    days = [day for c in stocks + flows for day in flow_days(c)]
    days += [day for c in spans for day in _ends(c) if FIRST_DAY < day < LAST_DAY]
    if not days:
        return ""
    first = min(*days, LAST_DAY - 1)
    canvas = _Canvas(first, max(*days, first + 1))
    top = 18
    if stocks:
        _label(canvas, top, tally.words.label("stock"))
        _stocks(canvas, stocks, top + 12, tally)
        top += STOCKS + GAP
    if flows:
        _label(canvas, top, tally.words.label("flow"))
        _flows(canvas, flows, top + 12, tally)
        top += FLOWS + GAP
    if spans:
        _label(canvas, top, tally.words.label("cumulative"))
        _spans(canvas, spans, top + 14, tally)
        top += SPAN * len(spans) + GAP
    _months(canvas, top - 10, tally)
    height = top + 24
    label = escape(tally.words.label("chart"))
    body = "\n".join(canvas.parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" aria-label="{label}">\n{body}\n</svg>'
    )


def _label(canvas: _Canvas, y: float, text: str) -> None:
    canvas.add("text", text=text, class_="panel", x=4, y=y)


def _title(claim: Counted, tally: Tally) -> str:
    return f"{claim.id} · {tally.words.said(claim, tally.spelling)}"


def _scale(values: Sequence[int], *, from_zero: bool) -> tuple[int, int, int]:
    """Lowest, highest and step of an axis with about four round marks."""
    low, high = (0 if from_zero else min(values)), max([*values, 1])
    rough = max(1, (high - low) / 4)
    power = 10 ** (len(str(int(rough))) - 1)
    step = next(power * k for k in (1, 2, 5, 10) if power * k >= rough)
    low = low // step * step
    return low, max(-(-high // step) * step, low + step), step


def _axis(canvas: _Canvas, top: float, height: float, scale: tuple[int, int, int], tally: Tally) -> None:
    low, high, step = scale
    for value in range(low, high + 1, step):
        y = top + height - (value - low) / (high - low) * height
        canvas.add("line", class_="grid", x1=LEFT, x2=WIDTH - RIGHT, y1=y, y2=y)
        canvas.add(
            "text", text=tally.words.number(value), class_="tick", x=LEFT - 8, y=y + 4, text_anchor="end"
        )


def _stocks(canvas: _Canvas, stocks: Sequence[Counted], top: float, tally: Tally) -> None:
    ranges = {c.id: bounds_of(c, tally.settings) for c in stocks}
    scale = _scale([v for low, high in ranges.values() for v in (low, high or low)], from_zero=False)
    _axis(canvas, top, STOCKS, scale, tally)

    def y(value: float) -> float:
        return round(top + STOCKS - (value - scale[0]) / (scale[1] - scale[0]) * STOCKS, 1)

    groups: dict[Population, list[Counted]] = {}
    for claim in sorted(stocks, key=flow_days):
        groups.setdefault(claim.population, []).append(claim)
    disputed = tally.analysis.disputed
    for number, chain in enumerate(groups.values()):
        kind = f"s{number % 3}"
        steady = [c for c in chain if c.id not in disputed]
        points = [(canvas.x(sum(flow_days(c)) / 2), c) for c in steady]
        lower = [(x, y(ranges[c.id][0])) for x, c in points]
        upper = [(x, y(ranges[c.id][1] or ranges[c.id][0])) for x, c in points]
        if len(points) > 1:
            outline = " ".join(f"{x},{v}" for x, v in [*upper, *reversed(lower)])
            canvas.add("polygon", class_=f"band {kind}", points=outline)
            canvas.add(
                "polyline", class_=f"line {kind}", points=" ".join(f"{x},{y(c.low)}" for x, c in points)
            )
        for place, claim in enumerate(chain):
            x, (low, high) = canvas.x(sum(flow_days(claim)) / 2), ranges[claim.id]
            end = y(high) if high is not None else max(top, y(low) - 26)
            reach = "range" if high is not None else "range open"
            canvas.add("line", _title(claim, tally), class_=f"{reach} {kind}", x1=x, x2=x, y1=y(low), y2=end)
            canvas.add("circle", _title(claim, tally), class_=f"point {kind}", cx=x, cy=y(claim.low), r=5)
            later = next((other for other in chain[place + 1 :]), None)
            near = later is not None and canvas.x(flow_days(later)[0]) - x < _ROOM
            side = "end" if near or x > WIDTH - _ROOM else "start"
            falls = place > 0 and claim.low < chain[place - 1].low
            canvas.add(
                "text",
                text=tally.words.figure(claim),
                class_="value",
                x=x + (-9 if side == "end" else 9),
                y=y(claim.low) + (16 if falls else -7),
                text_anchor=side,
            )
            if claim.id in disputed:
                canvas.cross(x, y(claim.low), _title(claim, tally))


def _flows(canvas: _Canvas, flows: Sequence[Counted], top: float, tally: Tally) -> None:
    acts: dict[tuple[str, When | None], list[Counted]] = {}
    for claim in sorted(flows, key=flow_days):
        acts.setdefault((claim.stream, claim.on), []).append(claim)
    disputed = tally.analysis.disputed
    tallest = {key: _height(group, tally) for key, group in acts.items()}
    scale = _scale([high for _, high in tallest.values()], from_zero=True)
    _axis(canvas, top, FLOWS, scale, tally)
    base, free_from = top + FLOWS, -1e9
    for (stream, on), group in acts.items():
        low, high = tallest[stream, on]
        x = canvas.x(sum(flow_days(group[0])) / 2)
        title = "\n".join(_title(claim, tally) for claim in group)
        heights = [round((v - scale[0]) / (scale[1] - scale[0]) * FLOWS, 1) for v in (low, high)]
        kind = "bar in" if stream == "detention" else "bar"
        canvas.add(
            "rect", title, class_=kind, x=x - 6, y=base - heights[0], width=12, height=heights[0], rx=2
        )
        if high > low:
            reach = heights[1] - heights[0]
            canvas.add(
                "rect",
                title,
                class_=f"{kind} loose",
                x=x - 6,
                y=base - heights[1],
                width=12,
                height=reach,
                rx=2,
            )
        if x - free_from >= _CLOSE:
            text = (
                tally.words.number(low)
                if low == high
                else f"{tally.words.number(low)}–{tally.words.number(high)}"
            )
            canvas.add("text", text=text, class_="value", x=x, y=base - heights[1] - 6, text_anchor="middle")
            free_from = x + 3.5 * len(text) - 7
        if any(claim.id in disputed for claim in group):
            canvas.cross(x, base - heights[1] - 24, title)


def _height(group: Sequence[Counted], tally: Tally) -> tuple[int, int]:
    """The least that the largest count of an act allows, and the most that any exact total gives."""
    bounds = [bounds_of(claim, tally.settings) for claim in group]
    low = max(low for low, _ in bounds)
    whole = [c.low for c in group if not c.population and c.exact]
    return (min(whole), max(whole)) if whole else (low, low)


def _ends(claim: Counted) -> tuple[int, int, int, int]:
    days = window(claim)
    return days.start_lo, days.start_hi, days.end_lo, days.end_hi


def _spans(canvas: _Canvas, spans: Sequence[Counted], top: float, tally: Tally) -> None:
    disputed = tally.analysis.disputed
    for number, claim in enumerate(sorted(spans, key=_ends)):
        y = top + number * SPAN + 6
        start_lo, start_hi, end_lo, end_hi = _ends(claim)
        title = _title(claim, tally)
        a, b = canvas.x(start_hi), canvas.x(end_lo)
        canvas.add("line", title, class_="span", x1=a, x2=max(b, a + 2), y1=y, y2=y)
        for first, last in ((start_lo, start_hi), (end_lo, end_hi)):
            if last > first:
                canvas.add(
                    "line", title, class_="span open", x1=canvas.x(first), x2=canvas.x(last) + 3, y1=y, y2=y
                )
        canvas.add("path", class_="tip", d=f"M{a} {y - 5}v10M{canvas.x(end_hi)} {y - 5}v10")
        text = f"{tally.words.figure(claim)} {tally.words.people(claim.population, tally.spelling)}"
        right = canvas.x(end_hi) + 8
        if right + 6.2 * len(text) < WIDTH:
            canvas.add("text", text=text, class_="value", x=right, y=y + 4)
        else:
            canvas.add("text", text=text, class_="value", x=(a + b) / 2, y=y - 5, text_anchor="middle")
        if claim.id in disputed:
            canvas.cross(canvas.x(end_hi), y, title)


def _months(canvas: _Canvas, y: float, tally: Tally) -> None:
    """Marks at the starts of months, quarters or years, so that there are at most a dozen."""
    first, last = date.fromordinal(canvas.first), date.fromordinal(canvas.last)
    months = (last.year - first.year) * 12 + last.month - first.month
    every = next((k for k in (1, 2, 3, 6, 12, 24, 60) if months / k <= 10), 120)
    canvas.add("line", class_="base", x1=LEFT, x2=WIDTH - RIGHT, y1=y, y2=y)
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        day = date(year, month, 1)
        if months == 0 or (day >= first and (year * 12 + month - 1) % every == 0):
            text = tally.words.short_month(year, month)
            canvas.add(
                "line",
                class_="base",
                x1=canvas.x(day.toordinal()),
                x2=canvas.x(day.toordinal()),
                y1=y,
                y2=y + 5,
            )
            canvas.add(
                "text", text=text, class_="tick", x=canvas.x(day.toordinal()), y=y + 19, text_anchor="middle"
            )
        month += 1
        if month > 12:
            year, month = year + 1, 1
