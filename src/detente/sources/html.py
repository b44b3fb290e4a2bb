"""Web pages: the article's text out of the page, and what the page says of itself.

trafilatura decides which part of a page is the article; we only lay its paragraphs out, one blank line
between two, with the headline first. What a page states for machines (JSON-LD of schema.org, Open Graph,
meta elements) comes before what htmldate and trafilatura find by searching.
"""

from __future__ import annotations

import json
import re
import tomllib
import warnings
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from datetime import date
from functools import cache
from html import unescape
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from detente.errors import UserError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DAY = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_ARTICLE = re.compile(r"(?:Article|Posting|Report|PressRelease)$")
_DATE_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date",
    "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "pubdate", "publishdate", "publish-date",
    "publication_date", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "citation_publication_date",
)  # fmt: skip
_TITLE_TAIL = re.compile(r"\s+[|–—\-·•:»]\s+[^|–—·•»]{2,50}$")
# Elements that are never the article, whatever trafilatura makes of them.
_ASIDE = (
    "//script | //style | //noscript | //template | //iframe | //svg"
    " | //figure//figcaption | //sup[.//a or parent::a]"
    " | //*[@role='dialog' or @role='navigation' or @aria-hidden='true' or @hidden]"
)
_SHORT = 200
# A table with such things in its cells lays out the page; it holds no data.
_LAYOUT = "//table[.//td//p or .//td//h1 or .//td//h2 or .//td//div or .//td//table or .//td//ul]"
_LEAD_BLOCKS = "//p | //div | //section | //aside | //h2 | //h3 | //h4 | //h5 | //strong | //li"
_LEAD_MAX = 400
_OPENING = 60
# Writing that puts no spaces between words.
_WIDE = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_AFTER_LEAD = frozenset({"ul", "ol"})
_FOREIGN_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff\u200b]")


class Page(NamedTuple):
    """An article as its page has it. ``publishers`` are the names and domains it goes by, surest first."""

    text: str
    title: str | None
    published: str | None
    language: str | None
    publishers: tuple[str, ...]


def read(html: str, *, url: str | None = None, what: str = "the page") -> Page:
    """The article of a web page.

    Args:
        html: the page, decoded.
        url: where it came from; it may hold the date.
        what: the page's name, for the error.

    Raises:
        UserError: the page has no article text.
    """
    tree = _tree(html)
    if tree is None:
        raise _empty(what)
    linked = _linked_data(tree)
    metas = _metas(tree)
    title = _title(tree, linked, metas)
    text = _text(tree, title, linked)
    if not text:
        raise _empty(what)
    return Page(
        text=text,
        title=title,
        published=_published(tree, linked, metas, url),
        language=tree.get("lang")
        or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
        or metas.get("og:locale"),
        publishers=tuple(_publishers(tree, linked, metas)),
    )


def _empty(what: str) -> UserError:
    return UserError(
        f"{what} is a web page with no article text (perhaps drawn by scripts); "
        "save the article itself as HTML, PDF or text and add that"
    )


def _tree(html: str) -> HtmlElement | None:
    import lxml.etree
    import lxml.html

    # An encoding declaration would contradict the decoded text, which lxml refuses.
    html = re.sub(r"^\s*<\?xml[^>]*>", "", html)
    try:
        tree = lxml.html.document_fromstring(_FOREIGN_CHARACTERS.sub("", html))
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None
    return tree


def _linked_data(tree: HtmlElement) -> list[dict[str, Any]]:
    """The JSON-LD objects of a page, nested ones too, those that describe an article first."""
    found: list[dict[str, Any]] = []
    for script in tree.xpath("//script[starts-with(@type, 'application/ld+json')]"):
        with suppress(ValueError, RecursionError):
            _collect(json.loads(script.text_content(), strict=False), found, 0)
    return sorted(found, key=lambda item: not _is_article(item))


def _collect(value: Any, found: list[dict[str, Any]], depth: int) -> None:
    if depth > 6:
        return
    if isinstance(value, list):
        for item in value:
            _collect(item, found, depth + 1)
    elif isinstance(value, dict):
        found.append(value)
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            _collect(value.get(key), found, depth + 1)


