"""Acts as police reports, court reports, notices, headlines and captions tell them, and what sport, shows and
accidents tell with the same words."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOLD = [
    ("Two men held over bank robbery", "detain", "asserted"),
    ("Man held after stabbing in Leeds", "detain", "asserted"),
    ("Turkey jails cartoonist for mocking interior minister", "detain", "asserted"),
    ("Paul Sample is being held without bond.", "detain", "asserted"),
    ("Police are holding three people in connection with the fire.", "detain", "asserted"),
    ("A spy was caught at the airport, the FSB said.", "detain", "asserted"),
    ("The hacker Paul Sample was tracked down in Uzhhorod by the military police.", "detain", "asserted"),
    ("The Thai pilot fell into Cambodian hands in July.", "detain", "asserted"),
    ("Two North Korean soldiers surrendered to Ukrainian troops.", "detain", "asserted"),
    ("Halina Sample has been behind bars in Zhodzina since July.", "detain", "asserted"),
    ("Police officers fetched the editor Ann Sample from her home in March.", "detain", "asserted"),
    ("The accountant Paul Sample, handcuffed, is escorted by marines to a helicopter.", "detain", "asserted"),
    ("A second criminal case, for disobedience, was opened against Paul Sample.", "charge", "asserted"),
    ("The painter Paul Sample has been on death row in Shiraz since 2022.", "sentence", "asserted"),
    ("The banker Paul Sample began a six-year prison term on Monday.", "sentence", "asserted"),
    ("The magnate Ann Sample will spend her life in prison.", "sentence", "asserted"),
    ("Seven men are at imminent risk of execution in Riyadh.", "die", "possible"),
    ("Bail was granted to Ann Sample on condition that she live with her aunt.", "release", "asserted"),
    ("The president should open the cell doors of Paul Sample.", "release", "possible"),
    ("The soldier came back in a prisoner swap in May.", "release", "asserted"),
    ("ICE removed the nurse Ann Sample to El Salvador.", "expel", "asserted"),
    ("The dancer Ann Sample boarded a deportation flight to Guatemala.", "expel", "asserted"),
    ("The lecturer Paul Sample has been given until Friday to leave Britain.", "expel", "announced"),
    ("The Council strikes out the entry of Paul Sample from its sanctions list.", "lift", "asserted"),
    ("The court quashed the listing of Paul Sample, who was under EU sanctions.", "lift", "asserted"),
    ("The sanctions on Turkey will be gone very soon.", "lift", "planned"),
    ("Imports of Russian gas will be banned from 1 January 2027.", "impose", "planned"),
    ("China took countermeasures against the drone maker Example Dynamics.", "impose", "asserted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "factuality"), TOLD)
def test_each_genre_tells_acts_in_words_of_its_own(text: str, kind: str, factuality: str) -> None:
    assert [c.factuality for c, _ in acts(text, "en", kind)] == [factuality]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Stephen Fry was detained on Tuesday.", "detain"),
        ("Naomi Wolf was released on Tuesday.", "release"),
        ("The blogger Song Min was arrested on Tuesday.", "detain"),
        ("The diplomat was deported from the Russian Federation in May.", "expel"),
        ("The poet was expelled from the Soviet Union in 1974.", "expel"),
        ("Police arrested a man near the fire station.", "detain"),
        ("Police arrested the man who set the fire.", "detain"),
        ("A boy was arrested after school shooting.", "detain"),
        ("The militants released guard Paul Sample.", "release"),
        ("The hostages were freed by a police team.", "release"),
        ("Paul Sample was sentenced to death by a three-judge bench.", "sentence"),
        ("The missionary was expelled from the country over his church.", "expel"),
        ("The US sanctioned the Nord Stream project.", "impose"),
    ],
)
def test_names_and_states_that_are_words_of_sport_and_shows_too_tell_acts(text: str, kind: str) -> None:
    assert [act.kind for _, act in acts(text, "en")] == [kind]


def test_who_is_handed_to_the_red_cross_may_be_told_behind_a_comma() -> None:
    text = "Hamas handed two captives, the farmer Uri Sample and the cook Som Sample, to the Red Cross."
    [(_, act)] = acts(text, "en", "release")
    assert [subject.name for subject in act.subjects] == ["Uri Sample", "Som Sample"]


NOTHING = [
    "The FA has charged the midfielder Paul Sample with improper conduct.",
    "Released by Everton in June, the left-back Paul Sample is without a club.",
    "The club released the striker Paul Sample in June.",
    "The Cure's first album in 16 years was released on Friday.",
    "UEFA has lifted the stadium ban on the supporters.",
    "Her voice arrests the ear from the first note.",
    "The champion was detained in traffic and missed the weigh-in.",
    "The captain was arrested by the beauty of the bay.",
    "Forest staff captured the tusker and released it 40 kilometres away.",
    "Two workers were freed from the rubble.",
    "A driver was freed by firefighters.",
    "Inflation has sentenced pensioners to poverty.",
    "The keeper was sentenced to a spell on the bench.",
    "Three pupils were expelled from the school in Leeds.",
    "Students were held in detention after school for talking.",
    "The Treasury sanctioned the new bridge.",
    "The jury was discharged on Tuesday after failing to reach a verdict.",
    "The documents fell into the wrong hands.",
    "The town fell into rebel hands.",
    "Talks held over Gaza",
    "A vigil was held after the murder of the teacher.",
    "Reporters tracked down the witness in Leeds.",
    "The minister was caught between two camps.",
    "The mother took custody of the children.",
    "Police will hold people accountable for the riots.",
    "The president began a second six-year term.",
    "The bank opened its doors to refugees.",
    "The company let 40 workers go in March.",
    "Two children were caught near the fire as police evacuated the building.",
    "Passengers were caught in chaos at the airport after a strike.",
    "The senator was caught on a hot mic insulting the police.",
    "The witness was escorted by officers past the suspected gang.",
    "The child fell into the hands of a charity.",
    "Police held a vigil for a murder victim.",
    "The authorities held talks with villagers over the fire.",
    "The charity took custody of 40 migrants.",
    "The coach gave the players until Friday to leave the country club.",
    "The embassy advised its citizens to leave Lebanon by any means.",
    "The ambassador will leave Poland by train.",
    "Protesters boarded a deportation flight to stop it.",
    "The minister in charge of asylum was on the flight to Rwanda.",
    "The immigration minister flew back to Kenya on Monday.",
    "The evacuees were flown to Italy on a military aircraft.",
    "The airline sent Haitians home for Christmas.",
    "The governor opened the prison gates to visitors.",
    "The inmate was allowed out of prison for an hour a day.",
    "Hamas handed the bodies of four hostages to the Red Cross.",
    "The footballer came back under a swap with Chelsea.",
    "The minister faces the gallows of public opinion.",
    "Ann Sample has worked behind bars as a nurse since 2010.",
    "The judge has visited people in detention every week since 2019.",
    "Divorce proceedings were brought against Paul Sample by his wife.",
    "Drill held at airport in Leeds",
    "The witness was tracked down in Leeds by police.",
    "Police fetched the doctor from his home to treat a wounded man.",
    "Guards took the refugees to the barracks and gave them soup.",
    "The actor was on death row in his last role.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_sport_shows_and_accidents_tell_no_act(text: str) -> None:
    assert acts(text, "en") == []


def test_a_reprieve_that_a_sentence_holds_pardons_nobody() -> None:
    text = "Paul Sample was sentenced to death with a two-year reprieve."
    assert [act.kind for _, act in acts(text, "en")] == ["sentence"]
    assert not acts("Having lost every appeal, Paul Sample was extradited to New York.", "en", "sentence")
