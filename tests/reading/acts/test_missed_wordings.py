"""Acts told by wordings besides the verb of their kind: ways home, lists, clemency given, orders signed."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {
    "en": "The prisoners were freed in a swap, and the sanctions stand. ",
    "fr": "Des prisonniers ont été libérés, et les sanctions demeurent. ",
    "ru": "Заключённых освободили, а санкции в силе. ",
}


def told(text: str, language: str, kind: str) -> list[tuple[str, str | None, list[str], int | None]]:
    return [
        (c.factuality, a.authority, [s.name for s in a.subjects], a.group.lo if a.group else None)
        for c, a in acts(text + "\n\n" + ABOUT[language], language, kind)
        if c.span[0] < len(text)
    ]


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("en", "Ales Bialiatski and Maria Kolesnikova are now on their way back to Minsk.", 2),
        ("en", "President Biden welcomed Evan Gershkovich home on Thursday.", 1),
        ("en", "The freed prisoners include Ales Bialiatski and Maria Kolesnikova.", 2),
        ("en", "Ales Bialiatski said the released detainees include Maria Kolesnikova.", 1),
        ("en", "The house arrest of Ales Bialiatski was lifted on Friday.", 1),
        ("fr", "L'otage Olivier Dubois est rentré en France lundi.", 1),
        ("fr", "Les prisonniers libérés comprennent Ales Bialiatski et Maria Kolesnikova.", 2),
    ],
)
def test_whoever_is_on_the_way_home_or_counted_in_is_free(language: str, text: str, whom: int) -> None:
    (found,) = told(text, language, "release")
    assert found[0] == "asserted"
    assert len(found[2]) == whom


@pytest.mark.parametrize(
    "text",
    [
        "Ales Bialiatski was on his way home when he was arrested.",
        "The released documents include a letter by Ales Bialiatski.",
        "The president welcomed Ales Bialiatski at his residence.",
        "The released detainees include five candidates who sought to defeat Daniel Ortega.",
    ],
)
def test_nobody_is_freed_by_a_way_home_before_or_by_papers(text: str) -> None:
    assert told(text, "en", "release") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The pardons issued by Lukashenko in August were few.", ("asserted", "by", [], None)),
        ("en", "A pardon was granted to Ales Bialiatski.", ("asserted", None, ["Ales Bialiatski"], None)),
        (
            "fr",
            "Une grâce présidentielle en faveur de vingt détenus a été annoncée par Alger.",
            ("announced", "dz", [], 20),
        ),
        ("fr", "Un détenu a bénéficié d'une commutation de peine.", ("asserted", None, [], 1)),
        ("ru", "Под помилование попали 30 человек.", ("asserted", None, [], 30)),
        ("ru", "Под амнистию подпадут 2000 осуждённых.", ("planned", None, [], 2000)),
    ],
)
def test_clemency_is_told_by_who_gives_it_and_who_falls_under_it(
    language: str, text: str, expected: tuple[str, str | None, list[str], int | None]
) -> None:
    assert told(text, language, "pardon") == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Poland ousted another Russian diplomat.", ("asserted", "pl", [], 1)),
        (
            "en",
            "The court upheld the deportation order against Ales Bialiatski.",
            ("announced", None, ["Ales Bialiatski"], None),
        ),
        ("en", "Moscow told five British diplomats to leave.", ("announced", "ru", [], 5)),
        ("fr", "Le journaliste a été mis dans un avion pour Paris.", ("asserted", None, [], 1)),
        ("fr", "Dix opposants ont été embarqués dans un avion pour Madrid.", ("asserted", None, [], 10)),
    ],
)
def test_envoys_are_put_out_and_orders_are_no_flights(
    language: str, text: str, expected: tuple[str, str | None, list[str], int | None]
) -> None:
    assert told(text, language, "expel") == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Four judges now face EU travel bans.", ("asserted", "eu", [], 4)),
        ("en", "The amendments list an additional ten individuals.", ("asserted", None, [], 10)),
        ("en", "Ten officials are now subject to an asset freeze.", ("asserted", None, [], 10)),
        ("en", "Ten officials may also be subject to visa restrictions.", ("possible", None, [], 10)),
        (
            "en",
            "Canada is announcing measures against Viktor Sheiman.",
            ("announced", "ca", ["Viktor Sheiman"], None),
        ),
        (
            "en",
            "The United Kingdom has imposed asset freezes and travel bans on three generals.",
            ("asserted", "uk", [], 3),
        ),
        (
            "en",
            "Viktor Sheiman was barred from entering Lithuania.",
            ("asserted", "lt", ["Viktor Sheiman"], None),
        ),
        (
            "fr",
            "Le Canada a annoncé vendredi des sanctions contre 67 personnes.",
            ("announced", "ca", [], 67),
        ),
        (
            "fr",
            "Deutsche Welle a été qualifiée d'organisation extrémiste par Minsk.",
            ("asserted", "by", ["Deutsche Welle"], None),
        ),
        (
            "ru",
            "Минюст обновил реестр иноагентов, добавив туда Льва Пономарёва.",
            ("asserted", None, ["Лев Пономарёв"], None),
        ),
        ("ru", "Въезд в Россию закрыт для 61 гражданина Канады.", ("asserted", "ru", [], 61)),
    ],
)
def test_sanctions_are_told_without_imposing(
    language: str, text: str, expected: tuple[str, str | None, list[str], int | None]
) -> None:
    assert told(text, language, "impose") == [expected]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "The United Kingdom has imposed asset freezes and travel bans on Belavia.", []),
        ("en", "Today, I am announcing the expansion of the visa restriction policy.", ["amend"]),
        ("fr", "L'UE avait aussi prolongé de six mois les sanctions contre la Russie.", ["amend"]),
        (
            "fr",
            "Bruxelles étudie la levée ou l'assouplissement des sanctions contre Belavia.",
            ["lift", "amend"],
        ),
        ("fr", "Paris pourrait lever ou alléger les sanctions contre Minsk.", ["lift"]),
        ("ru", "ЕС рассматривает отмену или смягчение санкций против «Белавиа».", ["lift", "amend"]),
        ("ru", "Вашингтон объявил о временном выводе из-под санкций авиакомпании «Белавиа».", ["lift"]),
    ],
)
def test_what_is_done_to_sanctions_is_what_the_words_say(language: str, text: str, kinds: list[str]) -> None:
    for kind in ("lift", "amend", "suspend"):
        assert len(told(text, language, kind)) == kinds.count(kind)


@pytest.mark.parametrize(
    "text",
    [
        "Sanctions relief was unveiled in October.",
        "Oslo goes on with sanctions relief for Caracas, unveiled in October after a deal.",
        "In announcing the sanctions, the minister spoke of a crackdown.",
        "Those designated are subject to an asset freeze.",
    ],
)
def test_relief_and_mentions_impose_nothing(text: str) -> None:
    assert told(text, "en", "impose") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Двух украинцев удалось вернуть из российского плена.", ("asserted", "ru", [], 2)),
        ("Марию Колесникову удалось освободить.", ("asserted", None, ["Мария Колесникова"], None)),
        ("Троих заложников удалось освободить в декабре.", ("asserted", None, [], 3)),
    ],
)
def test_whoever_was_managed_to_be_freed_stands_before_the_verb(
    text: str, expected: tuple[str, str | None, list[str], int | None]
) -> None:
    assert told(text, "ru", "release") == [expected]


def test_who_is_given_prisoners_is_not_freed() -> None:
    text = "Политзаключённых вывезли в Литву и передали американским дипломатам."
    assert told(text, "ru", "release") == []
