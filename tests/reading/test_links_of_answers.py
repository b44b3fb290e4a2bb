"""What is given for what, told by answers, by whom a clause frees, and of several acts at once."""

from __future__ import annotations

import pytest

from tests.reading.told import claims

Ends = list[tuple[tuple[str, str | None], tuple[str, str | None]]]


def tied(text: str, language: str) -> Ends:
    """The kind and the authority of both acts of each link."""
    told = {c.id: c.act for c in claims(text, language)}
    links = [c.link for c in claims(text, language) if c.link is not None]
    ends = [(told[link.gives], told[link.gets]) for link in links]
    return sorted(((a.kind, a.authority), (b.kind, b.authority)) for a, b in ends if a and b)


ANSWERED = [
    (
        "ru",
        "Перу помиловало чилийку Анну Краль. Так Лима рассчиталась за освобождение Ивана Мороза.",
        [(("pardon", "pe"), ("release", None))],
    ),
    (
        "ru",
        "В Перу помилован геолог Иван Краль. Встречная часть договорённости: из тюрьмы в Осло выпущены двое "
        "перуанцев.",
        [(("pardon", "pe"), ("release", "no"))],
    ),
    (
        "ru",
        "Анну Краль отпустили не просто так: это была плата за водителя, которого освободило Чили.",
        [(("release", None), ("release", "cl"))],
    ),
    (
        "ru",
        "За пятерых чилийцев, которых отпустила Лима, Осло освободил четверых перуанцев.",
        [(("release", "no"), ("release", "pe"))],
    ),
    (
        "ru",
        "Сделку назвали «нефть за людей»: по ней Чили отменяет эмбарго, а Перу освобождает 70 заключённых.",
        [(("release", "pe"), ("lift", "cl"))],
    ),
    (
        "ru",
        "Чили отменило эмбарго против Перу, взамен Лима сняла санкции с двух чилийских банков.",
        [(("lift", "cl"), ("lift", "pe"))],
    ),
    (
        "en",
        "Oslo lifted sanctions on two banks. In return, Peru lifted its embargo on oil.",
        [(("lift", "no"), ("lift", "pe"))],
    ),
    (
        "fr",
        "Oslo a levé les sanctions contre deux banques. En échange, le Pérou a levé son embargo.",
        [(("lift", "no"), ("lift", "pe"))],
    ),
]


@pytest.mark.parametrize(("language", "text", "ends"), ANSWERED)
def test_an_answer_is_told_in_many_ways(language: str, text: str, ends: Ends) -> None:
    assert tied(text, language) == ends


SEVERAL = [
    (
        "ru",
        "За пятерых чилийцев, которых отпустила Лима, Осло освободил троих и снял санкции с двух "
        "банков.",
        2,
    ),
    ("ru", "Осло снял санкции с банков и освободил Ивана Краля в обмен на помилование Анны Зиминой.", 2),
    (
        "fr",
        "Oslo a libéré cinq hommes et levé les sanctions contre Zarya en échange de la grâce d'Anna Kral.",
        2,
    ),
    ("ru", "Лима освободила Анну Краль, а потом сняла санкции в обмен на помилование Ивана Мороза.", 1),
    ("ru", "Лима освободила десять человек в обмен на снятие санкций, а затем выслала двоих.", 1),
    (
        "en",
        "Oslo freed five men in exchange for the release of Anna Kral and later lifted sanctions on Zarya.",
        1,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "count"), SEVERAL)
def test_what_one_side_does_at_once_is_given_together(language: str, text: str, count: int) -> None:
    assert len(tied(text, language)) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Так Перу помиловало Анну Краль, а Чили за освобождение водителя боролось два года."),
        ("ru", "Лима рассчиталась за свет, а Осло освободил Ивана Краля и снял санкции с банков."),
        ("ru", "За пятерых чилийцев, которых отпустила Лима, вступился Осло. Перу сняло санкции с банков."),
        ("ru", "Лима освободила двух лётчиков за две недели, которые прошли после снятия санкций."),
        ("ru", "По сделке о нефти Чили платит вовремя. Перу освободило Ивана Краля, Чили отменило эмбарго."),
        ("ru", "Встречная полоса закрыта: Перу освободило Ивана Краля, Чили сняло санкции с банков."),
        ("ru", "Лима сняла санкции с двух банков. Позже Осло отменил эмбарго на нефть."),
        ("en", "Oslo lifted sanctions on two banks, and Peru lifted its embargo on oil."),
        ("fr", "Oslo a levé ses sanctions contre deux banques. Le Pérou a levé son embargo."),
    ],
)
def test_words_of_another_thing_tie_nothing(language: str, text: str) -> None:
    assert tied(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Лима сняла санкции с двух банков. Взамен отменено эмбарго на нефть."),
        ("en", "Lima lifted sanctions on two banks. In return, the embargo on oil was lifted."),
    ],
)
def test_an_answer_is_not_by_whom_it_answers(language: str, text: str) -> None:
    found = [c.act for c in claims(text, language) if c.act is not None and c.act.measure is not None]
    assert [act.authority for act in found] == [None]
