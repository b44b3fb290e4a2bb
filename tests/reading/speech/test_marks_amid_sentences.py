"""Quoted parts of sentences whose speaker the parse loses, or gives to another clause."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def told(text: str, code: str = "fr") -> list[tuple[str, str]]:
    return [(words, chain[0][0]) for _, words, chain in said(text, code)]


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Le club « ne paie plus ses joueurs », déplore dans un courriel le maire, Karl Dubois.",
         "ne paie plus ses joueurs", "Karl Dubois"),
        ("La ministre « refuse tout entretien », regrette, dans un courriel, le syndicaliste Karl Dubois.",
         "refuse tout entretien", "Karl Dubois"),
        ("Elle a reçu le soutien d'Anna Dubois, qui a salué « un homme courageux ».",
         "un homme courageux", "Anna Dubois"),
        ("Le porte-parole élude, son fils Karl « n'exclut rien », l'ambassade renvoie vers Rome.",
         "n'exclut rien", "Karl"),
        ("Le Quai d'Orsay « condamne avec la plus grande fermeté » l'attaque.",
         "condamne avec la plus grande fermeté", "le Quai d'Orsay"),
    ],
)  # fmt: skip
def test_quoted_verbs_are_of_who_is_told_behind_or_takes_that_stance(text: str, words: str, who: str) -> None:
    assert told(text) == [(words, who)]


@pytest.mark.parametrize(
    "text",
    [
        "Le club « ne paie plus », la mairie non plus.",
        "Le Parti « La France dénonce tout » a perdu.",
        "Le nom du bateau : « La Belle Poule ».",
        "Le titre de son livre : « Les Misérables ».",
        "Une réponse à la crise : « Les Misérables ».",
    ],
)
def test_quoted_names_and_verbs_of_nobody_are_no_speech(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Karl Dubois, dont l'épouse assure qu'il « n'a rien touché », sera entendu mardi.",
         "il « n'a rien touché »", "l'épouse"),
        ("Karl Dubois, dont l'épouse assure qu'il n'a rien fait, a été arrêté lundi.",
         "il n'a rien fait", "l'épouse"),
        ("Karl Dubois, dont les avocats dénoncent « un procès politique », a été condamné à cinq ans.",
         "un procès politique", "les avocats"),
    ],
)  # fmt: skip
def test_a_clause_on_whose_somebody_is_holds_all_that_is_said(text: str, words: str, who: str) -> None:
    assert told(text) == [(words, who)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Karl Dubois, que sa femme dit « épuisé », a été libéré.", "fr"),
        ("Karl Sample, whose lawyers denounced a “political trial”, was sentenced to five years.", "en"),
        ("Иван Примеров, которого жена назвала «измученным», освобождён в понедельник.", "ru"),
    ],
)
def test_what_a_relative_clause_tells_is_not_the_sentence_around_it(text: str, code: str) -> None:
    assert not any("Karl" in words or "Иван" in words for words, _ in told(text, code))


@pytest.mark.parametrize(
    ("text", "parts", "who"),
    [
        ("« Jamais, tranche l'avocat Karl Dubois, nous ne paierons. »",
         ["Jamais", "nous ne paierons."], "Karl Dubois"),
        ("« Attention, prévient Laure Mercier, ce n'est qu'un début. »",
         ["Attention", "ce n'est qu'un début."], "Laure Mercier"),
        ("« Faux, rétorque la porte-parole du parquet, Anna Dubois : il y avait un billet. »",
         ["Faux", "il y avait un billet."], "Anna Dubois"),
        ("« C'est ainsi, note Anna Dubois, directrice de l'école, 52 ans, que tout a commencé. »",
         ["C'est ainsi", "que tout a commencé."], "Anna Dubois"),
    ],
)  # fmt: skip
def test_a_remark_within_the_marks_ends_where_the_words_go_on(text: str, parts: list[str], who: str) -> None:
    assert told(text) == [(part, who) for part in parts]


@pytest.mark.parametrize(
    "text", ["« Hier, le juge Karl Dubois, qui tranche vite, nous a reçus », dit Anna Essai."]
)
def test_a_verb_of_a_relative_clause_within_the_marks_is_no_remark(text: str) -> None:
    assert [who for _, who in told(text)] == ["Anna Essai"]


@pytest.mark.parametrize(
    ("label", "who"),
    [
        ("Le maire, lui", "Le maire"),
        ("Les riverains", "Les riverains"),
        ("Le syndicat des mineurs", "Le syndicat des mineurs"),
        ("Verdict de l'entraîneur", "l'entraîneur"),
        ("Un seul commentaire du maire", "maire"),
    ],
)
def test_who_stands_alone_before_a_colon_speaks(label: str, who: str) -> None:
    assert told(f"{label} : « On verra bien. »") == [("On verra bien.", who)]


def test_a_remark_between_parts_of_what_is_quoted_reports_nothing_else() -> None:
    text = (
        "Alan Roux explique son geste. « Je pars. » « Nous sommes là, répond Karl Dubois. On nous écoute, "
        "dit-il, avant de reprendre son mantra : le pacte se fera. »"
    )
    wanted = ["Nous sommes là", "On nous écoute", "le pacte se fera."]
    assert [words for words, who in told(text) if who == "Karl Dubois"] == wanted
    assert [words for words, who in told(text) if who != "Karl Dubois"] == ["Je pars."]
