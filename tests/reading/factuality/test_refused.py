"""What is refused, not ruled out, asked as a question, or so only until something else is."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

DENIED = [
    ("en", "Anna Petrova turned down an offer of early release.", "release"),
    ("en", "They would sooner resign than let Anna Petrova out of prison.", "release"),
    ("fr", "Anna Petrova n'a été condamnée par aucun tribunal.", "sentence"),
    ("fr", "L'éditrice Anna Petrova n'a à ce jour été inculpée d'aucun délit.", "charge"),
    ("fr", "Le tribunal a rejeté la demande de libération d'Anna Petrova.", "release"),
    ("fr", "Anna Petrova a failli bénéficier d'une grâce en novembre.", "pardon"),
    ("en", "The court refused to order the release of Anna Petrova.", "release"),
    ("ru", "Марко Петров так и не дождался помилования.", "pardon"),
    ("ru", "Пока её не арестовали, но могут прийти в любую минуту.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), DENIED)
def test_what_is_refused_or_was_not_done_is_denied(language: str, text: str, kind: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {"denied"}


POSSIBLE = [
    ("en", "Washington has never ruled out sanctions on Belavia.", "impose"),
    ("en", "The minister rejected calls to release Anna Petrova.", "release"),
    ("en", "He urged Minsk to follow up by releasing Anna Petrova.", "release"),
    ("en", "The talks will go on until the release of Anna Petrova.", "release"),
    ("en", "Is it true that Anna Petrova has been released?", "release"),
    ("fr", "Bruxelles ne lèvera pas l'embargo avant la libération de tous les otages.", "release"),
    ("fr", "Est-il vrai qu'Anna Petrova a été libérée ?", "release"),
    ("ru", "Не исключено, что Анна Петрова задержана.", "detain"),
    ("ru", "Брюссель не смягчит санкции до освобождения всех заложников.", "release"),
    ("ru", "— Правда ли, что в обмен на вас сняли санкции с «Белавиа»?", "lift"),
]


@pytest.mark.parametrize(("language", "text", "kind"), POSSIBLE)
def test_what_is_left_open_is_possible(language: str, text: str, kind: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {"possible"}


ASSERTED = [
    ("en", "The government has denied any role in the arrest of Anna Petrova.", "detain"),
    ("fr", "Minsk nie toute responsabilité dans l'arrestation d'Anna Petrova.", "detain"),
    ("ru", "Минск отрицает причастность к задержанию Анны Петровой.", "detain"),
    ("en", "A third defendant, photographer Ali Can, got 18 months in jail.", "sentence"),
    ("ru", "До освобождения Анна Петрова провела в колонии три года.", "release"),
    ("fr", "Anna Petrova n'a fait aucun commentaire après avoir été libérée.", "release"),
    ("ru", "За что арестовали Анну Петрову?", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), ASSERTED)
def test_what_has_been_stays_so(language: str, text: str, kind: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {"asserted"}


def test_on_le_laisse_mourir_tells_of_no_death() -> None:
    assert {c.factuality for c, _ in acts("On laisse mourir Anton Kral à petit feu.", "fr", "die")} <= {
        "possible"
    }


ELSE = [
    ("en", "Nobody has been or will be pardoned under pressure.", "pardon", "denied"),
    ("en", "We note with concern that Anna Petrova was rearrested last week.", "detain", "asserted"),
    (
        "en",
        "Oslo and Minsk sealed an agreement under which each will hand over two prisoners.",
        "transfer",
        "planned",
    ),
    ("en", "An easing of the embargo on Belavia is on the table.", "amend", "possible"),
    ("en", "He hoped to see Anna Petrova freed, but it did not happen.", "release", "denied"),
    ("fr", "Les autorités se sont bien gardées d'arrêter Anna Petrova.", "detain", "denied"),
    ("fr", "Un allègement de l'embargo contre Belavia serait à l'étude.", "amend", "possible"),
    ("fr", "La levée de l'embargo contre Belavia n'est plus à l'ordre du jour.", "lift", "denied"),
    ("ru", "Литва не считает возможным снимать санкции с «Белавиа».", "lift", "denied"),
    ("ru", "Анну Петрову едва ли осудят.", "sentence", "possible"),
    ("ru", "В Брюсселе договорились продлить санкции против «Белавиа».", "amend", "planned"),
    ("ru", "Администрация не подтверждает помилование Анны Петровой.", "pardon", "possible"),
    (
        "ru",
        "Сообщения о том, что на свободу вышел и Марко Петров, партия назвала выдумкой.",
        "release",
        "denied",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), ELSE)
def test_how_sure_other_wordings_make_it(language: str, text: str, kind: str, expected: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {expected}


def test_a_denied_reason_denies_no_arrest() -> None:
    text = "Officials reject any suggestion that Anna Petrova was arrested because of her reporting."
    assert "denied" not in {c.factuality for c, _ in acts(text, "en", "detain")}


EXPLAINED = [
    ("en", "The ministry refused to give reasons for the decision to expel two diplomats.", "expel"),
    ("fr", "Le ministère a refusé de donner les raisons de la décision d'expulser deux diplomates.", "expel"),
    ("ru", "Министерство отказалось назвать причины решения выслать двух дипломатов.", "expel"),
]


@pytest.mark.parametrize(("language", "text", "kind"), EXPLAINED)
def test_who_will_not_explain_an_act_does_not_deny_it(language: str, text: str, kind: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {"announced"}
