"""The forms in which newspapers and minutes of parliament say who said what, in invented sentences."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

FRENCH = [
    ("Ainsi que l'a rappelé Mme Vannier, le Conseil n'a pas répondu.", "Mme Vannier", "le Conseil n'a pas"),
    ("Comme l'a dit M. Delorme, cette directive arrive trop tard.", "M. Delorme", "cette directive arrive"),
    ("Comme le souligne le rapport, le Conseil se tait.", "le rapport", "le Conseil se tait"),
    ("M. Delorme nous a dit que le budget serait équilibré.", "M. Delorme", "le budget serait équilibré"),
    ("De l'avis du procureur, la peine est légère.", "procureur", "la peine est légère"),
    ("De l'avis des avocats, la peine est légère.", "avocats", "la peine est légère"),
    ("À en croire le maire, les travaux finiront en juin.", "le maire", "les travaux finiront en juin"),
    ("À l'Élysée, on assure que rien n'est décidé.", "on", "rien n'est décidé"),
    ("Je tiens à rappeler que la Commission a présenté sa proposition.", "Je", "la Commission a présenté"),
    ("Monsieur le Président, je voudrais dire que nous le voterons.", "je", "nous le voterons"),
    (
        "Le porte-parole de l'armée, le colonel Jean Badi, a affirmé que l'attaque avait échoué.",
        "Le porte-parole de l'armée, le colonel Jean Badi",
        "l'attaque avait échoué",
    ),
    (
        "L'entreprise, dont le porte-parole assure qu'aucun poste ne sera supprimé, recule.",
        "le porte-parole",
        "aucun poste ne sera supprimé",
    ),
    (
        "Le maire (PS) de Saint-Aubin, Luc Perrin, dénonce « un coup de force » du préfet.",
        "Le maire (PS) de Saint-Aubin, Luc Perrin",
        "un coup de force",
    ),
    ("Luc Perrin (PS) a estimé que le texte était mauvais.", "Luc Perrin", "le texte était mauvais"),
    ("Les associations se disent inquiètes du sort des détenus.", "Les associations", "inquiètes"),
    ("Le député socialiste juge la mesure insuffisante.", "Le député socialiste", "la mesure insuffisante"),
    ("Le Premier ministre a appelé les partis à la retenue.", "Le Premier ministre", "la retenue"),
    (
        "La déclaration du ministre selon laquelle les comptes sont sincères a surpris.",
        "ministre",
        "les comptes sont sincères",
    ),
    (
        "Je partage l'opinion de M. Delorme selon laquelle le règlement doit être revu.",
        "M. Delorme",
        "le règlement doit être revu",
    ),
    ("M. le rapporteur. – La commission est défavorable.", "M. le rapporteur", "La commission est"),
    ("Mme Odile Vannier (SER). – Nous voterons contre ce texte.", "Mme Odile Vannier", "Nous voterons"),
    ("M. Karim Delorme, rapporteur. – L'avis est défavorable.", "M. Karim Delorme", "L'avis est"),
    ("Mme Odile Vannier. Monsieur le ministre, c'est une faute.", "Mme Odile Vannier", "c'est une faute"),
    ("Le rapporteur souligne à juste titre que les délais sont courts.", "Le rapporteur", "les délais sont"),
    ("La route restera fermée, précise la préfecture mardi soir.", "la préfecture", "La route restera"),
]  # fmt: skip


def check(text: str, speaker: str, content: str, code: str) -> None:
    """One quote, by these words for its speaker, holds this content."""
    found = [(words, chain[0][1] if chain else "") for _, words, chain in said(text, code)]
    assert [who for _, who in found] == [speaker], found
    assert content in found[0][0]


@pytest.mark.parametrize(("text", "speaker", "content"), FRENCH)
def test_french(text: str, speaker: str, content: str) -> None:
    check(text, speaker, content, "fr")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("On peut dire que les sanctions ont échoué.", "fr"),
        ("Le principe selon lequel nul n'est censé ignorer la loi demeure.", "fr"),
        ("M. Delorme est arrivé. – Bon.", "fr"),
    ],
)
def test_what_is_no_speech(text: str, code: str) -> None:
    assert said(text, code) == []


def test_what_is_not_said_in_a_relative_clause_is_left_out() -> None:
    text = "La déclaration du ministre selon laquelle les comptes sont sincères a surpris les députés."
    assert [words for _, words, _ in said(text, "fr")] == ["les comptes sont sincères"]


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("Il a fermé la route, a dit Karl Essai. « Je tiens bon », a-t-il dit.", "fr", ["Karl Essai"] * 2),
        ("Le préfet a promis de rouvrir la route. « Lundi matin », a-t-il ajouté.", "fr", ["Le préfet"] * 2),
        ("La préfecture dit que la route est fermée. Elle dit qu'il neige.", "fr", ["La préfecture"] * 2),
        ("Le ministère a démenti. Il assure que rien ne changera.", "fr", ["Le ministère"]),
        ("Un communiqué de la mairie précise que le pont est fermé.", "fr", ["la mairie"]),
        ("The mayor said the bridge was shut. He added that it was old.", "en", ["The mayor"] * 2),
        ("A statement from the mayor's office said the bridge was shut.", "en", ["the mayor's office"]),
        (
            "Anna Dahl met envoy John Reed. The envoy said the talks were good.",
            "en",
            ["John Reed"],
        ),
        (
            "Ivan Kral was freed, President Gintas Baltus confirmed.\n\nThere were others, he added.",
            "en",
            ["Gintas Baltus"] * 2,
        ),
        (
            "Osman's wife, Turkish journalist and activist Leyla Demir, said he was ill.",
            "en",
            ["Leyla Demir"],
        ),
        (
            "« Mon métier est de parler », a dit Mourad Zidi. « C'est dur », dit une journaliste de l'AFP.",
            "fr",
            ["Mourad Zidi", "une journaliste de l'AFP"],
        ),
    ],
)  # fmt: skip
def test_whom_words_mean(text: str, code: str, names: list[str]) -> None:
    assert [chain[0][0] for _, _, chain in said(text, code)] == names


@pytest.mark.parametrize(
    ("text", "code", "words", "speaker"),
    [
        (
            "L'Iran a libéré les deux marins français détenus pour vol, a annoncé le ministère du Port.",
            "fr",
            "L'Iran a libéré les deux marins français détenus pour vol",
            "le ministère du Port",
        ),
        (
            'The envoy described the talks as "very productive".',
            "en",
            'the talks as "very productive"',
            "The envoy",
        ),
        ("Иван Торский назвал это «разумным жестом».", "ru", "разумным жестом", "Иван Торский"),
        ("Le pont est fermé, précise la préfecture mardi soir.", "fr", "Le pont est fermé", "la préfecture"),
    ],
)  # fmt: skip
def test_whose_words(text: str, code: str, words: str, speaker: str) -> None:
    assert [(told, chain[0][1]) for _, told, chain in said(text, code)] == [(words, speaker)]


@pytest.mark.parametrize(
    ("text", "code", "chain"),
    [
        ("Cent détenus sont libres, rapporte Belta, citant le ministère.", "fr", ["le ministère", "Belta"]),
        ("The planes have landed, Reuters reported, citing two sources.", "en", ["two sources", "Reuters"]),
        ("Самолёты приземлились, сообщает Reuters со ссылкой на мэрию.", "ru", ["мэрия", "Reuters"]),
        ('"You can jail us, but others will come," Radio Nord quoted him as saying.', "en", ["him", "Nord"]),
        ("Cent hommes sont libres, a dit Karl Essai, selon Belta.", "fr", ["Karl Essai", "Belta"]),
    ],
)
def test_who_cites_whom(text: str, code: str, chain: list[str]) -> None:
    assert [[name for name, _, _ in who] for _, _, who in said(text, code)] == [chain]


ENGLISH = [
    ("Officials said, on condition of anonymity, that it was close.", "Officials", "it was close"),
    ("The deal is close, officials close to it said.", "officials close to it", "The deal is close"),
    ('"He is innocent," insists his mother, Olga.', "his mother, Olga", "He is innocent"),
    ("His mother insists he is innocent.", "His mother", "he is innocent"),
    ("The planes have landed, two sources told Reuters.", "two sources", "The planes have landed"),
    ("In a statement on Saturday, the Treasury said it would wait.", "the Treasury", "it would wait"),
    ("Lawmakers warned that the bill would harm farmers.", "Lawmakers", "the bill would harm farmers"),
    ("The Minister replied that the report would come.", "The Minister", "the report would come"),
    ("Iran's spokesman Dmitry Oral said it was late.", "Iran's spokesman Dmitry Oral", "it was"),
    ("It was late, his brother wrote on Facebook.", "his brother", "It was late"),
    ("Asked about the sanctions, Karl Reed said they would remain.", "Karl Reed", "they would remain"),
    ("According to Maria Kovac, a lawyer, the trial was closed.", "Maria Kovac", "the trial was closed"),
    ("The trial was closed, according to his lawyer.", "his lawyer", "The trial was closed"),
    ('Karl Reed added: "We will appeal at once."', "Karl Reed", "We will appeal at once"),
    ('"We are free," one of them shouted as the bus left.', "one of them", "We are free"),
    ("Analysts believe the move is tactical.", "Analysts", "the move is tactical"),
    ('"Now comes the hard part," Karl Reed wrote in an email.', "Karl Reed", "Now comes the hard part"),
    ("Karl Reed, the envoy, told reporters that talks had failed.", "Karl Reed", "talks had failed"),
    ("Baroness Harrow said that the Government had failed.", "Baroness Harrow", "the Government had failed"),
    ("Lord Harrow (Con): My Lords, the Government has failed.", "Lord Harrow", "the Government has failed"),
    ("In his view, the move is tactical.", "his", "the move is tactical"),
]  # fmt: skip

RUSSIAN = [
    ("Переговоры провалились, заявил Торский.", "Торский", "Переговоры провалились"),
    ("По словам адвоката Марии Ковач, суд был закрытым.", "адвоката Марии Ковач", "суд был закрытым"),
    ("По его словам, самолёты уже приземлились.", "его", "самолёты уже приземлились"),
    ("По её мнению, это обычная тактика.", "её", "это обычная тактика"),
    ("Торский подчеркнул: санкции пока останутся.", "Торский", "санкции пока останутся"),
    ("В МИД заявили, что лицензия истечёт.", "В МИД", "лицензия истечёт"),
    ("Как сообщили в МИД, лицензия истечёт.", "в МИД", "лицензия истечёт"),
    ("Как пишет «Волна», переговоры начались в мае.", "Волна", "переговоры начались в мае"),
    ("В министерстве дел утверждают, что закон цел.", "В министерстве дел", "закон цел"),
    ("Министр ответил, что доклад опубликуют.", "Министр", "доклад опубликуют"),
    ("Депутат Анна Далина спросила, когда выйдет доклад.", "Депутат Анна Далина", "когда выйдет доклад"),
    ("Согласно документу, вышли 12 женщин.", "документу", "вышли 12 женщин"),
    ("По данным правозащитников, за решёткой 1000 человек.", "правозащитников", "за решёткой 1000 человек"),
    ("«Мы не уступим», — заявил министр Иван Торский.", "министр Иван Торский", "Мы не уступим"),
    ("Она добавила: «Мы подадим жалобу».", "Она", "Мы подадим жалобу"),
    ("Сделка близка, подтвердили собеседники издания.", "собеседники издания", "Сделка близка"),
    ("По мнению эксперта Павла Ветрова, это тактика.", "эксперта Павла Ветрова", "это тактика"),
    ("«Дело политическое», — считает жена Торского.", "жена Торского", "Дело политическое"),
    ("Источник в полиции подтвердил, что дело закрыто.", "Источник в полиции", "дело закрыто"),
    ("Он поинтересовался, когда откроют дорогу.", "Он", "когда откроют дорогу"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), ENGLISH)
def test_english(text: str, speaker: str, content: str) -> None:
    check(text, speaker, content, "en")


@pytest.mark.parametrize(("text", "speaker", "content"), RUSSIAN)
def test_russian(text: str, speaker: str, content: str) -> None:
    check(text, speaker, content, "ru")
