"""Names that only say of whom others are, or stand in a deed; and the state of an accusation by its noun's
adjective, by the courts that a text names and by tribunals of no state."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

RELATED = [
    ("en", "The fathers of Anton Kral and Ivan Moroz were convicted of fraud.", "fathers"),
    ("en", "The wives of Anton Kral and Ivan Moroz were arrested on Monday.", "wives"),
    ("en", "The parents of Anton Kral and Ivan Moroz were arrested on Monday.", "parents"),
    ("en", "The lawyers of Anton Kral and Ivan Moroz were arrested on Monday.", "lawyers"),
    ("en", "The killers of Anton Kral were jailed for life.", "killers"),
    ("en", "A court convicted the killers of Anton Kral and Eva Moroz.", "killers"),
    ("en", "Anton Kral fled. Their fathers have been convicted of treason.", "fathers"),
    ("en", "The mother and grandparents of a boy have been charged with fraud.", "mother and grandparents"),
    ("fr", "Les pères d'Anton Kral et d'Ivan Moroz ont été condamnés pour fraude.", "pères"),
    ("fr", "Les frères d'Anton Kral et Ivan Moroz ont été arrêtés lundi.", "frères"),
    ("fr", "Le tribunal a condamné les meurtriers d'Anton Kral et d'Eva Moroz.", "meurtriers"),
    ("ru", "Отцы Антона Краля и Ивана Мороза осуждены за мошенничество.", "Отцы"),
    ("ru", "Суд осудил убийц Антона Краля и Евы Мороз.", "убийц"),
]


@pytest.mark.parametrize(("language", "text", "noun"), RELATED)
def test_of_whom_several_people_are_is_left_out(language: str, text: str, noun: str) -> None:
    told = [(a.act.subjects, a.act.group.noun if a.act.group else None) for a in acts(text, language)]
    assert told == [((), noun)]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Police arrested the friends Anton Kral and Ivan Moroz.", ["Anton Kral", "Ivan Moroz"]),
        ("en", "The wife of Anton Kral and Ivan Moroz were arrested on Monday.", ["Ivan Moroz"]),
        ("en", "Anton Kral, a friend of Ivan Moroz, was arrested.", ["Anton Kral"]),
        ("en", "The indictments target Jan Roe, Igor Kral and Ian Roe.", ["Jan Roe", "Igor Kral", "Ian Roe"]),
        ("en", "The Hall of Fame coach was never charged with a crime.", []),
        ("en", "Mark Barnett of Ocala has been charged with fraud.", ["Mark Barnett"]),
        ("fr", "Les frères Anton et Ivan Kral ont été arrêtés lundi.", ["Anton Kral", "Ivan Kral"]),
        ("ru", "Задержаны друзья Антон Краль и Иван Мороз.", ["Антон Краль", "Иван Мороз"]),
    ],
)  # fmt: skip
def test_who_is_named_himself_stays(language: str, text: str, names: list[str]) -> None:
    assert [s.name for a in acts(text, language) for s in a.act.subjects] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Prosecutors accuse a hit squad of murdering Anton Kral.", []),
        ("en", "Police accuse the same death squad of killing Anton Kral in January.", []),
        ("en", "A court convicted the crew of killing Anton Kral.", []),
        ("en", "Prosecutors accused Eva Novak of murdering Anton Kral.", ["Eva Novak"]),
        ("fr", "Le tribunal a condamné Ivan Moroz pour le meurtre d'Anton Kral.", ["Ivan Moroz"]),
        ("ru", "Суд осудил Ивана Мороза за убийство Антона Краля.", ["Иван Мороз"]),
    ],
)
def test_who_was_wronged_is_not_the_accused(language: str, text: str, names: list[str]) -> None:
    assert [s.name for a in acts(text, language) for s in a.act.subjects] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A boy was in court too.", []),
        ("A second man was in court too.", []),
        ("Another man appeared before the judge.", []),
        ("The youth, who cannot be named for legal reasons, received a fine.", []),
        ("The man received a fine.", ["Mark Novak"]),
        ("The courtroom was full.", ["Mark Novak"]),
    ],
)
def test_a_pronoun_is_not_who_was_named_before_a_stranger(text: str, names: list[str]) -> None:
    told = acts(f"Mark Novak was jailed in May. {text} He was charged with assault.", "en")
    assert [[s.name for s in a.act.subjects] for a in told if a.act.kind == "charge"] == [names]


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("en", "A U.S. indictment of two Russian officers was unsealed. Moscow denied it.", "us"),
        ("en", "A US indictment of two Russian officers was unsealed. Moscow denied it.", "us"),
        ("en", "Peru's prosecution of three Chilean miners angered Santiago.", "pe"),
        ("fr", "L'inculpation américaine de deux officiers russes a été annoncée.", "us"),
        ("fr", "La condamnation chilienne d'Anton Kral a été confirmée.", "cl"),
        ("ru", "Чилийский приговор Антону Кралю оставлен в силе.", "cl"),
        (
            "en",
            "Anton Kral is on trial at the International Criminal Court for crimes in Congo. The court "
            "sentenced Ivan Moroz to a year in jail. Congo is poor. Congolese soldiers fled.",
            None,
        ),
        (
            "en",
            "Republicans and Democrats in Washington argue over Russia. The United States Senate meets. US "
            "officials, American spies and the White House are silent. Anton Kral has not been charged.",
            "us",
        ),
        ("en", "Chile is in the news. Chile's president spoke. Anton Kral was charged with fraud.", "cl"),
    ],
)
def test_whose_an_accusation_is(language: str, text: str, authority: str | None) -> None:
    found = [a.act.authority for a in acts(text, language) if a.act.kind in ("charge", "sentence")]
    assert found
    assert set(found) == {authority}
