"""Newspapers, agencies and channels by their names, and the ordinary words that some of these are."""

from __future__ import annotations

import pytest

from detente.reading.entities.gazetteer import standing
from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse
from detente.sources.publishers import publishers


def found(text: str, code: str) -> list[tuple[str, str, str]]:
    return [(e.text, e.name, e.kind) for e in find(parse(text, code, lambda _: False))]


@pytest.mark.parametrize(
    ("code", "text", "words", "name"),
    [
        ("fr", "« C'est fini », a confirmé à 20 Minutes Anne Exemple.", "20 Minutes", "20 Minutes"),
        ("fr", "Son avocat l'a dit à La Presse Anne Exemple.", "La Presse", "La Presse"),
        ("fr", "Selon Le Soir, la porte est ouverte.", "Le Soir", "Le Soir"),
        ("fr", "SELON LE SOIR, LA PORTE EST OUVERTE.", "LE SOIR", "Le Soir"),
        # Without its article, which the preposition has taken in.
        ("fr", "« C'est fini », a confié au Point Jean Modèle.", "Point", "Le Point"),
        ("fr", "Elle l'a raconté au Devoir hier.", "Devoir", "Le Devoir"),
        ("fr", "Elle l'a raconté aux Echos hier.", "Echos", "Les Echos"),
        # With less capitals between marks.
        ("fr", "Le correspondant du « Le monde » est parti.", "Le monde", "Le Monde"),
        ("en", "Her lawyer told the Toronto Star that she was well.", "Toronto Star", "Toronto Star"),
        ("en", "The Mehr news agency said so.", "Mehr news agency", "Mehr News Agency"),
        ("en", "He wrote for the Mail & Guardian.", "Mail & Guardian", "Mail & Guardian"),
        ("es", "La cadena teleSUR lo dijo.", "teleSUR", "teleSUR"),
        ("ru", "Об этом сообщил изданию Kaktus адвокат Иван Примеров.", "Kaktus", "Kaktus Media"),
        ("ru", "Это рассказали iStories его друзья.", "iStories", "Important Stories"),
        ("ru", "Об этом пишут «Важные истории».", "Важные истории", "Important Stories"),
        ("ru", "Он рассказал это «Фонтанке».", "Фонтанке", "Fontanka"),
        ("ru", "МИД Украины ответил.", "МИД Украины", "МИД Украины"),
    ],
)
def test_a_newsroom_is_known_by_its_name(code: str, text: str, words: str, name: str) -> None:
    assert (words, name, "organization") in found(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le point de presse a commencé à midi."),
        ("fr", "Le soir, les familles attendaient dehors."),
        ("fr", "La presse n'a pas pu entrer."),
        ("fr", "Le devoir des juges est de motiver leur décision."),
        ("fr", "Le progrès du dossier est lent."),
        ("fr", "Le monde regarde ailleurs."),
        ("fr", "« Le temps presse », dit-elle."),
        ("fr", "Les échos de la salle sont rares."),
        ("fr", "L'humanité entière est concernée."),
        ("fr", "La dépêche est tombée à 8 heures."),
        ("fr", "La nouvelle république a été proclamée."),
        ("fr", "La voix du nord du pays porte peu."),
        ("fr", "20 minutes plus tard, elle sortait."),
        ("fr", "Marianne a été relâchée."),
        ("fr", "Il vit dans le Sud-Ouest."),
        ("fr", "La TVA augmente."),
        ("fr", "La Coupe du Monde a commencé."),
        ("fr", "La lettre est arrivée au point du jour."),
        ("en", "The sun set over the hills."),
        ("en", "The hill overlooks the camp."),
        ("en", "The times are hard."),
        ("en", "The independent panel met on Monday."),
        ("en", "The Independent Commission met on Monday."),
        ("en", "The observer left early."),
        ("en", "The bell rang at six."),
        ("en", "The punch broke his jaw."),
        ("en", "Global news is bad."),
        ("en", "Human rights first came up in May."),
        ("en", "24 kg of gold were seized."),
        ("en", "Time is short. Trend lines are clear."),
        ("en", "Report him to the police."),
        ("en", "Mash the potatoes."),
        ("ru", "Холод в камере стоял всю зиму."),
        ("ru", "Власть молчит."),
        ("ru", "Кактус стоял на окне."),
        ("ru", "«Вот так», — сказал он."),
        ("ru", "База охраняется."),
        ("ru", "Важные истории жизни он рассказал сам."),
        ("ru", "В Кабарде задержали двоих."),
        ("ru", "Завод «Звезда» попал под санкции."),
        ("ru", "Эхо войны слышно и там."),
        ("ru", "Голос её дрожал. Сова кричала."),
        ("ru", "Первый отдел завода закрыт."),
        ("ru", "Мы гуляли по Фонтанке."),
    ],
)
def test_ordinary_words_are_no_newsroom(code: str, text: str) -> None:
    table = {entry.name for entry in publishers()}
    assert not [name for _, name, _ in found(text, code) if name in table]


def test_what_a_ministry_is_of_has_one_case() -> None:
    names = [name for _, name, _ in found("Вчера МИД Украине не ответил, а МИДу Литвы ответил.", "ru")]
    assert "МИД Украины" not in names
    assert "МИД Литвы" in names


def test_no_name_is_of_two() -> None:
    owners: dict[str, str] = {}
    for entry in publishers():
        for each in {*map(str.casefold, (entry.name, *entry.aliases)), *entry.domains}:
            assert owners.setdefault(each, entry.name) == entry.name, each
    assert len(standing()) > len(list(publishers()))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Об этом сообщил центр «Весна».", "Viasna"),
        ("Об этом сообщили в «Весне».", "Viasna"),
        ("Суд запретил движение «Весна».", "Весна"),
        ("Под санкции попал завод «Весна».", "Весна"),
    ],
)
def test_the_noun_before_tells_of_another_body(text: str, name: str) -> None:
    assert [called for _, called, _ in found(text, "ru")] == [name]
