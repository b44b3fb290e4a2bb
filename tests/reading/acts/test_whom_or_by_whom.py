"""Whom an act is done to beside who does it, and beside those whose people these are."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

DOERS = [
    (
        "en",
        "President Putin's pardon of Laurent Morel was announced on Thursday.",
        "pardon",
        ["Laurent Morel"],
    ),
    ("en", "Maduro's release of the lawyer Rocio Vega was announced on Monday.", "release", ["Rocio Vega"]),
    ("en", "Anton Kral's arrest was announced on Monday.", "detain", ["Anton Kral"]),
    ("fr", "La grâce de Rosa Peron, malade, a été saluée par l'Union européenne.", "pardon", ["Rosa Peron"]),
    ("ru", "Арест российскими силовиками Ивана Краля вызвал протесты.", "detain", ["Иван Краль"]),
]
"""A language, a sentence with an act that a noun tells, the act, and whom it is done to."""

GROUPS = [
    ("en", "The king's pardon of three journalists was announced on Monday.", "pardon", 3),
    ("en", "Lukashenko's release of 52 prisoners was praised by Washington.", "release", 52),
    ("ru", "Правозащитники требуют освободить задержанных силовиками.", "release", None),
    ("ru", "Освобождение Николасом Мадуро двух американцев приветствовали в Белом доме.", "release", 2),
]

NOBODY = [
    ("fr", "L'amnistie d'Emmanuel Macron n'a pas convaincu.", "pardon"),
    (
        "ru",
        "Вашингтон приветствовал помилование президентом Александром Лукашенко ряда заключённых.",
        "pardon",
    ),
    ("ru", "Власти отпустили похищенных боевиками в марте.", "detain"),
    ("en", "Treasury lifted sanctions on the wife of a close ally of President Viktor Orban.", "lift"),
    (
        "fr",
        "Washington a levé les sanctions visant l'épouse d'un proche du président Vladimir Poutine.",
        "lift",
    ),
    ("ru", "США сняли санкции с жены близкого соратника Владимира Путина.", "lift"),
    ("ru", "Великобритания ввела санкции против компаний партнёра Рамзана Кадырова.", "impose"),
]
"""Acts whose only name is of who does it, or of another than whom it is done to."""

THEIR_OWN = [
    ("en", "The Treasury imposed sanctions on President Viktor Orban.", "impose", ["Viktor Orban"]),
    ("en", "Britain imposed sanctions on the head of the KGB Ivan Torsky.", "impose", ["Ivan Torsky"]),
    ("fr", "L'UE a imposé des sanctions au ministre Anton Kral.", "impose", ["Anton Kral"]),
    ("ru", "США ввели санкции против министра обороны Ивана Торского.", "impose", ["Иван Торский"]),
    ("ru", "США ввели санкции против главы Чечни Рамзана Кадырова.", "impose", ["Рамзан Кадыров"]),
    (
        "fr",
        "Ivan Moroz, un opposant historique au président Alexandre Loukachenko, fait partie des libérés.",
        "release",
        ["Ivan Moroz"],
    ),
    (
        "fr",
        "Maria Kolesnikova, ancienne alliée de Svetlana Tikhanovskaïa, est parmi les prisonniers libérés.",
        "release",
        ["Maria Kolesnikova"],
    ),
    (
        "fr",
        "Paul Biya a gracié Jean Moulin, un adversaire historique face au président Anton Kral.",
        "pardon",
        ["Jean Moulin"],
    ),
    (
        "fr",
        "L'avocate des droits de l'homme Nasrin Karimi a été arrêtée lundi.",
        "detain",
        ["Nasrin Karimi"],
    ),
    ("fr", "La mère du jeune homme Ivan Moroz a été arrêtée lundi.", "detain", []),
    ("en", "Anna Kral, an adviser to President Ivan Moroz, was among those freed.", "release", ["Anna Kral"]),
]
"""A sentence with a name that only says more of somebody, or with a title before whom it is done to."""


@pytest.mark.parametrize(("language", "text", "kind", "names"), [*DOERS, *THEIR_OWN])
def test_the_people_named_are_those_it_is_done_to(
    language: str, text: str, kind: str, names: list[str]
) -> None:
    found = [a for a in acts(text, language) if a.act.kind == kind]
    assert [s.name for a in found for s in a.act.subjects] == names


@pytest.mark.parametrize(("language", "text", "kind", "number"), GROUPS)
def test_the_people_counted_are_those_it_is_done_to(
    language: str, text: str, kind: str, number: int | None
) -> None:
    act = next(a.act for a in acts(text, language) if a.act.kind == kind)
    assert act.group is not None
    assert act.group.lo == number
    assert act.subjects == ()


@pytest.mark.parametrize(("language", "text", "kind"), NOBODY)
def test_nobody_is_taken_for_whom_it_is_done_to(language: str, text: str, kind: str) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == kind]
    assert not any(act.subjects or act.group for act in found)
