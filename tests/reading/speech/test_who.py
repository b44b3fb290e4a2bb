"""Whose words they are: pronouns, names, descriptions, several who say the same, and nobody at all."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers
from tests.reading.told import quotes


def last(text: str, code: str) -> list[str]:
    return speakers(text, code)[-1]


def test_several_who_say_the_same_each_have_a_voice() -> None:
    assert speakers(
        "La grâce a été confirmée par des militants ainsi que par les médias Corda et Radio Nord.", "fr"
    ) == [["des militants"], ["Corda"], ["Radio Nord"]]
    assert speakers(
        "Среди них — Мария Примерова. Об этом сообщили активисты, информацию подтвердила «Новая газета».",
        "ru",
    ) == [["активисты"], ["Novaya Gazeta"]]
    assert speakers("President Ivan Sample and the Defense Ministry said ten men were home.", "en") == [
        ["Ivan Sample"],
        ["Defense Ministry"],
    ]


def test_she_is_no_man_and_not_whom_the_question_names() -> None:
    text = (
        '"Nine people arrived," a government spokesperson said.\n\nAsked whether the visit of the envoy, '
        "John Sample, would change anything, she said it would not. If they wanted a change, she added, they "
        "would have to vote on it in the new chamber."
    )
    assert all(chain == ["a government spokesperson"] for chain in speakers(text, "en"))


def test_whoever_goes_on_is_not_whom_the_quotation_is_about() -> None:
    text = (
        "« Le président Yao Essai a gracié dix hommes », a déclaré le porte-parole, Abdou Exemple.\n\n"
        "« Ce geste montre la bonté de M. Essai », a-t-il ajouté."
    )
    assert last(text, "fr") == ["Abdou Exemple"]


def test_whoever_answers_has_not_asked() -> None:
    asked = "Lorsque le juge Andreï Exemple lui a demandé s'il avait des questions, "
    text = f"{asked}il a répondu : « Aucune de plus. »"
    assert last(text, "fr")[0] != "Andreï Exemple"


def test_a_pronoun_goes_on_with_the_subject_before() -> None:
    text = "Karl Essai a vu le maire. Le gouvernement a libéré dix hommes. Il a déclaré que tout va bien."
    (claim, _) = quotes(text, "fr")[-1]
    assert [(v.name, v.resolved) for v in claim.attribution] == [("Il", False)]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "Двоих обменяют. Об этом РБК рассказал неназванный чиновник.", "неназванный чиновник"),
        ("ru", "Двое на свободе. Об этом БЕЛТА сообщили в пресс-службе главы страны.",
         "пресс-служба главы страны"),
        ("ru", "«Никого не заставляли уехать отсюда», — говорится в сообщении.", "сообщение"),
        ("ru", "«Я ничего не подписывал», — говорит, выходя из суда, Иван Примеров.", "Иван Примеров"),
        ("ru", "Жена капитана, гражданина Украины, 49 лет, объявила, что муж свободен.", "Жена капитана"),
        ("fr", "Anna Essai, venue chercher sa mère Éva, était partagée : « Je pars d'ici avec joie. »",
         "Anna Essai"),
        ("fr", "« Je pars », a-t-elle seulement glissé, en russe.", "elle"),
        ("fr", "Selon l'un de ses avocats, Karl Essai, il sera jugé en mai.", "Karl Essai"),
        ("fr", "BF1 a annoncé le retour du journaliste.", "BF1"),
        ("en", "LIMA (Wire) - The city's top court said ten men were free.", "The city's top court"),
        ("en", 'The state agency Belta spoke. "We go," the agency Belta quoted him as saying.', "him"),
        ("en", "Images published by the Sample Group on Tuesday showed crowds waiting.", ""),
    ],
)  # fmt: skip
def test_the_words_for_who_speaks(code: str, text: str, name: str) -> None:
    found = speakers(text, code)
    assert [chain[0] for chain in found] == ([name] if name else [])


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", 'Ann Sample, 30, said she learned of it. "Nobody called us."'),
        ("fr", "Anna Essai, 30 ans, a dit l'avoir appris. « Personne n'a appelé. »"),
        (
            "ru",
            "Анна Примерова подтвердила, что ждёт. На вопрос о кредите, который банк дал, ответила: «Нет».",
        ),
    ],
)
def test_a_quotation_alone_goes_on_with_who_spoke(code: str, text: str) -> None:
    first, second = speakers(text, code)
    assert first == second


def test_a_person_with_a_title_is_no_body() -> None:
    text = 'Their lawyer, Farai Nyandoro, spoke of it. "You have told us all," said Nyandoro.'
    assert last(text, "en") == ["Farai Nyandoro"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("В Брюсселе заявили, что одно с другим не связано.", ["European Union"]),
        ("Они провели обмен пленными, сообщили в обоих военных ведомствах.", ["в обоих военных ведомствах"]),
        ("В суде призвали ждать и напомнили, что срок истёк.", ["суд", "суд"]),
        ("Дело закрыто. Об этом сообщило гостелевидение, передаёт агентство Reuters.", ["гостелевидение"]),
        ("Агентство Анадолу сообщило, что все дома.", ["Anadolu"]),
        ("Иван Примеров объявил об освобождении. Обещает, что дела закроют завтра.", ["Иван Примеров"] * 2),
    ],
)
def test_bodies_and_places_that_speak_in_russian(text: str, names: list[str]) -> None:
    assert [chain[0] for chain in speakers(text, "ru")] == names


def test_a_report_that_cites_passes_on_its_source() -> None:
    text = "A ransom was paid, the London newsletter The Lookout reported, citing a broker who left."
    assert speakers(text, "en") == [["a broker", "The Lookout"]]


def test_whoever_answers_is_he_of_whom_his_brother_speaks() -> None:
    text = "Efosa Sample-Cole, 59, was jailed. His brother says a paper was put before him. "
    assert last(text + 'He replied: "I have jailed men for less than that."', "en") == ["Efosa Sample-Cole"]


def test_a_surname_of_two_parts_is_the_whole_name() -> None:
    text = "Efosa Sample-Cole was there. Sample-Cole said that he would stay."
    assert last(text, "en") == ["Efosa Sample-Cole"]


def test_a_pronoun_after_one_left_open_is_left_open_too() -> None:
    text = "Son frère Karl a dit non. Elle a dit oui. Elle a ajouté que tout va bien."
    assert last(text, "fr") == ["Elle"]


def test_words_before_a_verb_of_speech_that_say_who_is_named_are_no_description_of_another() -> None:
    text = (
        "Les marins ont été relâchés par les Essaïstes, a déclaré leur armateur, Nikos Exemple. "
        "« Ils sont dehors », a écrit l'armateur dans un message."
    )
    assert last(text, "fr") != ["Essaïstes"]


def test_an_age_beside_a_speaker_is_nobody() -> None:
    text = "Жена капитана, 49 лет, объявила, что муж свободен. «Я ничего не знаю», — сказала она."
    assert speakers(text, "ru") == [["Жена капитана"], ["Жена капитана"]]


def test_whoever_a_participle_names_is_no_speaker_of_the_clause_before() -> None:
    text = (
        "La présidence a lié la grâce à la levée des sanctions, annoncée samedi par l'émissaire Karl Essai."
    )
    assert all("présidence" not in chain[0] for chain in speakers(text, "fr"))


def test_an_outlet_that_cites_him_is_not_he() -> None:
    text = "Иван Примеров объявил, что срок истёк. «Санкции снимаем, все выходят», — цитирует его БЕЛТА."
    assert last(text, "ru") == ["Иван Примеров", "Belta"]


def test_a_time_after_which_somebody_spoke_is_no_report() -> None:
    text = "Их арестовали через неделю после того, как президент пообещал перемены."
    assert all("арестовали" not in words for _, words, _ in said(text, "ru"))


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        (
            "en",
            "Ten came home, President Ivan Sample and Russia's Defense Ministry said.",
            ["Ivan Sample", "Defense Ministry"],
        ),
        ("en", "LIMA (Wire) - Peru's top tribunal said that ten men were free.", ["Peru's top tribunal"]),
        ("fr", "La Côte d'Ivoire a affirmé qu'elles partaient.", ["Côte d'Ivoire"]),
        ("en", "Images of the day showed crowds waiting, hoping relatives would be released.", []),
        ("ru", "Операции:\n- «Санкт-Петербург»;\n- «Архангельск».", []),
    ],
)
def test_who_speaks_is_whole_and_alone(code: str, text: str, names: list[str]) -> None:
    assert [chain[0] for chain in speakers(text, code)] == names


def test_a_pronoun_after_a_body_of_its_gender_is_no_man_named_before() -> None:
    text = (
        "Karl Essai a dit non. Le gouvernement de la région n'était pas joignable. Il a déclaré hier que ses "
        "hommes étaient libres."
    )
    assert last(text, "fr") == ["Il"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Двое арестованы, рассказали в МВД.", "МВД"),
        ("Двое арестованы, — сообщили в пресс-службе губернатора.", "пресс-служба губернатора"),
        ("Анну Краль освободили, рассказали БЕЛТА в МВД.", "МВД"),
        ("Двоих обменяли. Об этом БЕЛТА сообщили в пресс-службе губернатора.", "пресс-служба губернатора"),
    ],
)
def test_where_words_were_said_is_who_says_them(text: str, who: str) -> None:
    assert [c.attribution[0].name for c, _ in quotes(text, "ru")] == [who]


@pytest.mark.parametrize(
    ("code", "text", "said", "chain"),
    [
        ("en", "Two men went home on Monday, Interfax reported citing Belta.", "Two men went home on Monday",
         ["Belta", "Interfax"]),
        ("en", "Interfax reported, citing Belta, that two men went home.", "two men went home",
         ["Belta", "Interfax"]),
        ("en", "Last week Interfax said, quoting the court, that Ann Sample was home.", "Ann Sample was home",
         ["the court", "Interfax"]),
        ("en", "Interfax reported quoting a court official that Ann Sample was home.", "Ann Sample was home",
         ["a court official", "Interfax"]),
        ("en", "Two men went home, Interfax said, citing two people familiar with the matter.",
         "Two men went home", ["two people familiar with the matter", "Interfax"]),
        ("fr", "Interfax a rapporté, citant Belta, que deux hommes sont rentrés.",
         "deux hommes sont rentrés", ["Belta", "Interfax"]),
    ],
)  # fmt: skip
def test_whom_a_report_cites_speaks_first(code: str, text: str, said: str, chain: list[str]) -> None:
    [(claim, _)] = quotes(text, code)
    assert claim.quote is not None and claim.quote.words == said
    assert [v.name for v in claim.attribution] == chain


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Poland sent two envoys home, citing the torture of prisoners."),
        ("en", "Poland sent two envoys home, citing women's rights."),
        ("en", "Poland sent two envoys home, citing its duty to Anna Sample."),
        ("fr", "La Pologne a renvoyé deux émissaires, citant la torture de détenus."),
    ],
)
def test_a_reason_given_is_no_source(code: str, text: str) -> None:
    assert not quotes(text, code)
