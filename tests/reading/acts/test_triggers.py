"""Which words state an act: verbs, nouns and phrases of each kind, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

STATED = [
    # Taken, held, and held since a day.
    ("fr", "La police a interpellé l'opposant Pavel Marchenko à l'aéroport.", "detain"),
    ("fr", "Pavel Marchenko, incarcéré depuis mars 2021, a écrit à sa famille.", "detain"),
    ("fr", "Le blogueur est derrière les barreaux depuis le 4 mai 2021.", "detain"),
    ("fr", "Le cinéaste a été placé vendredi soir en garde à vue.", "detain"),
    ("fr", "Il a été renvoyé en prison au bout de trois jours.", "detain"),
    ("en", "Pavel Marchenko has been behind bars since March 2021.", "detain"),
    ("en", "The blogger, in custody since May 4, 2021, denies it.", "detain"),
    ("en", "Marchenko was taken into custody at the airport.", "detain"),
    ("en", "Police rounded up dozens of protesters.", "detain"),
    ("en", "She was never held.", None),
    ("ru", "Павел Марченко находится в СИЗО с марта 2021 года.", "detain"),
    ("ru", "Блогера взяли под стражу в зале суда.", "detain"),
    ("ru", "Журналиста отправили под домашний арест.", "detain"),
    ("ru", "Задержали на границе и остальных.", "detain"),
    # Charged.
    ("fr", "Les autres ont été inculpés lundi de rébellion.", "charge"),
    ("en", "The rest were charged with riot on Monday.", "charge"),
    ("ru", "Остальным предъявили обвинение в массовых беспорядках.", "charge"),
    ("ru", "Против активиста возбудили уголовное дело.", "charge"),
    # Sentenced, and what an appeal made of it.
    ("fr", "Anna Petrova purge une peine de onze ans de prison.", "sentence"),
    ("fr", "Anna Petrova a écopé de onze ans de prison.", "sentence"),
    ("fr", "La cour d'appel a alourdi la peine d'Anna Petrova.", "sentence"),
    ("fr", "La justice a confirmé la condamnation d'Anna Petrova.", "sentence"),
    ("en", "Anna Petrova was handed 11 years in prison.", "sentence"),
    ("en", "Anna Petrova is serving an 11-year sentence.", "sentence"),
    ("en", "The court upheld the sentence of Anna Petrova.", "sentence"),
    ("en", "A judge gave Anna Petrova 11 years.", "sentence"),
    ("ru", "Анна Петрова получила 11 лет колонии.", "sentence"),
    ("ru", "Анна Петрова отбывает срок 11 лет.", "sentence"),
    ("ru", "Суд дал Анне Петровой 11 лет.", "sentence"),
    ("ru", "Апелляция оставила приговор в силе.", "sentence"),
    # Freed.
    ("fr", "Anna Petrova a recouvré la liberté mardi.", "release"),
    ("fr", "La militante est sortie de prison mardi.", "release"),
    ("en", "Anna Petrova walked out of prison on Tuesday.", "release"),
    ("en", "Anna Petrova was released on bail.", "release"),
    ("en", "Anna Petrova is free.", None),
    ("en", "The prisoner Anna Petrova is free.", "release"),
    ("ru", "Анна Петрова вышла на свободу во вторник.", "release"),
    ("ru", "Из плена вернулись 25 солдат.", "release"),
    ("ru", "К вечеру отпустили почти всех.", "release"),
    # Pardoned.
    ("fr", "Anna Petrova a bénéficié d'une grâce présidentielle.", "pardon"),
    ("en", "Anna Petrova received a presidential pardon.", "pardon"),
    ("ru", "Президент подписал указ о помиловании Анны Петровой.", "pardon"),
    # Moved, sent away, dead.
    ("fr", "La détenue a été ramenée à la prison dans la nuit.", "transfer"),
    ("en", "The prisoner was moved to another camp.", "transfer"),
    ("ru", "Заключенного этапировали в Омск.", "transfer"),
    ("en", "The prisoner was declared persona non grata.", "expel"),
    ("fr", "Le prisonnier est mort en détention.", "die"),
    ("en", "The prisoner was hanged at dawn.", "die"),
    ("ru", "Заключенный скончался в колонии.", "die"),
    # Sanctions.
    ("fr", "La banque fait l'objet de sanctions américaines.", "impose"),
    ("fr", "L'embargo, en place depuis 1962, pèse sur l'île.", "impose"),
    ("fr", "Washington a imposé des sanctions en mars. L'UE les a durcies en mai.", "amend"),
    ("en", "The sanctions hurt. Washington lifted them on Monday.", "lift"),
    ("en", "Under sanctions law, the Treasury froze the accounts of Ivolta Bank.", "impose"),
    ("en", "The Treasury, which runs the sanctions, delisted that company in January.", "lift"),
    ("ru", "Санкции не действуют: Вашингтон их отменил в ноябре 2021 года.", "lift"),
]


@pytest.mark.parametrize(("language", "text", "kind"), STATED)
def test_what_states_an_act(language: str, text: str, kind: str | None) -> None:
    found = [act.act.kind for act in acts(text, language)]
    assert found[-1:] == ([kind] if kind else [])


NOTHING = [
    ("fr", "La ministre a levé le doigt et arrêté les travaux."),
    ("fr", "Il purge les radiateurs et libère de l'espace."),
    ("fr", "Le président a condamné l'attaque."),
    ("fr", "Après leur libération, ils ont dîné."),
    ("en", "The studio released a film about prisons."),
    ("en", "The first buses leave Kansenshi prison."),
    ("en", "Jailed critics of the government wrote a letter."),
    ("en", "The pilot was free to choose his seat."),
    ("en", "The battery is charged with a cable, the sentence ends there."),
    ("en", "They faced years of drought in the prison town."),
    ("ru", "Издательство выпустило книгу о тюрьме."),
    ("ru", "Он получил письмо и отпустил бороду."),
    ("ru", "Родные осуждённых написали письмо."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_only_looks_like_an_act(language: str, text: str) -> None:
    assert [act.act.kind for act in acts(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Anna Petrova encourt jusqu'à neuf ans de prison."),
        ("en", "Anna Petrova faces up to nine years in prison."),
        ("ru", "Анне Петровой грозит до девяти лет колонии."),
    ],
)
def test_who_faces_a_term_is_not_sentenced(language: str, text: str) -> None:
    assert [(a.act.kind, a.factuality) for a in acts(text, language)] == [("sentence", "possible")]


GAINED = [
    # Who receives his people did not hold them.
    ("en", "The swap is done. Kyiv brought home 189 captives on Monday.", "release", None),
    ("fr", "Après l'échange de prisonniers, Kiev a récupéré 150 soldats.", "release", None),
    ("ru", "Литва получила своих граждан после обмена заключёнными.", "release", None),
    (
        "ru",
        "Заключённые ждали год. После обмена в Литву вернулись Анна Петрова и Иван Морель.",
        "release",
        None,
    ),
    ("fr", "Les otages ont souffert. Après l'échange, Anna Petrova est rentrée au pays.", "release", None),
    # Who hands them over did.
    ("ru", "Заключённые ждали. Баку передал Еревану четверых армян.", "release", "az"),
    ("en", "Russia's detention of Anna Petrova on Monday angered many.", "detain", "ru"),
    ("en", "China announced sanctions against three companies.", "impose", "cn"),
    ("en", "Sanctions bite. Anna Petrova will be banned from doing business in Georgia.", "impose", None),
    (
        "en",
        "An appeal court rejected Anna Petrova's appeal on Monday; she stays in prison.",
        "sentence",
        None,
    ),
    ("fr", "La cour a rejeté l'appel d'Anna Petrova, qui reste en prison.", "sentence", None),
    ("fr", "Deux journalistes détenus avaient été enlevés le 24 mars à Ouagadougou.", "detain", None),
    ("ru", "В полицейские участки были доставлены 350 человек.", "detain", None),
    ("ru", "Анна Петрова получила помилование.", "pardon", None),
    ("ru", "Анна Петрова покинула исправительную колонию в пятницу.", "release", None),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), GAINED)
def test_rarer_words_for_an_act(language: str, text: str, kind: str, authority: str | None) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == kind]
    assert len(found) == 1
    assert found[0].authority == authority
    assert found[0].subjects or found[0].group or kind == "sentence" or authority == "cn"
