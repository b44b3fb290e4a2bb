"""Names, whom they name, and the words that stand for them."""

from dataclasses import dataclass
from itertools import pairwise

import pytest

from detente.reading.entities.cast import Cast
from detente.reading.entities.names import find
from detente.reading.entities.nominatives import nominative
from detente.reading.parsing.parse import parse


@dataclass
class Subject:
    name: str
    aliases: tuple[str, ...]
    kind: str
    roles: tuple[str, ...] = ()


FRENCH = (
    "Le président Karl Exemple a reçu vendredi Anna Modèle. L'envoyé spécial lituanien, Petras Pavyzdys, "
    "était présent.\nM. Exemple a parlé à l'usine Grodnokompleks. La cheffe de l'opposition, Nina Essai, a "
    "réagi dans le quotidien Aurore,\nselon le ministère des Affaires étrangères et la Commission européenne."
)


def entities(text: str, code: str, known: tuple[Subject, ...] = ()) -> dict[str, str]:
    page = parse(text, code, lambda _: False)
    return {e.text: e.kind for e in find(page, known)}


def test_kinds_from_the_words_beside() -> None:
    found = entities(FRENCH, "fr")
    assert found["Karl Exemple"] == found["Anna Modèle"] == found["Exemple"] == "person"
    assert found["Grodnokompleks"] == found["Aurore"] == "organization"
    assert found["ministère des Affaires étrangères"] == found["Commission européenne"] == "organization"


def test_titles_are_no_part_of_a_name() -> None:
    found = entities("US President John Example met Treasury Secretary Ann Sample.", "en")
    assert {"John Example", "Ann Sample"} <= set(found)
    assert "Джон Пример" in entities("Президент США Джон Пример приехал в Минск.", "ru")


def test_gazetteer_wins_whatever_the_ending() -> None:
    known = (Subject("Grodno Complex", ("Гроднокомплекс",), "organization"),)
    page = parse("Санкции с «Гроднокомплекса» сняты.", "ru", lambda _: False)
    (entity,) = [e for e in find(page, known) if e.name == "Grodno Complex"]
    assert entity.text == "Гроднокомплекса" and entity.kind == "organization"


def test_entities_are_in_order_and_do_not_overlap() -> None:
    page = parse(FRENCH * 3, "fr", lambda _: False)
    found = find(page)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(page.text[e.start : e.end] == e.text for e in found)


def test_one_person_under_several_names() -> None:
    cast = Cast(parse(FRENCH, "fr", lambda _: False))
    exemple = next(f for f in cast.figures if f.name == "Karl Exemple")
    assert [e.text for e in exemple.mentions] == ["Karl Exemple", "Exemple"]


def test_descriptions() -> None:
    cast = Cast(parse(FRENCH, "fr", lambda _: False))
    described = {
        text: (f := cast.describe(text)) and f.name
        for text in (
            "l'envoyé lituanien",
            "l'envoyé russe",
            "la cheffe de l'opposition",
            "le diplomate",
            "le juge",
        )
    }
    assert described == {
        "l'envoyé lituanien": "Petras Pavyzdys",
        "l'envoyé russe": None,
        "la cheffe de l'opposition": "Nina Essai",
        "le diplomate": "Petras Pavyzdys",
        "le juge": None,
    }  # fmt: skip
    role = (Subject("Anna Modèle", (), "person", ("ambassadrice suédoise",)),)
    figure = Cast(parse(FRENCH, "fr", lambda _: False), role).describe("l'ambassadrice")
    assert figure is not None and figure.name == "Anna Modèle"


def test_a_name_under_another_noun_is_not_the_one_meant() -> None:
    text = "L'avocat d'Anna Modèle a parlé. Le ministre Karl Exemple aussi."
    cast = Cast(parse(text, "fr", lambda _: False))
    assert cast.name((0, text.index(" a parlé"))) is None
    figure = cast.name((text.index("Le ministre"), text.index(" aussi")))
    assert figure is not None and figure.name == "Karl Exemple"


@pytest.mark.parametrize(
    ("given", "expected"),
    [("Марии Примеровой", "Мария Примерова"), ("Ивана Образцова", "Иван Образцов"), ("Минске", "Минск")],
)
def test_nominative(given: str, expected: str) -> None:
    assert nominative(given, "ru") == expected


