"""Names that only say whose people others are, whose kin somebody is or whom somebody tells: not those it is
done to."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def subjects(text: str, language: str) -> list[str]:
    return [s.name for _, act in acts(text, language) for s in act.subjects]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Police arrested dozens, including opponents of President Joao Lima.", []),
        ("en", "Police arrested dozens of people, including critics of the ruler Joao Lima.", []),
        ("en", "Police arrested ten people, including the leader of the party Joao Lima.", ["Joao Lima"]),
        (
            "en",
            "Police arrested ten people, including reporters Ivan Kral and Anna Marlow.",
            ["Ivan Kral", "Anna Marlow"],
        ),
        ("fr", "La police a arrêté dix personnes, dont des proches de l'ancien président Joseph Moreau.", []),
        ("fr", "La police a arrêté dix personnes, dont des partisans du ministre Joseph Moreau.", []),
        ("fr", "La police a arrêté dix personnes, dont le chef du parti Joseph Moreau.", ["Joseph Moreau"]),
        (
            "fr",
            "La police a arrêté dix personnes, dont les pasteurs Jean Morel et Luc Vidal.",
            ["Jean Morel", "Luc Vidal"],
        ),
        ("ru", "Десять человек задержали, в том числе противников президента Ивана Зорина.", []),
        ("ru", "Десять человек задержали, в том числе лидера партии Ивана Зорина.", ["Иван Зорин"]),
        (
            "ru",
            "Десять человек задержали, в том числе журналистов Ивана Зорина и Петра Лугового.",
            ["Иван Зорин", "Пётр Луговой"],
        ),
    ],
)
def test_whose_people_are_included(language: str, text: str, wanted: list[str]) -> None:
    assert subjects(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The father of Ivan Kral protested. He was arrested on Monday.", []),
        ("en", "The mother of Ivan Kral protested. He was arrested on Monday.", ["Ivan Kral"]),
        ("en", "The father, Ivan Kral, protested. He was arrested on Monday.", ["Ivan Kral"]),
        ("fr", "Le frère de Paul Essomba a protesté. Il a été arrêté lundi.", []),
        ("fr", "Paul Essomba a protesté. Il a été arrêté lundi.", ["Paul Essomba"]),
        ("ru", "Отец Павла Дуброва вышел к журналистам. Его задержали в мае.", []),
        ("ru", "Павел Дубров вышел к журналистам. Его задержали в мае.", ["Павел Дубров"]),
    ],
)
def test_unnamed_kin_opens_the_sentence_before(language: str, text: str, wanted: list[str]) -> None:
    assert subjects(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Il a dit à Marc Lavoie qu'il avait été arrêté.", []),
        ("fr", "Marc Lavoie a dit à la presse qu'il avait été arrêté.", ["Marc Lavoie"]),
        ("ru", "Он рассказал Сергею Титову, что его задержали.", []),
        ("ru", "Сергей Титов рассказал, что его задержали.", ["Сергей Титов"]),
    ],
)
def test_whom_somebody_tells(language: str, text: str, wanted: list[str]) -> None:
    assert subjects(text, language) == wanted


COUNTERPART = [
    (
        "fr",
        "Le président accède à la demande de son homologue estonien, Jaan Mets. Arrêté en mai "
        "2024, l'auteur du Fleuve avait vu sa peine confirmée en mai. Malade, il doit être transféré à Riga.",
        [],
    ),
    (
        "en",
        "The president acted on the request of his Estonian counterpart, Jaan Mets. Arrested in May, the "
        "author of The River had been sentenced to five years in prison. He was transferred to Riga.",
        [],
    ),
    (
        "ru",
        "Президент откликнулся на просьбу эстонского коллеги Яана Метса. Автор «Реки» был арестован в мае. "
        "Его приговорили к пяти годам.",
        [],
    ),
    ("fr", "La plainte a été reçue par le procureur Marc Lavoie. Le chef religieux a été arrêté lundi.", []),
    ("en", "The case was opened by prosecutor Mark Lavoy. The cleric was arrested on Monday.", []),
    # Who does or undergoes what is told before is taken up.
    ("fr", "Marc Lavoie est né à Lyon. L'homme a été arrêté lundi.", ["Marc Lavoie"]),
    ("en", "Mark Lavoy was born in Leeds. The author was ill. He was arrested on Monday.", ["Mark Lavoy"]),
    (
        "en",
        "The president pardoned the writer Mark Lavoy. The author was freed on Monday.",
        ["Mark Lavoy", "Mark Lavoy"],
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), COUNTERPART)
def test_a_description_takes_up_nobody_named_in_a_complement(
    language: str, text: str, wanted: list[str]
) -> None:
    assert subjects(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Прокуратура обвиняет студентов в беспорядках. Их приговорили к двум годам.", []),
        ("en", "Prosecutors accuse students of rioting. They were sentenced to two years in prison.", []),
        ("fr", "Le parquet accuse des étudiants de violences. Ils ont été condamnés à deux ans.", []),
        ("ru", "Судья опоздал на час. Их приговорили к двум годам.", ["Павел Дубров", "Анна Торская"]),
        ("fr", "Le parquet est satisfait. Ils ont été condamnés à deux ans.", ["Marc Lavoie", "Anne Dupuis"]),
    ],
)
def test_a_plural_takes_up_those_told_of_last(language: str, text: str, wanted: list[str]) -> None:
    before = {
        "ru": "На заседание пришли Павел Дубров и Анна Торская. ",
        "en": "Mark Lavoy and Anna Bell came to the hearing. ",
        "fr": "Marc Lavoie et Anne Dupuis assistaient à l'audience. ",
    }[language]
    assert subjects(before + text, language) == wanted
