"""The words that French papers have for an act, and what is none of its kind."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ABOUT = "\n\nDes détenus sont en prison. Des sanctions de l'UE visent la Syldavie."


def told(text: str) -> list[str]:
    """The kinds of the acts of a text, before another on prisons and sanctions."""
    return [found.act.kind for found in acts(text + ABOUT, "fr") if found.span[1] <= len(text)]


TOLD = [
    ("expel", "La France a sommé, vendredi, deux diplomates maliens de quitter son sol."),
    ("release", "Trois suspects ont été arrêtés ; deux ont été relaxés après audition."),
    ("impose", "Le Trésor américain a rendu publiques jeudi de nouvelles sanctions contre Jan Morel."),
    ("impose", "Trois sociétés sont venues s'ajouter vendredi à la liste noire de l'UE."),
    ("impose", "Quinze députés sont venus allonger la liste des sanctions de l'UE."),
    ("expel", "La Russie renvoie 34 diplomates français, Paris proteste."),
    (
        "expel",
        "Six journalistes ont été retenus à l'aéroport de Lima puis renvoyés chez eux par l'immigration.",
    ),
    ("detain", "Six journalistes ont été retenus à l'aéroport de Lima puis interrogés par la police."),
    ("release", "Quatre prisonniers ont été renvoyés chez eux après des mois de captivité."),
    ("detain", "L'ancien maire Jan Morel s'est retrouvé derrière les barreaux mardi."),
    ("detain", "Une douzaine de juristes ont été placés en état d'arrestation mardi."),
    ("detain", "Le rebelle Jan Morel est tombé aux mains de l'armée jeudi."),
    ("detain", "Jan Morel a été rattrapé par la police mardi."),
    ("detain", "Jan Morel a été envoyé en détention provisoire mardi."),
    ("detain", "Jan Morel a été retenu pendant cinq heures par la sûreté à l'aéroport."),
    ("detain", "Des hommes armés ont emmené l'avocat Jan Morel mardi."),
    ("release", "Le tribunal a salué la libération de la totalité des prisonniers politiques le 22 août."),
    ("release", "Les marins ont enfin pu rentrer chez eux mardi après des mois de captivité."),
    ("release", "L'accord prévoit le retour de tous les otages."),
    ("transfer", "La France a extradé mardi l'ancien ministre Jan Morel vers le Mali."),
    ("transfer", "Le prisonnier Jan Morel a été acheminé vers une colonie de l'Oural."),
    ("transfer", "L'opposant Jan Morel a été conduit à Moscou mardi."),
    ("pardon", "Une amnistie décrétée mardi par le président concerne dix détenus."),
    ("pardon", "Le Parlement a adopté mercredi une loi d'amnistie."),
    ("sentence", "Le poète Jan Morel écope de quatre ans de prison."),
    ("sentence", "Trois policiers ont écopé de peines de prison ferme."),
    ("sentence", "L'opposant Jan Morel, lauréat du prix 2019, purge une peine de vingt ans de prison."),
    ("impose", "Bruxelles sanctionne dix juges biélorusses."),
    ("charge", "L'opposant Jan Morel a été accusé mardi d'avoir insulté le président."),
    ("charge", "Jan Morel est accusé de « propagation de fausses nouvelles »."),
    ("expel", "La correspondante Maria Morel a été forcée de quitter le pays mardi."),
    ("expel", "Le correspondant Jan Morel a été contraint de quitter Antananarivo mardi."),
    ("impose", "L'entrée en Russie est fermée à 500 Américains."),
    ("impose", "Jan Morel s'est vu refuser l'entrée en Géorgie mardi."),
    ("impose", "Jan Morel a l'interdiction de se rendre au Canada."),
    ("impose", "Washington a refusé mardi de délivrer des visas à plusieurs journalistes russes."),
    ("impose", "Le Canada a ajouté mardi douze hauts responsables de la police à sa liste de sanctions."),
    ("lift", "Jan Morel ne fait plus partie de la liste des sanctions de l'ONU."),
    ("lift", "La levée par le Conseil de sécurité des sanctions contre Jan Morel date de jeudi."),
    ("license", "Le Trésor américain a délivré une autorisation temporaire pour la société Minex."),
]
NOT = [
    ("impose", "La levée des sanctions frappant 24 entités syriennes a été annoncée jeudi."),
    ("impose", "Londres a levé jeudi les sanctions visant 24 entités syriennes."),
    ("impose", "Le ministre a prononcé la dissolution de l'Assemblée nationale."),
    ("impose", "Un livre vient s'ajouter à la liste des lectures."),
    ("expel", "Trois manifestants ont été interpellés puis renvoyés chez eux."),
    ("expel", "Le diplomate a renvoyé la question à plus tard."),
    ("release", "Six journalistes ont été retenus à l'aéroport de Lima puis renvoyés chez eux."),
    ("detain", "Des passagers ont été retenus à l'aéroport par la tempête, selon les autorités."),
    ("sentence", "L'ordonnance signée en mai profite aux condamnés à moins de cinq ans."),
    ("sentence", "L'ancien juge Jan Morel est mort mardi."),
    ("transfer", "Un livre à la mémoire du poète Jan Morel paraît mardi."),
    ("release", "La remise des prix à Jan Morel a eu lieu mardi."),
    ("expel", "Le ministre Jan Morel a été contraint de quitter la salle mardi."),
    ("expel", "Le journaliste Jan Morel a été forcé de quitter la rédaction mardi."),
    ("transfer", "Le vieil homme a été conduit à l'hôpital mardi."),
    ("transfer", "Les deux pays ont signé mardi un traité d'extradition."),
    ("detain", "Le joueur a été retenu pendant deux jours dans le groupe des titulaires."),
    ("release", "Le retour des vacanciers a créé des bouchons mardi."),
    ("impose", "La députée s'est vu refuser l'entrée de la salle mardi."),
    ("impose", "Ils ne sont plus soumis à une interdiction de voyage."),
    ("charge", "Les deux camps sont accusés d'avoir violé l'accord."),
]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_a_word_of_a_family_tells_its_act(kind: str, text: str) -> None:
    assert kind in told(text)


@pytest.mark.parametrize(("kind", "text"), NOT)
def test_what_only_resembles_it_tells_none(kind: str, text: str) -> None:
    assert kind not in told(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Cette visite est une étape vers la levée des sanctions contre Minsk."),
        ("en", "The visit is a step toward the lifting of sanctions on Minsk."),
        ("ru", "Этот визит стал шагом к снятию санкций с Минска."),
    ],
)
def test_what_a_step_leads_to_is_only_possible(language: str, text: str) -> None:
    assert [(f.act.kind, f.factuality) for f in acts(text, language)] == [("lift", "possible")]


def test_what_must_not_be_done_is_left_open() -> None:
    assert [f.factuality for f in acts("Jan Morel ne peut pas être expulsé.", "fr")] == ["denied"]
    assert "denied" not in [f.factuality for f in acts("Jan Morel ne doit pas être expulsé.", "fr")]
