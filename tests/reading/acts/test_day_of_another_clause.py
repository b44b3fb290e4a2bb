"""Days that stand in an act's sentence and are of another clause: of a statement, an event, another act."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

END = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}


def days(text: str, language: str, kind: str) -> list[str | None]:
    return [a.act.when for a in acts(text + END[language], language) if a.act.kind == kind]


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        # What only went on then began before.
        (
            "fr",
            "detain",
            "Anne Morel est morte lundi, alors qu'elle était détenue par un tribunal militaire.",
        ),
        # The day opens the sentence, and a verb of saying has it.
        # The day opens the sentence, and a verb of saying has it.
        (
            "fr",
            "detain",
            "Mardi, Anne Morel a écrit dans un courrier que les gendarmes avaient arrêté huit mineurs.",
        ),
        (
            "en",
            "detain",
            "On Tuesday, Anna Morel wrote in a letter that the police had arrested eight miners.",
        ),
        ("ru", "detain", "Во вторник Анна Морель написала в письме, что полиция задержала восемь шахтёров."),
        ("fr", "detain", "Le syndicat a aussi dénoncé, mardi 9 décembre, avoir constaté huit arrestations."),
        # The day stands right before the word that opens what was said.
        ("fr", "charge", "Plusieurs proches assuraient, en outre, hier que le juge a inculpé Anne Morel."),
        (
            "en",
            "charge",
            "Several relatives insisted on Tuesday that a judge had charged Anna Morel with fraud.",
        ),
        (
            "ru",
            "charge",
            "Родные утверждали во вторник, что следователь обвинил Анну Морель в мошенничестве.",
        ),
    ],
)
def test_the_day_of_a_statement_is_not_that_of_what_it_tells(language: str, kind: str, text: str) -> None:
    assert set(days(text, language, kind)) <= {None}


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        (
            "ru",
            "charge",
            "Против Анны Морель возбуждено дело по следам «Марша рыбаков» 15 сентября 2012 года.",
        ),
        (
            "ru",
            "impose",
            "США внесли в санкционный список Анну Морель после участия в захвате порта в июне этого года.",
        ),
        (
            "en",
            "charge",
            "Anna Morel was charged with rioting after the storming of the harbour on 15 September 2012.",
        ),
        ("fr", "charge", "Anne Morel a été inculpée à la suite de la prise du port le 15 septembre 2012."),
    ],
)
def test_the_day_of_an_event_is_not_that_of_what_follows_from_it(language: str, kind: str, text: str) -> None:
    assert days(text, language, kind) == [None]


@pytest.mark.parametrize(
    ("language", "kind", "text", "when"),
    [
        ("ru", "charge", "Анну Морель обвинили 15 сентября 2012 года после захвата порта.", "2012-09-15"),
        ("en", "detain", "Anna Morel was arrested on Tuesday after the march.", "2025-12-09"),
        (
            "en",
            "charge",
            "After the storming of the harbour, Anna Morel was charged on 15 September 2012.",
            "2012-09-15",
        ),
        (
            "fr",
            "charge",
            "Anne Morel a été inculpée le 15 septembre 2012 à la suite de la prise du port.",
            "2012-09-15",
        ),
    ],
)
def test_the_acts_own_day_stays_beside_an_event(language: str, kind: str, text: str, when: str) -> None:
    assert days(text, language, kind) == [when]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "В конце октября рыбака отпустили из колонии, где он сидит с 2010 года, когда его обвинили "
            "в краже и приговорили к девяти годам.",
        ),
        (
            "ru",
            "На прошлой неделе обвинённую в краже и приговорённую к двум годам Анну Морель отпустили.",
        ),
        ("ru", "В понедельник приговорённого к девяти годам рыбака отпустили из тюрьмы."),
        ("fr", "Lundi, une pêcheuse condamnée à neuf ans de prison a été libérée à Brest."),
        (
            "ru",
            "Рыбак пошёл на сделку, был приговорён к двум годам и освобождён досрочно в апреле 2014 года.",
        ),
        ("en", "The fisherman was sentenced to two years and freed early in April 2014."),
        ("fr", "Le pêcheur a été condamné à deux ans de prison et libéré par anticipation en avril 2014."),
        (
            "ru",
            "Рыбак был приговорён к штрафу, в связи с чем закончился срок его ареста; его брат был переведён "
            "в колонию; 4 февраля 2015 года матросов признали пострадавшими.",
        ),
    ],
)
def test_the_day_of_another_act_is_not_that_of_the_sentence(language: str, text: str) -> None:
    assert set(days(text, language, "sentence")) <= {None}


@pytest.mark.parametrize(
    ("language", "kind", "text", "when"),
    [
        ("fr", "detain", "Lundi, dix pêcheurs ont été arrêtés et cinq relâchés.", "2025-12-08"),
        ("en", "detain", "On Monday two fishermen were arrested and a third jailed.", "2025-12-08"),
        ("en", "release", "On Monday two fishermen were freed and flown out.", "2025-12-08"),
        (
            "ru",
            "sentence",
            "В понедельник суд признал рыбака виновным и приговорил его к двум годам.",
            "2025-12-08",
        ),
        (
            "en",
            "sentence",
            "On Monday a court convicted the fisherman and sentenced him to two years.",
            "2025-12-08",
        ),
    ],
)
def test_a_day_that_two_acts_share_stays_with_both(language: str, kind: str, text: str, when: str) -> None:
    assert set(days(text, language, kind)) == {when}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "1 мая были задержаны рыбаки, впоследствии один из них был избит и приговорён к двум годам.",
        ),
        (
            "en",
            "On 1 May fishermen were detained, and later one of them was beaten and sentenced to two years.",
        ),
    ],
)
def test_what_came_later_has_not_the_day_of_what_was_before(language: str, text: str) -> None:
    assert days(text, language, "sentence") == [None]


@pytest.mark.parametrize(
    ("language", "text", "kind", "when"),
    [
        ("ru", "В ответ на арест Анны Новак США в понедельник ввели санкции против судьи.", "impose",
         "2025-12-08"),
        ("ru", "После ареста Анны Новак в понедельник США ввели санкции против судьи.", "impose", None),
        # By an amnesty somebody is freed on its day.
        ("ru", "Антона Краля освободили по амнистии 3 декабря.", "release", "2025-12-03"),
        ("en", "Anton Kral was released under an amnesty on 3 December.", "release", "2025-12-03"),
        ("en", "Anton Kral was released after his arrest on 3 December.", "release", None),
        # Deeds of no one day have none, nor has the word for jail in a term.
        ("ru", "Суд признал Антона Краля виновным в шпионаже в прошлом месяце.", "sentence", "2025-11"),
        ("ru", "Антона Краля арестовали по обвинению в клевете в мае.", "detain", "2025-05"),
        ("fr", "Anton Kral a été condamné pour diffamation en mai.", "sentence", "2025-05"),
        ("fr", "Anton Kral a été condamné pour le meurtre d'un juge en mai.", "sentence", None),
        ("ru", "Антона Краля арестовали по обвинению в убийстве судьи в мае.", "detain", None),
        ("ru", "Суд приговорил Антона Краля к девяти годам заключения в 2020 году.", "sentence", "2020"),
    ],
)  # fmt: skip
def test_a_day_behind_who_acts_is_of_what_he_does(
    language: str, text: str, kind: str, when: str | None
) -> None:
    assert days(text, language, kind) == [when]


IN_PARTICIPLES = [
    ("Власти освободили миссионера, тайно перешедшего границу со стороны моря 25 мая с письмами.", [None]),
    ("Минск освободил журналиста, приехавшего на фестиваль в Брест 5 мая 2024 года.", [None]),
    ("Минск освободил журналиста, жившего в Бресте, 5 мая 2024 года.", ["2024-05-05"]),
    ("Антон Краль, живший в Бресте, освобождён 5 мая 2024 года.", ["2024-05-05"]),
]


@pytest.mark.parametrize(("text", "when"), IN_PARTICIPLES)
def test_a_day_in_the_words_of_a_participle_is_of_no_verb_before_it(
    text: str, when: list[str | None]
) -> None:
    assert days(text, "ru", "release") == when


BEFORE_VERBS = [
    ("fr", "Les deux journalistes arrêtés pour espionnage le 3 décembre ont été libérés.", [None]),
    ("fr", "Anton Kral arrêté à Minsk pour espionnage le 3 décembre a été libéré.", [None]),
    ("fr", "Anton Kral accusé d'espionnage a été libéré le 3 décembre.", ["2025-12-03"]),
    ("ru", "Задержанные за шпионаж 3 декабря 2025 года журналисты освобождены.", [None]),
    ("ru", "Задержанный в мае Антон Краль 3 декабря 2025 года освобождён.", ["2025-12-03"]),
]


@pytest.mark.parametrize(("language", "text", "when"), BEFORE_VERBS)
def test_a_day_in_the_words_of_a_participle_is_of_no_verb_behind_it(
    language: str, text: str, when: list[str | None]
) -> None:
    assert days(text, language, "release") == when
