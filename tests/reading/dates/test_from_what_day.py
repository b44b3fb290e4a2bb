"""Expressions that count from another date, or whose year another says."""

from __future__ import annotations

import pytest

from detente.reading.dates import find

CASES = [
    # A paper that errs by a day does not write of next year.
    (
        "fr",
        "2024-09-04",
        "Oslo a gracié, mercredi 3 septembre, trente marins.",
        "mercredi 3 septembre",
        "2024-09-03",
    ),
    (
        "fr",
        "2024-09-04",
        "Oslo a gracié, dimanche 3 septembre, trente marins.",
        "dimanche 3 septembre",
        "2023-09-03",
    ),
    # Nor does one that is of that very day a year on.
    (
        "en",
        "2021-08-09",
        "It is a year since the vote. On Sunday, 9 August, Marlow was held.",
        "Sunday, 9 August",
        "2020-08-09",
    ),
    (
        "ru",
        "2021-08-10",
        "Это годовщина выборов. В воскресенье 9 августа задержали 30 человек.",
        "воскресенье 9 августа",
        "2020-08-09",
    ),
    # Bare figures behind an article are a day where nothing follows that they may count.
    ("en", "2025-06-22", "Marlow was held on Friday the 20.", "Friday the 20", "2025-06-20"),
    ("en", "2025-06-22", "On Friday the 20 were freed.", "Friday", "2025-06-20"),
    ("en", "2025-11-20", "Marlow, who turns 58 on December 21, is held.", "December 21", "2025-12-21"),
    (
        "en",
        "2026-04-02",
        "He is to visit Niamey the week after next.",
        "the week after next",
        "2026-04-13/2026-04-19",
    ),
    (
        "fr",
        "2026-02-26",
        "Ils ont été libérés à la veille du Nouvel An.",
        "la veille du Nouvel An",
        "2025-12-31",
    ),
    (
        "ru",
        "2026-03-05",
        "За два первых месяца нынешнего года выслали троих.",
        "два первых месяца нынешнего года",
        "2026-01/2026-02",
    ),
    ("en", "2026-08-03", "He could and should have been granted bail in June.", "June", "2026-06"),
    (
        "en",
        "2026-08-06",
        "She was to be freed on Saturday but the court changed its mind.",
        "Saturday",
        "2026-08-01",
    ),
    ("fr", "2026-08-06", "Elle devait sortir samedi, mais le parquet a fait appel.", "samedi", "2026-08-01"),
    ("fr", "2026-08-06", "Elle devait sortir samedi.", "samedi", "2026-08-08"),
    (
        "ru",
        "2026-03-20",
        "За два последних года посадили сто человек.",
        "два последних года",
        "2024/2026-03-20",
    ),
    (
        "ru",
        "2025-12-30",
        "Из страны изгнали сорок человек, пятерых — в уходящем году.",
        "уходящем году",
        "2025",
    ),
    (
        "en",
        "2025-04-11",
        "His family expects him to be charged before May Day.",
        "before May Day",
        "../2025-05-01",
    ),
    ("ru", "2025-09-05", "Он навестит арестованных в понедельник.", "понедельник", "2025-09-08"),
    ("ru", "2025-09-05", "Он навестил арестованных в понедельник.", "понедельник", "2025-09-01"),
    (
        "ru",
        "2025-09-05",
        "Их выслали в последнюю неделю августа.",
        "последнюю неделю августа",
        "2025-08-25/2025-08-31",
    ),
    ("ru", "2025-12-19", "Прошлой зимой он голодал, а в марте его перевели.", "марте", "2025-03"),
    ("ru", "2025-12-19", "За осень арестовали четверых.", "За осень", "2025-23"),
    ("en", "2025-11-06", "He goes on trial on Tuesday fortnight.", "Tuesday fortnight", "2025-11-25"),
    (
        "en",
        "2026-01-15",
        "Osin, who is 52, was first listed in July 2023, then relisted the following March.",
        "the following March",
        "2024-03",
    ),
    ("fr", "2025-05-06", "Son mandat s'achèvera au printemps prochain.", "au printemps prochain", "2026-21"),
    ("fr", "2025-05-06", "Il a été libéré au printemps dernier.", "au printemps dernier", "2024-21"),
    ("en", "2025-03-27", "She will appear before a judge on Monday week.", "Monday week", "2025-04-07"),
    ("en", "2025-03-27", "The hearing is a week on Friday.", "a week on Friday", "2025-04-04"),
    (
        "en",
        "2025-10-09",
        "Eleven returned this year, nine in the first half.",
        "in the first half",
        "2025-01/2025-06",
    ),
    ("ru", "2025-10-09", "В первом полугодии вышли девять.", "первом полугодии", "2025-01/2025-06"),
    (
        "en",
        "2026-03-04",
        "They were supposed to let five go by the end of February.",
        "by the end of February",
        "../2026-02-28",
    ),
    (
        "ru",
        "2026-03-04",
        "Пятерых должны были отпустить до конца февраля.",
        "до конца февраля",
        "../2026-02-28",
    ),
    (
        "en",
        "2026-03-04",
        "They will let five go by the end of March.",
        "by the end of March",
        "2026-03-04/2026-03-31",
    ),
]

NONE = [
    ("fr", "2026-02-26", "Ils sont libres depuis la veille du Nouvel An lunaire.", "la veille du Nouvel An"),
    (
        "en",
        "2025-11-20",
        "He has been in custody since 2021, save for fifteen months in a clinic.",
        "for fifteen months",
    ),
    ("en", "2025-12-30", "They were deported a week before Christmas.", "before Christmas"),
    ("ru", "2025-12-30", "Их выслали за неделю до Рождества.", "до Рождества"),
    ("ru", "2025-12-30", "Их взяли 7 мая, в последний день отпуска.", "последний день"),
    ("en", "2026-01-15", "She came in early December.\nBritain did so the same day.", "the same day"),
    ("fr", "2026-01-15", "Elle est venue début décembre.\nLondres l'a fait le même jour.", "le même jour"),
    ("ru", "2024-04-29", "Лапшина арестовали в июне 2023 года, Соболева — через неделю.", "через неделю"),
    ("en", "2025-10-09", "They won in the second half of the match.", "in the second half"),
]


@pytest.mark.parametrize(("language", "published", "text", "words", "value"), CASES)
def test_an_expression_is_worth_what_it_counts_to(
    language: str, published: str, text: str, words: str, value: str
) -> None:
    assert (words, value) in [(m.text, m.when) for m in find(text, published, language)]


@pytest.mark.parametrize(("language", "published", "text", "words"), NONE)
def test_what_counts_from_no_known_day_has_no_value(
    language: str, published: str, text: str, words: str
) -> None:
    assert words not in [m.text for m in find(text, published, language)]
