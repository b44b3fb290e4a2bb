"""Bytes to text, once: byte-order mark, declaration, strict UTF-8, then the reading that makes words.

Of the encodings of one script, a wrong one gives letters too, so statistics of bytes mislead on short texts.
We decode with each candidate and ask which result is in a language (`language.scores`); charset-normalizer
is the last resort. Windows-1252 stands in for what declares itself ISO-8859-1 or ASCII, as in the WHATWG
Encoding Standard.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from detente.errors import UserError
from detente.sources import language

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("cp1251", "koi8-u", "cp1252", "cp1250", "cp1257", "iso8859-5", "cp866", "iso8859-2", "cp1254")
_SINGLE_BYTE_NAMES = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254"}
_NO_ENCODINGS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
_SAMPLE = 60_000
_SYMBOL = re.compile("[\u2200-\u25ff¤¦¬±¶¨¯¸ªº]")
_ODDITY_MAX = 0.05
_ACCENTED, _PLAIN = re.compile("[À-ɏ]"), re.compile("[A-Za-z]")
_MIXED = re.compile("[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]")
_CAPITAL_WITHIN = re.compile("[a-zа-яё](?=[A-ZА-ЯЁ])")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Share of control characters, and of malformed UTF-8, above which a file is not text.
_CONTROL_MAX = 0.002
_MALFORMED_MAX = 0.003
# Shares of bytes above ASCII: below the first any language of Western Europe, above the second none.
_ACCENTS_MIN, _ACCENTS_MAX = 0.012, 0.06
_HIGH = re.compile(rb"[\x80-\xff]")


class Text(NamedTuple):
    """A decoded text; ``exact`` where it is ``data.decode(encoding)``, with nothing replaced."""

    text: str
    encoding: str
    exact: bool


def decode(data: bytes, *, declared: str | None = None, what: str = "the file") -> Text:
    """The text of ``data``, in the encoding that it carries, declares or else shows.

    Args:
        data: a whole file.
        declared: an encoding named from outside (an HTTP header, a mail part), weaker than a byte-order mark.
        what: the file's name, for the error.

    Raises:
        UserError: it is not text in any encoding that we know.
    """
    found = _marked(data) or _named(data, declared) or _shown(data)
    if found is None or _is_junk(found.text):
        raise UserError(
            f"{what} is not text in a known encoding (binary data?); "
            "save the document as UTF-8 text, HTML or PDF and add that"
        )
    return found


def canonical(name: str) -> str | None:
    """Python's name of an encoding as pages declare it, None for none that we decode text with."""
    try:
        found = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    if not found._is_text_encoding or found.name in _NO_ENCODINGS:
        return None
    return _SINGLE_BYTE_NAMES.get(found.name, found.name)


def _strict(data: bytes, encoding: str) -> Text | None:
    try:
        return Text(data.decode(encoding), encoding, True)
    except (UnicodeError, ValueError):
        return None


def _marked(data: bytes) -> Text | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            found = _strict(data, encoding)
            if found is not None or encoding != "utf-32":  # A UTF-32 mark begins with UTF-16's.
                return found or _lenient(data, encoding)
    return None


def _named(data: bytes, declared: str | None) -> Text | None:
    """Strict UTF-8 where it holds (it hardly ever does by accident), else what is declared."""
    if b"\0" in data[:_SAMPLE]:
        return _wide(data)
    found = _strict(data, "utf-8")
    # A declared UTF-8 that is only escaped ASCII (ISO-2022, UTF-7, HZ) is left to its declaration.
    names = [declared] if declared else []
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    if match is not None:
        names.append((match[1] or match[2]).decode("ascii"))
    for name in names:
        encoding = canonical(name)
        if encoding in (None, "utf-8", "utf-16", "utf-32", "utf-8-sig"):
            continue
        if found is None or "2022" in encoding or encoding in ("utf-7", "hz"):
            found = _declared(data, encoding) or found
    return found


