"""Pairs that are let go would have had a probability of 0."""

import random

import pytest

from detente.names import score

NAMES = """
Aleh Sadouski|Oleg Sadovsky|Олег Садовский|O. Sadovskaya|Uladzimir Hancharou|Vladimir Goncharov
V Goncharov|Jean Pierre Nkemba|Jeanpierre Nkemba|Abd al-Rahman Sufyani|Abdulrahman Sufiani
عبد الرحمن سفياني|Daria Volkova|Maria Volkova|李娜|Li Na|李|김영희|Kim Yong-hui
National Oil Export Company|NOEC|N.O.E.C. Trading LLC|OAO Stankozavod|Станкозавод
Stankostroitelny Zavod No 5|Gazmash|Gazmashbank|Petrenk|Alexandra Konstantinovna Petrenko
Svetlana Mikhailovna Verkhoturova-Zel|Verkhoturova-Zelenskaya Svetlana|Mohamed Ould Kane|Mohamad Kan
Kn|Sech1n Igor|Igor Sechin|Novik|Novak|Iu Sun|Yusun|H & M|HM|Νίκος Παππάς|Nikos Pappas|Ἀ
Zhao Wei Ming|Zhaoweiming|Star One 2
"""


@pytest.mark.parametrize("kind", [None, "person", "organization"])
def test_nothing_is_let_go_that_counts(kind: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(3)
    names = [name for line in NAMES.split("\n") for name in line.split("|") if name]
    words = [word for name in names for word in name.split()]
    names += [" ".join(rng.choices(words, k=rng.randrange(1, 12))) for _ in range(40)]
    pairs = [(a, b) for a in names for b in names]
    every = score.compare_many(pairs, kind)
    assert len(pairs) > score.SCREENED
    monkeypatch.setattr(score, "SCREENED", len(pairs) * 100)
    assert every == score.compare_many(pairs, kind)
    assert 0 < sum(p > 0 for p in every) < len(pairs) / 2
