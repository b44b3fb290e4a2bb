"""Who speaks is named behind the one whose lawyer, brother or adviser he is, and behind where he speaks."""

from __future__ import annotations

from itertools import product

import pytest

from tests.reading.speech.said import speakers

OWNERS = {
    "fr": (
        (
            "l'avocat de l'opposant emprisonné Karl Essai",
            "le frère du journaliste Karl Essai",
            "le conseiller du président Karl Essai",
        ),
        (
            "« Il est libre », a déclaré {}, {}.",
            "« Il est libre », a déclaré {}, {}, vendredi à la presse.",
            "Selon {}, {}, il est libre.",
            "Pour {}, {}, « il est libre ».",
            "À Kiev, {}, {}, s'est dit « inquiet » pour la suite.",
        ),
        ("Jean Exemple", "Li Wenzhong", "Ahmed al-Masri"),
    ),
    "en": (
        (
            "the lawyer of opposition leader Karl Sample",
            "the brother of journalist Karl Sample",
            "an adviser to President Karl Sample",
        ),
        ("“He is free,” said {}, {}.", "“He is free,” {}, {}, told reporters on Friday."),
        ("Jan Model", "Li Wenzhong", "Ahmed al-Masri"),
    ),
}  # fmt: skip
BEHIND = [
    (code, frame.format(owner, name), name)
    for code, (owners, frames, names) in OWNERS.items()
    for n, (owner, frame) in enumerate(product(owners, frames))
    for name in (names[n % len(names)],)
]


@pytest.mark.parametrize(("code", "text", "name"), BEHIND)
def test_the_name_behind_whose_he_is_is_of_who_speaks(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    "text",
    [
        "Dans un entretien au Matin, Li Wenzhong, l'avocat du banquier Karl Essai, affirme qu'il est libre.",
        "À Kiev, Li Wenzhong, l'avocat du banquier Karl Essai, s'est dit « inquiet » pour la suite.",
        "Li Wenzhong, 54 ans, porte-parole de la famille, a déclaré qu'il était libre.",
        "Interrogé par Le Matin, Li Wenzhong, 54 ans, porte-parole de la famille, a répondu : « Non. »",
    ],
)
def test_a_name_before_what_he_is_is_of_who_speaks_behind_a_circumstance(text: str) -> None:
    assert speakers(text, "fr") == [["Li Wenzhong"]]


@pytest.mark.parametrize(
    "text",
    [
        "« Il est libre », a dit le frère du journaliste Karl Essai.",
        "Dans une lettre au frère du détenu, Li Wenzhong, la porte-parole de la famille, Anna Exemple, "
        "affirme qu'il est libre.",
    ],
)
def test_nobody_beside_speaks(text: str) -> None:
    found = [name for chain in speakers(text, "fr") for name in chain]
    assert "Li Wenzhong" not in found
    assert "Karl Essai" not in found


@pytest.mark.parametrize(
    "text",
    [
        f"{source} {whose} Karl Essai, {told}"
        for source, told in (("Selon", "la trêve tiendra."), ("Pour", "« rien n'est réglé »."))
        for whose in (
            "l'avocat de l'opposant emprisonné",
            "un ancien collègue du militant des droits humains",
            "le porte-parole du président",
            "un proche de l'ancien ministre",
            "le parti de l'opposant exilé",
        )
    ],
)
def test_whose_lawyer_or_friend_tells_does_not_speak(text: str) -> None:
    assert ["Karl Essai"] not in speakers(text, "fr")


@pytest.mark.parametrize(
    "text",
    [
        "Selon le ministre chargé de la Santé Karl Essai, la trêve tiendra.",
        "Pour le militant des droits humains Karl Essai, « rien n'est réglé ».",
        "Selon le chef de file de l'opposition Karl Essai, la trêve tiendra.",
        "Selon le ministre et député Karl Essai, la trêve tiendra.",
    ],
)
def test_who_has_the_title_himself_speaks(text: str) -> None:
    assert speakers(text, "fr") == [["Karl Essai"]]
