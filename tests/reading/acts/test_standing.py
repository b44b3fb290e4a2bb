"""Whom a pronoun means by how the names before it stand in their sentences."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

MEANT = [
    # The judge is not whom he sentenced.
    (
        "en",
        "Judge Anton Kral of the court found Pavel Lenski guilty of fraud and sentenced him to seven "
        "years in prison.",
        ["Pavel Lenski"],
    ),
    ("fr", "Le juge Anton Kral a entendu Pavel Lenski, puis l'a condamné à sept ans.", ["Pavel Lenski"]),
    (
        "ru",
        "Судья Антон Краль признал Павла Ленского виновным и приговорил его к семи годам.",
        ["Павел Ленский"],
    ),
    # A name that only tells of what kind something is, or to whom somebody is loyal.
    (
        "en",
        "Rebels loyal to Colonel Anton Kral entered the town. The teacher Emil Novak was there. After "
        "periods of being held by Kral forces, he was released in May.",
        ["Emil Novak"],
    ),
    ("en", "The fiercest critic of Anton Kral came home on Sunday. He was arrested at the airport.", []),
    (
        "fr",
        "Pavel Lenski est rentré dimanche. Le principal opposant à Anton Kral avait passé un an à Berlin, "
        "selon lui. Il a été arrêté à l'aéroport.",
        ["Pavel Lenski"],
    ),
    ("ru", "Главный противник Антона Краля вернулся в воскресенье. Его задержали в аэропорту.", []),
    # Those of the other gender leave the name.
    ("en", "The mother of Anton Kral protested. He was arrested on Monday.", ["Anton Kral"]),
    ("en", "Lawyers of Anton Kral protested. He was arrested on Monday.", ["Anton Kral"]),
    ("ru", "Мать Антона Ветрова вышла на площадь. Его задержали в мае.", ["Антон Ветров"]),
    # Who says it says it of somebody else, however far off the verb is.
    (
        "ru",
        "Министр Антон Краль, объясняя решение, сказал: «Он выступил на митинге, поэтому его задержали».",
        [],
    ),
    (
        "fr",
        "Le ministre Anton Kral, interrogé sur cette décision, a déclaré : « Il avait pris la parole, il a "
        "donc été arrêté. »",
        [],
    ),
    # Somebody new is told of, without a name.
    (
        "en",
        "Anton Kral leads the country. A worker from Lipova was beaten by men who then arrested him.",
        [],
    ),
    (
        "fr",
        "Anton Kral dirige le pays. Un militant a été battu par des soldats, avant qu'ils ne l'arrêtent.",
        [],
    ),
    ("en", "A lawyer accused Anton Kral of theft. He was arrested on Monday.", ["Anton Kral"]),
    # Two sentences on, nobody means a name that was only in passing.
    (
        "en",
        "Protests against President Anton Kral went on all spring. The students sang in the streets. He was "
        "arrested in May.",
        [],
    ),
    (
        "fr",
        "L'arrestation d'Anton Kral a été annoncée lundi. La police n'a rien dit. Il a été libéré mardi.",
        ["Anton Kral"],
    ),
    # Nor does he mean who holds an office and was only met, where another was seized.
    (
        "fr",
        "Jan Novak a été arrêté jeudi. Il avait critiqué le président Anton Kral. Il a été libéré vendredi.",
        ["Jan Novak"],
    ),
    (
        "fr",
        "Jan Novak a été arrêté jeudi. Sa femme a écrit au juge Anton Kral. Il a été libéré vendredi.",
        ["Jan Novak"],
    ),
    (
        "en",
        "Jan Novak was arrested on Thursday. He had criticised President Anton Kral. He was freed on Friday.",
        ["Jan Novak"],
    ),
    (
        "en",
        "Police arrested Jan Novak. Then they arrested the minister, Anton Kral. He was freed on Friday.",
        ["Anton Kral"],
    ),
    (
        "ru",
        "Ивана Ветрова арестовали. Он критиковал президента Антона Краля. Его освободили в пятницу.",
        ["Иван Ветров"],
    ),
    (
        "ru",
        "Освободили Ивана Ветрова. Свергнутого президента Антона Краля не отпустили. Его арестовали в мае.",
        ["Антон Краль"],
    ),
    (
        "ru",
        "Ивана Ветрова арестовали. Его дело вёл судья Антон Краль. Он был освобождён в пятницу.",
        ["Иван Ветров"],
    ),
]


@pytest.mark.parametrize(("language", "text", "meant"), MEANT)
def test_a_pronoun_means_whom_its_text_is_about(language: str, text: str, meant: list[str]) -> None:
    found = acts(text, language)
    assert found
    assert [s.name for s in found[-1][1].subjects] == meant
