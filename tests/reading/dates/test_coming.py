"""Days still to come are no anchor of what is told, and names are no verbs."""

from __future__ import annotations

import pytest

from detente.reading.dates import find


def last(text: str, language: str) -> str:
    return str(find(text, "2025-12-13", language)[-1].when)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The court gave no verdict on Tuesday: it meets on January 5.\n\nThe same day Ivan was freed.",
        ),
        (
            "fr",
            "Mardi, rien n'est jugé : l'audience est reportée au 5 janvier.\n\nLe même jour, Ivan est mort.",
        ),
        (
            "ru",
            "Во вторник суд не вынес приговора: заседание перенесли на 5 января.\n\nВ тот же день Иван умер.",
        ),
        (
            "ru",
            "9 декабря задержали троих. Судить будут в феврале.\n\nИван, взятый в тот же день, болен.",
        ),
        (
            "fr",
            "Le 9 décembre, trois ont été arrêtés. On les jugera en février. Le même jour, Ivan est mort.",
        ),
    ],
)
def test_the_same_day_is_that_of_what_was_told(language: str, text: str) -> None:
    assert last(text, language) == "2025-12-09"


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("fr", "Le verdict est attendu le 5 janvier. Le lendemain, il sera libéré.", "2026-01-06"),
        ("ru", "Процесс будет 5 января. На следующий день огласят приговор.", "2026-01-06"),
        ("en", "On 3 December the college expelled her. The next morning police came.", "2025-12-04"),
        ("en", "Ivan fell ill on 3 December. The following night he died.", "2025-12-04"),
        ("fr", "Il est rentré en 2013 et est mort en février de cette année.", "2025-02"),
        ("en", "He came home in 2013 and died in February of this year.", "2025-02"),
        ("fr", "Oslo : Jan Moreira transféré ce jeudi à la prison de Bergen", "2025-12-11"),
        ("fr", "Oslo : Jan Cabrera libéré ce vendredi à la prison de Bergen", "2025-12-12"),
    ],
)
def test_what_an_expression_counts_from(language: str, text: str, when: str) -> None:
    assert last(text, language) == when


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("fr", "Elle a déjà promis sa venue à la réunion du 17 décembre.", "2025-12-17"),
        ("en", "The judge freed the pair before their hearing on December 29.", "2025-12-29"),
        ("ru", "Депутаты собрались перед голосованием 18 декабря.", "2025-12-18"),
        ("fr", "Une prochaine audience a été fixée le 19 janvier.", "2026-01-19"),
        ("ru", "Судья огласит решение в пятницу.", "2025-12-19"),
        ("ru", "Врачи осмотрели его, а в среду депутаты утвердят бюджет.", "2025-12-17"),
        ("fr", "Sa garde à vue a été prolongée jusqu'à dimanche.", "../2025-12-14"),
        ("ru", "Арест продлён до 15 января.", "../2026-01-15"),
        ("en", "The rebels had laid down their arms by late Tuesday.", "../2025-12-09"),
        ("en", "The rebels were told to lay down their arms by Tuesday.", "../2025-12-16"),
        ("fr", "Le sommet, initialement prévu le 20 mai, n'a pas eu lieu.", "2025-05-20"),
        ("en", "The summit was postponed from 20 May to 15 January.", "2026-01-15"),
    ],
)
def test_what_is_still_to_come(language: str, text: str, when: str) -> None:
    assert last(text, language) == when
