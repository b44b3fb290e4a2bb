"""Who speaks behind a title, beside a paper, in an apposition, or in a clause on what is somebody's."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", '"I confirm it," one of the six, history teacher Karim Model, told the paper.', "Karim Model"),
        ("en", '"We will go on," a member of the board, economist Ann Sample, said.', "Ann Sample"),
        ("fr", "« Je confirme », a déclaré l'un des six, le professeur Karim Essai.", "Karim Essai"),
        (
            "fr",
            "Le chef de la délégation de l'union au Pérou, Franz Exemple, a souhaité que d'autres suivent.",
            "Franz Exemple",
        ),
        (
            "ru",
            "Один из шести, учитель истории Карим Примеров, рассказал, что тюрьма полна.",
            "Карим Примеров",
        ),
        ("en", "“We will act,” said Bureau of Export Control Deputy Chief John Model.", "John Model"),
        ("en", "“End this,” RSF Europe and Central Asia Program Coordinator Ann Sample said.", "Ann Sample"),
        (
            "ru",
            "Проверки идут, сообщает руководитель местной экологической группы «Рассвет» Иван Примеров.",
            "Иван Примеров",
        ),
        (
            "ru",
            "Вышли 12 женщин, сообщила «АБ» пресс-секретарь министерства Анна Примерова.",
            "Анна Примерова",
        ),
        (
            "ru",
            "Активистка, бывшая сотрудница МЧС Анна Примерова считает, что тюрьма полна.",
            "Анна Примерова",
        ),
        ("ru", "Тюрьма полна, считает юрист, глава фонда «Заря» Анна Примерова.", "Анна Примерова"),
        (
            "ru",
            "Как рассказал журналист, бывший главред газеты «Заря» Карим Примеров, тюрьма полна.",
            "Карим Примеров",
        ),
        ("ru", "Активист и юрист Карим Примеров заявил, что тюрьма полна.", "Карим Примеров"),
        ("ru", "Тюрьма полна, сообщила юрист и депутат Анна Примерова.", "Анна Примерова"),
        ("ru", "По подсчётам самих протестующих, тюрьма полна.", "протестующих"),
    ],
)
def test_a_title_and_what_it_is_of_speak_by_the_name_at_their_end(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "On Monday, a local judge and party loyalist called the men “traitors”.", 1),
        ("en", "Town councillor and chair of the planning committee Ann Sample called it “a farce”.", 1),
        ("fr", "L'avocat et militant a déclaré que la prison est pleine.", 1),
        ("en", "They are free, Radio President and CEO Ann Sample said.", 1),
        ("en", "They are free, Prime Minister and Minister of Defence Ann Sample said on Monday.", 1),
        ("en", "They are free, the president and chief executive officer Ann Sample said.", 1),
        ("en", "France and President Ann Sample said the jail was full.", 2),
        ("ru", "Мать и сестра Карима Примерова заявили, что тюрьма полна.", 2),
        ("ru", "Адвокат и Карим Примеров заявили, что тюрьма полна.", 2),
    ],
)
def test_two_titles_under_one_article_are_of_one(code: str, text: str, names: int) -> None:
    assert len(speakers(text, code)) == names


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "en",
            "It led to rallies by local miners and union teachers who said the new ban breaks the law.",
            "local miners and union teachers",
        ),
        (
            "fr",
            "L'affaire a suscité des protestations de militants qui affirment que la peine est lourde.",
            "militants",
        ),
        ("ru", "Дело вызвало критику юристов, которые назвали суд «фарсом».", "юристы"),
        ("en", "A group of lawyers who said the jail was full was heard.", "A group of lawyers"),
    ],
)
def test_people_speak_in_a_clause_and_not_what_is_theirs(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


def test_a_pronoun_goes_on_with_who_speaks_past_a_participle() -> None:
    text = (
        'Karl Essai avait été condamné.\n\nSa libération "était attendue", a déclaré dans un courrier '
        "transmis à l'agence Nadia Modèle, directrice de l'association.\n\n\"Il est libre\", a-t-elle ajouté."
    )
    assert [chain[0] for chain in speakers(text, "fr")] == ["Nadia Modèle"] * 2
    assert speakers("Il est libre, a indiqué dans un communiqué publié mardi le ministère.", "fr") == [
        ["le ministère"]
    ]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "fr",
            "Lundi, sans citer le moindre témoin, le parquet fédéral a fait savoir que deux des cinq hommes "
            "arrêtés ces derniers jours étaient inculpés.",
            "le parquet fédéral",
        ),
        (
            "fr",
            "L'Observatoire pour la mer, programme conjoint de la Ligue des pêcheurs (LDP) et de l'Union des "
            "marins (UDM), vous prie d'intervenir.",
            "Observatoire pour la mer",
        ),
        (
            "ru",
            "Суд вынес обвинительный приговор семи мужчинам, среди них Иван Примеров.\n\nГосударственный "
            "обвинитель просил назначить пяти обвиняемым реальные сроки.",
            "Государственный обвинитель",
        ),
    ],
)
def test_no_object_and_nobody_addressed_speaks(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


def test_what_is_cited_as_a_reason_is_no_source() -> None:
    assert said("The agency blacklisted Karl Sample, citing his role at the Peruvian ministry.", "en") == []
    assert speakers("The agency freed ten men, citing its director.", "en") == [["its director"]]
    assert (
        said("Il est accusé d'avoir fait imprimer en mai des tracts appelant au renversement du roi.", "fr")
        == []
    )


def test_whom_a_paper_quotes_is_not_the_paper() -> None:
    assert speakers("«Мы будем требовать встречи», - цитирует Примерова «Интерфакс».", "ru")[0][1:] == [
        "Interfax"
    ]
