"""Voices that the parse loses: remarks that end a sentence, names behind an adverb, words before a colon."""

import pytest

from detente.reading import read
from tests.reading.speech.said import speakers

SAID = [
    ("en", "Petr Example has pardoned Jane Doe, the television channel Al-Masriya News announced on Monday.",
     ["Al-Masriya News"]),
    ("en", "Detainee died in Evin Prison, southern Iran, prisoners' affairs groups announced on Monday.",
     ["prisoners' affairs groups"]),
    ("en", "Police arrested two men, a spokesman for the ministry confirmed in a statement.",
     ["a spokesman for the ministry"]),
    ("en", "Witness testimonies indicated that Ali Sample was arrested.", ["Witness testimonies"]),
    ("fr", "Minsk a annoncé jeudi avoir obtenu la libération de 135 détenus.", ["Belarus"]),
    ("fr", "Les détenus seront libérés en mai, a averti l'armée.", ["l'armée"]),
    ("fr", "Deux hommes ont été libérés selon l'ONU et un million de déplacés.", ["United Nations"]),
    ("fr", "Paul Exemple a été libéré, selon l'ONG et deux avocats.", ["l'ONG et deux avocats"]),
    ("ru", "Тогда Куба обещала отпустить 553 заключенных.", ["Cuba"]),
    ("fr", "L'avocat Karl Essai a été arrêté, apprend-on ce lundi d'une source policière.",
     ["une source policière"]),
    ("fr", "Dix hommes ont été libérés, a-t-on appris jeudi soir auprès du ministère.", ["ministère"]),
    ("fr", "Trois hommes ont été arrêtés, précise-t-on au ministère.", ["ministère"]),
    ("fr", "Leurs ravisseurs réclamaient la libération de deux chefs.", ["Leurs ravisseurs"]),
    ("fr", "Six détenus ont cessé de manger pour réclamer leur libération.", ["Six détenus"]),
    ("fr", "Le pouvoir judiciaire ne parle que de 400 personnes arrêtées.", ["Le pouvoir judiciaire"]),
    ("en", "Peru has released four activists, both countries confirmed on Monday.", ["both countries"]),
    ("en", "Thousands marched to demand the release of Karl Sample.", ["Thousands"]),
    ("en", "The opposition accuses the army of arresting five editors.", ["The opposition"]),
    ("ru", "12 посольств призвали власти Грузии к освобождению Ивана Примера.", ["12 посольств"]),
    ("ru", "Похитители требовали освобождения двух боевиков.", ["Похитители"]),
    ("ru", "Дело закрыто, но, как замечает Интерфакс, Совет дважды продлевал санкции.", ["Interfax"]),
    ("ru", "МВД: задержаны трое подозреваемых в поджоге.", ["МВД"]),
    ("ru", "БелТА: освобождены 14 человек.", ["Belta"]),
    ("ru", "Прокуроры попросили приговорить всех подсудимых к 20 годам.", ["Прокуроры"]),
    ("ru", "Посол сказал, что Анна дома (её арестовали в мае, по данным «Весны»).", ["Viasna"]),
    ("fr", "« Elle (elle a été arrêtée en mai) est à Riga », a dit Karl Essai.", ["Karl Essai"]),
    ("ru", "«Весна»: за неделю задержали 120 человек", ["Viasna"]),
    ("ru", "МВД Грузии: двоих задержанных освободили", ["МВД Грузии"]),
    ("ru", "Минимум 120 человек арестовали за неделю — правозащитники", ["правозащитники"]),
    ("fr", "Quarante détenus ont été libérés - médias", ["médias"]),
    ("en", "Six prisoners freed in Lima - reports", ["reports"]),
    ("ru", "Как сказано в заявлении МИД, в мае арестовали двоих.", ["МИД"]),
    ("ru", "В мае, как указано в докладе «Весны», осудили 40 человек.", ["Viasna"]),
    ("ru", "Две партии сообщили, что Иван Пример арестован.", ["Две партии"]),
    ("ru", "Сотни врачей потребовали освободить Ивана Примера.", ["Сотни врачей"]),
    ("ru", "Ряд организаций потребовали освободить Ивана Примера.", ["Ряд организаций"]),
    ("ru", "Ивана Примера задержали, «без причин», рассказала жена.", ["жена"]),
    ("fr", "Une vingtaine d'ONG réclament la libération de deux reporters.", ["Une vingtaine d'ONG"]),
    ("fr", "Des milliers de personnes ont exigé la libération de Karl Essai.", ["Des milliers de personnes"]),
    ("fr", "Karl Essai a été arrêté lundi, « chez lui », a dit Anna Modèle.", ["Anna Modèle"]),
    ("fr", "Deux cents proches ont défilé, appelant à la libération de Karl Essai.", ["Deux cents proches"]),
    ("en", "Hundreds of people rallied in Lima, calling for the release of Ann Doe.", ["Hundreds of people"]),
    ("en", "Supporters met in Lima, demanding the release of Ann Doe.", ["Supporters"]),
    ("en", 'Karl Sample told reporters on Monday, "Two men have been freed."', ["Karl Sample"]),
    ("en", 'Karl Sample said in a statement, "Two men have been freed."', ["Karl Sample"]),
    ("fr", "Karl Essai a été arrêté lundi, a-t-elle fait savoir.", ["elle"]),
    ("fr", "Karl Essai a été arrêté lundi, note le ministère.", ["le ministère"]),
    ("fr", "Karl Essai a été arrêté lundi, note Amnesty International.", ["Amnesty International"]),
    ("fr", "Karl Essai a été arrêté lundi, a appris l'AFP auprès du parquet.", ["parquet"]),
    ("fr", "Karl Essai avait été arrêté, avait-on appris auprès du parquet.", ["parquet"]),
    ("fr", "Karl Essai a ému en annonçant mardi qu'Anna Modèle était libérée.", ["Karl Essai"]),
    ("en", "Ann Doe was freed, the bloc's top diplomat Karl Sample said, but her case stays open.",
     ["Karl Sample"]),
    ("en", "“Peru has jailed Ann Doe,” Under Secretary for Trade Karl Sample said.", ["Karl Sample"]),
    ("en", "Peru detained 3,200 men in May, according to Viasna, more than it agreed to free.", ["Viasna"]),
    ("en", "Two men were freed on Monday, the minister said; three cases are open.", ["the minister"]),
    ("fr", "Deux hommes ont été libérés, a dit le ministre ; trois dossiers restent.", ["le ministre"]),
]  # fmt: skip
NOBODY = [
    ("ru", "Reuters сообщило, что Анна Примерова (арестована в мае) вернулась домой."),
    ("fr", "Karl Essai a dit qu'Anna Modèle (arrêtée en mai) allait bien."),
    ("en", "They freed Ann Doe, the activist accused in May."),
    ("en", "The group had detained Ann Doe, a reporter known for her blog."),
    ("en", "Cuba: 40 prisoners freed."),
    ("fr", "Karl Essai a été arrêté lundi, note de l'AFP."),
    ("en", "A dozen videos confirm the arrest of Ann Doe."),
    ("fr", "Le tribunal avait condamné, rappelle-t-on, Anna Essai à deux ans de prison."),
    ("en", "Poland condemned the arrest of two Poles."),
    ("ru", "Минск: задержаны трое активистов."),
    ("ru", "Освобождён Иван Примеров — адвокат"),
    ("ru", "Задержаны двое — журналист и его брат"),
    ("ru", "Журналисты: арестованы 12 человек."),
]


