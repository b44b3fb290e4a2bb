"""Deaths on a page that speaks of somebody else's custody, and of those who were held themselves."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Актёр Игнат Сомов умер от рака.\n\nВ фильме он сыграл заключённого в колонии."),
        ("ru", "Певец Игнат Сомов умер в Вене. В кино он играл заключённых."),
        ("ru", "Банкир Игнат Сомов умер во сне.\n\nВ 1999 году его партнёра арестовали."),
        ("ru", "Мэр Игнат Сомов скончался в больнице.\n\nНападавшего задержали через час."),
        (
            "ru",
            "Капрал Игнат Сомов скончался в госпитале.\n\nПовстанцы освободили из тюрьмы 40 узников.",
        ),
        ("ru", "В январе арестовали Петра Лозового. Его сосед Игнат Сомов умер от рака."),
        ("ru", "Скончался писатель Игнат Сомов.\n\nЕго роман рассказывает об арестованном враче."),
        ("en", "The actor Adam Kral died of cancer.\n\nIn the film he played a prisoner in a penal colony."),
        (
            "en",
            "Major Adam Kral died in a hospital.\n\nRebels stormed a prison and freed 40 prisoners.",
        ),
        ("fr", "L'acteur Adam Kral est mort d'un cancer.\n\nDans le film, il jouait un prisonnier."),
        ("fr", "Le sergent Adam Kral est décédé dans un hôpital.\n\nDes rebelles ont libéré 40 prisonniers."),
    ],
)
def test_who_was_free_did_not_die_in_custody(language: str, text: str) -> None:
    assert "die" not in [a.act.kind for a in acts(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Игнат Сомов скончался в больнице.\n\nЕго арестовали в мае по делу о хищении."),
        ("ru", "Осуждённый Игнат Сомов умер от рака в больнице."),
        ("ru", "Игната Сомова арестовали в мае.\n\nЧерез год он умер."),
        ("ru", "Журналист отбывал срок в колонии. Он умер в пятницу."),
        ("en", "The prisoner Adam Kral died in a hospital in Leeds."),
        ("fr", "Adam Kral est mort en prison lundi."),
    ],
)
def test_who_was_held_did(language: str, text: str) -> None:
    assert "die" in [a.act.kind for a in acts(text, language)]
