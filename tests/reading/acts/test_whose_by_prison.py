"""Whose an act is by whose prison or terms its sentence tells of, and by whom a verb binds to do it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str, kind: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language) if found.act.kind == kind]


BY_PRISON = [
    ("en", "Anton Kral was freed from a remand centre in Lagos on Monday.", "release", "ng"),
    ("en", "Twelve sailors came home who had spent three years in Russian captivity.", "release", "ru"),
    ("fr", "Anton Kral est sorti lundi de la colonie n° 15 de Moguilev.", "release", "by"),
    ("fr", "La levée d'écrou de Jean Kral est intervenue mardi, a indiqué la maison d'arrêt de "
     "Fresnes.", "release", "fr"),
    ("ru", "«Вор в законе» Гия Краль вышел в субботу из тульской колонии.", "release", "ru"),
    ("ru", "На волю вышли семь узников гомельских колоний.", "release", "by"),
    ("ru", "Двоих несовершеннолетних только что отпустили из Замоскворецкого ОВД.", "release", "ru"),
    ("ru", "Вернулись домой двенадцать моряков, три года проведших в российском плену.", "release", "ru"),
    # Of two states that hold people, or in an exchange, either may be meant.
    ("en", "Freed from prisons in Iran, Peru and Togo, the sailors flew home.", "release", None),
    ("en", "The exchange involved 10 Russians, who were swapped for 16 held in Russia.", "release", None),
    # Whom captors held no state did, for all that is said of where.
    ("en", "Jan Kral, held hostage by a gang, was freed from captivity in Mali.", "release", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "authority"), BY_PRISON)
def test_whose_prison_it_was_tells_who_freed_somebody(
    language: str, text: str, kind: str, authority: str | None
) -> None:
    assert authority in authorities(text, language, kind)


PUT_TO_DEATH = [
    ("en", "Two Baloch prisoners were hanged in Zahedan in Iran on Thursday, a rights group said.", "ir"),
    ("ru", "На рассвете в понедельник в иранской Урмии казнили Хейдара Краля.", "ir"),
    ("fr", "Le militant Jan Kral a été pendu lundi en Iran.", "ir"),
    # Who dies dies by nobody's hand, wherever that is.
    ("en", "The jailed editor Jan Kral died in a prison in Iran on Thursday.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), PUT_TO_DEATH)
def test_only_whoever_is_put_to_death_dies_by_a_state(
    language: str, text: str, authority: str | None
) -> None:
    assert authorities(text, language, "die") == [authority]


PARDONS = [
    ("en", "Poland's president is weighing a pardon for the former minister Marek Kral.", "pl"),
    ("en", "South Africa's justice ministry said that a pardon had been granted to Sipho Kral.", "za"),
    ("fr", "Thaïlande : grâce royale pour l'ex-députée Pim Kral.", "th"),
    ("fr", "Jean Kral a bénéficié mercredi d'une grâce du président Tebboune.", "dz"),
    # Who only welcomes a pardon has not granted it; nor does either of two states by itself.
    ("en", "Poland's president welcomed the pardon of the teacher Marek Kral.", None),
    ("en", "Poland's president discussed the pardon of the teacher Jan Kral with a Peruvian.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "authority"), PARDONS)
def test_the_only_state_of_a_text_pardons(language: str, text: str, authority: str | None) -> None:
    assert authorities(text, language, "pardon")[-1:] == [authority]


TERMS = [
    ("ru", "Бизнесмен Леонид Краль отпущен в Ницце под залог в пять миллионов евро.", "fr"),
    ("en", "The trader Leon Kral was released on bail in Marseille on Monday.", "fr"),
    # Where somebody is freed, and no more, says nothing.
    ("en", "The hostage Leon Kral was freed near Nice on Monday.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), TERMS)
def test_who_frees_on_terms_does_it_at_home(language: str, text: str, authority: str | None) -> None:
    assert authorities(text, language, "release") == [authority]


BOUND_TO = [
    ("Страсбургский суд запретил Швейцарии высылать Анну Краль.", "expel", "ch"),
    ("Суд запретил Польше экстрадировать бизнесмена Петра Краля.", "transfer", "pl"),
    ("Израиль опроверг, что отпустил хирурга Хусама Краля.", "release", "il"),
    ("Вашингтон объявил, что вводит санкции против банка «Нева».", "impose", "us"),
    ("В пятницу США объявили, что 1 апреля введут санкции против банка «Нева».", "impose", "us"),
    # Whoever passes on that some were seized by nobody told has not seized them.
    ("Журналисты сообщили, что задержали троих студентов.", "detain", None),
]


@pytest.mark.parametrize(("text", "kind", "authority"), BOUND_TO)
def test_a_slavic_verb_shares_the_subject_or_has_whom_one_binds(
    text: str, kind: str, authority: str | None
) -> None:
    assert authorities(text, "ru", kind) == [authority]


def test_a_text_with_many_acts_of_a_state_is_not_moved_by_one_who_is_held_elsewhere() -> None:
    text = (
        "The journalist Ihar Kral was released in Belarus on June 21. Kral was detained in Minsk in 2021. "
        "His wife, Alina, was arrested too. Two of their colleagues are still held in Russia."
    )
    assert authorities(text, "en", "detain") == ["by", "by"]


def test_on_whose_side_somebody_is_freed_tells_by_whom() -> None:
    text = "Москва освободила Ксению Краль. Со стороны США был освобождён Артур Петров."
    assert authorities(text, "ru", "release") == ["ru", "us"]
