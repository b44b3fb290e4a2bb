"""Ways in which French papers tell of sanctions and licences, made, changed and ended; and what the
same words tell of schools, leagues, taxes, films and pipes."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ABOUT = "\n\nDes sanctions de l'UE visent la Syldavie."


def told(text: str, about: str = "") -> list[tuple[str, str, list[str]]]:
    """Kind, factuality and subjects of the acts of a text, with or without another on sanctions behind it."""
    found = [f for f in acts(text + about, "fr") if f.span[1] <= len(text)]
    return [(f.act.kind, f.factuality, [s.name for s in f.act.subjects]) for f in found]


NAMED = [
    ("impose", "Le gouvernement français a ordonné le gel des avoirs de Jan Morel.", "Jan Morel"),
    ("impose", "Le Royaume-Uni gèle les avoirs de la société Minex.", "Minex"),
    (
        "impose",
        "Le président ukrainien a signé un décret de sanctions contre l'oligarque Jan Morel.",
        "Jan Morel",
    ),
    ("impose", "La société Minex a écopé de sanctions américaines.", "Minex"),
    ("impose", "La raffinerie Minex a fait les frais de nouvelles sanctions américaines.", "Minex"),
    ("impose", "La Russie a classé le média Meduza comme organisation indésirable.", "Meduza"),
    ("impose", "Londres a désigné le groupe Action Verte organisation terroriste.", "Action Verte"),
    (
        "impose",
        "Le ministère russe de la Justice a étiqueté le blogueur Jan Morel « agent de l'étranger ».",
        "Jan Morel",
    ),
    ("impose", "Le Niger a suspendu les activités de l'ONG Acted.", "Acted"),
    ("impose", "Le Niger a retiré l'agrément de l'ONG Acted.", "Acted"),
    ("impose", "Le Burkina Faso a suspendu la radio Voix du Faso pour trois mois.", "Voix du Faso"),
    ("impose", "Le Burkina Faso a coupé le signal de la chaîne Afrika TV.", "Afrika TV"),
    ("impose", "Le Mali a suspendu la diffusion de la chaîne France 24.", "France 24"),
    ("impose", "Le visa américain du président Jan Morel a été révoqué.", "Jan Morel"),
    ("impose", "Les États-Unis interdisent leur territoire à l'ex-commissaire Jan Morel.", "Jan Morel"),
    ("impose", "Israël a barré l'entrée de son territoire à l'eurodéputée Anna Morel.", "Anna Morel"),
    ("impose", "L'écrivain Jan Morel a été empêché d'entrer en Turquie.", "Jan Morel"),
    ("impose", "L'écrivain Jan Morel n'a pas été admis sur le territoire turc.", "Jan Morel"),
    ("impose", "L'ancien ministre Jan Morel a été empêché de prendre l'avion pour Paris.", "Jan Morel"),
    (
        "impose",
        "L'ancien ministre Jan Morel s'est vu notifier une interdiction de sortie du territoire.",
        "Jan Morel",
    ),
    ("lift", "Minex a été désinscrite de la liste des sanctions.", "Minex"),
    ("lift", "Jan Morel sort de la liste noire européenne.", "Jan Morel"),
    ("lift", "La banque Minex a été réintégrée dans le système Swift.", "Minex"),
    ("lift", "L'UE a laissé tomber les sanctions contre Jan Morel.", "Jan Morel"),
    ("lift", "Fin des sanctions américaines contre Minex", "Minex"),
    ("lift", "Les sanctions américaines contre Minex ne s'appliquent plus.", "Minex"),
    ("lift", "Minex n'est plus sanctionnée par Washington.", "Minex"),
    ("lift", "Le Conseil d'État a annulé la dissolution de l'association Action Verte.", "Action Verte"),
    ("lift", "Les États-Unis ont rendu son visa au juge Jan Morel.", "Jan Morel"),
    ("lift", "L'écrivain Jan Morel est de nouveau autorisé à entrer en Turquie.", "Jan Morel"),
    ("license", "Chevron a reçu le feu vert de l'Ofac pour reprendre ses activités au Venezuela.", "Chevron"),
    ("license", "Le comité des sanctions a autorisé le ministre Jan Morel à voyager à Moscou.", "Jan Morel"),
]
KINDS = [
    ("impose", "L'UE a banni l'importation de diamants russes."),
    ("impose", "Le pétrole russe est frappé d'embargo par l'UE."),
    ("impose", "Les États-Unis ont suspendu les visas des ressortissants du Soudan du Sud."),
    ("lift", "Trump a signé un décret mettant fin aux sanctions contre la Syrie."),
    ("lift", "L'embargo américain sur les armes à destination de Chypre a été levé."),
    ("lift", "Les sanctions chinoises contre cinq eurodéputés ne sont plus en vigueur."),
    ("lift", "Les États-Unis ont débarrassé la Syrie de la plupart des sanctions."),
    ("amend", "L'UE a revu à la baisse ses sanctions contre le Burundi."),
    ("amend", "L'UE a ajusté ses sanctions contre le Burundi."),
    ("amend", "L'UE a donné un tour de vis aux sanctions contre la Russie."),
    ("amend", "Washington a élargi le champ de ses sanctions contre l'Iran."),
    ("amend", "Washington a levé une partie de ses sanctions contre le Venezuela."),
    ("amend", "Washington assouplit l'embargo contre Cuba."),
    ("suspend", "Les Vingt-Sept suspendent les sanctions contre la Syrie."),
    ("suspend", "Trump a accordé une pause de 90 jours sur les droits de douane visant la Chine."),
    ("expire", "Les sanctions contre le Mali n'ont pas été renouvelées."),
    ("expire", "La licence accordée à Chevron n'a pas été renouvelée."),
    ("expire", "Washington n'a pas renouvelé la dérogation accordée à l'Irak."),
]

NOTHING = [
    "Le professeur a ordonné deux heures de retenue à Jan Morel.",
    "Le club écope de sanctions de la ligue.",
    "Les critiques s'abattent sur le ministre Jan Morel.",
    "TF1 a suspendu la diffusion de la série « Jan Morel ».",
    "La fédération malienne a suspendu le club Vanel pour trois matchs.",
    "Le gouvernement a suspendu les activités de l'usine Minex après la découverte de salmonelles.",
    "La rédaction a suspendu le journaliste Jan Morel.",
    "L'orage a coupé le signal de la chaîne Canal Plus.",
    "Le préfet a retiré son agrément à l'auto-école Minex.",
    "Le visa d'exploitation du film de Jan Morel a été annulé.",
    "La carte Visa de Jan Morel a été annulée.",
    "Le touriste Jan Morel a perdu son visa américain dans le métro.",
    "La commune interdit son territoire aux gens du voyage.",
    "Jan Morel a été empêché d'entrer en Suisse par la neige.",
    "Jan Morel a été empêché d'entrer sur le terrain par les stadiers.",
    "Une passagère a été empêchée d'embarquer par la compagnie Minex.",
    "L'avocat Jan Morel a été empêché de prendre la parole.",
    "Jan Morel n'a pas été admis à l'École normale.",
    "Le supporter s'est vu notifier une interdiction administrative de stade.",
    "Le magazine a classé Minex parmi les groupes les plus innovants.",
    "Le héros est désigné comme terroriste dans le film de Jan Morel.",
    "La rédaction a mis un embargo sur l'interview de Jan Morel jusqu'à lundi.",
    "L'hiver gèle les fonds marins, dit Jan Morel.",
    "La neige a bloqué l'accès au site Minex.",
    "L'oiseau sort de la liste rouge des espèces menacées.",
    "La banque s'est reconnectée à ses clients.",
    "Le juge a annulé la dissolution du mariage de Jan Morel.",
    "La cour a annulé la dissolution de l'Assemblée nationale.",
    "La ligue a levé la suspension du club Vanel FC.",
    "Le technicien a débloqué l'application de la banque Minex.",
    "La licence de pêche de Jan Morel n'a pas été renouvelée.",
    "Le contrat de Jan Morel n'a pas été prolongé.",
    "Le visa de la correspondante Anna Morel n'a pas été renouvelé.",
    "L'abonnement n'est plus valable.",
    "Le règlement du stade n'est plus en vigueur.",
    "Le touriste a rendu son visa à l'ambassade.",
    "L'élève Jan Morel est de nouveau autorisé à entrer en classe.",
    "La ministre a revu Jan Morel à Bruxelles.",
    "La Russie s'adapte aux sanctions.",
    "Le gouvernement durcit les sanctions contre les chômeurs.",
    "La loi renforce les sanctions contre les fraudeurs.",
    "La loi double les sanctions contre les fraudeurs.",
    "Le maire durcit les sanctions contre les dépôts sauvages.",
    "Le directeur renforce les sanctions contre les tricheurs.",
    "Le proviseur a levé les sanctions contre l'élève Jan Morel.",
    "Les sanctions contre la Russie ont élargi le fossé.",
    "L'entreprise a élargi le champ de ses activités à la Russie.",
    "Le comptable a libéré des fonds pour l'achat d'un terrain.",
    "Les États-Unis ont laissé tomber les Kurdes.",
    "Le délistage de la société Minex de la Bourse de Paris a été annoncé.",
]


@pytest.mark.parametrize(("kind", "text", "name"), NAMED)
def test_it_is_told_of_whom_it_binds_or_frees(kind: str, text: str, name: str) -> None:
    assert [names for k, factuality, names in told(text, ABOUT) if (k, factuality) == (kind, "asserted")] == [
        [name]
    ]


@pytest.mark.parametrize(("kind", "text"), KINDS)
def test_it_is_told_of_a_measure(kind: str, text: str) -> None:
    assert kind in [k for k, factuality, _ in told(text, ABOUT) if factuality == "asserted"]


@pytest.mark.parametrize("text", NOTHING)
def test_the_same_words_of_other_things_tell_none(text: str) -> None:
    assert told(text) == []


def test_what_is_ordered_to_be_freed_is_not_frozen() -> None:
    text = "Le juge a ordonné la mainlevée du gel des avoirs de Jan Morel."
    assert [kind for kind, _, _ in told(text, ABOUT)] == ["lift"]


def test_whoever_widens_a_licence_is_not_let_out() -> None:
    assert [kind for kind, _, _ in told("L'Ofac a élargi la licence générale 25 pour la Syrie.", ABOUT)] == [
        "amend"
    ]


def test_an_end_that_is_not_for_tomorrow_is_none() -> None:
    assert "asserted" not in [
        f for _, f, _ in told("La fin des sanctions contre Minex n'est pas pour demain.", ABOUT)
    ]
