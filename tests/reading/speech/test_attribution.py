"""To whom claims are put down: the one who speaks, not who stands beside the verb or within the words."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers
from tests.reading.told import acts


def last(text: str, code: str) -> list[str]:
    return speakers(text, code)[-1]


@pytest.mark.parametrize(
    ("code", "text", "chain"),
    [
        ("ru", "Суд приговорил Ивана Примерова к шести годам. Об этом пишет Associated Press, передает УНН.",
         ["Associated Press", "УНН"]),
        ("ru", "Иван Примеров арестован на два месяца. Об этом сообщает Reuters, пишет «Зеркало».",
         ["Reuters", "Zerkalo"]),
    ],
)  # fmt: skip
def test_who_passes_on_a_report_is_the_last_to_speak_for_an_act_too(
    code: str, text: str, chain: list[str]
) -> None:
    (claim, _), *_ = acts(text, code)
    assert [s.name for s in claim.attribution] == chain


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("MEXICO CITY (AP) — Nicaragua said Tuesday it was revoking the passports of ten men.", "Nicaragua"),
        ("NEW DELHI (Wire) - Georgia said on Monday it had freed ten people.", "Georgia"),
        ("SAN JOSE, May 3 (Wire) - Ann Sample said ten people were free.", "Ann Sample"),
    ],
)
def test_the_place_of_a_dateline_says_nothing(text: str, who: str) -> None:
    assert speakers(text, "en") == [[who]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The sentence of nine years was upheld by the court, one of her lawyers said.",
            "one of her lawyers",
        ),
        ("He was moved to a hospital on Monday, one of his sons said.", "one of his sons"),
        ("One of their neighbors told the radio that the two men were at home.", "One of their neighbors"),
        ("The officers followed the law, one of the spokesmen said.", "one of the spokesmen"),
    ],
)
def test_whose_somebody_is_is_part_of_what_he_is_called(text: str, who: str) -> None:
    assert speakers(text, "en") == [[who]]


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "Quatre hommes ont été libérés, selon le décret consulté par l'AFP jeudi.", "le décret"),
        ("fr", "Selon une lettre obtenue par Reuters, dix hommes sont libres.", "une lettre"),
        ("fr", "Dix hommes sont libres, selon un communiqué transmis à Radio Essai.", "un communiqué"),
        ("en", "Ten men are free, according to a decree seen by Reuters.", "a decree"),
        ("en", "According to a ruling obtained by The Associated Press on Monday, he is free.", "a ruling"),
        ("en", "Ten men are free, according to a report by Human Rights Watch.", "Human Rights Watch"),
    ],
)
def test_who_has_read_a_paper_says_nothing_of_it(code: str, text: str, who: str) -> None:
    assert [chain[0] for chain in speakers(text, code)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "According to the spokeswoman for President John Sample, Jane Model, the officers followed the law.",
        "The officers followed the law, according to a spokesman for Prime Minister John Sample, Jane Model.",
        "The officers followed the law, according to an aide to Senator John Sample, Jane Model.",
        "The lawyer for Ivan Sample, Jane Model, said he was free.",
    ],
)
def test_for_whom_somebody_speaks_is_not_who_speaks(text: str) -> None:
    assert speakers(text, "en") == [["Jane Model"]]


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "Karl Essai a expliqué que l'État voulait le voir partir, « mais je reste », a-t-il dit.",
         "Karl Essai"),
        ("fr", "Karl Essai a dit que le parquet souhaitait un appel. Il a ajouté que rien ne pressait.",
         "Karl Essai"),
        ("fr", "Le ministère a publié une note, expliquant que « Karl Essai est décédé à l'hôpital ».\n\n"
         "Il a précisé : « C'est une mort naturelle », notant que « le médecin l'a vu ».", "Le ministère"),
        ("en", 'John Sample said that the mayor hoped to see him go, "but I am staying here," he added.',
         "John Sample"),
        ("ru", "Иван Примеров сообщил, что следователь просит его уехать. Он добавил, что остаётся здесь.",
         "Иван Примеров"),
    ],
)  # fmt: skip
def test_a_pronoun_is_not_who_speaks_in_the_words_of_another(code: str, text: str, who: str) -> None:
    assert last(text, code) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Активист рассказал, что возвращался из дома гражданского активиста Ивана Примерова.", "Активист"),
        ("Адвокат сообщила, что её коллега, адвокат Иван Примеров, на свободе.", "Адвокат"),
    ],
)
def test_somebody_without_a_name_is_nobody_of_whom_he_tells(text: str, who: str) -> None:
    assert speakers(text, "ru") == [[who]]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "fr",
            "Une enquête porte sur deux hommes tués par un drone turc selon une ONG, dans une zone du nord.",
        ),
        ("en", "Ten men, held according to their lawyers since May, were released on Monday."),
        ("ru", "Суд освободил троих мужчин, задержанных, по словам адвокатов, ещё в мае."),
        ("fr", "Le maire a reçu deux chroniqueurs condamnés, selon eux, pour leur opinion."),
        (
            "fr",
            "Le président a gracié, mercredi 3 décembre, trente prisonniers politiques, condamnés pour avoir"
            " protesté contre le pouvoir, alors que des centaines d'autres demeurent derrière les barreaux.",
        ),
    ],
)
def test_the_source_of_a_participle_does_not_say_the_sentence(code: str, text: str) -> None:
    assert speakers(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "Dix hommes arrêtés lundi ont été libérés, selon la police, après une audience.", "la police"),
        ("fr", "Karl Essai, condamné à dix ans, est libre selon son avocat.", "son avocat"),
        ("en", "Ten men arrested on Monday are free, according to police, who gave no names.", "police"),
        ("ru", "Троих мужчин, задержанных в мае, освободили, по словам адвокатов.", "адвокаты"),
    ],
)
def test_the_source_of_a_sentence_that_has_a_participle_too_says_it(code: str, text: str, who: str) -> None:
    assert speakers(text, code) == [[who]]


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "Karl Essai, avocat et frère du ministre Jean Exemple, a annoncé leur départ.", "Karl Essai"),
        ("en", "Ann Sample, head of the court and sister of Jane Model, said all were free.", "Ann Sample"),
        ("ru", "Пётр Примеров, председатель и брат президента Анны Краль, объявил, что все дома.",
         "Пётр Примеров"),
        ("fr", "L'Observatoire, programme de la Fédération et de l'Organisation mondiale, vous prie d'agir.",
         "Observatoire"),
    ],
)  # fmt: skip
def test_what_commas_set_off_says_who_speaks_and_adds_nobody(code: str, text: str, who: str) -> None:
    assert speakers(text, code) == [[who]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("« Dix hommes sont libres », a déclaré à ACTU.CD l'un de leurs avocats, Maître Karl Essai.",
         "Karl Essai"),
        ("« Dix hommes sont libres », a confié à 7SUR7.CD l'avocat Karl Essai.", "Karl Essai"),
        ("« Dix hommes sont libres », a confié à l'AFP l'une des avocates.", "l'une des avocates"),
    ],
)  # fmt: skip
def test_who_is_told_is_not_who_tells(text: str, who: str) -> None:
    assert speakers(text, "fr") == [[who]]


@pytest.mark.parametrize(
    ("code", "text", "chain"),
    [
        ("en", "The embassy said people should leave the city, citing security concerns.", ["The embassy"]),
        ("en", "Ten men were free, Reuters reported, citing officials.", ["officials", "Reuters"]),
        ("fr", "Dix sont libres, rapporte Radio Essai, citant des témoins.", ["des témoins", "Radio Essai"]),
        ("en", '"The aim was to help," according to a written judgement by John Kwok.', ["John Kwok"]),
    ],
)
def test_reasons_are_cited_but_do_not_speak(code: str, text: str, chain: list[str]) -> None:
    assert last(text, code) == chain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"It is a stain," Ann Sample, head of Prison Watch, was quoted by the BBC as saying.',
         "It is a stain"),
        ("Ann Sample was quoted by the BBC as saying that the jail was full.", "the jail was full"),
        ("Ann Sample, quoted by the BBC, said the jail was full.", "the jail was full"),
    ],
)  # fmt: skip
def test_who_is_quoted_speaks_once_and_who_quotes_passes_it_on(text: str, words: str) -> None:
    ((_, told, chain),) = said(text, "en")
    assert (told, [name for name, _, _ in chain]) == (words, ["Ann Sample", "BBC"])


@pytest.mark.parametrize("aside", ["her lawyer, Ann Sample", "her lawyer Ann Sample"])
def test_whose_lawyer_a_possessive_tells_is_not_who_speaks(aside: str) -> None:
    text = f"Police charged Jane Roe on Monday, according to {aside}."
    assert speakers(text, "en") == [["Ann Sample"]]
    assert [[s.name for s in act.subjects] for _, act in acts(text, "en", "charge")] == [["Jane Roe"]]
