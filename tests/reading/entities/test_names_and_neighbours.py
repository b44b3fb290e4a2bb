"""What stands at a name and is of it, or of somebody or something else."""

import pytest

from detente.reading.entities.cast import Cast
from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def entities(text: str, code: str) -> dict[str, str]:
    return {e.text: e.kind for e in find(parse(text, code, lambda _: False))}


def people(text: str, code: str) -> set[str]:
    cast = Cast(parse(text, code, lambda _: False))
    return {figure.name for figure in cast.figures if figure.kind == "person"}


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        # Whose child somebody is ends the name.
        ("Полиция задержала журналистку Айгуль Асан кызы.", "ru", "Айгуль Асан кызы"),
        ("Бакыт Асан уулу вышел на свободу.", "ru", "Бакыт Асан уулу"),
        ("Police detained Aigul Asan kyzy on Monday.", "en", "Aigul Asan kyzy"),
        ("La police a arrêté Aigoul Assan kyzy lundi.", "fr", "Aigoul Assan kyzy"),
        # A form of address is none of it.
        ("Спадар Виктольд Ветрук был осуждён.", "ru", "Виктольд Ветрук"),
        ("Спадарыня Анна Ветрук на свободе.", "ru", "Анна Ветрук"),
        ("Свидетель Иван Ветров дал показания.", "ru", "Иван Ветров"),
        ("Jehovah's Witnesses Ivan Kral and Petr Novak were jailed.", "en", "Ivan Kral"),
        # Surnames of Armenians, in a man's case.
        ("Заявления премьер-министра Никола Варданяна о мире.", "ru", "Никол Варданян"),
        ("Суд отпустил Самвела Бабаяна.", "ru", "Самвел Бабаян"),
        ("Задержали Анну Мелконян.", "ru", "Анна Мелконян"),
        # Whose assistant somebody is.
        ("Задержали помощника Ветрова Тахира Азимова. Равшан Ветров осуждён.", "ru", "Тахир Азимов"),
        ("Арестовали водителя Азимова Ивана Лугового.", "ru", "Иван Луговой"),
        # A party between a title and a name.
        ("Le sénateur Les Républicains Cédric Morel parle.", "fr", "Cédric Morel"),
        ("Le député Renaissance Jean Morel parle.", "fr", "Jean Morel"),
        ("L'opposant Daher Ahmed Exemple parle.", "fr", "Daher Ahmed Exemple"),
    ],
)
def test_the_name_and_no_more(text: str, code: str, expected: str) -> None:
    assert expected in people(text, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They freed a student and an anti-war activist Buddhist monk.", "en"),
        ("They freed the activist Muslim cleric from jail.", "en"),
        ("Вынесен приговор местным Свидетелям Иеговы.", "ru"),
        ("Среди помилованных было 16 Свидетелей Иеговы.", "ru"),
        ("La directrice de la division Moyen-Orient parle.", "fr"),
        ("Les Républicains ont parlé. Le sénateur Les Républicains parle.", "fr"),
        ("They imposed bans on Kral‑aligned officials.", "en"),
    ],
)
def test_a_faith_a_region_or_a_party_is_nobody(text: str, code: str) -> None:
    assert not people(text, code)


def test_a_name_with_an_arabic_article_is_whole() -> None:
    assert "Hizb ut-Tahrir" in entities("Members of Hizb ut-Tahrir were jailed.", "en")
    assert "Salah ud-Din" in entities("On Monday Salah ud-Din was jailed.", "en")


@pytest.mark.parametrize(
    ("text", "code", "name", "kind"),
    [
        ("Elle dirige la division Moyen-Orient de l'ONG.", "fr", "Moyen-Orient", "place"),
        ("Le député Horizons Jean Morel parle.", "fr", "Horizons", "organization"),
    ],
)
def test_kinds(text: str, code: str, name: str, kind: str) -> None:
    assert entities(text, code)[name] == kind


