"""Plans that were given up or came to nothing, what is out of the question, and reports said to be false."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

GIVEN_UP = [
    ("en", "The ministry planned to deport Helen Marsh but changed its mind on Tuesday."),
    ("en", "Minsk had promised to free Anna Petrova but went back on its word."),
    ("en", "Anna Petrova was to be freed on Friday, but the deal fell through."),
    ("en", "The authorities have backtracked on a pledge to free Anna Petrova."),
    ("fr", "Le ministère voulait expulser Hélène Marsh, mais il s'est ravisé."),
    ("fr", "Minsk avait promis de libérer Anna Petrova avant de faire machine arrière."),
    ("fr", "Anna Petrova devait être libérée vendredi, il n'en a rien été."),
    ("fr", "Le gouvernement est revenu sur sa promesse de libérer Anna Petrova."),
    ("ru", "Власти планировали депортировать Анну Петрову, но потом передумали."),
    ("ru", "Минск обещал освободить Анну Петрову, но не сдержал слова."),
    ("ru", "Анну Петрову должны были освободить в пятницу, но этого не произошло."),
]


@pytest.mark.parametrize(("language", "text"), GIVEN_UP)
def test_a_plan_that_is_given_up_is_denied(language: str, text: str) -> None:
    assert {c.factuality for c, _ in acts(text, language)} == {"denied"}


OFF = [
    ("en", "The release of Anna Petrova is out of the question, the minister said."),
    ("en", "There is no question of pardoning Anna Petrova, the minister said."),
    ("en", "Lifting the sanctions on Belavia is not on the table, Brussels said."),
    ("fr", "Il n'est pas question de libérer Anna Petrova, a dit le ministre."),
    ("fr", "Il n'est plus question que Minsk libère Anna Petrova."),
    ("ru", "Об освобождении Анны Петровой речи не идёт."),
    ("ru", "О снятии санкций с «Белавиа», на чём настаивает Минск, не может быть и речи."),
]


@pytest.mark.parametrize(("language", "text"), OFF)
def test_what_is_out_of_the_question_is_denied(language: str, text: str) -> None:
    assert {c.factuality for c, _ in acts(text, language)} == {"denied"}


FALSE = [
    ("en", "The ministry dismissed as fabricated reports that Anna Petrova had been freed."),
    ("fr", "Le ministère a qualifié d'« infox » les messages annonçant la libération d'Anna Petrova."),
    ("fr", "Les informations selon lesquelles Anna Petrova a été libérée, parues lundi, sont fausses."),
    (
        "ru",
        "Слухи о том, что редактора Анну Петрову отпустили под домашний арест, не соответствуют истине.",
    ),
    ("ru", "В МВД назвали слухи о задержании Анны Петровой «фейком»."),
]


@pytest.mark.parametrize(("language", "text"), FALSE)
def test_a_report_that_is_called_false_tells_of_nothing_done(language: str, text: str) -> None:
    assert {c.factuality for c, _ in acts(text, language)} == {"denied"}


UNREAL = [
    ("en", "Had the court agreed, Anna Petrova would by now have been released."),
    ("fr", "Sans cet accord, les sanctions contre Belavia auraient depuis été levées."),
    ("ru", "Тогда санкции с «Белавиа» были бы сняты."),
    ("ru", "Минск не исключает, что Анну Петрову освободят."),
    ("fr", "Oslo maintient l'embargo tant qu'Anna Petrova ne sera pas libérée."),
]


@pytest.mark.parametrize(("language", "text"), UNREAL)
def test_what_would_have_been_is_possible(language: str, text: str) -> None:
    told = {a.kind: c.factuality for c, a in acts(text, language)}
    assert {told[kind] for kind in told.keys() & {"release", "lift"}} == {"possible"}


DONE = [
    ("en", "Minsk has in the past week freed Anna Petrova.", "asserted"),
    ("en", "Minsk freed Anna Petrova, but a plan to fly her to Oslo fell through.", "asserted"),
    ("en", "Her family wanted Anna Petrova freed, and Minsk relented.", "possible"),
    ("fr", "Minsk a libéré Anna Petrova, mais le vol vers Oslo a été annulé.", "asserted"),
    ("ru", "Минск освободил Анну Петрову, но встреча с ней сорвалась.", "asserted"),
    ("ru", "Речь идёт об освобождении Анны Петровой, заявил министр.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DONE)
def test_what_was_done_is_not_dropped_with_something_else(language: str, text: str, expected: str) -> None:
    found = {c.factuality for c, a in acts(text, language) if a.kind in ("release", "lift")}
    assert found == {expected}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The group welcomes the decision to release Anna Petrova and asks to free all who remain "
               "behind bars."),
        ("en", "Minsk agreed to free Anna Petrova and heard the families of those who remain in jail."),
        ("fr", "Minsk a promis de libérer Anna Petrova et a reçu les proches de ceux qui restent en prison."),
        ("ru", "Минск обещал освободить Анну Петрову и принял родных тех, кто остаётся под стражей."),
    ],
)  # fmt: skip
def test_who_else_stays_in_prison_gives_no_plan_up(language: str, text: str) -> None:
    assert "denied" not in {c.factuality for c, _ in acts(text, language)}
