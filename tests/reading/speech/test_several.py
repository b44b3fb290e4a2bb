"""Whom a pronoun in the plural goes on with."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers

THEY = [
    ("en", "Groups said so.\n\nThe names were not given by Ruritanian officials. However, they confirmed "
     "that he left.", "Ruritanian officials"),
    ("en", "Ann Sample was freed by the rebels. They said she was well.", "the rebels"),
    ("en", "Ann’s mother and husband said it was wrong. They alleged that officials came, claiming so. They "
     "added that nobody helped.", "They"),
    ("en", "Ann’s mother and husband said it was illegal. She was beaten, they said. They added he fled.",
     "Ann’s mother and husband"),
    ("fr", "Des élus le disent.\n\nLa liste a été publiée par des avocats. Ils ont affirmé que Jean part.",
     "des avocats"),
    ("fr", "Sa femme et son avocat ont dit qu'il est malade. Ils ont ajouté qu'il a été battu.",
     "Sa femme et son avocat"),
    ("ru", "Активисты это заявили.\n\nСписок был опубликован адвокатами. Они утверждают, что он уехал.",
     "адвокаты"),
    ("ru", "Иван Краль уехал. Активисты это заявили. По их словам, его били.", "Активисты"),
    ("ru", "Иван Краль сказал, что уедет.\n\nЕго адвокаты в суде. По их мнению, он болен.", "их"),
    ("ru", "Его жена и адвокат заявили, что арест незаконен. Они добавили, что его били.",
     "Его жена и адвокат"),
]  # fmt: skip
ONE_OWNER = [
    (
        "On Monday, Ann Sample’s mother and husband said it was wrong.",
        [["Ann Sample’s mother and husband"]],
    ),
    ("The police and Ann Sample’s husband said it was illegal.", [["The police"], ["Ann Sample’s husband"]]),
    ("Belta and officials said it was illegal.", [["Belta"], ["officials"]]),
    # A relative pronoun joins nobody, and who speaks for several is none of those named.
    ("They freed ten Peruvians who Ann Sample calls “traitors”.", [["Ann Sample"]]),
    (
        "“No,” Karl Kral said.\n\nThe lawyer for the two men said he left.",
        [["Karl Kral"], ["The lawyer for the two men"]],
    ),
]
OPEN = [
    ("en", "Groups said so.\n\nThe prisoners were handed over by guards. They said they had been beaten."),
    ("fr", "Des avocats affirment que les gardiens sont partis, prétendant qu'ils étaient malades. Ils ont "
     "ajouté que personne n'est venu."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "name"), THEY)
def test_those_by_whom_a_thing_was_done_or_who_spoke_in_their_own_voice(
    code: str, text: str, name: str
) -> None:
    assert speakers(text, code)[-1] == [name]


@pytest.mark.parametrize(("code", "text"), OPEN)
def test_nobody_where_it_may_be_others(code: str, text: str) -> None:
    assert speakers(text, code)[-1][0].casefold() in ("they", "ils")


@pytest.mark.parametrize(("text", "told"), ONE_OWNER)
def test_several_of_one_owner_are_told_together(text: str, told: list[list[str]]) -> None:
    assert speakers(text, "en") == told
