"""Things that stand where whoever speaks would stand: they say nothing."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The party's election win warned that she was still far from free."),
        ("en", "Two sentences in a week say that nothing has changed."),
        ("fr", "Ce nombre laisse entendre que tous les détenus ont été libérés."),
        ("fr", "Sa condamnation a dénoncé une justice aux ordres."),
        ("ru", "Все сделки позволяют утверждать, что санкции действуют."),
    ],
)
def test_things_do_not_speak(code: str, text: str) -> None:
    assert speakers(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", "Campaigners warned that the trial was unfair.", "Campaigners"),
        ("en", "A dozen medics said that they had been beaten.", "A dozen medics"),
        ("fr", "Une quinzaine de lycéens ont raconté avoir été battus.", "Une quinzaine de lycéens"),
        ("fr", "Les riverains ont affirmé que des hommes armés l'avaient enlevé.", "Les riverains"),
        ("ru", "Освобождённые рассказали, что их били.", "Освобождённые"),
        ("ru", "Завод сообщил, что рабочие освобождены.", "Завод"),
    ],
)
def test_people_and_bodies_of_any_kind_speak(code: str, text: str, who: str) -> None:
    assert speakers(text, code) == [[who]]


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        (
            "en",
            "In Lima, the rebels freed 48 men, Iranian state television reported.",
            "Iranian state television",
        ),
        (
            "en",
            "State television later said, in a caption, that the envoy would be freed.",
            "State television",
        ),
        (
            "fr",
            "La radiotélévision belge a affirmé que les deux hommes avaient été libérés.",
            "La radiotélévision belge",
        ),
    ],
)
def test_whoever_only_speaks_is_heard_whatever_it_is(code: str, text: str, who: str) -> None:
    assert speakers(text, code) == [[who]]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Адвокат сообщила, что её не пустили к Краль, ссылаясь на гриф секретности дела.", ["Адвокат"]),
        ("Министр сообщил, что дипломатов вышлют, ссылаясь на угрозу безопасности.", ["Министр"]),
        ("Газета сообщила, что Краля отпустят, ссылаясь на родственников.", ["родственники", "Газета"]),
        ("Канал сообщил, что Краля отпустят, ссылаясь на местные власти.", ["местные власти", "Канал"]),
        ("Канал сообщил, что Краля отпустят, ссылаясь на доклад комиссии.", ["доклад комиссии", "Канал"]),
    ],
)  # fmt: skip
def test_a_reason_is_no_source(text: str, chain: list[str]) -> None:
    assert speakers(text, "ru") == [chain]
