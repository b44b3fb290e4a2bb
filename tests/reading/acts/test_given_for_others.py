"""Who is freed for whom: people given for people, in whatever order a clause tells them."""

from __future__ import annotations

import pytest

from tests.reading.told import claims

Freed = list[tuple[str | None, list[str] | str]]


def freed(text: str, language: str) -> Freed:
    """Who frees whom: names, or the noun of those counted."""
    found = [
        c.act for c in claims(text, language) if c.act is not None and c.act.kind in ("release", "pardon")
    ]
    return [
        (a.authority, [s.name for s in a.subjects] or (a.group.noun if a.group is not None else ""))
        for a in sorted(found, key=lambda a: str(a.subjects or a.group))
    ]


def ties(text: str, language: str) -> int:
    return sum(c.link is not None for c in claims(text, language))


SWAPPED = [
    (
        "en",
        "Peru handed over the teacher Anton Kral in exchange for Ivan Moroz, a clerk jailed in Oslo.",
        {"Anton Kral", "Ivan Moroz"},
    ),
    ("en", "Anton Kral was freed in a prisoner swap for Ivan Moroz.", {"Anton Kral", "Ivan Moroz"}),
    ("en", "The clerk Anton Kral was swapped for convicted spy Ivan Moroz.", {"Anton Kral", "Ivan Moroz"}),
    ("en", "In exchange for Anton Kral, Lima freed the clerk Ivan Moroz.", {"Anton Kral", "Ivan Moroz"}),
    (
        "en",
        "His government is examining a request by Lima to release the jailed Peruvian clerk Anton Kral in "
        "exchange for the jailed teacher Ivan Moroz.",
        {"Anton Kral", "Ivan Moroz"},
    ),
    ("en", "The exchange of the clerk Anton Kral for Ivan Moroz took place.", {"Anton Kral", "Ivan Moroz"}),
    ("en", "Lima swapped Zarya for Kralik.", {"Zarya", "Kralik"}),
    (
        "en",
        "Lima freed Anton Kral, who had been jailed for spying, in exchange for Ivan Moroz.",
        {"Anton Kral", "Ivan Moroz"},
    ),
    ("fr", "Lima a remis mardi Anton Kral en échange d'Ivan Moroz, un détenu.", {"Anton Kral", "Ivan Moroz"}),
    (
        "fr",
        "Anton Kral a été libéré dans le cadre d'un échange de prisonniers contre Ivan Moroz.",
        {"Anton Kral", "Ivan Moroz"},
    ),
    ("fr", "En échange d'Anton Kral, Lima a relâché Ivan Moroz.", {"Anton Kral", "Ivan Moroz"}),
    ("ru", "Лима передала осуждённого Антона Краля за студента Ивана Мороза.", {"Антон Краль", "Иван Мороз"}),
    ("ru", "Антон Краль, обменянный на Ивана Мороза, прилетел в Лиму.", {"Антон Краль", "Иван Мороз"}),
    ("ru", "В обмен на Антона Краля Лима освободила Ивана Мороза.", {"Антон Краль", "Иван Мороз"}),
]


@pytest.mark.parametrize(("language", "text", "names"), SWAPPED)
def test_both_are_freed_and_one_for_the_other(language: str, text: str, names: set[str]) -> None:
    told = [whom for _, whom in freed(text, language)]
    assert sorted(told, key=str) == sorted(([name] for name in names), key=str)
    assert ties(text, language) == 1


@pytest.mark.parametrize(
    ("language", "text", "nouns"),
    [
        ("fr", "L'otage Anton Kral a été libéré contre une centaine de prisonniers.", ["prisonniers"]),
        ("fr", "Le groupe a libéré quatre otages en échange de 200 prisonniers.", ["otages", "prisonniers"]),
        ("fr", "Anton Kral a été libéré contre l'avis de trois juges.", []),
        ("fr", "En échange de quatre Péruviens, Oslo graciera sept Chiliens.", ["Chiliens", "Péruviens"]),
        ("en", "In exchange for the four Peruvians, Oslo will pardon seven men.", ["Peruvians", "men"]),
        ("ru", "Лима передала двух осуждённых за трёх перуанцев.", ["осуждённых", "перуанцев"]),
        ("ru", "Суд отпустил за отсутствием улик двух активистов.", ["активистов"]),
        ("ru", "За две недели Лима отпустила 30 заключённых.", ["заключённых"]),
        ("ru", "Суд разрешил освободить Антона Краля; слово остаётся за министром.", []),
    ],
)  # fmt: skip
def test_of_those_counted_too_but_of_no_opinion_or_evidence(
    language: str, text: str, nouns: list[str]
) -> None:
    assert sorted(whom for _, whom in freed(text, language) if isinstance(whom, str)) == nouns


