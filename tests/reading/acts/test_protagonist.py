"""Whom an act is done to in a text of one person, where its own words leave that open."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def whom(text: str, language: str) -> list[list[str]]:
    return [[s.name for s in act.subjects] for _, act in acts(text, language)]


ONE = {
    "en": "Anna Petrova was arrested in May. In June, Petrova was charged with spying.",
    "fr": "Anna Petrova a été arrêtée en mai. En juin, Petrova a été inculpée d'espionnage.",
    "ru": "Анна Белова была арестована в мае. В июне Белову обвинили в шпионаже.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В Иране арестовали журналистку. {one}"),
        ("ru", "{one} Суд состоялся в июле. Зал был полон. Журналистку приговорили к пяти годам."),
        ("ru", "{one} Суд состоялся в июле. Зал был полон. Бывшую журналистку освободили в августе."),
        ("ru", "{one} Суд состоялся в июле. Зал был полон. После суда арестована в августе."),
        ("ru", "{one} Суд состоялся в июле. Зал был полон. Сотрудницу приговорили к пяти годам."),
        ("en", "{one} The trial took place. The room was full. Convicted in August."),
        ("fr", "{one} Le procès a eu lieu. La salle était pleine. La journaliste a été libérée en août."),
        ("en", "{one} The trial took place. The room was full. The journalist was released in August."),
        ("en", "{one} The trial took place. The room was full. Her release came in August."),
    ],
)
def test_a_text_of_one_person_means_her(language: str, text: str) -> None:
    found = whom(text.format(one=ONE[language]), language)
    assert len(found) == 3 and all(len(names) == 1 for names in found), found
    assert len({name for names in found for name in names}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Somebody else: another gender, an indefinite article, a possessor, kin, several.
        ("ru", "{one} Зал был полон. Журналиста освободили в августе."),
        ("ru", "{one} Зал был полон. После суда арестован в августе."),
        ("fr", "{one} La salle était pleine. Une journaliste a été libérée en août."),
        ("fr", "{one} La salle était pleine. L'avocate de Petrova a été libérée en août."),
        ("en", "{one} The room was full. A journalist was released in August."),
        ("en", "{one} The room was full. Her lawyer was released in August."),
        ("en", "{one} The room was full. Her sister was released in August."),
        ("en", "{one} The room was full. With the mother there, she was released in August."),
        ("en", "{one} The room was full. They were released in August."),
        ("en", "{one} The room was full. Two journalists were released in August."),
    ],
)
def test_who_may_be_another_is_not_she(language: str, text: str) -> None:
    found = whom(text.format(one=ONE[language]), language)
    assert found[-1] == [], found


def test_a_pronoun_that_goes_on_is_of_nobody_named_only_later() -> None:
    first, *_ = whom(f"Xandri is a writer. In 2007 she was jailed.\n\n{ONE['en']}", "en")
    assert first == []


MOROZ = {
    "fr": "Ivan Moroz a été arrêté en juillet. La salle était pleine.",
    "ru": "Ивана Мороза арестовали в июле. Зал был полон.",
}
LAST = {
    "fr": "La journaliste a été libérée en août.",
    "ru": "Журналистку освободили в августе.",
}


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_most_acts_are_done_to_one_of_two(language: str) -> None:
    *_, other, last = whom(f"{ONE[language]} {MOROZ[language]} {LAST[language]}", language)
    assert last and last != other


def test_nobody_is_meant_where_two_are_named_as_often() -> None:
    both = f"{ONE['ru']} Мария Новак была арестована в мае. В июне Новак обвинили в шпионаже."
    assert whom(f"{both} Зал был полон. Двери открыли. После суда арестована в августе.", "ru")[-1] == []


ONCE = {
    "en": "Journalist Anna Petrova ran a blog. In May, Petrova was arrested. The room was full. "
    "The doors opened.",
    "fr": "La journaliste Anna Petrova tenait un blog. En mai, Petrova a été arrêtée. La salle était pleine. "
    "Les portes se sont ouvertes.",
    "ru": "Журналистка Анна Белова вела блог. В мае Белову арестовали. Зал был полон. Двери открыли.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "{one} The blogger was sentenced to five years in August."),
        ("en", "{one} The woman was sentenced to five years in August."),
        ("fr", "{one} La blogueuse a été condamnée à cinq ans en août."),
        ("ru", "{one} Журналистку приговорили к пяти годам в августе."),
    ],
)
def test_one_act_that_names_somebody_tells_whom_another_means(language: str, text: str) -> None:
    _, last = whom(text.format(one=ONCE[language]), language)
    assert len(last) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Called something else, an office, another name among the words.
        ("en", "{one} The former president was sentenced to five years in August."),
        ("en", "{one} The farmer was sentenced to five years in August."),
        ("fr", "{one} L'ancienne ministre a été condamnée à cinq ans en août."),
        (
            "fr",
            "{one} Le tribunal a condamné l'ancienne conseillère Lam Wai-keung à cinq ans de prison en août.",
        ),
        ("ru", "{one} Экс-президента приговорили к пяти годам в августе."),
    ],
)
def test_whom_one_act_alone_does_not_tell(language: str, text: str) -> None:
    _, last = whom(text.format(one=ONCE[language]), language)
    assert "Anna Petrova" not in last and "Анна Белова" not in last
