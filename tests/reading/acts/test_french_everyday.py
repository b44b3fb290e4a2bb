"""What French papers say in words of custody, courts and sanctions of sports, families, firms, shows, laws
and habits; and true acts beside the same words."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NONE = [
    "Au futsal, un joueur peut être expulsé deux minutes.",
    "Il faut une zone où le joueur expulsé devrait attendre.",
    "L'évadé Karim Belkacem a savouré sa liberté après son évasion de la prison de Fresnes.",
    "Fin du cauchemar pour les passagers de la SNCF, pris en otage par la neige.",
    "L'avion permet aux habitants de quitter la prison qu'est devenue leur île.",
    "Le footballeur Théo Garcin a obtenu une suspension de sa peine de trois matchs pour raison de santé.",
    "Le médecin de l'hôpital a signé le bon de sortie de Jeanne Prévost, une ancienne juge.",
    "Le directeur de la maternité a signé le billet de sortie de la petite Emma, fille d'un magistrat.",
    "Les habitants ont confié à la Croix-Rouge des couvertures pour les prisonniers.",
    "Les otages auraient pu partir si la rançon avait été payée, estime l'expert Yves Ménard.",
    "Le défenseur Hugo Vidal a été relevé de sa peine par la commission de discipline de la Ligue.",
    "Le jeune pilote figure parmi les bénéficiaires de la clémence des commissaires de course.",
    "Le festival donne 48 heures à l'ambassadeur de la marque pour quitter Paris à vélo.",
    "Le tour-opérateur laisse trois jours aux journalistes pour quitter Bamako et visiter Tombouctou.",
    "La tempête a chassé les correspondants du toit de l'hôtel.",
    "Le correspondant a été embarqué sur un vol pour Kaboul avec le ministre.",
    "Le correspondant a été placé sur un vol vers Dakar par son agence.",
    "Le juge du divorce a ordonné le gel des avoirs de Franck Salmon.",
    "Le club de Lens a écopé de sanctions européennes de l'UEFA.",
    "Le visa de long séjour de Paul Hardy a été retiré à la préfecture par son épouse.",
    "Le chanteur a perdu son visa américain et a dû en demander un duplicata à Washington.",
    "Le militant Julien Tessier a été empêché d'embarquer par une grippe.",
    "L'ancien ministre Gilles Robin a été empêché de prendre l'avion par le brouillard.",
    "Le gouvernement a suspendu les activités de l'association Les Lilas faute d'animateurs vaccinés.",
    "La fin des sanctions européennes contre la Juventus réjouit les supporters.",
    "Le juge a annulé la dissolution de la société Berthier.",
    "Les sanctions contre les retards ne s'appliquent plus aux lycéens.",
    "Sa licence de football n'a pas été renouvelée par le club de Nantes, malgré l'absence de sanction.",
    "Le dossier de Marie Blin est entre les mains de la police.",
    "Le petit Hugo est toujours entre les mains des pirates dans le deuxième tome.",
    "Un mandat d'arrêt européen doit être exécuté dans les soixante jours, prévoit la loi.",
    "Le nouveau procureur a été conduit à la maison d'arrêt par le préfet pour une visite.",
    "Elle a été emmenée vers une destination inconnue par son fiancé : c'était Venise.",
    "L'enseignant a été victime d'une arrestation cardiaque.",
    "L'acteur a subi une interpellation de la salle.",
    "Le ministre a subi une interpellation parlementaire au sujet du budget.",
    "Le fuyard Julian Bernal a été rattrapé dans le col.",
    "Le voisin a engagé un procès contre Marie Lenoir pour un mur mitoyen.",
    "Le groupe Danor a intenté une action contre son ancien fournisseur devant la cour d'arbitrage.",
    "Le film sur l'ouverture du procès de Jeanne d'Arc sort mercredi.",
    "Le président ira en procès contre le fisc, promet-il.",
    "La loi impose cinq ans de prison aux auteurs de violences.",
    "La culpabilité de la société Berthier a été retenue par le tribunal de commerce.",
    "La culpabilité du parent est souvent établie par les juges de paix des cours d'école.",
    "Marc Petit connaît son sort : il reste entraîneur malgré la peine de deux mois de suspension ferme.",
    "Le joueur est fixé sur son sort : six mois de suspension dont trois avec sursis.",
    "La question de l'extradition de Paul Watson divise le Danemark.",
    "L'extradition de Julian Assange avait fait l'objet de dizaines de recours.",
    "Le recours contre l'extradition de Victor Hansen est examiné lundi.",
    "Le comité de soutien s'oppose à l'extradition de Marta Ruiz.",
    "Le corps sans vie de Pierre Dumas a été retrouvé dans la cellule du monastère.",
    "Un gardien a été égorgé par un codétenu de la cellule 12.",
    "Anna Roche est devant la justice pour vol dans la troisième saison.",
    "L'éditeur a été attrait devant le tribunal de commerce par son imprimeur.",
    "Le père de famille a été attrait devant le juge aux affaires familiales.",
    "Il a été convoqué par le juge pour des violences dont sa fille est victime.",
    "Les victimes sont convoquées au tribunal pour viol, deux ans après leur plainte.",
    "La témoin a été convoquée devant le tribunal pour harcèlement contre son patron.",
    "Deux plaignantes sont à la barre pour viol aujourd'hui.",
    "Chaque soir, les prisonniers sont reconduits en cellule à 18 heures.",
    "Les agriculteurs ont séquestré deux agents de la chambre d'agriculture.",
    "Des rebelles avaient enlevé les mines du pont avant l'arrivée de Paul Sarr.",
    "Le sort de Paul Sarr est entre les mains des rebelles.",
    "L'avenir du journaliste Karim Zerda est entre les mains des talibans.",
    "Le juge a ordonné le placement du bébé en garde alternée.",
    "Le président a demandé aux employés de l'ambassade de quitter le pays si la guerre s'étend.",
    "Paris a demandé aux agents de l'ambassade de quitter le territoire malien, par précaution.",
    "La fin des sanctions européennes dépend de Budapest.",
    "La société Danor veut disparaître de la liste noire américaine.",
    "Le ministère a retiré son autorisation d'exercer au docteur Salin.",
    "L'ambassade a suspendu la délivrance des visas pour les étudiants durant le Nouvel An.",
    "Paul Hardy s'est vu notifier une interdiction de territoire de chasse.",
    "Le gouvernement prépare les sanctions contre les chômeurs.",
    "L'assemblée a adapté les sanctions du règlement intérieur.",
    "Le ministre a complété l'arsenal de sanctions contre les rodéos.",
]

TRUE = [
    (
        "release",
        "asserted",
        "Ivan Sorel",
        "Le juge a signé le bon de sortie de l'opposant Ivan Sorel, détenu depuis mars.",
    ),
    (
        "release",
        "asserted",
        "Jan Dorn",
        "Fin du calvaire pour le prêtre Jan Dorn, otage au Mali pendant un an.",
    ),
    ("pardon", "asserted", "Jan Morel", "L'écrivain Jan Morel a obtenu la clémence du roi."),
    ("expel", "asserted", "Hassan Tariq", "L'imam Hassan Tariq a été éloigné vers l'Algérie jeudi."),
    (
        "impose",
        "asserted",
        "Energon",
        "Energon a écopé de sanctions américaines pour avoir livré des puces à Moscou.",
    ),
    (
        "impose",
        "asserted",
        "Gilles Robin",
        "L'ancien ministre Gilles Robin a été empêché de prendre l'avion par la police.",
    ),
    ("impose", "asserted", "Pedro Alves", "Le visa du juge Pedro Alves a été annulé à l'aéroport."),
    ("lift", "asserted", "Renouveau", "La justice a annulé la dissolution du parti Renouveau."),
    (
        "detain",
        "asserted",
        "Karim Zerda",
        "Le journaliste Karim Zerda est entre les mains des talibans depuis huit mois.",
    ),
    (
        "detain",
        "asserted",
        "Idriss Mahamat",
        "Le mandat d'arrêt contre le général Idriss Mahamat a été exécuté mardi à N'Djamena.",
    ),
    (
        "detain",
        "asserted",
        "Lina Costa",
        "L'activiste Lina Costa a été victime d'une arrestation arbitraire mercredi à Luanda.",
    ),
    (
        "charge",
        "asserted",
        "Luc Vasseur",
        "L'ex-maire Luc Vasseur a été convoqué devant le tribunal pour détournement de fonds.",
    ),
    (
        "charge",
        "asserted",
        "Karim Zerda",
        "Le parquet a engagé des poursuites contre le journaliste Karim Zerda pour diffamation.",
    ),
    (
        "sentence",
        "asserted",
        "Paul Darel",
        "La culpabilité de Paul Darel a été reconnue par le tribunal de Lyon.",
    ),
    ("sentence", "asserted", "Paul Darel", "Paul Darel connaît sa peine : quatre ans de prison ferme."),
    (
        "sentence",
        "asserted",
        "Lena Orlova",
        "Le tribunal a imposé deux ans de prison à l'opposante Lena Orlova. Elle a fait appel.",
    ),
    ("transfer", "denied", "Marta Ruiz", "La cour d'appel s'est opposée à l'extradition de Marta Ruiz."),
    ("lift", "asserted", "Danor", "Washington a levé les sanctions contre Danor et ses salariés."),
    (
        "lift",
        "asserted",
        "",
        "L'UE lève les sanctions contre deux joueurs russes d'échecs. La décision a été publiée.",
    ),
    (
        "amend",
        "asserted",
        "",
        "Les États-Unis ont allégé leurs sanctions contre Cuba pour aider les petits patrons.",
    ),
    (
        "amend",
        "asserted",
        "",
        "Washington a assoupli l'embargo contre Cuba au profit des étudiants américains.",
    ),
    ("amend", "asserted", "", "Bruxelles a durci les sanctions contre l'Iran après le procès d'étudiants."),
    (
        "amend",
        "asserted",
        "",
        "Berne a étendu ses sanctions à douze employeurs et armateurs russes, annonce le Seco.",
    ),
]

GOALS = [
    ("Inde", "Londres a autorisé l'extradition de Ram Patel vers l'Inde."),
    (
        "États-Unis",
        "La cour a ordonné son extradition vers les États-Unis. Ivan Melnik avait été arrêté à Athènes.",
    ),
    (
        "États-Unis",
        "La Suisse a accepté l'extradition d'Ivan Melnik vers les États-Unis. Il peut faire appel.",
    ),
    ("Allemagne", "L'extradition de Karl Weber vers l'Allemagne a été approuvée par la cour suprême."),
]


@pytest.mark.parametrize("text", NONE)
def test_everyday_words_state_no_act(text: str) -> None:
    assert [(f.act.kind, f.factuality) for f in acts(text, "fr")] == []


@pytest.mark.parametrize(("kind", "factuality", "name", "text"), TRUE)
def test_an_act_beside_them_is_told(kind: str, factuality: str, name: str, text: str) -> None:
    found = [f for f in acts(text, "fr") if f.act.kind == kind and f.factuality == factuality]
    assert found
    assert not name or [s.name for s in found[0].act.subjects] == [name]


@pytest.mark.parametrize(("where", "text"), GOALS)
def test_whoever_allows_an_extradition_sends_somewhere(where: str, text: str) -> None:
    assert [f.act.where for f in acts(text, "fr") if f.act.kind == "transfer"] == [where]
