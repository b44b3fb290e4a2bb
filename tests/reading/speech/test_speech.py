"""Who says what, in all the ways in which news says it."""

from typing import Any

import pytest

from detente.reading import speech
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import parse
from tests.reading.speech.said import said, speakers

JOHN = "John Example, l'envoyé américain, est arrivé à Minsk. "
ANN = "Ann Sample, the opposition leader, arrived on Friday. "


@pytest.mark.parametrize(
    ("text", "mode", "words", "speaker"),
    [
        ("« Nous partons demain », a déclaré le ministre.", "direct", "Nous partons demain", "le ministre"),
        ("« Nous partons demain ! » a lancé Karl Essai.", "direct", "Nous partons demain !", "Karl Essai"),
        ("« Nous partons », a déclaré, lundi 10 mars, Karl Essai.", "direct", "Nous partons", "Karl Essai"),
        ("Karl Essai a prévenu : « Nous partons demain. »", "direct", "Nous partons demain.", "Karl Essai"),
        ("Karl Essai : « Nous partons demain. »", "direct", "Nous partons demain.", "Karl Essai"),
        ("« C'est faux », s'emporte Anna Essai.", "direct", "C'est faux", "Anna Essai"),
        ("« C'est du troc », tranche un ancien député.", "direct", "C'est du troc", "un ancien député"),
        ("Selon Karl Essai, « rien n'a changé ici ».", "mixed", "rien n'a changé ici", "Karl Essai"),
        ("Pour Karl Essai, « rien n'a changé ici ».", "mixed", "rien n'a changé ici", "Karl Essai"),
        ("Karl Essai a affirmé que tout va bien.", "indirect", "tout va bien", "Karl Essai"),
        ("La police a tout nié puis a dit qu'elle avait menti.", "indirect", "elle avait menti", "La police"),
        ("Anna Essai a promis de libérer les détenus.", "indirect", "libérer les détenus", "Anna Essai"),
        ("Il dit avoir été frappé.", "indirect", "avoir été frappé", "Il"),
        ("Le parti Aurore a annoncé la levée des sanctions.", "indirect", "la levée des sanctions", "Aurore"),
        ("Ils seront libres, a annoncé Karl Essai.", "indirect", "Ils seront libres", "Karl Essai"),
        ("Selon Aurore, mille hommes sont détenus.", "indirect", "mille hommes sont détenus", "Aurore"),
        ("Karl Essai a dénoncé un « geste sans valeur ».", "mixed", "un « geste sans valeur »", "Karl Essai"),
    ],
)  # fmt: skip
def test_french(text: str, mode: str, words: str, speaker: str) -> None:
    (one,) = said(text, "fr")
    assert (one[0], one[1], one[2][0][0]) == (mode, words, speaker)


@pytest.mark.parametrize(
    ("text", "mode", "words", "speaker"),
    [
        ('"We are leaving now," Karl Sample told reporters.', "direct", "We are leaving now", "Karl Sample"),
        ('"We are leaving now," said Karl Sample, the envoy.', "direct", "We are leaving now", "Karl Sample"),
        ('Karl Sample said: "We are leaving now."', "direct", "We are leaving now.", "Karl Sample"),
        ("Karl Sample said the prisoners were free.", "indirect", "the prisoners were free", "Karl Sample"),
        (
            "They tried to deport him, his lawyers said.",
            "indirect",
            "They tried to deport him",
            "his lawyers",
        ),
        ("According to Karl Sample, nothing changed.", "indirect", "nothing changed", "Karl Sample"),
    ],
)
def test_english(text: str, mode: str, words: str, speaker: str) -> None:
    (one,) = said(text, "en")
    assert (one[0], one[1], one[2][0][0]) == (mode, words, speaker)


@pytest.mark.parametrize(
    ("text", "mode", "words", "speaker"),
    [
        ("«Мы уходим», — заявил в субботу Иван Примеров.", "direct", "Мы уходим", "Иван Примеров"),
        ("Иван Примеров сообщил, что они свободны.", "indirect", "они свободны", "Иван Примеров"),
        ("По словам Ивана Примерова, они свободны.", "indirect", "они свободны", "Иван Примеров"),
        ("Их освободили. Об этом сообщил Иван Примеров.", "indirect", "Их освободили", "Иван Примеров"),
    ],
)  # fmt: skip
def test_russian(text: str, mode: str, words: str, speaker: str) -> None:
    (one,) = said(text, "ru")
    assert (one[0], one[1], one[2][0][0]) == (mode, words, speaker)


