"""The legal form in a body's name (`data/legal_forms.csv`)."""

from __future__ import annotations

from detente.names.lexicon import legal_forms, unsure_forms


def take_legal(found: list[str], kind: str | None) -> tuple[str, list[str]]:
    """Take a legal form from the beginning or the end (or anywhere, if it is long) of a name."""
    if kind in ("person", "vessel") or len(found) < 2:
        return "", found
    forms = legal_forms()
    unsure: frozenset[str] = frozenset() if kind == "organization" else unsure_forms()
    legal = ""
    n = 0
    while n < len(found):
        for parts, class_ in forms.get(found[n], ()) if found[n] not in unsure or legal else ():
            size = len(parts)
            if (
                size < len(found)
                and tuple(found[n : n + size]) == parts
                and not _begins_longer(found, n + 1, size)
            ):
                letters = max(map(len, parts)) == 1  # S&C is a name, a form of letters stands at the end
                edge = (n == 0 and not letters) or n + size == len(found)
                sure = size > 1 or len(parts[0]) > 2 or kind == "organization"
                if (edge and sure) or (sure and sum(map(len, parts)) > 3) or (legal and edge):
                    legal = class_ if _SAYS.get(class_, 2) >= _SAYS.get(legal, 2) else legal
                    found = found[:n] + found[n + size :]
                    n = max(n - 2, -1)  # the word before may have come to the end
                    break
        n += 1
    return legal, found


def _begins_longer(found: list[str], start: int, size: int) -> bool:
    """Say whether a form of more words than `size` begins at one of some words: company | limited liability
    company.
    """
    return any(
        len(parts) > size and tuple(found[n : n + len(parts)]) == parts
        for n in range(start, start + size - 1)
        for parts, _ in legal_forms().get(found[n], ())
    )


_SAYS = {"": 0, "any": 0, "llc": 1}
"""How much a class of legal form says: *company* of any, a limited company less than others."""