def _declared(data: bytes, encoding: str) -> Text | None:
    """The declared reading, unless its text is in no language and another's is."""
    found = _strict(data, encoding) or (_strict(data, "latin-1") if encoding == "cp1252" else None)
    if found is None or _is_sound(found.text):
        return found
    shown = _best(data)
    return shown if shown is not None and shown.encoding != encoding else found


def _wide(data: bytes) -> Text | None:
    """UTF-16 or UTF-32 without its mark: nulls at every second byte of what is mostly Latin or digits."""
    sample = data[:_SAMPLE]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if max(odd, even) < len(sample) // 20 or min(odd, even) > max(odd, even) // 10:
        return None
    return _strict(data, "utf-16-le" if odd > even else "utf-16-be")


def _shown(data: bytes) -> Text | None:
    lenient = _lenient(data, "utf-8")
    if lenient is not None:
        return lenient
    western = _strict(data, "cp1252") or _strict(data, "latin-1")
    if western is None or _is_junk(western.text):
        western = None
    high = len(_HIGH.findall(data[:_SAMPLE])) / len(data[:_SAMPLE])
    if western is not None and high < _ACCENTS_MIN:
        return western  # English, or a list of names: too few accents to tell by.
    found = _best(data)
    if found is not None:
        return found
    if western is not None and high < _ACCENTS_MAX:
        return western
    from charset_normalizer import from_bytes

    guess = from_bytes(data[:_SAMPLE]).best()
    if guess is None or guess.percent_chaos > 10:
        return None
    return _strict(data, guess.encoding)


def _best(data: bytes) -> Text | None:
    """The candidate whose text is most in a language, None where none is in any."""
    lines = [line for line in data.splitlines() if any(byte >= 0x80 for byte in line)]
    sample = b"\n".join(lines)[:_SAMPLE]
    best: tuple[float, str] | None = None
    for encoding in _CANDIDATES:
        found = _strict(sample, encoding)
        if found is None or _is_junk(found.text):
            continue
        text = _lines_of_interest(found.text)
        ranked = language.scores(text)
        score = (ranked[0][1] if ranked else 0.0) - _oddity(text)
        if best is None or score > best[0] * 1.001:
            best = (score, encoding)
    if best is None or best[0] < language.FLOOR:
        return None
    return _strict(data, best[1])


def _is_sound(text: str) -> bool:
    text = _lines_of_interest(text[:_SAMPLE])
    return not _is_junk(text) and language.identify(text) is not None and _oddity(text) < _ODDITY_MAX


def _oddity(text: str) -> float:
    """The share of characters that no running text has: box drawings, capitals after small letters, words
    in two scripts.

    Of Latin letters, no language of Europe has more than a quarter with accents.
    """
    accented, plain = len(_ACCENTED.findall(text)), len(_PLAIN.findall(text))
    odd = len(_SYMBOL.findall(text)) + len(_CAPITAL_WITHIN.findall(text)) + max(0, accented - plain)
    return (odd + 10 * len(_MIXED.findall(text))) / max(1, len(text))


def _lines_of_interest(text: str) -> str:
    """The text without its markup: tags and scripts are English in every language."""
    if "<" not in text:
        return text
    return re.sub(r"<(script|style)\b.*?(?:</\1>|\Z)|<[^>]*>", " ", text, flags=re.IGNORECASE | re.DOTALL)


def _lenient(data: bytes, encoding: str) -> Text | None:
    """UTF text with a few broken characters, which are replaced."""
    text = data.decode(encoding, errors="replace")
    broken = text.count("\ufffd")
    sound = sum(ord(char) > 127 for char in text[:_SAMPLE]) - text[:_SAMPLE].count("\ufffd")
    if broken > max(3, _MALFORMED_MAX * len(text)) or sound < 5 * min(broken, 3):
        return None
    return Text(text, encoding, False)


def _is_junk(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) > _CONTROL_MAX * len(sample)
