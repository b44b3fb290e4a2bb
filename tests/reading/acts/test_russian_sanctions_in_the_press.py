"""How the Russian press tells whom sanctions and entry bans are put on, and whose they are."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

Told = list[tuple[str, str | None, list[str], int | None]]


def told(text: str, language: str = "ru") -> Told:
    """Each act by its kind, authority, names and the number of its group."""
    return [
        (
            found.act.kind,
            found.act.authority,
            [subject.name for subject in found.act.subjects],
            found.act.group.lo if found.act.group is not None else None,
        )
        for found in acts(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The measures are the subject, and whom they hit is bound.
        (
            "США ввели санкции против «Зари». Новые ограничения распространились на судью Ивана Ломова "
            "и на главу «Маяка» Павла Орлова.",
            [("impose", "us", ["Заря"], None), ("impose", "us", ["Иван Ломов", "Павел Орлов"], None)],
        ),
        (
            "Лондон ввёл санкции против «Зари». Новые меры охватывают 51 танкер.",
            [("impose", "uk", ["Заря"], None), ("impose", "uk", [], 51)],
        ),
        # The verb stands between them and whom they are on.
        (
            "Санкции ввели против судьи Ивана Ломова, омбудсмена Анны Новак и банкира Павла Орлова.",
            [("impose", None, ["Иван Ломов", "Анна Новак", "Павел Орлов"], None)],
        ),
        # Who is named of those whom a number or a noun tells.
        (
            "США ввели санкции против 14 компаний, среди них «Заря», «Вектор» и «Маяк».",
            [("impose", "us", ["Заря", "Вектор", "Маяк"], 14)],
        ),
        (
            "США ввели санкции против 14 компаний. Среди них — «Заря», «Вектор» и «Маяк».",
            [("impose", "us", [], 14), ("impose", "us", ["Заря", "Вектор", "Маяк"], None)],
        ),
        (
            "Рестрикции наложены на ряд предприятий, среди которых «Заря», «Вектор» и концерн «Маяк».",
            [("impose", None, ["Заря", "Вектор", "Маяк"], None)],
        ),
        (
            "ЕС исключил из санкционного списка четверых россиян: министра Ивана Ломова, экс-главу "
            "«Зари» Павла Орлова и Анну Новак.",
            [("lift", "eu", ["Иван Ломов", "Павел Орлов", "Анна Новак"], 4)],
        ),
        # Joined with more than "and".
        (
            "Лондон ввёл санкции против банков «Заря» и «Вектор», а заодно против 51 танкера.",
            [("impose", "uk", ["Заря", "Вектор"], 51)],
        ),
        # A participle before the measures says whom they are on.
        ("США сняли введённые против банка «Заря» санкции.", [("lift", "us", ["Заря"], None)]),
    ],
)
def test_whom_sanctions_bind(text: str, wanted: Told) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "В числе компаний, против которых ввели санкции США, — «Заря», «Вектор» и «Маяк».",
            [("impose", "us", ["Заря", "Вектор", "Маяк"], None)],
        ),
        (
            "Среди тех, против кого введены санкции, — певец Иван Ломов и актёр Павел Орлов.",
            [("impose", None, ["Иван Ломов", "Павел Орлов"], None)],
        ),
        (
            "Так, в перечне тех, кому въезд в Литву запрещён, — президент клуба «Заря» Иван Ломов и актёр "
            "Павел Орлов.",
            [("impose", "lt", ["Иван Ломов", "Павел Орлов"], None)],
        ),
        ("Список тех, кому запрещён въезд в Литву, расширили.", []),
        ("Для тех, кому закрыт въезд в Россию, есть другой путь, сказал Иван Ломов.", []),
    ],
)
def test_those_counted_in(text: str, wanted: Told) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Россия запретила въезд 131 гражданину Австралии и девяти гражданам Новой Зеландии.",
            [("impose", "ru", [], 131), ("impose", "ru", [], 9)],
        ),
        ("Певцу Ивану Ломову запретили приезжать в Латвию.", [("impose", "lv", ["Иван Ломов"], None)]),
        # Of people and companies no number is that of both.
        ("Совет ЕС внёс в санкционный список 14 человек и 41 организацию.", [("impose", "eu", [], 14)]),
        ("Врачи запретили Ивану Ломову приезжать в офис, сообщили в России.", []),
    ],
)
def test_those_counted(text: str, wanted: Told) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "authorities"),
    [
        (
            "США ввели санкции против 24 банкиров. Из чиновников в списке оказались министр Иван Ломов "
            "и судья Павел Орлов.",
            ["us", "us"],
        ),
        ("США ввели санкции против 24 банкиров, под ограничения подпали и 14 компаний.", ["us", "us"]),
        ("Канада ввела санкции против 24 банкиров. Рестрикции наложены и на банк «Заря».", ["ca", "ca"]),
        # Another maker may have done it.
        ("США ввели санкции против 24 банкиров. В Канаде под санкции попал Иван Ломов.", ["us", None]),
        # Who a dash says that others are does nothing.
        ("Ограничения ЕС вводятся против 12 юрлиц, и одно из них — российская «Заря Логистик».", ["eu"]),
        (
            "Российский Минюст внёс в реестр иноагентов Ивана Ломова. Генпрокуратура признала организацию "
            "«Заря» нежелательной.",
            ["ru", "ru"],
        ),
    ],
)
def test_whose_they_are(text: str, authorities: list[str | None]) -> None:
    assert [authority for _, authority, _, _ in told(text)] == authorities


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("США ввели санкции против «Лукойла» и «Роснефти».", ["Лукойл", "Роснефть"]),
        ("ЕС снял санкции с «Газпром нефти» и «Силовых машин».", ["Газпром нефть", "Силовые машины"]),
        ("Генпрокуратура признала «Открытую Россию» нежелательной организацией.", ["Открытая Россия"]),
        ("США ввели санкции против банка «Заря» и компании «Вектор».", ["Заря", "Вектор"]),
        ("Минюст внёс в реестр иноагентов «Медиазону» и «Новую газету».", ["Медиазона", "Новая газета"]),
        ("Лондон исключил «Зарю» из санкционного списка.", ["Заря"]),
    ],
)
def test_names_of_bodies_are_in_the_nominative(text: str, names: list[str]) -> None:
    assert [each for _, _, found, _ in told(text) for each in found] == names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Генпрокуратура объявила нежелательной деятельность четырёх структур.",
            [("impose", None, [], 4)],
        ),
        (
            "В реестр СМИ — иностранных агентов российский Минюст включил журналистов Ивана Ломова "
            "и Анну Новак.",
            [("impose", "ru", ["Иван Ломов", "Анна Новак"], None)],
        ),
        (
            "Верховный суд признал террористической организацией движение «Свет».",
            [("impose", None, ["Свет"], None)],
        ),
        ("Суд признал экстремистскими три книги.", []),
        ("Учитель признал работу ученика нежелательной.", []),
    ],
)
def test_registers_at_home(text: str, wanted: Told) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A list that is changed only leads to whom it is changed for.
        (
            "Великобритания расширила санкционный список: в него внесены банкир Иван Ломов и компания "
            "«Вектор».",
            [("impose", "uk", ["Иван Ломов", "Вектор"], None)],
        ),
        ("Канада расширила санкционный список.", [("amend", "ca", [], None)]),
        # A plural says who all of those named behind it are.
        (
            "США ввели санкции против министров Ивана Ломова, Анны Новак и Павла Орлова.",
            [("impose", "us", ["Иван Ломов", "Анна Новак", "Павел Орлов"], None)],
        ),
        ("США ввели санкции против сыновей Ивана Ломова и Павла Орлова.", [("impose", "us", [], None)]),
    ],
)
def test_lists_and_plurals(text: str, wanted: Told) -> None:
    assert told(text) == wanted


def test_an_exchange_of_three_sides_is_no_release_by_two() -> None:
    text = "Обмен прошёл между Россией, Германией и США: в турецкой столице обменяли 26 человек."
    assert all(authority is None for _, authority, _, _ in told(text))


@pytest.mark.parametrize(
    ("text", "authority", "language"),
    [
        ("МИД Польши сообщил, что страна высылает двух российских дипломатов.", "pl", "ru"),
        ("Estonia said the country had expelled two envoys.", "ee", "en"),
        ("La Pologne a annoncé que le pays expulserait deux diplomates russes.", "pl", "fr"),
    ],
)
def test_the_country_that_says_so(text: str, authority: str, language: str) -> None:
    assert [(kind, by) for kind, by, _, _ in told(text, language)] == [("expel", authority)]


def test_a_side_that_also_calls_somebody_something_charges_nobody() -> None:
    assert told("Ивана Ломова американская сторона именует банкиром и обвиняет в поддержке терроризма.") == []
