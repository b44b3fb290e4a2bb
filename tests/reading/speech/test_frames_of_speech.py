"""Where reported words begin and end: the speaker's own next deed, another's remark, the day of speaking."""

from __future__ import annotations

import pytest

from detente.reading import speech
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import parse
from tests.reading.speech.said import said

# language, text, the reported words
WORDS = [
    # What the speaker does next is not what he said.
    ("fr", "Oslo a promis que le visa serait rendu et a rappelé son consul.", "le visa serait rendu"),
    ("fr", "Le ministre a assuré que les vols reprendraient et a signé l'accord.", "les vols reprendraient"),
    ("en", "Oslo said the visas would be returned and recalled its consul.", "the visas would be returned"),
    ("en", "The mayor said the bridge will reopen and left the hall.", "the bridge will reopen"),
    ("ru", "Мэр сообщил, что дороги открыты и поблагодарил врачей.", "дороги открыты"),
    ("ru", "Посол заявила, что визы отменены и покинула зал.", "визы отменены"),
    ("fr", "Riga a indiqué qu'elle paierait, tout en contestant la dette.", "elle paierait"),
    # What is joined to the reported words is reported too.
    ("fr", "Le maire a dit que le pont fermait et rouvrirait.", "le pont fermait et rouvrirait"),
    ("en", "Police said the man broke a window and fled.", "the man broke a window and fled"),
    ("ru", "Полиция сообщила, что мужчина разбил окно и скрылся.", "мужчина разбил окно и скрылся"),
    # What another says of it is not reported.
    ("en", "The radio said the pilots had left, which the airline denied.", "the pilots had left"),
    ("en", "Karl Sample said the road was shut, but the police denied it.", "the road was shut"),
    ("fr", "La radio dit que les pilotes sont partis, ce que nie la compagnie.", "les pilotes sont partis"),
    ("ru", "Радио утверждает, что пилоты уехали, но компания это отрицает.", "пилоты уехали"),
    # The day and the place of speaking.
    ("fr", "Karl Essai a qualifié jeudi « de farce » le procès.", "de farce"),
    ("fr", "Le préfet dénonçait lundi 3 mars une « hausse des vols ».", "une « hausse des vols »"),
    ("en", "Karl Sample called on Monday for a “full inquiry”.", "for a “full inquiry”"),
    ("en", "The party attacked the vote, calling it in a statement a “sham”.", "a “sham”"),
    ("fr", "Dans une lettre, Anna Essai a salué « un effort rare ».", "un effort rare"),
    # A remark may part a subject from its verb.
    ("fr", "Son bras, dit-elle, est cassé.", "Son bras est cassé"),
    ("ru", "Встречи, отметил мэр, длились год.", "Встречи длились год"),
    # A source set in a clause speaks of that clause.
    ("ru", "Он уехал в Киев, где его, по данным полиции, ограбили.", "его ограбили"),
    ("ru", "Ранены, по данным полиции, более сорока человек.", "Ранены более сорока человек"),
    ("fr", "L'usine tourne, mais la route, selon la police, reste fermée.", "la route reste fermée"),
]  # fmt: skip

# language, text: nobody says anything
SILENT = [
    ("en", "The court ordered the city to return the boats."),
    ("en", "The judge ordered Ann Sample released."),
    ("en", "Some believed the mayor had gone."),
    ("en", "The judge dismissed the indictment."),
    ("en", "All four pleaded guilty to conspiracy to rob a bank."),
    ("fr", "Le tribunal a ordonné de rendre les bateaux."),
    ("ru", "Суд постановил вернуть лодки."),
    ("ru", "Мэр распорядился закрыть мост."),
    ("ru", "Об этом пишет газета «Заря» со ссылкой на мэра."),
    ("en", "Ann Sample was convinced that the road was safe."),
]


@pytest.mark.parametrize(("language", "text", "words"), WORDS)
def test_words(language: str, text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, language)]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_deeds_are_no_speech(language: str, text: str) -> None:
    assert said(text, language) == []


