"""Who does something before a colon or words that stand alone, and who but hears, reads or is silent."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De son côté, l'échevin de l'Urbanisme, Jean Modèle (MR), ne se mouille pas : « L'enquête n'est pas "
         "terminée, je n'ai pas d'avis. »", "Jean Modèle"),
        ("La pivot Anne Essai, huit buts, s'est montrée moins diserte : « Je suis vidée. »", "Anne Essai"),
        ("La maire, Anne Modèle (PS), garde le sourire : « Nous irons jusqu'au bout. »", "Anne Modèle"),
        ("L'avocate, Anne Essai, tente sa chance : « Mon client n'a jamais été condamné. »", "Anne Essai"),
        ("Un autre préfère en rire : « Nous sommes les derniers du pays. »", "Un autre"),
        ("Une autre hausse les épaules : « On verra bien demain. »", "Une autre"),
        ("Karl Essai serre les dents. Puis il l'interrompt : « Laissez-moi finir, monsieur. »", "Karl Essai"),
    ],
)  # fmt: skip
def test_whoever_does_something_before_a_colon_speaks(text: str, name: str) -> None:
    assert [chain[:1] for chain in speakers(text, "fr")] == [[name]]


@pytest.mark.parametrize(
    "text",
    [
        "Le père écoute le juge : « Vous serez placé sous contrôle. »",
        "La présidente interroge. Le prévenu garde le silence. « Vous ne voulez pas répondre ? »",
        "Le maire Jean Modèle lit la banderole : « Sauvons notre hôpital public »",
        "Anne Modèle porte une pancarte : « Je suis une grève »",
        "Karl Essai découvre le slogan sur le mur : « Rendez l'argent ! »",
        "Le juge lit l'article 3 : « Nul ne peut être jugé deux fois. »",
        "La patronne appelle son chien « gros bébé joufflu ».",
        "L'association a changé de nom : « Les amis du grand marais »",
        "Un deuxième essai met fin au suspense : « On a gagné ! »",
        "Un dernier film ferme la sélection : « La Vie en bleu et noir »",
    ],
)
def test_whoever_hears_reads_shows_or_keeps_silent_does_not(text: str) -> None:
    assert not any(speakers(text, "fr"))


@pytest.mark.parametrize(
    ("lead", "words", "name"),
    [
        ("« Le sol est bon », dit Karl Essai, chef de projet à Riom. « Non », dit Anne Test.",
         "le chef de projet", "Karl Essai"),
        ("« Bon », dit Anne Essai, maîtresse de stage. « Et vous ? », dit Karl Modèle, éleveur.",
         "la maîtresse de stage", "Anne Essai"),
        ("Le chef de file écologiste, Karl Essai, est venu. « On verra bien », dit Jean Test.",
         "le chef de file écologiste", "Karl Essai"),
        # One who was so, one under him, or more than one.
        ("« Le sol est bon », dit Karl Essai, ancien chef de projet. « Non », dit Anne Test.",
         "le chef de projet", "le chef de projet"),
        ("« Le sol est bon », dit Karl Essai, adjoint du chef de projet. « Non », dit Anne Test.",
         "le chef de projet", "le chef de projet"),
        ("Pour Karl Essai, le chef de projet va trop loin. « Non », dit Anne Test.",
         "le chef de projet", "le chef de projet"),
        ("Un entretien avec le chef de projet\n\nKarl Essai est venu. « Non », dit Anne Test.",
         "le chef de projet", "le chef de projet"),
        ("« Oui », dit Karl Modèle, délégué du personnel. Jean Test, délégué du personnel, a ri.",
         "le délégué du personnel", "le délégué du personnel"),
    ],
)  # fmt: skip
def test_the_very_words_beside_a_name_mean_whom_it_names(lead: str, words: str, name: str) -> None:
    assert speakers(f"{lead}\n\n« On ferme jeudi soir », ajoute {words}.", "fr")[-1] == [name]
