"""Acts told by a noun and a light verb, across what somebody is to do or of whom it is, or beside a pronoun
that only stresses a name; and what only sounds like them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

STATED = [
    # Terms that are imposed, handed down, pronounced, received, confirmed.
    ("en", "They denounced the prison sentences imposed by a military court on 21 teachers.", "sentence", 21),
    ("en", "The sentences handed down on Monday to four journalists are harsh.", "sentence", 4),
    (
        "en",
        "Anton Kral's sentence of nine years in prison was upheld by a court.",
        "sentence",
        "Kral",
    ),
    ("fr", "La peine avec sursis infligée à Anton Kral a choqué.", "sentence", "Kral"),
    ("fr", "Les condamnations prononcées contre Anton Kral et Ivan Morel sont lourdes.", "sentence", "Kral"),
    ("fr", "La justice a condamné lundi douze militants de gauche à des peines de prison.", "sentence", 12),
    ("fr", "Anton Kral a reçu une peine de six mois de prison.", "sentence", "Kral"),
    ("ru", "Городской суд признал законным приговор Антону Кралю.", "sentence", "Краль"),
    ("ru", "Под административные аресты на 20 суток отправлены пять активистов.", "sentence", 5),
    ("ru", "Антона Краля отправили под административный арест на 10 суток.", "sentence", "Краль"),
    # Who is told to stay, and of whom a verb's object is.
    ("en", "The judge ordered 12 nurses to remain in custody on Monday.", "detain", 12),
    ("en", "A court ordered Anton Kral to remain behind bars.", "detain", "Kral"),
    ("en", "The court revoked the bail of Anton Kral.", "detain", "Kral"),
    ("en", "Anton Kral was caught in an immigration raid.", "detain", "Kral"),
    ("fr", "En détention provisoire depuis le 9 septembre 2020, Anton Kral attend.", "detain", "Kral"),
    ("ru", "Вооружённые люди 22 ноября увезли Антона Краля из дома. Тюрьма старая.", "detain", "Краль"),
    # Given back to those they belong with.
    ("en", "The 12 students were handed over to their parents. The prison is old.", "release", 12),
    ("fr", "Les 12 élèves ont été remis à leurs parents.", "release", 12),
    ("ru", "15 подростков были переданы родителям. Тюрьма старая.", "release", 15),
    ("ru", "«Красному кресту» переданы 13 заложников.", "release", 13),
    # Mercy, and death by a sentence.
    ("en", "The king has reduced the sentences of 3,100 prisoners.", "pardon", 3100),
    ("en", "Iran executed seven men on Saturday. The death penalty is used often.", "die", 7),
    ("en", "Omani authorities have executed more than 300 people this year.", "die", 301),
    ("en", "Iran executed eight men, the judiciary said.", "die", 8),
    ("fr", "L'Iran a exécuté sept hommes samedi. La peine de mort y est fréquente.", "die", 7),
    ("ru", "Смертный приговор Антону Кралю приведён в исполнение.", "die", "Краль"),
    # Lists, and what stresses a name.
    ("en", "Anton Kral himself was designated in 2011. The sanctions freeze assets.", "impose", "Kral"),
    ("en", "Two ministers were also targeted for serious abuses. The sanctions last.", "impose", 2),
    ("fr", "Huit juges ont été ajoutés, le 1er mai, sur la liste noire. Les sanctions durent.", "impose", 8),
    ("ru", "Президент подписал указ о применении санкций против 198 судей.", "impose", 198),
]


@pytest.mark.parametrize(("language", "text", "kind", "whom"), STATED)
def test_a_noun_and_a_light_verb_tell_an_act(language: str, text: str, kind: str, whom: int | str) -> None:
    found = [f.act for f in acts(text, language)]
    assert [a.kind for a in found] == [kind]
    if isinstance(whom, int):
        assert found[0].group is not None and found[0].group.lo == whom
    else:
        assert whom in found[0].subjects[0].name


def test_those_charged_were_deported_too() -> None:
    found = [f.act for f in acts("Laos has charged six activists deported from Thailand with treason.", "en")]
    assert [(a.kind, a.group and a.group.lo) for a in found] == [("charge", 6), ("expel", 6)]


NONE = [
    ("en", "The town council executed its plan. The prison is closed."),
    ("en", "City authorities executed a plan to move the market."),
    ("en", "Activists were targeted for their views. The sanctions last."),
    ("fr", "Le maire a condamné lundi l'attaque menée par des inconnus à une heure du matin."),
    ("fr", "Le ministre a reçu une délégation lundi."),
    ("ru", "Срок строительства увеличили на два года. Тюрьма старая."),
    ("ru", "Тело Антона Краля передали родственникам. Тюрьма старая."),
    ("ru", "Тело Антона Краля было передано родителям. Тюрьма старая."),
    ("en", "The body of Anton Kral was handed over to his family. The prison is old."),
    ("ru", "Люди взяли Антона Краля с собой. Тюрьма старая."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_other_objects_and_owners_make_no_act(language: str, text: str) -> None:
    assert [f.act.kind for f in acts(text, language)] == []


def test_who_declares_an_amnesty_is_not_whom_it_frees() -> None:
    found = [f.act for f in acts("The president declared an amnesty on Sunday.", "en")]
    assert [(a.kind, a.subjects, a.group) for a in found] == [("pardon", (), None)]
