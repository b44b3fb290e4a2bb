"""Where a remark within the marks ends, who stands before a colon or on the line above, and what goes on."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers

PARTS = [
    (
        "« C'était long, lâche Karl Essai, le deuxième ligne. Je ne veux pas d'alibi. »",
        ["« C'était long", "Je ne veux pas d'alibi. »"],
    ),
    (
        "« C'est ridicule, soupire Karl Essai, l’un des organisateurs de la fête. On est huit cents. »",
        ["« C'est ridicule", "On est huit cents. »"],
    ),
    (
        "« On en voit, c'est sûr, glisse celle que tous surnomment Nini. Il faut blaguer un coup. »",
        ["« On en voit, c'est sûr", "Il faut blaguer un coup. »"],
    ),
    (
        "« Aucun de mes voisins ne se plaint de lits vides, dit Karl Essai, à la tête du GRL. "
        "Comptez trois semaines. »",
        ["« Aucun de mes voisins ne se plaint de lits vides", "Comptez trois semaines. »"],
    ),
    (
        "« Mon ami a entendu craquer, raconte Anna Essai à La Nouvelle. Il est sorti voir. »",
        ["« Mon ami a entendu craquer", "Il est sorti voir. »"],
    ),
    # A second remark, and one without a space behind it.
    (
        "« C'est fini, soupire Karl Essai. On est huit cents, compte-t-il. Lundi, on range. »",
        ["« C'est fini", "On est huit cents", "Lundi, on range. »"],
    ),
    (
        "« Il a téléphoné, souligne Marjorie.La plupart se taisent. »",
        ["« Il a téléphoné", "La plupart se taisent. »"],
    ),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_where_a_remark_ends(text: str, parts: list[str]) -> None:
    told = [words for mode, words, _ in said(text, "fr") if mode == "direct"]
    assert told == [part.strip("« »") for part in parts]


SAID = [
    # A noun for one person is all that stands before a colon.
    ("Le juge : « Vous n'étiez pourtant pas perdue ! »", "Le juge"),
    ("Un voisin de la gare : « On l'a entendu toute la nuit. »", "Un voisin de la gare"),
    ("Le substitut se lève : « Où logez-vous à présent ? »", "Le substitut"),
    # The line above, or the paragraph before, is of one.
    ("Une version que rejette le préfet Karl Essai\n\n« La gare est à nous, je le répète. »", "Karl Essai"),
    ("Karl Essai regrette ces faits.\n\n« Nous avons le droit de marcher, à une condition. »", "Karl Essai"),
    # Nothing before a colon tells of anybody, and the paragraph is of one.
    (
        "Noémie est aide-soignante. Une passion qui mange ses nuits : « J'y laisse pas mal de samedis, "
        "mais on s'arrange entre nous. »",
        "Noémie",
    ),
    # Taken up by what he does; with another word for an age.
    (
        "Odette Fabre ne savait rien. Tout a changé pour cette apicultrice. "
        "« C'est dur », dit l'apicultrice.",
        "Odette Fabre",
    ),
    (
        "Karl Essai, marchand drômois, est là. Luc Test aussi. « Tout est plié », dit le jeune marchand.",
        "Karl Essai",
    ),
    # Whole sentences in marks go on with who spoke, whoever they are of.
    (
        "« Des gens repartent », dit Karl Essai. Le jury vote. « Un quart d'heure, et le sac est plein. »",
        "Karl Essai",
    ),
]


@pytest.mark.parametrize(("text", "name"), SAID)
def test_who_speaks_before_a_colon_and_beside(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] == [name]


def test_who_is_addressed_does_not_speak() -> None:
    text = "« C'est faux », a dit Anna Essai. Puis, visant Karl Test : « Vous criez au loup, vous tous. »"
    assert ["Karl Test"] not in speakers(text, "fr")


@pytest.mark.parametrize(
    "text", ["The judge: “Have you stolen since?”", "A neighbour of the station: “We heard it.”"]
)
def test_a_noun_before_a_colon_speaks_in_english(text: str) -> None:
    assert speakers(text, "en") == [[text.partition(":")[0]]]
