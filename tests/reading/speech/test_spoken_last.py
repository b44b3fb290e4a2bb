"""Whoever spoke last, called by a definite noun or said to be the same again."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

HOME = "Ann Sample said on Monday that they were home.\n\n"
LAWYER = "Ann Sample, a lawyer, said on Monday that they were home.\n\n"
ICI = "« Ils sont là », a dit Jean Essai.\n\n"
BELTA = "L'agence Belta a dit mardi qu'ils étaient là.\n\n"
SOLDAT = "Un soldat a dit mardi qu'ils étaient là.\n\n"


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", HOME + '"We go on," the minister added.', "Ann Sample"),
        ("fr", ICI + "« Nous continuons », a ajouté le ministre de l'Intérieur.",
         "Jean Essai"),
        # Past a body that spoke since.
        ("en", HOME + 'The agency reported two deaths.\n\n"We go on," the minister added.', "Ann Sample"),
        # Rather than one who has said nothing, where many may be called so; no lawyer, who is something else.
        ("fr", "La mort de l'acteur Karl Modèle l'émeut. Jean Essai a écrit : « Adieu. » L'acteur a dit : « "
         "Il va nous manquer. »", "Jean Essai"),
        ("fr", "L'acteur Karl Modèle est jugé. L'avocat Jean Essai a dit : « C'est faux. » L'acteur a dit : "
         "« Je le jure. »", "Karl Modèle"),
        # Somebody who is something else, who is not alone, or of whom the noun may be new.
        ("en", LAWYER + '"We go on," the minister added.',
         "the minister"),
        ("en", HOME + '"We go on," a minister added.', "a minister"),
        ("fr", ICI + "« Nous continuons », ont ajouté les ministres.",
         "les ministres"),
        # Of the other gender; and beside the name of whom it is.
        ("fr", ICI + "« Nous continuons », a ajouté la directrice de la prison.",
         "la directrice de la prison"),
        ("fr", ICI + "Dans un texte, Marie Exemple, la présidente du conseil, a"
         " rappelé que la loi vaut pour tous.", "Marie Exemple"),
    ],
)  # fmt: skip
def test_a_definite_noun_goes_on_with_who_spoke_last(code: str, text: str, name: str) -> None:
    assert said(text, code)[-1][2][0][0] == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", BELTA + "Huit sont malades, selon la même source.", "Belta"),
        ("fr", SOLDAT + "Huit sont malades, selon la même source.", "Un soldat"),
        ("en", "They are home, Belta said.\n\nEight of them are ill, the same source said.", "Belta"),
        # Another source; and several of whom but one spoke.
        ("fr", BELTA + "Huit sont malades, selon une source.", "une source"),
        ("fr", BELTA + "Huit sont malades, selon les mêmes sources.",
         "les mêmes sources"),
    ],
)  # fmt: skip
def test_the_same_source_is_who_spoke_last(code: str, text: str, name: str) -> None:
    assert said(text, code)[-1][2][0][0] == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", HOME + '"Take your time," the judge encouraged her.', "the judge"),
        ("en", HOME + '"You are wrong," the minister retorted.', "the minister"),
        ("fr", ICI + "« Prenez votre temps », l'encourage le président.", "le président"),
        ("fr", ICI + "« C'est fini », estime le procureur spécial de la cour des infractions économiques.",
         "le procureur spécial de la cour des infractions économiques"),
        # Whoever goes on: one of whom a clause says more.
        ("fr", ICI + "« C'est fini », ajoute celui qui avait signé la pétition.", "Jean Essai"),
        ("fr", ICI + "« C'est fini », estime celui qui avait signé la pétition.", "celui"),
    ],
)  # fmt: skip
def test_who_answers_or_has_a_long_title_is_another(code: str, text: str, name: str) -> None:
    assert said(text, code)[-1][2][0][0] == name


TORTURED = "Ann Sample said that she was tortured.\n\n"
PRISON = "Jean Essai a déclaré qu'il avait été torturé.\n\n"


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", TORTURED + "The Kenyan president said that it was a lie.", "The Kenyan president"),
        ("en", TORTURED + '"We did not touch her," the Kenyan interior minister said.',
         "the Kenyan interior minister"),
        ("en", TORTURED + "The ambassador said that the case was closed.", "The ambassador"),
        ("fr", PRISON + "Le président kényan a affirmé que c'était faux.", "Le président kényan"),
        ("fr", PRISON + "Le ministre a affirmé que le dossier était clos.", "Le ministre"),
        ("ru", "Иван Примеров заявил, что его пытали.\n\nПрезидент Кении заявил, что дело закрыто.",
         "Президент Кении"),
        # Who leads the state, or is called so.
        ("en", "Macron said that talks went well.\n\nThe French president said that more would follow.",
         "Macron"),
        ("en", "Senator Kim Sample said that talks went well.\n\nThe senator said that more would follow.",
         "Kim Sample"),
    ],
)  # fmt: skip
def test_an_office_is_of_nobody_who_is_not_said_to_hold_one(code: str, text: str, name: str) -> None:
    assert said(text, code)[-1][2][0][0] == name
