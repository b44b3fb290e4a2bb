"""Messages."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from detente.errors import UserError
from detente.sources import document

BODY = (
    "Seventeen people arrived in the city today, a spokesperson said.\n\nNone of them wished to be named.\n"
)


def _message(**headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = headers.get("sender", "Press office <press@news.belta.by>")
    message["To"] = "newsroom@lists.example"
    message["Date"] = headers.get("date", "Sat, 13 Dec 2025 23:30:00 -0500")
    message["Subject"] = headers.get("subject", "Seventeen arrive")
    return message


def test_a_message_has_the_text_and_the_day_of_its_sender() -> None:
    message = _message()
    message.set_content(BODY)
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="annex.pdf")
    found = document(message.as_bytes(), name="statement.eml")
    assert found.text == f"Seventeen arrive\n\n{BODY.strip()}"
    source = found.source
    assert (source.media_type, source.language, source.title) == ("message/rfc822", "en", "Seventeen arrive")
    assert source.published == "2025-12-13"
    assert (source.publisher, source.publisher_kind) == ("Belta", "state media")
    assert source.text_id is not None


def test_headers_and_bodies_in_other_encodings() -> None:
    text = (
        "В город сегодня прибыли семнадцать человек, сообщил представитель ведомства. Имена их не называются."
    )
    message = _message(sender="Пресс-служба <p@news.example>", subject="Семнадцать человек прибыли в город")
    message.set_content(text, charset="koi8-r", cte="base64")
    source = document(message.as_bytes()).source
    assert (source.title, source.publisher) == ("Семнадцать человек прибыли в город", "Пресс-служба")
    assert document(message.as_bytes()).text.endswith(text)


def test_a_message_in_html_alone_is_read_as_a_page() -> None:
    message = _message()
    paragraphs = BODY.strip().split("\n\n")
    message.set_content("".join(f"<p>{p}</p>" for p in paragraphs), subtype="html")
    assert document(message.as_bytes()).text.split("\n\n") == ["Seventeen arrive", *paragraphs]


@pytest.mark.parametrize("date", ["soon", "Sat, 33 Dec 2025 99:30:00 +0000", ""])
def test_a_date_that_is_none_is_left_out(date: str) -> None:
    raw = f"From: a@b.example\nSubject: Arrival\nDate: {date}\nMIME-Version: 1.0\n\n{BODY}"
    assert document(raw.encode()).source.published is None


def test_a_page_saved_by_a_browser_is_the_page() -> None:
    page = (Path(__file__).with_name("pages") / "daily.html").read_text("utf-8")
    message = _message(sender="<Saved by Blink>", subject="whatever", date="Mon, 20 May 2024 10:00:00 -0000")
    message["Snapshot-Content-Location"] = "https://quotidien.example/monde/1"
    message.set_content(page, subtype="html", cte="quoted-printable")
    message.make_related()
    found = document(message.as_bytes(), name="page.mhtml")
    assert found.text == document(page.encode()).text
    assert (found.source.published, found.source.publisher) == ("2024-05-14", "Le Quotidien")


def test_a_message_without_text_is_one_line() -> None:
    message = _message()
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="annex.pdf")
    with pytest.raises(UserError, match="a message with no text"):
        document(message.as_bytes(), name="empty.eml")
