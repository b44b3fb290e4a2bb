"""Names that only say whose somebody is, right before what is said of him."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def subjects(text: str, language: str, kind: str) -> list[list[str]]:
    return [[s.name for s in f.act.subjects] for f in acts(text, language) if f.act.kind == kind]


def nouns(text: str, language: str, kind: str) -> list[str | None]:
    groups = [f.act.group for f in acts(text, language) if f.act.kind == kind]
    return [group.noun if group is not None else None for group in groups]


OWNED = [
    ("fr", "L'opposant au président Kravel libéré", "release", "opposant"),
    ("fr", "Le neveu d'Anton Kravel arrêté à Alger", "detain", "neveu"),
    ("fr", "Une opposante au roi Mohammed VI condamnée à trois ans de prison", "sentence", "opposante"),
    ("fr", "Le garde du corps d'Anton Kravel a été condamné à dix ans.", "sentence", "garde du corps"),
    ("fr", "Le directeur de campagne d'Anton Kravel a été libéré vendredi.", "release", "directeur"),
    ("ru", "14 июня была осуждена экс-глава штаба Краля.", "sentence", "экс-глава"),
    ("ru", "Полиция арестовала бывшего руководителя штаба Краля.", "detain", "бывшего руководителя"),
    ("en", "The campaign manager of Anton Kravel was arrested on Monday.", "detain", "campaign manager"),
    ("en", "A critic of President Anton Kravel was freed on Friday.", "release", "critic"),
    ("en", "Togo arrested the main rival of President Anton Kravel on Friday.", "detain", "main rival"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "noun"), OWNED)
def test_a_name_that_says_whose_somebody_is_undergoes_nothing(
    language: str, text: str, kind: str, noun: str
) -> None:
    assert subjects(text, language, kind) == [[]]
    assert nouns(text, language, kind) == [noun]


@pytest.mark.parametrize(
    ("language", "text", "noun"),
    [
        ("fr", "Le père du jeune homme arrêté samedi a pris la parole.", "jeune homme"),
        ("fr", "L'avocat de l'étudiante arrêtée samedi a pris la parole.", "étudiante"),
        ("en", "The father of the student arrested on Saturday spoke.", "student"),
    ],
)
def test_a_participle_behind_a_noun_without_a_name_is_said_of_it(language: str, text: str, noun: str) -> None:
    assert nouns(text, language, "detain") == [noun]


def test_whom_somebody_stands_against_is_not_jailed() -> None:
    text = "A challenger to President Anton Kravel was jailed for five years."
    assert subjects(text, "en", "sentence") == [[]]


def test_nor_is_he_whose_challenger_comes_behind_a_comma() -> None:
    text = "Seen as a challenger to President Anton Kravel, Ivan Moroz remains in detention."
    assert subjects(text, "en", "detain") == [["Ivan Moroz"]]


THEIR_OWN = [
    ("fr", "La condamnation d'Anton Kravel a été confirmée.", "sentence"),
    ("fr", "L'arrestation d'Anton Kravel a été confirmée.", "detain"),
    ("fr", "La peine d'Anton Kravel a été commuée.", "pardon"),
    ("fr", "Le cas d'Anton Kravel, arrêté lundi, inquiète.", "detain"),
    ("fr", "La femme de l'opposant Anton Kravel arrêté lundi témoigne.", "detain"),
    ("en", "The release of Anton Kravel was announced on Monday.", "release"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), THEIR_OWN)
def test_an_act_or_a_thing_of_somebody_is_his(language: str, text: str, kind: str) -> None:
    assert subjects(text, language, kind) == [["Anton Kravel"]]


OWNED_IN_RUSSIAN = [
    ("Адвокату Кравецкого предъявили обвинение.", "charge", "Адвокату"),
    ("Адвоката Кравецкого задержали в Москве.", "detain", "Адвоката"),
    ("Пресс-секретаря Кравецкого задержали в Москве.", "detain", "Пресс-секретаря"),
    ("Помощник губернатора Иванова был арестован.", "detain", "Помощник"),
    ("Водителя депутата Торского задержали в Минске.", "detain", "Водителя"),
    ("Бывшую жену депутата Ивана Торского арестовали.", "detain", "Бывшую жену"),
]


@pytest.mark.parametrize(("text", "kind", "noun"), OWNED_IN_RUSSIAN)
def test_a_genitive_that_says_whose_somebody_is_undergoes_nothing(text: str, kind: str, noun: str) -> None:
    assert subjects(text, "ru", kind) == [[]]
    assert nouns(text, "ru", kind) == [noun]


HIS_IN_RUSSIAN = [
    ("Адвоката Антона Торского задержали в Москве.", "detain", "Антон Торский"),
    ("Адвокат Торский известен. Адвоката Торского задержали в Москве.", "detain", "Торский"),
    ("Суд приговорил журналистку издания Ольгу Торскую к двум годам.", "sentence", "Ольга Торская"),
    ("Заместителя министра обороны Антона Торского арестовали.", "detain", "Антон Торский"),
    ("Журналиста Торского арестовали.", "detain", "Торский"),
]


@pytest.mark.parametrize(("text", "kind", "name"), HIS_IN_RUSSIAN)
def test_a_name_in_the_case_of_its_title_is_his(text: str, kind: str, name: str) -> None:
    assert subjects(text, "ru", kind) == [[name]]


WHOM = [
    ("Torv's pardon of the former president Anton Kravel was criticised.", "pardon", [["Anton Kravel"]]),
    ("King Torv's amnesty was meant to foster cohesion.", "pardon", []),
    ("Anna Kravel leads it. She said among those freed on Monday was dissident Ivan Torv.", "release",
     [["Ivan Torv"]]),
    ("Anna Kravel: You were arrested on May 25, 2019. What happened?", "detain", [[]]),
    ("The Treasury granted an exemption for Torv's widow Anna.", "license", [["Anna"]]),
    ("The Treasury issued a licence for dealings with the government led by President Ivan Torv.", "license",
     [[]]),
    ("Washington threatened to impose sanctions against both Ivan Torv's government and the TPLF.", "impose",
     [[]]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "names"), WHOM)
def test_who_gives_leads_owns_or_tells_undergoes_nothing(
    text: str, kind: str, names: list[list[str]]
) -> None:
    assert subjects(text, "en", kind) == names


PARTS = [
    ("en", "Israel freed 39 prisoners – six women and 33 minors – on Sunday.", 39),
    ("en", "The army released 20 hostages - 12 men and 8 women - on Monday.", 20),
    ("fr", "L'armée a libéré 20 otages – 12 hommes et 8 femmes – lundi.", 20),
]


@pytest.mark.parametrize(("language", "text", "number"), PARTS)
def test_the_parts_of_a_group_between_dashes_are_not_added_to_it(
    language: str, text: str, number: int
) -> None:
    groups = [f.act.group for f in acts(text, language) if f.act.kind == "release"]
    assert [(g.lo, g.hi) for g in groups if g is not None] == [(number, number)]


TOLD = [
    "Le ministre, Jean Kravel, réfute tout emprisonnement : « Il a été interpellé par la police. »",
    "Anton Kravel se souvient : « Il a été interpellé en mai. »",
]


@pytest.mark.parametrize("text", TOLD)
def test_whose_words_a_colon_leads_to_is_not_whom_they_are_about(text: str) -> None:
    assert subjects(text, "fr", "detain") == [[]]


HOMES = [
    ("en", "Police raided the house of Anton Kral on Monday and detained him.", ["Anton Kral"]),
    ("en", "Police searched the flat of Anna Novak in Lima and arrested her.", ["Anna Novak"]),
    ("fr", "La police a perquisitionné le domicile de Jean Kral lundi et l'a arrêté.", ["Jean Kral"]),
    ("en", "Police searched the home of Anton Kral's brother and arrested him.", []),
    ("fr", "La police a perquisitionné la maison du frère de Jean Kral et l'a arrêté.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), HOMES)
def test_a_pronoun_means_whose_home_it_is_and_nobody_whose_kin_lives_there(
    language: str, text: str, names: list[str]
) -> None:
    assert subjects(text, language, "detain") == [names]
