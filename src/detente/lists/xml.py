"""Official lists in XML: safe, cut into raw records, each read by itself.

A list file holds no document type and no entities; one that does is refused unread, which is all that
entity bombs and external entities need. The text is cut at the record elements, so that a malformed
record is one record, and only records not seen before are parsed.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from lxml import etree

from detente.errors import UserError
from detente.lists.base import MalformedRecordError, Split

_HOSTILE = re.compile(r"<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)", re.IGNORECASE)
_ROOT = re.compile(r"<(?![?!])([\w.:-]+)([^>]*)>")
_DECLARED = re.compile(r"""xmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')""")
_BETWEEN = re.compile(r">\s+<")
_RECORD_MAX = 1 << 24
_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
)


def check(text: str) -> None:
    """Refuse what no official list has.

    Raises:
        UserError: a document type or an entity is declared.
    """
    if found := _HOSTILE.search(text):
        raise UserError(
            f"it declares {found[0][2:]} at character {found.start()}, which no official list does: "
            "refused; get the file from the authority itself"
        )


def root(text: str) -> tuple[str, str]:
    """The root element's name, without its prefix, and its attributes as written; empty for no XML."""
    match = _ROOT.search(text, 0, 20_000)
    return (match[1].rpartition(":")[2], match[2]) if match else ("", "")


def attribute(attributes: str, name: str) -> str:
    """The value of an attribute among those that `root` gives."""
    match = re.search(rf"""\b{re.escape(name)}\s*=\s*["']([^"']*)["']""", attributes)
    return match[1] if match else ""


def split(text: str, *tags: str, within: str | None = None, aside: tuple[str, ...] = ()) -> Split:
    """Cut a text at its record elements (without namespace prefix), in their order.

    Args:
        text: a whole copy.
        tags: the record elements; none may hold another, but for those ``aside``.
        within: the element that holds them all, where elsewhere the same names mean something else.
        aside: elements of a record in which the same names mean something else (what it was before).

    Raises:
        UserError: `check` refuses it.
    """
    check(text)
    start, end = 0, len(text)
    if within is not None:
        opened = re.search(rf"<(?:[\w.-]+:)?{within}[\s>]", text)
        start = opened.end() if opened else end
        closed = re.compile(rf"</(?:[\w.-]+:)?{within}\s*>").search(text, start)
        end = closed.start() if closed else end
    opening = re.compile(rf"<((?:[\w.-]+:)?(?:{'|'.join(tags)}))(?=[\s/>])")
    hidden = re.compile(rf"<(/?)(?:[\w.-]+:)?(?:{'|'.join(aside)})(?=[\s/>])[^>]*>") if aside else None
    rows: list[str] = []
    starts: list[int] = []
    cut = None if _closed(text) else "its last element is not closed"
    while match := opening.search(text, start, end):
        stop = _end(text, match, opening, end, hidden)
        if stop is None:
            cut = "its last record is incomplete"
            break
        rows.append(text[match.start() : stop])
        starts.append(match.start())
        start = stop
    return Split(rows, starts, cut, root=root(text)[1])


def _end(
    text: str, match: re.Match[str], opening: re.Pattern[str], end: int, aside: re.Pattern[str] | None
) -> int | None:
    """Where the record that opens here ends; at the next record's start where it is not closed."""
    bracket = text.find(">", match.end(), end)
    if bracket < 0:
        return None
    if text[bracket - 1] == "/":
        return bracket + 1
    closing = f"</{match[1]}>"
    at = bracket + 1
    while True:
        # Only as far as the next record: a file of records that never close is read once, not once for each.
        following = opening.search(text, at, end)
        limit = following.start() if following is not None else end
        hidden = aside.search(text, at, limit) if aside is not None else None
        stop = text.find(closing, at, hidden.start() if hidden is not None else limit)
        if stop >= 0:
            return stop + len(closing)
        if hidden is None or aside is None:
            return limit if following is not None else None
        after = _past(text, hidden, aside, end)
        if after is None:
            return None
        at = after


