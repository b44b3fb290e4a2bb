"""Cities of datelines, judges who read a verdict, companies put on a list: none is whose an act is, nor whom
it is done to; and what is not established."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def test_a_dateline_with_a_close_dash_is_one() -> None:
    text = "Bangkok, October 31–A court in Hanoi sentenced Anna Kral to five years on Wednesday."
    assert [a.act.authority for a in acts(text, "en")] == ["vn"]
    text = "LONDON (ICIS)–The EU is preparing sanctions on Belarusian potash."
    assert [a.act.authority for a in acts(text, "en")] == ["eu"]


def test_the_judge_of_a_verdict_is_not_sentenced() -> None:
    for text in ("Приговор зачитала судья Анна Краль.", "Приговор огласил судья Иван Петров."):
        assert not [s for a in acts(text, "ru") for s in a.act.subjects]
    (found,) = acts("Судья Анна Краль приговорена к пяти годам.", "ru")
    assert [s.name for s in found.act.subjects] == ["Анна Краль"]


def test_companies_added_to_a_list_add_nobody() -> None:
    text = "Sample Systems, Boeing and Model Oil were added to the Ministry of Commerce's Entity List in May."
    (found,) = acts(text, "en")
    assert found.act.authority is None
    assert "Boeing" in {s.name for s in found.act.subjects}


UNCONFIRMED = [
    ("fr", "Il n'est pas établi que les auteurs aient été arrêtés."),
    ("en", "It has not been established that Jana Kral was arrested."),
]


@pytest.mark.parametrize(("language", "text"), UNCONFIRMED)
def test_what_is_not_established_is_not_asserted(language: str, text: str) -> None:
    assert [a.factuality for a in acts(text, language)] == ["possible"]


def test_a_paper_with_an_english_article_is_nobody_seized() -> None:
    (found,) = acts("Полиция задержала журналиста The Northern Observer.", "ru")
    assert found.act.subjects == ()
    assert found.act.group is not None


NOT_HIMSELF = [
    ("en", "Anton Novak was released in May. Jan Kral, who arrested him in 2020, resigned."),
    ("fr", "Anton Novak a été libéré en mai. Jan Kral, qui l'a arrêté en 2020, a démissionné."),
]


@pytest.mark.parametrize(("language", "text"), NOT_HIMSELF)
def test_who_does_it_is_not_whom_a_pronoun_means(language: str, text: str) -> None:
    arrested = [s.name for a in acts(text, language) if a.act.kind == "detain" for s in a.act.subjects]
    assert "Jan Kral" not in arrested
