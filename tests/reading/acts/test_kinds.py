"""What an act is by who does it: courts have convicts jailed, keep who is held, and grant no clemency."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

KINDS = [
    ("en", "Four activists were sent to prison on Friday by a court in Oslo for extremism.", "sentence"),
    ("en", "A court jailed three men on Monday for burning a flag.", "sentence"),
    ("en", "A court sent the reporter to prison pending trial for libel.", "detain"),
    ("en", "A judge jailed the former minister on corruption charges ahead of his trial.", "detain"),
    ("en", "Police sent the reporter to prison on Monday.", "detain"),
    ("en", "A court in Cairo kept three researchers in detention on Sunday.", "detain"),
    ("en", "Judges in Oslo ordered the mayor to remain in custody.", "detain"),
    ("en", "The authorities have kept the editor in detention since March 2021.", "detain"),
    ("en", "An appeals court commuted the sentence of Anton Kral to a fine.", "sentence"),
    ("en", "The president commuted the sentence of Anton Kral, whom a court had tried.", "pardon"),
    ("fr", "Un tribunal a envoyé mardi un avocat en prison pour propagande.", "sentence"),
    ("fr", "Un juge a envoyé le journaliste en prison en attendant son procès.", "detain"),
    ("fr", "Le tribunal d'Oslo a maintenu en détention trois opposants.", "detain"),
    ("fr", "La cour a ordonné le maintien en détention de l'ancien ministre.", "detain"),
    ("fr", "Les autorités maintiennent en détention le rédacteur depuis mars 2021.", "detain"),
    ("fr", "La peine des deux femmes a été commuée en amende par la Cour suprême.", "sentence"),
    ("fr", "Le président a commué la peine des deux femmes.", "pardon"),
    ("ru", "Суд отправил журналиста в тюрьму за клевету.", "sentence"),
    ("ru", "Суд в Осло оставил под стражей двух журналистов.", "detain"),
    ("ru", "Следователи оставили двух журналистов под стражей.", "detain"),
    ("ru", "По амнистии в июле вышли 312 партизан.", "release"),
    ("ru", "Анна Новак освободилась по помилованию.", "release"),
    ("ru", "Анна Новак попала под амнистию.", "pardon"),
    ("ru", "Анна Новак отбывает в колонии пятилетний срок.", "sentence"),
    ("ru", "По состоянию на 1 мая в тюрьме в Перу содержалась Анна Новак.", "detain"),
    ("ru", "Антон Краль был вынужден покинуть страну.", "expel"),
]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_an_act_is_what_its_author_can_do(language: str, text: str, kind: str) -> None:
    assert kind in [found.act.kind for found in acts(text, language)]