@pytest.mark.parametrize(
    ("text", "code", "name", "kind"),
    [
        ("Об этом сообщил президент Литвы Гинтарас Балтрушайтис.", "ru", "Гинтарас Балтрушайтис", "person"),
        ("Об этом сообщил президент Литвы Гинтарас Балтрушайтис.", "ru", "Литвы", "place"),
        ("В список вошёл губернатор Пенсильвании Томас Рид.", "ru", "Пенсильвании", "place"),
        ("Премьер-министр страны Джастин Лопес приехал.", "ru", "Джастин Лопес", "person"),
        ("Мэр города Нижний Тагил приехал.", "ru", "Нижний Тагил", "place"),
        ("В Минске освобождена Сальма аль-Шехаб.", "ru", "Сальма аль-Шехаб", "person"),
        ("Жена Торского Ольга молчит.", "ru", "Торского", "person"),
        ("Он говорил с Иваном Торским.", "ru", "Иваном Торским", "person"),
        ("Радио Свобода сообщило об этом.", "ru", "Радио Свобода", "organization"),
        ("Le président de Lituanie Gintaras Baltus est là.", "fr", "Gintaras Baltus", "person"),
        ("Anna Morel, lauréate du prix Sakharov, est libre.", "fr", "Sakharov", "other"),
        ("La lauréate du Prix Sakharov pour la liberté est libre.", "fr", "Sakharov", "other"),
        ("Le prix Nobel Oleg Petrov est libre.", "fr", "Oleg Petrov", "person"),
        ("Ivan Morel, PDG de Radio Exemple, est libre.", "fr", "Radio Exemple", "organization"),
        ("L'avocat, Me de Villiers, est là.", "fr", "de Villiers", "person"),
        ("Il l'a écrit sur Twitter Alfredo Romano.", "fr", "Alfredo Romano", "person"),
        ("The government of Prime Minister Hun Sen said no.", "en", "Hun Sen", "person"),
        ("They met Sen. John Example.", "en", "John Example", "person"),
        ("Former prime minister Karim al-Rashid spoke.", "en", "Karim al-Rashid", "person"),
        ("Власти помиловали гражданина Германии Петера Мюллера.", "ru", "Петера Мюллера", "person"),
        ("Канадца Павла Ветрова задержали.", "ru", "Павла Ветрова", "person"),
        ("Самого Ивана Торского отпустили.", "ru", "Ивана Торского", "person"),
        ("Позже Иван Торский ответил.", "ru", "Иван Торский", "person"),
        ("На плакате было «Свободу Ивану Торскому».", "ru", "Ивану Торскому", "person"),
        ("Об этом пишет The Lucerne Journal Ивана Торского.", "ru", "The Lucerne Journal", "organization"),
        ("They asked Lucerne Journal Tarn Osgood.", "en", "Lucerne Journal", "organization"),
        ("Il a vu le journaliste du Lucerne Journal Tarn Osgood.", "fr", "Lucerne Journal", "organization"),
    ],
)
def test_where_a_name_begins_and_ends(text: str, code: str, name: str, kind: str) -> None:
    assert entities(text, code).get(name) == kind


@pytest.mark.parametrize(
    ("name", "nominative_"),
    [
        ("Бермет Жолдошева", "Бермет Жолдошева"),
        ("Марата Досова", "Марат Досов"),
        ("Джоном Коулом", "Джон Коул"),
        ("Светланы Тихановской", "Светлана Тихановская"),
    ],
)
def test_the_nominative_of_a_name(name: str, nominative_: str) -> None:
    assert nominative(name, "ru") == nominative_


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Vatican-brokered deal was Moscow-made.", "en"),
        ("La trêve Kiev-moscovite a tenu.", "fr"),
        ("Он купил Нью-йоркскую квартиру.", "ru"),
    ],
)
def test_an_adjective_that_a_hyphen_joins_is_no_name(text: str, code: str) -> None:
    assert entities(text, code) == {}


