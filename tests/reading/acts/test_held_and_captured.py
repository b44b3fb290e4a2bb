"""Words for holding, capturing and seizing are of people only where whom they are said of is surely
somebody: no forum held in June, town captured, award nabbed or moment caught is anybody's arrest. Nor is a
child taken away by his own."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NOBODY = [
    # What takes place is held.
    ("en", "The 2019 Nordic Cup will be held between June 17 and July 2 at four stadiums in Sweden."),
    (
        "en",
        "The readiness check of the air force is being held by decision of President Ivan Kral on May 7-9.",
    ),
    (
        "en",
        "The State Council, the cabinet of China, has held several executive meetings since November 2015.",
    ),
    ("en", "They marched against the Church, and the latest rally, held on January 28, drew about 2,000."),
    ("en", "The Prague Congress of Writers was held on Monday."),
    ("en", "The Arctic Dialogue is scheduled to be held on March 29-30 in Bodo."),
    ("en", "The draw for the Nordic Cup was held on November 26 in Oslo."),
    ("en", "In the weeks since he was named, Perlo has held several talks. Sonny Perlo, 70, is a farmer."),
    # Towns, goods and prizes are captured, seized and nabbed.
    ("en", "Islamic State fighters captured Tabra in March 2013."),
    ("en", "The rebels seized Dorna in May 2015. It was captured from regime forces in December."),
    (
        "en",
        "The Democratic Forces announced on Sunday that they captured the Tabra airbase, west of the river.",
    ),
    ("en", "Government forces in the city have captured two key neighbourhoods."),
    ("en", "Prison officials seized many of those letters."),
    ("en", "Police said 70 grams of powder were seized in the home of a student."),
    ("en", "More than 600 companies have been seized by the government over two years."),
    ("en", "She went home a winner, nabbing Best Album for her songs of the police."),
    ("en", "Gunmen hijacked the Arden, a small oil tanker, on Monday."),
    ("en", "Air strikes had locked up the dam's gates, the fighters said."),
    ("en", "The stone was first taken to President Ernest Korda on Wednesday before being locked up."),
    ("en", "In July 1963, the police swooped on Lily Farm in Rivona."),
    ("en", "Police said that the man told Chad Olsen to put away his cellphone."),
    ("en", "The adviser, Steve Kral, pounced on the press on Thursday, repeating his attack on police."),
    # Cameras, arms and whirls.
    ("en", "Kral was captured on surveillance footage pumping gas, police said."),
    ("en", "Photographer Emil Lind captures Anton Kral's final moments."),
    ("en", "I tried to grab one of them and kept it with me."),
    ("en", "A man grabbed Anna Wolf by the arm, and police are looking for him."),
    ("en", "Yadira Arno grabbed onto the ambulance and was dragged along, police said."),
    ("en", "Anna Wolf was then caught up in the bad blood between the network and the president."),
    ("en", "Citizens were swept up in foreign surveillance efforts, the congressman said."),
    ("en", "The company wants to arrest its continuing profit decline."),
    ("en", "The driver had 31 prior arrests, police said."),
    ("fr", "Les combattants ont capturé Tabra en mars 2013."),
    ("fr", "L'armée a capturé deux villages près de Dorna."),
    ("fr", "Anton Kral a été capturé par une caméra de surveillance, selon la police."),
    ("fr", "Le photographe Emil Lind a capturé le dernier instant d'Anton Kral."),
    ("fr", "Le conducteur a 31 arrestations à son actif."),
    ("ru", "Боевики захватили Табру в марте 2013 года."),
    ("ru", "Армия захватила два посёлка под Дорной."),
    # Who takes away a child of his own, or a pupil, is no gang.
    ("en", "A 15-year-old who was kidnapped by a teacher at her school is still missing, police said."),
    ("en", "The girl was kidnapped by her father in Paris in 2019."),
    ("en", "A woman was abducted by her ex-husband on Monday."),
    ("fr", "La fille a été enlevée par son père à Paris en 2019."),
    ("fr", "Un professeur a kidnappé une élève de 15 ans à Lyon."),
    ("ru", "Девочку похитил отец в Москве в 2019 году."),
    ("ru", "Учитель похитил 15-летнюю школьницу."),
]

PEOPLE = [
    ("en", "The journalist Anton Kral was held on Friday after he came home.", "Anton Kral"),
    ("en", "Police looked for Anton Kral. He was held on Tuesday evening.", "Anton Kral"),
    ("en", "Three brothers were held on Monday in Minsk.", 3),
    ("en", "Five activists, held on Monday, remain in jail.", 5),
    ("en", "Anton Kral, held since Monday, has seen no lawyer.", "Anton Kral"),
    ("en", "Police captured the gunman Anton Kral on Friday.", "Anton Kral"),
    ("en", "Rebels captured two soldiers near Goma on Monday.", 2),
    ("en", "Jose Gonzal was captured moments later by a passing police officer.", "Jose Gonzal"),
    ("en", "Anton Kral was seized in Brest on Friday.", "Anton Kral"),
    ("en", "26 people were seized on suspicion of preparing riots.", 26),
    ("en", "Armed men grabbed the editor Anna Wolf outside her home on Sunday.", "Anna Wolf"),
    ("en", "Officers nabbed Anton Kral at the airport.", "Anton Kral"),
    ("en", "Locked up since May, Anton Kral has lost 20 kilos.", "Anton Kral"),
    ("en", "The regime locked up 12 lawyers.", 12),
    ("en", "More than 40 have been picked up at the border near Emery, police said.", 41),
    ("en", "30 people were swept up in a raid by immigration officers on Tuesday.", 30),
    ("en", "Police pounced on Anton Kral as he left the mosque.", "Anton Kral"),
    ("en", "Officers swooped on two suspected smugglers in Hull.", 2),
    ("en", "Gunmen kidnapped two teachers in Abuja on Monday.", 2),
    ("en", "The teacher Anton Kral was kidnapped by gunmen on Monday.", "Anton Kral"),
    ("fr", "Les rebelles ont capturé deux soldats lundi.", 2),
    ("fr", "Anton Kral a été capturé à Goma en 2019.", "Anton Kral"),
    ("fr", "Des hommes armés ont enlevé deux prêtres lundi à Goma.", 2),
    ("ru", "Боевики захватили двух солдат в понедельник.", 2),
    ("ru", "Антон Краль был захвачен боевиками в 2019 году.", "Антон Краль"),
    ("ru", "Боевики захватили журналиста Антона Краля.", "Антон Краль"),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_what_is_no_person_is_not_detained(language: str, text: str) -> None:
    assert not [found for found in acts(text, language) if found.act.kind == "detain"]


@pytest.mark.parametrize(("language", "text", "whom"), PEOPLE)
def test_people_are(language: str, text: str, whom: str | int) -> None:
    found = next(f for f in acts(text, language) if f.act.kind == "detain")
    if isinstance(whom, int):
        assert found.act.group is not None
        assert found.act.group.lo == whom
    else:
        assert [subject.name for subject in found.act.subjects] == [whom]
