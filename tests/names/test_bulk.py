"""Names read by the thousand say what names read one by one do."""

import random
from dataclasses import fields

import numpy as np
import pytest

from detente.names import bulk
from detente.names.parts import readings
from detente.names.rows import Rows, make_rows

NAMES = """
Anna Boris Nazar Al-Zomor al-Din Ould-Ahmed Abd-al-Rahman Abdulkarim Nurullah Abd Abdul bin Ibn Ben el- de la
van Der O'Neil Jr. Sr III Mao Tse-tung Chang-ho JT Jt B. A.B. a.k.a. alias Smith/Jones / - & (Orlov)
(née Bloch) MerkelAngela Kuznetsova-Petrova Jean-Pierre Bank Zavod Sad Group OAO LLC Ltd First One 12 2nd St.
Sergejus
Ягора Томенко Иван бин Абдул-Карим нет Вектор Siarhiej Cichanoŭski Ștefan Žižka Nguyễn Αβ Νίκος عبد بن محمد
ابن עבד בן 李 李娜 王 金 김 정은 МИP Iva\u0301n \u200bLev ﬁ İlker ß Hasan Hasan Muhammad Muhammad Ramirez,
KALINA, al-Adil, AL-ADIL, KALINA,Anton Jr., OAO, , Abdul, О'Нил,
"""


@pytest.mark.parametrize("kind", [None, "person"])
def test_as_one_by_one(kind: str | None) -> None:
    rng = random.Random(5)
    names = [
        " ".join(rng.choices(NAMES.split(), k=rng.choice((0, 1, 1, 2, 2, 3, 3, 4, 6, 12))))
        for _ in range(6000)
    ]
    names += [f" {name}  " for name in names[:50]] + ["Ivan\tPetrov", "Ivan\nPetrov", "Ivan " * 200]
    place: dict[str, int] = {}
    rows, owner = bulk.read(names, kind, place)
    each = [readings(name, kind) for name in names]
    assert owner.tolist() == [n for n, found in enumerate(each) for _ in found]
    expected = make_rows([part for found in each for part in found], place)
    for field in fields(Rows):
        assert np.array_equal(getattr(rows, field.name), getattr(expected, field.name)), field.name


def test_most_names_are_read_by_their_pieces() -> None:
    names = ["Anna Kuznetsova-Petrova", "Иван Абдул-Карим", "Ould bin Ahmed al-Din", "Nguyễn Žižka"]
    assert all(bulk.piece(text) for name in names for text in name.split())
