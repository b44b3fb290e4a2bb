"""Arrests, charges, transfers and expulsions told by what is seen of them: who is led off to where, what is
brought against whom, from which prison to which, over what border."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ENGLISH = [
    ("Anna Sample was booked for sedition.", "charge", "asserted"),
    ("Riot police dragged the poet Nika Sample off to a police station on Friday.", "detain", "asserted"),
    ("The trader Paul Sample was bundled into a black van by police officers.", "detain", "asserted"),
    ("Officers hustled three protesters into a squad car.", "detain", "asserted"),
    ("A joint operation netted 31 suspected hackers, Europol said.", "detain", "asserted"),
    ("Police raid bags six suspected hackers", "detain", "asserted"),
    ("The lawyer Paul Sample spent Sunday night behind bars.", "detain", "asserted"),
    ("The trader Paul Sample wound up in a cell in Manila.", "detain", "asserted"),
    ("The defence ministry issued a detention order against the cleric Paul Sample.", "detain", "asserted"),
    ("Two brothers are in custody over the stabbing.", "detain", "asserted"),
    ("Marines pulled eleven sailors off the freighter at gunpoint.", "detain", "asserted"),
    ("Sheriff's deputies booked the coach Paul Sample into jail on Saturday.", "detain", "asserted"),
    ("The trader Paul Sample fell into the hands of Thai police on Monday.", "detain", "asserted"),
    ("Masked men whisked the student Rita Sample off the street in Boston.", "detain", "asserted"),
    ("Prosecutors filed 14 counts of fraud against the banker Paul Sample.", "charge", "asserted"),
    ("Police registered an FIR against the comedian Paul Sample.", "charge", "asserted"),
    ("The comedian Paul Sample was chargesheeted on Friday.", "charge", "asserted"),
    ("The bureau has named the banker Paul Sample as a suspect in a bribery case.", "charge", "asserted"),
    ("A military prosecutor brought charges of desertion against 12 recruits.", "charge", "asserted"),
    ("The ministry levelled terrorism charges at the editor Paul Sample.", "charge", "asserted"),
    ("The prison service moved the lawyer Rita Sample from Evin to Qarchak prison.", "transfer", "asserted"),
    ("The lawyer Rita Sample has been moved to solitary confinement.", "transfer", "asserted"),
    ("Twelve inmates were bused to a new prison.", "transfer", "asserted"),
    ("Kosovo delivered the commander Paul Sample to the tribunal in The Hague.", "transfer", "asserted"),
    ("The hacker Paul Sample was flown to New York to face charges.", "transfer", "asserted"),
    ("Spain surrendered the suspect Paul Sample to the Netherlands.", "transfer", "asserted"),
    ("Kuwait put 40 Indian workers on a flight home.", "expel", "asserted"),
    ("Police in Minsk marched the priest Paul Sample across the Polish border.", "expel", "asserted"),
    ("Police drove the activist Rita Sample to the border and dumped her there.", "expel", "asserted"),
    ("Panama shipped 119 migrants out of the country.", "expel", "asserted"),
    ("The Greek coast guard pushed back 30 migrants on Sunday.", "expel", "asserted"),
    ("Mali showed the German ambassador the door.", "expel", "announced"),
    ("Uganda gave the UN envoy 48 hours to pack.", "expel", "announced"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "factuality"), ENGLISH)
def test_who_is_led_off_or_put_out_is_told_by_where_to(text: str, kind: str, factuality: str) -> None:
    assert [c.factuality for c, _ in acts(text, "en", kind)] == [factuality]


NOTHING = [
    "The singer was booked for two shows.",
    "The nanny snatched the boy off the street before the truck passed.",
    "The guide led tourists into the dungeons.",
    "A neighbour brought the lost girl to the police station.",
    "The suspect overpowered two officers and fled.",
    "The coast guard took 12 migrants off a sinking boat.",
    "The bank slaps a charge on customers.",
    "The players were flown to the US to face Mexico.",
    "High taxes chased the billionaires out of France.",
    "The floods forced villagers over the border.",
    "Poland told its ambassador to return home.",
    "The journalist was shown the door by her editor.",
    "Police forcibly removed two protesters from the hall.",
    "Italy sent its stranded citizens home on a charter.",
    "The film netted 14 million dollars in its first weekend.",
    "The striker netted two goals and the keeper bagged a point.",
    "The parents packed the boys off to school.",
    "The nurse led the patient into a cell-therapy ward.",
    "The novelist spent the night in the hotel.",
    "The bishop spent an afternoon in prison visiting inmates.",
    "Investors fell into the hands of brokers.",
    "Sample's army captured two bridges on Monday.",
    "The storm pushed fishermen off the boat.",
    "The opposition leader Rita Sample charged on Tuesday that the government had lied.",
    "The paper levelled accusations at the coach.",
    "Prosecutors dropped fraud charges against the banker Paul Sample.",
    "The team moved the striker to the wing.",
    "Guards moved the chairs to a new cell.",
    "The trainer handed the dog over to the police.",
    "The coach put the players on a bus to Leeds.",
    "The army pushed the rebels back across the border.",
    "The bouncers threw the fans out of the club.",
    "The referee gave the captain his marching orders.",
    "The president showed the minister the door.",
    "The airline put the passengers on a later flight to Rome.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_the_same_words_of_goods_games_and_battles_state_none(text: str) -> None:
    assert not acts(text, "en")


FRENCH = [
    ("Le trafiquant Paul Exemple est tombé dans la nasse des douaniers lundi.", "detain", "asserted"),
    ("L'ancien maire Paul Exemple s'est fait cueillir à l'aéroport par la police.", "detain", "asserted"),
    ("Les portes de la prison se sont refermées sur le banquier Paul Exemple.", "detain", "asserted"),
    ("La banquière Anne Exemple a pris mardi le chemin de la prison.", "detain", "asserted"),
    ("La police a jeté l'avocate Anne Exemple en cellule.", "detain", "asserted"),
    ("Un juge a ordonné l'arrestation de l'avocate Anne Exemple.", "detain", "asserted"),
    ("Au tribunal, douze policiers sont sur le banc des accusés.", "charge", "asserted"),
    ("Le parquet poursuit douze policiers pour violences.", "charge", "asserted"),
    ("Le juge a renvoyé l'ancien ministre de la Santé Paul Exemple aux assises.", "charge", "asserted"),
    ("Aucune charge n'a été retenue contre le maire Paul Exemple.", "charge", "denied"),
    ("Le caporal Paul Exemple a été traduit devant le conseil de guerre.", "charge", "asserted"),
    ("Le blogueur Paul Exemple a été conduit à l'hôpital pénitentiaire.", "transfer", "asserted"),
    ("Le poète Paul Exemple a été acheminé vers une colonie de Mordovie.", "transfer", "asserted"),
    ("Le transfèrement de l'opposant Paul Exemple a eu lieu mardi.", "transfer", "asserted"),
    ("La Libye a remis le milicien Paul Exemple à la Cour pénale internationale.", "transfer", "asserted"),
    ("Caracas a remis aux États-Unis un fugitif, Paul Exemple.", "transfer", "asserted"),
    ("Les gardes tunisiens ont abandonné 40 migrants dans le désert.", "expel", "asserted"),
    ("Trente étrangers ont été éloignés de Mayotte par la préfecture.", "expel", "asserted"),
    ("Le Niger a chassé du pays le journaliste Paul Exemple.", "expel", "asserted"),
    ("Le Mali a mis dehors l'ambassadeur allemand.", "expel", "announced"),
    ("La junte a donné 48 heures à la coordinatrice de l'ONU pour partir.", "expel", "announced"),
]


@pytest.mark.parametrize(("text", "kind", "factuality"), FRENCH)
def test_it_is_told_so_in_french(text: str, kind: str, factuality: str) -> None:
    assert [c.factuality for c, _ in acts(text, "fr", kind)] == [factuality]


RIEN = [
    "Le film a raflé cinq prix à Cannes.",
    "La députée a interpellé le ministre sur les retraites.",
    "Expulsé dès la dixième minute, le défenseur manquera la finale.",
    "Le président a remis la médaille à la justice.",
    "Le navire a rejoint la centrale nucléaire.",
    "Le réchauffement est sur le banc des accusés.",
    "Le journaliste Paul Exemple a été mis à la porte de Radio France.",
    "Des migrants sont montés à bord d'un bateau à destination de l'Espagne.",
    "Le touriste Paul Exemple a été raccompagné à l'avion par son guide.",
    "L'entraîneur a mis le capitaine dehors.",
    "Le coureur a pris le chemin de la victoire.",
    "Les touristes ont été déposés à la frontière par le bus.",
    "Les écoliers ont été conduits en car à la frontière du parc.",
    "L'armée a repoussé les rebelles à la frontière libyenne.",
    "Le parquet poursuit son enquête.",
    "Le club a transféré le gardien Paul Exemple au centre de formation.",
]


@pytest.mark.parametrize("text", RIEN)
def test_the_same_words_of_other_things_state_none_in_french(text: str) -> None:
    assert not acts(text, "fr")
