"""`detente read`: what one article asserts, and on which words; needs no case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from detente.cli.common import JsonOption, console, print_json

if TYPE_CHECKING:
    from rich.text import Text

    from detente.model import Claim, Reading

EXAMPLES = """
detente read article.html --published 2025-12-13
detente read statement.txt --publisher Belta --language ru
detente read article.txt --json
"""


def read(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An article: HTML, PDF, mail or plain text.")],
    published: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="When it was published, as 2025-12-13; else what the file says."),
    ] = None,
    publisher: Annotated[str | None, typer.Option(metavar="NAME", help="Whose text it is.")] = None,
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="Its language, as fr; else as identified.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Read an article: its claims with who makes them, and its dates. Nothing is stored."""
    from detente.adding import check_language
    from detente.reading import read as read_document
    from detente.reading.contained import remark
    from detente.sources import document

    source = document(file, published=published, publisher=publisher, language=language)
    check_language(source)
    reading = read_document(source, language=language)
    if reading.left_out:
        typer.echo(f"detente: {file}: {remark(source.text, reading.left_out)}", err=True)
    if as_json:
        print_json(_printed(reading))
    else:
        _show(reading)


def _printed(reading: Reading) -> dict[str, object]:
    """The reading as ``--json`` prints it."""
    from detente.model import to_builtins

    source = reading.source
    return {
        "dates": [to_builtins(mention) for mention in reading.dates],
        "source": {
            "id": source.id,
            "language": source.language,
            "published": source.published,
            "publisher": source.publisher,
            "title": source.title,
            "text_length": source.text_length,
        },
        "claims": [_printed_claim(claim) for claim in reading.claims],
        "left_out": [list(span) for span in reading.left_out],
    }


def _printed_claim(claim: Claim) -> dict[str, object]:
    from detente.model import to_builtins

    data = to_builtins(claim)
    return {key: value for key, value in data.items() if value is not None and key != "source"}


def _show(reading: Reading) -> None:
    from rich.table import Table

    screen = console()
    source = reading.source
    facts = [source.title, source.publisher, source.published, source.language]
    screen.print(
        " · ".join(str(fact) for fact in facts if fact) or "no title, publisher, day or language known"
    )
    if not reading.claims:
        screen.print("No claims found.")
    table = Table(box=None, show_header=True, header_style="bold", pad_edge=False)
    for column in ("kind", "who says so", "claim", "words"):
        table.add_column(column, overflow="fold")
    for claim in reading.claims:
        voices = ", as reported by ".join(s.name if s.resolved else f"“{s.name}”" for s in claim.attribution)
        table.add_row(claim.kind, voices or "the publisher", _summary(claim), " ".join(claim.text.split()))
    if reading.claims:
        screen.print(table)
    if reading.dates:
        found = dict.fromkeys(f"{' '.join(d.text.split())} = {d.when}" for d in reading.dates)
        screen.print("Dates: " + "; ".join(found))


def _summary(claim: Claim) -> Text:
    """A claim's content in a few words."""
    from rich.text import Text

    from detente.reading.speech.who.countries import english_name

    parts: list[str] = []
    if claim.act is not None:
        act = claim.act
        parts += [act.kind, *(s.name for s in act.subjects)]
        if act.group is not None:
            parts.append(f"{_bound(act.group.lo, act.group.hi)} {act.group.noun}".strip())
        parts += [
            str(p)
            for p in (
                act.measure,
                act.authority and f"by {english_name(act.authority) or act.authority}",
                act.when,
            )
            if p
        ]
    elif claim.count is not None:
        count = claim.count
        parts += [_bound(count.lo, count.hi), " and ".join(count.population), count.scope.kind]
    elif claim.quote is not None:
        parts.append(claim.quote.mode)
    elif claim.link is not None:
        parts.append(claim.link.wording)
    elif claim.trait is not None:
        parts += [claim.trait.subject, claim.trait.kind, claim.trait.value]
    if claim.factuality != "asserted":
        parts.append(f"({claim.factuality})")
    return Text(" ".join(part for part in parts if part))


def _bound(lo: int | None, hi: int | None) -> str:
    if lo == hi:
        return "" if lo is None else str(lo)
    return f"{'' if lo is None else lo}–{'' if hi is None else hi}"
