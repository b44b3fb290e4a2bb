"""Quotations whose speaker stands a sentence away, before a colon with no verb, or behind one addressed."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def names(text: str, code: str) -> list[str]:
    return [chain[0][0] for mode, _, chain in said(text, code) if mode == "direct"]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        # Whose answer it is.
        ("fr", "Réponse du ministre, hier soir : « Il n'y a pas de prisonniers ici. »", ["ministre"]),
        ("en", 'Paul Sample is minister. Sample\'s answer: "Twice. And I did not like it."', ["Paul Sample"]),
        ("en", 'Paul Sample is minister. His answer: "Twice. And I did not like it."', ["Paul Sample"]),
        ("ru", "Ответ министра Ивана Пробного: «Нет никаких пленных».", ["Иван Пробный"]),
        # An infinitive before the colon has the subject of its verb.
        ("en", 'A former clerk, Tim Sample, begs to differ: "She sent me home."', ["Tim Sample"]),
        # The quotation opens its paragraph, and the sentence behind it tells of speaking.
        ("en", '"I have done nothing wrong." Karl Sample told reporters that he stayed.', ["Karl Sample"]),
        ("fr", "« Je suis serein ! » Jean Essai a tenu conférence de presse lundi.", ["Jean Essai"]),
        ("fr", "« On ne lâchera rien ! » Jean Essai a dit lundi que la grève durerait « des mois ».",
         ["Jean Essai"]),
        # Answers to the narrator's questions, up to the one that tells whose they are.
        ("fr", "Les marchés ? « Attribués dans les règles. » Le neveu ? « Le meilleur candidat. »"
               " La démission ? « Jamais », tranche Jean Essai.", ["Jean Essai"] * 3),
        ("fr", "Jean Essai conteste tout. La démission ? « Jamais », tranche-t-il.", ["Jean Essai"]),
        # The sentence before tells of somebody, and of what is hers.
        ("en", 'Ann Sample wiped her eyes. "It was like being there again."', ["Ann Sample"]),
        # A calling before a colon, whatever the parse makes of its verb; a participle that is a noun.
        ("fr", "« On cuisine ici », sourit Anna Essai. Son codétenu l'interrompt : « Dis-leur tout. »",
         ["Anna Essai", "Son codétenu"]),
        ("en", 'In the courtroom, the accused had spoken only one sentence: "I have nothing to add."',
         ["the accused"]),
        # Whom one addresses before who speaks.
        ("ru", "«Мы уедем», — рассказала изданию «Заря» адвокат Анна Пробная.", ["Анна Пробная"]),
        # Whose words a paper cites.
        ("ru", "«Все целы», – приводит Интерфакс заявление компании Sample Lines.", ["Sample Lines"]),
        # Who speaks for anonymity is nobody whom the text names.
        ("ru", "Иван Пробный, дипломат, вернулся. «Готово», — сообщил на условиях анонимности дипломат.",
         ["дипломат"]),
        # An opinion, past a relative clause; the pronoun goes on with it.
        ("fr", "Pour le comité de soutien, qui est né ici, « c'est la fin ». « Mais trois sont en prison,"
               " rappelle-t-il, et nous ne les oublierons pas. »", ["le comité de soutien"] * 2),
        # No day among the words for who speaks.
        ("fr", "« Je n'ai jamais fui », a assuré le septuagénaire jeudi.", ["le septuagénaire"]),
    ],
)  # fmt: skip
def test_who_speaks_is_found(code: str, text: str, told: list[str]) -> None:
    assert names(text, code) == told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # Cheers of others; a play; hands.
        ("fr", "« Libérez-les ! » Jean Essai a été accueilli par ses partisans."),
        ("fr", "Une réponse à la crise : « Les Misérables » en version courte."),
    ],
)
def test_nobody_is_said_to_speak(code: str, text: str) -> None:
    assert names(text, code) == []


def test_a_part_of_the_body_speaks_no_word() -> None:
    text = "« J'ai vu la lumière sous la porte », témoigne Anna Essai, secrétaire, les mains au pupitre."
    assert names(text, "fr") == ["Anna Essai"]


def test_a_surname_is_no_body() -> None:
    assert names("«Мы не уедем», — вздыхает депутат Полина Веснина.", "ru") != ["Viasna"]