def chains(language: str, text: str) -> list[list[str]]:
    claims = read(text, language=language, published="2025-12-13").claims
    return [[s.name for s in c.attribution] for c in claims if c.kind == "act"]


@pytest.mark.parametrize(("language", "text", "who"), SAID)
def test_an_act_is_in_the_voice_that_its_sentence_names(language: str, text: str, who: list[str]) -> None:
    assert chains(language, text) == [who]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_what_only_looks_like_a_voice_is_none(language: str, text: str) -> None:
    assert chains(language, text) == [[]]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "According to Viasna, 60 men were held in May; 20 women are still in jail.",
         ["Viasna", "Viasna"]),
        ("en", "According to Viasna, 60 men were held; the army denied it, and freed 20 women.",
         ["Viasna", ""]),
        ("en", "Two men were freed, Viasna said; three others remain in jail.", ["Viasna", "Viasna"]),
        ("en", "Viasna said that 19 men were ill; and five were freed.", ["Viasna", "Viasna"]),
        ("ru", "По данным «Весны», в мае под стражей были 40 чел.", ["Viasna"]),
        ("ru", "По данным «Весны», в мае под стражей были 40 человек; 10 остаются в тюрьме.",
         ["Viasna", "Viasna"]),
    ],
)  # fmt: skip
def test_figures_that_go_on_are_those_of_the_source_that_opens_the_sentence(
    language: str, text: str, who: list[str]
) -> None:
    counts = [c for c in read(text, language=language, published="2025-12-13").claims if c.kind == "count"]
    assert ["".join(s.name for s in c.attribution) for c in counts] == who


def test_whose_words_an_agency_passes_on_speaks_first() -> None:
    text = "«Мы закрываем бюро. Надеемся, что временно», — приводит БелТА слова журналиста."
    quotes = [c for c in read(text, language="ru").claims if c.kind == "quote"]
    assert [[s.name for s in c.attribution] for c in quotes] == [["журналист", "Belta"]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Минск освободил десять человек. Об этом сообщил близкий к пресс-службе главы государства "
         "Telegram-канал «Пример».", "близкий к пресс-службе главы государства Telegram-канал «Пример»"),
        ("Минск освободил десять человек. Об этом сообщил близкий к властям Иван Примеров.", "Иван Примеров"),
    ],
)  # fmt: skip
def test_who_speaks_behind_an_adjective_and_what_it_is_of(text: str, who: str) -> None:
    assert speakers(text, "ru") == [[who]]


def test_where_a_remark_with_an_object_of_its_own_was_spoken() -> None:
    assert speakers("«Мы рады», — объяснили решение отпустить Краля в министерстве.", "ru") == [
        ["министерство"]
    ]
