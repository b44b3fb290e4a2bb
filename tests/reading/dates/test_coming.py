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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A present that is scheduled, one without a finite verb, and a day that is this one.
        ("fr", "Lundi, le club d'Arles reçoit celui de Nîmes.", "2025-12-15"),
        ("fr", "La question reste posée : réponse lundi.", "2025-12-15"),
        ("fr", "Arles reste en tête avant de recevoir Nîmes lundi.", "2025-12-15"),
        ("fr", "Il n'y a pas de train ce lundi, pour permettre des travaux.", "2025-12-15"),
        ("fr", "Trois matchs ont eu lieu ce jeudi.", "2025-12-11"),
        ("en", "The team hits the road Tuesday after a long rest.", "2025-12-16"),
        ("en", "The fire spread on Thursday due to a heat wave.", "2025-12-11"),
        ("en", "The museum is due to open on Tuesday.", "2025-12-16"),
        ("ru", "Синоптики обещают мороз во вторник.", "2025-12-16"),
        ("ru", "Вечером во вторник температура опустится.", "2025-12-16"),
        ("ru", "Вечером во вторник температура опустилась.", "2025-12-09"),
        # A weekday that was told as coming, without a verb the next time.
        ("fr", "Mardi sera sec au nord. Au sud, pluie mardi.", "2025-12-16"),
        ("en", "It will be dry on Tuesday. Rain in the south on Tuesday.", "2025-12-16"),
        ("ru", "Во вторник потеплеет. На юге во вторник кратковременные осадки.", "2025-12-16"),
        ("fr", "Mardi sera sec au nord. Au sud, il a plu mardi.", "2025-12-09"),
        # Nor is one past that follows one to come in its paragraph.
        ("fr", "Mardi sera sec au nord. Au sud, pluie jeudi.", "2025-12-18"),
        ("en", "It will be dry on Tuesday. Rain in the south on Thursday.", "2025-12-18"),
        ("ru", "Во вторник потеплеет. На юге в четверг кратковременные осадки.", "2025-12-18"),
        ("en", "It will be dry on Tuesday.\n\nNine deaths in the south on Thursday.", "2025-12-11"),
    ],
)
def test_which_weekday_is_to_come(language: str, text: str, expected: str) -> None:
    assert last(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A participle alone, or a verb in the present, does not put a day soon to come a year back.
        ("La grève illimitée dès le 20 juin inquiète les usagers.", "2025-06-20"),
        ("Une marche est organisée le 20 juin par les habitants.", "2025-06-20"),
        ("Il a été arrêté le 20 juin près de son domicile.", "2024-06-20"),
        ("Le 20 juin, ils furent jugés.", "2024-06-20"),
        ("La maire, sortie le 20 juin, se tait.", "2024-06-20"),
        ("On compte dix incendies depuis le 20 juin.", "2024-06-20/.."),
    ],
)
def test_a_day_soon_to_come_is_not_that_of_last_year(text: str, expected: str) -> None:
    assert str(find(text, "2025-05-10", "fr")[-1].when) == expected


def test_a_bare_day_is_in_a_month_to_come_that_was_told() -> None:
    assert last("Le 9 janvier, on saura quels trains rouleront le 12.", "fr") == "2026-01-12"
    assert last("Le procès s'ouvrira le 9 janvier. Il a été arrêté le 12.", "fr") == "2025-12-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A noun or an adjective that ends like a verb of the past tells nothing.
        ("В феврале показатели вырастут.", "2026-02"),
        ("Во вторник потеплеет. Во вторник существенных перемен на юге нет.", "2025-12-16"),
    ],
)
def test_what_only_looks_like_a_verb_in_russian(text: str, expected: str) -> None:
    assert last(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day of the last few that is a weekday off is of no other year, unless last year is told of; one
        # further back is.
        ("Il a été gracié, ce mardi 12 novembre.", "2025-11-12"),
        ("Il a été gracié mercredi 12 novembre.", "2025-11-12"),
        ("Il y a un an, le mardi 12 novembre, il a été gracié.", "2024-11-12"),
        ("Il a été arrêté le mardi 5 mars.", "2024-03-05"),
    ],
)
def test_a_wrong_weekday_moves_no_day_of_the_last_few(text: str, expected: str) -> None:
    assert str(find(text, "2025-11-13", "fr")[-1].when) == expected
