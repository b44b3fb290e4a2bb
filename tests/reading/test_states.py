"""States as texts name them: names, towns, services, and provinces that are called like a state."""

from __future__ import annotations

import pytest

from detente.reading.phrases import words
from detente.reading.states import states


def state_of(text: str, language: str) -> str | None:
    found = words(text)
    return states(language).of(text, found, 0, len(found))


MEANT = [
    ("en", "a court in Luxembourg", "lu"),
    ("en", "the Icelandic police", "is"),
    ("en", "the San Diego County jail", "us"),
    ("en", "a grand jury in Ohio", "us"),
    ("en", "the Indiana Parole Board", "us"),
    ("en", "an Indian court", "in"),
    ("en", "two Germans", "de"),
    ("en", "Somali pirates", "so"),
    ("en", "the District Attorney", "us"),
    ("en", "a court in Barnaul", "ru"),
    ("en", "the crown court in Northampton", "uk"),
    ("en", "Mount Hagen police", "pg"),
    ("en", "a man from Spanish Town", "jm"),
    ("en", "Gardaí in Drogheda", "ie"),
    ("en", "a court in Nagpur", "in"),
    ("en", "the police in Lake Garda", "it"),
    ("en", "the court on Nauru", "nr"),
    ("en", "the Marshallese police", "mh"),
    ("en", "a trader called Madison", None),
    ("fr", "le tribunal de Luxembourg", "lu"),
    ("fr", "la police islandaise", "is"),
    ("fr", "un jury de l'Ohio", "us"),
    ("fr", "le tribunal de Bobigny", "fr"),
    ("fr", "la police de Nauru", "nr"),
    ("ru", "суд Люксембурга", "lu"),
    ("ru", "Активистка Нана Сирия задержана. Сирию доставили в суд", None),
    ("ru", "Пётр Куба арестован. Кубу обвинили в шпионаже", None),
    ("ru", "Иван Белов арестован. Куба выслала дипломатов", "cu"),
    ("ru", "Слава Украине! Украина освободила заключённых", "ua"),
    ("ru", "Анна Россию покинула в мае. Россия её осудила", "ru"),
    ("ru", "Иван Сирота и Сирия", "sy"),
    ("ru", "исландская полиция", "is"),
    ("ru", "суд в Огайо", "us"),
    ("ru", "суд на Маршалловых Островах", "mh"),
    ("ru", "районный суд Барнаула", "ru"),
]


@pytest.mark.parametrize(("language", "text", "state"), MEANT)
def test_a_name_a_town_or_a_body_tells_its_state(language: str, text: str, state: str | None) -> None:
    assert state_of(text, language) == state


PROVINCES = [
    ("en", "a court in Moscow, Idaho", "us"),
    ("en", "police in Athens, GA", "us"),
    ("en", "a jury in Paris, Texas", "us"),
    ("en", "police in London, Ontario", "ca"),
    ("en", "a court in Moscow, in the spring", "ru"),
    ("en", "a court in Athens, said a judge", "gr"),
    ("fr", "un tribunal de Berlin, Pennsylvanie", "us"),
    ("fr", "la police de Paris, Texas", "us"),
    ("fr", "le tribunal de Paris, en mai", "fr"),
    ("ru", "суд в Париже, штат Техас", "us"),
    ("ru", "суд в Москве, как сказано", "ru"),
]


@pytest.mark.parametrize(("language", "text", "state"), PROVINCES)
def test_a_province_behind_a_town_tells_which_town_it_is(language: str, text: str, state: str) -> None:
    assert state_of(text, language) == state


HOMONYMS = [
    ("en", "Police in Georgia and in Ohio", {"us"}),
    ("en", "A sheriff in Atlanta, Georgia", {"us"}),
    ("en", "Prosecutors in Miami wait; Georgia waits too", {"us"}),
    ("en", "Police in Georgia", {"ge"}),
    ("en", "Georgia waits, Tbilisi too, and so does Miami", {"ge", "us"}),
    ("en", "A Georgian in Ohio longs for Georgia", {"ge", "us"}),
    ("fr", "La police de Géorgie et celle de Floride", {"us"}),
    ("fr", "La Géorgie attend", {"ge"}),
    ("fr", "La Géorgie attend, comme Tbilissi et la Floride", {"ge", "us"}),
]


@pytest.mark.parametrize(("language", "text", "meant"), HOMONYMS)
def test_a_province_called_like_a_state_is_told_by_what_stands_around(
    language: str, text: str, meant: set[str]
) -> None:
    found = words(text)
    assert {code for _, code in states(language).places(text, found, 0, len(found))} == meant
