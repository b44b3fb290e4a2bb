"""What official notices say of the entries of a list."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

LEAD = {
    "en": "The Council of the European Union amended the sanctions list for Burundi on Monday.",
    "fr": "Le Conseil de l'Union européenne a modifié lundi la liste des sanctions visant le Burundi.",
    "ru": "Совет ЕС в понедельник изменил санкционный список по Бурунди.",
}
NAME = {"en": "Vera Lis", "fr": "Vera Lis", "ru": "Вера Лис"}
NOTICES = [
    ("en", "lift", "The entry for Vera Lis is deleted from the annex.", ["Vera Lis"]),
    ("en", "lift", "The entries concerning Anton Kral and Belneftekhim have been deleted.",
     ["Anton Kral", "Belneftekhim"]),
    ("en", "lift", "One entry is deleted: that of Vera Lis, who died in April.", ["Vera Lis"]),
    ("en", "impose", "Three entries are added: Anton Kral (born 1969), a judge; the mining company Nord Ore "
     "SPRL, registration number 30017/14; and its manager, Vera Lis.",
     ["Anton Kral", "Nord Ore SPRL", "Vera Lis"]),
    ("en", "impose", "The following persons are added to the list in Annex I: 1. Anton Kral; 2. Vera Lis.",
     ["Anton Kral", "Vera Lis"]),
    ("en", "impose", "The following individuals have been added to the list: KRAL, Anton (DOB 1 Jan 1970); "
     "LIS, Vera.", ["Anton Kral", "Vera Lis"]),
    ("en", "impose", "The following vessels have been added:\n\nNORD STAR, tanker\n\nLADY MARIA, tanker",
     ["NORD STAR", "LADY MARIA"]),
    ("en", "amend", "The following changes have been made to the list: KRAL, Anton; LIS, Vera.",
     ["Anton Kral", "Vera Lis"]),
    ("en", "amend", "For entry 7 (Anton Kral) the date of birth is corrected.", ["Anton Kral"]),
    ("en", "amend", "The statement of reasons for Vera Lis is updated.", ["Vera Lis"]),
    ("fr", "lift", "La mention relative à Vera Lis est supprimée de l'annexe du règlement.", ["Vera Lis"]),
    ("fr", "lift", "Une inscription est supprimée, celle de Vera Lis, décédée en avril.", ["Vera Lis"]),
    ("fr", "impose", "Trois inscriptions sont ajoutées : Anton Kral, né en 1969, chef du renseignement, "
     "la société Nord Mines SPRL et le général Ivan Moroz.", ["Anton Kral", "Nord Mines SPRL", "Ivan Moroz"]),
    ("fr", "amend", "Pour Anton Kral (n° 7), la date de naissance est corrigée.", ["Anton Kral"]),
    ("fr", "amend", "La mention relative à Anton Kral est remplacée par le texte suivant.", ["Anton Kral"]),
    ("ru", "lift", "Записи, касающиеся Антона Краля и «Белнефтехима», удалены.",
     ["Антон Краль", "Белнефтехим"]),
    ("ru", "lift", "Исключена Вера Лис, скончавшаяся в апреле.", ["Вера Лис"]),
    ("ru", "impose", "В перечень добавлены трое: глава таможни Антон Краль, 1969 года рождения; общество "
     "«Норд-Металлторг» (номер 01-30017); его управляющая Вера Лис.",
     ["Антон Краль", "Норд-Металлторг", "Вера Лис"]),
    ("ru", "amend", "По позиции 7 (Антон Краль) исправлена дата рождения.", ["Антон Краль"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "notice", "names"), NOTICES)
def test_an_entry_is_of_whom_it_is_for_and_of_the_list_told_before(
    language: str, kind: str, notice: str, names: list[str]
) -> None:
    text = f"{LEAD[language]}\n\n{notice}"
    _, act = acts(text, language, kind)[-1]
    assert [s.name for s in act.subjects] == names
    assert (act.authority, act.when) == ("eu", "2025-12-08")


NONE = [
    ("en", "Two persons were added to the delegation: Anton Kral and Vera Lis."),
    ("en", "The following people were included in the exchange: Anton Kral, Vera Lis and Ivan Moroz."),
    ("en", "The name of Vera Lis was removed from the website."),
    ("en", "The entry for the judge was discussed."),
    ("fr", "Deux personnes sont ajoutées à la délégation : Anton Kral et Vera Lis."),
    ("fr", "La mention relative à Vera Lis n'est pas supprimée."),
    ("ru", "В делегацию добавлены двое: Антон Краль и Вера Лис."),
    ("ru", "Запись о Вере Лис не исключена."),
]


@pytest.mark.parametrize(("language", "sentence"), NONE)
def test_what_is_no_entry_of_a_list_sanctions_nobody(language: str, sentence: str) -> None:
    told = acts(f"{LEAD[language]}\n\n{sentence}", language)
    named = [c for c, act in told if act.subjects and act.kind in ("impose", "lift", "amend")]
    assert [c for c in named if c.factuality == "asserted"] == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The entry for Vera Lis was deleted in May 2025."),
        ("fr", "La mention relative à Vera Lis a été supprimée en mai 2025."),
        ("ru", "Запись о Вере Лис исключена в мае 2025 года."),
    ],
)
def test_a_notice_has_the_day_that_it_tells_itself(language: str, sentence: str) -> None:
    _, act = acts(f"{LEAD[language]}\n\n{sentence}", language, "lift")[-1]
    assert ([s.name for s in act.subjects], act.when) == ([NAME[language]], "2025-05")


def test_a_list_that_names_its_own_authority_is_not_of_the_one_before() -> None:
    text = (
        f"{LEAD['en']}\n\nThe following deletions have been made to OFAC's SDN List: KRAL, Anton; LIS, Vera."
    )
    _, act = acts(text, "en", "lift")[-1]
    assert [s.name for s in act.subjects] == ["Anton Kral", "Vera Lis"]
    assert act.authority != "eu"
