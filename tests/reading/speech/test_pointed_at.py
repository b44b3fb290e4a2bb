"""Whom descriptions mean that point at somebody, say more of him, or are an office's other name."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A demonstrative with more of whom the text has told.
        ("Karim Essai, 49 ans, est éleveur à Riom.\n\nSans pluie, cet éleveur du plateau doit acheter du "
         "foin. « On tient bon », explique-t-il.", "Karim Essai"),
        ("Karim Essai est à Riom.\n\nLa pluie tarde. Rien ne pousse.\n\n« On tient bon », explique ce grand "
         "homme brun à la voix douce.", "Karim Essai"),
        # By what a verb of being says of one of two.
        ("Luc Essai, maire de Riom, a vu Karim Essai. Karim Essai est agriculteur. « On tient bon », dit "
         "l'agriculteur.", "Karim Essai"),
        # Of what the text has told, however long.
        ("Karim Essai vend ses vaches. « C'est dur », dit-il. « On tient bon », explique le patron de cette "
         "exploitation de 80 hectares.", "Karim Essai"),
        # A woman's noun where a man spoke last.
        ("« On investit », a dit Anne Test. « Il faut investir », a dit Robert Essai.\n\nLe plan d'Anne "
         "Test est prêt. « Arrêtez d'appeler le 911 », a martelé la "
         "candidate.", "Anne Test"),
        # Offices by their other names.
        ("Emmanuel Macron est à Riom. « La loi est votée », a dit le chef de l'État.", "Emmanuel Macron"),
        ("Le ministre de l'Intérieur Luc Essai est à Riom. « Tout est calme », a dit le locataire de la "
         "place Beauvau.", "Luc Essai"),
        # A second title before the name.
        ("« C'est fini », a confié le chef de la délégation, président de l’Union des artisans, Karim Essai.",
         "Karim Essai"),
        ("« C'est fini », a dit le président de l’organisation, le Malien, Karim Essai, qui part.",
         "Karim Essai"),
    ],
)  # fmt: skip
def test_whom_a_description_means(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] == [name]


@pytest.mark.parametrize(
    "text",
    [
        # Somebody new without a name.
        "Karim Essai est à Riom.\n\nUn éleveur est venu. « On tient bon », explique cet homme de 40 ans.",
        # Of another calling, of the other gender.
        "Le préfet Karim Essai est à Riom.\n\n« On tient bon », explique cet éleveur.",
        "Anne Test est à Riom.\n\n« On tient bon », explique ce père de deux enfants.",
        # Two heads of state.
        "Emmanuel Macron et Vladimir Poutine se sont vus. Selon le chef de l'État, tout va bien.",
        # What they are together tells what none is.
        "Avec Karim Essai, les deux astronomes ont douté. « C'est beau », a dit l'astronome.",
        # One who speaks of him to whom something was done.
        "Karim Essai est mort en prison.\n\n« C'est dur », a dit ce militant de Riom.",
        # Not for long.
        "Karim Essai est premier. « C'est bien », a dit le ministre.",
        "« C'est fini », a dit la directrice de l'école, mère de Karim Essai.",
    ],
)
def test_whom_it_does_not(text: str) -> None:
    assert not said(text, "fr")[-1][2][0][2]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "« Nous refusons », ont écrit sept élus. Le vote est clos.\n\n« Venez », ont-ils ajouté.",
         "sept élus"),
        ("en", "“We reject it,” seven candidates wrote. “Come,” they added.", "seven candidates"),
        ("ru", "«Мы против», — заявили семь кандидатов. «Приходите», — добавили они.", "семь кандидатов"),
        ("en", "Ann Sample is a farmer in Kent. The mayor, Jo Model, met her. “Cows eat less,” the "
         "farmer said.",
         "Ann Sample"),
    ],
)  # fmt: skip
def test_those_who_spoke_together_go_on(code: str, text: str, name: str) -> None:
    assert speakers(text, code)[-1] == [name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Officials said the men were guilty. The prisoners refused food. “We go on,” they said."),
        ("en", "Officials said so. Ann Sample and Jo Model were arrested. “We go on,” they said."),
        ("fr", "« Non », ont dit des élus. Les policiers ont été entendus. Ils ont dit que Luc est parti."),
    ],
)
def test_but_not_past_several_others(code: str, text: str) -> None:
    assert speakers(text, code)[-1][0].casefold() in ("they", "ils")
