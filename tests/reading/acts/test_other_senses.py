"""Words of acts in another sense: patients, verdicts of no guilt, trades, God's grace, things handed over."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NONE = [
    # A hospital lets go whom it has treated.
    ("en", "Both officers were treated at a hospital and released."),
    ("en", "Five people were treated for burns and released."),
    ("en", "Anna Petrova was released from the hospital on Monday."),
    ("fr", "Les deux agents ont été soignés à l'hôpital puis relâchés."),
    ("ru", "Пострадавшего Ивана Мореля осмотрели врачи и отпустили."),
    # A verdict of no guilt sentences nobody.
    ("en", "The jury found Ivan Morel not guilty of fraud."),
    ("fr", "Ivan Morel a été reconnu non coupable de fraude."),
    ("en", "Ivan Morel's case was referred to the High Criminal Court of Appeal."),
    # An infinitive after another has its mark.
    ("en", "The minister voiced his determination to find and arrest Ivan Morel."),
    # Licences for trades, where no sanctions are spoken of.
    ("en", "Sergeant Ivan Morel could get a liquor license for the restaurant."),
    ("en", "Belavia obtained a mining licence."),
    # Relations kept up are no talk, and complaints from somewhere are no envoys.
    ("fr", "Les relations qu'Ivan Morel entretenait avec Anna Petrova étaient bonnes."),
    ("en", "The Morel Office received over 120 complaints in the West Bank."),
    ("en", "Camp Nord hosts brigades at facilities in Cuba, including House Sud."),
    # What is handed over, let out or answered for, and what is God's.
    ("en", "Prisons improved after their transfer to the authority of the Ministry of Justice in 2004."),
    ("en", "Several people left, and one woman let out a cry."),
    ("fr", "Par la grâce de Dieu, nous continuons."),
    ("fr", "Les responsables doivent répondre de leurs actes devant la justice."),
    ("fr", "La Côte d'Ivoire figure sur la liste grise et l'Union européenne a d'autres sanctions."),
    # Driven from an office, led from prison to a plane, gone to where captives are.
    ("fr", "Ivan Morel, chassé du pouvoir par une motion de censure, vit à Londres."),
    ("fr", "Ivan Morel a été chassé de son poste en 2022."),
    ("ru", "Иван Морель был изгнан с поста в 2022 году."),
    ("fr", "Anna Petrova a été emmenée de sa cellule vers l'aéroport mardi."),
    ("fr", "Ivan Morel et Anna Petrova se sont rendus au Mali, où trois Français sont otages."),
]

SOME = [
    ("en", "Anna Petrova was questioned and released.", "release"),
    ("fr", "Anna Petrova a été entendue puis relâchée.", "release"),
    ("ru", "Анну Петрову допросили и отпустили.", "release"),
    ("en", "The jury found Ivan Morel guilty of fraud.", "sentence"),
    ("fr", "Ivan Morel a été reconnu coupable de fraude.", "sentence"),
    ("ru", "Суд вынес Анне Петровой обвинительный приговор.", "sentence"),
    ("en", "The case against Ivan Morel was referred to the High Criminal Court.", "charge"),
    ("en", "Police came to find Ivan Morel and arrested him.", "detain"),
    ("en", "The Treasury issued a general license for potash.", "license"),
    ("fr", "Anna Petrova a obtenu la grâce du roi.", "pardon"),
    ("fr", "Ivan Morel devra répondre de meurtre devant la cour d'assises.", "charge"),
    ("en", "Ivan Morel was let out after two years.", "release"),
    ("fr", "Le ministre s'est longuement entretenu avec Anna Petrova.", "meet"),
    ("fr", "Le ministre s'est entretenu à Oslo avec Anna Petrova.", "meet"),
    ("fr", "Anna Petrova et Ivan Morel se sont entretenus à Oslo.", "meet"),
    ("en", "Delegations from Norway and Latvia met in Riga.", "meet"),
    ("fr", "Ivan Morel a été chassé du pays en 2022.", "expel"),
    ("ru", "Иван Морель был изгнан из страны в 2022 году.", "expel"),
    ("fr", "Anna Petrova a été emmenée par la police à l'aéroport.", "detain"),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_other_senses_are_no_acts(language: str, text: str) -> None:
    assert acts(text, language) == []


@pytest.mark.parametrize(("language", "text", "kind"), SOME)
def test_the_same_words_of_acts_are(language: str, text: str, kind: str) -> None:
    assert [act.kind for _, act in acts(text, language)] == [kind]
