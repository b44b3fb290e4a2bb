"""What words and labels that open a sentence or a clause make of an act in it."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "Fake: Anna Novak was freed.", "denied"),
        ("fr", "Faux : Anna Novak a été libérée.", "denied"),
        ("fr", "Fausse information : la libération d'Anna Novak.", "denied"),
        ("ru", "Фейк: Анну Новак освободили.", "denied"),
        ("fr", "Faute d'accord, la libération d'Anna Novak n'aura pas lieu.", "denied"),
        ("fr", "Kiev subordonne tout accord à la libération d'Anna Novak.", "possible"),
        ("ru", "Журналисты спросили, правда ли, что Анну Новак освободили.", "possible"),
        ("ru", "Адвокат усомнился в том, что Анну Новак освободили.", "possible"),
        ("ru", "Газета написала, будто Анну Новак освободили.", "possible"),
        ("ru", "Нет подтверждений того, что Анну Новак освободили.", "possible"),
        ("en", "False charges: Anna Novak was arrested.", "asserted"),
        ("en", "Anna Novak, who described prison in the novel, was arrested in May.", "asserted"),
        ("en", "The meeting ended with the arrest of Anna Novak.", "asserted"),
        ("fr", "Anna Novak a été arrêtée pour avoir moqué le roi dans la pièce.", "asserted"),
        ("ru", "Он сказал, что Анну Новак, правда, освободили.", "asserted"),
    ],
)
def test_what_is_said_to_be_so_or_not(code: str, text: str, told: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, code)] == [told]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "In the novel, Anna Novak is arrested."),
        ("en", "The play opens with the arrest of two students."),
        ("fr", "Le roman raconte comment Anna Novak a été arrêtée."),
        ("ru", "По сюжету фильма Анну Новак приговорили к десяти годам."),
        ("ru", "Ему приснилось, что Анну Новак освободили."),
        ("ru", "Представим на минуту, что Анну Новак освободили."),
    ],
)
def test_what_is_made_up_is_no_act(code: str, text: str) -> None:
    assert not acts(text, code)
