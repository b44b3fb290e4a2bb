"""Who only dies and is held by nobody, what is released and is nobody, and who is not put out by a state."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

Told = tuple[str, str, list[str], int | None]


def told(text: str, language: str, kind: str) -> list[Told]:
    return [
        (
            f.factuality,
            f.act.authority or "",
            [s.name for s in f.act.subjects],
            f.act.group.lo if f.act.group else None,
        )
        for f in acts(text, language)
        if f.act.kind == kind
    ]


ONLY_DIE = [
    ("en", "The banker had spent years in prison. His mother died last year of cancer."),
    ("en", "Prison officials met on Monday. The singer Jane Darcy was found dead at her home on Saturday."),
    ("en", "The court jailed two men. The victim, Peter Holloway, died of his wounds on Thursday."),
    ("en", "Two suspects remain in custody. Peter Holloway, 34, was shot dead outside a pub by a gunman."),
    ("en", "The killer remains in jail. More than 300 people have died in the fighting."),
    ("en", "Mark Doyle was shot while he waited for a bus. His attacker was jailed."),
    ("en", "The two inmates were questioned. Doctors said Mark Doyle was poisoned."),
    ("en", "The prison officer David Blake, 52, was shot dead on the motorway. A man was jailed."),
    ("en", "Researchers studied sickle cells. Thousands of children have died of it."),
    ("en", "Prison visits ended. A 40-year-old man died in the incident on Monday."),
    ("en", "Anna Berry was freed from prison in 1963. Anna Berry died in 2017, police said."),
    ("en", "Two men were charged with murdering Mark Doyle. An inmate told of it."),
    ("fr", "Le meurtrier est en prison depuis mai. La victime, Paul Girard, est morte à l'hôpital lundi."),
    ("fr", "Deux suspects sont en garde à vue. Le chanteur Paul Girard est décédé dimanche d'un cancer."),
    ("fr", "Paul Girard a été retrouvé mort chez lui samedi. Son fils est en prison."),
    ("ru", "Двое подозреваемых под стражей. Певец Павел Гирин умер в воскресенье от рака."),
    ("ru", "Убийца приговорён к десяти годам. Жертва, Павел Гирин, скончался в больнице."),
    ("ru", "Мать чиновника, осуждённого в мае, умерла в прошлом году."),
]


@pytest.mark.parametrize(("language", "text"), ONLY_DIE)
def test_whoever_is_not_held_only_dies(language: str, text: str) -> None:
    assert told(text, language, "die") == []


@pytest.mark.parametrize(
    "text",
    [
        "Le prisonnier Paul Okello a été libéré hier après avoir été annoncé mort dans un premier temps.",
        "Anna Girard, otage du Hamas, avait été annoncée morte en octobre.",
        "L'otage Anna Girard, que l'on croyait morte, a été libérée.",
        "Le détenu Paul Okello est présumé mort.",
    ],
)
def test_whoever_is_only_called_dead_does_not_die(text: str) -> None:
    assert told(text, "fr", "die") == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "The writer Boris Kovac was jailed in 2021. He died on Monday.", ["Boris Kovac"]),
        ("en", "Jailed poet Omar Sadek, 44, is gravely ill. Sadek died on Monday.", ["Omar Sadek"]),
        ("en", "Omar Sadek, imprisoned since 2020, had diabetes. He died on Monday.", ["Omar Sadek"]),
        ("en", "The gunman had been in prison. Police shot dead Mark Doyle, 30.", ["Mark Doyle"]),
        ("en", "A guard was jailed. Mark Doyle was killed by a police officer in May 2014.", ["Mark Doyle"]),
        ("en", "Two prisoners were held at Evin. The detainee collapsed. He died hours later.", []),
        ("en", "Iran executed the dissident Reza Amiri on Sunday.", ["Reza Amiri"]),
        ("fr", "Jean Kral a été condamné à dix ans. Il est mort lundi.", ["Jean Kral"]),
        ("fr", "Le détenu Paul Okello a été déclaré mort à l'hôpital lundi.", ["Paul Okello"]),
        ("ru", "Яна Кроля приговорили к десяти годам. Он умер в понедельник.", ["Ян Кроль"]),
    ],
)
def test_whoever_is_held_dies_in_custody(language: str, text: str, names: list[str]) -> None:
    assert [found[2] for found in told(text, language, "die")] == [names]


THINGS = [
    "The prison report has stirred debate since it was released last year.",
    "It will be released later this year, the publisher said. The author was jailed in 2012.",
    "Final results released late on Tuesday gave the party 30 seats.",
    "According to an analysis released in January by the ministry, prices are falling.",
    "The new figures released today show a rise in crime.",
    "Olga Brandt is set to release a memoir of her years in prison in May.",
    "She expects to release an initial answer within two days.",
    "Gray released his tax return; the prisoner clung to his theory.",
    'In a report titled "A Harsh Winter for Children", which was released on Tuesday, the UN spoke.',
    "Malaysia says it won't release the body without a test.",
    "Nora Quist grabbed the car. When she let go, the suspect drove away.",
    "He said he was a free trader, and the inmate agreed.",
    "The president asked his minister, Pavel Kott, to return home from a trip. Two were jailed.",
    "His brother Gerald failed to return home from his farm.",
]


@pytest.mark.parametrize("text", THINGS)
def test_what_is_released_is_nobody(text: str) -> None:
    assert told(text, "en", "release") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The militants released the nun on Sunday.", ("asserted", "", [], 1)),
        ("Three opposition figures were released from jail on Monday.", ("asserted", "", [], 3)),
        ("Pirates demand a ransom to release the ship and its eight sailors.", ("possible", "", [], 8)),
        ("Minsk released Anna Kral on Sunday.", ("asserted", "by", ["Anna Kral"], None)),
        ("Two Yemeni hostages were allowed to return home.", ("asserted", "", [], 2)),
        ("Police let the two suspects go on Monday.", ("asserted", "", [], 2)),
        ("Talks covered possible steps, such as the release of detainees.", ("possible", "", [], None)),
    ],
)
def test_people_are_released(text: str, expected: Told) -> None:
    assert [(f, a if a == "by" else "", s, n) for f, a, s, n in told(text, "en", "release")] == [expected]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("expel", "The expulsion of the party's founder by his daughter caused a row."),
        ("expel", "He faces a disciplinary hearing where he could face expulsion."),
        ("expel", "The refugees waited. Police came in and kicked everybody out of the building."),
        ("expel", "He is an illegal immigrant with a criminal record and two prior deportations."),
        ("expel", "Mara Lund, a migrant, was treated and was sent back to the detention center in Alva."),
        ("expel", "The cabinet on Tuesday pushed back the refugees' deadline."),
        ("transfer", "Olga Brandt, the prisoner's mother, accompanied by lawyers, handed over the request."),
    ],
)
def test_nobody_is_put_out_or_handed_over(kind: str, text: str) -> None:
    assert told(text, "en", kind) == []


@pytest.mark.parametrize(
    "text",
    [
        "Police raided two newspapers and seized hundreds of copies for suspected infringement of the law.",
        "Police seized dozens of computers and thousands of leaflets.",
        "Officers captured hundreds of weapons during the raid.",
    ],
)
def test_many_things_that_are_seized_are_nobody(text: str) -> None:
    assert told(text, "en", "detain") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The rebels seized hundreds of villagers in the north.", 200),
        ("Militants seized dozens of them on Monday.", 20),
        ("Hundreds were seized in raids on Friday.", None),
    ],
)
def test_many_people_that_are_seized_are_detained(text: str, count: int | None) -> None:
    assert [lo for *_, lo in told(text, "en", "detain")] == [count]
