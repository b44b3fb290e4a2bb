"""Which company sanctions bind where a noun takes it up, and the names of companies beside their nouns."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def subjects(text: str, language: str) -> list[str]:
    return sorted(subject.name for subject in acts(text, language)[-1].act.subjects)


TAKEN_UP = [
    ("en", "Canada lifted sanctions on Petrobalkan Oil on Monday. The company was blacklisted in 2022.",
     ["Petrobalkan Oil"]),
    ("en", "Canada lifted sanctions on Petrobalkan Oil. Britain's sanctions on the company were "
           "imposed in May.",
     ["Petrobalkan Oil"]),
    ("en", "The Treasury sanctioned Belkalium and Belkalium Export. Both companies were sanctioned "
           "by Britain in 2021.",
     ["Belkalium", "Belkalium Export"]),
    ("en", "Canada lifted sanctions on Prospekt Bank. The lender was sanctioned in June 2024.",
     ["Prospekt Bank"]),
    ("en", "Canada lifted sanctions on Prospekt Bank. The bank, which was sanctioned in June 2024, "
           "welcomed that.",
     ["Prospekt Bank"]),
    ("en", "Canada lifted sanctions on Prospekt Bank, an EU aide said. The lender was sanctioned in 2024.",
     ["Prospekt Bank"]),
    ("en", "Canada lifted sanctions on Baltic Potash. The producer was sanctioned in June 2024.",
     ["Baltic Potash"]),
    ("fr", "Le Canada a suspendu ses sanctions contre Petrobalkan. L'entreprise avait été "
           "sanctionnée en octobre.",
     ["Petrobalkan"]),
    ("fr", "Le Canada a sanctionné Petrobalkan et Lukoil. Les deux sociétés avaient déjà été "
           "visées par le Royaume-Uni en 2021.",
     ["Lukoil", "Petrobalkan"]),
    ("fr", "Le Canada a suspendu ses sanctions contre la banque Sahelia. La banque avait été "
           "sanctionnée en octobre.",
     ["Sahelia"]),
    ("fr", "Le Canada a délivré une licence à la banque Sahelia. L'établissement avait été placé sous "
           "sanctions en octobre.",
     ["Sahelia"]),
    ("fr", "Le Canada a sanctionné Anna Novak, dirigeante de la société Levant Cargo. La société avait "
           "été sanctionnée en octobre par Londres.",
     ["Levant Cargo"]),
    ("ru", "США сняли санкции с компании «Кралко». Санкции против компании ввели в мае 2022 года.",
     ["Кралко"]),
    ("ru", "США ввели санкции против компаний «Кралко» и «Новекс». Лондон ввёл санкции против обеих "
           "компаний.",
     ["Кралко", "Новекс"]),
    ("ru", "США сняли санкции с компании «Орион Марин». Под санкции компания попала в 2024 году.",
     ["Орион Марин"]),
    ("ru", "США выдали лицензию на сделки с компанией «Орион Марин». Компания попала в чёрный список "
           "в 2024 году.",
     ["Орион Марин"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), TAKEN_UP)
def test_a_noun_takes_up_the_company_that_sanctions_were_told_on(
    language: str, text: str, names: list[str]
) -> None:
    assert subjects(text, language) == names


NOT_TAKEN_UP = [
    (
        "fr",
        "Le Canada a sanctionné Anna Novak, qui dirige la société Levant Cargo et conseille Orion "
        "Shipping. La société avait été sanctionnée en octobre par Londres.",
    ),
    ("en", "Canada sanctioned Orion Shipping on Tuesday. The bank was sanctioned in 2022."),
    ("ru", "Банк попал под санкции в 2023 году."),
    ("ru", "Завод внесли в санкционный список в 2023 году."),
    ("en", "Canada sanctioned Novex on Tuesday. The company's owner was sanctioned in 2022."),
    ("en", "Canada sanctioned Novex on Tuesday. Sanctions were imposed by the company on its staff."),
    ("en", "Canada sanctioned Kralko and Novex. Two companies were sanctioned by Britain on the same day."),
    (
        "en",
        "Canada sanctioned Kralko and Novex. Alfa Bank sued. Both companies were sanctioned by Britain.",
    ),
    ("fr", "Le Canada a sanctionné Petrobalkan. Le patron de l'entreprise a été sanctionné par Londres."),
    ("fr", "Le Canada a sanctionné Petrobalkan. airBaltic vole. La compagnie a été sanctionnée en mai."),
    ("en", "Canada sanctioned Petrobalkan Oil on Monday. The company that owns it was sanctioned in May."),
    ("en", "Canada sanctioned Petrobalkan Oil on Monday. A second company was sanctioned in May."),
    ("en", "Canada sanctioned Petrobalkan Oil on Monday. The Chinese company was sanctioned in May."),
    (
        "en",
        "Canada sanctioned Petrobalkan Oil. Novak Ltd owns half of it. The company was sanctioned in May.",
    ),
    ("fr", "Le Canada a sanctionné Petrobalkan. Une autre entreprise avait été sanctionnée en octobre."),
    ("fr", "Le Canada a sanctionné Petrobalkan et Lukoil. L'entreprise avait été sanctionnée en mai."),
    ("fr", "Le Canada a sanctionné Petrobalkan et Lukoil. Deux autres sociétés ont été sanctionnées."),
    ("ru", "США ввели санкции против компании «Кралко». Лондон ввёл санкции против китайской компании."),
    (
        "ru",
        "США сняли санкции с компании «Орион» и с банка «Вега». Под санкции компания попала в 2024 году.",
    ),
]


@pytest.mark.parametrize(("language", "text"), NOT_TAKEN_UP)
def test_a_noun_that_says_which_takes_up_none(language: str, text: str) -> None:
    assert not subjects(text, language)


BESIDE_THEIR_NOUN = [
    ("en", "The Treasury sanctioned Anton Kral and his company, Danube Crest Capital.",
     ["Anton Kral", "Danube Crest Capital"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), BESIDE_THEIR_NOUN)
def test_who_stands_beside_another_with_a_noun_is_bound_too(
    language: str, text: str, names: list[str]
) -> None:
    assert subjects(text, language) == names
