"""Words of sanctions that sanction nobody: what is approved, dissolved or forbidden at home, a visa regime
that ends; and who stands beside a measure and is under none."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PAGE = {
    "en": "The embargo is in force.\n\n",
    "fr": "Les sanctions restent en vigueur.\n\n",
    "ru": "Санкции остаются в силе.\n\n",
}

NONE = [
    ("en", "Salt, sugar and Chinese spices are dissolved in a dark soy sauce."),
    ("en", "The firms announced a deal to dissolve the joint venture Ruhr Oil GmbH."),
    ("en", "The minister pressured the fund to sanction the Sample merger."),
    ("en", "Officials feared that the violence was sanctioned by the Kremlin."),
    ("en", "The plan was sanctioned by President Jan Kral in 1947."),
    ("en", "Both have been designated reading days."),
    ("en", "Anton Kral, 53, has vowed to shut mosques and ban the Koran."),
    ("en", "VX is odourless, and is outlawed under the Chemical Weapons Convention."),
    ("en", "For every new regulation, two old regulations must be eliminated."),
    ("en", "Last month, lawmakers overturned a regulation to protect waterways."),
    ("en", "The senators voted to lift campaign finance restrictions."),
    ("en", "The country abolished the death penalty in 2006."),
    ("en", "We have imposed a ban on lobbying by officials."),
    ("en", "Demand for coal fell by 3 percent and dropped another 4 percent in 2015."),
    ("en", "This all came to an end in March 2017."),
    ("en", "The president spoke for an hour, carving out a stunning moment in history."),
    ("en", "In March 2012, Tbilisi cancelled the visa regime for all Russian citizens."),
    ("en", "The leaders may discuss the cancellation of visas with Ankara."),
    ("en", "A judge in Hawaii puts Trump's revised travel ban on hold."),
    ("fr", "Le pays a aboli la peine de mort en 2006."),
    ("fr", "Le gouvernement a levé l'interdiction de fumer dans les cafés."),
    ("fr", "Le gouvernement a levé les restrictions de circulation."),
    ("fr", "Il a promis d'interdire le Coran et de fermer les mosquées."),
    ("fr", "Le ministre a évoqué l'annulation des visas avec Ankara."),
    ("ru", "Власти сняли запрет на курение в кафе."),
    ("ru", "Страна отменила смертную казнь в 2006 году."),
    ("ru", "Министр обсудил отмену виз с Турцией."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_sanction_in_words_of_other_things(language: str, text: str) -> None:
    kinds = [a.act.kind for a in acts(PAGE[language] + text, language)]
    assert [k for k in kinds if k not in ("meet", "agree", "suspend")] == []


KEPT = [
    ("The court dissolved the Free Press Union in May.", "impose"),
    ("The Free Press Union was dissolved in May.", "impose"),
    ("The EU sanctioned the Sample Bank in May.", "impose"),
    ("The EU lifted its restrictions on potash in May.", "lift"),
    ("The Council amended the regulation on potash in May.", "amend"),
    ("The US imposed a ban on oil from Iran in May.", "impose"),
    ("The US revoked the visas of two ministers in May.", "impose"),
    ("The sanctions came to an end in May.", "expire"),
    ("The UK put a travel ban on Ivan Kral in May.", "impose"),
]


@pytest.mark.parametrize(("text", "kind"), KEPT)
def test_sanctions_in_the_same_words(text: str, kind: str) -> None:
    assert [a.act.kind for a in acts(PAGE["en"] + text, "en")] == [kind]


WHOSE = [
    ("The firm left after Moscow was hit by sectoral sanctions in 2014.", None, []),
    ("China was hit with US sanctions.", "us", []),
    ("Belarus was slapped with new EU sanctions on Monday.", "eu", []),
    ("Ivan Kral was hit with new EU sanctions on Monday.", "eu", ["Ivan Kral"]),
    ("The EU hit Ivan Kral with sanctions.", "eu", ["Ivan Kral"]),
    ("Washington hit Iran with sanctions in May.", "us", []),
    ("The Free Press Union has been outlawed in Belarus since 2021.", "by", ["Free Press Union"]),
    ("The Free Press Union has been outlawed in Belarus and Russia since 2021.", None, ["Free Press Union"]),
    # What is paid for it, and with whom it is only talked of.
    ("The US may lift sanctions on Russia in return for action against ISIS.", "us", []),
    ("The adviser discussed the lifting of sanctions against Russia with Mr Sokolov.", None, []),
    ("Anna Berg: full-face veil must be banned in Germany.", None, None),
]


@pytest.mark.parametrize(("text", "authority", "subjects"), WHOSE)
def test_whose_and_on_whom(text: str, authority: str | None, subjects: list[str] | None) -> None:
    found = [a.act for a in acts(PAGE["en"] + text, "en") if a.act.kind in ("impose", "lift")]
    told = [(act.authority, [s.name for s in act.subjects]) for act in found]
    assert told == ([(authority, subjects)] if subjects is not None else [])
