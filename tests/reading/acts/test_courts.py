"""Courts and custody in the many words that reports have for them: who is seized, charged, sentenced or dies,
for how long and for what."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}
WHO = {"en": "Anton Kral", "fr": "Paul Durand", "ru": "Иван Петренко"}

SAID = [
    ("en", "Anton Kral was picked up at his home and accused of plotting a coup.", "detain"),
    ("en", "Anton Kral was first taken in for questioning in June 2024.", "detain"),
    ("en", "Anton Kral was marched out of the newsroom by police on Monday.", "detain"),
    ("en", "Anton Kral was hauled before a court on charges of treason.", "charge"),
    ("en", "The trial of Anton Kral got under way on Monday.", "charge"),
    ("en", "Anton Kral was hit with fresh charges on Monday.", "charge"),
    ("en", "The Supreme Court left the verdict against Anton Kral unchanged.", "sentence"),
    ("en", "The Supreme Court let the conviction of Anton Kral stand.", "sentence"),
    ("en", "Anton Kral breathed his last in a prison hospital.", "die"),
    ("en", "Anton Kral hanged himself in his cell on Monday.", "die"),
    ("fr", "Un juge a délivré lundi un mandat de dépôt contre Paul Durand.", "detain"),
    ("fr", "Paul Durand s'est constitué prisonnier lundi.", "detain"),
    ("fr", "La police a passé les menottes à Paul Durand lundi.", "detain"),
    ("fr", "La garde à vue de Paul Durand a été prolongée lundi.", "amend"),
    ("fr", "Le parquet a ouvert une information judiciaire visant Paul Durand.", "charge"),
    ("fr", "Le procès de Paul Durand s'est ouvert lundi.", "charge"),
    ("fr", "La Cour suprême a validé lundi la condamnation de Paul Durand.", "sentence"),
    ("fr", "Paul Durand a rendu l'âme en prison.", "die"),
    ("fr", "Paul Durand s'est donné la mort dans sa cellule.", "die"),
    ("ru", "Ивана Петренко закрыли в СИЗО в понедельник.", "detain"),
    ("ru", "Иван Петренко явился с повинной в понедельник.", "detain"),
    ("ru", "В понедельник начался суд над Иваном Петренко.", "charge"),
    ("ru", "Дело Ивана Петренко передали в суд.", "charge"),
    ("ru", "Против Ивана Петренко возбудили дело об измене.", "charge"),
    ("ru", "На Ивана Петренко завели дело об измене.", "charge"),
    ("ru", "Суд счёл Ивана Петренко виновным.", "sentence"),
    ("ru", "Суд огласил приговор Ивану Петренко.", "sentence"),
    ("ru", "Иван Петренко отделался штрафом.", "sentence"),
    ("ru", "Иван Петренко свёл счёты с жизнью в СИЗО.", "die"),
]


@pytest.mark.parametrize(("language", "text", "kind"), SAID)
def test_what_is_done_to_somebody_is_told_in_many_words(language: str, text: str, kind: str) -> None:
    found = [a.act for a in acts(text + PRISON[language], language) if a.act.kind == kind]
    assert [s.name for a in found for s in a.subjects] == [WHO[language]]


TERMS = [
    ("en", "Anton Kral was put behind bars for seven years on Monday.", "sentence", "P7Y"),
    ("en", "Anton Kral was sent to prison for seven years on Monday.", "sentence", "P7Y"),
    ("en", "Anton Kral was jailed for two months pending trial.", "detain", None),
    ("en", "Anton Kral was sent to jail for 30 days of pre-trial detention.", "detain", None),
    ("en", "Judge Maria Novak locked Anton Kral up for six years.", "sentence", "P6Y"),
    ("en", "Anton Kral will spend the next seven years in prison, a court ruled.", "sentence", "P7Y"),
    ("en", "A court reduced Anton Kral's sentence from ten to seven years.", "sentence", "P7Y"),
    ("en", "A court reduced Anton Kral's sentence from ten years to seven.", "sentence", "P7Y"),
    ("en", "A court cut Anton Kral's 10-year sentence to seven.", "sentence", "P7Y"),
    ("fr", "Paul Durand a été envoyé en prison pour six ans.", "sentence", "P6Y"),
    ("fr", "Paul Durand a vu sa peine ramenée de douze à huit ans.", "sentence", "P8Y"),
    ("fr", "Paul Durand a été puni de six ans de prison.", "sentence", "P6Y"),
    ("ru", "Суд арестовал Ивана Петренко на 15 суток за неподчинение.", "sentence", "P15D"),
    ("ru", "Суд арестовал Ивана Петренко на два месяца.", "detain", None),
    ("ru", "Апелляция скостила Ивану Петренко срок до семи лет.", "sentence", "P7Y"),
    ("ru", "Иван Петренко отправится в колонию на шесть лет.", "sentence", "P6Y"),
]


@pytest.mark.parametrize(("language", "text", "kind", "terms"), TERMS)
def test_a_term_makes_it_a_sentence_and_a_trial_ahead_does_not(
    language: str, text: str, kind: str, terms: str | None
) -> None:
    found = [a.act for a in acts(text + PRISON[language], language)]
    assert [(a.kind, a.terms) for a in found] == [(kind, terms)]
    assert [s.name for s in found[0].subjects] == [WHO[language]]
    assert found[0].when is None or "/" not in found[0].when


BASES = [
    ("en", "A jury convicted Anton Kral of fraud on Monday.", ("fraud",)),
    ("fr", "Paul Durand a été inculpé lundi de corruption.", ("corruption",)),
    ("fr", "Paul Durand est accusé de corruption par le parquet.", ("corruption",)),
    ("ru", "Следствие обвиняет Ивана Петренко в измене.", ("измене",)),
    ("ru", "Ивану Петренко инкриминируют измену.", ("измену",)),
    ("ru", "Прокуратура предъявила обвинение в саботаже лидеру партии Ивану Петренко.", ("саботаже",)),
    ("ru", "Против Ивана Петренко возбудили дело об измене.", ("измене",)),
]


@pytest.mark.parametrize(("language", "text", "basis"), BASES)
def test_a_charge_ends_where_the_accused_or_the_accuser_begins(
    language: str, text: str, basis: tuple[str, ...]
) -> None:
    found = [a.act for a in acts(text + PRISON[language], language)]
    assert [a.basis for a in found] == [basis]
    assert [s.name for s in found[0].subjects] == [WHO[language]]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Anton Kral has been in custody since 2020.", [("detain", "2020")]),
        ("en", "At least 20 people have died in custody since 2020.", []),
        ("en", "Anton Kral is the ninth man known to have died in custody since 2020.", [("die", None)]),
        (
            "en",
            "Anton Kral, in custody since 2020, died on Monday.",
            [("detain", "2020"), ("die", "2025-12-08")],
        ),
        ("fr", "Vingt personnes sont mortes en prison depuis 2020.", []),
        ("fr", "Paul Durand croupit en prison depuis 2020.", [("detain", "2020")]),
    ],
)
def test_since_when_somebody_is_held_is_no_time_of_deaths(
    language: str, text: str, told: list[tuple[str, str | None]]
) -> None:
    found = [a.act for a in acts(text + PRISON[language], language) if a.act.subjects]
    assert [(a.kind, a.when) for a in found] == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An appeals court threw out the conviction of Anton Kral."),
        ("en", "The court set aside the conviction of Anton Kral."),
        ("en", "Anton Kral did not survive his detention."),
        ("en", "The army denies responsibility for the killing of Anton Kral."),
        ("ru", "Власти отрицают причастность к смерти Ивана Петренко."),
    ],
)
def test_what_is_undone_or_whose_fault_it_is_denies_no_death_or_verdict(language: str, text: str) -> None:
    assert not [a for a in acts(text + PRISON[language], language) if a.factuality == "denied"]


def test_what_a_place_is_for_is_no_name_of_a_place() -> None:
    found = acts("Иван Петренко умер в СИЗО в понедельник.", "ru")
    assert [(a.act.kind, a.act.where) for a in found] == [("die", None)]
