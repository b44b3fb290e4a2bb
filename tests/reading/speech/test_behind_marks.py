"""Who speaks behind a quotation where the parse hears nobody, and quotations that stand alone."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Past how he said it; a noun that looks like a verb, behind its article.
        ("Ils sont loin. « C’est un acte d’inimitié fort », souffle hors micro un diplomate français.",
         "un diplomate français"),
        ("\"Il a remis des articles sur la défense\", résume dans son jugement le tribunal.",
         "le tribunal"),
        ("Elle se tait. \"Tant que nous le pouvons, nous écrirons\", confie une reporter.", "une reporter"),
        # A name behind a title and what that is for, with no comma.
        ("« Ces hommes profitent des gangs », a précisé la ministre des Affaires étrangères Anne Essai.",
         "Anne Essai"),
        ("« Ils sont partis », ajoute la préfecture.\n\n« Tous sont en Turquie », ajoute-t-elle encore.",
         "la préfecture"),
    ],
)  # fmt: skip
def test_who_speaks_behind_a_quotation(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "« C'est un acte fort », souffle dans les rues.",
        "« C'est un acte fort », souffle dans les rues de toute la ville.",
    ],
)
def test_nobody_speaks_behind_a_quotation(text: str) -> None:
    assert speakers(text, "fr") == []


QUOTED = '"We are home again," Ann Sample said.\n\nThe port of the town was shut in May.\n\n'


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (QUOTED + '"The road to the port will be open to all of us."', ["Ann Sample", "Ann Sample"]),
        (QUOTED + '"The road is open."', ["Ann Sample"]),
        (QUOTED + 'A mayor of the town told of this:\n\n"The road to the port will be open to us all."',
         ["Ann Sample", "A mayor of the town"]),
        ('The port of the town was shut.\n\n"The road to the port will be open to all of us."', []),
        ('The port is shut, the town hall said.\n\nIt was shut in May.\n\n'
         '"The road to the port will be open to all of us."', ["the town hall"]),
    ],
)  # fmt: skip
def test_a_paragraph_in_marks_goes_on_with_who_was_quoted_last(text: str, names: list[str]) -> None:
    assert [chain[0] for chain in speakers(text, "en")] == names


@pytest.mark.parametrize(
    ("code", "text", "mode"),
    [
        ("en", '"Those released were moved to the port," a town in the south, Ann Sample said.', "direct"),
        ("en", '"Those released were moved to the port" in the far south, Ann Sample said.', "mixed"),
        ("en", '"The port," a town in the south, is open again, Ann Sample said.', "mixed"),
        ("fr", "« Les détenus ont été conduits au port », une ville du sud, a dit Anne Essai.", "direct"),
        ("fr", "« Les détenus ont été conduits au port » dans le sud, a dit Anne Essai.", "mixed"),
    ],
)
def test_a_whole_sentence_in_marks_is_direct_however_its_own_goes_on(code: str, text: str, mode: str) -> None:
    assert said(text, code)[0][0] == mode


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Иван Примеров сказал, что ждёт. «Я здоров», – приводит его слова ТАСС.", ["Иван Примеров", "TASS"]),
        ("Иван Примеров сказал, что ждёт. «Я здоров», – приводит эти слова ТАСС.", ["TASS"]),
    ],
)
def test_whose_words_an_agency_gives_may_be_a_possessive(text: str, chain: list[str]) -> None:
    assert speakers(text, "ru")[-1] == chain


def test_a_possessive_source_is_one_voice() -> None:
    claims = read("Anne Essai a été libérée, selon ses dires.", language="fr", published="2025-12-13").claims
    assert [[v.name for v in c.attribution] for c in claims if c.act is not None] == [["ses"]]


AWAY = "They were kept for a year. Nobody was told of it.\n\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A body's letters for a verb, the verb for a part of what is quoted.
        (AWAY + "“We are glad to tell of the safe release of two sailors. This work, led by nine of us,"
         " ended at the port,” ICRC regional media relations adviser Ann Sample told The Times.",
         ["Ann Sample"]),
        # Behind the end of a paragraph, where the sentence goes on small.
        ("\"Les équipes ont ramené les deux marins par autocar depuis le port\",\n\na indiqué Jean Essai dans"
         " un texte.", ["Jean Essai"]),
    ],
)  # fmt: skip
def test_who_speaks_behind_a_sentence_in_marks_that_the_parse_misreads(text: str, names: list[str]) -> None:
    code = "fr" if "équipes" in text else "en"
    assert [chain[0] for chain in speakers(text, code)] == names


@pytest.mark.parametrize(
    "text",
    [
        # A part of a sentence, and one that another sentence follows.
        "The court heard a case on “incitement to acts of terror of the state,” as a list of the adviser Ann"
        " Sample says.",
        "“We are all at home by the sea.”\n\nAnn Sample told reporters of the port.",
    ],
)
def test_what_stands_behind_is_not_always_a_remark(text: str) -> None:
    assert not [mode for mode, *_ in said(text, "en") if mode == "direct"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"We don\'t comment on rumours," a spokesman for the army texted.', ["a spokesman for the army"]),
        ('"Take your time," the judge encouraged her.', ["the judge"]),
        # A title; a deed; a thing.
        ('In "The Long Night," Ann Sample starred.', []),
        ('"We are here," Ann Sample opened the door.', []),
        ('"They left us nothing," the film opened.', []),
    ],
)
def test_somebody_and_any_verb_alone_make_a_remark(text: str, names: list[str]) -> None:
    assert [chain[0][0] for _, _, chain in said(text, "en")] == names


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Le ministre, Jean Essai, a écrit sur X « 12 marins sont rentrés au port ».",
         "12 marins sont rentrés au port", "Jean Essai"),
        ("Le ministre, Jean Essai, a écrit sur X « 12 marins sont rentrés au port », a-t-il ajouté.",
         "12 marins sont rentrés au port", "Jean Essai"),
        ("Jean Essai a écrit lundi « nous sommes tous rentrés ».", "nous sommes tous rentrés", "Jean Essai"),
        # The name of a book.
        ("Jean Essai a écrit dans son livre « Comment nous rentrons » que tout va bien.", None, None),
        ("Jean Essai a écrit dans son livre « Le Port ».", None, None),
    ],
)  # fmt: skip
def test_where_and_when_part_a_verb_from_the_marks_behind_it(
    text: str, words: str | None, name: str | None
) -> None:
    quoted = [(w, chain[0][0]) for mode, w, chain in said(text, "fr") if mode != "indirect"]
    assert quoted == ([] if words is None else [(words, name)])
