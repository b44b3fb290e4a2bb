"""Words that undo, refuse or except a measure, which a hasty reader takes for the measure itself."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

EXEMPTIONS = [
    ("en", "The committee approved a travel ban exemption for Anton Kral on Monday."),
    ("en", "Washington approved an arms embargo exemption for South Sudan."),
    ("en", "Britain introduced an asset freeze exemption for Lukoil."),
    ("en", "The committee refused a travel ban exemption for Anton Kral."),
    ("fr", "Le comité a approuvé lundi une exemption d'interdiction de voyager pour Anton Kral."),
    ("fr", "Le comité des sanctions de l'ONU a adopté une dérogation au gel des avoirs d'Anton Kral."),
    ("ru", "Комитет одобрил исключение из запрета на поездки для Антона Краля."),
]


@pytest.mark.parametrize(("language", "text"), EXEMPTIONS)
def test_an_exemption_is_no_measure(language: str, text: str) -> None:
    assert not {kind for kind, _ in told(text, language)} & {"impose", "lift"}


LICENSED = [
    ("en", "The committee approved a travel ban exemption for Anton Kral on Monday."),
    (
        "fr",
        "Le comité des sanctions de l'ONU a approuvé une exemption d'interdiction de voyager pour Anton Kral.",
    ),
    ("fr", "Londres a adopté une dérogation au gel des avoirs d'Anton Kral."),
]


@pytest.mark.parametrize(("language", "text"), LICENSED)
def test_an_exemption_is_a_licence(language: str, text: str) -> None:
    assert [kind for kind, _ in told(text, language)] == ["license"]


BLOCKED = [
    ("en", "Hungary blocked EU sanctions against Patriarch Kirill."),
    ("en", "Hungary blocked a new sanctions package against Russia."),
    ("fr", "La Hongrie a bloqué les sanctions de l'UE contre le patriarche Kirill."),
    ("ru", "Венгрия заблокировала санкции ЕС против патриарха Кирилла."),
    ("ru", "Венгрия блокирует новый пакет санкций против России."),
]


@pytest.mark.parametrize(("language", "text"), BLOCKED)
def test_who_blocks_sanctions_imposes_none(language: str, text: str) -> None:
    assert ("impose", "asserted") not in told(text, language)


UNDONE = [
    ("en", "Lukoil was delisted from the London Stock Exchange after sanctions.", "lift"),
    ("fr", "L'UE a mis fin à la suspension des sanctions contre Lukoil.", "suspend"),
    ("fr", "Le Sénat a voté contre la levée des sanctions visant Lukoil.", "lift"),
    ("ru", "Ордер на арест Антона Краля отозван в понедельник.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), UNDONE)
def test_what_is_undone_or_refused_is_not_done(language: str, text: str, kind: str) -> None:
    assert not {(kind, "asserted"), (kind, "announced")} & set(told(text, language))


DONE = [
    ("en", "Britain blocked the assets of Lukoil.", ("impose", "asserted")),
    ("en", "The EU delisted Lukoil on Monday.", ("lift", "asserted")),
    ("fr", "Londres a bloqué les avoirs de Lukoil.", ("impose", "asserted")),
    ("fr", "L'UE a annoncé la suspension des sanctions contre Lukoil.", ("suspend", "announced")),
    ("ru", "Великобритания заблокировала активы «Лукойла».", ("impose", "asserted")),
]


@pytest.mark.parametrize(("language", "text", "act"), DONE)
def test_the_measures_themselves(language: str, text: str, act: tuple[str, str]) -> None:
    assert act in told(text, language)


def told(text: str, language: str) -> list[tuple[str, str]]:
    """The acts of a text and whether they happened."""
    return [(act.kind, claim.factuality) for claim, act in acts(text, language)]
