"""Words that tell an act only of whoever the page tells elsewhere to be held, tried or freed."""

import pytest

from tests.reading.told import acts

HELD = {
    "en": "Anton Kral was jailed for eight years in 2019. ",
    "fr": "Anton Kral a été condamné à huit ans de prison en 2019. ",
    "ru": "Антона Краля в 2019 году приговорили к восьми годам колонии. ",
}


@pytest.mark.parametrize(
    ("language", "text", "kind", "when"),
    [
        ("en", "On Tuesday he walked out.", "release", "2025-12-09"),
        ("en", "In 2023 he came home.", "release", "2023"),
        ("en", "He was sent to Novosibirsk in 2020.", "transfer", "2020"),
        ("fr", "Mardi, il est sorti.", "release", "2025-12-09"),
        ("fr", "En 2020, il a été envoyé à Novossibirsk.", "transfer", "2020"),
        ("ru", "Во вторник он вышел.", "release", "2025-12-09"),
        ("ru", "В 2020 году его увезли в Новосибирск.", "transfer", "2020"),
    ],
)
def test_what_happens_to_who_is_held(language: str, text: str, kind: str, when: str) -> None:
    told = [
        (a.kind, s.name.split()[-1], a.when)
        for _, a in acts(HELD[language] + text, language)
        for s in a.subjects
    ]
    assert told[1:] == [(kind, told[0][1], when)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Tuesday the judge Jan Novak walked out."),
        ("en", "In 2023 his brother Jan came home."),
        ("en", "On Tuesday he walked out of a hearing."),
        ("en", "In 2020 the judge Jan Novak was sent to Novosibirsk."),
        ("fr", "En 2020, le juge Jan Novak a été envoyé à Novossibirsk."),
        ("ru", "В 2020 году судью Яна Новака отправили в Новосибирск."),
    ],
)
def test_nothing_happens_to_who_is_not(language: str, text: str) -> None:
    assert len(list(acts(HELD[language] + text, language))) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Обвиняли в измене.", "charge"),
        ("В 2021 году перевели в Новосибирск.", "transfer"),
        ("Через год отпустили.", "release"),
    ],
)
def test_a_verb_leaves_out_whom_the_page_is_about(text: str, kind: str) -> None:
    found = list(acts(HELD["ru"] + "Краля арестовали в Минске. " + text, "ru"))
    assert [(a.kind, [s.name for s in a.subjects]) for _, a in found][-1] == (kind, ["Антон Краль"])


def test_a_verb_without_an_object_is_of_nobody_where_another_is_near() -> None:
    text = HELD["ru"] + "Краля арестовали в Минске. Яна Новака судили в Бресте. Через год отпустили."
    assert not any(s.name == "Антон Краль" for _, a in list(acts(text, "ru"))[3:] for s in a.subjects)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anton Kral had been in prison for six years. In 2019 a court in Baku gave him eight years."),
        ("ru", "Антон Краль сидел в тюрьме. В 2019 году суд в Баку дал ему восемь лет."),
    ],
)
def test_a_court_gives_somebody_years(language: str, text: str) -> None:
    assert [(a.kind, a.when, a.terms) for _, a in acts(text, language, "sentence")] == [
        ("sentence", "2019", "P8Y")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kral was in prison. The court gave her three months to appeal.",
        "Anna Kral was in prison. A judge in Minsk gave the ministry two years to change the law.",
    ],
)
def test_a_court_that_gives_time_for_something_sentences_nobody(text: str) -> None:
    assert not acts(text, "en", "sentence")
