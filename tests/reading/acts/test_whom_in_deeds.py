"""Who is named in a deed for which something is done to others, or is spared it, or shares in a denial."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

DEEDS = [
    ("en", "Police arrested Anton Kral, 58, and his wife, Nina Vetrova, 52, for hiding Ivan Moroz."),
    ("en", "Police detained Anton Kral, 44, and Nina Vetrova, 29, for paying the activist Ivan Moroz."),
    ("en", "A court sentenced Anton Kral, a teacher, and Nina Vetrova, a nurse, for writing to Ivan Moroz."),
    ("en", "Torvel expelled Anton Kral, 58, and Nina Vetrova, 52, after meeting with Ivan Moroz."),
    ("en", "Torvel expelled Anton Kral, 58, and Nina Vetrova, 52, over an interview with Ivan Moroz."),
    ("fr", "La police a arrêté Anton Kral, 58 ans, et Nina Vetrova, 52 ans, pour avoir caché Ivan Moroz."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), DEEDS)
def test_nobody_in_a_deed_has_it_done_to_him(language: str, text: str) -> None:
    (told,) = [a.act for a in acts(text, language) if a.act.kind in ("detain", "sentence", "expel")]
    assert {s.name for s in told.subjects} == {"Anton Kral", "Nina Vetrova"}


IN_THE_LIST = [
    "Police arrested Anton Kral, 58, Nina Vetrova, 52, and Ivan Moroz, 33, for blocking a road.",
    "The court handed a term of six years for theft to Anton Kral, Nina Vetrova and Ivan Moroz.",
]


@pytest.mark.parametrize("text", IN_THE_LIST)
def test_a_list_goes_on_before_the_deed(text: str) -> None:
    (told,) = [a.act for a in acts(text, "en")]
    assert {s.name for s in told.subjects} == {"Anton Kral", "Nina Vetrova", "Ivan Moroz"}


SPARED = [
    ("en", "The British sanctions announced on Thursday hit Anton Kral but spare Vesna Shipping."),
    ("en", "The arrests on Monday targeted Anton Kral but spared Ivan Moroz."),
    ("fr", "Les sanctions annoncées jeudi par Londres visent Anton Kral mais épargnent Ivan Moroz."),
]


@pytest.mark.parametrize(("language", "text"), SPARED)
def test_who_is_spared_has_it_not_done_to_him(language: str, text: str) -> None:
    assert {s.name for a in acts(text, language) for s in a.act.subjects} == {"Anton Kral"}


def test_who_is_spared_something_else_is_not_left_out() -> None:
    (told,) = acts("The court sentenced Anton Kral to ten years but spared him the death penalty.", "en")
    assert [s.name for s in told.act.subjects] == ["Anton Kral"]
    assert told.factuality == "asserted"


NEITHER = [
    ("en", "Neither the poet Anton Kral nor his wife, Nina Vetrova, was released on Monday."),
    ("en", "Neither Anton Kral nor Nina Vetrova was freed on Monday."),
    ("en", "Neither Anton Kral nor his wife, Nina Vetrova, has been charged."),
    ("fr", "Ni le poète Anton Kral, ni sa femme, Nina Vetrova, n'ont été inculpés."),
    ("fr", "Ni Anton Kral ni Nina Vetrova n'ont été libérés lundi."),
    ("ru", "Ни Антон Краль, ни Нина Ветрова не были освобождены."),
]


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_both_share_in_a_denial(language: str, text: str) -> None:
    (told,) = acts(text, language)
    assert {s.name.split()[-1] for s in told.act.subjects} in ({"Kral", "Vetrova"}, {"Краль", "Ветрова"})
    assert told.factuality == "denied"


OF_SOMEBODY_ELSE = [
    ("en", "Neither Anton Kral nor Nina Vetrova knew why Ivan Moroz was arrested."),
    ("en", "Neither Anton Kral nor Nina Vetrova spoke; Ivan Moroz was arrested."),
    ("fr", "Ni Anton Kral ni Nina Vetrova ne savent pourquoi Ivan Moroz a été arrêté."),
]


@pytest.mark.parametrize(("language", "text"), OF_SOMEBODY_ELSE)
def test_a_denial_of_another_verb_is_not_of_the_act(language: str, text: str) -> None:
    (told,) = acts(text, language)
    assert ([s.name for s in told.act.subjects], told.factuality) == (["Ivan Moroz"], "asserted")
