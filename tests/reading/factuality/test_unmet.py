"""What is wanted, awaited, ordered or listed has not been; what more is told of than denied has."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts

UNMET = [
    # Clauses of what is wanted, feared or awaited, wherever a parser hangs them.
    ("fr", "Avant qu'elle soit libérée, Anna Petrova devra payer une amende.", "release", "possible"),
    (
        "fr",
        "Ils exigent qu'elle soit libérée, a dit à l'AFP l'avocat d'Anna Petrova.",
        "release",
        "possible",
    ),
    ("fr", "L'avocat écrit au roi afin qu'Anna Petrova soit libérée.", "release", "possible"),
    ("fr", "Les discussions cesseront à moins qu'Anna Petrova ne soit libérée.", "release", "possible"),
    (
        "fr",
        "Nous sommes mobilisés pour que notre collègue Anna Petrova recouvre sa liberté.",
        "release",
        "possible",
    ),
    ("fr", "Elle restera à Oslo en attendant qu'Ivan Morel soit libéré.", "release", "possible"),
    ("ru", "Мы боремся за то, чтобы Анна Петрова вышла на свободу.", "release", "possible"),
    ("ru", "Они подписали письмо, чтобы Ивана Мореля освободили.", "release", "possible"),
    ("en", "They wrote to the king so that Anna Petrova might be released.", "release", "possible"),
    # In a story of the past it came, and what is conceded or welcomed has been.
    ("fr", "Avant qu'Anna Petrova soit libérée, son avocat doit signer un acte.", "release", "possible"),
    ("fr", "Il a fallu des mois avant qu'Anna Petrova soit libérée, le 3 mai 2024.", "release", "asserted"),
    ("fr", "Ivan Morel avait été battu avant qu'il ne soit libéré en mai 2024.", "release", "asserted"),
    ("fr", "Nous nous réjouissons qu'Anna Petrova ait été libérée.", "release", "asserted"),
    ("fr", "Bien qu'Anna Petrova soit libérée, sa famille reste inquiète.", "release", "asserted"),
    ("ru", "Прошло два года, прежде чем Анну Петрову освободили.", "release", "asserted"),
    # Lists behind a colon.
    (
        "fr",
        "L'opposition demande trois choses : libération d'Anna Petrova, dialogue, élections.",
        "release",
        "possible",
    ),
    (
        "en",
        "The opposition demands three things: the release of Anna Petrova, talks and elections.",
        "release",
        "possible",
    ),
    ("en", "Minsk promised two steps: talks and the release of Anna Petrova.", "release", "planned"),
    (
        "ru",
        "Оппозиция требует трёх шагов: освобождения Анны Петровой, диалога и выборов.",
        "release",
        "possible",
    ),
    ("en", "The king announced good news: Anna Petrova has been released.", "release", "asserted"),
]

ORDERED = [
    # Who is no court only announces an arrest that he decides on.
    ("en", "The prime minister ordered the police to arrest Ivan Morel.", "detain", "announced"),
    ("en", "The government decided to detain Anna Petrova.", "detain", "announced"),
    ("fr", "L'administration a décidé de placer Ivan Morel en garde à vue.", "detain", "announced"),
    ("ru", "Министр приказал арестовать Ивана Мореля.", "detain", "announced"),
    ("fr", "Le juge a ordonné l'arrestation d'Ivan Morel.", "detain", "asserted"),
    ("ru", "Суд постановил арестовать Ивана Мореля на два месяца.", "detain", "asserted"),
    ("en", "The police announced the arrest of Ivan Morel.", "detain", "asserted"),
    # Who stands in its way does so when it is made.
    ("fr", "Un passant a tenté de s'interposer à l'arrestation d'Ivan Morel.", "detain", "asserted"),
    ("en", "Activists tried to prevent the arrest of Ivan Morel.", "detain", "possible"),
    ("ru", "Прохожий пытался помешать задержанию Ивана Мореля.", "detain", "possible"),
    ("en", "The court blocked the deportation of Ivan Morel.", "expel", "denied"),
]

BEYOND = [
    ("ru", "Ивана Мореля не только задержали, но и избили.", "detain", "asserted"),
    ("ru", "Тем не менее Иван Морель был приговорён к четырём годам колонии.", "sentence", "asserted"),
    ("en", "Ivan Morel was not only arrested but beaten.", "detain", "asserted"),
    ("fr", "Non seulement Ivan Morel a été arrêté, mais il a été battu.", "detain", "asserted"),
    ("en", "Ivan Morel was not arrested but beaten.", "detain", "denied"),
    ("ru", "Ивана Мореля не задержали, а избили.", "detain", "denied"),
    # An adjective of somebody in the act says nothing of the act.
    ("fr", "La gendarmerie de Lomé a interpellé le présumé auteur du vol.", "detain", "asserted"),
    ("fr", "La police a arrêté une possible complice à Lomé.", "detain", "asserted"),
    ("en", "Police in Oslo arrested a possible accomplice on 3 May.", "detain", "asserted"),
    ("ru", "Полиция задержала возможного сообщника в мае.", "detain", "asserted"),
    ("en", "The mayor spoke of a possible release of Anna Petrova.", "release", "possible"),
    ("fr", "Une libération prochaine d'Anna Petrova réjouirait ses proches.", "release", "planned"),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), [*UNMET, *ORDERED, *BEYOND])
def test_what_is_unmet(language: str, text: str, kind: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, kind)] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Police arrested Ivan Morel on 20 December 2025."),
        ("fr", "La police a arrêté Ivan Morel le 20 décembre 2025."),
        ("ru", "Полиция задержала Ивана Мореля 20 декабря 2025 года."),
    ],
)
def test_a_verb_of_the_past_has_no_day_to_come(language: str, text: str) -> None:
    assert [(claim.factuality, act.when) for claim, act in acts(text, language, "detain")] == [
        ("asserted", None)
    ]


def test_people_counted_by_a_verb_of_the_past_have_been() -> None:
    text = "On 20 December 2025 police arrested 20 students."
    assert [claim.factuality for claim, _ in counts(text, "en")] == ["asserted"]
