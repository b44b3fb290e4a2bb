"""Acts on companies and measures as a compliance desk reads them: no wrong state, no sanction that is a
licence, no measure that is somebody's arrest, and no lift that is only partial."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading import told
from tests.reading.acts.reader import acts

NO_LONGER = [
    ("Les États-Unis n'imposent plus de sanctions au Chili.", "impose", {"denied"}),
    ("L'UE n'a plus imposé de sanctions au Chili depuis 2020.", "impose", {"denied"}),
    ("Anna Petrova n'est plus détenue à Minsk.", "detain", {"denied"}),
    ("Ivan Morel n'est plus en prison depuis mardi.", "detain", {"denied"}),
    ("Le Chili n'est plus sous sanctions américaines.", "lift", {"asserted"}),
    ("L'UE n'a plus sanctionné que deux banques.", "impose", {"asserted"}),
    ("L'UE a sanctionné plus de vingt banques.", "impose", {"asserted"}),
    ("Il n'est pas exclu que le Canada impose plus de sanctions au Chili.", "impose", {"possible"}),
    ("Elle a été condamnée à ne plus sortir de la ville.", "sentence", {"asserted"}),
    ("Le juge Morel ne sera plus jamais arrêté.", "detain", {"denied"}),
    ("La police n'arrête plus Ivan Morel.", "detain", {"denied"}),
    ("Le journaliste Ivan Morel, qui n'écrit plus, condamné lundi à cinq ans de prison, est malade.",
     "sentence", {"asserted"}),
    ("Le député Ivan Morel, qui ne parle plus, arrêté mardi à Lima, est malade.", "detain", {"asserted"}),
    ("Ivan Morel ne parle plus : arrêté lundi, il se tait.", "detain", {"asserted"}),
    ("Le pouvoir ne discute plus, arrête Ivan Morel et ferme son journal.", "detain", {"possible"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "factuality"), NO_LONGER)
def test_what_is_so_no_longer_is_not_done(text: str, kind: str, factuality: set[str]) -> None:
    assert {claim.factuality for claim, _ in told.acts(text, "fr", kind)} == factuality


OF_THINGS = [
    ("fr", "La Suisse reprend les mesures que l'UE a arrêtées le 9 mars 2022 contre le Chili.", "detain", 0),
    ("fr", "Il a lu la liste des personnes visées par des sanctions arrêtées par l'UE.", "detain", 0),
    ("fr", "Les juges qui ont pris les mesures ont arrêté Ivan Morel.", "detain", 1),
    ("fr", "La décision qui a libéré Ivan Morel est publique.", "release", 1),
    ("ru", "Срок действия санкций составляет 5 лет.", "sentence", 0),
    ("ru", "Его срок составил 5 лет.", "sentence", 1),
]


@pytest.mark.parametrize(("language", "text", "kind", "number"), OF_THINGS)
def test_nobody_is_seized_or_jailed_by_a_measure(language: str, text: str, kind: str, number: int) -> None:
    assert len([a for a in acts(text, language) if a.act.kind == kind]) == number


TWICE = {
    "en": "Peru imposed sanctions on 20 judges. Peru imposed sanctions on two ministers. ",
    "fr": "Le Pérou a imposé des sanctions à 20 juges. Le Pérou a imposé des sanctions à deux ministres. ",
    "ru": "Канада ввела санкции против 20 судей. Канада ввела санкции против двух министров. ",
}
AGAINST = [
    ("en", "Sanctions were imposed on Peru in 2022.", None),
    ("en", "Hundreds of Peruvians were placed under sanctions.", None),
    ("en", "Sanctions were imposed on two banks.", "pe"),
    ("fr", "Des sanctions ont été imposées au Pérou en 2022.", None),
    ("fr", "Des sanctions ont été imposées à deux banques.", "pe"),
    ("ru", "Западные страны ввели против Канады санкции.", None),
    ("ru", "Под санкции попали сотни канадцев.", None),
    ("ru", "Санкции введены против двух банков.", "ca"),
]


@pytest.mark.parametrize(("language", "text", "authority"), AGAINST)
def test_no_state_imposes_what_it_is_under(language: str, text: str, authority: str | None) -> None:
    assert acts(TWICE[language] + text, language)[-1].act.authority == authority


LISTS = [
    ("en", "The sanctions will target Russian banks.", None),
    ("en", "Two firms were put on the British sanctions list.", "uk"),
    ("fr", "Deux milices ont été placées sur la liste noire européenne.", "eu"),
    ("ru", "В санкционный список попали российские предприятия и два банка.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), LISTS)
def test_where_those_on_a_list_are_from_is_not_whose_it_is(
    language: str, text: str, authority: str | None
) -> None:
    assert {a.act.authority for a in acts(text, language)} == {authority}


@pytest.mark.parametrize(
    ("language", "text", "authorities"),
    [
        ("en", "Peru, Chile and the EU jointly announced sanctions on two judges.", ["pe", "cl", "eu"]),
        ("fr", "Le Pérou et l'UE ont annoncé des sanctions contre deux juges.", ["pe", "eu"]),
        ("en", "Peru and Chile announced that the EU had imposed sanctions on two judges.", ["eu", "eu"]),
        ("en", "Peru and the EU said that the EU had imposed sanctions on Rosneft.", ["eu", "eu"]),
        ("en", "Washington and Lima said the United States imposed sanctions on LATAM.", ["us", "us"]),
        ("en", "On Monday Peru and Chile said that Peru had lifted sanctions on LATAM.", ["pe", "pe"]),
        ("en", "Peru and the EU announced EU sanctions on Rosneft.", ["", ""]),
        ("en", "Peru and Chile announced that sanctions were imposed by Peru on Rosneft.", ["pe", "pe"]),
        ("en", "Peru and the EU announced sanctions on two Peruvian judges.", ["pe", "eu"]),
        ("en", "Peru and Chile said that they had imposed sanctions on Rosneft.", ["pe", "cl"]),
        ("fr", "Le Pérou et le Chili ont annoncé la levée des sanctions péruviennes contre LATAM.",
         ["pe", "pe"]),
        ("ru", "США и Канада заявили, что США сняли санкции с «Роснефти».", ["us", "us"]),
        ("ru", "США и Канада объявили о санкциях против «Роснефти».", ["us", "ca"]),
    ],
)  # fmt: skip
def test_each_of_those_who_announce_together_does_its_own(
    language: str, text: str, authorities: list[str]
) -> None:
    claims = read(text, language=language, published="2025-12-13").claims
    assert sorted(c.act.authority or "" for c in claims if c.act) == sorted(authorities)


PARTIAL = [
    ("en", "The United States granted limited sanctions relief to three banks.", "amend"),
    ("en", "The United States granted sanctions relief to three banks.", "lift"),
    ("en", "The EU lifted sanctions on three banks.", "lift"),
    ("fr", "Paris a annoncé une levée partielle des sanctions contre le Mali.", "amend"),
    ("ru", "США частично сняли санкции с авиакомпании «Белавиа».", "amend"),
    ("en", "The EU sanctions on three banks were partly lifted because Peru freed judges.", "amend"),
    ("en", "The EU sanctions on three banks were lifted partly because Peru had changed its laws.", "lift"),
    ("en", "The EU sanctions on three banks were lifted in part because of new laws in Peru.", "lift"),
    ("en", "The EU sanctions on three banks were lifted in part, because Peru freed judges.", "amend"),
    ("fr", "Les sanctions de l'UE contre trois banques ont été levées en partie.", "amend"),
    ("fr", "Les sanctions de l'UE contre trois banques ont été levées en partie grâce à Lima.", "lift"),
    ("ru", "США сняли санкции с авиакомпании «Белавиа» отчасти из-за новых законов.", "lift"),
    ("ru", "США сняли санкции отчасти из-за новых законов.", "lift"),
    ("ru", "США сняли санкции частично из-за новых законов.", "lift"),
]


@pytest.mark.parametrize(("language", "text", "kind"), PARTIAL)
def test_what_is_lifted_in_part_is_eased(language: str, text: str, kind: str) -> None:
    assert [a.act.kind for a in acts(text, language)] == [kind]


LICENSED = [
    (
        "OFAC issued Cuba General License 5, authorizing activities that are otherwise prohibited under the"
        " Cuban Sanctions Regulations (“CSR”).",
        [("license", [])],
    ),
    (
        "On May 1, OFAC issued General License 52 (“GL 52”) under the Cuba Sanctions Regulations (“CSR”), two"
        " new Cuba-related Frequently Asked Questions (“FAQs”), and a notice.",
        [("license", [])],
    ),
    ("OFAC issued General License 52 authorizing dealings with Lukoil (“LUK”).", [("license", ["Lukoil"])]),
]


@pytest.mark.parametrize(("text", "expected"), LICENSED)
def test_a_licence_is_of_no_law(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(a.act.kind, [s.name for s in a.act.subjects]) for a in acts(text, "en")] == expected


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The minister was handed over three prisoners.", "prisoners"),
        ("Three prisoners were handed over to the minister.", "prisoners"),
        ("The king released a host of political prisoners.", "political prisoners"),
    ],
)
def test_whoever_is_handed_people_is_none_of_them(text: str, noun: str) -> None:
    (found,) = acts(text, "en")
    assert found.act.group is not None and found.act.group.noun == noun


def test_two_offices_that_designate_and_list_designate_neither() -> None:
    text = "OFAC and the Department of State have designated and placed on the SDN List 16 entities."
    (found,) = acts(text, "en")
    assert (found.act.authority, found.act.subjects) == ("us-ofac", ())
    assert found.act.group is not None and found.act.group.lo == 16


CLAUSE_BEHIND = [
    ("en", "The EU imposed ten rounds of sanctions on Peru since its army shelled Lima on 24 May 2022.",
     None),
    ("en", "The EU imposed sanctions on Peru on 3 March 2022 after its army shelled Lima.", "2022-03-03"),
    ("fr", "L'UE a imposé dix séries de sanctions au Pérou depuis que l'armée a pris Lima le 24 mai 2022.",
     None),
    ("fr", "L'UE a imposé des sanctions au Pérou après que l'armée a pris Lima le 24 mai 2022.", None),
    ("ru", "ЕС ввёл десять пакетов санкций против Перу с тех пор, как 24 мая 2022 года началась война.",
     None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "when"), CLAUSE_BEHIND)
def test_the_day_of_what_came_before_is_not_that_of_the_sanctions(
    language: str, text: str, when: str | None
) -> None:
    assert {a.act.when and str(a.act.when) for a in acts(text, language)} == {when}
