"""Acts told by a light verb and a noun, by idioms of courts and by demands, and whom unlisted nouns speak of;
and what only sounds like them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}

STATED = [
    # A light verb and the noun of the act.
    ("en", "Police in Lyon made twelve arrests on Monday.", "detain", "asserted"),
    ("en", "Officers carried out several arrests in Turin on Monday.", "detain", "asserted"),
    ("fr", "La police de Lyon a procédé à douze interpellations lundi.", "detain", "asserted"),
    ("fr", "Plusieurs arrestations ont été effectuées lundi à Turin.", "detain", "asserted"),
    ("ru", "В понедельник полиция произвела в Гродно двенадцать задержаний.", "detain", "asserted"),
    ("ru", "Антон Краль подвергся административному аресту в мае 2024 года.", "detain", "asserted"),
    # Courts and investigators.
    ("en", "Anton Kral was named in a nine-count indictment on Monday.", "charge", "asserted"),
    ("en", "Two guards were on trial in connection with the theft.", "charge", "asserted"),
    ("en", "The trial against Anton Kral began on Monday.", "charge", "asserted"),
    ("en", "Anton Kral faced charges of stealing medicine.", "charge", "asserted"),
    ("en", "Anton Kral, accused of trying to blow up a bridge, denies it.", "charge", "asserted"),
    ("en", "The inmates had their prison terms extended.", "sentence", "asserted"),
    ("en", "The prosecutor requested a nine-year prison sentence.", "sentence", "possible"),
    ("en", "Anton Kral faces a potential nine-year prison term.", "sentence", "possible"),
    ("en", "Police brought Anton Kral into custody on Monday.", "detain", "asserted"),
    ("ru", "К ответственности были привлечены более 20 человек.", "charge", "asserted"),
    ("ru", "Семь человек привлечены по статье о мятеже.", "charge", "asserted"),
    ("ru", "Дело о мошенничестве возбудили в Гродно против Антона Краля.", "charge", "asserted"),
    ("ru", "Обвинение по этому делу предъявили Антону Кралю.", "charge", "asserted"),
    ("ru", "Антон Краль стал подозреваемым по делу о мятеже.", "charge", "asserted"),
    ("ru", "Анна Краль получила условный приговор за участие в митинге.", "sentence", "asserted"),
    ("ru", "В мае условный срок получил Антон Краль.", "sentence", "asserted"),
    ("ru", "Штраф в три тысячи рублей получил Антон Краль.", "sentence", "asserted"),
    ("fr", "Il purge une peine de prison dont Anton Kral a écopé en 2014.", "sentence", "asserted"),
    # Clemency.
    ("en", "The president offered a pardon to Anton Kral.", "pardon", "possible"),
    (
        "fr",
        "La grâce présidentielle accordée à plus de 4 000 détenus concerne des délits.",
        "pardon",
        "asserted",
    ),
    ("fr", "Le président a signé un décret accordant la liberté à 400 détenus.", "release", "asserted"),
    # Places.
    ("fr", "Anton Kral a été enfermé au centre de rétention de Lyon.", "detain", "asserted"),
    ("fr", "La préfecture a pris un arrêté d'expulsion à l'encontre d'Anton Kral.", "expel", "announced"),
    ("ru", "Антона Краля освободили от тюремного заключения.", "release", "asserted"),
    ("ru", "Антон Краль вышел за ворота колонии в мае.", "release", "asserted"),
    ("en", "Anton Kral has remained in custody since April 2025.", "detain", "asserted"),
    # Whoever it is.
    ("fr", "Un représentant syndical a été libéré sans contravention.", "release", "asserted"),
    ("fr", "La police a écroué un sixième personnage.", "detain", "asserted"),
    ("en", "Three volunteers were freed.", "release", "asserted"),
    # Nobody but whom the sentence before is about.
    (
        "fr",
        "Anton Kral a été interrogé. Libéré à trois heures du matin, sans papiers.",
        "release",
        "asserted",
    ),
    # Whose surname is a town's adjective.
    (
        "ru",
        "Активиста Ростислава Гродненского оправдали. Гродненского арестовали в мае 2024 года.",
        "detain",
        "asserted",
    ),
    # Both genders in one word.
    ("fr", "Des militantEs ont été fouilléEs et arrêtéEs dans la rue.", "detain", "asserted"),
    ("fr", "Cinq militantEs ont été interpelléEs et accuséEs d'entrave.", "charge", "asserted"),
    ("fr", "Les policiÈres ont libéré deux étudiantEs.", "release", "asserted"),
    # Demands.
    ("en", "Release all political prisoners immediately.", "release", "possible"),
    ("en", "Immediately release the three activists.", "release", "possible"),
    ("fr", "Libérez Anton Kral !", "release", "possible"),
    ("fr", "Libérez tous les prisonniers politiques.", "release", "possible"),
    ("ru", "Немедленно отпустите троих активистов!", "release", "possible"),
    ("ru", "Мы говорим: освободите Антона Краля!", "release", "possible"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), STATED)
def test_an_act_is_read_however_it_is_worded(language: str, text: str, kind: str, factuality: str) -> None:
    found = [(a.act.kind, a.factuality) for a in acts(text + PRISON[language], language)]
    assert (kind, factuality) in found


NONE = [
    ("en", "No arrests were made.", "detain"),
    ("en", "Release notes were printed on Monday.", "release"),
    ("en", "The representatives released a statement.", "release"),
    ("en", "Anton Kral was named in a report.", "charge"),
    ("fr", "La police n'a procédé à aucune arrestation.", "detain"),
    ("fr", "La ville a procédé à douze travaux.", "detain"),
    ("ru", "Антон Краль вышел за ворота парка.", "release"),
    ("ru", "Министр привлечён к работе комиссии.", "charge"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NONE)
def test_what_only_sounds_like_an_act_is_none(language: str, text: str, kind: str) -> None:
    found = acts(text + PRISON[language], language)
    assert not [a for a in found if a.act.kind == kind and a.factuality != "denied"]
