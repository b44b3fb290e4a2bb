"""PDF with a text layer, built here line by line."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader, PdfWriter

from detente.errors import UserError
from detente.sources import document

Placed = tuple[int, int, int, str]


def build(pages: list[list[Placed]], title: str | None = None) -> bytes:
    """A PDF whose pages have lines at (x, y) in a size, in Helvetica and Windows-1252."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    kids = []
    for lines in pages:
        shown = "\n".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{text.encode('cp1252').hex()}> Tj ET"
            for x, y, size, text in lines
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R"
    if title:
        objects.append(f"<< /Title ({title}) >>")
        trailer += f" /Info {len(objects)} 0 R"
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for n, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{n} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{offset:010} 00000 n \n".encode() for offset in offsets)
    return bytes(out) + f"trailer\n{trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()


def _column(lines: list[str], top: int = 700, leading: int = 14, size: int = 11) -> list[Placed]:
    """Lines under each other; an empty one is the gap between two paragraphs."""
    y, placed = top, []
    for line in lines:
        y -= leading if line else leading // 2
        if line:
            placed.append((60, y, size, line))
    return placed


def test_lines_become_paragraphs_and_headings_stand_alone() -> None:
    page = [
        (60, 780, 18, "La province libère 17 détenus après deux"),
        (60, 758, 18, "jours de pourparlers"),
        *_column(
            [
                "La province a libéré mardi 17 détenus, ont annoncé les autorités dans un com-",
                "muniqué, au terme de deux jours de pourparlers avec une délégation venue di-",
                "manche soir de la capitale.",
                "",
                "« Les portes se sont ouvertes à l'aube », a raconté la sœur d'un des libérés, qui",
                "attendait avec d'autres devant la prison depuis la veille au soir, sans savoir.",
                "",
                "Des noms encore inconnus",
                "",
                "Onze d'entre eux ont été conduits à la frontière, selon une source proche du di-",
                "recteur.",
            ]
        ),
    ]
    found = document(build([page], title="La province"), name="communique.pdf")
    assert found.text.split("\n\n") == [
        "La province libère 17 détenus après deux jours de pourparlers",
        "La province a libéré mardi 17 détenus, ont annoncé les autorités dans un communiqué, au terme de "
        "deux jours de pourparlers avec une délégation venue dimanche soir de la capitale.",
        "« Les portes se sont ouvertes à l'aube », a raconté la sœur d'un des libérés, qui attendait "
        "avec d'autres devant la prison depuis la veille au soir, sans savoir.",
        "Des noms encore inconnus",
        "Onze d'entre eux ont été conduits à la frontière, selon une source proche du directeur.",
    ]
    source = found.source
    assert (source.title, source.language, source.media_type) == ("La province", "fr", "application/pdf")
    assert source.text_id is not None
    assert source.encoding is None


def test_a_words_own_hyphen_stays_where_lines_are_not_divided() -> None:
    lines = [
        "The vice-president of the province met the delegation, and the vice-",
        "president then left again.",
    ]
    found = document(build([_column(lines)]))
    assert "and the vice-president then" in found.text
    lines = [
        "The governor of the province met the delegation, whose non-",
        "resident members left again at once.",
    ]
    filler = [f"Line {n} of the page ends as lines of a page do when nobody divides words" for n in range(40)]
    assert "non-resident" in document(build([_column([*filler, *lines])])).text


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [
            (60, 800, 9, "Monthly bulletin of the province"),
            *_column([f"On page {word} somebody said something that nobody else said again.", ""]),
            (300, 30, 9, f"Page {n} of 4"),
        ]
        for n, word in enumerate(("one", "two", "three", "four"), 1)
    ]
    text = document(build(pages)).text
    assert "bulletin" not in text
    assert "of 4" not in text
    assert text.count("somebody said") == 4


def test_a_sentence_runs_on_over_a_page() -> None:
    first = _column(
        ["The council of the province said on Tuesday that the seventeen people whom it", "had freed"]
    )
    second = _column(["were on their way home, and that no further release was being considered."])
    assert "had freed were on their way home" in document(build([first, second])).text


def test_a_scan_a_password_and_damage_are_one_line() -> None:
    with pytest.raises(UserError, match="without a text layer"):
        document(build([[]]), name="scan.pdf")
    writer = PdfWriter(
        clone_from=PdfReader(io.BytesIO(build([_column(["A line of text that nobody may read."])])))
    )
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    with pytest.raises(UserError, match="password"):
        document(locked.getvalue(), name="locked.pdf")
    with pytest.raises(UserError, match=r"damaged|without a text layer"):
        document(build([_column(["A line of text."])])[:200], name="cut.pdf")
