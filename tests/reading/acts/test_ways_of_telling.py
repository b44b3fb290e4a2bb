"""The many ways in which a sentence, a pardon, a release or a death in custody is told; and what the same
words tell of coaches, mayors, bonds and sonatas."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    # Years that a court gives, deals or hits somebody with.
    ("en", "A Minsk court gave the blogger Anton Kral seven years on Tuesday.", "sentence", "asserted"),
    ("en", "The tribunal dealt Anton Kral a nine-year term on Friday.", "sentence", "asserted"),
    ("en", "Anton Kral was hit with eight years for sedition.", "sentence", "asserted"),
    ("en", "A court in Riga packed Anton Kral off to prison for four years.", "sentence", "asserted"),
    ("en", "Caged for 12 years, the fraudster Anton Kral showed no remorse.", "sentence", "asserted"),
    ("en", "Life for Anton Kral, the ringleader of the bomb plot", "sentence", "asserted"),
    ("en", "Life terms for nine defendants in Tunis mass trial", "sentence", "asserted"),
    ("en", "Court adds two years to prison term of activist Anton Kral", "sentence", "asserted"),
    ("en", "The court fixed the punishment of Anton Kral at seven years.", "sentence", "asserted"),
    ("en", "The court awarded capital punishment to Anton Kral.", "sentence", "asserted"),
    ("en", "A military court doled out long prison terms to 20 officers.", "sentence", "asserted"),
    ("en", "Anton Kral will spend nine years in prison, a Minsk court ruled.", "sentence", "asserted"),
    ("en", "Anton Kral was pronounced guilty on Friday.", "sentence", "asserted"),
    ("en", "Anton Kral is going to prison for six years.", "sentence", "asserted"),
    ("fr", "La cour d'assises a administré quarante ans de prison à Anton Kral.", "sentence", "asserted"),
    ("fr", "La junte avait collé dix ans de travaux forcés à Anton Kral.", "sentence", "asserted"),
    ("fr", "La Cour d'appel a entériné les vingt-cinq ans de prison d'Anton Kral.", "sentence", "asserted"),
    ("fr", "Anton Kral récolte neuf ans de prison.", "sentence", "asserted"),
    ("fr", "Anton Kral s'en sort avec neuf mois avec sursis.", "sentence", "asserted"),
    ("fr", "Anton Kral finira ses jours en prison, a tranché la cour.", "sentence", "asserted"),
    ("fr", "Un an avec sursis : le couperet est tombé jeudi pour Anton Kral.", "sentence", "asserted"),
    ("fr", "Les jurés ont conclu à la culpabilité d'Anton Kral.", "sentence", "asserted"),
    ("fr", "Anton Kral part en prison pour neuf ans.", "sentence", "asserted"),
    ("fr", "Le tribunal a fixé à neuf ans la peine d'Anton Kral.", "sentence", "asserted"),
    ("fr", "Lourdes peines pour neuf militants à Tunis", "sentence", "asserted"),
    # By the stroke of a pen.
    ("en", "The king wiped away the sentence of Anton Kral.", "pardon", "asserted"),
    ("en", "A decree signed by the president forgives 28 people convicted of fraud.", "pardon", "asserted"),
    ("en", "A decree of the president shaved two years off the term of Anton Kral.", "pardon", "asserted"),
    ("en", "The governor spared Anton Kral the gallows.", "pardon", "asserted"),
    ("en", "The cabinet reprieved Anton Kral at the last hour.", "pardon", "asserted"),
    ("en", "The president bestowed a pardon on Anton Kral.", "pardon", "asserted"),
    ("en", "Anton Kral's name is on the list of royal pardons.", "pardon", "asserted"),
    ("fr", "Le gouverneur a commué en réclusion à vie la peine d'Anton Kral.", "pardon", "asserted"),
    ("fr", "Le président a fait grâce à Anton Kral.", "pardon", "asserted"),
    ("fr", "Le président a consenti des remises de peine à 167 prisonniers.", "pardon", "asserted"),
    ("fr", "Anton Kral figure parmi les graciés annoncés mardi par la junte.", "pardon", "asserted"),
    # Out, and held no longer.
    ("en", "Anton Kral is no longer in custody, a prosecutor said.", "release", "asserted"),
    ("en", "Anton Kral is home after nine months in captivity.", "release", "asserted"),
    ("en", "The house arrest of Anton Kral expired on Monday.", "release", "asserted"),
    ("en", "A judge in Boston ordered immigration officials to free Anton Kral.", "release", "announced"),
    ("en", "The prison service sent Anton Kral home on compassionate grounds.", "release", "asserted"),
    ("en", "Police told Anton Kral that he was free to go.", "release", "asserted"),
    ("en", "Anton Kral won back his freedom on Friday.", "release", "asserted"),
    ("en", "The kidnappers dropped Anton Kral by the roadside on Friday.", "release", "asserted"),
    ("en", "The prison gates opened for Anton Kral on Friday.", "release", "asserted"),
    ("en", "A judge turned down a request for bail by Anton Kral.", "release", "denied"),
    ("fr", "Anton Kral n'est plus assigné à résidence depuis vendredi.", "release", "asserted"),
    ("fr", "Gracié, Anton Kral a franchi mercredi les portes de la prison.", "release", "asserted"),
    ("fr", "L'armée dit avoir délivré 46 villageois aux mains des rebelles.", "release", "asserted"),
    ("fr", "Anton Kral a vu ses arrêts de forteresse levés samedi.", "release", "asserted"),
    ("fr", "Le calvaire de l'otage Anton Kral s'est achevé dimanche.", "release", "asserted"),
    ("fr", "Anton Kral est libérable en mars 2027.", "release", "planned"),
    # Put to death, and dead where they were held.
    ("en", "A firing squad shot Anton Kral in the yard of the barracks on Thursday.", "die", "asserted"),
    ("en", "Alabama used nitrogen gas to execute Anton Kral on Thursday.", "die", "asserted"),
    ("en", "Anton Kral died in a police lock-up in Delhi in June.", "die", "asserted"),
    ("en", "A fire in a prison in Honduras killed 29 inmates on Saturday.", "die", "asserted"),
    ("en", "Cellmates strangled Anton Kral in a Mexican prison on Monday.", "die", "asserted"),
    ("en", "Anton Kral did not survive his second winter in a penal colony.", "die", "asserted"),
    ("fr", "Anton Kral a reçu mardi soir l'injection létale.", "die", "asserted"),
    ("fr", "L'otage Anton Kral a été tué par ses ravisseurs au Mali.", "die", "asserted"),
    ("fr", "Au moins seize détenus ont péri mardi dans un incendie à la prison.", "die", "asserted"),
    ("fr", "Le bourreau a mené jeudi à la trappe le passeur Anton Kral.", "die", "asserted"),
]


@pytest.mark.parametrize(("code", "text", "kind", "factuality"), TOLD, ids=[row[1] for row in TOLD])
def test_what_happened_to_whom(code: str, text: str, kind: str, factuality: str) -> None:
    found = [act for act in acts(text, code) if act.act.kind == kind]
    assert [act.factuality for act in found] == [factuality]
    assert found[0].act.subjects or found[0].act.group


NOTHING = [
    ("fr", "Un homme a été retrouvé pendu dans sa grange."),
    ("fr", "Il a accroché à son tracteur un pantin représentant un agriculteur pendu à une potence."),
    ("en", "The critics pronounced the director guilty of boredom."),
    ("en", "The court confirmed the terms of the deal."),
    ("en", "The law toughened sentences for drivers."),
    ("en", "Life for Anton Kral after the court case is calm."),
    ("en", "The president trimmed two sentences from his speech."),
    ("en", "The gun amnesty benefited collectors."),
    ("en", "Anton Kral is no longer a hostage to fortune."),
    ("en", "The Bruins cut the goalie Anton Kral loose on Friday."),
    ("en", "The school sent two pupils home on health grounds."),
    ("en", "The captors turned the woman over to militants."),
    ("en", "The film was cleared for release in May."),
    ("en", "He is in prison because he murdered two girls."),
    ("en", "The killing of the policeman led to arrests and men in custody."),
    ("en", "His marriage did not survive prison."),
    ("en", "A worker was electrocuted at the prison on Monday."),
    ("en", "Lawmakers handed Anton Kral another five-year term as speaker."),
    ("en", "The shareholders gave the chief executive Anton Kral two more years at the helm."),
    ("en", "Doctors gave Anton Kral two years to live."),
    ("en", "The court gave the company two months to pay."),
    ("en", "Anton Kral was hit with a tax bill of nine million."),
    ("en", "Anton Kral adds two years to his contract with Roma."),
    ("en", "The president pardoned two turkeys on Tuesday."),
    ("en", "The bank forgave the debts of nine farmers."),
    ("en", "The tax amnesty brought in nine billion."),
    ("en", "Customers are free to go elsewhere, the bank said."),
    ("en", "Anton Kral is no longer in the race."),
    ("en", "The fund posted a bond of nine million."),
    ("en", "Anton Kral executed a perfect pass on Sunday."),
    ("en", "The prison governor Anton Kral died at home on Sunday."),
    ("en", "Anton Kral, the dying prisoner, wrote a letter."),
    ("en", "The fire killed nine sheep near the prison."),
    ("fr", "L'accès à la gare a été condamné vendredi."),
    ("fr", "Le tribunal de commerce a condamné la société à rembourser ses clients."),
    ("fr", "Le couperet est tombé pour le club : relégation."),
    ("fr", "L'accord a scellé le sort de l'usine."),
    ("fr", "Les propriétaires disposent d'un délai de grâce de six mois."),
    ("fr", "La fédération amnistie les cartons jaunes."),
    ("fr", "Anton Kral n'est plus dans la course."),
    ("fr", "Anton Kral a franchi mardi les portes de la prison de la Santé."),
    ("fr", "Le film a été fait grâce à Anton Kral."),
    ("fr", "Alexeï Exemple, empoisonné en 2020, est en prison."),
    ("fr", "Sursis pour l'entraîneur Anton Kral, qui reste à Lyon."),
    ("fr", "Anton Kral a franchi la porte du ministère."),
    ("fr", "Anton Kral est mort paisiblement chez lui dimanche."),
    ("fr", "L'exécution de la sonate par Anton Kral a ému Rome."),
]


@pytest.mark.parametrize(("code", "text"), NOTHING, ids=[row[1] for row in NOTHING])
def test_the_same_words_tell_nothing_else(code: str, text: str) -> None:
    assert not [a for a in acts(text, code) if a.act.kind in ("sentence", "pardon", "release", "die")]
