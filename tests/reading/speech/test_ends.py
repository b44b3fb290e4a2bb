"""Where reported words end before what the narrator adds, and begin past the dateline."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

UNSAID = [
    # Nor is what a relative clause says of its source.
    ("en", "Ten men have been freed, according to Ann Sample, a lawyer with the group Beacon, which gathers "
           "information.", "Ten men have been freed"),
    ("fr", "Dix hommes sont libres, selon le Centre Balise, qui recense les détenus.",
     "Dix hommes sont libres"),
    # What is told of the speaking itself is no part of what is said.
    ("en", "The governor confirmed that three men had died in custody, without elaborating.",
     "three men had died in custody"),
    ("en", "Officials said that the prisoners would be moved but gave no details.",
     "the prisoners would be moved"),
    ("en", "Petrenko acknowledged that some of the soldiers had severe injuries, but did not provide further "
     "details in her statement.", "some of the soldiers had severe injuries"),
    ("en", "He had been moved to a hospital, the source said, without referring to a hunger strike.",
     "He had been moved to a hospital"),
    ("en", "The minister said that 600 people had been freed, without saying since when.",
     "600 people had been freed"),
    ("en", "The army said it had struck the port, without giving figures or saying who was hit.",
     "it had struck the port"),
    # Whose number the verb has that goes on.
    ("en", "The minister said the editors could leave, but were barred from working.",
     "the editors could leave, but were barred from working"),
    ("en", "Relatives said he had fled, but was caught.", "he had fled, but was caught"),
    ("en", "The lawyer said Kral was ill, but was turned away.", "Kral was ill"),
    ("en", "He said that the men had left without saying goodbye.",
     "the men had left without saying goodbye"),
    ("fr", "La présidente avait assuré que 626 personnes avaient été libérées, sans dire depuis quand.",
     "626 personnes avaient été libérées"),
    ("ru", "Представитель заявил, что самолёт сел, но не сказал, были ли на борту заложники.",
     "самолёт сел"),
    ("ru", "Он рассказал, что сын ушёл, не сказав ни слова.", "сын ушёл, не сказав ни слова"),
    # What goes on without *que*, or in the tense of who tells, is the narrator's.
    ("fr", "Le ministre a promis que les hommes seraient libérés, mais leurs familles attendent toujours.",
     "les hommes seraient libérés"),
    ("fr", "L'avocat a dit que la police était venue la nuit, mais que personne n'avait été blessé.",
     "la police était venue la nuit, mais que personne n'avait été blessé"),
    ("fr", "Le maire a dit que le pont était fermé, mais ouvert aux piétons.",
     "le pont était fermé, mais ouvert aux piétons"),
    ("en", "Both sides had said a deal could be signed in May, but mediated talks have made little progress.",
     "a deal could be signed in May"),
    ("en", "The lawyer said that the police came at night but nobody was hurt.",
     "the police came at night but nobody was hurt"),
    ("fr", "Le gouverneur a confirmé que trois hommes étaient morts en détention, sans donner de détails.",
     "trois hommes étaient morts en détention"),
    ("fr", "Plusieurs prisonniers ont été libérés, ont annoncé jeudi dans un communiqué les rebelles, "
     "sans en préciser le nombre.", "Plusieurs prisonniers ont été libérés"),
    ("fr", "Trois d'entre eux ont plus de 50 ans, poursuit le communiqué, sans plus de précisions.",
     "Trois d'entre eux ont plus de 50 ans"),
    ("fr", "La police a annoncé dix arrestations, mais n'a pas fourni d'explications.", "dix arrestations"),
    ("fr", "Le porte-parole avait déclaré à la radio que les hommes ont été arrêtés depuis deux "
     "semaines sans dévoiler l'identité de la personne visée.",
     "les hommes ont été arrêtés depuis deux semaines"),
    ("ru", "Министр сообщил, что задержаны десять человек, не уточнив их имён.",
     "задержаны десять человек"),
    ("ru", "Задержаны десять человек, сообщила полиция, не уточнив их имён.", "Задержаны десять человек"),
    ("ru", "Ведомство заявило, что обмен состоится, но не назвало дату.", "обмен состоится"),
    ("en", "The embassy said two citizens had been detained, declining to give their names.",
     "two citizens had been detained"),
    ("en", "Police said four people were hurt but declined to comment further.", "four people were hurt"),
    ("fr", "Le ministère a dit que deux hommes étaient morts, refusant de donner leurs noms.",
     "deux hommes étaient morts"),
    ("fr", "L'ambassadeur a assuré que les fonds seraient débloqués, sans avancer de calendrier.",
     "les fonds seraient débloqués"),
    ("ru", "Посольство сообщило, что задержаны двое граждан, отказавшись назвать их имена.",
     "задержаны двое граждан"),
    ("en", "The lawyer said the man refused to give his name at the gate.",
     "the man refused to give his name at the gate"),
    ("en", "The lawyer said two guards had left, refusing to open the gate.",
     "two guards had left, refusing to open the gate"),
    # What somebody did or left undone without a word is.
    ("en", "The lawyer said he left the country without saying goodbye to his family.",
     "he left the country without saying goodbye to his family"),
    ("en", "The lawyer said officers searched the man without giving a reason.",
     "officers searched the man without giving a reason"),
    ("en", "The lawyer said she had been held for weeks without explanation from the court.",
     "she had been held for weeks without explanation from the court"),
    ("fr", "L'avocat dit qu'il est parti sans donner à manger à ses enfants.",
     "il est parti sans donner à manger à ses enfants"),
    ("ru", "Адвокат сообщил, что подзащитный ушёл, не попрощавшись с семьёй.",
     "подзащитный ушёл, не попрощавшись с семьёй"),
]  # fmt: skip

NARRATED = [
    # A noun that sums up what was said is the narrator's.
    ("en", "The minister said the men would be freed, a move that surprised diplomats.",
     "the men would be freed"),
    ("en", "The mayor told reporters she hoped to stay – her first public comments since the vote.",
     "she hoped to stay"),
    ("fr", "Le président a annoncé qu'il les gracierait, une décision qui a surpris les diplomates.",
     "il les gracierait"),
    ("ru", "Президент заявил, что помилует заключённых, — решение, которое удивило дипломатов.",
     "помилует заключённых"),
    ("en", "The minister said a move to free the men was near.", "a move to free the men was near"),
    # So is a clause that *but* joins, in the tense of who tells.
    ("en", "The agency said the ban would be lifted, but the court upheld it on Friday.",
     "the ban would be lifted"),
    ("fr", "Le maire a dit que dix hommes étaient libres, mais leurs familles ont démenti.",
     "dix hommes étaient libres"),
    ("fr", "Les députés affirment que la loi a servi l'ordre, mais la condamnation des élus avait "
     "provoqué des protestations.", "la loi a servi l'ordre"),
    ("en", "The agency said the ban would be lifted but that some limits would remain.",
     "the ban would be lifted but that some limits would remain"),
    ("fr", "Il assure que le procès était juste, mais que la peine est lourde.",
     "le procès était juste, mais que la peine est lourde"),
    ("ru", "Адвокат рассказал, что его не пустили к подзащитному, но суд назначил заседание.",
     "его не пустили к подзащитному, но суд назначил заседание"),
    # And the main clause after one that opens the sentence, whatever the parse takes its verb for.
    ("fr", "Alors que le pouvoir affirme avoir libéré dix hommes, l'incertitude plane sur leur sort.",
     "avoir libéré dix hommes"),
]  # fmt: skip

BEGINNINGS = [
    ("en", "(Reuters) -Belarusian President Alexander Lukashenko has freed 12 people, state media reported.",
     "Belarusian President Alexander Lukashenko has freed 12 people"),
    ("en", "MOSCOW/KIEV Ukrainian pilots were heading home on Wednesday, two sources told Reuters.",
     "Ukrainian pilots were heading home on Wednesday"),
    ("fr", "information fournie par Reuters 19/11/2019 à 11:16     KABOUL, 19 novembre (Reuters) - Deux "
     "otages ont été libérés mardi, ont annoncé deux responsables afghans.",
     "Deux otages ont été libérés mardi"),
    ("ru", "INTERFAX.RU - Суд признал виновными двух участников акции, сообщают грузинские СМИ.",
     "Суд признал виновными двух участников акции"),
    ("en", "Diplomatic sources said earlier the new sanctions mainly affected officials.",
     "the new sanctions mainly affected officials"),
    ("en", "The two sides said late on Friday they had agreed to swap prisoners.",
     "they had agreed to swap prisoners"),
    ("en", "The mayor said Monday was a holiday.", "Monday was a holiday"),
    ("en", "The two governments announced the exchange in twin statements on Saturday.", "the exchange"),
    ("en", "Anna Model announced her husband's release by posting a short video.", "her husband's release"),
    ("fr", "Le procureur avait requis, affirme-t-on, trois ans de prison à l'encontre des trois prévenus.",
     "Le procureur avait requis trois ans de prison à l'encontre des trois prévenus"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), UNSAID + NARRATED + BEGINNINGS)
def test_words_are_no_more_than_was_said(code: str, text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, code)]
    assert all(len(told) <= len(words) for _, told, _ in said(text, code))


NO_SPEECH = [
    ("en", "The court declared the law void on Monday."),
    ("en", "Russia declared them persona non grata."),
]


@pytest.mark.parametrize(("code", "text"), NO_SPEECH)
def test_an_act_is_no_speech(code: str, text: str) -> None:
    assert said(text, code) == []


def test_an_apposition_to_whom_a_source_is_of_is_no_part_of_what_it_says() -> None:
    text = (
        "D'après un conseiller de Jana Kral, figure de l'opposition en exil, tous les prisonniers ont quitté "
        "le pays et sont en sécurité."
    )
    words = "tous les prisonniers ont quitté le pays et sont en sécurité"
    assert [w for _, w, _ in said(text, "fr")] == [words]


def test_what_a_source_tells_of_somebody_goes_on_with_a_relative_clause() -> None:
    text = "Согласно заявлению Лимы, среди освобождённых пятеро моряков, которых Осло задержало в 2017 году."
    assert [w for _, w, _ in said(text, "ru")] == [text.partition(", ")[2].rstrip(".")]
