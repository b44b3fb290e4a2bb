"""Messages (RFC 5322): the body that a person reads, and what the header says of it.

A web page that a browser saved as one file (MHTML) has the form of a message too, but its Date is the day on
which it was saved: it is read as the page that it holds.
"""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from typing import NamedTuple

from detente.errors import UserError
from detente.sources.decode import decode
from detente.sources.html import Page
from detente.sources.html import read as read_html


class Message(NamedTuple):
    """A message. ``published`` is the day of its Date, where it was sent; ``publishers`` whom it is from;
    ``url`` the address of a page that was saved as a message."""

    text: str
    title: str | None
    published: str | None
    publishers: tuple[str, ...]
    language: str | None
    url: str | None = None


def read(data: bytes, what: str = "the message") -> Message:
    """The text of a message: its plain part, else its HTML part; attachments are not read.

    Raises:
        UserError: it has no text.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(message, EmailMessage):
        raise _empty(what)
    address = _header(message, "snapshot-content-location")
    found = _body(message, what, address)
    if isinstance(found, Page) and address:
        return Message(found.text, found.title, found.published, found.publishers, found.language, address)
    text = (found.text if isinstance(found, Page) else found).replace("\r\n", "\n").strip()
    if not text:
        raise _empty(what)
    title = _header(message, "subject")
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    return Message(
        text=text,
        title=title,
        published=_date(message),
        publishers=_senders(message),
        language=_header(message, "content-language"),
    )


def _empty(what: str) -> UserError:
    return UserError(f"{what} is a message with no text; save the attachment that matters and add that")


def _body(message: EmailMessage, what: str, url: str | None) -> str | Page:
    for kind in ("html",) if url else ("plain", "html"):
        try:
            part = message.get_body((kind,))
        except (AttributeError, KeyError, ValueError):  # A message with a broken structure.
            part = None
        if part is None:
            continue
        payload = part.get_payload(decode=True)
        raw = payload if isinstance(payload, bytes) else b""
        charset = part.get_content_charset()
        if raw.strip():
            text = decode(raw, declared=charset, what=what).text
            return read_html(text, url=url, what=what) if kind == "html" else text
    return ""


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    except (ValueError, IndexError, AttributeError, TypeError, KeyError):  # The parser's failures on junk.
        return None
    line = "".join(char for char in " ".join(str(value or "").split()) if not "\ud800" <= char <= "\udfff")
    return line or None


def _date(message: EmailMessage) -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_header(message, "date") or "").date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _senders(message: EmailMessage) -> tuple[str, ...]:
    """The sender's name and the domains of its address, the nearest first."""
    from email.utils import parseaddr

    name, address = parseaddr(_header(message, "from") or "")
    domain = address.rpartition("@")[2].lower()
    return tuple(text for text in (name, domain if "." in domain else "") if text)
