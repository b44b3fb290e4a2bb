"""Quotation marks of every typography, nested, unbalanced, over paragraphs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.reading.marks import quotations
from detente.reading.parsing.split import paragraphs


def found(text: str) -> list[tuple[str, int]]:
    return [(text[q.start : q.end], q.depth) for q in quotations(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il a dit « oui » et «non».", [("« oui »", 0), ("«non»", 0)]),
        ("« Il a dit “non”, dit-elle. »", [("« Il a dit “non”, dit-elle. »", 0), ("“non”", 1)]),
        ('He said "yes" and "no".', [('"yes"', 0), ('"no"', 0)]),
        ('" Oui ", dit-il.', [('" Oui "', 0)]),
        ("«Мы из «Авроры»», — сказал он.", [("«Мы из «Авроры»»", 0), ("«Авроры»", 1)]),
        ("Газета „Аврора“ пишет", [("„Аврора“", 0)]),
        ("He said ‘go now’ to Bob's friend.", [("‘go now’", 0)]),
        ("l'homme d'État n'a pas dit", []),
        ('afin d\'"apaiser" l\'"élu"', [('"apaiser"', 0), ('"élu"', 0)]),
        ("Un « guillemet jamais fermé au milieu", []),
        # One that nothing closes opens a sentence, or a word in one.
        ("Elle l'a dit. « Nous restons.", [("« Nous restons.", 0)]),
        ("Elle l'a dit. « nous restons.", []),
        ("Il a dit : « Jamais fermé", [("« Jamais fermé", 0)]),
        ("<<Oui>>, dit-il", [("<<Oui>>", 0)]),
        # Two grave accents open what two straight marks close, and do not stand around code.
        ("``We go,'' he said. ``No.''", [("``We go,''", 0), ("``No.''", 0)]),
        ("She called it ``a farce'' and left.", [("``a farce''", 0)]),
        ("Call ``read()`` and then ``write()`` of it.", []),
        # Straight marks closed by curly ones, also beside a curly one that nothing closes.
        ('"We go,” he said. "No”.', [('"We go,”', 0), ('"No”', 0)]),
        ('He said “yes. Then "We go,” she said.', [('"We go,”', 0)]),
        ('Dit « oui. Puis "Partons”, dit-elle.', [('"Partons”', 0)]),
        ('Он сказал „да. Потом "Идём”, — сказала она.', [('"Идём”', 0)]),
        ('“He said "go" and left,” she said.', [('“He said "go" and left,”', 0), ('"go"', 1)]),
        ("In the '90s \"we went”, he said.", [('"we went”', 0)]),
        # A dash that opens a paragraph stands for a mark, as does the one before a remark.
        ("— Мы дома, — сказал он. — Все целы.", [("Мы дома", 0), ("Все целы.", 0)]),
        ("- Кто здесь? - спросила она.", [("Кто здесь?", 0)]),
        ("– Я из «Зари», – сказал он.", [("Я из «Зари»", 0), ("«Зари»", 1)]),
        ("— «Мы дома», — сказал он.", [("«Мы дома»", 0)]),
        ("— Партия «Мир, — сказал он, — и труд» ушла.", [("«Мир, — сказал он, — и труд»", 0)]),
        ("Судья, — сказал он, — ушёл.", []),
    ],
)
def test_typographies(text: str, expected: list[tuple[str, int]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("marks", ["«»", "“”"])
def test_a_quotation_over_paragraphs_that_opens_none_again(marks: str) -> None:
    first, last = marks
    text = f"Il dit : {first}Le premier.\n\nLe {first}deuxième{last} suit.\n\nLe dernier finit.{last} Puis."
    outer = [text[slice(*q.inner)] for q in quotations(text, paragraphs(text)) if q.depth == 0]
    assert outer == ["Le premier.", f"Le {first}deuxième{last} suit.", "Le dernier finit."]


def test_a_mark_that_nothing_opened_closes_no_paragraph_before() -> None:
    text = "Il dit : « Le premier.\n\n« Le deuxième.\n\nLe dernier » finit."
    assert [text[q.start : q.end] for q in quotations(text, paragraphs(text))][:1] == ["« Le premier."]


def test_a_quotation_over_paragraphs_opens_each_again() -> None:
    text = "“The first paragraph goes on.\n“The second ends,” she said."
    first, second = quotations(text, paragraphs(text))
    assert not first.closed and second.closed
    assert text[slice(*first.inner)] == "The first paragraph goes on."


@given(st.text(alphabet="ab «»“”„\"'‘’‹›.,\n—", max_size=80))
def test_quotations_nest_and_lie_in_the_text(text: str) -> None:
    found_ = quotations(text, paragraphs(text))
    for q in found_:
        assert 0 <= q.start < q.end <= len(text)
        assert q.start <= q.inner[0] <= q.inner[1] <= q.end
    outer = [q for q in found_ if q.depth == 0]
    assert all(a.end <= b.start for a, b in pairwise(outer))
