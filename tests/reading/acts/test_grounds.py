"""The words of charges: whole and clean, or none at all."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}


def grounds(text: str, language: str) -> list[str]:
    first = next(a.act for a in acts(text + PRISON[language], language) if a.act.kind != "release")
    return list(first.basis)


@pytest.mark.parametrize(
    ("language", "text", "basis"),
    [
        ("en", "Anna Petrova was convicted of fraud for her role in the scheme.", ["fraud"]),
        ("en", "Anna Petrova was arrested for spying and Ivan Morel was freed.", ["spying"]),
        (
            "en",
            "Anna Petrova was found guilty last Friday of taking part in a rally.",
            ["taking part in a rally"],
        ),
        ("en", "The court convicted Anna Petrova of sedition, among other charges.", ["sedition"]),
        (
            "en",
            "Anna Petrova was accused of “plotting a coup” and “joining a banned group” among other things.",
            ["plotting a coup", "joining a banned group"],
        ),
        ("en", "Five journalists were jailed on terrorism charges, including two editors.", ["terrorism"]),
        (
            "en",
            "Anna Petrova was detained for two weeks for investigation on charges of insulting the state.",
            ["insulting the state"],
        ),
        ("en", "Police detained Anna Petrova over posts about the war.", ["posts about the war"]),
        ("en", "Anna Petrova was jailed in 2020 under the security law.", ["the security law"]),
        ("fr", "Anna Petrova a été condamnée pour trahison que ses avocats nient.", ["trahison"]),
        ("fr", "Anna Petrova a été condamnée en vertu de la loi sur la presse.", ["la loi sur la presse"]),
        ("fr", "Anna Petrova a été arrêtée pour avoir écrit un poème.", ["avoir écrit un poème"]),
        (
            "fr",
            "Anna Petrova a été condamnée à deux ans de prison pour « outrage » au président.",
            ["« outrage » au président"],
        ),
        (
            "fr",
            'Accusée de "complot", "rébellion" et "attroupement aggravé", Anna Petrova a été arrêtée.',
            ["complot", "rébellion", "attroupement aggravé"],
        ),
        ("ru", "Осужденная по делу о госизмене 28-летняя Анна Петрова освобождена.", ["госизмене"]),
        ("ru", "Обвиняемая в шпионаже Анна Петрова приговорена к восьми годам.", ["шпионаже"]),
        ("ru", "Анне Петровой предъявили обвинения по статье 163 УК.", ["статье 163 УК"]),
        ("ru", "Анну Петрову задержали за участие в митинге 5 мая.", ["участие в митинге"]),
        ("ru", "Анну Петрову осудили за публикации в интернете.", ["публикации в интернете"]),
    ],
)
def test_a_charge_ends_with_its_own_words(language: str, text: str, basis: list[str]) -> None:
    assert grounds(text, language) == basis


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Petrova was arrested on charges of involvement with a banned group."),
        ("en", "Anna Petrova was arrested after calling for a protest."),
        ("en", "Anna Petrova was arrested on the first day of the coup."),
        ("en", "Anna Petrova was jailed on the sidelines of riots in May."),
        ("en", "Lawyers condemned the sentencing of the reporter Anna Petrova on false charges."),
        ("en", "The migrants were jailed in the Centre for the Confinement of Terrorism."),
        ("fr", "Anna Petrova a été arrêtée lors d'une marche pour réclamer des élections."),
        ("fr", "Trois hommes ont été arrêtés, deux purgent des peines pour vol."),
        ("fr", "Anna Petrova, incarcérée à Lyon, a jeûné pour protester contre sa détention."),
        ("ru", "Анну Петрову обвиняют в «участии» в деятельности запрещенной организации."),
    ],
)
def test_words_cut_off_or_of_something_else_are_no_charge(language: str, text: str) -> None:
    assert grounds(text, language) == []
