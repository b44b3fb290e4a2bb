"""What was not done until a day was done on it; what a court bars, an imperative forbids, a dog is trained
for or a reward is offered for has not been; what stands after *though* is no part of a refusal."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    ("en", "Anton Kral was not arrested until 2011, after a tip.", "detain", "asserted"),
    ("en", "Anton Kral was not charged until May 2019.", "charge", "asserted"),
    ("en", "Police did not arrest Anton Kral until Monday.", "detain", "asserted"),
    ("en", "Anton Kral was not freed until he had signed.", "release", "asserted"),
    ("en", "Anton Kral will not be released until Friday.", "release", "planned"),
    ("en", "Anton Kral will not be released until the war ends.", "release", "denied"),
    ("en", "Anton Kral was not arrested.", "detain", "denied"),
    ("en", "A reward is offered for information leading to Anton Kral's arrest.", "detain", "possible"),
    ("en", "Police seek information that leads to the arrest of Anton Kral.", "detain", "possible"),
    ("en", "The tip led to Anton Kral's arrest on Monday.", "detain", "asserted"),
    ("en", "Not a single Iranian has been arrested for it.", "detain", "denied"),
    ("en", "Not one journalist has been arrested this year.", "detain", "denied"),
    (
        "en",
        "The officer who told Anton Kral that he wasn't being detained did not know the law.",
        "detain",
        "denied",
    ),
    (
        "en",
        "Russia has declined to help, though the FBI arrested Anton Kral on Monday.",
        "detain",
        "asserted",
    ),
    ("en", "The court barred the government from deporting Anton Kral.", "expel", "denied"),
    ("en", "The court prevented the agency from deporting Anton Kral.", "expel", "denied"),
    ("en", "A judge prohibited Minsk from extraditing Anton Kral.", "transfer", "denied"),
    ("en", "The parliament of Hungary approved the detention of all asylum-seekers.", "detain", "announced"),
    ("en", "A court approved the detention of Anton Kral on Monday.", "detain", "asserted"),
    ("en", "Prisoners face Israeli re-arrest.", "detain", "possible"),
    ("en", "Two suspects who were not arrested fled to Spain.", "detain", "denied"),
    ("en", "Anton Kral, who was not arrested, fled to Spain.", "detain", "denied"),
    ("fr", "Anton Kral n'a été arrêté qu'en 2011.", "detain", "asserted"),
    (
        "fr",
        "Une récompense est offerte pour toute information menant à l'arrestation d'Anton Kral.",
        "detain",
        "possible",
    ),
    ("fr", "Le tribunal a empêché le gouvernement d'expulser Anton Kral.", "expel", "denied"),
    ("fr", "Pas un seul journaliste n'a été arrêté cette année.", "detain", "denied"),
    ("ru", "Антона Краля арестовали только в 2011 году.", "detain", "asserted"),
    ("ru", "Парламент одобрил задержание всех просителей убежища.", "detain", "announced"),
    ("ru", "За информацию, которая приведёт к аресту Антона Краля, обещана награда.", "detain", "possible"),
]

NOTHING = [
    ("en", "Many who were not incarcerated fled the country."),
    ("en", "Those who were not arrested went into hiding."),
    ("en", "The two dogs will not be trained in apprehending suspects, police said."),
    ("en", "Officers are being trained in detaining suspects."),
    ("en", "The law bars the federal government from throwing anyone in jail."),
    ("en", "Do not jail all dealers, says police chief."),
    ("en", "Don't arrest people for cannabis, ministers told."),
    ("fr", "Ceux qui n'ont pas été arrêtés ont fui."),
    ("fr", "Ne pas emprisonner les dealers, demande un chef de la police."),
    ("fr", "Les agents sont formés à interpeller des suspects."),
    ("ru", "Те, кого не арестовали, бежали из страны."),
    ("ru", "Не сажайте наркоторговцев, просит начальник полиции."),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), TOLD)
def test_what_became_of_it(language: str, text: str, kind: str, expected: str) -> None:
    assert [f.factuality for f in acts(text, language) if f.act.kind == kind] == [expected]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_words_that_tell_of_no_act(language: str, text: str) -> None:
    assert not [found for found in acts(text, language) if not found.left_open]
