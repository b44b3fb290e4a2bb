"""Where reported words begin and end, and what is no speech at all."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

WHOLE = [
    ("en", "LIMA, Nov 21 (Wire) - Chile freed two men, officials said.", "Chile freed two men"),
    ("fr", "LIMA (Fil) - Le Chili a libéré dix hommes, dit un juge.", "Le Chili a libéré dix hommes"),
    ("ru", "ЛИМА, 21 ноя — Чили освободила двух человек, сообщил судья.", "Чили освободила двух человек"),
    ("en", "LIMA, Peru (Wire) _ Chile freed two men, officials said.", "Chile freed two men"),
    ("ru", "Лима/Рим. 21 ноября. ПРЕССА - Чили освободила двоих, сообщил судья.", "Чили освободила двоих"),
    # What stands after who speaks tells how, or who it is.
    ("ru", "Суд решил верно, заявил судья Карл Примеров, комментируя приговор.", "Суд решил верно"),
    ("ru", "Обмен прошел успешно, сообщил он, выступая в парламенте.", "Обмен прошел успешно"),
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
    ("en", "He is back in prison, as Viasna reported two weeks after that day.", "He is back in prison"),
    ("fr", "Dix hommes ont franchi jeudi la frontière, a dit le maire, Karl Essai, tandis que Riga se tait.",
     "Dix hommes ont franchi jeudi la frontière"),
    ("fr", "Le mouvement pourrait reprendre, veut croire une source, pour qui « rien n'est acquis ».",
     "Le mouvement pourrait reprendre"),
    # The speaker goes on with another verb.
    ("en", "The report said ten men were freed but did not elaborate.", "ten men were freed"),
    ("fr", "Le ministre a annoncé le rappel du consul et convoqué l'ambassadeur.", "le rappel du consul"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), WHOLE)
def test_reported_words_are_those_and_no_others(code: str, text: str, words: str) -> None:
    assert [said_ for _, said_, _ in said(text, code)] == [words]


def test_the_place_of_a_dateline_says_nothing() -> None:
    text = "New York, July 11, 2025—A Lima court shut the channel Aurora Wednesday, claiming it lied."
    assert [names for _, _, names in said(text, "en")] == [[("A Lima court", "A Lima court", False)]]


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
        ("en", "The union should ask what has happened to him."),
        ("en", "The mayor may say that he is free."),
        ("en", "Did you appeal for a pardon?"),
        ("en", "When did you demand her release?"),
        ("fr", "Pourquoi avez-vous demandé sa libération ?"),
        ("ru", "Вы требовали освобождения Ивана Примерова?"),
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


def test_who_cites_within_a_sentence_parts_a_subject_from_its_verb() -> None:
    text = "The two men, the radio quoted Karl Sample as saying, left on Monday."
    assert [[name for name, *_ in chain] for *_, chain in said(text, "en")] == [["Karl Sample", "the radio"]]


def test_a_line_that_names_sources_only_is_no_speech() -> None:
    assert said("ПО ЕГО СЛОВАМ " * 60, "ru") == []


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        # Two voices that stand beside each other.
        (
            "fr",
            "Minsk a déclaré que ces hommes partaient, tandis que Riga a affirmé qu'ils restaient.",
            ["ces hommes partaient", "ils restaient"],
        ),
        (
            "en",
            "Ten men left, police said, while the ministry said that nine had stayed.",
            ["Ten men left", "nine had stayed"],
        ),
        ("en", "When Karl Sample asked her if she had left, she said that she had to.",
         ["she had left", "she had to"]),
        ("ru", "Согласно докладу группы, состоящей из врачей, в стране ждут суда сто человек.",
         ["в стране ждут суда сто человек"]),
        ("ru", "По заявлению министерства, самолёты, на которые ждут лицензию, стоят в Минске.",
         ["самолёты, на которые ждут лицензию, стоят в Минске"]),
        ("ru", 'Как писал "Узел", суд принял дело.', ["суд принял дело"]),
        ("ru", 'Как передаёт портал "Узел", об этом пишет "Репортёр".', []),
        ("ru", "Сто человек были признаны группами, кто бы это ни был, узниками совести.", []),
        ("en", "The ministry denied having ignored the court.", ["having ignored the court"]),
        ("en", "At least two of those freed, it said, had been due to leave.",
         ["At least two of those freed had been due to leave"]),
        ("fr", "Dix étudiants ont été jugés, a-t-on appris lundi auprès de leurs avocats.",
         ["Dix étudiants ont été jugés"]),
        ("fr", "Une source laisse entendre que le maire sera libre.", ["le maire sera libre"]),
    ],
)  # fmt: skip
def test_whose_clause_is_whose(code: str, text: str, words: list[str]) -> None:
    assert [w.removeprefix("if ") for _, w, _ in said(text, code)] == words
