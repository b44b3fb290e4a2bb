"""Whom what stands before a quotation tells of: a colon, a preposition, a sentence that tells of speaking."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The parse has the verb for an adjective or a noun.
        ("La présidente du tribunal explose : « Ne dites pas n'importe quoi. »", "La présidente du tribunal"),
        ("Interrogée hier, la direction botte en touche : « Rien n'est décidé ici. »", "la direction"),
        # The main verb, not one of a relative clause that has its own object.
        ("L'avocat Marc Essai s'agace auprès de Lina Modèle, qui invoque sa jeunesse : « Vous n'avez pas "
         "répondu. »", "Marc Essai"),
        ("Le maire s'est plaint de Lina Durand, qui lui a répondu hier soir : « Je fais mon travail. »",
         "Lina Durand"),
        # Who shares what was told.
        ("Même son de cloche chez Marc Essai : « La rue est trop étroite. »", "Marc Essai"),
        ("Même constat pour Lina Modèle, infirmière : « La rue est trop étroite. »", "Lina Modèle"),
        ("Un avis partagé par Lina Modèle, infirmière : « La rue est trop étroite. »", "Lina Modèle"),
        ("Et le maire, Marc Essai, d'ironiser : « La rue est trop étroite. »", "Marc Essai"),
        ("Et Marc Essai, le maire, de conclure : « La rue est trop étroite. »", "Marc Essai"),
        ("« La rue est trop étroite. » Ce constat de Marc Essai, le maire, résume l'affaire.", "Marc Essai"),
        # In whose opinion.
        ("Pour l'avocate du maire, Me Lina Modèle, « la rue est trop étroite ».", "Lina Modèle"),
        ("Marc Essai préside le club. Pour lui, « la rue est trop étroite ».", "Marc Essai"),
        ("Mais pour Marc Essai, « la rue est trop étroite ».", "Marc Essai"),
        # What a bracket says of a name; whoever says so in the last clause, and nobody in the first.
        ("Marc Essai (directeur du rugby de Riom après la lourde défaite 16-50 de samedi soir) : « La "
         "rue est trop étroite. »", "Marc Essai"),
        # Who comes to explain, not where.
        ("La maire est intervenue dans notre journal de la mi-journée pour expliquer son choix : « La "
         "rue est trop étroite. »", "La maire"),
        # No object of a relative clause speaks; one told by a comma that nothing closes has the name.
        ("Marc Essai qui a perdu son fils Karl au Bataclan l'affirme : « La rue est trop étroite. »",
         "Marc Essai"),
        ("Lina Modèle, une infirmière de Riom raconte : « La rue est trop étroite. »", "Lina Modèle"),
        ("Mais pour Marc Essai, « la rue est trop étroite. Il faut agir, et vite. »", "Marc Essai"),
        # What is published is no one who speaks.
        ("Dans une story, son ami, Marc Essai, publiait ce message : « La rue est trop étroite. »",
         "Marc Essai"),
        # The sentence before tells of speaking.
        ("L'ailier a exprimé sa déception. « La ligne était là, je ne la voyais plus. »", "L'ailier"),
        ("Le coureur a confié toute sa joie. « La ligne était là, je ne la voyais plus. »", "Le coureur"),
        ("Marc Essai a réagi à la perte du « géant » sur X. « Il nous a fait rire. Merci à lui. »",
         "Marc Essai"),
    ],
)  # fmt: skip
def test_what_leads_up_to_a_quotation_tells_whose_it_is(text: str, name: str) -> None:
    assert [chain[:1] for chain in speakers(text, "fr")] == [[name]]


@pytest.mark.parametrize(
    "text",
    [
        "Comme les autres, en BTS, qui viennent ici chaque jour : « Rien à dire de plus. »",
        "Le tribunal a condamné Marc Essai. « Une peine de prison bien trop lourde pour lui. »",
        "Le maire n'a pas souhaité s'exprimer. « Une honte pour la commune entière, hélas. »",
        "Du côté des Verts, on attend la loi. « Si elle était votée, nous pourrions nous réjouir. »",
        "Dans la Cour d'honneur de l'hôpital à Riom, les slogans s'enchaînent : « La rue est à nous. »",
    ],
)
def test_no_one_speaks_whom_nothing_tells_to_speak(text: str) -> None:
    assert all(not chain for chain in speakers(text, "fr"))


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Un voisin expliquera que « la rue était déjà trop étroite ».",
         "la rue était déjà trop étroite", "Un voisin"),
        ("Une voisine a tout vu. Elle ajoutera que « la rue était déjà trop étroite ».",
         "la rue était déjà trop étroite", "Une voisine"),
    ],
)  # fmt: skip
def test_what_is_quoted_in_the_future_of_a_tale_was_said(text: str, words: str, name: str) -> None:
    assert (words, name) in [(w, chain[0][0]) for _, w, chain in said(text, "fr")]


@pytest.mark.parametrize(
    "text",
    [
        "Le maire dira lundi que le projet est abandonné.",
        "La ministre dira si « la mesure est maintenue en l'état ».",
    ],
)
def test_what_is_still_to_be_said_is_no_speech(text: str) -> None:
    assert said(text, "fr") == []


@pytest.mark.parametrize(
    "speaker", ["Lina Modèle", "le maire", "le maire de Lyon", "la patronne du café", "l'un des voisins"]
)
def test_a_remark_parts_what_somebody_says_that_a_thing_is(speaker: str) -> None:
    found = said(f"« La loi, poursuit {speaker}, est une erreur de plus. »", "fr")
    assert [(w, [who[0] for who in chain]) for _, w, chain in found] == [
        ("La loi", [speaker]), ("est une erreur de plus.", [speaker]),
    ]  # fmt: skip


@pytest.mark.parametrize("verb", ["prévient", "recommande", "avertit", "déconseille"])
def test_a_verb_of_one_has_its_speaker_behind_it(verb: str) -> None:
    assert speakers(f"« La rue est bien trop étroite », {verb} l'adjointe Lina Modèle.", "fr") == [
        ["Lina Modèle"]
    ]


def test_a_clause_of_time_is_not_who_speaks() -> None:
    text = (
        "Marc Essai dirige le club. Quand on lui demande s'il a des craintes pour certains de ses joueurs, "
    )
    assert speakers(text + "il répond très vite : « Oui, pour tous, et depuis longtemps. »", "fr")[-1] == [
        "Marc Essai"
    ]


@pytest.mark.parametrize(
    "speaker",
    ["le salarié de l'entreprise Durlin", "le délégué CGT de l'usine", "une salariée du groupe Durlin"],
)
def test_whoever_belongs_to_a_body_is_not_that_body(speaker: str) -> None:
    assert speakers(f"« On nous a menti depuis le début », dénonce {speaker}.", "fr") == [[speaker]]


def test_whoever_stops_another_speaks_behind_the_next_colon() -> None:
    text = "Et quand elle annonce : « Je vais y revenir », le juge l'arrête : « Allez à l'essentiel ! »"
    assert [chain[0] for chain in speakers(text, "fr")] == ["elle", "le juge"]


def test_a_body_before_a_title_is_not_who_has_something_to_say() -> None:
    text = "Nord spokesperson Ann Sample had this to say: “We look forward to our hearing and will go on.”"
    assert speakers("The Nord agency sued. " + text, "en")[-1] == ["Ann Sample"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "La présidente répète : « Parlez plus fort. » Et Mme Essai : « C'était pas que moi. »",
            ["La présidente", "Essai"],
        ),
        (
            "La présidente répète : « Parlez plus fort ! » Le juge : « Et ensuite ? »",
            ["La présidente", "Le juge"],
        ),
        ('Ann Sample asks: "Were you alone?" The judge: "And then?"', ["Ann Sample", "The judge"]),
    ],
)
def test_a_label_behind_the_marks_of_another_tells_who_answers(text: str, names: list[str]) -> None:
    assert [chain[0] for chain in speakers(text, "fr" if "«" in text else "en")] == names


@pytest.mark.parametrize("lead", ["a ces mots", "a eu des mots durs", "ne mâche pas ses mots"])
def test_words_in_the_plural_are_said_and_no_note(lead: str) -> None:
    assert speakers(f"Anna Essai {lead} : « C'est une honte pour la France. »", "fr") == [["Anna Essai"]]


def test_a_note_that_somebody_left_says_nothing_aloud() -> None:
    assert speakers("Anna Essai a laissé un mot : « Je pars demain pour la France. »", "fr") == []
