"""How general news brings in quotations: whom a noun means, what stands alone, verbs that a parse loses."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # An age with the definite article is of the one who was named.
        ("Sa remplaçante, Lea Test, arrive en juin. « J'ai le vertige », sourit la jeune femme.", "Lea Test"),
        # A first name opens its sentence.
        ("Régis s'est retrouvé sur le toit. « Deux heures avec le chien dans les bras », souffle-t-il.",
         "Régis"),
        # By whom somebody was warned is not who goes on.
        ("Gérard Essai, le patron, a été prévenu par un voisin. « Tout brûlait déjà », raconte-t-il.",
         "Gérard Essai"),
        # A quotation that stands alone, behind a sentence that tells of somebody.
        ("Même tristesse chez le capitaine Tom Essai. « Je dois la mettre, celle-là, et je la manque. »",
         "Tom Essai"),
        ("Auteur de la question, le député Karim Essai n'a guère apprécié. « Vous m'avez parlé du barrage, "
         "et moi du robinet. »", "Karim Essai"),
        # Before a colon: past what explains a name, and a clause of purpose.
        ("Anna Essai, une vendeuse de braises, lance un cri du cœur :\n\n« Ils ont pris la radio, et même "
         "la marmite. »", "Anna Essai"),
        ("Karim Essai a adopté deux ânes pour donner l'alerte : « C'est tout bête, ça braille dès que ça "
         "bouge. »", "Karim Essai"),
        ("Réponse de la ministre, Anne Test : « Relisez vos amendements. »", "Anne Test"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] == [name]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("La présidente insiste : « Et l'essence ? » Le prévenu secoue la tête. « Y en avait pas du tout. »",
         "Le prévenu"),
        ("C'est d'une voix blanche que l'ancien maire s'est expliqué hier. « Je n'ai rien volé, j'ai mal "
         "compté. »", "l'ancien maire"),
        ("Un père de famille, venu avec ses jumeaux, s'impatiente : « Et la cantine, alors ? »",
         "Un père de famille"),
        # Quoted parts of a sentence whose verb a parse may lose.
        ("Le directeur du site juge ses offres « équilibrées et sincères ».", "Le directeur du site"),
        ("Le procureur décrit un homme « dangereux, menteur et sans remords ».", "Le procureur"),
        ("L'infirmière, elle, note que les appels « ont doublé depuis la rentrée ».", "L'infirmière"),
        ("Même élan chez les lycéens, qui se sont dits « bousculés, et contents de l'être ».",
         "les lycéens"),
        ("Interrogée, la préfecture maritime se borne à parler d'« une erreur de navigation ».",
         "la préfecture maritime"),
        ("Pour les syndicalistes, ce guichet est une « coquille vide aux mains de quelques amis ».",
         "les syndicalistes"),
        ("Pour l'ancien bâtonnier, « ce dossier ne tient que par les renvois ».", "l'ancien bâtonnier"),
    ],
)  # fmt: skip
def test_who_speaks_without_a_name(text: str, who: str) -> None:
    assert speakers(text, "fr")[-1] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Le tribunal a condamné Marc Essai pour « outrage à agent public ».",
        "Le maire ne parle pas d'« un échec complet ».",
        "Le musée présente « La Nuit étoilée » et « une centaine de toiles ».",
        "Le juge a retenu contre lui des faits de « violences en réunion ».",
        # What is supposed, owed or still to come; who is accused.
        "Le maire aurait parlé d'une « ville morte ».",
        "Le maire pourrait parler d'un « échec complet ».",
        "Le maire va parler d'un « échec complet ».",
        "Le maire est accusé d'avoir parlé d'un « échec complet ».",
        # What something is called.
        "Pour les habitants, c'est la fête « des voisins et amis » qui commence.",
        "Pour les parents, l'opération « cartable plus léger » est gratuite.",
        "Le chercheur juge que l'expression « travail de mémoire » est mal choisie.",
        # Of somebody else.
        "Le directeur a fermé l'usine. « On nous jette comme des chiens. » Les ouvriers sont amers.",
        "Le gardien a été expulsé. « Il n'y avait pas faute. » Son coéquipier est furieux.",
        "Le roi est mort. « Vive le roi ! » La foule crie.",
        "Pour le maire, Karim Essai est « un voyou ».",
        "Une réponse qui ne convainc pas le juge. « Je n'étais pas là. » Le prévenu s'est rassis.",
        "Le père écoute le juge. « L'affaire est close. » Le lendemain, la police est venue.",
        "Le maire ouvre la lettre. « Vous allez mourir. » Le lendemain, la police est venue.",
    ],
)
def test_no_words_of_anybody(text: str) -> None:
    assert said(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # An office's noun, kin and a noun brought up anew are of others.
        ("Nadia Test joue ce soir. « La salle est pleine », se félicite le préfet.", "Nadia Test"),
        ("Nadia Test joue ce soir. Une violoniste l'écoute. « La salle est pleine », dit la violoniste.",
         "Nadia Test"),
        ("Nadia Test joue ce soir. « La salle est pleine », dit le musicien.", "Nadia Test"),
        ("Pour elle, le ministre est clair : « Nous paierons. »", "elle"),
        # A calling that nobody is said to have may be a witness's.
        ("Karim Essai a braqué une bijouterie. « J'ai eu très peur », témoigne le bijoutier.", "Karim Essai"),
        ("Karim Essai a signé à Lyon. « On l'attendait », se réjouit l'entraîneur.", "Karim Essai"),
        ("Karim Essai a volé un camion. « Je l'ai poursuivi », raconte le propriétaire.", "Karim Essai"),
        ("Maître Karim Essai plaide. « Je n'ai rien fait », dit le prévenu.", "Karim Essai"),
        # Another speaks of him.
        ("Karim Essai a été hospitalisé. « Il va mieux », assure le chirurgien.", "Karim Essai"),
        ("Anna Test est morte à Riom. « Elle ne respirait plus », raconte l'infirmière.", "Anna Test"),
    ],
)  # fmt: skip
def test_who_is_not_meant(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] != [name]
