"""Ways in which French papers tell that somebody is freed, pardoned or put out of a country; and what
the same words tell of games, shops, hospitals, visits and warders."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ABOUT = "\n\nDes détenus sont en prison. Des sanctions de l'UE visent la Syldavie."


def told(text: str) -> list[tuple[str, str, list[str]]]:
    """Kind, factuality and subjects of the acts of a text, before another on prisons and sanctions."""
    found = [f for f in acts(text + ABOUT, "fr") if f.span[1] <= len(text)]
    return [(f.act.kind, f.factuality, [s.name for s in f.act.subjects]) for f in found]


NAMED = [
    # Free again.
    ("release", "Après onze ans derrière les barreaux, Jan Morel est de nouveau un homme libre."),
    ("release", "Jan Morel savoure sa liberté après 14 mois passés à la prison d'El-Harrach."),
    ("release", "Le syndicaliste Jan Morel a humé l'air de la liberté après huit mois de détention."),
    ("release", "L'opposant Jan Morel a passé samedi sa première nuit hors de prison depuis 2019."),
    ("release", "Premier jour de liberté pour la blogueuse Anna Morel, après trois ans de prison."),
    ("release", "Fin du calvaire pour le journaliste Jan Morel, otage au Sahel."),
    ("release", "L'ancien ministre Jan Morel a été élargi."),
    # What judges and papers open.
    ("release", "L'opposant Jan Morel a vu son mandat de dépôt levé par le juge d'instruction."),
    ("release", "L'assignation à résidence de l'ancien Premier ministre Jan Morel a été levée."),
    ("release", "La détention administrative de Jan Morel a été levée dimanche."),
    ("release", "La garde à vue de la députée Anna Morel a pris fin samedi soir sans poursuites."),
    ("release", "La garde à vue de Jan Morel s'est achevée mercredi, sans qu'aucune charge soit retenue."),
    ("release", "L'ancien président Jan Morel a bénéficié d'une suspension de peine pour raisons médicales."),
    ("release", "L'ex-général Jan Morel a été admis au bénéfice de la libération anticipée."),
    (
        "release",
        "Le détenu politique Jan Morel a obtenu un congé pénitentiaire pour l'enterrement de sa mère.",
    ),
    ("release", "Le juge de New Delhi a accordé la caution à la militante Anna Morel."),
    ("release", "Le procureur a signé le bon de sortie de l'opposant Jan Morel."),
    ("release", "L'ancien ministre Jan Morel a fait l'objet d'une levée d'écrou."),
    ("release", "L'ancien ministre Jan Morel jouit de la liberté provisoire."),
    ("release", "Le chroniqueur Jan Morel a été renvoyé libre par le procureur."),
    ("release", "Les autorités ont permis à Anna Morel de sortir de prison."),
    # From those who hold others.
    ("release", "Le géologue Jan Morel a été arraché à ses ravisseurs par un commando."),
    ("release", "Un commando a délivré le géologue Jan Morel, retenu par des jihadistes."),
    ("release", "Les kidnappeurs ont rendu la liberté au prêtre Jan Morel."),
    # Clemency.
    ("pardon", "L'écrivain Jan Morel a obtenu le pardon du roi."),
    ("pardon", "L'écrivain Jan Morel compte parmi les bénéficiaires de la grâce présidentielle."),
    ("pardon", "L'écrivain Jan Morel a bénéficié d'une remise gracieuse de peine."),
    ("pardon", "Jan Morel a été relevé de sa peine par le gouverneur général."),
    ("pardon", "Le président a pardonné au colonel Jan Morel et l'a dispensé de purger sa peine."),
    # Put out, by whatever border.
    ("expel", "L'imam Jan Morel a été éloigné vers le Maroc jeudi matin."),
    ("expel", "L'imam Jan Morel a été reconduit au Maroc."),
    ("expel", "L'OQTF de l'imam Jan Morel a été exécutée jeudi."),
    ("expel", "Le demandeur d'asile Jan Morel a été renvoyé de Suisse."),
    ("expel", "Le demandeur d'asile Jan Morel a été réadmis en Italie."),
    ("expel", "La correspondante Anna Morel a été escortée hors du pays."),
    ("expel", "La correspondante Anna Morel a été mise dans le premier avion pour Berlin."),
    ("expel", "L'universitaire Anna Morel, interdite d'entrée, a été rembarquée pour Londres."),
    ("expel", "L'évêque Jan Morel a été exilé au Vatican par Managua."),
    ("expel", "Le patron de l'ONG, Jan Morel, a été mis à la porte du Niger."),
]
COUNTED = [
    ("release", "La junte birmane a vidé ses prisons de 3 000 détenus."),
    ("release", "Dix-huit prisonniers politiques ont été excarcérés."),
    ("release", "Les trois otages ont été remis aux mains du Comité international de la Croix-Rouge."),
    ("release", "Les rebelles ont confié 1 300 soldats à la Croix-Rouge."),
    ("release", "Moscou a rendu 31 civils à l'Ukraine."),
    ("release", "Les quatre otages ont pu partir avec une équipe de l'ambassade, selon leurs ravisseurs."),
    ("release", "Onze otages ont été secourus des mains de bandits."),
    ("pardon", "La clémence présidentielle a été étendue à 30 opposants."),
    ("pardon", "La remise totale du reliquat de la peine a été accordée à 900 détenus par le président."),
    ("pardon", "Le roi a pardonné à 457 détenus."),
    ("pardon", "Le président a accordé sa clémence à trente opposants."),
    ("pardon", "Trente opposants ont été dispensés du reste de leur peine par décret présidentiel."),
    ("pardon", "Une grâce a été signée en faveur de 175 condamnés."),
    ("expel", "Le Mali a donné 72 heures à l'ambassadeur de France pour quitter Bamako."),
    ("expel", "Alger a demandé à douze agents de l'ambassade de France de quitter le territoire."),
    ("expel", "La Belgique a éloigné 20 ressortissants congolais."),
    ("expel", "Le Burkina Faso chasse trois diplomates français."),
    ("expel", "81 Afghans ont été renvoyés à Kaboul par l'Allemagne."),
    ("expel", "La Tunisie a repoussé 200 migrants à la frontière libyenne."),
]

NOTHING = [
    "Le retraité savoure sa liberté après quarante ans passés à l'usine.",
    "Divorcé depuis mardi, l'acteur Jan Morel est de nouveau un homme libre.",
    "Libéré de son contrat avec Monaco, l'attaquant Jan Morel est désormais un homme libre.",
    "Pour son biographe, le poète Jan Morel est un homme libre.",
    "L'ours Boris a passé sa première nuit en liberté dans les Pyrénées.",
    "Retour à la liberté pour le phoque soigné à Boulogne.",
    "Premier jour de liberté pour les étudiants après deux mois de confinement.",
    "Fin du cauchemar pour les joueurs de Vanel, battus six fois de suite.",
    "Le médecin a signé le bon de sortie de Jan Morel, opéré du genou.",
    "La banque a accordé sa caution à l'entrepreneur Jan Morel.",
    "Les pompiers ont remis trois blessés à la Croix-Rouge.",
    "La mairie a confié les sinistrés à la Croix-Rouge.",
    "Les rebelles ont remis une lettre à la Croix-Rouge pour les prisonniers.",
    "Les touristes bloqués à l'aéroport ont pu partir dimanche.",
    "Le maire a rendu hommage aux soldats à Moscou.",
    "L'avocat a arraché des aveux à l'un des ravisseurs.",
    "Le patient a bénéficié d'une suspension de traitement pour raisons de santé.",
    "Le doute sur la détention provisoire de Jan Morel a été levé par le greffier.",
    "L'armée a délivré la ville de Vanel des rebelles.",
    "Le cercle des invités a été élargi à Jan Morel.",
    "L'actrice Anna Morel a élargi son public.",
    "La ministre Anna Morel a élargi son équipe.",
    "Le gardien Jan Morel a renvoyé le ballon à un joueur libre.",
    "Le professeur Jan Morel jouit de la liberté d'enseigner.",
    "Le juge a permis à Jan Morel de sortir de la salle.",
    "Le maire veut vider ses caves de leurs vieux meubles.",
    "Le président a pardonné à ses détracteurs leurs écarts de langage.",
    "Le pape a pardonné à l'homme qui l'avait blessé.",
    "L'arbitre a accordé sa clémence au joueur Jan Morel.",
    "Le fisc a accordé une remise gracieuse de pénalités à Jan Morel.",
    "Le professeur a dispensé Jan Morel du reste de sa punition.",
    "Jan Morel a été relevé de ses fonctions par le gouverneur.",
    "Trump efface la dette de trois étudiants.",
    "Le patron a donné 48 heures aux salariés pour quitter Paris avant la tempête.",
    "L'ambassade a demandé à ses ressortissants de quitter le Mali.",
    "Paris a demandé à ses diplomates de quitter Bamako.",
    "Le journaliste Jan Morel a été mis à la porte de France Télévisions.",
    "Le videur a mis Jan Morel à la porte de la boîte de nuit.",
    "Mis hors de cause, le suspect a été remis dehors dimanche soir.",
    "Les manifestants ont chassé l'ambassadeur de la tribune.",
    "L'équipe a été escortée hors du terrain.",
    "Le nageur Jan Morel s'est éloigné vers l'Espagne.",
    "Le blessé a été mis dans un avion pour Paris, où il sera soigné.",
    "Les passagers ont été réacheminés vers Londres après la panne.",
    "Le joueur a été renvoyé de France Football.",
    "Le supporter a été réadmis en Ligue 1.",
    "L'opposant Jan Morel s'est exilé en France par amour.",
    "L'écrivain Jan Morel, exilé au Mexique par nécessité, y écrivit son roman.",
    "Des passeurs ont abandonné 30 migrants à la frontière libyenne.",
    "La mer a repoussé les barques vers la frontière libyenne.",
    "Le ballon a été renvoyé de l'autre côté de la frontière.",
]


@pytest.mark.parametrize(("kind", "text"), NAMED)
def test_it_is_told_of_whoever_is_named(kind: str, text: str) -> None:
    assert [subjects for k, factuality, subjects in told(text) if k == kind and factuality == "asserted"] in (
        [["Jan Morel"]],
        [["Anna Morel"]],
    )


@pytest.mark.parametrize(("kind", "text"), COUNTED)
def test_it_is_told_of_those_counted(kind: str, text: str) -> None:
    groups = [f.act.group for f in acts(text + ABOUT, "fr") if f.act.kind == kind and f.span[1] <= len(text)]
    assert [group is not None and group.lo is not None for group in groups] == [True]


@pytest.mark.parametrize("text", NOTHING)
def test_the_same_words_of_other_things_tell_none(text: str) -> None:
    assert told(text) == []


def test_a_warrant_told_against_somebody_is_told_of_him() -> None:
    text = "Un arrêté ministériel d'expulsion a été pris contre l'imam Jan Morel."
    assert told(text) == [("expel", "announced", ["Jan Morel"])]


def test_custody_that_ends_before_a_judge_frees_nobody() -> None:
    kept = "La garde à vue de Jan Morel a pris fin mardi sans qu'il réponde, et il a été déféré au parquet."
    assert "release" not in [kind for kind, _, _ in told(kept)]
    assert "release" not in [
        kind for kind, _, _ in told("La garde à vue de Jan Morel s'est achevée mardi ; il a été écroué.")
    ]
