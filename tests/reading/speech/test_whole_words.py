"""Words that a remark parts or a list goes on with, and that end before the speaker goes on."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

PARTED = [
    ("fr", "Ils pourront, a déclaré le ministre Karl Essai, demander à être réinstallés au Canada.",
     "Ils pourront demander à être réinstallés au Canada"),
    ("fr", "Il faut, a insisté le maire, libérer tous les otages.", "Il faut libérer tous les otages"),
    ("fr", "La mesure ne concerne, a souligné l'avocate, que trois personnes.",
     "La mesure ne concerne que trois personnes"),
    ("fr", "La grâce ne vise que les condamnés définitifs, a rappelé l'avocat Karl Essai, ce qui n'est le "
     "cas d'aucun des deux.", "La grâce ne vise que les condamnés définitifs"),
    ("fr", "Le juge, a dit l'avocat, a refusé la demande.", "Le juge a refusé la demande"),
    ("ru", "Задержанные должны, уточнил министр, раз в неделю отмечаться в полиции.",
     "Задержанные должны раз в неделю отмечаться в полиции"),
    ("ru", "Они не намерены, сказал министр, уходить.", "Они не намерены уходить"),
    # What follows a remark on a whole clause is not of it.
    ("fr", "Il est venu lundi, a expliqué le juge, devant des journalistes.", "Il est venu lundi"),
]  # fmt: skip
GOING_ON = [
    ("fr", "Washington avait annoncé des mesures contre l'agence Essai, la télévision ONT et deux journaux.",
     "des mesures contre l'agence Essai, la télévision ONT et deux journaux"),
    ("fr", "Londres a annoncé des poursuites contre Karl Essai, Anna Essai et trois complices.",
     "des poursuites contre Karl Essai, Anna Essai et trois complices"),
    ("fr", "Le maire a annoncé la fermeture de l'école, du théâtre et de la bibliothèque.",
     "la fermeture de l'école, du théâtre et de la bibliothèque"),
    ("fr", "Le ministre a annoncé une trêve, le maire et le préfet de Lyon l'ont saluée.", "une trêve"),
    ("fr", "Le ministre a annoncé sa libération à la presse.", "sa libération"),
    ("fr", "Kiev disait alors avoir récupéré plus de 3.100 des siens depuis le début de l'invasion.",
     "avoir récupéré plus de 3.100 des siens depuis le début de l'invasion"),
    ("en", "He demanded freedom for himself and his colleagues.", "freedom for himself and his colleagues"),
]  # fmt: skip
ENDING = [
    ("en", "The adviser said they had been unjustly detained and thanked Guatemala for its help.",
     "they had been unjustly detained"),
    ("en", "The lawyer said his client had been tortured and forced to confess.",
     "his client had been tortured and forced to confess"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), PARTED + GOING_ON + ENDING)
def test_words_are_whole(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]


def test_words_end_before_who_passes_them_on() -> None:
    text = "It said in a statement that the country will take strong measures, the state news agency said."
    assert "the country will take strong measures" in [told for _, told, _ in said(text, "en")]