def _past(text: str, match: re.Match[str], aside: re.Pattern[str], end: int) -> int | None:
    """Where the element that opens here ends, which may hold others of its kind; None where it does not."""
    depth = 0
    for each in aside.finditer(text, match.start(), end):
        if not each[0].endswith("/>"):
            depth += -1 if each[1] else 1
        if depth <= 0:
            return each.end()
    return None


def _closed(text: str) -> bool:
    name = _ROOT.search(text, 0, 20_000)
    return name is not None and re.search(rf"</{re.escape(name[1])}\s*>\s*\Z", text[-500:]) is not None


def element(raw: str, attributes: str = "") -> etree._Element:
    """Parse one raw record; ``attributes`` are the root's, which may declare the prefixes it uses.

    Raises:
        MalformedRecordError: it is not well-formed.
    """
    if len(raw) > _RECORD_MAX:
        raise MalformedRecordError(f"{len(raw):,} characters long")
    declared, prefixed = _prefixes(attributes)
    try:
        wrapped = etree.fromstring(f"<r {declared}>{raw}</r>".encode(), _PARSER)
    except etree.XMLSyntaxError as error:
        raise MalformedRecordError(f"not well-formed: {str(error).rpartition(', line')[0]}") from None
    if len(wrapped) != 1:
        raise MalformedRecordError("not one element")
    if "xmlns" in raw or (prefixed is not None and prefixed.search(raw)):
        for each in wrapped.iter():
            if isinstance(each.tag, str) and "}" in each.tag:
                each.tag = each.tag.rpartition("}")[2]
    return wrapped[0]


def elements(text: str, tag: str, root: str = "") -> Iterator[etree._Element]:
    """The elements of this name that records refer to; one that is not well-formed is left out."""
    for raw in split(text, tag).rows:
        with contextlib.suppress(MalformedRecordError):
            yield element(raw, root)


@lru_cache(maxsize=64)
def _prefixes(attributes: str) -> tuple[str, re.Pattern[str] | None]:
    """The namespaces that the root declares for prefixes, and elements with such a prefix.

    The default namespace only says what we know.
    """
    declared = [each for each in _DECLARED.findall(attributes) if each.startswith("xmlns:")]
    names = "|".join(re.escape(each[6:].partition("=")[0].strip()) for each in declared)
    return " ".join(declared), re.compile(f"<(?:{names}):") if names else None


def fields(node: etree._Element) -> Any:
    """All that an element holds, under its own names: its text; or attributes and children, as a dict.

    A name that occurs more than once gives a list. Text beside attributes or children stands under
    ``value``.
    """
    text = (node.text or "").strip()
    if not len(node) and not node.attrib:
        return text
    result: dict[str, Any] = {_local(str(name)): value for name, value in node.attrib.items()}
    for child in node:
        name = str(child.tag)
        # Most elements of a list are leaves: those are read without another call.
        value = fields(child) if len(child) or child.attrib else (child.text or "").strip()
        if name not in result:
            result[name] = value
        elif isinstance(result[name], list):
            result[name].append(value)
        else:
            result[name] = [result[name], value]
    if text:
        result["value"] = text
    return result


def many(held: Any, *path: str) -> list[Any]:
    """What stands at a path within `fields`, as a list: empty where there is none."""
    # `fields` makes plain dictionaries and lists; some hundred thousand such questions come with a copy.
    for name in path:
        held = held.get(name) if type(held) is dict else None
    if held is None or held == "":
        return []
    return held if type(held) is list else [held]


def one(held: Any, name: str) -> str:
    """The text of a name within `fields`; empty where there is none."""
    value = held.get(name, "") if type(held) is dict else ""
    return value if type(value) is str else ""


def text_of(node: etree._Element, path: str) -> str:
    """The text of the element at this path, stripped; empty where there is none."""
    return (node.findtext(path) or "").strip()


def texts(node: etree._Element, path: str) -> list[str]:
    """The texts of the elements at this path that have any."""
    return [text for each in node.findall(path) if (text := (each.text or "").strip())]


def key(raw: str) -> str:
    """A raw record without the white space between its elements, which two exports may set differently."""
    return _BETWEEN.sub("><", raw)


def _local(name: str) -> str:
    return name.rpartition("}")[2]
