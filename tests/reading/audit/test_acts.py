"""Acts that a sentence does not tell, or tells in another way: errors found on real pages, told again in
invented sentences."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, failing


def test_what_must_be_done_has_not_been_done() -> None:
    text = (
        'Human rights groups said Ilda Marent "is a hostage of the police and must be quickly and '
        'quietly released."'
    )
    assert [c.factuality for c, _ in acts(text, "en", "release") if c.factuality != "possible"] == []


def test_before_being_released_tells_of_a_release() -> None:
    text = (
        "He was first sent to prison in 2014 for joining a march and allegedly pushing a police "
        "sergeant, before being released in late 2017."
    )
    assert [c.factuality for c, _ in acts(text, "en", "release")] == ["asserted"]


def test_false_news_do_not_deny_the_sentence() -> None:
    text = (
        "Karim Nassar was arrested in 2019 after sharing a post and was sentenced in 2020 to seven years "
        "in prison for “printing false news”."
    )
    assert [c.factuality for c, _ in acts(text, "en", "sentence")] == ["asserted"]


def test_an_age_is_no_term() -> None:
    text = "Из тюрем вышли 12 женщин и 13 мужчин, 1 осуждённая больна, 11 человек — до 30 лет."
    assert acts(text, "ru", "sentence") == []


def test_time_served_is_no_sentence() -> None:
    text = "Karim Vessal was released late in June after serving 3 1/2 years in jail."
    assert acts(text, "en", "sentence") == []


def test_whoever_condemns_a_sentence_passed_none() -> None:
    text = (
        'Международная организация "Слово без границ" осудила вынесенный вчера в Азербайджане приговор '
        "Рашиду Ахундову."
    )
    assert {a.authority for _, a in acts(text, "ru", "sentence")} <= {"az", None}


def test_a_treaty_on_transfers_moves_nobody() -> None:
    text = "La cour a rejeté le recours contre le traité de transfèrement de détenus condamnés."
    assert acts(text, "fr", "transfer") == []


def test_imprisonment_replaced_is_none_to_come() -> None:
    text = "Inés Rodero propose de remplacer leur emprisonnement par des heures de travaux d'intérêt général."
    assert [c.factuality for c, _ in acts(text, "fr", "detain") if c.factuality == "possible"] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("France has called on Iran to shed light on the circumstances of the death of an activist.", "die"),
        ("The family raised questions about how a healthy woman died so quickly.", "die"),
        (
            "Ida Soltan stopped eating to protest against the conditions of her imprisonment.",
            "detain",
        ),
    ],
)
def test_what_a_demand_takes_for_granted_has_happened(text: str, kind: str) -> None:
    assert [c.factuality for c, _ in acts(text, "en", kind) if c.factuality != "asserted"] == []


def test_an_accusation_has_its_author() -> None:
    text = (
        "Rights advocates accuse President Rauf Salmanov's government of bribing and jailing bloggers -- "
        "a charge it rejects."
    )
    assert all(c.attribution for c, _ in acts(text, "en", "detain"))


def test_what_could_be_reversed_is_not_denied() -> None:
    text = "The lifting of Togo's terrorism designation might be reversed by a next administration."
    assert [c.factuality for c, _ in acts(text, "en") if c.factuality == "denied"] == []


def test_a_release_demanded_is_none() -> None:
    text = "Париж требовал сразу его освободить. Рашида Ахундова задержали в августе."
    assert [c.factuality for c, _ in acts(text, "ru", "release") if c.factuality != "possible"] == []


@failing("acts", "any death that may come is read as one announced")
def test_any_death_is_no_death() -> None:
    text = "Вашингтон возложит на Тегеран вину за любую смерть американцев в тюрьме."
    assert [c.factuality for c, _ in acts(text, "ru", "die") if c.factuality != "possible"] == []
