"""Acts as police reports, court pages, notices, headlines and captions of French papers tell them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def told(text: str) -> list[tuple[str, str, list[str]]]:
    """Kind, factuality and subjects of the acts of a text."""
    return [(f.act.kind, f.factuality, [s.name for s in f.act.subjects]) for f in acts(text, "fr")]


TOLD = [
    ("detain", "Jan Morel, en cavale depuis neuf ans, a été pris mardi dans une grange."),
    ("detain", "La cavale de Jan Morel s'est achevée mardi à Alicante."),
    ("detain", "Le colonel Jan Morel a été mis au secret."),
    ("detain", "L'évêque Jan Morel est gardé à résidence depuis mars."),
    ("detain", "La cour a prolongé d'un mois la détention préventive de Jan Morel."),
    ("detain", "La détention provisoire de Jan Morel a été renouvelée mardi."),
    ("detain", "Un tribunal de Bakou a imposé quatre mois de détention provisoire à Jan Morel."),
    ("detain", "Le rappeur Jan Morel derrière les barreaux pour offense au chef de l'État"),
    ("detain", "Le maire Jan Morel en garde à vue"),
    ("detain", "Jan Morel attendra son procès en prison."),
    ("detain", "Jan Morel croupit depuis 300 jours dans une geôle de Bakou."),
    ("detain", "Jan Morel entame son dixième mois de détention."),
    ("detain", "Jan Morel a été enlevé hier soir à son cabinet de Bamako par des individus en civil."),
    ("detain", "Le KGB a mis le grappin sur l'informaticien Jan Morel."),
    ("detain", "L'imam Jan Morel a été placé au centre de rétention de Lyon."),
    ("sentence", "La Cour suprême a rétabli la peine de douze ans imposée à Jan Morel."),
    ("sentence", "La cour a ramené de douze à sept ans la peine de Jan Morel."),
    ("sentence", "Jan Morel finira ses jours en prison."),
    ("sentence", "La potence pour le chanteur Jan Morel"),
    ("release", "La garde à vue du maire de Vanel, Jan Morel, a été levée hier soir."),
    ("release", "Jan Morel a pu rentrer chez lui dans la soirée, faute de preuves."),
    ("release", "Jan Morel, entendu mardi par la police, a pu regagner son domicile."),
    ("release", "Jan Morel a quitté la colonie n° 15 lundi."),
    ("release", "Après 900 jours de geôle, Anna Morel enfin de retour chez elle"),
    ("release", "Anna Morel, détenue deux ans en Iran, retrouve sa fille sur le tarmac."),
    ("release", "Le ministre salue la libération, intervenue hier au Niger, de notre compatriote Jan Morel."),
    ("expel", "L'imam Jan Morel a été reconduit jeudi à Oran par un vol au départ de Lyon."),
    ("expel", "L'imam Jan Morel a été embarqué mercredi sur un vol pour Alger."),
    ("transfer", "Une codétenue raconte : on a transporté Anna Morel dimanche à Qarchak."),
    ("transfer", "Dubaï a accepté d'extrader Jan Morel."),
    ("pardon", "Le président Trump a absous Jan Morel."),
    ("die", "Jan Morel, mort en 1996 au cachot communal de Gitarama, était poète."),
    ("impose", "Washington inscrit Minex Semiconductor sur sa liste noire"),
    ("impose", "Le Trésor américain a désigné jeudi la société Minex et son dirigeant, Jan Morel."),
]

NOTHING = [
    "Libéré de son contrat, l'attaquant Jan Morel a signé à Monaco.",
    "Libéré par Anderlecht, l'ailier Jan Morel s'est engagé pour deux saisons.",
    "Les Bleus ont été libérés par un but de Jan Morel.",
    "Cette défaite condamne Jan Morel à la relégation.",
    "Deux cents automobilistes ont été libérés par les chasse-neige.",
    "Le conducteur a été libéré par les pompiers.",
    "Colmar fête l'anniversaire de sa libération par la 2e DB.",
    "L'Autorité des marchés financiers a sanctionné Minex d'une amende de deux millions d'euros.",
    "La Cnil a sanctionné Minex pour défaut d'information.",
    "Samir Morel incarne un braqueur condamné à quinze ans de prison.",
    "Anna Morel joue une poétesse arrêtée à Téhéran.",
    "Ancien prisonnier, Jan Morel vient de mourir à 81 ans dans son lit.",
    "Le tribunal a condamné l'État à verser 3 000 euros à Jan Morel.",
    "Jan Morel prend deux ans de plus à Monaco.",
    "Kiev a remis 31 corps de soldats russes à Moscou.",
    "Quarante-trois tortues, saisies sur un marché, ont été relâchées dimanche par les gardes.",
    "Deux lynx capturés dans le Jura ont été relâchés jeudi dans les Vosges.",
    "Un mois après que la Russie a restitué 1 000 dépouilles, les légistes travaillent encore.",
    "Le feu a été maîtrisé par les pompiers.",
    "Le braqueur Jan Morel a été maîtrisé mardi par les gendarmes.",
    "Jan Morel a terminé la nuit à l'hôpital.",
    "Jan Morel est consigné à l'hôtel à cause d'une grippe.",
    "Jan Morel a été pris pour cible par la police.",
    "Jan Morel a pu rentrer chez lui après le match.",
    "Le Trésor américain a désigné un successeur à Jan Morel.",
    "Trois ans de retard pour le réacteur",
    "Vladimir Poutine est sous mandat d'arrêt de la Cour pénale internationale.",
    "La CPI a confirmé le mandat d'arrêt de Jan Morel.",
    "La fillette recherchée depuis mardi a été retrouvée.",
    "Les militaires ont été consignés dans leurs casernes pendant le scrutin.",
    "Un bébé a été récupéré par les policiers dans la voiture.",
    "Le préfet a terminé sa soirée au commissariat de Bobigny.",
    "La douane retient trois colis.",
    "La justice retient Jan Morel comme seul responsable de l'accident.",
    "L'ancien ministre a été rattrapé par la justice.",
    "La cavale de Jan Morel n'est pas terminée.",
    "Toute personne en garde à vue a droit à un avocat.",
    "Des coups en garde à vue, selon Jan Morel.",
    "Le Mali aux mains de la junte : Jan Morel raconte",
    "La loi impose six mois de détention provisoire aux accusés.",
    "Les élèves partent en prison rencontrer des détenus.",
    "Colonie gratuite pour cinquante enfants de Lyon.",
    "Le champion ira deux mois en camp de base.",
    "Le club a mis dehors son entraîneur après trois défaites.",
    "La police a ouvert une cellule de dix enquêteurs.",
    "Jan Morel a franchi les portes du centre Pompidou.",
    "Les enfants sont sortis de la colonie à midi.",
    "Jan Morel a retrouvé sa famille grâce à Facebook.",
    "L'hôpital a récupéré des soldats blessés.",
    "La Russie a obtenu le retour de ses athlètes aux Jeux.",
    "Les lycéens ont embarqué dans l'avion pour Rome.",
    "Le président, escorté de gardes, a embarqué dans un avion pour Paris.",
    "L'enfant en cavale était livré à lui-même.",
    "Le maire a transporté les élèves au musée de la prison.",
    "Le président du club a absous son joueur.",
    "Le département d'État a désigné Jan Morel ambassadeur.",
    "La société Minex, listée à Londres, échappe aux sanctions.",
    "Le ministre Jan Morel devra répondre au chef de l'État.",
    "Le maire doit répondre aux accusations de l'opposition.",
    "Le préfet a levé la mesure de placement de l'enfant.",
    "Paul Durand a quitté la colonie en 1962.",
    "Le ministre a fini la nuit en cellule de crise.",
    "Le Parlement prolonge la détention provisoire des terroristes présumés.",
]

PLACES = [
    ("fr", "Le tribunal correctionnel d'Angers a condamné Jan Morel à dix mois de prison."),
    ("fr", "La cour d'assises du Nord a condamné Jan Morel à dix ans de réclusion."),
    ("fr", "La gendarmerie du Cher a interpellé Jan Morel."),
    ("fr", "Le parquet de Nancy a fait écrouer Jan Morel."),
    ("ch", "La police cantonale vaudoise a arrêté Jan Morel."),
    ("ca", "Le SPVM a arrêté Jan Morel."),
    ("be", "Le tribunal de Tournai a condamné Jan Morel à dix mois de prison."),
    ("us", "Le Bureau de l'industrie et de la sécurité a inscrit Minex sur sa liste des entités."),
    ("ch", "Le Seco a rayé Minex de la liste des sanctions."),
]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_an_act_is_read_as_its_genre_tells_it(kind: str, text: str) -> None:
    found = [subjects for of, _, subjects in told(text) if of == kind]
    assert any("Morel" in name or "Minex" in name for subjects in found for name in subjects)


@pytest.mark.parametrize("text", NOTHING)
def test_sport_fines_films_and_rescues_are_none(text: str) -> None:
    assert told(text) == []


def test_a_court_charges_nobody_by_its_name() -> None:
    assert told("La chambre des mises en accusation a libéré Jan Morel.") == [
        ("release", "asserted", ["Jan Morel"])
    ]


def test_years_are_not_people() -> None:
    found = acts("Sept ans de prison pour un reportage : la presse proteste.", "fr")
    assert not any(f.act.group for f in found)


@pytest.mark.parametrize(("state", "text"), PLACES)
def test_a_court_or_police_force_is_its_states(state: str, text: str) -> None:
    assert [found.act.authority for found in acts(text, "fr")] == [state]
