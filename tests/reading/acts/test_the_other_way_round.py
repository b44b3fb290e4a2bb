"""Words that undo, refuse or except a measure, which a hasty reader takes for the measure itself."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

EXEMPTIONS = [
    ("en", "The committee approved a travel ban exemption for Anton Kral on Monday."),
    ("en", "Washington approved an arms embargo exemption for South Sudan."),
    ("en", "Britain introduced an asset freeze exemption for Lukoil."),
    ("en", "The committee refused a travel ban exemption for Anton Kral."),
    ("fr", "Le comité a approuvé lundi une exemption d'interdiction de voyager pour Anton Kral."),
    ("fr", "Le comité des sanctions de l'ONU a adopté une dérogation au gel des avoirs d'Anton Kral."),
    ("ru", "Комитет одобрил исключение из запрета на поездки для Антона Краля."),
]


@pytest.mark.parametrize(("language", "text"), EXEMPTIONS)
def test_an_exemption_is_no_measure(language: str, text: str) -> None:
    assert not {kind for kind, _ in told(text, language)} & {"impose", "lift"}


LICENSED = [
    ("en", "The committee approved a travel ban exemption for Anton Kral on Monday."),
    ("fr", "Le comité de l'ONU a approuvé une exemption d'interdiction de voyager pour Anton Kral."),
    ("fr", "Londres a adopté une dérogation au gel des avoirs d'Anton Kral."),
]


@pytest.mark.parametrize(("language", "text"), LICENSED)
def test_an_exemption_is_a_licence(language: str, text: str) -> None:
    assert [kind for kind, _ in told(text, language)] == ["license"]


BLOCKED = [
    ("en", "Hungary blocked EU sanctions against Patriarch Kirill."),
    ("en", "Hungary blocked a new sanctions package against Russia."),
    ("fr", "La Hongrie a bloqué les sanctions de l'UE contre le patriarche Kirill."),
    ("ru", "Венгрия заблокировала санкции ЕС против патриарха Кирилла."),
    ("ru", "Венгрия блокирует новый пакет санкций против России."),
]


@pytest.mark.parametrize(("language", "text"), BLOCKED)
def test_who_blocks_sanctions_imposes_none(language: str, text: str) -> None:
    assert ("impose", "asserted") not in told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Belavia was removed from the list of companies exempt from sanctions."),
        ("en", "The EU removed Belavia from its list of exempted companies."),
        ("fr", "Belavia a été retirée de la liste des sociétés exemptées de sanctions."),
        ("fr", "L'UE a retiré Belavia de la liste des entreprises exemptées de sanctions."),
        ("ru", "Компания «Белавиа» исключена из списка компаний, освобождённых от санкций."),
        ("ru", "ЕС исключил «Белавиа» из перечня предприятий, освобождённых от санкций."),
    ],
)
def test_who_is_struck_off_a_list_of_the_exempt_is_bound(language: str, text: str) -> None:
    assert "lift" not in {kind for kind, _ in told(text, language)}


UNDONE = [
    ("en", "Lukoil was delisted from the London Stock Exchange after sanctions.", "lift"),
    ("fr", "L'UE a mis fin à la suspension des sanctions contre Lukoil.", "suspend"),
    ("fr", "Le Sénat a voté contre la levée des sanctions visant Lukoil.", "lift"),
    ("ru", "Ордер на арест Антона Краля отозван в понедельник.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), UNDONE)
def test_what_is_undone_or_refused_is_not_done(language: str, text: str, kind: str) -> None:
    assert not {(kind, "asserted"), (kind, "announced")} & set(told(text, language))


DONE = [
    ("en", "Britain blocked the assets of Lukoil.", ("impose", "asserted")),
    ("en", "The EU delisted Lukoil on Monday.", ("lift", "asserted")),
    ("fr", "Londres a bloqué les avoirs de Lukoil.", ("impose", "asserted")),
    ("fr", "L'UE a annoncé la suspension des sanctions contre Lukoil.", ("suspend", "announced")),
    ("ru", "Великобритания заблокировала активы «Лукойла».", ("impose", "asserted")),
]


@pytest.mark.parametrize(("language", "text", "act"), DONE)
def test_the_measures_themselves(language: str, text: str, act: tuple[str, str]) -> None:
    assert act in told(text, language)


LISTED = [
    ("en", "Anna Kral was mistakenly listed among those freed on Saturday."),
    ("fr", "Anna Kral figurait par erreur sur la liste des prisonniers libérés samedi."),
    ("ru", "Имя Анны Крал ошибочно попало в список освобождённых в субботу."),
]


@pytest.mark.parametrize(("language", "text"), LISTED)
def test_who_is_listed_in_error_is_not_out(language: str, text: str) -> None:
    assert told(text, language) == [("release", "denied")]


CLAIMED = [
    ("en", "The release of Anton Kral proved to be a hoax."),
    ("en", "Anton Kral was released on Monday, state media claimed falsely."),
    ("fr", "La libération d'Anton Kral s'est révélée être un canular."),
    ("fr", "Anton Kral a été libéré lundi, ont affirmé à tort les médias d'État."),
    ("ru", "Освобождение Антона Краля оказалось фейком."),
    ("ru", "Антон Краль освобождён в понедельник, ошибочно сообщили государственные СМИ."),
]


@pytest.mark.parametrize(("language", "text"), CLAIMED)
def test_what_is_claimed_falsely_is_denied(language: str, text: str) -> None:
    assert told(text, language) == [("release", "denied")]


FREED = [
    (
        "en",
        "Anton Kral was released on Monday, and a paper falsely reported his death.",
        ("release", "asserted"),
    ),
    ("en", "Freed on Monday, Anton Kral falsely claimed he had been tortured.", ("release", "asserted")),
    (
        "ru",
        "Антон Краль освобождён в понедельник, газеты ошибочно сообщили о его смерти.",
        ("release", "asserted"),
    ),
    ("en", "Anna Kral, mistakenly named among the dead, was freed.", ("release", "asserted")),
    ("en", "Anna Kral, who was wrongly convicted, was listed among those freed.", ("release", "asserted")),
    ("en", "Anna Kral was wrongly put in prison.", ("detain", "asserted")),
    ("fr", "Anna Kral figurait sur la liste des prisonniers libérés samedi.", ("release", "asserted")),
    ("ru", "Анна Крал попала в список освобождённых в субботу.", ("release", "asserted")),
]


@pytest.mark.parametrize(("language", "text", "act"), FREED)
def test_a_wrong_of_another_kind_belies_nothing(language: str, text: str, act: tuple[str, str]) -> None:
    assert act in told(text, language)


LEFT_IN = [
    ("en", "Anna Kral is among those not freed."),
    ("en", "Among those not yet released is Anna Kral."),
    ("en", "The only prisoner not freed was Anna Kral."),
    ("en", "Fifty prisoners not released on Saturday remain in jail."),
    ("fr", "Anna Kral figure parmi les prisonniers non libérés."),
    ("fr", "Parmi les prisonniers non encore libérés figure Anna Kral."),
    ("ru", "Анна Крал — среди не освобождённых."),
]


@pytest.mark.parametrize(("language", "text"), LEFT_IN)
def test_who_is_one_of_those_not_freed_is_not_out(language: str, text: str) -> None:
    assert ("release", "denied") in told(text, language)
    assert ("release", "asserted") not in told(text, language)


AVERTED = [
    ("The execution of Anton Kral was stayed by the court on Monday.", "die"),
    ("A court stayed the execution of Anton Kral.", "die"),
    ("Anton Kral pretended to have been arrested.", "detain"),
]


@pytest.mark.parametrize(("text", "kind"), AVERTED)
def test_what_was_averted_or_feigned_has_not_been(text: str, kind: str) -> None:
    assert (kind, "asserted") not in told(text, "en")


UNMET = [
    ("Anton Kral a fait semblant d'avoir été arrêté.", "detain"),
    ("On a cru à la libération d'Anton Kral.", "release"),
    ("Faute d'avoir été libéré à temps, Anton Kral est mort.", "release"),
]


@pytest.mark.parametrize(("text", "kind"), UNMET)
def test_what_was_feigned_believed_or_failed_to_come_has_not_been(text: str, kind: str) -> None:
    assert (kind, "asserted") not in told(text, "fr")


def test_for_want_of_proof_somebody_is_freed() -> None:
    assert told("Faute de preuves, Anton Kral a été libéré.", "fr") == [("release", "asserted")]


OPEN = [
    ("en", "Anton Kral is alive, despite reports that he had died in prison.", "die"),
    ("en", "It is too soon to speak of the release of Anton Kral.", "release"),
    ("ru", "Говорить об освобождении Антона Краля пока рано.", "release"),
    ("en", "The licence does not mean that the sanctions on Belaruskali have been lifted.", "lift"),
    ("en", "The release of Anna Kral has yet to be independently confirmed.", "release"),
    ("fr", "La licence ne signifie pas que les sanctions contre Belaruskali ont été levées.", "lift"),
    ("ru", "Лицензия не означает, что санкции против «Беларуськалия» сняты.", "lift"),
    ("ru", "Освобождение Анны Крал ещё предстоит подтвердить.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), OPEN)
def test_what_does_not_follow_is_only_possible(language: str, text: str, kind: str) -> None:
    assert told(text, language) == [(kind, "possible")]


@pytest.mark.parametrize("whom", ["All prisoners but", "Everyone but", "All of the detainees but"])
def test_who_is_excepted_is_not_freed(whom: str) -> None:
    found = acts(f"{whom} Anna Kral were freed on Saturday.", "en")
    assert [(act.kind, act.subjects) for _, act in found] == [("release", ())]


def told(text: str, language: str) -> list[tuple[str, str]]:
    """The acts of a text and whether they happened."""
    return [(act.kind, claim.factuality) for claim, act in acts(text, language)]
