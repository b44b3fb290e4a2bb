"""Encodings and languages, told from the text."""

from __future__ import annotations

import pytest

from detente.errors import UserError
from detente.sources.decode import canonical, decode
from detente.sources.language import code, identify

TEXTS = {
    "en": "The governor pardoned seventeen people on Tuesday, his office said — after two days of talks.",
    "fr": "Le gouverneur a gracié mardi dix-sept personnes, a annoncé son cabinet, après deux jours.",
    "ru": "Губернатор во вторник помиловал семнадцать человек, сообщила его пресс-служба после встречи.",
    "uk": "Губернатор у вівторок помилував сімнадцять осіб, повідомила його пресслужба після зустрічі.",
    "be": "Губернатар у аўторак памілаваў сямнаццаць чалавек, паведаміла яго прэс-служба пасля сустрэчы.",
    "es": "El gobernador indultó el martes a diecisiete personas, según su oficina, tras dos días.",
    "de": "Der Gouverneur hat am Dienstag siebzehn Menschen begnadigt, teilte sein Büro nach Gesprächen mit.",
    "pl": "Gubernator ułaskawił we wtorek siedemnaście osób, poinformowało jego biuro po dwóch dniach.",
    "lt": "Gubernatorius antradienį suteikė malonę septyniolikai žmonių, pranešė jo tarnyba po derybų.",
    "it": "Il governatore ha graziato martedì diciassette persone, ha comunicato il suo ufficio.",
    "pt": "O governador indultou na terça-feira dezassete pessoas, informou o seu gabinete, após dois dias.",
    "nl": "De gouverneur heeft dinsdag zeventien mensen gratie verleend, zei zijn kantoor na twee dagen.",
    "tr": "Vali salı günü yedi kişiyi affetti; ofisi bunun iki gün süren görüşmeden sonra olduğunu söyledi.",
    "zh": "省长周二赦免了十七人。",
}
ENCODINGS = {
    "en": ["cp1252"],
    "fr": ["cp1252", "iso8859-1", "iso8859-15"],
    "ru": ["cp1251", "koi8-r", "cp866", "iso8859-5", "utf-16", "utf-32", "utf-16-le"],
    "uk": ["cp1251", "koi8-u", "utf-16-be"],
    "be": ["cp1251"],
    "es": ["cp1252"],
    "de": ["cp1252", "utf-8-sig"],
    "pl": ["cp1250", "iso8859-2"],
    "lt": ["cp1257"],
    "tr": ["cp1254"],
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert identify(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "2025", "Anna Prykladnaya", "qwr tzp lkj mnb vcx", "-0- -0- -0-"])
def test_what_is_in_no_language(text: str) -> None:
    assert identify(text) is None


@pytest.mark.parametrize(("language", "encoding"), [(k, e) for k, each in ENCODINGS.items() for e in each])
def test_a_sentence_shows_its_encoding(language: str, encoding: str) -> None:
    data = TEXTS[language].encode(encoding)
    found = decode(data)
    assert found.text == TEXTS[language]
    assert found.exact
    assert data.decode(found.encoding) == found.text


def test_a_declaration_is_believed_unless_the_text_says_otherwise() -> None:
    page = '<meta charset="{}"><p>{}</p>'
    assert decode(page.format("windows-1251", TEXTS["be"]).encode("cp1251")).encoding == "cp1251"
    lying = page.format("iso-8859-1", TEXTS["ru"]).encode("cp1251")
    assert TEXTS["ru"] in decode(lying).text
    assert decode(page.format("iso-8859-1", TEXTS["fr"]).encode()).encoding == "utf-8"
    assert TEXTS["ru"] in decode(TEXTS["ru"].encode("koi8-r"), declared="koi8-r").text
    assert decode("名前".encode("iso2022_jp"), declared="iso-2022-jp").text == "名前"


def test_lists_in_latin_1_keep_every_byte() -> None:
    rows = (
        b'7,"PE\xd1A, Jos\xe9",-0- \r\n' * 200 + b'8,"A COMPANY WITH A LONG NAME",-0- \r\n' * 3000 + b"\x1a"
    )
    found = decode(rows)
    assert 'PEÑA, José"' in found.text
    assert len(found.text) == len(rows)


def test_names_of_encodings() -> None:
    assert canonical("windows-1251") == "cp1251"
    assert canonical("ISO-8859-1") == "cp1252"
    assert canonical("utf8") == "utf-8"
    for name in ("base64", "rot13", "idna", "no-such", "", "unicode_escape", "\0"):
        assert canonical(name) is None


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 4,
        b"\0" * 100,
        b"text\0\0\0\0\0\x01\x02" * 30,
        b"\xff\xfe\x00\xd8",
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(UserError, match="not text in a known encoding"):
        decode(data)


def test_tags_of_languages() -> None:
    assert [code(tag) for tag in ("fr", "fr-FR", "FRA", "ru_BY", "zh-Hans-CN")] == [
        "fr",
        "fr",
        "fr",
        "ru",
        "zh",
    ]
    for tag in ("", "français", "1", "f"):
        with pytest.raises(UserError, match="not a language"):
            code(tag)
