"""Who only says that another did wrong charges nobody; what is served, given or charged in other senses is no
term and no accusation, and the day of a deed is none of its accusation."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

RIVALS = [
    ("en", "Opposition leader Nina Vetrova accused Anton Kral of corruption."),
    ("en", "Deputy Nina Vetrova has accused the minister Anton Kral of bribery."),
    ("en", "She accused Anton Kral of fraud."),
    ("en", "His wife accused Anton Kral of assault."),
    ("en", "The company accused Anton Kral of theft."),
    ("en", "The senator accused the minister of violating the rules."),
    ("en", "The president accused Senator Anton Kral of corruption."),
    ("en", "Ms Kral, whose government charged Oslo in 2013 may have been spying on her, was surprised."),
    ("fr", "L'opposante Nina Vetrova a accusé le ministre Anton Kral de corruption."),
    ("fr", "Dans son message, il accuse Anton Kral de trahison."),
    ("fr", "Le sénateur accuse la députée Eva Novak de fraude."),
    ("fr", "Sa femme accuse Anton Kral de violences."),
    ("fr", "L'entreprise accuse Anton Kral de vol."),
    ("ru", "Депутат Нина Ветрова обвинила министра Антона Краля в коррупции."),
    ("ru", "В своём посте он обвинил Антона Краля в измене."),
    ("ru", "Сенатор обвиняет депутата Еву Новак в мошенничестве."),
    ("ru", "Жена обвинила Антона Краля в побоях."),
    ("ru", "Компания обвинила Антона Краля в краже."),
    ("ru", "Президент обвинил сенатора Антона Краля во лжи."),
]


@pytest.mark.parametrize(("language", "text"), RIVALS)
def test_a_rival_who_accuses_charges_nobody(language: str, text: str) -> None:
    assert [a for a in acts(text, language) if a.act.kind == "charge"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Police accused Anton Kral of theft."),
        ("en", "The authorities accuse the editor Anton Kral of extremism."),
        ("en", "A court in Oslo accused Anton Kral of plotting a coup."),
        ("en", "Investigators accuse Anton Kral of treason and he remains in jail."),
        ("fr", "Le parquet accuse Anton Kral de corruption."),
        ("fr", "Les autorités accusent Anton Kral d'espionnage."),
        ("fr", "Le procureur Jean Novak accuse Anton Kral de trahison."),
        ("fr", "Minsk accuse Anton Kral d'espionnage."),
        ("fr", "Ils accusent Anton Kral de terrorisme."),
        ("ru", "Следствие обвиняет Антона Краля в коррупции."),
        ("ru", "Прокурор Иван Новак обвинил Антона Краля в измене."),
        ("ru", "Минск обвиняет Антона Краля в шпионаже."),
        ("ru", "ФСБ обвиняет Антона Краля в терроризме."),
        ("ru", "Антона Краля обвиняют в терроризме."),
    ],
)
def test_those_whose_office_it_is_do(language: str, text: str) -> None:
    names = [[s.name for s in act.act.subjects] for act in acts(text, language) if act.act.kind == "charge"]
    assert names in ([["Anton Kral"]], [["Антон Краль"]])


IN_PRISON = "Ivan Moroz is in prison. "


@pytest.mark.parametrize(
    "text",
    [
        "This would be hard given the two-year limit for talks.",
        "Given the three-year wait, Anton Kral gave up.",
        "Anton Kral, a top aide, is also serving the White House as an unpaid adviser.",
        "Eva Kral is serving her second term as governor.",
        "Anton Kral, who served for 29 years, lost the vote.",
        "Anton Kral served 12 years as mayor of the town.",
        "Only eight judges have been convicted in an impeachment trial.",
        "Today, they are convicted criminals.",
        "Sentencing of Anton Kral, 19, was adjourned over illness.",
        "The mechanic did not charge him for the repair.",
        "Anton Kral has been charged with carrying out the new policies.",
        "Anton Kral was charged with running the ministry.",
        "Anton Kral has been accused of sexism.",
        'The union said that the minister may "stand accused" of placing staff centre stage.',
        "The minister and his colleagues are indicted of standing idly by; it is appalling.",
        "The couple faced at least six lawsuits from former partners.",
        "Towns want help prosecuting drug dealers.",
    ],
)
def test_other_senses_are_no_terms_and_no_charges(text: str) -> None:
    assert [a for a in acts(IN_PRISON + text, "en") if a.act.kind in ("charge", "sentence")] == []


@pytest.mark.parametrize(
    ("text", "kind", "terms"),
    [
        ("Anton Kral was given the maximum five-year term by a court.", "sentence", "P5Y"),
        ("Anton Kral is already serving 18 years for fraud.", "sentence", "P18Y"),
        ("Anton Kral is serving a suspended sentence.", "sentence", None),
        ("Anton Kral served for three years in prison.", "sentence", "P3Y"),
        ("Anton Kral is serving the third year of a six-year sentence.", "sentence", "P6Y"),
        ("Anton Kral was found guilty of leaving the couple's 22-month-old son to die.", "sentence", None),
        ("Anton Kral was given sentences totalling 12 years.", "sentence", None),
        ("Anton Kral has been charged with carrying out two bombings.", "charge", None),
        ("Anton Kral stands accused of murder.", "charge", None),
        ("Anton Kral was accused of murder.", "charge", None),
    ],
)
def test_true_terms_and_charges_near_by_stay(text: str, kind: str, terms: str | None) -> None:
    told = [a.act for a in acts(IN_PRISON + text, "en") if a.act.kind == kind]
    assert [([s.name for s in a.subjects], a.terms) for a in told] == [(["Anton Kral"], terms)]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("en", "Anton Kral is accused of kidnapping a girl on Monday.", None),
        ("en", "Four officers were accused of involvement in the incident last Thursday.", None),
        ("en", "Prosecutors accused Anton Kral on Monday of fraud.", "2025-11-10"),
        ("en", "Anton Kral was charged with fraud on Monday.", "2025-11-10"),
        ("fr", "Anton Kral est accusé du meurtre d'un gendarme en 2019.", None),
        ("fr", "Anton Kral a été accusé lundi de fraude.", "2025-11-10"),
        ("ru", "В понедельник Антона Краля обвинили в мошенничестве.", "2025-11-10"),
    ],
)
def test_the_day_of_a_deed_is_not_when_somebody_is_accused(
    language: str, text: str, when: str | None
) -> None:
    told = acts(text, language, published="2025-11-14")
    assert [a.act.when for a in told if a.act.kind == "charge"] == [when]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The penalties are severe if this goes to trial and Anton Kral is found guilty.", "possible"),
        ("If the case goes to court and he is convicted, Anton Kral could lose his seat.", "possible"),
        ("Why was Anton Kral prosecuted?", "asserted"),
        ("How could Anton Kral be convicted?", "possible"),
        ("Was Anton Kral convicted?", "possible"),
        ("If it rains he stays in, and Anton Kral was found guilty.", "asserted"),
    ],
)
def test_a_condition_holds_for_both_its_verbs_and_why_asks_for_no_act(text: str, factuality: str) -> None:
    assert [a.factuality for a in acts(text, "en") if a.act.kind in ("charge", "sentence")] == [factuality]
