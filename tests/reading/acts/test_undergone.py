"""Whom an act's noun is done to where a verb tells who escapes, risks or awaits it."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts

UNDERGONE = [
    ("en", "Anna Petrova escaped arrest in 2021.", "detain", "denied"),
    ("en", "Anna Petrova faces deportation to Cuba.", "expel", "possible"),
    ("en", "Anna Petrova has been threatened with expulsion.", "expel", "possible"),
    ("en", "Anna Petrova is awaiting extradition.", "transfer", "possible"),
    ("fr", "Anna Petrova a échappé à une arrestation.", "detain", "denied"),
    ("fr", "La juge Anna Petrova a échappé mardi à une arrestation.", "detain", "denied"),
    ("fr", "Anna Petrova a échappé de justesse à l'expulsion.", "expel", "denied"),
    ("fr", "Anna Petrova a échappé de peu à une arrestation.", "detain", "denied"),
    ("fr", "Anna Petrova risque l'expulsion.", "expel", "possible"),
    ("fr", "Anna Petrova est menacée d'expulsion.", "expel", "possible"),
    ("ru", "Анна Петрова избежала ареста.", "detain", "denied"),
    ("ru", "Анне Петровой грозит арест.", "detain", "possible"),
    ("ru", "Анне Петровой удалось избежать задержания.", "detain", "denied"),
    ("ru", "Анна Петрова находится под угрозой депортации.", "expel", "possible"),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), UNDERGONE)
def test_who_undergoes_it_is_the_subject(language: str, text: str, kind: str, expected: str) -> None:
    ((claim, act),) = acts(text, language)
    assert (act.kind, claim.factuality) == (kind, expected)
    assert [s.name.split()[0][:3] for s in act.subjects] in (["Ann"], ["Анн"])


def test_who_escaped_twice_was_seized_then() -> None:
    ((claim, act),) = acts("Anna Petrova a échappé deux fois à la police, puis a été arrêtée.", "fr")
    assert (act.kind, claim.factuality) == ("detain", "asserted")


COUNTED = [
    ("en", "Two activists facing deportation were hiding in a church."),
    ("fr", "Deux militants menacés d'expulsion se cachent dans une église."),
    ("ru", "Двум активистам грозит выдворение из страны."),
]


@pytest.mark.parametrize(("language", "text"), COUNTED)
def test_who_undergoes_it_may_be_counted(language: str, text: str) -> None:
    ((claim, act),) = acts(text, language)
    assert claim.factuality == "possible"
    assert act.group is not None
    assert (act.group.lo, act.group.hi) == (2, 2)


ANOTHERS = [
    ("en", "He faces trial over the arrest of Anna Petrova."),
    ("en", "The minister avoided questions about the arrest of Anna Petrova."),
    ("fr", "Le ministre a évité les questions sur l'arrestation d'Anna Petrova."),
]


@pytest.mark.parametrize(("language", "text"), ANOTHERS)
def test_the_act_of_another_has_been(language: str, text: str) -> None:
    ((claim, act),) = acts(text, language)
    assert claim.factuality == "asserted"
    assert [s.name for s in act.subjects] == ["Anna Petrova"]


NEARLY = [
    ("en", "Anna Petrova was on the verge of being released.", "planned"),
    ("en", "The EU came close to lifting sanctions on Belavia.", "denied"),
    ("en", "Anna Petrova was to have left prison on Friday.", "planned"),
    ("fr", "Anna Petrova a été à deux doigts d'être libérée.", "denied"),
    ("ru", "Анну Петрову чуть было не арестовали.", "denied"),
]


@pytest.mark.parametrize(("language", "text", "expected"), NEARLY)
def test_what_nearly_was_has_not_been(language: str, text: str, expected: str) -> None:
    assert {c.factuality for c, _ in acts(text, language)} == {expected}


SEEN = [
    ("en", "The deal could see 300 prisoners freed.", "possible"),
    ("en", "The deal will see 300 prisoners freed.", "planned"),
    ("en", "The amnesty saw 300 prisoners freed.", "asserted"),
    ("fr", "L'accord pourrait voir trois cents prisonniers libérés.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "expected"), SEEN)
def test_what_is_seen_done_is_as_sure_as_the_seeing(language: str, text: str, expected: str) -> None:
    assert {c.factuality for c, _ in acts(text, language)} == {expected}
    assert {c.factuality for c, _ in counts(text, language)} == {expected}


UNSURE = [
    ("en", "The bill would let around 1,000 inmates go home early.", "possible"),
    ("ru", "Суд в Ростове так и не огласил приговор четырём солдатам.", "denied"),
    ("fr", "Bruxelles pourrait prolonger les sanctions visant cinq dirigeants maliens.", "possible"),
    ("en", "Police arrested five people.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "expected"), UNSURE)
def test_a_count_is_as_sure_as_what_is_done_to_those_counted(language: str, text: str, expected: str) -> None:
    assert {c.factuality for c, _ in counts(text, language)} == {expected}
