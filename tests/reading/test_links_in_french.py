"""Words of French by which one act is given for another, and those that tie nothing."""

from __future__ import annotations

import pytest

from detente.reading import acts, dates, links
from detente.reading.counts import find_groups
from detente.reading.parsing.parse import parse


def tied(text: str) -> list[set[str]]:
    """The kinds of the acts that a text ties, link by link."""
    page = parse(text, "fr", wanted=lambda sentence: False)
    page.parse([page.sentences[i] for i in acts.sentences_of(page)])
    stated = acts.find(page, dates.find(text, "2025-12-13", "fr"), find_groups(text, "fr"))
    return [{stated[x.gives].act.kind, stated[x.gets].act.kind} for x in links.find(page, stated)]


@pytest.mark.parametrize(
    "text",
    [
        "Minsk a libéré dix détenus, avec pour contrepartie la levée des sanctions contre Minex.",
        "Minsk a libéré dix détenus, avec à la clé la levée des sanctions contre Minex.",
        "Minsk a libéré dix détenus, obtenant ainsi la levée des sanctions contre Minex.",
        "Minsk a libéré dix détenus : c'était la condition de Paris pour lever les sanctions contre Minex.",
        "La libération de dix détenus a eu pour contrepartie la levée des sanctions contre Minex.",
        "La libération de dix détenus a permis à Minsk d'obtenir la levée des sanctions contre Minex.",
        "Paris a payé la libération de dix détenus de la levée des sanctions contre Minex.",
        "Paris a récompensé la libération de dix détenus en levant les sanctions contre Minex.",
        "Paris a remercié Minsk de la libération de dix détenus en levant les sanctions contre Minex.",
        "Paris a levé les sanctions contre Minex, en dédommagement de quoi Minsk a libéré dix détenus.",
        "Paris lèvera les sanctions contre Minex en cas de libération de dix détenus.",
        "En application du compromis, Minsk a libéré dix détenus et Paris a levé les sanctions contre Minex.",
    ],
)
def test_a_release_and_relief_are_given_for_each_other(text: str) -> None:
    assert tied(text) == [{"release", "lift"}]


@pytest.mark.parametrize(
    "text",
    [
        "Minsk a libéré dix détenus sans rien en échange, et Paris a levé les sanctions contre Minex.",
        "Minsk a libéré dix détenus. Un deal a été signé. Paris a levé les sanctions contre Minex.",
        "Minsk a libéré dix détenus mardi. Paris a levé les sanctions contre Minex mercredi.",
        "En cas de pluie, la fête sera reportée ; Minsk a libéré dix détenus et Paris a levé les sanctions.",
        "Récompensé par un jury, le film dit que Minsk a libéré dix détenus quand des sanctions sont levées.",
    ],
)
def test_what_is_told_beside_each_other_is_not_tied(text: str) -> None:
    assert tied(text) == []
