"""What a body that speaks is called: whole where its name is but a part, and no state for its courts."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "The Prime Minister's Office said that the man was free.", "Prime Minister's Office"),
        ("en", "The road is open, a note from the Prime Minister's Office said.", "Prime Minister's Office"),
        ("fr", "Selon la Fédération pour les droits, la route est ouverte.", "Fédération pour les droits"),
        ("fr", "L'Office fédéral de la pêche dit que la route est ouverte.", "Office fédéral de la pêche"),
        ("fr", "La Direction de la pêche dit que la route est ouverte.", "Direction de la pêche"),
        ("fr", "La Sécurité intérieure dit que la route est ouverte.", "Sécurité intérieure"),
        ("ru", "По данным «Комитета против шума», дорога открыта.", "Комитет против шума"),
        ("en", "The Lima Society said that the road is open.", "Lima Society"),
        ("fr", "L'Observatoire affirme que la route est ouverte.", "Observatoire"),
        ("fr", "« Oui », a dit l'Armée de libération (ELN, rebelle).", "Armée de libération"),
        ("fr", "Selon le Front de libération du Tigré, la voie est libre.", "Front de libération du Tigré"),
        ("fr", "Il lit le site d'ELN Ranpal, la radio rebelle. L'ELN dit que la route est ouverte.", "ELN"),
        ("ru", "По данным местного МВД, дорога открыта.", "МВД"),
    ],
)  # fmt: skip
def test_a_common_noun_in_capitals_is_but_a_part_of_a_bodys_name(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Le ministère de la Justice du Pérou a annoncé que la route est ouverte.",
         "ministère de la Justice du Pérou"),
        ("ru", "Министерство юстиции США заявило, что дорога открыта.", "Министерство юстиции США"),
        ("ru", "Как сообщило министерство юстиции США, рыбак был задержан.", "министерство юстиции США"),
        ("ru", "По данным Верховного суда РФ, дорога открыта.", "Верховный суд РФ"),
        ("ru", "Мосгорсуд счёл, что вина не доказана.", "Мосгорсуд"),
        ("ru", "В Москве заявили, что дорога открыта.", "Russia"),
        ("fr", "La Pologne affirme que la route est ouverte.", "Poland"),
        ("en", "The US said that the road is open.", "United States"),
    ],
)  # fmt: skip
def test_only_a_country_or_a_capital_speaks_as_its_state(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Источник РБК сообщил, что дорога открыта.", "Источник РБК"),
        ("По данным источника РБК, дорога открыта.", "источник РБК"),
        ("Пресс-служба МВД сообщила, что дорога открыта.", "Пресс-служба МВД"),
        ("Агентство РБК сообщило, что дорога открыта.", "RBC"),
        ("По данным информагентства РБК, дорога открыта.", "RBC"),
    ],
)
def test_letters_behind_a_noun_tell_whose_somebody_is_unless_it_is_a_papers(text: str, name: str) -> None:
    assert speakers(text, "ru") == [[name]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police and the SNB denied that he was in custody.", "Police"),
        ("The government and the United Nations announced that the camp is open.", "The government"),
        ("The mayor and senator Ann Sample announced that the camp is open.", "Ann Sample"),
    ],
)
def test_a_name_joined_to_a_noun_is_not_its_name(text: str, name: str) -> None:
    assert speakers(text, "en")[0] == [name]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Selon K.E., la route est ouverte.", "K.E."),
        ("en", "K.E. said that the road is open.", "K.E."),
        ("en", "BF1 said that the road is open.", "BF1"),
    ],
)
def test_initials_are_one_name(code: str, text: str, name: str) -> None:
    assert said(text, code)[0][2] == [(name, name, True)]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        # A document is of whoever spoke in one, whoever else spoke before or since, or else spoke last.
        ("fr", "La route est libre, a dit Paris. Le port aussi, a dit l'Agence Ambre dans un communiqué. "
               "Le pont est fermé, d'après le communiqué.", ["France", "Agence Ambre", "Agence Ambre"]),
        ("en", "The road is open, Amber Watch said in a statement. Harbour Watch said the port is closed. "
               "The statement said that the bridge is shut.",
         ["Amber Watch", "Harbour Watch", "Amber Watch"]),
        ("en", "The road is open, Amber Watch said. Harbour Watch said the port is closed. "
               "The statement said that the bridge is shut.",
         ["Amber Watch", "Harbour Watch", "Harbour Watch"]),
        # The general noun for a body is the last that spoke; a state is none.
        ("fr", "La route est libre, a dit l'association Ambre. Le port est fermé, a dit l'association Brume. "
               "« Le pont est ouvert », a écrit l'ONG.", ["Ambre", "Brume", "Brume"]),
        ("fr", "Le port est fermé, a dit Paris. « Le pont est ouvert », a écrit l'ONG.", ["France", "l'ONG"]),
        # Several of a calling are no body that has them in its name.
        ("ru", "Союз журналистов Судана осудил закрытие газет.\n\nСуданские журналисты отмечают, что власти "
               "стали строже.", ["Суданские журналисты"]),
        # A court with a verb of its own is not what the agency before a comma is.
        ("ru", "Как сообщает ТАСС, также суд освободил Краля. Суд постановил, что он невиновен.",
         ["TASS", "суд"]),
        # "It" is a body of which nothing tells what it is, and no person.
        ("en", 'SABR in a note said it has a boat. "We want a second boat," it said.', ["SABR", "SABR"]),
        ("en", 'Karl Essai said he has a boat. "We want a second boat," it said.', ["Karl Essai", "it"]),
    ],
)  # fmt: skip
def test_what_stands_for_a_body_is_the_one_that_spoke(code: str, text: str, names: list[str]) -> None:
    assert [chain[0] for chain in speakers(text, code)] == names


def test_a_secretariat_general_is_no_general() -> None:
    text = (
        "Le général Karl Exemple est président. « La route est ouverte », a indiqué le secrétariat général "
        "du gouvernement."
    )
    assert speakers(text, "fr") == [["le secrétariat général du gouvernement"]]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La Cour de cassation avait confirmé les condamnations d'Anna Kral et d'Ivan Moroz."),
        ("fr", "La cour d'appel a confirmé le verdict."),
        (
            "en",
            "In July, the Court of Cassation had confirmed the convictions of Ann Example and Paul Sample.",
        ),
    ],
)
def test_a_court_that_confirms_what_was_ruled_says_nothing(code: str, text: str) -> None:
    assert said(text, code) == []
