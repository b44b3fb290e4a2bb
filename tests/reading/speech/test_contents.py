"""Where reported words begin and end, and what is no speech at all."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

WHOLE = [
    ("en", "LIMA, Nov 21 (Wire) - Chile freed two men, officials said.", "Chile freed two men"),
    ("fr", "LIMA (Fil) - Le Chili a libéré dix hommes, dit un juge.", "Le Chili a libéré dix hommes"),
    ("ru", "ЛИМА, 21 ноя — Чили освободила двух человек, сообщил судья.", "Чили освободила двух человек"),
    # What stands after who speaks tells how, or who it is.
    ("fr", "Le maire est libre, a dit le juge, Karl Essai, dans un communiqué.", "Le maire est libre"),
    ("fr", "Le maire est libre, a dit Karl Essai, le président du parti.", "Le maire est libre"),
    ("en", "The mayor is free, Karl Sample said, in a statement on Monday.", "The mayor is free"),
    ("en", "Ten men left, according to Viasna, a rights group set up in Minsk.", "Ten men left"),
    # Two voices in one sentence.
    ("en", "Ten men left, police said, while the ministry kept silent.", "Ten men left"),
    ("fr", "Dix hommes sont partis, a dit la police, tandis que le juge se tait.", "Dix hommes sont partis"),
    ("fr", "Selon plusieurs médias, Karl Essai, du parti Aurore, est libre ; le juge n'a rien dit.",
     "Karl Essai, du parti Aurore, est libre"),
    ("en", "The case is closed; the men, she added, must leave by Friday.", "the men must leave by Friday"),
    ("ru", "Анну судят: по версии МВД, она мешала движению.", "она мешала движению"),
    # What the remark cuts in two.
    ("en", "Sanctions hurt, she added, and must be kept.", "Sanctions hurt and must be kept"),
    ("fr", "La décision a été prise, selon elle, dans le cadre d'un accord.",
     "La décision a été prise dans le cadre d'un accord"),
    ("ru", "Гражданам страны, подчеркнул чиновник в ведомстве, никто не мешает ехать.",
     "Гражданам страны никто не мешает ехать"),
    ("ru", "На борту были двое, которым, как утверждает Вашингтон, запретили выезд.", "запретили выезд"),
    ("en", "According to U.S. officials, two women were on board.", "two women were on board"),
    ("ru", "По данным проекта «Хочу жить», приехали пятеро.", "приехали пятеро"),
    # The speaker goes on with another verb.
    ("en", "The report said ten men were freed but did not elaborate.", "ten men were freed"),
    ("fr", "Le ministre a annoncé le rappel du consul et convoqué l'ambassadeur.", "le rappel du consul"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), WHOLE)
def test_reported_words_are_those_and_no_others(code: str, text: str, words: str) -> None:
    assert [said_ for _, said_, _ in said(text, code)] == [words]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The governor ordered the release of two men."),
        ("en", "The exile celebrated the release of two men."),
        ("en", "The names were confirmed by activists."),
        ("en", "By the end of that month he was reported to be back in prison."),
        ("en", "It is said that the men were exchanged for potash."),
        ("en", "We speak of political prisoners."),
        ("en", "The others asked not to be named."),
        ("en", "He is supposed to have replied."),
        ("fr", "Elle avait été condamnée un an plus tard à 11 ans de prison."),
        ("fr", "La Russie condamne un journaliste pour espionnage."),
        ("fr", "Là où la présidence parle de citoyens de divers pays, dix noms manquent."),
        ("fr", "Le maire a dévoilé les noms des détenus."),
        ("ru", "Суд признал активиста виновным."),
        ("ru", "Все они отвергли предъявленные обвинения."),
        ("ru", "Остальные просят себя не называть."),
    ],
)
def test_what_is_done_named_or_praised_is_no_speech(code: str, text: str) -> None:
    assert said(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Le maire a annoncé la levée du blocus.", "la levée du blocus"),
        ("fr", "Le parti a dénoncé une grâce « à moitié ».", "une grâce « à moitié »"),
        ("fr", "Le ministre a appelé les partis au calme.", "calme"),
        ("en", "The mayor announced the easing of the ban.", "the easing of the ban"),
        ("en", "The envoy called for Ann Sample to be freed.", "Ann Sample to be freed"),
        ("en", 'The union welcomed a "first step".', 'a "first step"'),
    ],
)
def test_what_happens_is_announced_and_asked_for(code: str, text: str, words: str) -> None:
    (one,) = said(text, code)
    assert words in one[1]


def test_whoever_cites_passes_on_who_is_cited() -> None:
    text = (
        '"We are leaving for good," the state agency Belta quoted Karl Sample as saying. The pardon, it '
        "cited the mayor's office as saying, followed the talks."
    )
    assert [[name for name, *_ in chain] for *_, chain in said(text, "en")] == [
        ["Karl Sample", "Belta"],
        ["the mayor's office", "Belta"],
    ]


def test_a_line_that_names_sources_only_is_no_speech() -> None:
    assert said("ПО ЕГО СЛОВАМ " * 60, "ru") == []