def _is_article(item: dict[str, Any]) -> bool:
    """Whether a JSON-LD object describes an article, and not the site or a list of other pages."""
    types = item.get("@type", "")
    return any(_ARTICLE.search(str(kind)) for kind in (types if isinstance(types, list) else [types]))


def _metas(tree: HtmlElement) -> dict[str, str]:
    """The page's meta elements: the first content under each name, in lower case."""
    metas: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = (meta.get("content") or "").strip()
        if name and content:
            metas.setdefault(name.strip().lower(), content)
    return metas


def _title(tree: HtmlElement, linked: list[dict[str, Any]], metas: dict[str, str]) -> str | None:
    """The headline: the heading that what the page states repeats, as readers see it, else the statement."""
    stated = [_line(item.get("headline")) for item in linked if _is_article(item)]
    stated += [_line(metas.get(name)) for name in ("og:title", "twitter:title", "dc.title")]
    page = _line(next(iter(tree.xpath("//head/title/text()")), None))
    titles = [title for title in (*stated, page and _TITLE_TAIL.sub("", page)) if title]
    headings = [line for heading in tree.xpath("//h1") if (line := _line(heading.text_content()))]
    repeated = [heading for heading in headings if any(_repeats(heading, title) for title in titles)]
    if repeated:
        return max(repeated, key=len)
    return next(iter([*titles, *headings]), None)


def _repeats(heading: str, title: str) -> bool:
    """Whether one holds the other, and the heading is no mere name of the site in the title's tail."""
    return title in heading or (heading in title and 2 * len(heading) >= len(title))


def _line(value: object) -> str | None:
    line = " ".join(unescape(value).split()) if isinstance(value, str) else ""
    return line or None


def _text(tree: HtmlElement, title: str | None, linked: list[dict[str, Any]]) -> str:
    """The article's paragraphs, headline first."""
    paragraphs = _paragraphs(_extracted(tree))
    stated = _paragraphs(max((_body(item) for item in linked), key=len, default=""))
    shown, told = _letters(paragraphs), _letters(stated)
    if (len(shown) < _SHORT and len(told) > len(shown)) or (shown in told and len(stated) > len(paragraphs)):
        paragraphs = stated  # A page drawn by scripts, whose article stands only in its JSON-LD.
    if not _is_article_text(paragraphs):
        return ""
    if title is not None:
        at = next((n for n, paragraph in enumerate(paragraphs[:8]) if paragraph == title), None)
        if at is not None:
            del paragraphs[at]
        paragraphs.insert(0, title)
    return "\n\n".join(paragraphs)


def _is_article_text(paragraphs: list[str]) -> bool:
    """Whether there is a sentence among them, and not just menus or a plea to switch scripts on."""
    whole = " ".join(paragraphs)
    if len(whole) < _SHORT and "javascript" in whole.casefold():
        return False
    return any(len(text.split()) > 3 or len(_WIDE.findall(text)) > 7 for text in paragraphs)


def _letters(paragraphs: list[str]) -> str:
    return "".join("".join(paragraphs).split())


def _body(item: dict[str, Any]) -> str:
    body = item.get("articleBody")
    return re.sub(r"<[^>]*>", " ", body) if isinstance(body, str) else ""


def _extracted(tree: HtmlElement) -> str:
    from trafilatura import extract, html2txt

    page = _without_asides(tree)
    options: dict[str, Any] = {"include_comments": False, "include_tables": True, "output_format": "txt"}
    text: str = extract(deepcopy(page), **options) or ""
    if len(text) < _SHORT:
        text = max(text, extract(deepcopy(page), favor_recall=True, **options) or "", key=len)
    return text or html2txt(page) or ""


