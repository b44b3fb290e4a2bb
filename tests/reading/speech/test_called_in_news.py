"""Who speaks in news of towns, courts and games, where most are called by what they do."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def last(text: str) -> tuple[str, bool] | None:
    found = [chain for mode, _, chain in said(text, "fr") if mode == "direct"]
    return (found[-1][0][0], found[-1][0][2]) if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # What somebody does at games or at work, how old she is, what one points at.
        ("Emma Essai a gagné l'or. « C'est fou », a réagi la nageuse.", "Emma Essai"),
        ("« Il fallait agir », dit Anna Morel. « On n'avait plus d'eau », ajoute la femme de 34 ans.",
         "Anna Morel"),
        ("« Il fallait agir », dit Anna Morel. « Cela dure », poursuit cette mère de deux enfants.",
         "Anna Morel"),
        # Who is told of in a clause of his own, and not whom a relative clause is of.
        ("Paul Essai dit avoir été aidé par Karl Morel, qui lui a demandé de rester. "
         "« C'est une belle histoire, et j'en suis fier. »", "Paul Essai"),
        # Whose case, answer or question it is.
        ("C'est aussi le cas de Nadège, salariée des urgences. « On nous fait occuper plusieurs postes. »",
         "Nadège"),
        ("Même son de cloche chez Karim Essai, éleveur. « On ne peut plus vivre de ce métier. »",
         "Karim Essai"),
        # A party in brackets, an infinitive that tells, and who is told of behind the quotation.
        ("« C'est voté », rétorque le maire (PS) de Varnove, Gilles Essai, qui sort.", "Gilles Essai"),
        ("« On a bien joué, les gars ont tout donné », de conclure Serge Essai.", "Serge Essai"),
        ("Paul Essai a gagné l'étape. « J'y croyais », a lancé le Lyonnais de 28 ans.", "Paul Essai"),
        ("« Je ne lâcherai rien. » Anna Morel est déterminée.", "Anna Morel"),
        ("Le maire a été piqué par la question de Paul Essai : « Peut-il reconnaître son erreur ? »",
         "Paul Essai"),
        ("La réponse du ministre Paul Essai n'a pas tardé : « Nous verrons cela plus tard. »", "Paul Essai"),
        ("Et cette promesse d'Anna Morel : « Nous verrons cela plus tard. »", "Anna Morel"),
    ],
)  # fmt: skip
def test_who_speaks_is_told_by_what_he_does(text: str, name: str) -> None:
    assert last(text) == (name, True)


@pytest.mark.parametrize(
    "text",
    [
        "« On entend tout la nuit », témoigne cette habitante de la résidence Marina.",
        "« Vous ne dites rien ? », s'interroge Michèle Essai. Le prévenu bredouille : « Je ne sais plus. »",
        "« Vous ne dites rien ? », s'interroge Michèle Essai. « Je ne sais plus », bredouille le prévenu.",
        "« Je pensais que je pouvais rentrer », bafouille le Puydômois de 56 ans.",
        "Anna Morel est là. « Je pensais que je pouvais rentrer », bafouille le Lyonnais.",
        "Paul Essai et Anna Morel sont venus. « On repart demain », a dit l'attaquante de 20 ans.",
    ],
)
def test_who_is_not_named_is_left_open(text: str) -> None:
    found = last(text)
    assert found is not None
    assert not found[1]


@pytest.mark.parametrize(
    "text",
    [
        "La colère est montée d'un cran : « On n'en peut plus, on veut des réponses. »",
        "Les vieux démons ont refait surface : « J'ai eu un décès dans ma famille. »",
    ],
)
def test_no_thing_speaks(text: str) -> None:
    assert last(text) is None


def test_a_verb_of_the_quotation_is_no_remark() -> None:
    text = "« Il était malade, voyait peu ses enfants, dormait mal », explique son avocat."
    assert last(text) == ("son avocat", False)


def test_whoever_speaks_behind_a_colon_is_not_who_speaks_next() -> None:
    text = 'Le juge poursuit: "Et alors, où en êtes-vous? " La prévenue explique: " Nous sommes ensemble!"'
    assert [chain[0][0] for _, _, chain in said(text, "fr")] == ["Le juge", "La prévenue"]


def test_he_is_none_of_several() -> None:
    text = (
        "Les premiers bénévoles se présentent au club. Clovis, le bien nommé, adore cuisiner pour tous. "
        "« Ce sont mes enfants », avoue-t-il."
    )
    assert last(text) == ("Clovis", True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L'inspecteur, Karl Essai, est venu. « On doit être là », ajoute l'inspecteur.", "Karl Essai"),
        ("Anna Essai, une auxiliaire de vie, est venue. « Je marche », dit l’auxiliaire.", "Anna Essai"),
        # Nobody who speaks in a relative clause is he.
        ("« Je suis là », dit Karl Essai. Il a attendu devant la porte, dont un voisin lui avait parlé. "
         "« J'ai foncé », dit-il.", "Karl Essai"),
        ("« Je suis là », dit Karl Essai. Il pleut. « Je suis bien content », dit-il.", "Karl Essai"),
    ],
)  # fmt: skip
def test_whom_the_words_beside_a_name_tell(text: str, name: str) -> None:
    assert last(text) == (name, True)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("« Le trou noir », relève, sans trop y mettre de chaleur, la présidente.", "la présidente"),
        ("« Le trou noir », souffle, en larmes, cette mère de deux enfants.", "cette mère de deux enfants"),
        ("« Le trou noir », raconte, la gorge nouée, Anna Essai.", "Anna Essai"),
    ],
)
def test_who_speaks_behind_what_commas_set_off(text: str, who: str) -> None:
    found = last(text)
    assert found is not None
    assert found[0] == who


@pytest.mark.parametrize("text", ["« Le trou noir », relève, sans bruit, la porte du garage."])
def test_no_thing_speaks_behind_what_commas_set_off(text: str) -> None:
    assert last(text) is None
