"""The meeting at which somebody spoke is no part of what he asked for, and *dont* alone begins no clause."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Anna Kral a appelé à la libération des otages lors d'une rencontre avec le roi.",
         "la libération des otages"),
        ("fr", "Paul Essai a appelé le monde à sanctionner Minsk, lors d'une réunion du Conseil.",
         "sanctionner Minsk"),
        ("fr", "Anna Kral a exhorté Téhéran à libérer Ivan Morel, en marge du sommet de Vienne.",
         "libérer Ivan Morel"),
        ("en", "Anna Kral demanded the lifting of sanctions at a news conference in Geneva.",
         "the lifting of sanctions"),
        ("en", "Paul Sample urged Tehran to free Ivan Morel during a visit to Baku.", "free Ivan Morel"),
        ("ru", "Анна Новак потребовала освободить Павла Крала на встрече с главой МИД Ирана.",
         "освободить Павла Крала"),
        # What was done at a meeting was done there.
        ("fr", "L'ONG a réclamé la libération des étudiants arrêtés au cours d'une réunion à Bamako.",
         "la libération des étudiants arrêtés au cours d'une réunion à Bamako"),
        ("fr", "Le parquet a indiqué que deux hommes avaient été arrêtés lors d'une réunion.",
         "deux hommes avaient été arrêtés lors d'une réunion"),
        # Who is picked from a number is told with it.
        ("fr", "Kiev a libéré 30 hommes dont le pilote Viktor Kral, a précisé Anna Morel dans un entretien.",
         "Kiev a libéré 30 hommes dont le pilote Viktor Kral"),
        ("fr", "Dix hommes sont morts, dont, selon le ministère, deux enfants.", "deux enfants"),
    ],
)  # fmt: skip
def test_words_end_where_the_occasion_begins(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Paul Essai a dit que son fils avait été arrêté lundi et condamné à dix ans de prison.",
         "son fils avait été arrêté lundi et condamné à dix ans de prison"),
        ("fr", "L'ONG a indiqué que dix hommes ont été arrêtés, interrogés et accusés d'espionnage.",
         "dix hommes ont été arrêtés, interrogés et accusés d'espionnage"),
        ("en", "Paul Sample said his son had been held and sentenced to ten years in prison.",
         "his son had been held and sentenced to ten years in prison"),
        ("fr", "Anna Kral a écrit qu'elle s'est vu notifier « lundi » avoir été condamnée à « dix ans ».",
         "elle s'est vu notifier « lundi » avoir été condamnée à « dix ans »"),
        ("fr", "Jan Kral, le directeur, dit que son bilan est le même que celui de la commission.",
         "son bilan est le même que celui de la commission"),
        # What the speaker did goes on with what he did.
        ("fr", "Le ministre a affirmé que dix hommes avaient été libérés et accusé Minsk de mentir.",
         "dix hommes avaient été libérés"),
        ("fr", "Le ministre a déclaré que l'accord avait été signé et salué le courage des négociateurs.",
         "l'accord avait été signé"),
    ],
)  # fmt: skip
def test_words_go_on_with_what_they_tell(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]
