"""Agreements and their sides, of whom who brings them about is none."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Chad and Libya agreed on Monday to a ceasefire.", {"Chad", "Libya"}),
        ("en", "A truce was signed by Chad and Libya in Tunis.", {"Chad", "Libya"}),
        ("en", "Oman brokered a truce between Chad and Libya.", {"Chad", "Libya"}),
        ("fr", "Un accord a été signé mercredi à Alger par le Mali et le Niger.", {"Mali", "Niger"}),
        ("fr", "Kinshasa et Kigali ont convenu mardi d'un cessez-le-feu.", {"Kinshasa", "Kigali"}),
        ("fr", "Le Mali et le Niger ont paraphé un traité.", {"Mali", "Niger"}),
        ("fr", "Bamako et Alger se sont accordés vendredi sur un cessez-le-feu.", {"Bamako", "Alger"}),
        ("fr", "Le Mali et le Niger ont signé, sous l'égide du Tchad, un traité.", {"Mali", "Niger"}),
        ("fr", "Le Mali et le Niger ont signé le texte d'un traité.", {"Mali", "Niger"}),
        ("ru", "Послы Антон Краль и Олег Ветров подписали договор.", {"Антон Краль", "Олег Ветров"}),
        ("ru", "Чад и Ливия подписали меморандум.", {"Чад", "Ливия"}),
    ],
)
def test_the_sides_of_an_agreement(language: str, text: str, names: set[str]) -> None:
    ((_, act),) = acts(text, language, "agree")
    assert {s.name for s in act.subjects} == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Oman, which brokered the deal together with Qatar, will oversee it."),
        ("en", "The deal was mediated by Norway and Switzerland."),
        ("en", "Anna Petrova signed the deal."),
        ("fr", "Oman a parrainé l'accord avec le Qatar."),
    ],
)
def test_who_brings_an_agreement_about_is_no_side_of_it(language: str, text: str) -> None:
    assert not acts(text, language, "agree")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A ceasefire was signed on 3 December."),
        ("fr", "Une trêve a été conclue le 3 décembre."),
        ("ru", "Перемирие было подписано 3 декабря."),
    ],
)
def test_a_dated_truce_needs_no_sides(language: str, text: str) -> None:
    ((_, act),) = acts(text, language, "agree")
    assert (str(act.when), act.subjects) == ("2025-12-03", ())
