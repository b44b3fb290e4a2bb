"""Words that nobody in particular reads or hears, and where; networks, which speak for nobody."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers

_FREED = "« Douze détenus ont été libérés ce matin »"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{_FREED}, lit-on dans le communiqué de la mairie.", "la mairie"),
        (f"{_FREED}, peut-on lire sur le site de la préfecture.", "la préfecture"),
        (f"{_FREED}, pouvait-on lire sur le compte de l'ambassade.", "l'ambassade"),
        (f"{_FREED}, est-il écrit dans un rapport d'Amnesty International.", "Amnesty International"),
        (f"{_FREED}, est-il précisé dans le décret.", "le décret"),
        (f"On peut lire dans le communiqué de la mairie : {_FREED}.", "la mairie"),
        ("Douze détenus sont libres, précise-t-on de source judiciaire.", "source judiciaire"),
        ("Douze détenus sont libres, assure-t-on.", "on"),
    ],
)
def test_where_nobody_reads_it_speaks(text: str, who: str) -> None:
    assert {chain[-1] for chain in speakers(text, "fr")} == {who}


@pytest.mark.parametrize("remark", ["pouvait-on lire également", "est-il aussi précisé", "peut-on y lire"])
def test_what_nobody_reads_goes_on_with_who_spoke(remark: str) -> None:
    text = f"« Nous saluons cette décision », a écrit le maire, Karl Essai.\n\n{_FREED}, {remark}."
    assert speakers(text, "fr") == [["Karl Essai"], ["Karl Essai"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Dans un message publié sur sa page Telegram, le ministère a salué le « geste » de Lima.", "fr"),
        ("Sur sa page Facebook, le parti a salué le « geste » de Lima.", "fr"),
        ("In a message on its Telegram channel, the ministry said that ten men had been freed.", "en"),
    ],
)
def test_a_network_is_no_body(text: str, code: str) -> None:
    (((_, _, ((_, words, resolved),))),) = said(text, code)
    assert words.endswith(("ministère", "parti", "ministry"))
    assert not resolved


def test_a_bare_noun_goes_on_with_the_body_that_spoke() -> None:
    text = (
        "Le ministère russe de la Défense a annoncé que dix hommes étaient libres. « Ils rentrent », a "
        "ajouté le ministère. Le ministère des Transports, basé à Lima, se tait."
    )
    assert [name for ((name, *_),) in (chain for _, _, chain in said(text, "fr"))][1] == "le ministère"
