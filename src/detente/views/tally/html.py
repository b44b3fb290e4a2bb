"""The tally as one self-contained HTML file: no network, no external font, image or script."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from detente.views.tally.chart import chart
from detente.views.tally.report import Report
from detente.views.tally.report import short as shortened


def render(report: Report) -> str:
    """The page, in the report's language."""
    environment = Environment(
        loader=PackageLoader("detente.views.tally"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    tally = report.tally
    disputed, kept = tally.analysis.disputed, set(tally.trusted)
    rows = [
        {
            "id": claim.id,
            "figure": tally.words.figure(claim),
            "scope": tally.words.scope(claim, tally.spelling),
            "voice": tally.words.voice(claim),
            "kind": claim.voice.kind,
            "published": tally.words.date(claim.published) if claim.published else "",
            "state": "left_out"
            if claim.id not in kept
            else "disputed"
            if claim.id in disputed
            else "trusted",
        }
        for claim in tally.claims
    ]
    sections = report.sections()
    return environment.get_template("tally.html").render(
        report=report,
        tally=tally,
        label=tally.words.label,
        language=tally.settings.language,
        short={claim.id: shortened(claim.id, n) for n, claim in enumerate(tally.claims, 1)},
        verdict=sections[0].lines if sections and sections[0].key == "verdict" else [],
        sections=[section for section in sections if section.key != "verdict"],
        rows=rows,
        picture=Markup(chart(tally)),  # our own markup, its texts escaped
    )
