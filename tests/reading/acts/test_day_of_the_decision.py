"""The day of an act whose author decides on it or announces it, and of whose effect nothing is told."""

import pytest

from tests.reading.told import acts

DECIDED = [
    (
        "en",
        "On Tuesday, the White House announced that it was ending a sanctions programme in place since 2003.",
    ),
    ("en", "Belarus announced on Tuesday that it is freeing 40 prisoners."),
    ("en", "The court in Minsk on Tuesday ordered the release of Anna Novak."),
    ("fr", "Mardi, le gouvernement a annoncé qu'il expulsait trois diplomates russes."),
    ("fr", "L'UE a décidé mardi de prolonger les sanctions contre le Mali."),
    ("ru", "Суд Бишкека на заседании 9 декабря постановил выдворить Ивана Ветрова."),
    ("ru", "Литва во вторник объявила, что высылает трёх российских дипломатов."),
]
NOT_DECIDED = [
    ("en", "Belta reported on Tuesday that a court had ordered Anna Novak to be freed."),
    ("en", "The lawyer announced on Tuesday that Anna Novak had been released."),
    ("en", "Her lawyer announced on Tuesday that Anna Novak will be released."),
    ("fr", "Le ministère a annoncé mardi que dix détenus avaient été libérés."),
    ("ru", "Агентство во вторник сообщило, что суд постановил выдворить Ивана Ветрова."),
]


@pytest.mark.parametrize(("language", "text"), DECIDED)
def test_what_is_decided_has_the_day_of_the_decision(language: str, text: str) -> None:
    assert [(c.factuality, a.when) for c, a in acts(text, language)] == [("announced", "2025-12-09")]


@pytest.mark.parametrize(("language", "text"), NOT_DECIDED)
def test_what_others_tell_on_a_day_has_not(language: str, text: str) -> None:
    assert [a.when for _, a in acts(text, language)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "L'UE a décidé mardi de prolonger les sanctions contre le Mali.",
        "L'UE a décidé de lever les sanctions.",
    ],
)
def test_no_day_decides(text: str) -> None:
    assert [a.authority for _, a in acts(text, "fr")] == ["eu"]


@pytest.mark.parametrize(
    ("language", "text", "kind", "when"),
    [
        # The day of a participle is not that of the verb behind it; one right before the verb is.
        ("en", "The prisoners convicted on Tuesday were accused of theft.", "charge", None),
        ("en", "The jury on Tuesday found Anna Novak guilty of theft.", "sentence", "2025-12-09"),
        # A participle only says after which meeting.
        (
            "fr",
            "Les trois étaient poursuivis pour vol après une réunion tenue le 25 juillet 2022.",
            "charge",
            None,
        ),
        ("fr", "Anna Novak a été inculpée le 25 juillet 2022 après une réunion.", "charge", "2022-07-25"),
    ],
)
def test_a_day_of_a_participle_is_not_of_the_verb_behind(
    language: str, text: str, kind: str, when: str | None
) -> None:
    assert [a.when for _, a in acts(text, language, kind)] == [when]