# language, text, the words, the names of the chain
CHAINS = [
    ("fr", "Selon Karl Essai, cité par le quotidien Aurore, la route est sûre.", "la route est sûre",
     ["Karl Essai", "Aurore"]),
    ("fr", "D'après le quotidien Aurore, qui cite Karl Essai, la route est sûre.", "la route est sûre",
     ["Karl Essai", "Aurore"]),
    ("en", "According to Karl Sample, quoted by the daily Aurora, the road is safe.", "the road is safe",
     ["Karl Sample", "Aurora"]),
    ("en", "According to the daily Aurora, citing Karl Sample, the road is safe.", "the road is safe",
     ["Karl Sample", "Aurora"]),
    ("en", "“The road is safe,” Karl Sample was quoted as saying by Aurora.", "The road is safe",
     ["Karl Sample", "Aurora"]),
    ("ru", "«Дорога открыта», — приводит слова Ивана Примерова агентство «Заря».", "Дорога открыта",
     ["Иван Примеров", "Заря"]),
    ("ru", "Слова Ивана Примерова приводит агентство «Заря»: «Дорога открыта».", "Дорога открыта",
     ["Иван Примеров", "Заря"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "names"), CHAINS)
def test_who_cites_comes_last(language: str, text: str, words: str, names: list[str]) -> None:
    found = {told: [name for name, _, _ in chain] for _, told, chain in said(text, language)}
    assert found == {words: names}


@pytest.mark.parametrize(
    "text",
    [
        "Сестра арестованного врача Ивана Примерова заявила, что он болен.",
        "«Он болен», — сказала вдова Ли Су Мин журналистам.",
        "Отец лётчика Ивана Примерова сообщил, что сын жив.",
    ],
)
def test_kin_are_not_those_whose_kin_they_are(text: str) -> None:
    assert [resolved for _, _, chain in said(text, "ru") for _, _, resolved in chain] == [False]


def test_a_document_that_is_cited_lends_no_voice() -> None:
    text = "The road is safe, Aurora reported, citing two letters."
    assert [[name for name, _, _ in chain] for _, _, chain in said(text, "en")] == [["Aurora"]]


def test_what_is_said_not_to_be_is_said() -> None:
    page = parse("«Следов нет», — утверждает Иван Примеров.", "ru", lambda _: False)
    claims = speech.find(page, Cast(page)).claims(page, "sha256:0")
    assert [c.factuality for c in claims] == ["asserted"]


def test_words_between_two_pieces_of_a_quotation_name_who_is_cited() -> None:
    text = "«Дорога открыта, — приводит слова Ивана Примерова газета «Заря». — Но не для всех»."
    found = [(words, [name for name, _, _ in chain]) for _, words, chain in said(text, "ru")]
    chain = ["Иван Примеров", "Заря"]
    assert found == [("Дорога открыта", chain), ("Но не для всех", chain)]


# language, text, the words for who speaks
SPEAKERS = [
    ("en", "To a friend, the painter Jan Model, Ann Sample confided that she was ill.", "Ann Sample"),
    ("fr", "Visas : Oslo dénonce une décision « absurde ».", "Oslo"),
    ("fr", "« La route est sûre », peut-on lire dans le communiqué du maire.", "le communiqué du maire"),
    ("ru", "«Дорога открыта» — сказал прохожий.", "прохожий"),
    ("fr", "« La route est sûre », assure, cartes à l'appui, le maire.", "le maire"),
    ("ru", "«Дорога закрыта», — утверждает, ссылаясь на документы, мэр города.", "мэр города"),
    ("ru", "Источник агентства «Заря» сообщил, что дорога закрыта.", "Источник агентства"),
    ("fr", "Karl Essai, 45 ans, maçon, a dit que la route est sûre.", "Karl Essai"),
    ("en", "“You may go,” the judge told Karl Sample.", "the judge"),
    ("ru", "По словам адвокатов Анны Примеровой, дорога закрыта.", "адвокатов Анны Примеровой"),
    ("ru", "В жалобе сообщается, что дорога закрыта.", "В жалобе"),
    ("ru", "Дорога открыта. Об этом NEWS.EX сообщила помощник мэра Анна Примерова.", "Анна Примерова"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "who"), SPEAKERS)
def test_who_speaks(language: str, text: str, who: str) -> None:
    found = [words for _, _, chain in said(text, language) for _, words, _ in chain]
    assert len(found) == 1
    assert who in found[0]