def test_languages_without_a_model() -> None:
    assert said("«Estamos listos», dijo Karl Prueba.", "es")[0][:2] == ("direct", "Estamos listos")
    assert speakers("«Ми готові», — заявив Іван Зразок.", "uk") == [["Іван Зразок"]]


def test_pronouns_and_descriptions_mean_who_was_named() -> None:
    text = JOHN + "« Nous partons demain », a-t-il déclaré. L'envoyé américain a ajouté que tout va bien."
    assert [chain for *_, chain in said(text, "fr")] == [
        [("John Example", "il", True)],
        [("John Example", "L'envoyé américain", True)],
    ]
    assert speakers(ANN + "She said the talks failed.", "en") == [["Ann Sample"]]


def test_who_is_not_known_stays_open() -> None:
    text = JOHN + "« Rien n'a changé pour nous », dit-elle."
    assert said(text, "fr")[0][2] == [("elle", "elle", False)]


def test_chains_are_innermost_first() -> None:
    assert speakers("« Nous partons demain », a déclaré Karl Essai, selon l'agence Belta.", "fr") == [
        ["Karl Essai", "Belta"]
    ]
    assert speakers("Selon l'agence Belta, Karl Essai a dit que tout va bien.", "fr") == [
        ["Karl Essai", "Belta"]
    ]


def test_a_quotation_goes_on_with_the_same_speaker() -> None:
    assert (
        speakers("« Je reste », a dit Anna Essai. « Je ne partirai pas d'ici. »", "fr")
        == [["Anna Essai"]] * 2
    )


def test_a_remark_parts_a_quotation() -> None:
    pieces = said("« Nous partons, a annoncé samedi Karl Essai, dès demain matin. »", "fr")
    assert [(words, chain[0][0]) for _, words, chain in pieces] == [
        ("Nous partons", "Karl Essai"),
        ("dès demain matin.", "Karl Essai"),
    ]


def test_what_is_added_after_a_speaker_is_no_part_of_the_claim() -> None:
    text = "« Tout est fini », a déclaré à Minsk l'émissaire, Karl Essai, cité par l'agence Belta."
    assert speakers(text, "fr") == [["Karl Essai", "Belta"]]
    text = "La présidence a fait savoir qu'elle avait gracié dix hommes, condamnés pour complot."
    assert [words for _, words, _ in said(text, "fr")] == [
        "elle avait gracié dix hommes, condamnés pour complot"
    ]


def test_a_quotation_resumes_after_a_remark() -> None:
    text = '"I was the price," Karl Sample told a magazine, "and I was cheap."'
    assert speakers(text, "en") == [["Karl Sample"]] * 2


def test_several_who_confirm_are_voices_of_their_own() -> None:
    text = "Les médias Euroradio et Zerkalo ont confirmé la libération."
    assert speakers(text, "fr") == [["Euroradio"], ["Zerkalo"]]


@pytest.mark.parametrize(
    "text",
    [
        "Il a été condamné pour « extrémisme ».",
        "Le « dernier dictateur » a gracié cent personnes.",
        "La crise confirme que tout va mal.",
        "Le ministre n'a pas confirmé la date.",
        "Selon la loi, les peines sont plus lourdes.",
        "Elle a été arrêtée pour avoir appelé à manifester.",
        "Monsieur le président, je voudrais partir.",
    ],
)
def test_what_is_no_speech(text: str) -> None:
    assert said(text, "fr") == []


def test_any_span_has_its_voices() -> None:
    text = "Karl Essai a affirmé que l'agence avait menti. Le temps est beau."
    page = parse(text, "fr", lambda _: False)
    voices: Any = speech.voices(page, Cast(page))
    at = text.index("menti")
    assert [s.name for s in voices((at, at + 5))] == ["Karl Essai"]
    assert voices((text.index("beau"), len(text) - 1)) == ()
