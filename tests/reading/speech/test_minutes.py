"""Minutes of a debate: who has the floor, with a name or without one, and how far his turn goes."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading.speech.said import said


def turns(text: str) -> list[tuple[str, list[str]]]:
    return [
        (words, [name for name, _, _ in chain]) for mode, words, chain in said(text, "fr") if mode == "direct"
    ]


SENATE = """M. le président. La parole est à M. Karim Delorme.

M. Karim Delorme, rapporteur pour avis de la commission. Le port est petit. (Exclamations.) Il déborde.

Monsieur le ministre, votre digue ne tiendra pas.

Plusieurs sénateurs du groupe de la Mer. Elle tient !

Une voix à droite. Très bien !

(La séance est suspendue à midi.)

Le port a été creusé en 1910.

Mme la ministre déléguée auprès du ministre des ports, chargée de la pêche. La digue tiendra."""


def test_minutes_go_from_one_who_has_the_floor_to_the_next() -> None:
    minister = "Mme la ministre déléguée auprès du ministre des ports"
    assert turns(SENATE) == [
        ("La parole est à M. Karim Delorme.", ["M. le président"]),
        ("Le port est petit.", ["Karim Delorme"]),
        ("Il déborde.", ["Karim Delorme"]),
        ("Monsieur le ministre, votre digue ne tiendra pas.", ["Karim Delorme"]),
        ("Elle tient !", ["Plusieurs sénateurs du groupe de la Mer"]),
        ("Très bien !", ["Une voix à droite"]),
        ("La digue tiendra.", [minister]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anne Essai, au nom du groupe. – Elle cède.\n\nKarl Modèle (M&D), par écrit. − Elle tient.",
            [("Elle cède.", ["Anne Essai"]), ("Elle tient.", ["Karl Modèle"])],
        ),
        (
            "Le Vice-Président (M. Modèle) : La séance reprend.\n\nMme Essai : Merci.\n\nDes voix : Bravo !",
            [("La séance reprend.", ["Le Vice-Président"]), ("Merci.", ["Essai"]), ("Bravo !", ["Des voix"])],
        ),
        (
            "L'hon. Anne Essai (ministre des Ports, Mer): Le port est sûr.\n\nLe Président: À l'ordre.",
            [("Le port est sûr.", ["Anne Essai"]), ("À l'ordre.", ["Le Président"])],
        ),
        (
            "La présidente. À vous.\n\nM. Karl Modèle (Mer), rapporteur de minorité. Non. (Rires.)",
            [("À vous.", ["La présidente"]), ("Non.", ["Karl Modèle"])],
        ),
    ],
)
def test_who_has_the_floor_is_told_in_the_way_of_each_house(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert turns(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Le président. Une fonction sans pouvoir, dit la loi.",
        "M. le maire ouvre la séance. Il rappelle l'ordre du jour.\n\nMme Essai vote contre. Elle s'en va.",
        "M. Jean Essai, préfet de la Marne. Il était à Lyon.\n\nMme Anne Essai, rectrice. Elle était à Nice.",
        "Le président. Jean Essai dirige le club.\n\nLa vice-présidente. Anne Modèle vient de Lyon.",
        "Une voix. Puis le silence.\n\nLe village dormait.",
        "Le président : Anne Essai\n\nLa vice-présidente : Jeanne Modèle\n\nLe trésorier : Karl Modèle",
        "LA ROCHELLE (Charente-Maritime). – Le port a rouvert.\n\nNEW YORK (États-Unis). – La Bourse monte.",
        "New York, de notre correspondant. – La Bourse a monté.\n\nParis. – Le port a rouvert.",
        "Un député est mort hier. Il avait 80 ans.\n\nUn sénateur est malade. Il a 70 ans.",
        "Mme Essai est arrivée lundi. Elle a vu le port.\n\nM. Modèle est parti. Il est chez lui.",
    ],
)
def test_what_only_looks_like_minutes_is_none(text: str) -> None:
    assert turns(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Répondant à M. Essai, le ministre a précisé que le port était sûr.", "le ministre"),
        ("En réponse à M. Karim Essai, le rapporteur a précisé que le port était sûr.", "le rapporteur"),
        ("À M. Essai, le ministre a répondu que le port était sûr.", "le ministre"),
        ("M. Essai, le ministre des Ports, a dit que le port était sûr.", "Essai"),
        ("Le port ferme. M. Essai, ministre, est venu. Le ministre a dit que le port était sûr.", "Essai"),
        ("Mme Anne Essai a raison de dire que le port était sûr.", "Anne Essai"),
    ],
)
def test_whoever_is_answered_is_not_who_answers(text: str, who: str) -> None:
    quotes = [c for c in read(text, language="fr", published="2025-12-13").claims if c.kind == "quote"]
    assert [(c.text, c.attribution[0].name) for c in quotes] == [("le port était sûr", who)]


def test_an_agency_that_is_told_has_a_name_behind_its_noun() -> None:
    for agency in ("l'agence TASS", "l'agence de presse TASS"):
        text = f"Le porte-parole du Kremlin, Dmitri Peskov, a dit à {agency} qu'il ne savait rien."
        assert [chain[0][1] for _, _, chain in said(text, "fr")] == [
            "Le porte-parole du Kremlin, Dmitri Peskov"
        ]


def test_what_tells_which_of_those_spoken_to_is_not_said() -> None:
    assert said("Elle explique son travail aux élus qu'elle rencontre.", "fr") == []
    text = "Il a confirmé cette semaine aux élus que la salle rouvrirait."
    assert [words for _, words, _ in said(text, "fr")] == ["la salle rouvrirait"]


def test_what_somebody_expects_is_what_he_thinks() -> None:
    text = "Les experts s'attendent à ce que la banque relève ses taux."
    assert [words for _, words, _ in said(text, "fr")] == ["la banque relève ses taux"]
