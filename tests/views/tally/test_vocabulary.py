"""Traits and voices as the data files have them."""

from __future__ import annotations

import pytest

from detente.errors import UserError
from detente.views.tally import voices
from detente.views.tally.model import Settings
from detente.views.tally.traits import vocabulary


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("Belarusians", "Belarusian"),
        ("BELARUSIAN", "Belarusian"),
        ("беларусы", "Belarusian"),
        ("women", "woman"),
        ("political prisoners", "political prisoner"),
        ("prisonniers politiques", "political prisoner"),
        ("to the United States", "to United States"),
        ("taken to Norway", "to norway"),
        ("non-foreigner", "not foreigner"),
        ("not women", "not woman"),
        ("chess players", "chess player"),
    ],
)
def test_spellings(text: str, trait: str) -> None:
    assert vocabulary().canonical(text) == trait


def test_families_exclude() -> None:
    vocab = vocabulary()
    assert vocab.excludes("Belarusian", "Ukrainian")
    assert vocab.excludes("to Lithuania", "to norway")
    assert vocab.excludes("woman", "man")
    assert not vocab.excludes("woman", "political prisoner")
    assert not vocab.excludes("Ukrainian", "foreigner")
    assert not vocab.excludes("Belarusian", "foreigner")
    assert vocab.excludes("Belarusian", "foreigner", home="Belarusian")
    assert not vocab.is_known("chess player")


@pytest.mark.parametrize(
    ("text", "name", "kind", "carriers"),
    [
        ("Viasna via AP", "Viasna", "NGO", ("AP",)),
        ("Obozrevatel citing Khochu Zhit", "Khochu Zhit", "authority", ("Obozrevatel",)),
        ("RFE/RL (reprint)", "RFE/RL", "independent", ()),
        ("Belta via Reuters", "Belta", "state media", ("Reuters",)),
        ("officials via Reuters", "officials", "authority", ("Reuters",)),
        ("a baker", "a baker", "unknown", ()),
        ("le porte-parole d'un village", "le porte-parole d'un village", "unknown", ()),
    ],
)
def test_voices(text: str, name: str, kind: str, carriers: tuple[str, ...]) -> None:
    voice, verified, announced = voices.parse(text)
    assert (voice.name, voice.kind, voice.carriers) == (name, kind, carriers)
    assert not verified
    assert not announced


def test_weights_by_kind_and_by_name() -> None:
    voice = voices.parse("Viasna via AP")[0]
    assert voices.weight(voice, Settings()) == 6
    assert voices.weight(voice, Settings(weights={"NGO": 2})) == 2
    assert voices.weight(voice, Settings(weights={"NGO": 2, "viasna": 9})) == 9
    assert voices.parse_weights(["NGO=8", "state media=0"]) == {"NGO": 8, "state media": 0}
    for bad in ("NGO", "=3", "NGO=-1", "NGO=much", "NGO=nan"):
        with pytest.raises(UserError, match="--weight"):
            voices.parse_weights([bad])
