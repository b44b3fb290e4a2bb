"""For how long: one length that is everybody's, whole; ranges, bounds and changes are nobody's term."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WHOLE = [
    ("en", "The second-longest sentence of 7 years and 9 months was handed to poet Oleg Marin.", ["P7Y9M"]),
    ("en", "A sentence of ten years in prison went to writer Ivan Bondar.", ["P10Y"]),
    ("en", "The lightest terms of two years were given to Ivan Bondar and Hana Suk.", ["P2Y"]),
    ("en", "Anna Petrova was sentenced to 4 1/2 years in prison.", ["P4Y6M"]),
    ("en", "Anna Petrova was sentenced to 4½ years in prison.", ["P4Y6M"]),
    ("en", "Anna Petrova was jailed for 13 and a half months.", ["P13M15D"]),
    (
        "en",
        "Anna Petrova, 44, was sentenced to three years and Ivan Morel, 43, to two years.",
        ["P3Y", "P2Y"],
    ),
    ("ru", "Анну Петрову приговорили к 3,5 годам колонии.", ["P3Y6M"]),
    ("ru", "Анну Петрову приговорили к 21 месяцу тюрьмы.", ["P21M"]),
    (
        "ru",
        "Суд приговорил Анну Петрову к 17 годам тюрьмы, Ивана Мореля - до 13 лет, Олега Краля - до 14 лет.",
        ["P17Y", "P13Y", "P14Y"],
    ),
    ("ru", "Анне Петровой назначили шесть лет и десять месяцев колонии.", ["P6Y10M"]),
    (
        "ru",
        "Анне Петровой назначили шесть лет колонии, Ивану Морелю — пять лет и четыре месяца колонии.",
        ["P6Y", "P5Y4M"],
    ),
    (
        "ru",
        "Суд приговорил Анну Петрову к четырём годам лишения свободы, а Ивана Мореля — к трём с половиной "
        "годам условно.",
        ["P4Y", "P3Y6M"],
    ),
    ("en", "Anna Petrova was sentenced to five years and six months in prison.", ["P5Y6M"]),
    (
        "en",
        "The court jailed Anna Petrova for eight years and Ivan Morel for two and a half years.",
        ["P8Y", "P2Y6M"],
    ),
    ("fr", "Anna Petrova a été condamnée à trois ans et six mois de prison.", ["P3Y6M"]),
    ("fr", "Anna Petrova a été condamnée à un an et demi de prison.", ["P1Y6M"]),
    ("fr", "Anna Petrova a été condamnée à un an de prison.", ["P1Y"]),
    ("fr", "Anna Petrova a été condamnée à un an et dix mois de prison.", ["P1Y10M"]),
    ("fr", "Anna Petrova a été condamnée à un an et un mois de prison.", ["P1Y1M"]),
    ("fr", "Un mois et dix jours de prison ont été infligés à Anna Petrova.", ["P1M10D"]),
    ("fr", "Le tribunal a condamné Anna Petrova, 43 ans, à trois ans de prison.", ["P3Y"]),
    ("fr", "Le tribunal a condamné Anna Petrova (43 ans) à trois ans de prison.", ["P3Y"]),
    ("en", "The court gave Anna Petrova a year and ten days in jail.", ["P1Y10D"]),
    ("ru", "Анну Петрову осудили на год и два месяца.", ["P1Y2M"]),
    ("fr", "Anna Petrova a été condamnée à deux ans de prison, dont un an avec sursis.", ["P2Y"]),
    ("en", "The court raised Anna Petrova's sentence from two years to five years.", ["P5Y"]),
    ("en", "Anna Petrova was sentenced to 1,200 years in prison.", ["P1200Y"]),
    ("en", "Anna Petrova was jailed for three years after a trial in Minsk.", ["P3Y"]),
    ("en", "Anna Petrova got 2 years of imprisonment, Ivan Morel – 4 years.", ["P2Y", "P4Y"]),
    ("en", "Anna Petrova was given the maximum five-year sentence.", ["P5Y"]),
    ("fr", "Anna Petrova a été condamnée à six ans de prison après un procès à huis clos.", ["P6Y"]),
    ("ru", "Анну Петрову приговорили к 12 годам колонии после двух месяцев процесса.", ["P12Y"]),
]
UNTOLD = [
    ("en", "A term of four years as mayor went to Ivan Bondar."),
    # What each of several gets.
    (
        "fr",
        "Anton Kral et Ivan Moroz, respectivement condamnés à 5 ans et 3 ans et demi de prison, sont partis.",
    ),
    # A range.
    ("ru", "Активистов приговорили к срокам от 16 до 22 лет лишения свободы."),
    ("ru", "Журналисты получили от двух до пяти лет колонии."),
    ("en", "The activists were sentenced to terms ranging from four to seven years in prison."),
    ("en", "The 12 opposition members were jailed for between two and six years."),
    ("en", "The judges gave the students two to five years in prison."),
    ("fr", "Les opposants ont été condamnés à des peines allant de neuf à quatorze mois de prison."),
    ("fr", "Les militants ont écopé de peines de deux à cinq ans de prison."),
    ("en", "The judges jailed them all, from 14 years to life in prison."),
    # Of several in sum, the most that the law has.
    ("en", "The court handed the defendants a total of 892 years in prison."),
    ("ru", "Ане Петровой присудили наказание, близкое к максимальному сроку — два года."),
    # Ages.
    ("en", "Anna Petrova, 23, and Ivan Morel, 26, will be jailed for 10 and seven months respectively."),
    ("fr", "La cour a reconnu coupable d'espionnage Anna Petrova, 54 ans."),
    ("en", "The court convicted Anna Petrova, 43 years, of fraud."),
    ("ru", "Суд признал виновной Анну Петрову, 54 года."),
    # A bound.
    ("en", "A court handed down jail terms of up to 30 years to around 40 defendants."),
    ("en", "His co-defendants were sentenced to shorter terms beginning from four years and two months."),
    ("en", "The protesters were jailed for at least three years."),
    ("en", "Anna Petrova faces a minimum four-year prison sentence."),
    ("fr", "Quarante opposants ont été condamnés à des peines allant jusqu'à trente ans de prison."),
    ("fr", "Les accusés ont été condamnés à plus de dix ans de prison."),
    ("ru", "Оппозиционеров приговорили к срокам до 15 лет колонии."),
    ("ru", "Активистов приговорили более чем к десяти годам колонии."),
    # Each has one's own.
    ("fr", "Anna Petrova et Ivan Morel ont été condamnés à respectivement dix et six ans de prison."),
    ("fr", "Anna Petrova et Ivan Morel ont été condamnés respectivement à dix et six ans de prison."),
    ("en", "Anna Petrova and Ivan Morel were sentenced to six and four years in prison respectively."),
    ("ru", "Анна Петрова и Иван Морель были приговорены к шести и четырём годам колонии соответственно."),
    # By how much.
    ("fr", "Sa peine a été réduite de deux ans."),
    ("ru", "Областной суд сократил на два месяца срок Анне Петровой."),
    # When.
    ("en", "Anna Petrova was found guilty in July, six months after she was arrested."),
    ("fr", "Anna Petrova a été reconnue coupable en juillet, six mois après son arrestation."),
    ("ru", "Анну Петрову признали виновной в июле, через шесть месяцев после ареста."),
    ("en", "Anna Petrova was convicted after six months in jail."),
    ("ru", "Анне Петровой присуждена премия за 2014 год."),
    ("en", "All of them were sentenced to 2-11 years in prison."),
    ("ru", "Их приговорили к 2–11 годам колонии."),
]


@pytest.mark.parametrize(("language", "text", "terms"), WHOLE)
def test_a_term_is_whole(language: str, text: str, terms: list[str]) -> None:
    assert [found.act.terms for found in acts(text, language)] == terms


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_a_range_a_bound_or_a_date_is_no_term(language: str, text: str) -> None:
    assert {found.act.terms for found in acts(text, language)} <= {None}


def test_an_age_that_closes_a_bracket_is_no_term() -> None:
    text = "Le tribunal a condamné Tran Van Haï (alias Dieu Cay, 60 ans), Ta Phong Tan (44 ans) "
    text += "et Le Van Haï (alias Ba Long, 43 ans) à respectivement 12, 10 et 4 ans de prison."
    assert {found.act.terms for found in acts(text, "fr")} == {None}
