"""Which of two days of a sentence *the same day* and *the next day* in the next one count from."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        # A day that an earlier one only stands beside.
        ("ru", "Митинг прошёл 12 марта, через неделю после выборов, состоявшихся 5 марта. {}", 12),
        ("ru", "12 марта, спустя месяц после аварии, произошедшей 5 февраля, открылся форум. {}", 12),
        ("ru", "Министр прилетел 12 марта после переговоров в Париже 5 марта. {}", 12),
        ("ru", "12 марта президент, избранный 5 февраля, приехал в Брест. {}", 12),
        ("ru", "Митинг прошёл 12 марта, за две недели до выборов 26 марта. {}", 12),
        ("en", "The rally took place on March 12, a week after the vote held on March 5. {}", 12),
        ("en", "The minister flew in on March 12 after talks in Paris on March 5. {}", 12),
        ("en", "On March 12 the president, elected on February 5, came to Brest. {}", 12),
        ("en", "The rally took place on March 12, two weeks before the vote of March 26. {}", 12),
        ("fr", "Le rassemblement a eu lieu le 12 mars, une semaine après le scrutin du 5 mars. {}", 12),
        ("fr", "Le 12 mars, le président, élu le 5 février, est venu à Brest. {}", 12),
        ("fr", "Le rassemblement a eu lieu le 12 mars, deux semaines avant le scrutin du 26 mars. {}", 12),
        # What goes on, and what was told on a later day.
        ("ru", "Партия, основанная 5 января, провела съезд 12 марта. {}", 12),
        ("ru", "Переговоры начались 5 марта и закончились 12 марта. {}", 12),
        ("ru", "14 марта министр сообщил, что 12 марта прошли переговоры. {}", 12),
        ("en", "The vote was held on March 5 and the rally took place on March 12. {}", 12),
        ("en", "The ministry said on March 14 that talks were held on March 12. {}", 12),
        ("fr", "Le ministère a annoncé le 14 mars que des discussions avaient eu lieu le 12 mars. {}", 12),
    ],
)
def test_the_day_that_a_sentence_is_about(code: str, text: str, day: int) -> None:
    more = {
        "ru": "В тот же день арестовали Антона Краля.",
        "en": "The same day Anton Kral was arrested.",
        "fr": "Le même jour, Anton Kral a été arrêté.",
    }
    assert [act.when for _, act in acts(text.format(more[code]), code, "detain")] == [f"2025-03-{day}"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Накануне 9 мая освободили Антона Краля.", "2025-05-08"),
        ("Накануне, 8 мая, освободили Антона Краля.", "2025-05-08"),
        ("Антона Краля освободили накануне.", "2025-12-12"),
        ("Накануне Дня независимости освободили Антона Краля.", None),
        ("Антона Краля освободили накануне Дня Конституции, который отмечается 30 августа.", None),
        ("Накануне Нового года освободили Антона Краля.", "2024-12-31"),
    ],
)
def test_the_eve_of_a_day(text: str, day: str | None) -> None:
    assert [act.when for _, act in acts(text, "ru", "release")] == [day]


@pytest.mark.parametrize(
    ("code", "text", "until"),
    [
        (
            "ru",
            "4 мая Польша выслала атташе. Ему предписали покинуть страну в течение пяти дней.",
            "2025-05-09",
        ),
        ("ru", "11 декабря Польша выслала атташе. Он должен уехать в течение пяти дней.", "2025-12-18"),
        ("en", "On May 4 Poland expelled an envoy. He was told to leave within five days.", "2025-05-09"),
        ("en", "On December 11 Poland expelled an envoy. He must leave within five days.", "2025-12-18"),
        ("fr", "Le 4 mai, la Pologne a expulsé un attaché. Il devait partir sous cinq jours.", "2025-05-09"),
    ],
)
def test_a_term_to_leave_counts_from_the_day_of_an_old_account(code: str, text: str, until: str) -> None:
    found = read(text, language=code, published="2025-12-13").dates
    assert [d.when.split("/")[-1] for d in found][-1] == until
