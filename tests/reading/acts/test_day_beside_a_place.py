"""The day of an act behind a place or a manner, in the days of a month, and where only others have one."""

from __future__ import annotations

import pytest

from detente.reading import read

PUBLISHED = "2026-02-03"

DAYS = [
    ("ru", "Рим был посредником в позапрошлом году, когда отпустили сто заключённых.", "release", "2024"),
    (
        "ru",
        "ЕРЕВАН, 3 февраля. /Агентство/. Суд освободил пастуха Ивана Лосева, который 17 января заблудился.",
        "release",
        "2026-02-03",
    ),
    ("en", "Riga freed 41 people, including 12 women, on January 5.", "release", "2026-01-05"),
    ("en", "They fear the mistake of 2017, when two dissidents were abducted in Bangkok.", "detain", "2017"),
    ("fr", "Ils craignent l'erreur de 2017, quand deux dissidents ont été arrêtés.", "detain", "2017"),
    ("ru", "Они помнят май 2017 года, когда задержали двух диссидентов.", "detain", "2017-05"),
    ("en", "In May 2024, when the deal was struck, they freed Jan Novak.", "release", "2024-05"),
    (
        "en",
        "Rosa Ortiz was convicted in absentia in 2009 of taking part in a mutiny and sentenced to 12 years.",
        "sentence",
        "2009",
    ),
    ("fr", "Rosa Ortiz a été arrêtée à Lyon en 2009.", "detain", "2009"),
    ("ru", "Петра Зорина осудили в последних числах января на девять лет.", "sentence", "2026-01"),
    ("en", "MINSK, February 3 (Wire) -- A court freed Vera Holub.", "release", "2026-02-03"),
    # It hangs it on the name before, or on people set off.
    (
        "en",
        "The arrest of Tendai Moyo by Zimbabwean police on Sunday drew criticism.",
        "detain",
        "2026-02-01",
    ),
    ("en", "Peru freed Jan and Rosa Novak, a couple held for a year, on Sunday.", "release", "2026-02-01"),
    (
        "en",
        "Uganda deported the Kenyan writer Rosa Ortiz over the weekend.",
        "expel",
        "2026-01-31/2026-02-01",
    ),
    # Who come for somebody seize him then.
    ("en", "Police raided the flat of Jan Novak on Sunday and arrested him.", "detain", "2026-02-01"),
    ("en", "Officers searched his office on Sunday and led away Jan Novak.", "detain", "2026-02-01"),
    # A parse takes the day for a part of the name behind it.
    ("en", "On 28 February 2024 OFAC sanctioned Los Pinos.", "impose", "2024-02-28"),
    ("en", "On 7th March 2025 OFAC sanctioned Los Pinos and its leader.", "impose", "2025-03-07"),
]

NONE = [
    ("en", "Chile accused Peru on Sunday of arresting the winemaker Jan Novak.", "detain"),
    ("en", "Police met Jan Novak on Sunday and arrested his wife.", "detain"),
    (
        "en",
        "Riga has expelled 41 citizens since the start of 2025, eleven of them in the past three months.",
        "expel",
    ),
    ("fr", "Au moins 19 reporters ont été arrêtés, dont cinq l'an dernier.", "detain"),
    ("ru", "Арестовали четверых, двоих из них — в один день, 3 октября.", "detain"),
    ("ru", "Ашхабад освободил свыше шести тысяч человек, в 2025 году — 1173.", "release"),
    ("ru", "С ноября позапрошлого года полиция задержала 1500 человек.", "detain"),
    (
        "en",
        "MINSK, February 3 (Wire) -- An activist who was serving a six-year term, Vera Holub, has died.",
        "sentence",
    ),
    ("en", "MINSK, February 3 (Wire) -- Vera Holub has been freed, a group said on January 31.", "release"),
    ("fr", "À ce jour, seuls trois détenus ont recouvré la liberté.", "release"),
    ("ru", "На сегодняшний день освободили троих.", "release"),
]


def days(text: str, language: str, kind: str) -> list[str | None]:
    claims = read(text, language=language, published=PUBLISHED).claims
    return [c.act.when for c in claims if c.act is not None and c.act.kind == kind]


@pytest.mark.parametrize(("language", "text", "kind", "when"), DAYS)
def test_an_act_has_its_own_day(language: str, text: str, kind: str, when: str) -> None:
    assert days(text, language, kind) == [when]


@pytest.mark.parametrize(("language", "text", "kind"), NONE)
def test_an_act_has_no_day_of_another(language: str, text: str, kind: str) -> None:
    assert days(text, language, kind) in ([], [None])