def test_what_a_hyphen_joins_to_a_place_is_no_part_of_the_name_behind_it() -> None:
    found = entities("They listed South Africa-based Ivan Kral and Hong Kong-based Star Oil Ltd.", "en")
    assert found == {"Ivan Kral": "person", "Star Oil Ltd": "organization"}
    assert entities("They held Kim Jong-un.", "en") == {"Kim Jong-un": "person"}


def test_a_month_cut_short_is_no_name() -> None:
    assert "Jan" not in entities("Ivan Kral was freed Jan. 14 in Minsk.", "en")
    assert "Jan" in entities("Ivan Kral and Jan were freed. Jan is 14.", "en")


def test_whose_friend_somebody_is_names_him_alone() -> None:
    assert entities("Proche de Jean Exemple, il avait été arrêté.", "fr") == {"Jean Exemple": "person"}
    assert entities("Soutien d'Ali Exemple, il parle.", "fr") == {"Ali Exemple": "person"}
    assert "Charles de Jean" in entities("Charles de Jean est libre.", "fr")
    assert "Bank of America" in entities("Bank of America said so.", "en")


def test_a_question_opens_with_no_name() -> None:
    assert entities("Pourquoi Ivan Kral a-t-il été arrêté ?", "fr") == {"Ivan Kral": "person"}
    assert entities("Почему Ивана Кралова арестовали?", "ru") == {"Ивана Кралова": "person"}
    assert entities("Why Ivan Kral left.", "en") == {"Ivan Kral": "person"}


def test_a_latin_word_between_a_slavic_title_and_its_name_is_where_somebody_works() -> None:
    found = entities("Задержали корреспондентку BeispielVision Анну Петрову.", "ru")
    assert found == {"BeispielVision": "organization", "Анну Петрову": "person"}
    assert entities("Задержали рэпера Beispielx.", "ru").get("Beispielx") != "organization"


def test_a_surname_is_no_place_of_the_same_name() -> None:
    text = "Антона Габова судят. Габова арестовали."
    assert entities(text, "ru")["Габова"] != "place"
    assert people(text, "ru") == {"Антон Габов"}


def test_a_family_name_may_be_the_first_of_a_name() -> None:
    assert people("Chen Beispiel was jailed. The court held that Chen had lied.", "en") == {"Chen Beispiel"}
    assert people("Си Цзиньпин уехал. Вечером Си Цзиньпин вернулся, а Си молчит.", "ru") == {"Си Цзиньпин"}
    both = people("Chen Beispiel met Chen Exemple. The court held that Chen Exemple had lied.", "en")
    assert both == {"Chen Beispiel", "Chen Exemple"}


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("They praised the national airline, Belavia, on Monday.", "en", "Belavia"),
        ("Ils ont loué la compagnie aérienne nationale finlandaise, Finnair.", "fr", "Finnair"),
        ("Ils ont loué la banque centrale Belinvest hier.", "fr", "Belinvest"),
        ("Selon le média d'opposition Nacha Niva, tout va bien.", "fr", "Nacha Niva"),
    ],
)
def test_a_noun_of_bodies_tells_what_is_named_behind_it(text: str, code: str, name: str) -> None:
    assert entities(text, code)[name] == "organization"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il a vu le chef du parti d'opposition Karl Essai hier.", "Karl Essai"),
        ("Il a vu le chef de la banque, Karl, hier.", "Karl"),
    ],
)
def test_whoever_leads_a_body_is_a_person(text: str, name: str) -> None:
    assert entities(text, "fr")[name] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They freed the former US Marine Karl Sample.", "Karl Sample"),
        ("They freed the former U.S. Marine Karl Sample.", "Karl Sample"),
        ("They met Marine Sample on Monday.", "Marine Sample"),
    ],
)
def test_what_somebody_serves_in_is_no_part_of_the_name(text: str, name: str) -> None:
    assert name in entities(text, "en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("J&K Police said that two activists were held.", "J&K Police"),
        ("AT&T said that the funds were free.", "AT&T"),
    ],
)
def test_letters_that_a_sign_joins_are_one_word(text: str, name: str) -> None:
    assert list(entities(text, "en")) == [name]
