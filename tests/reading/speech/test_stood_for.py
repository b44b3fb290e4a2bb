"""What a general noun or a paper stands for that speaks: one that spoke, or else one that acted."""

from __future__ import annotations

import pytest

from detente import read


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        # A paper is the last body's that spoke, whoever spoke before; else of one that did something.
        ("en", "Amber Watch said the port is closed. Harbour Watch said the road is open. "
               "The bridge is shut, the statement said.", "Harbour Watch"),
        ("en", "Harbour Watch released a fisherman. The road is open, the statement said.", "Harbour Watch"),
        ("en", "A fisherman released a dog. The road is open, the statement said.", "the statement"),
        ("fr", "L'association Ambre a libéré Anne. La route est libre, indique le communiqué.", "Ambre"),
        ("fr", "La route est libre, a dit Paris. Le port est fermé, indique le communiqué.", "le communiqué"),
        ("ru", "Минюст освободил рыбака. Дорога открыта, говорится в сообщении ведомства.", "Минюст"),
        ("ru", "Рыбак освободил соседа. Дорога открыта, говорится в сообщении.", "сообщение"),
        # A general noun is the nearest of both, be it but a name of which nothing tells what it is.
        ("ru", "ТАСС сообщил, что порт открыт. Министерство юстиции освободило рыбака. "
               "В ведомстве заявили, что дорога открыта.", "Министерство юстиции"),
        ("ru", "Рыбак освободил соседа. В ведомстве заявили, что дорога открыта.", "ведомство"),
        # No newspaper, and none of another state.
        ("ru", "«Порт открыт», пишет газета «Заря». Во внешнеполитическом ведомстве назвали это ложью.",
         "внешнеполитическое ведомство"),
        ("ru", "Порт открыт, сообщил МИД Чехии. "
               "В словацком внешнеполитическом ведомстве заявили, что он закрыт.",
         "словацкое внешнеполитическое ведомство"),
        ("ru", "Порт открыт, сообщил МИД Чехии. В чешском ведомстве добавили, что он закрыт.", "МИД Чехии"),
        ("fr", "Le pont est fermé, a rapporté Europa Press. « La route est libre », a publié le média.",
         "Europa Press"),
        ("fr", "Le pont est fermé, a rapporté Anne Brume. « La route est libre », a publié le média.",
         "le média"),
        ("fr", "Le pont est fermé, a rapporté Europa Press. « La route est libre », a publié un média.",
         "un média"),
        # With more said of it, it is the last that has a name; no name that stands in the words themselves.
        ("en", "Amber Watch said the port is closed. "
               "The Lima-based group said the road is open.", "Amber Watch"),
        ("en", "Amber Watch said the port is closed. The Lima-based Delta group said the road is open.",
         "The Lima-based Delta group"),
        # Any other noun is the last body that was called so, and more.
        ("en", "The Peruvian foreign ministry said the port is closed. The ministry said the road is open.",
         "The Peruvian foreign ministry"),
        ("en", "The Peruvian foreign ministry said the port is closed. The court said the road is open.",
         "The court"),
        ("fr", "La police vaudoise a dit que le port est fermé. La route est libre, ajoute la police.",
         "La police vaudoise"),
    ],
)  # fmt: skip
def test_a_general_noun_or_a_paper_is_the_body_told_of_last(code: str, text: str, name: str) -> None:
    quotes = [c for c in read(text, language=code).claims if c.kind == "quote"]
    assert quotes[-1].attribution[0].name == name


@pytest.mark.parametrize("source", ["По данным", "По словам"])
def test_an_association_has_its_whole_name(source: str) -> None:
    text = f"{source} Ассоциации защиты рабочих, полиция арестовала 40 человек."
    (quote,) = [c for c in read(text, language="ru").claims if c.kind == "quote"]
    assert quote.attribution[0].name == "Ассоциация защиты рабочих"


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "Минфин Чили отмечает, что порт закрыт. Руководитель ФСИН Иван Краль. "
               "Ведомство заявило, что дорога открыта.", "Ведомство"),
        ("ru", "Минфин Чили отмечает, что порт закрыт. Глава ФСИН Иван Краль находится в Лиме. "
               "В ведомстве заявили, что дорога открыта.", "ведомство"),
        ("en", "The US Treasury said the port is closed. The head of Rosatom, Ivan Kral, stayed in Lima. "
               "The agency said the road is open.", "The agency"),
        ("fr", "Le Trésor américain a dit que le port est fermé. Le chef de Rosatom, Ivan Kral, "
               "est resté à Lima. L'agence a dit que la route est libre.", "L'agence"),
        # The head of the same body, and of none.
        ("ru", "МИД Чили выразил протест. Глава МИД Иван Краль вызвал посла. "
               "В ведомстве сообщили, что дорога открыта.", "МИД Чили"),
        ("ru", "МВД Чили задержало моряка. Президент Краль прилетел в Лиму. "
               "В ведомстве сообщили, что дорога открыта.", "МВД Чили"),
    ],
)  # fmt: skip
def test_a_general_noun_is_no_body_before_the_head_of_another(code: str, text: str, name: str) -> None:
    quotes = [c for c in read(text, language=code).claims if c.kind == "quote"]
    assert quotes[-1].attribution[0].name == name
