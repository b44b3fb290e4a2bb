"""Whom a noun tells by where he is from, how old he is or what was done to him; and that a noun made of a
participle states no act."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told

# language, text, kind, the subjects of each act of that kind, the least number of its group
BY_NOUN = [
    # Where he is from, with a day behind the noun that is nobody's.
    (
        "fr",
        "Le politologue français Anton Kral et le Russe Ivan Petrov sont rentrés. Moscou avait gracié "
        "le Français mercredi.",
        "pardon",
        [["Anton Kral"]],
        [None],
    ),
    (
        "fr",
        "Oslo rappelle qu'un autre Français, le cycliste Anton Kral, a été condamné en avril à six ans "
        "de prison.",
        "sentence",
        [["Anton Kral"]],
        [None],
    ),
    # How old he is.
    (
        "fr",
        "L'éditeur Anton Kral, 74 ans, a été condamné lundi. Le reporter Jan Novak, 41 ans, était "
        "présent. L'ONU a exigé la libération du septuagénaire.",
        "release",
        [["Anton Kral"]],
        [None],
    ),
    (
        "fr",
        "Le coiffeur Jan Novak, 26 ans, et l'avocat Anton Kral, un homme de 45 ans, étaient là. Le "
        "quadragénaire a "
        "été arrêté.",
        "detain",
        [["Anton Kral"]],
        [None],
    ),
    # Whom the text has told of since it last named the other.
    (
        "fr",
        "Le maire Anton Kral a été arrêté lundi. Anton Kral a été inculpé. À Oslo, un tribunal a relâché le "
        "journaliste Jan Novak. Un collègue était là. Le quadragénaire avait été arrêté en mars.",
        "detain",
        [["Anton Kral"], ["Jan Novak"]],
        [None, None],
    ),
    # Who is free already is not whom somebody asks to free, where another is held.
    (
        "fr",
        "La cour a condamné mercredi le journaliste Anton Kral à sept ans de prison. Son fixeur, Jan Novak, "
        "a été libéré jeudi. Oslo a demandé que le trentenaire soit libéré sans délai.",
        "release",
        [["Jan Novak"], []],
        [None, 1],
    ),
    (
        "fr",
        "La cour a condamné mercredi Anna Kral à sept ans de prison. Jan Novak a été libéré jeudi. Oslo "
        "avait demandé sa libération.",
        "release",
        [["Jan Novak"], ["Jan Novak"]],
        [None, None],
    ),
    # Those of whom the paragraph has told one after the other.
    (
        "fr",
        "Le tribunal a condamné mardi Anton Kral à deux ans de prison. Sa coaccusée, l'étudiante Anna "
        "Novak, a été relaxée. Elle a été libérée le soir même. Tous deux avaient été arrêtés en mai.",
        "detain",
        [["Anton Kral", "Anna Novak"]],
        [None],
    ),
    (
        "fr",
        "Le tribunal a condamné Anton Kral. Anna Kral a été libérée. Les deux hommes étaient détenus.",
        "detain",
        [[]],
        [2],
    ),
    # The first, the second and the last of three; the first as an object; no ordinal of a list.
    (
        "fr",
        "Lima a expulsé les prêtres Anton Kral et Jan Novak, ainsi que le pasteur Emil Vetrov. Le premier "
        "avait été interpellé en mai ; le second avait été arrêté en juin.",
        "detain",
        [["Anton Kral"], ["Jan Novak"]],
        [None, None],
    ),
    (
        "fr",
        "La police a arrêté Anton Kral, Jan Novak et Emil Vetrov. Ce dernier a été libéré.",
        "release",
        [["Emil Vetrov"]],
        [None],
    ),
    (
        "fr",
        "La police a arrêté Anton Kral et Jan Novak. Elle a libéré le premier en août.",
        "release",
        [["Anton Kral"]],
        [None],
    ),
    # Of those who stay held a number tells no arrest; of one who is named it does.
    ("fr", "Sept journalistes restent par ailleurs incarcérés.", "detain", [], []),
    ("fr", "Le poète Anton Kral reste par ailleurs incarcéré.", "detain", [["Anton Kral"]], [None]),
    ("fr", "Ceux restés là ont été arrêtés lundi.", "detain", [[]], [None]),
    # What was done to her.
    (
        "fr",
        "Le tribunal a condamné lundi Anna Kral à deux ans de prison. Oslo a sanctionné la juge Nina "
        "Vetrova. Le premier ministre a exclu de gracier la condamnée.",
        "pardon",
        [["Anna Kral"]],
        [None],
    ),
    (
        "fr",
        "L'épouse du condamné, Anna Kral, a protesté.",
        "sentence",
        [],
        [],
    ),
    (
        "fr",
        "La mère du gracié, Anna Kral, s'est réjouie.",
        "pardon",
        [],
        [],
    ),
    ("fr", "Le président a gracié mardi 22 condamnés, indique son service.", "sentence", [], []),
    ("fr", "Le président a gracié mardi 22 condamnés, indique son service.", "pardon", [[]], [22]),
    # Behind the term that stands between a noun and whose it is.
    (
        "fr",
        "La cour d'appel a confirmé mercredi la condamnation à sept ans de prison du journaliste Anton Kral.",
        "sentence",
        [["Anton Kral"]],
        [None],
    ),
    (
        "fr",
        "La condamnation à dix ans de prison ferme de l'opposante Anna Kral a choqué.",
        "sentence",
        [["Anna Kral"]],
        [None],
    ),
    # A clause of its own behind a semicolon goes on with no list.
    (
        "fr",
        "Le président avait gracié en novembre l'écrivain Anton Kral, soigné depuis à Oslo ; l'avocat "
        "de Jan Novak, Emil Vetrov, dit espérer un geste semblable.",
        "pardon",
        [["Anton Kral"]],
        [None],
    ),
    (
        "fr",
        "Ont été libérés : Anton Kral, qui dirige le parti ; Jan Novak, dont la femme vit à Oslo ; "
        "Pavel Ira, "
        "avocat.",
        "release",
        [["Anton Kral", "Jan Novak", "Pavel Ira"]],
        [None],
    ),
    # The lawyer who fears it is the subject of his verb, and nobody else than a name told.
    (
        "fr",
        "Un tribunal a relâché jeudi le journaliste Emil Toprak. Son avocat, Kaan Vetrov, craint qu'il "
        "ne soit de nouveau interpellé.",
        "detain",
        [["Emil Toprak"]],
        [None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "groups"), BY_NOUN)
def test_a_noun_tells_by_itself_whom_it_means(
    language: str, text: str, kind: str, subjects: list[list[str]], groups: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, groups)
