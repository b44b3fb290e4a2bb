"""Whom a pronoun or a bare noun means that speaks: whom the sentence before begins with, who is called so."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers
from tests.reading.told import quotes


def last(text: str, code: str) -> str:
    claim, _ = quotes(text, code)[-1]
    return claim.attribution[0].name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "en",
            '"It is over," said Ivan Muster. Karl Sample, his lawyer, disagreed. "We will appeal," he said.',
            "Karl Sample",
        ),
        (
            "fr",
            "« Non », a dit Ivan Morel. Karl Essai, son avocat, n'est pas d'accord. « On verra », dit-il.",
            "Karl Essai",
        ),
        (
            "ru",
            "«Всё кончено», — сказал Иван Примеров. Его адвокат Карл Пробный не согласен. "
            "«Мы обжалуем», — говорит он.",
            "Карл Пробный",
        ),
        ("en", "Police arrested Ivan Muster on Monday. He said he had done nothing.", "Ivan Muster"),
        (
            "fr",
            "Ivan Morel a pris dix ans. Son avocat, Karl Essai, juge la peine absurde. « Non », dit-il.",
            "Karl Essai",
        ),
    ],
)
def test_he_goes_on_with_the_subject_of_the_sentence_before(code: str, text: str, name: str) -> None:
    assert last(text, code) == name


def test_a_subject_without_a_name_goes_on_too() -> None:
    text = "Министр юстиции остался доволен. «Решение, — повторил он дважды, — принято независимо»."
    assert [c.attribution[0].name for c, _ in quotes(text, "ru")] == ["Министр юстиции"] * 2


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Leur armateur, Karl Essai, attend. « Ils sont là », a dit l'armateur.", "Karl Essai"),
        ("fr", "Le luthier italien Karl Essai attend. « Ils sont là », a dit le luthier.", "Karl Essai"),
        ("en", 'The shipowner Karl Sample waited. "They are here," the shipowner said.', "Karl Sample"),
        ("en", 'Their shipowner, Karl Sample, waited. "They are here," said the shipowner.', "Karl Sample"),
        ("ru", "Судовладелец Карл Пробный ждал. «Они здесь», — сказал судовладелец.", "Карл Пробный"),
    ],
)
def test_a_noun_means_who_is_called_so_beside_his_name(code: str, text: str, name: str) -> None:
    assert last(text, code) == name


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le luthier de Karl Essai attend. « Ils sont là », a dit le luthier."),
        ("en", 'A friend of the shipowner, Karl Sample and others waited. "Here," the shipowner said.'),
    ],
)
def test_a_noun_is_nobody_whose_it_only_is(code: str, text: str) -> None:
    assert last(text, code) not in ("Karl Essai", "Karl Sample")


def test_who_answers_is_the_one_told_of_and_not_his_brother() -> None:
    text = (
        "59-летнего Ивана Примерова осудили весной. Брат, Ваче, рассказывает: признание принесли готовым. "
        "«Я сажал и за меньшее», — ответил он."
    )
    assert last(text, "ru") == "Иван Примеров"


def test_who_a_pronoun_is_may_stand_in_the_paragraph_before() -> None:
    text = (
        "Le porte-parole taliban, Qari Essai, a présenté l'accord. L'Australie conteste tout lien.\n\n"
        "« Nous avons libéré quatre hommes », s'est-il vanté."
    )
    assert last(text, "fr") == "Qari Essai"


def test_a_statement_is_of_the_body_that_spoke_last() -> None:
    text = (
        "Вышли десять человек, сообщил фонд «Ветка».\n\n"
        "«Никого не заставляли уехать, но и остаться не предложили», — говорится в сообщении."
    )
    assert last(text, "ru") == "Ветка"


def test_a_plural_verb_speaks_at_a_body_and_not_with_a_singular_subject() -> None:
    text = (
        "Минфин выдал лицензию на запчасти для самолётов, однако в правительстве уверяют, что это совпадение."
    )
    assert last(text, "ru") != "Минфин"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Источник газеты Beispielblatt сообщил, что завод закрыт.", "Источник газеты"),
        ("«Я ухожу, я не могу работать», — заявил экс-глава МИД Австралии.", "экс-глава МИД Австралии"),
    ],
)
def test_who_works_for_a_body_is_not_it(text: str, name: str) -> None:
    (claim, _) = quotes(text, "ru")[0]
    assert claim.attribution[0].name == name


def test_a_page_that_lost_a_name_gives_its_words_to_nobody() -> None:
    text = "Суд оправдал Анну Примерову. Об этом пишет Причиной приговора стали её слова."
    assert [c.attribution for c, _ in quotes(text, "ru")] == []


def test_what_is_quoted_is_said_though_it_denies() -> None:
    (claim, _) = quotes("«Мне нечего добавить», — заметил пресс-секретарь президента.", "ru")[0]
    assert claim.factuality == "asserted"


def test_she_is_not_whom_the_text_calls_he() -> None:
    text = (
        "Nine people arrived on Saturday. One of those freed in spring, Mikalai Talach, refused to cross the "
        "border, and he was put back in prison.\n\n“We ask what became of him,” she said."
    )
    assert last(text, "en") == "she"


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ("The court freed Karl Sample, winner of the 2022 Nobel Peace Prize, who said he was well.", "en",
         "Karl Sample"),
        ("The court freed Karl Sample, a member of the Helsinki Group, who said he was well.", "en",
         "Karl Sample"),
        ("Le tribunal a libéré Karl Essai, membre du Parti des droits, qui affirme avoir été battu.", "fr",
         "Karl Essai"),
        ("Суд освободил Анну Примерову, члена партии «Заря», которая заявила, что её били.", "ru",
         "Анна Примерова"),
        ("They met Ann Sample, founder of Nova Press, which said that ten men had been freed.", "en",
         "Nova Press"),
        ("Награжден Иван Примеров, основатель партии «Заря», которая заявила, что двое свободны.", "ru",
         "Заря"),
        ("Jean Essai, un détenu libéré, a déclaré : « Je suis très heureux. »", "fr", "Jean Essai"),
    ],
)  # fmt: skip
def test_what_explains_somebody_does_not_speak_for_him(text: str, code: str, who: str) -> None:
    assert {name for chain in speakers(text, code) for name in chain} == {who}


def test_the_genitive_behind_letters_is_no_second_speaker() -> None:
    ((_, _, ((_, told, _),)),) = said("«Двое мужчин задержаны», — объявил ЦОС спецслужбы.", "ru")
    assert told == "ЦОС спецслужбы"


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "« La route est libre », a dit Anne Essai.\n\nLe garde a fermé le port. La ville dormait. "
               "Elle a dit que c'était tard.", "Anne Essai"),
        ("en", "\"The road is open,\" Ann Sample said.\n\nThe guards of the port shut the gate in May. "
               "\"It is late,\" she said.", "Ann Sample"),
        # The subject of the sentence before comes first.
        ("fr", "« La route est libre », a dit Anne Essai.\n\nLa romancière a fermé le port en mai. "
               "Elle a dit que c'était tard.", "La romancière"),
    ],
)  # fmt: skip
def test_who_spoke_last_goes_on_past_somebody_without_a_name(code: str, text: str, name: str) -> None:
    assert speakers(text, code)[-1] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le parquet a annoncé l'arrestation de Jan Kral, qui était selon lui « un espion ».", "Le parquet"),
        ("La police a annoncé l'arrestation de Jan Kral, qui était selon elle « un espion ».", "La police"),
        ("Le maire Karl Essai a dit tout de Jan Kral, qui était selon lui « un espion ».", "Karl Essai"),
    ],
)
def test_a_source_in_a_clause_on_somebody_is_who_tells_of_him(text: str, name: str) -> None:
    assert {speaker.name for claim, _ in quotes(text, "fr") for speaker in claim.attribution} == {name}
