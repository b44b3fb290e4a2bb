"""Being held told by how long it has lasted, by orders and in nouns; who is nobody in particular is held by
nothing."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

HELD = [
    ("en", "Anton Kral spent 14 months in pretrial detention before his trial.", "detain", "Anton Kral"),
    ("en", "Anton Kral spent six years in administrative detention.", "detain", "Anton Kral"),
    ("en", "Anton Kral, held hostage for 40 days, described the camp.", "detain", "Anton Kral"),
    ("en", "Anton Kral was placed under residential surveillance in June 2021.", "detain", "Anton Kral"),
    ("fr", "Paul Durand est retenu arbitrairement en prison à Minsk.", "detain", "Paul Durand"),
    ("fr", "Paul Durand, captif depuis 28 jours, a raconté la prison.", "detain", "Paul Durand"),
    ("fr", "Paul Durand, détenu depuis plus de trois ans, écrit encore.", "detain", "Paul Durand"),
    ("fr", "Paul Durand a vu sa détention provisoire maintenue.", "detain", "Paul Durand"),
    ("fr", "Paul Durand a vu sa détention prolongée jusqu'en mars.", "detain", "Paul Durand"),
    ("fr", "Un juge a émis un mandat de dépôt contre Paul Durand.", "detain", "Paul Durand"),
    ("fr", "Le journaliste Paul Durand a été mis en cause pour fraude fiscale.", "charge", "Paul Durand"),
    ("ru", "Иван Петренко находится под стражей уже третий месяц.", "detain", "Иван Петренко"),
    ("ru", "Иван Петренко провёл 40 дней в СИЗО.", "detain", "Иван Петренко"),
    ("ru", "Ивану Петренко был назначен предварительный арест.", "detain", "Иван Петренко"),
    ("ru", "Ивана Петренко подвергли приводу в суд.", "detain", "Иван Петренко"),
]

# Who pronounces, asks for, goes on with or is given it: the verb's number is not theirs.
HELD += [
    ("fr", "Cinq ans de prison ont été prononcés ce matin contre Paul Durand.", "sentence", "Paul Durand"),
    ("fr", "Dix mois de prison ont été infligés à Paul Durand.", "sentence", "Paul Durand"),
    ("fr", "Des accusations ont été portées contre Paul Durand.", "charge", "Paul Durand"),
    ("fr", "Le parquet a requis la détention provisoire pour Paul Durand.", "detain", "Paul Durand"),
    ("en", "In May a court fined Anton Kral 100 dinars.", "sentence", "Anton Kral"),
    ("en", "Anton Kral was granted $250,000 bail.", "release", "Anton Kral"),
    ("en", "Anton Kral, held by the rebels, wrote home.", "detain", "Anton Kral"),
    ("fr", "Paul Durand, détenu par les rebelles, a écrit.", "detain", "Paul Durand"),
    ("ru", "Административный арест получил Иван Петренко.", "sentence", "Иван Петренко"),
    ("ru", "Два года колонии журналист Иван Петренко получил в мае.", "sentence", "Иван Петренко"),
    ("ru", "Приговор Ивану Петренко вступил в законную силу.", "sentence", "Иван Петренко"),
    ("ru", "Против Ивана Петренко возбуждено уголовное преследование.", "charge", "Иван Петренко"),
    ("ru", "Арест полковника Ивана Петренко продлили на два месяца.", "detain", "Иван Петренко"),
    ("ru", "Суд продлил на тот же срок домашний арест Ивана Петренко.", "detain", "Иван Петренко"),
]

# How things stand, without a date.
HELD += [
    ("en", "Anton Kral is being held at a military base in Caracas.", "detain", "Anton Kral"),
    ("en", "Anton Kral was being held on charges of sedition.", "detain", "Anton Kral"),
    ("en", "Police told Anton Kral that he was under arrest.", "detain", "Anton Kral"),
    ("en", "Anton Kral, who is still in custody, denies it.", "detain", "Anton Kral"),
    ("fr", "Paul Durand demeure détenu par la junte.", "detain", "Paul Durand"),
    ("fr", "Paul Durand se trouve désormais enfermé dans une cellule.", "detain", "Paul Durand"),
    ("fr", "Paul Durand est toujours sous les verrous.", "detain", "Paul Durand"),
    ("ru", "Иван Петренко находится в СИЗО.", "detain", "Иван Петренко"),
    ("ru", "Ивана Петренко содержат в колонии.", "detain", "Иван Петренко"),
    ("ru", "Ивана Петренко оставили на ночь в отделе полиции.", "detain", "Иван Петренко"),
]


@pytest.mark.parametrize(("language", "text", "kind", "name"), HELD)
def test_is_held(language: str, text: str, kind: str, name: str) -> None:
    told = [a.act for a in acts(text, language) if a.act.kind == kind]
    assert [s.name for a in told for s in a.subjects] == [name]


NOT = [
    ("fr", "Trois cents détenus seront libérés en juillet, 600 détenus en août."),
    ("fr", "Lorsque la police place une personne en garde à vue, elle prévient sa famille."),
    ("en", "When police arrest a person, they inform the family."),
    ("en", "Russia seized the Kerch Peninsula in 2014. The prison is old."),
    ("fr", "Sa candidature a été retenue au jury de la prison."),
    ("ru", "Суд назначил экспертизу по делу Ивана Петренко."),
]

# What is held may be a vigil, and people of a sort are nobody.
NOT += [
    ("en", "A vigil for Anton Kral was being held at a police station."),
    ("en", "Detainees are held in cellars without charge."),
    ("en", "Elections held by the junta were a sham, said Anton Kral."),
    ("en", "Anton Kral was killed in custody."),
    ("fr", "La candidature de Paul Durand est retenue par le jury de la prison."),
    ("fr", "Deux opposants sont morts en détention, selon Paul Durand."),
    ("ru", "Завод находится в колонии под Минском."),
]


@pytest.mark.parametrize(("language", "text"), NOT)
def test_is_held_by_nothing(language: str, text: str) -> None:
    assert not [a for a in acts(text, language) if a.act.kind == "detain"]


TERMS = [
    ("en", "Anton Kral was sentenced to two years and a month in prison.", "P2Y1M"),
    ("en", "Anton Kral was sentenced to two years and a fine.", "P2Y"),
    ("fr", "Paul Durand a reçu une peine de 3 ans, un mois et 15 jours de prison.", "P3Y1M15D"),
    ("fr", "Paul Durand a écopé de 2 ans et un mois de prison.", "P2Y1M"),
    ("fr", "Paul Durand a été condamné en 2009 à cinq ans de prison.", "P5Y"),
    ("ru", "Ивана Петренко приговорили к двум годам и месяцу колонии.", "P2Y1M"),
    ("ru", "Суд назначил активисту Ивану Петренко год ограничения свободы.", "P1Y"),
]


@pytest.mark.parametrize(("language", "text", "terms"), TERMS)
def test_terms_are_whole(language: str, text: str, terms: str) -> None:
    assert [a.act.terms for a in acts(text, language) if a.act.kind == "sentence"] == [terms]


SENTENCED = [
    ("en", "A court has handed lengthy prison terms to six activists."),
    ("en", "A court has replaced Anton Kral's prison term with a fine."),
    ("fr", "Paul Durand, déjà condamné en mai 2008 à deux ans de prison, a écopé de douze ans de prison."),
    ("ru", "Мосгорсуд сократил на два месяца срок Ивана Петренко."),
    ("ru", "Прокурор просил назначить четверым обвиняемым реальные сроки."),
]


@pytest.mark.parametrize(("language", "text"), SENTENCED)
def test_is_sentenced(language: str, text: str) -> None:
    told = [a for a in acts(text, language) if a.act.kind == "sentence"]
    assert told and all(a.act.subjects or a.act.group for a in told)


WHOSE = [
    ("fr", "Dix marins, arrêtés par la marine iranienne dans le golfe, ont été conduits au Qatar.", "ir"),
    ("fr", "Les otages, arrêtés par les forces françaises dans le nord du Mali, sont en prison.", "fr"),
    ("en", "Anton Kral was arrested by German commandos in the north of Mali.", "de"),
    ("ru", "Анна Краль арестована в Москве. На родине её обвиняют в хищении.", None),
    ("ru", "Гражданин Польши Иван Краль получил шесть лет колонии.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), WHOSE)
def test_whose_act_it_is(language: str, text: str, authority: str | None) -> None:
    told = [a.act.authority for a in acts(text, language) if a.act.kind != "transfer"]
    assert told and told[-1] == authority


CHARGES = [
    ("en", "The jury found Anton Kral guilty of aiding what he believed to be a foreign agency.", ()),
    ("en", "The jury found Anton Kral guilty of aiding a foreign agency.", ("aiding a foreign agency",)),
    (
        "fr",
        'Ils ont été condamnés "sans appel pour des fraudes diverses" et ont dit "merci".',
        ("des fraudes diverses",),
    ),
]


@pytest.mark.parametrize(("language", "text", "basis"), CHARGES)
def test_charges_are_whole(language: str, text: str, basis: tuple[str, ...]) -> None:
    assert [a.act.basis for a in acts(text, language) if a.act.kind == "sentence"] == [basis]


def test_two_are_abducted_together() -> None:
    told = acts("Un préfet et un journaliste enlevés par des rebelles ont été libérés.", "fr")
    assert [(a.act.kind, a.act.group and a.act.group.lo) for a in told] == [("detain", 2), ("release", 2)]


def test_day_of_what_somebody_is_jailed_for() -> None:
    text = (
        "Два года колонии журналист Иван Петренко получил за репортаж с площади в Минске в ноябре 2020 года."
    )
    assert [a.act.when for a in acts(text, "ru")] == [None]


def test_state_of_custody_is_of_the_state_spoken_of() -> None:
    text = "La justice géorgienne a inculpé Paul Durand. Paul Durand est détenu depuis le 17 mai."
    assert [a.act.authority for a in acts(text, "fr") if a.act.kind == "detain"] == ["ge"]


GOES_ON = [
    ("en", "Anton Kral remains behind bars.", "Anton Kral"),
    ("en", "Anton Kral is being kept at a police station.", "Anton Kral"),
    ("en", "Anton Kral was held at the airport.", "Anton Kral"),
    ("fr", "Paul Durand demeure en prison.", "Paul Durand"),
    ("fr", "Paul Durand reste incarcéré.", "Paul Durand"),
    ("fr", "Paul Durand, détenu en Albanie, écrit encore.", "Paul Durand"),
    ("ru", "Иван Петренко остаётся в СИЗО.", "Иван Петренко"),
    ("ru", "Под стражей остаётся Иван Петренко.", "Иван Петренко"),
]


@pytest.mark.parametrize(("language", "text", "name"), GOES_ON)
def test_custody_that_goes_on_is_told_of_somebody(language: str, text: str, name: str) -> None:
    told = [a.act for a in acts(text, language) if a.act.kind == "detain"]
    assert [s.name for a in told for s in a.subjects] == [name]


STILL_HELD = [
    ("As of Nov. 22, Anton Kral remains in jail.", [None]),
    ("Anton Kral has remained in jail since May 2020.", ["2020-05"]),
    ("As of Nov. 22, at least 1,184 political prisoners remain in jail in Peru.", []),
]


@pytest.mark.parametrize(("text", "when"), STILL_HELD)
def test_a_day_on_which_somebody_is_held_is_none_of_his_arrest(text: str, when: list[str | None]) -> None:
    assert [a.act.when for a in acts(text, "en") if a.act.kind == "detain"] == when


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prisoners remain in jail for years."),
        ("en", "The embargo remains in force, and talks were held at the airport by Anton Kral."),
        ("fr", "Les détenus restent en prison des années."),
    ],
)
def test_custody_that_goes_on_is_of_no_sort_of_people(language: str, text: str) -> None:
    assert not [a for a in acts(text, language) if a.act.kind == "detain"]
