"""Posts told whole, up to where they end, and whose they are; what looks like an age or name and is none."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

WHOLE = [
    (
        "en",
        "Anna Morel, executive director of the “Vence Line” human rights organization, welcomed it.",
        "executive director of the “Vence Line” human rights organization",
    ),
    (
        "en",
        "Anna Morel, head of the Norland-based Association for Human Rights in Central Asia, told AFP.",
        "head of the Norland-based Association for Human Rights in Central Asia",
    ),
    (
        "en",
        "Ivan Orlov, undersecretary for terrorism and financial intelligence, announced the sanctions.",
        "undersecretary for terrorism and financial intelligence",
    ),
    (
        "en",
        "Anna Morel, director of the Centre for Rights and Freedoms, was arrested.",
        "director of the Centre for Rights and Freedoms",
    ),
    (
        "fr",
        "Anna Morel, correspondante des quotidiens Le Monde et Libération, a été expulsée.",
        "correspondante des quotidiens Le Monde et Libération",
    ),
    (
        "fr",
        "Le chef de l’opposition du Bélarus, Anna Morel, a salué l'annonce.",
        "chef de l’opposition du Bélarus",
    ),
    (
        "fr",
        "Anna Morel, directrice du bimensuel d’investigation L’Événement, a été arrêtée.",
        "directrice du bimensuel d’investigation L’Événement",
    ),
    (
        "ru",
        "Иван Лосев, директор отделения по Европе и Центральной Азии, осудил приговор.",
        "директор отделения по Европе и Центральной Азии",
    ),
    (
        "en",
        "Anna Morel, spokeswoman for the U.N. human rights office, said he was freed.",
        "spokeswoman for the U.N. human rights office",
    ),
    (
        "fr",
        "Ivan Orlov, directeur de l'ONG « Droits et Libertés », a été libéré.",
        "directeur de l'ONG « Droits et Libertés »",
    ),
    (
        "fr",
        "Ivan Orlov, ministre de la Justice et des Droits humains, l'a annoncé.",
        "ministre de la Justice et des Droits humains",
    ),
    ("ru", "Иван Лосев, основатель движения «Венец», освобождён.", "основатель движения «Венец»"),
    (
        "ru",
        "Иван Лосев, министр юстиции и внутренних дел, объявил об этом.",
        "министр юстиции и внутренних дел",
    ),
    ("ru", "Задержали шеф-редактора газеты Ивана Лосева.", "шеф-редактор газеты"),
    ("ru", "Освободили экс-депутата Ивана Лосева.", "экс-депутат"),
    ("en", "The group's advocacy director Ivan Kral said so.", "advocacy director"),
    ("en", "The group's joint secretary, Ivan Kral, left.", "joint secretary"),
    ("en", "The political prisoner General Ivan Kral left.", "General"),
    ("fr", "Jean Kral, diplomate alors en poste à Vence, a parlé.", "diplomate"),
    (
        "fr",
        "Jean Kral, président du parti Pont pour la Vallée, a parlé.",
        "président du parti Pont pour la Vallée",
    ),
    ("ru", "Представитель Дональда Трампа Иван Ветров уехал.", "представитель Дональда Трампа"),
    ("ru", "Федерального советника Ивана Ветрова спросили.", "федеральный советник"),
    (
        "ru",
        "Директор Четвёртого Европейского департамента Иван Ветров уехал.",
        "директор Четвёртого Европейского департамента",
    ),
]


@pytest.mark.parametrize(("language", "text", "value"), WHOLE)
def test_a_post_is_told_whole(language: str, text: str, value: str) -> None:
    assert [t.value for t in traits(text, language, "office")] == [value]


ENDED = [
    (
        "en",
        "Anna Morel, a human rights lawyer contacted by Reuters, said he was freed.",
        "human rights lawyer",
    ),
    ("en", "Anna Morel, a journalist working for the daily, was freed.", "journalist"),
    ("fr", "Anna Morel, avocate contactée par l'AFP, a confirmé la libération.", "avocate"),
    ("en", "Ivan Orlov, the head of the bank and an outspoken critic of it, left.", "head of the bank"),
    ("en", "Ivan Orlov, the head of the bank and a lawyer, left.", "head of the bank"),
    ("en", "Ivan Orlov, minister of justice and arrested in May, left.", "minister of justice"),
    ("fr", "Anna Morel, l'avocate de M. Orlov et de ses amis, est partie.", "avocate"),
    ("fr", "Anna Morel, l'avocate de Mme Orlov, est partie.", "avocate"),
    ("en", "Anna Morel, head of the St. Mary's School, was freed.", "head of the St. Mary's School"),
    ("ru", "Исполняющая обязанности президента Венесуэлы Делси Родригес уехала.", "исполняющий обязанности"),
]


@pytest.mark.parametrize(("language", "text", "value"), ENDED)
def test_a_post_ends_before_what_else_is_told(language: str, text: str, value: str) -> None:
    told = [t.value for t in traits(text, language, "office")]
    assert told and told[0].startswith(value)
    assert language == "ru" or told[0] == value


NOBODYS = [
    ("en", "She was listed with her billionaire oligarch husband, Boris Orlov.", "office"),
    ("en", "The group was founded by an outspoken critic of the Kazakh government.", "office"),
    ("en", "Anna Morel said at least ten activists are known to be still behind bars.", "status"),
    ("fr", "Le chef de l’opposition du Bélarus, Anna Morel, a salué l'annonce.", "nationality"),
    ("fr", "Ivan Orlov a écopé de 18 ans, Pavel Lis de 16 ans, tandis que Jan Kral est libre.", "age"),
    ("fr", "Le juge a infligé 12 ans à Ivan Orlov.", "age"),
    ("fr", "À presque 90 ans, Ivan Orlov est toujours président.", "age"),
    ("ru", "По словам директора ФСИНа, заключённый дал объяснения.", "office"),
    ("ru", "По словам адвоката 47-летнего россиянина Ивана Устинова, его освободили.", "office"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NOBODYS)
def test_what_is_not_said_of_somebody_is_no_trait(language: str, text: str, kind: str) -> None:
    assert traits(text, language, kind) == []


def test_a_word_that_changes_another_noun_is_no_part_of_a_post() -> None:
    text = "Анна Лосева — бывшая соратница президента Турции Реджепа Тайипа Эрдогана."
    assert [t.value for t in traits(text, "ru", "office")] == ["президент Турции"]


def test_an_age_is_of_whom_a_verb_is_said_to_have_befallen() -> None:
    told = traits("La police a arrêté jeudi un militant de 18 ans, Paul Morel.", "fr", "age")
    assert [(t.subject, t.value) for t in told] == [("Paul Morel", "18")]


NAMED = [
    ("en", "As of Thursday Anna Morel, a veteran journalist, remained in custody.", "Anna Morel"),
    ("en", "Six were freed, but since Monday Ivan Kral, a lawyer, has been held.", "Ivan Kral"),
    ("en", "According to Chaima Issa, a lawyer, he is free.", "Chaima Issa"),
    ("fr", "Quant à Chaïma Issa, universitaire, elle est détenue.", "Chaïma Issa"),
    ("fr", "Face à Chaïma Issa, avocate, il a parlé.", "Chaïma Issa"),
    ("ru", "Глава МИДа Иван Петров подтвердил это.", "Иван Петров"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_name_is_neither_cut_nor_glued(language: str, text: str, name: str) -> None:
    assert {t.subject for t in traits(text, language)} == {name}
