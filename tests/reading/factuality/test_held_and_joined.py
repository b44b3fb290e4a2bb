"""What a deal holds, what people also stand for, what is yet to be decided, what ends a clause of time."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

CASES = [
    # Joined to a past that a clause of time tells.
    ("en", "She was held until she signed a confession and was released on 5 May.", "release", ["asserted"]),
    ("en", "They marched until police moved in and arrested 40 people.", "detain", ["asserted"]),
    ("en", "She will be held until she signs a confession and is released.", "release", ["possible"]),
    # What a deal holds, with an adverbial before it.
    ("fr", "L'accord prévoit au total 553 libérations.", "release", ["planned"]),
    ("fr", "L'accord conclu samedi comprend notamment la libération de 50 otages.", "release", ["planned"]),
    ("fr", "L'accord prévoit l'annonce de la libération de 50 otages.", "release", ["planned"]),
    # What else people stand for; not what they give thanks for.
    (
        "fr",
        "Ils ont défilé contre la guerre et pour la libération des otages.",
        "release",
        ["possible"],
    ),
    ("ru", "Они прошли по городу против войны и за освобождение заложников.", "release", ["possible"]),
    ("fr", "Il l'a remercié pour son aide et pour la libération de trois otages.", "release", ["asserted"]),
    # Yet to be decided on.
    ("fr", "La levée des sanctions doit encore être votée par le Parlement.", "lift", ["planned"]),
    ("fr", "La libération des otages doit intervenir lundi.", "release", ["planned"]),
    ("fr", "Son arrestation doit être condamnée par tous, a dit le ministre.", "detain", []),
    # What nobody saw done.
    ("fr", "Cuba n'a pas vu ses sanctions allégées.", "amend", ["denied"]),
    ("fr", "Cuba a vu ses sanctions allégées en 2015.", "amend", ["asserted"]),
    # What a hunger strike is to protest against has been; what is to stop is told of nobody.
    ("en", "Ten detainees refused food to protest the detention of Ivan Morel.", "detain", ["asserted"]),
    ("en", "The judge refused to order the detention of Ivan Morel.", "detain", ["denied"]),
    ("en", "This pattern of throwing critical journalists behind bars must stop.", "detain", []),
    ("ru", "Практика арестов журналистов должна прекратиться.", "detain", []),
    # A decree lets others do it.
    ("fr", "Le décret permet à Washington de sanctionner la banque Rossia.", "impose", ["possible"]),
    ("fr", "L'accord a permis la libération de 50 otages.", "release", ["asserted"]),
    # The day of what has been is no plan.
    (
        "fr",
        "Ils ont vécu ici jusqu'au 5 mai, date de l'arrestation d'Ivan Morel.",
        "detain",
        ["asserted"],
    ),
    # What is wanted of somebody, made a condition, or to be reached by talks.
    ("fr", "Washington attend de Minsk qu'elle libère d'autres prisonniers.", "release", ["possible"]),
    (
        "fr",
        "Il a fait de la libération des prisonniers une condition du dialogue.",
        "release",
        ["possible"],
    ),
    ("ru", "ЕС сделал освобождение всех заключённых условием диалога.", "release", ["possible"]),
    ("fr", "Une réunion pour obtenir la libération des otages s'est tenue samedi.", "release", ["possible"]),
    ("en", "Negotiators did not secure the release of 90 hostages.", "release", ["denied"]),
    ("en", "He offered to lift sanctions in exchange for the release of hostages.", "release", ["possible"]),
    ("en", "Minsk lifted the ban in exchange for the release of hostages.", "release", ["asserted"]),
    ("fr", "L'accord ouvre la voie à la libération de 90 otages.", "release", ["possible"]),
    # Towns and rifles are not arrested; nobody held those who died in a war.
    ("en", "The army captured two towns and seized 200 rifles. Ten men are in prison.", "detain", []),
    ("en", "The army captured two spies near the town.", "detain", ["asserted"]),
    ("en", "More than 300 people died in protests. Ten prisoners were freed in May.", "die", []),
    ("en", "Two men were held in a prison camp. The two men died in May.", "die", ["asserted"]),
    # A participle alone says who people are, wherever a state is named.
    ("fr", "Les policiers sanctionnés seront interdits de visas dans l'UE.", "impose", ["planned"]),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), CASES)
def test_told(language: str, text: str, kind: str, expected: list[str]) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, kind)] == expected


def test_mercy_for_those_who_serve_life_is_no_verdict() -> None:
    text = "Par décret du roi, la peine de 144 condamnés à perpétuité a été ramenée à 15 ans."
    assert [act.kind for _, act in acts(text, "fr")] == ["pardon"]
    text = "La peine de Vera Morel a été ramenée à neuf ans de prison par la cour d'appel."
    assert [act.kind for _, act in acts(text, "fr")] == ["sentence"]
