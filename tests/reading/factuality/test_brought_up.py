"""What somebody only raises, or is raised or talked of, has not been done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "John Sample raised the release of Olga Kral with Minsk.", "possible"),
        ("en", "The extradition of Ivan Sample came up during the call.", "possible"),
        ("en", "Olga Kral's release was among the issues discussed.", "possible"),
        ("en", "The lifting of sanctions on Belavia was one of the topics.", "possible"),
        ("en", "Lifting sanctions on Belavia remains an option.", "possible"),
        ("en", "Lifting sanctions on Belavia was on the agenda of the talks.", "possible"),
        ("en", "On the agenda: the release of Olga Kral.", "possible"),
        ("en", "Topics of the talks included the release of Olga Kral.", "possible"),
        ("en", "The release of Olga Kral raised hopes.", "asserted"),
        ("en", "The diplomat raised the arrest of Ivan Sample with Minsk.", "asserted"),
        ("en", "Lifting sanctions on Belavia, Washington said peace was one of its aims.", "asserted"),
        ("fr", "La libération d'Olga Kral a été abordée lundi.", "possible"),
        ("fr", "L'extradition de Jean Essai était au menu des discussions.", "possible"),
        ("fr", "La libération d'Olga Kral était au menu de la réunion.", "possible"),
        ("fr", "L'extradition de Jean Essai a été au centre de la visite.", "possible"),
        ("fr", "La levée des sanctions contre Belavia est l'enjeu principal du sommet.", "possible"),
        ("fr", "La libération d'Olga Kral a fait l'objet de discussions.", "possible"),
        ("fr", "Au menu de la visite : la libération d'Olga Kral.", "possible"),
        ("fr", "Au cœur des discussions, la grâce de Jean Essai.", "possible"),
        ("fr", "La libération d'Olga Kral a eu lieu au centre de détention de Minsk.", "asserted"),
        ("fr", "Au menu, Paris a libéré Olga Kral.", "asserted"),
        ("fr", "La levée des sanctions contre Belavia est sur la table.", "possible"),
        ("fr", "L'envoyé a soulevé la libération d'Olga Kral.", "possible"),
        ("fr", "La libération d'Olga Kral a soulevé l'enthousiasme.", "asserted"),
        ("ru", "В центре переговоров было освобождение Ольги Краль.", "possible"),
        ("ru", "Одна из тем: снятие санкций с Белавии.", "possible"),
        ("ru", "Стороны затронули освобождение Ольги Краль.", "possible"),
        ("ru", "Освобождение Ольги Краль входило в повестку переговоров.", "possible"),
        ("ru", "Освобождение Ольги Краль вызвало радость.", "asserted"),
    ],
)
def test_what_is_only_brought_up_is_possible(code: str, text: str, told: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, code)] == [told]
