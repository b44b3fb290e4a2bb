"""Whom an act is not done to: people whose kin, kind, case or other name is told beside those it is."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NAMES = [
    ("en", "The sixth man, Reza Karimi, a Kurd, was convicted in Tehran.", "sentence", ["Reza Karimi"]),
    ("fr", "Ivan Morel, un Kurde, a été condamné à dix ans de prison.", "sentence", ["Ivan Morel"]),
    (
        "en",
        'A Hanoi court jailed the blogger Tran Van Duc, known as "Me Dau", or Father Bean.',
        "detain",
        ["Tran Van Duc"],
    ),
    (
        "en",
        "Activist Ravi Menon, arrested under an anti-terror law in the Elgar Nagar case, is ill.",
        "detain",
        ["Ravi Menon"],
    ),
    ("ru", "По словам адвоката Анны Краль, Игорь Ветров арестован.", "detain", ["Игорь Ветров"]),
    (
        "ru",
        "Согласно хронологии, рассказанной представителем Анной Ляпиной, Николай Торский был задержан.",
        "detain",
        ["Николай Торский"],
    ),
    (
        "ru",
        "Игорь Ветров попал в плен в мае 2022 года под Попасной, в феврале его приговорили к 22 годам.",
        "sentence",
        ["Игорь Ветров"],
    ),
    # Who judges them, the name that opens a list, and those only spoken of beside.
    (
        "ru",
        "Судья Анна Примерова признала активистов Ивана Ветрова и Петра Лугового виновными в клевете и"
        " приговорила их к четырём годам лишения свободы.",
        "sentence",
        ["Иван Ветров", "Пётр Луговой"],
    ),
    (
        "ru",
        "Освободили журналисток Анну Краль и Марию Луговую, ранее приговорённых к длительным срокам за"
        " освещение протестов после гибели студентки Ольги Ветровой.",
        "sentence",
        ["Мария Луговая", "Анна Краль"],
    ),
    (
        "ru",
        "Освободили журналисток Анну Краль и Марию Луговую, ранее приговорённых к длительным срокам за"
        " освещение протестов после гибели студентки Ольги Ветровой.",
        "die",
        ["Ольга Ветрова"],
    ),
    (
        "ru",
        "Игорь Ветров в 2021 году возглавил издание «Пример», которое позже было включено в реестр"
        " иноагентов.",
        "impose",
        ["Пример"],
    ),
    (
        "ru",
        "Минюст включил в реестр иноагентов издание «Пример», с которым сотрудничал журналист Игорь Ветров.",
        "impose",
        ["Пример"],
    ),
    (
        "ru",
        "Освободили журналисток Нилуфар Самини и Элахе Мохаммади, ранее приговорённых к длительным срокам за"
        " освещение протестов после гибели правозащитницы Махсы Хамадани.",
        "sentence",
        ["Элахе Мохаммади", "Нилуфар Самини"],
    ),
    ("ru", "Это жена Игоря Ветрова, журналиста, выдворенного из Киргизии.", "expel", ["Игорь Ветров"]),
    # Right ones.
    ("en", "Her son, Anton Kral, who was arrested in May, is ill.", "detain", ["Anton Kral"]),
    (
        "en",
        "Police arrested John Smith, his lawyer Mark Lee and the activist Tom Hall.",
        "detain",
        ["John Smith", "Mark Lee", "Tom Hall"],
    ),
    (
        "fr",
        "La police a arrêté Anna Kral, le journaliste Pavel Vetrov et l'avocat Ivan Morel.",
        "detain",
        ["Anna Kral", "Pavel Vetrov", "Ivan Morel"],
    ),
    (
        "ru",
        "Полиция задержала Игоря Ветрова, Анну Краль и Петра Лугового.",
        "detain",
        ["Игорь Ветров", "Анна Краль", "Пётр Луговой"],
    ),
    # With whom a deal was, at whose request and after whose visit; whom another clause names.
    (
        "en",
        "Oslo pardoned 31 sailors, following a deal with President Anton Kral.",
        "pardon",
        [],
    ),
    (
        "fr",
        "Jean Exemple a été libéré lundi avec 13 autres personnes, une décision inattendue prise « à la"
        " demande » du président, Anton Kral.",
        "release",
        ["Jean Exemple"],
    ),
    (
        "ru",
        "Епископы подтвердили освобождение из заключения священников, отметив, что это стало в том числе"
        " результатом визита кардинала Антона Краля.",
        "release",
        [],
    ),
    (
        "en",
        "Among those freed after talks with the envoy Anton Kral was Ann Sample.",
        "release",
        ["Ann Sample"],
    ),
    (
        "ru",
        "Среди помилованных по просьбе президента — журналист Пётр Примеров.",
        "pardon",
        ["Пётр Примеров"],
    ),
    (
        "en",
        "Police detained three people, two activists from Lyon and the lawyer Ann Sample.",
        "detain",
        ["Ann Sample"],
    ),
    (
        "en",
        "Oslo freed three prisoners, former candidate for mayor Anton Kral, Ivan Novak and Pavel Moroz.",
        "release",
        ["Anton Kral", "Ivan Novak", "Pavel Moroz"],
    ),
    # Whose appeal it is may be who was sentenced, and who welcomes a release may speak of his own.
    (
        "en",
        "The court heard the appeal of Anton Kral, who was jailed for ten years.",
        "sentence",
        ["Anton Kral"],
    ),
    ("en", "Anton Kral welcomed his release.", "release", ["Anton Kral"]),
    ("fr", "Anton Kral a salué sa libération.", "release", ["Anton Kral"]),
    (
        "ru",
        "Вышел на свободу один из самых известных норвежских политиков, бывший кандидат Пётр Примеров.",
        "release",
        ["Пётр Примеров"],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), NAMES)
def test_names_that_others_stand_beside(language: str, text: str, kind: str, names: list[str]) -> None:
    found = [f.act for f in acts(text, language) if f.act.kind == kind]
    assert [[s.name for s in act.subjects] for act in found] == [names]


GROUPS = [
    (
        "en",
        "It was founded by women whose husbands were arrested in 2003.",
        "detain",
        "husbands",
        None,
    ),
    ("fr", "L'homme, dont le père a été arrêté en 2003, proteste.", "detain", "père", 1),
    ("ru", "Игорь Ветров, отец которого был арестован в 2003 году, уехал.", "detain", "отец", 1),
    (
        "en",
        "Seven people came back, including a grandson of one activist, who was released to relatives.",
        "release",
        "grandson",
        1,
    ),
    ("ru", "Вернулся внук активистки, которого освободили.", "release", "внук", 1),
    (
        "en",
        "A court upheld a nine-year jail sentence for a prominent activist convicted of propaganda,"
        " her lawyer\n\nsaid.",
        "sentence",
        "prominent activist",
        1,
    ),
    (
        "fr",
        "Le roi a gracié 415 personnes, dont 13 condamnées pour terrorisme, à l'occasion d'une fête.",
        "sentence",
        "condamnées",
        13,
    ),
    ("ru", "Москва объявила о высылке 60 сотрудников американской дипмиссии.", "expel", "сотрудников", 60),
    (
        "ru",
        "Суд назначил семь суток ареста задержанному 21 марта гражданскому активисту.",
        "sentence",
        "гражданскому активисту",
        1,
    ),
    # Whose they are, who tells of it, and the feast on which it was.
    ("ru", "Суд оставил в силе приговор журналистам Novi Dan.", "sentence", "журналистам", None),
    (
        "ru",
        "Освобождение некоторых политзаключённых Александр Лукашенко анонсировал 2 июля.",
        "release",
        "политзаключённых",
        None,
    ),
    ("ru", "На День Воли в Беларуси задержали 100 человек.", "detain", "человек", 100),
    ("ru", "Вчера были арестованы 21 гражданский активист.", "detain", "гражданский активист", 21),
]


@pytest.mark.parametrize(("language", "text", "kind", "noun", "least"), GROUPS)
def test_people_counted_or_told_by_whose_they_are(
    language: str, text: str, kind: str, noun: str, least: int | None
) -> None:
    found = [f.act for f in acts(text, language) if f.act.kind == kind]
    groups = [act.group for act in found]
    assert groups and all(g is not None and (g.noun, g.lo) == (noun, least) for g in groups)
    assert not any(act.subjects for act in found)


NOBODY = [
    ("fr", "Reporters sans frontières s'en réjouit. Le reporter a été arrêté lundi.", "detain"),
    (
        "fr",
        "Cinq otages sont libres, dit un communiqué des présidents Emil Novak et Pavel Moroz. Oslo salue leur"
        " libération.",
        "release",
    ),
    (
        "fr",
        "Un habitant de Volgograd a été condamné. Ce jeune homme de 19 ans, arrêté à l'aéroport, était accusé"
        " d'avoir transféré des fonds.\n\nAnton Kral, un documentariste condamné en mars, a été arrêté.",
        "charge",
    ),
    ("fr", "Le colonel Assimi Goïta a accordé « sa grâce avec remise de peine » aux 49 soldats.", "pardon"),
    ("fr", "Sauf autorisation expresse de l'OFAC, ces sanctionnés ne pourront plus vendre.", "impose"),
    (
        "fr",
        "L'avocat Ahmed Sawab a été arrêté lundi. Cette arrestation suit la condamnation de l'un des"
        " dirigeants de l'opposition. Il a été condamné à 66 ans de prison.",
        "sentence",
    ),
    # Who welcomes a release speaks of another's; what quotation marks open is said of those before them.
    ("fr", "La ministre, Anna Beispiel, a salué l'annonce de sa libération.", "release"),
    ("en", "Olga Kral was in court. The minister, Ann Sample, welcomed her release.", "release"),
    ("en", "Anton Kral spoke. He signed a decree pardoning 30 men “convicted of theft” in May.", "sentence"),
    (
        "ru",
        "Ирина Примерова уехала с другими осуждёнными, помилованными по просьбе президента Антона Краля.",
        "pardon",
    ),
    ("ru", "Летом осуждённых освобождали после визита посланника Антона Краля.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NOBODY)
def test_who_grants_permits_or_was_told_of_before_is_not_the_one(language: str, text: str, kind: str) -> None:
    assert [f.act.subjects for f in acts(text, language) if f.act.kind == kind and f.act.subjects] == []


def test_who_is_told_of_in_a_clause_is_the_one_and_not_who_was_named_before() -> None:
    text = (
        "Nous pensons à Anton Kral. Nous avons salué le retour d'Ivan Morel, qui lui-même avait été arrêté."
    )
    (found,) = acts(text, "fr")
    assert [s.name for s in found.act.subjects] == ["Ivan Morel"]