def _without_asides(tree: HtmlElement) -> HtmlElement:
    """A copy of the page without what is surely no article, and with layout tables as plain blocks."""
    page = deepcopy(tree)
    for element in page.xpath(_ASIDE):
        if element.getparent() is not None:
            element.drop_tree()
    for block in page.xpath(_LEAD_BLOCKS):
        if block.getparent() is not None and _leads_away(block):
            after = block.getnext()
            if after is not None and after.tag in _AFTER_LEAD and _is_links(after):
                after.drop_tree()
            block.drop_tree()
    for table in page.xpath(_LAYOUT):
        for part in table.iter("table", "tbody", "thead", "tr", "td", "th"):
            part.tag = "div"
    return page


def _leads_away(block: HtmlElement) -> bool:
    """Whether a block opens as those do that lead to other pages, and holds nothing but that and links."""
    opening = ""
    for part in block.itertext():
        opening = f"{opening}{part}".lstrip()
        if len(opening) > _OPENING:
            break
    if not _leads().match(" ".join(opening.split()).casefold()):
        return False
    text = " ".join(block.text_content().split()).casefold()
    if len(text) > _LEAD_MAX:
        return False
    return _leads().fullmatch(text.rstrip(" :…>»→.")) is not None or _is_links(block)


def _is_links(block: HtmlElement) -> bool:
    linked = sum(len(link.text_content().strip()) for link in block.iter("a"))
    return linked >= 0.5 * len(block.text_content().strip())


@cache
def _leads() -> re.Pattern[str]:
    data = tomllib.loads(files("detente.sources").joinpath("data/asides.toml").read_text("utf-8"))
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(data['leads'], key=len, reverse=True)))})(?!\w)")


def _paragraphs(text: str) -> list[str]:
    lines = (" ".join(_FOREIGN_CHARACTERS.sub("", line).split()) for line in text.splitlines())
    return [line for line in lines if line.strip("-|•*· ")]


def _published(
    tree: HtmlElement, linked: list[dict[str, Any]], metas: dict[str, str], url: str | None
) -> str | None:
    """The day that the page says it was published, in its own time zone, ISO 8601."""
    stated = [item.get("datePublished") for item in linked] + [metas.get(name) for name in _DATE_METAS]
    for value in stated:
        day = _day(value)
        if day is not None:
            return day
    from htmldate import find_date

    with suppress(ValueError, TypeError, AttributeError), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = _day(find_date(tree, url=url, original_date=True, extensive_search=False))
        # htmldate makes a bare month or year its first day, which no page stated.
        if found is not None and (not found.endswith("-01") or _shows(tree, url, found)):
            return found
    return None


def _shows(tree: HtmlElement, url: str | None, day: str) -> bool:
    """Whether a page has this day written out in numbers."""
    from lxml.html import tostring

    year, month, number = day.split("-")
    forms = rf"{year}[-/.]?{month}[-/.]?{number}|{number}[-/.]{month}[-/.]{year}|{month}/{number}/{year}"
    return re.search(forms, str(tostring(tree, encoding="unicode")) + (url or "")) is not None


def _day(value: object) -> str | None:
    match = _DAY.match(value) if isinstance(value, str) else None
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None


def _publishers(tree: HtmlElement, linked: list[dict[str, Any]], metas: dict[str, str]) -> Iterator[str]:
    for item in linked:
        for of in (item.get("publisher"), item.get("sourceOrganization")):
            for each in of if isinstance(of, list) else [of]:
                name = _line(each.get("name")) if isinstance(each, dict) else _line(each)
                if name:
                    yield name
    for key in ("og:site_name", "dc.publisher", "citation_publisher", "application-name"):
        if key in metas:
            yield metas[key]
    links = tree.xpath("//link[@rel='canonical']/@href")
    for address in (*links, metas.get("og:url")):
        host = domain(address)
        if host:
            yield host


def domain(address: object) -> str | None:
    """The host of a web address without ``www.``, in lower case; None where there is none."""
    if not isinstance(address, str):
        return None
    try:
        host = urlsplit(address.strip()).hostname
    except ValueError:
        return None
    return host.lower().removeprefix("www.").rstrip(".") or None if host and "." in host else None