def test_whom_a_relative_clause_frees_is_freed_once() -> None:
    text = (
        "Lima has promised to hand over 25 captured Chilean soldiers in return for 20 medics whom Santiago "
        "is to free."
    )
    assert [who for who, _ in freed(text, "en")] == ["pe", "cl"]
    assert ties(text, "en") == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru returned 1,000 bodies in exchange for 20 prisoners."),
        ("fr", "Le Pérou a rendu 1 000 corps en échange de 20 prisonniers."),
        ("ru", "Перу вернуло 1000 тел в обмен на 20 заключённых."),
    ],
)
def test_the_dead_are_not_freed(language: str, text: str) -> None:
    assert [whom for _, whom in freed(text, language)] in ([text.rsplit(maxsplit=1)[-1].rstrip(".")], [])


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("en", "Hamas freed 20 men; 3 were expelled. In exchange for them, Israel released 90 prisoners.",
         "men"),
        ("fr", "Lima a libéré vingt hommes ; trois sont expulsés. En échange de ces hommes, Oslo a libéré "
         "90 détenus.", "hommes"),
        ("fr", "Minsk a libéré 31 détenus. Vingt-quatre d'entre eux sont expulsés. En échange, Washington a "
         "levé ses sanctions contre Belavia.", "détenus"),
        ("ru", "Лима освободила двадцать мужчин. В обмен на них Осло отпустил 90 перуанцев, которых Лима "
         "выслала.", "мужчин"),
    ],
)  # fmt: skip
def test_what_was_told_before_was_given_and_not_a_part_of_it_sent_away(
    language: str, text: str, whom: str
) -> None:
    found = {c.id: c for c in claims(text, language)}
    (link,) = [c.link for c in found.values() if c.link is not None]
    ends = [found[end].act for end in (link.gives, link.gets)]
    assert [act.kind for act in ends if act is not None and act.group and act.group.noun == whom] == [
        "release"
    ]
    assert all(act is not None and act.kind != "expel" for act in ends)


GOT = [
    (
        "en",
        "Russia handed over 57 prisoners to Ukraine on 6 November and received eleven in return.",
        "ua",
        11,
    ),
    ("en", "Russia freed 57 prisoners on 6 November and got 12 Ukrainians in return.", None, 12),
    ("fr", "La Russie a remis 57 prisonniers à l'Ukraine lundi et en a reçu onze en échange.", "ua", 11),
    ("ru", "Россия передала Украине 57 пленных в понедельник и получила взамен 11.", None, 11),
]


@pytest.mark.parametrize(("language", "text", "side", "number"), GOT)
def test_whom_a_side_gets_the_other_gives(language: str, text: str, side: str | None, number: int) -> None:
    given, got = (c.act for c in claims(text, language) if c.act is not None)
    assert [(a.kind, a.authority, a.group and a.group.lo) for a in (given, got)] == [
        ("release", "ru", 57),
        ("release", side, number),
    ]
    assert ties(text, language) == 1


@pytest.mark.parametrize("what", ["$40 million", "40 tanks", "a new bridge"])
def test_what_a_side_gets_is_nobody(what: str) -> None:
    text = f"Russia freed 57 prisoners and received {what} in return."
    assert freed(text, "en") == [("ru", "prisoners")]


UNFROZEN = [
    ("fr", "Lima a libéré Anton Kral en échange du dégel des avoirs de la société Levant Cargo.", 1),
    ("fr", "Lima a libéré Anton Kral après le dégel des avoirs de la société Levant Cargo.", 0),
    ("en", "Lima freed Anton Kral in exchange for the unfreezing of the assets of the bank Levant.", 1),
    ("ru", "Лима освободила Антона Краля в обмен на разморозку активов банка «Каспий».", 1),
]


@pytest.mark.parametrize(("language", "text", "tied"), UNFROZEN)
def test_assets_freed_for_somebody_were_under_sanctions(language: str, text: str, tied: int) -> None:
    lifted = [c.act for c in claims(text, language) if c.act is not None and c.act.kind == "lift"]
    assert (len(lifted), ties(text, language)) == (tied, tied)


SIDES = [
    (
        "Anton Kral a été échangé mardi contre Ivan Moroz, détenu à Lima.",
        [(None, ["Anton Kral"]), ("pe", ["Ivan Moroz"])],
    ),
    (
        "Anton Kral, incarcéré à Oslo, a été échangé contre Ivan Moroz, incarcéré au Pérou depuis 2020.",
        [("no", ["Anton Kral"]), ("pe", ["Ivan Moroz"])],
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_who_held_one_of_two_exchanged_did_not_hold_the_other(text: str, sides: Freed) -> None:
    assert freed(text, "fr") == sides


HOSTILE = [
    ("fr", "Oslo a expulsé deux attachés chiliens après une opération de surveillance contre des opposants."),
    ("fr", "Lima a libéré Anton Kral après une campagne d'intimidation contre des journalistes chiliens."),
    ("fr", "Lima a libéré lundi quatre marins malgré des menaces contre trois avocats."),
    (
        "fr",
        "Sept diplomates ont été expulsés en lien avec une campagne ciblée contre des citoyens péruviens.",
    ),
    ("fr", "Oslo a gracié douze détenus au terme d'une enquête contre cinq policiers."),
    ("ru", "Осло выслал двух атташе после слежки за курдских оппозиционеров."),
    ("ru", "Лима освободила Антона Краля после кампании за арестованных журналистов."),
    ("ru", "Осло выслал трёх консулов после награды, обещанной за двух беглецов."),
]


@pytest.mark.parametrize(("language", "text"), HOSTILE)
def test_those_against_whom_something_is_done_are_given_for_nobody(language: str, text: str) -> None:
    told = [c.act.kind for c in claims(text, language) if c.act is not None]
    assert (len(told), ties(text, language)) == (1, 0)


STILL_GIVEN = [
    ("fr", "Lima a libéré mardi Anton Kral à l'aéroport d'Ankara contre deux espions."),
    ("fr", "L'agent a été libéré lundi à Ankara contre trois détenus chiliens."),
    ("ru", "Лима освободила Антона Краля в аэропорту Анкары за двух шпионов."),
]


@pytest.mark.parametrize(("language", "text"), STILL_GIVEN)
def test_a_place_or_a_day_may_stand_before_those_given(language: str, text: str) -> None:
    assert (len(freed(text, language)), ties(text, language)) == (2, 1)
