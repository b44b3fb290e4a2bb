"""`detente pull`: official lists from the authorities' own addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from detente.cli.common import CaseOption, JsonOption, open_case, print_json

if TYPE_CHECKING:
    from detente.pull import Pulled

EXAMPLES = """
detente pull
detente pull us-ofac eu uk un ch
detente pull un --json
detente pull eu-fsf --url eu-fsf=https://mirror.example/eu.xml
"""


def pull(
    names: Annotated[
        list[str] | None, typer.Argument(help="Authorities or lists: us-ofac eu uk un ch; none: all.")
    ] = None,
    case: CaseOption = None,
    urls: Annotated[
        list[str] | None, typer.Option("--url", metavar="LIST=URL", help="Another address of a list.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Get the lists that changed since the last time and add them to the case."""
    import msgspec

    from detente.errors import UserError
    from detente.model import to_builtins
    from detente.pull import pull as get
    from detente.pull import wanted

    others: dict[str, str] = {}
    for each in urls or []:
        name, equals, url = each.partition("=")
        if not equals or "://" not in url:
            raise UserError(f"pull --url {each}: write LIST=URL, as in un-sc=https://example.org/un.xml")
        others[name] = url
    which = [
        msgspec.structs.replace(each, url=others.get(each.id, each.url))
        for each in wanted(names or list(others))
    ]
    unknown = set(others) - {each.id for each in which}
    if unknown:
        raise UserError(f"pull --url: {', '.join(sorted(unknown))} is not among the lists asked for")
    with open_case(case) as opened:
        results = get(opened, which, report=(lambda _: None) if as_json else _print)
    if as_json:
        print_json({"lists": [to_builtins(result) for result in results]})
    if any(result.status == "failed" for result in results):
        raise typer.Exit(1)


def _print(result: Pulled) -> None:
    said = [result.status, result.published or "", f"{result.bytes:,} bytes" if result.bytes else ""]
    error = (result.error or "").removeprefix(f"{result.list}: ")
    typer.echo(f"{result.list}: " + "; ".join(p for p in (*said, result.note, error) if p))
