"""Who did what to whom, in all three languages: kinds, voices, lists, groups and what they are not."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

# language, text, kind, authority, subjects
ROLES = [
    ("fr", "Le président Alexandre Loukachenko a gracié Anna Petrova.", "pardon", "by", ["Anna Petrova"]),
    ("fr", "Anna Petrova et Ivan Morel ont été libérés.", "release", None, ["Anna Petrova", "Ivan Morel"]),
    (
        "fr",
        "Parmi les personnes libérées figurent Anna Petrova et Ivan Morel.",
        "release",
        None,
        ["Anna Petrova", "Ivan Morel"],
    ),
    (
        "fr",
        "L'opposante Anna Petrova, qui a été expulsée vers la Lituanie, est arrivée.",
        "expel",
        None,
        ["Anna Petrova"],
    ),
    ("fr", "Anna Petrova est sortie de prison samedi.", "release", None, ["Anna Petrova"]),
    ("fr", "La libération d'Anna Petrova a surpris tout le monde.", "release", None, ["Anna Petrova"]),
    ("fr", "Anna Petrova a été arrêtée à Minsk.", "detain", "by", ["Anna Petrova"]),
    ("fr", "Le Trésor américain a levé les sanctions visant Belavia.", "lift", "us-ofac", ["Belavia"]),
    ("en", "The government of Georgia released Anna Petrova.", "release", "ge", ["Anna Petrova"]),
    (
        "en",
        "Also released were Anna Petrova and Ivan Morel.",
        "release",
        None,
        ["Anna Petrova", "Ivan Morel"],
    ),
    ("en", "Among those freed is Anna Petrova.", "release", None, ["Anna Petrova"]),
    ("en", "Anna Petrova was among those freed on Saturday.", "release", None, ["Anna Petrova"]),
    ("en", "Anna Petrova's release was welcomed.", "release", None, ["Anna Petrova"]),
    ("en", "Lukashenko pardoned Anna Petrova.", "pardon", "by", ["Anna Petrova"]),
    ("ru", "Лукашенко помиловал Анну Петрову.", "pardon", "by", ["Анна Петрова"]),
    ("ru", "Анну Петрову освободили в субботу.", "release", None, ["Анна Петрова"]),
    ("ru", "На свободу вышли Анна Петрова и Иван Морель.", "release", None, ["Анна Петрова", "Иван Морель"]),
    ("ru", "Среди помилованных — Анна Петрова.", "pardon", None, ["Анна Петрова"]),
    ("ru", "Вашингтон снял санкции с авиакомпании «Белавиа».", "lift", "us", ["Белавиа"]),
]

GROUPS = [
    ("fr", "Minsk a libéré plus de 430 prisonniers politiques.", "prisonniers politiques", 431, None),
    ("fr", "Dix-sept étudiants ont été arrêtés.", "étudiants", 17, 17),
    ("en", "Belarus freed 123 prisoners on Saturday.", "prisoners", 123, 123),
    ("ru", "Были помилованы 123 политзаключённых.", "политзаключённых", 123, 123),
]

OTHER_SENSES = [
    ("fr", "La banque a libéré des fonds."),
    ("fr", "Il a levé le doigt."),
    ("fr", "Il a arrêté de fumer."),
    ("fr", "Le bus s'est arrêté."),
    ("fr", "Le joueur a été expulsé du terrain."),
    ("fr", "Le ministre a condamné l'attaque."),
    ("fr", "La prison reste pleine : 1 113 personnes restent incarcérées."),
    ("fr", "Plus de 90 personnes ont été libérées depuis octobre."),
    ("en", "The company released a report."),
    ("en", "The singer released an album."),
    ("en", "The bank charges a fee."),
    ("en", "They met the deadline."),
    ("en", "Prices died down."),
    ("en", "The captain lifted a trophy."),
    ("en", "The sentence has no verb."),
    ("ru", "Власти освободили место для парковки."),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority", "subjects"), ROLES)
def test_who_did_what_to_whom(
    language: str, text: str, kind: str, authority: str | None, subjects: list[str]
) -> None:
    (found,) = acts(text, language)
    assert found.act.kind == kind
    assert found.act.authority == authority
    assert sorted(s.name for s in found.act.subjects) == sorted(subjects)
    assert found.factuality == "asserted"


@pytest.mark.parametrize(("language", "text", "noun", "lo", "hi"), GROUPS)
def test_people_who_are_only_counted(
    language: str, text: str, noun: str, lo: int | None, hi: int | None
) -> None:
    (found,) = acts(text, language)
    assert found.act.group is not None
    assert (found.act.group.noun, found.act.group.lo, found.act.group.hi) == (noun, lo, hi)


@pytest.mark.parametrize(("language", "text"), OTHER_SENSES)
def test_other_senses_are_no_acts(language: str, text: str) -> None:
    assert acts(text, language) == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("President Alexander Lukashenko has pardoned and released two editors.", "editors"),
        ("Nicolas Maduro has arrested and deported five priests.", "priests"),
        ("Daniel Ortega had jailed and expelled twelve students.", "students"),
        ("The king has met, heard and released three bloggers.", "bloggers"),
        ("Ilham Aliyev will pardon and release six reporters.", "reporters"),
    ],
)
def test_who_does_two_things_at_once_is_not_whom_they_are_done_to(text: str, noun: str) -> None:
    for found in acts(text, "en"):
        assert found.act.subjects == ()
        assert found.act.group is not None and found.act.group.noun == noun


def test_whom_words_leave_out_is_denied() -> None:
    freed, kept = acts("Caracas a relâché onze détenus, mais pas l'avocate Anna Petrova.", "fr")
    assert (freed.factuality, freed.act.group is not None and freed.act.group.lo) == ("asserted", 11)
    assert (kept.factuality, [s.name for s in kept.act.subjects]) == ("denied", ["Anna Petrova"])


def test_a_name_list_keeps_out_names_that_only_explain() -> None:
    text = "Minsk a libéré 12 prisonniers, dont Anna Petrova et les membres de l'équipe de Paul Martin."
    (found,) = acts(text, "fr")
    assert [s.name for s in found.act.subjects] == ["Anna Petrova"]


def test_a_pronoun_means_the_person_named_before_it() -> None:
    acts_found = acts("Anna Petrova est avocate. Elle a été arrêtée en 2020.", "fr")
    assert [s.name for s in acts_found[0].act.subjects] == ["Anna Petrova"]


def test_every_span_holds_its_trigger_and_lies_in_one_sentence() -> None:
    text = "Minsk a gracié 123 prisonniers. Anna Petrova, arrêtée en 2021 et condamnée à dix ans, est libre."
    for found in acts(text, "fr"):
        assert found.span[0] <= found.trigger[0] < found.trigger[1] <= found.span[1]
        assert ". " not in text[slice(*found.span)]


def test_a_language_without_acts_gives_none() -> None:
    assert acts("Anna Petrova", "uk") == []
