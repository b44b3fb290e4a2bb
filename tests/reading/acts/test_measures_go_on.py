"""Whose the measures are with which an account of sanctions goes on, and whose a list is not."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

GO_ON = [
    ("en", "Canada sanctioned five traders. The measures also cover 109 ships."),
    ("en", "Canada sanctioned five traders.\n\nThe restrictions will also apply to 42 companies, it said."),
    ("fr", "Le Canada a sanctionné cinq armateurs. Les mesures visent aussi 109 navires."),
    ("fr", "Le Canada a sanctionné cinq armateurs.\n\nLes restrictions frapperont aussi 42 sociétés."),
    ("ru", "Канада ввела санкции против пяти судовладельцев. Меры распространяются и на 109 судов."),
]


@pytest.mark.parametrize(("code", "text"), GO_ON)
def test_measures_that_go_on_are_of_who_took_them(code: str, text: str) -> None:
    assert [act.authority for _, act in acts(text, code)] == ["ca", "ca"]


LISTED = [
    "Канада ввела новые санкции. В список попали пять россиян.",
    "Канада ввела новые санкции. В список внесли пятерых россиян.",
    "Канада ввела новые санкции против России. В список попали пять белорусов.",
]


@pytest.mark.parametrize("text", LISTED)
def test_a_list_is_not_of_the_people_on_it(text: str) -> None:
    assert "ca" in {act.authority for _, act in acts(text, "ru")}
    assert {act.authority for _, act in acts(text, "ru")} <= {"ca", None}


OTHERS = [
    ("en", "Canada sanctioned five traders. Britain's measures also cover 109 ships.", "ca"),
    ("fr", "Le Canada a sanctionné cinq armateurs. Les mesures de Londres visent aussi 109 navires.", "ca"),
]


@pytest.mark.parametrize(("code", "text", "first"), OTHERS)
def test_measures_of_another_are_not_taken_for_those_told(code: str, text: str, first: str) -> None:
    assert [act.authority for _, act in acts(text, code)][1:] != [first]


KEPT = [
    ("ru", "ЕС сохранил санкции против Антона Краля.", 0),
    ("ru", "Указ сохраняет санкции против банка «Орвал».", 0),
    ("ru", "ЕС решил сохранить санкции против Антона Краля.", 0),
    ("ru", "ЕС пересматривает санкции против Антона Краля.", 0),
    ("ru", "ЕС сохранил санкции против Антона Краля ещё на год.", 1),
    ("ru", "ЕС сохранил санкции против Антона Краля до января 2027 года.", 1),
    ("en", "The EU maintained sanctions on Anton Kral.", 0),
    ("en", "The EU kept sanctions on Anton Kral in place.", 0),
    ("en", "The decree retains the sanctions against Orval Bank.", 0),
    ("en", "The EU decided to maintain sanctions on Anton Kral.", 0),
    ("en", "The EU kept sanctions on Anton Kral in place for another six months.", 1),
    ("en", "The EU eased sanctions on Anton Kral.", 1),
    ("fr", "L'UE a maintenu les sanctions contre Anton Kral.", 0),
    ("fr", "Les sanctions contre Anton Kral sont maintenues.", 0),
    ("fr", "L'UE a maintenu les sanctions contre Anton Kral jusqu'en janvier 2027.", 1),
    ("fr", "L'UE a durci les sanctions contre Anton Kral.", 1),
]


@pytest.mark.parametrize(("code", "text", "told"), KEPT)
def test_what_is_only_kept_is_not_changed(code: str, text: str, told: int) -> None:
    assert len(acts(text, code)) == told


EXCHANGED = [
    ("Президенты обменялись мнениями о торговле.", 0),
    ("Президенты России и США обменялись в пятницу мнениями об Украине.", 0),
    ("Министры обменялись рукопожатием.", 0),
    ("Стороны обменялись обвинениями в адрес Антона Краля.", 0),
    ("Стороны обменялись заключёнными.", 1),
]


@pytest.mark.parametrize(("text", "told"), EXCHANGED)
def test_who_exchanges_words_is_not_exchanged(text: str, told: int) -> None:
    assert len(acts(text, "ru", "release")) == told


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "Послы одобрили продление замораживания активов Ивана Краля.", "Иван Краль"),
        ("ru", "ЕС одобрил продление заморозки активов Ивана Краля.", "Иван Краль"),
        ("ru", "Совет ЕС продлил замораживание активов Ивана Краля.", "Иван Краль"),
        ("en", "The EU approved the extension of the freeze on the assets of Ivan Kral.", "Ivan Kral"),
        ("fr", "L'UE a approuvé la prolongation du gel des avoirs d'Ivan Kral.", "Ivan Kral"),
    ],
)
def test_a_freeze_that_goes_on_is_amended(code: str, text: str, name: str) -> None:
    ((_, act),) = acts(text, code)
    assert (act.kind, act.measure, [s.name for s in act.subjects]) == ("amend", "assets", [name])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("США смягчили санкции. Анна Краль была включена в список из 3 094 получателей помилования.", 0),
        ("США смягчили санкции. Анна Краль была включена в список освобождаемых.", 0),
        ("США смягчили санкции. Анну Краль включили в список подлежащих санкциям.", 1),
    ],
)
def test_who_is_put_on_a_list_of_those_pardoned_is_not_sanctioned(text: str, told: int) -> None:
    assert len(acts(text, "ru", "impose")) == told