@pytest.mark.parametrize(
    ("name", "case", "gender", "nominative_"),
    [
        ("Александра Лукашенко", "Gen", "Masc", "Александр Лукашенко"),
        ("Александра Лукашенко", "Nom", "Fem", "Александра Лукашенко"),
        ("Алсу Пробашеву", "Acc", "Fem", "Алсу Пробашева"),
        ("Пола Уиттмана", "Acc", "Masc", "Пол Уиттман"),
        ("Джона Коуля", "Gen", "Masc", "Джон Коуль"),
        ("Бритни Грайнер", "Acc", "Fem", "Бритни Грайнер"),
    ],
)
def test_the_case_that_a_sentence_tells(name: str, case: str, gender: str, nominative_: str) -> None:
    assert nominative(name, "ru", case, gender) == nominative_


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("Yusuf el-Bakri was there. El-Bakri left, and el-Bakri returned.", "en", "Yusuf el-Bakri"),
        ("Youssef al-Masri était là. Al-Masri est parti.", "fr", "Youssef al-Masri"),
    ],
)
def test_a_surname_with_its_article_is_the_whole_name(text: str, code: str, name: str) -> None:
    cast = Cast(parse(text, code, lambda _: False))
    assert {f.name for f in cast.figures} == {name}


def test_whoever_is_named_by_another_is_not_that_one() -> None:
    page = parse("Жена Торского Ольга молчит. Торский тоже.", "ru", lambda _: False)
    wife = Cast(page).describe("жена")
    assert wife is not None and wife.name == "Ольга"


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("The rapporteur Hye-jin Noh-Sample spoke of it.", "en", "Hye-jin Noh-Sample"),
        ("Его адвокат Данияр Примеров был там.", "ru", "Данияр Примеров"),
    ],
)
def test_a_first_name_like_an_adjective_or_a_state_is_one(text: str, code: str, name: str) -> None:
    page = parse(text, code, lambda _: False)
    assert [f.name for f in Cast(page).figures] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "They met Tesfay Daniel Abraha on Monday.", "Tesfay Daniel Abraha"),
        ("en", "Clotilde Marchant left the country.", "Clotilde Marchant"),
        ("fr", "Ils ont rencontré Bolombo Denis Makiese lundi.", "Bolombo Denis Makiese"),
        ("fr", "On a parlé à Saïda Benkhelifa.", "Saïda Benkhelifa"),
    ],
)
def test_first_names_of_many_languages(language: str, text: str, name: str) -> None:
    assert entities(text, language).get(name) == "person"


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("fr", "Il a vu le patron de Tesla Jean Marchal.", "Jean Marchal", "person"),
        ("en", "It happened in San Diego on Monday.", "San Diego", "place"),
        ("fr", "C'est un habitant de Saint Denis, père de deux enfants.", "Saint Denis", "place"),
    ],
)
def test_where_a_name_begins(language: str, text: str, name: str, kind: str) -> None:
    assert entities(text, language).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Это медсестра Алеся Гурбина. Гурбину осудили в мае.",
        "Это учитель Пётр Корсаков. Корсакову дали семь лет.",
        "Вышел Олег Громыхин. Громыхина встретил брат.",
    ],
)
def test_a_surname_is_a_person_in_any_case(text: str) -> None:
    cast = Cast(parse(text, "ru", lambda _: False))
    (figure,) = [f for f in cast.figures if f.kind == "person"]
    assert len(figure.mentions) == 2


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Сказала мать Сафарова. Сиявуш Сафаров ждал.", "male"),
        ("Карен Казарин ждал.", "male"),
        ("Жена Ветрова ждала. Жорж Ветров писал.", "male"),
        ("Алеся Гурбина ждала.", "female"),
    ],
)
def test_whose_gender_kin_does_not_tell(text: str, gender: str) -> None:
    cast = Cast(parse(text, "ru", lambda _: False))
    assert {f.gender for f in cast.figures if f.kind == "person"} <= {gender, None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Kolosova was jailed. Kolosova, who was freed in May, paints."),
        ("en", "Petru Dorin was seized. Dorin, 44, lectured on law."),
        ("fr", "Anna Kolosova a été arrêtée. Kolosova, libérée en mai, peint."),
    ],
)
def test_a_surname_opens_its_sentence_before_a_comma(language: str, text: str) -> None:
    cast = Cast(parse(text, language, lambda _: False))
    (figure,) = [f for f in cast.figures if f.kind == "person"]
    assert len(figure.mentions) == 2


def test_an_editor_in_chief_is_a_title() -> None:
    assert list(entities("Editor-in-chief Paul Sample was jailed.", "en")) == ["Paul Sample"]


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "Thirty Britons were arrested."), ("fr", "Trente Britanniques ont été arrêtés.")],
)
def test_a_number_and_those_of_a_nation_are_no_name(code: str, text: str) -> None:
    assert not entities(text, code)
