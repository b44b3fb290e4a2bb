"""Who speaks in reports and portraits, where it is shown and not said: by first names, by scenes before and
behind a quotation, by what somebody does."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers

SAID = [
    # A first name alone begins a sentence.
    ("Marcel colle les étiquettes. Il est bénévole : « L'usine envoyait des cars entiers. »", "Marcel"),
    ("Solange, retraitée, garde espoir : « Tant qu'ils discutent, je reste. »", "Solange"),
    ("Corinne y fait le ménage, elle a vu le ciel noir : « J'ai fermé les volets. »", "Corinne"),
    # A quotation before what somebody does there and then, or with his name on its line.
    ("« Tout est mort ici. » Devant le parc, Jean Essai, éleveur, secoue la tête.", "Jean Essai"),
    ("« On tient pour l'instant, mais pas une semaine de plus. » Loïc, éleveur à Brou", "Loïc"),
    # Who has come up since somebody spoke.
    (
        "« Le caissier doit surveiller », dit Karl Essai. C'est ce qui est arrivé à Samira, employée. "
        "« J'ai dû courir au bord du bassin. »",
        "Samira",
    ),
    (
        "Karl Essai y pense. « On rogne sur tout », dit-il. Pour Mickaël, rien ne bouge. Il soupire. "
        "« Moi, je ne réclame pas d'argent. »",
        "Mickaël",
    ),
    # Who alone is named in a paragraph goes on, and so does whom the last sentence of the one before is of.
    (
        "« Je rouvre », rit Mirella, patronne du salon. Les services sont prévenus. Le trottoir gonfle. "
        "« Sur le coup, je pensais à un lavabo bouché. »",
        "Mirella",
    ),
    (
        "Le greffe a changé l'heure. Anna Essai a présenté ses excuses.\n\n"
        "« Il a repris son train. Heureusement, j'ai un voisin de bonne volonté. »",
        "Anna Essai",
    ),
    # He is whom a view is told of; one of several, or at whose place nothing is left, speaks for himself.
    (
        "Maurice salue tous. Pour Jeannot, c'est un rendez-vous. Il y trouve ses amis. « Oui », dit-il.",
        "Jeannot",
    ),
    ("Les habitants, comme Josette, n'en revenaient pas : « Je buvais mon café. »", "Josette"),
    ("Devant le garage de Bernadette, il ne reste rien : « J'ai tout vu de ma fenêtre. »", "Bernadette"),
    # By his trade, in a scene.
    ("Jocelyn fait griller les merguez. « On joue notre va-tout », soupire le mécanicien.", "Jocelyn"),
]


@pytest.mark.parametrize(("text", "name"), SAID)
def test_who_speaks_in_a_report(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] == [name]


NOT_SAID = [
    # Somebody else may well be meant.
    ("Jocelyn a vendu son garage. « On joue notre va-tout », soupire le bijoutier.", "Jocelyn"),
    ("Jocelyn fait griller les merguez. « On joue notre va-tout », soupire le préfet.", "Jocelyn"),
    ("Jocelyn et Karim font griller les merguez. « On joue gros », soupire le mécanicien.", "Karim"),
    ("« Il est parti, lui aussi. » Devant le parc, Jean Essai secoue la tête.", "Jean Essai"),
    ("« Libérez-les ! » Jean Essai a été accueilli par ses partisans.", "Jean Essai"),
    ("Marine nationale : « Nous partons demain. »", "Marine"),
    ("Il vit à Florence. « Je suis bien ici », dit Karl Essai.", "Florence"),
]


@pytest.mark.parametrize(("text", "name"), NOT_SAID)
def test_who_is_not_meant_in_a_report(text: str, name: str) -> None:
    assert [name] not in speakers(text, "fr")


@pytest.mark.parametrize(
    "text",
    [
        "Monique n'a pas levé les yeux de ses mots croisés.",
        "Le maire tire les conséquences de ses propos.",
        "Elle a payé de ses yeux ce travail.",
    ],
)
def test_a_possessive_before_any_noun_is_no_source(text: str) -> None:
    assert speakers(text, "fr") == []
