"""What the words above an act make of it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NEGATED = [
    ("en", "The minister did not rule out the release of Anna Petrova.", "possible"),
    ("fr", "Le ministre n'a pas exclu la libération d'Anna Petrova.", "possible"),
    ("ru", "Министр не исключил, что Анну Петрову освободят.", "possible"),
    ("ru", "Посол не опроверг, что Ивана Мореля депортируют.", "possible"),
    ("ru", "Высылать Анну Петрову власти не стали.", "denied"),
    ("ru", "Суд не стал освобождать Ивана Мореля.", "denied"),
    ("ru", "Не стало сюрпризом, что Ивана Мореля освободили.", "asserted"),
    ("ru", "Для врачей не стало новостью, что Анну Петрову приговорили к шести годам.", "asserted"),
    ("ru", "Освобождать заложников Минск не намерен.", "denied"),
    ("ru", "Власти не могут выслать Анну Петрову.", "denied"),
    ("fr", "Le juge n'entend pas libérer Anna Petrova.", "denied"),
    ("fr", "Oslo ne peut pas expulser Ivan Morel.", "denied"),
    ("en", "The king does not intend to pardon Anna Petrova.", "denied"),
    ("en", "Oslo is not ready to deport Ivan Morel.", "denied"),
    ("en", "The consul did not comment on the arrest of Anna Petrova.", "asserted"),
    ("fr", "Le consul n'a pas commenté l'arrestation d'Anna Petrova.", "asserted"),
    ("ru", "Консул не прокомментировал задержание Анны Петровой.", "asserted"),
    ("en", "The extension of the sanctions on Belavia does not help the talks.", "asserted"),
    ("ru", "Продление санкций против «Белавиа» не отвечает духу переговоров.", "asserted"),
    ("en", "The release of Anna Petrova did not take place.", "denied"),
    ("fr", "L'expulsion d'Ivan Morel n'a pas eu lieu.", "denied"),
    ("fr", "Cet accord n'a pas eu pour contrepartie la libération d'Ivan Morel.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "expected"), NEGATED)
def test_what_a_negated_verb_above_says(language: str, text: str, expected: str) -> None:
    assert {a.factuality for a in acts(text, language)} == {expected}


CONDITIONS = [
    ("en", "If Minsk does not free Anna Petrova by May, talks will end."),
    ("fr", "Si Minsk ne libère pas Anna Petrova, les discussions cesseront."),
    ("ru", "Если Анну Петрову не отпустят до мая, переговоры прекратятся."),
    ("en", "If convicted of treason, Anna Petrova faces 20 years in prison."),
    ("en", "Ivan Morel will appeal if found guilty of fraud."),
    ("en", "We are ready to free Anna Petrova if Oslo pays."),
    ("fr", "Nous sommes prêts à libérer Ivan Morel si Oslo paie."),
    ("ru", "Мы готовы освободить Анну Петрову, если Осло уступит."),
    ("ru", "Посол уедет в случае высылки Анны Петровой."),
    ("fr", "En cas de libération d'Anna Petrova, l'ambassade rouvrira."),
    ("en", "In the event of the release of Anna Petrova, the embassy would reopen."),
]


@pytest.mark.parametrize(("language", "text"), CONDITIONS)
def test_what_hangs_on_a_condition_is_possible(language: str, text: str) -> None:
    assert {a.factuality for a in acts(text, language)} == {"possible"}


LOOSE = [
    ("fr", "L'idée était d'arrêter Ivan Morel."),
    ("fr", "Leur but est d'expulser Anna Petrova."),
    ("en", "The plan of the generals was a way to jail Anna Petrova."),
    ("ru", "Освободить Анну Петрову!"),
    ("en", "They have a right to deport Ivan Morel."),
    ("ru", "Минск продолжит работу в целях освобождения Анны Петровой."),
    ("ru", "Осло ведёт переговоры по освобождению Анны Петровой."),
    ("fr", "Signez ce texte et appelez à la libération d'Anna Petrova."),
    ("fr", "Contre l'extradition d'Anna à Oslo !"),
    ("ru", "Парламент поддержал введение санкций против «Белавиа»."),
    ("en", "The mayor backed the imposition of sanctions on Belavia."),
    ("ru", "Посол назвал освобождение Анны Петровой вопросом недель."),
    ("fr", "La libération d'Anna Petrova reste une priorité."),
    ("en", "The release of Anna Petrova remains a priority."),
    ("ru", "Освобождение Анны Петровой остаётся главной задачей."),
    ("ru", "Мы ждём, что Ивана Мореля освободят."),
    ("en", "Lifting sanctions on Belavia will help exporters."),
]


@pytest.mark.parametrize(("language", "text"), LOOSE)
def test_what_is_aimed_at_wanted_or_talked_of_is_possible(language: str, text: str) -> None:
    assert {a.factuality for a in acts(text, language)} <= {"possible"}


DONE = [
    ("fr", "Ivan Morel est en prison. On le transfère en 2018, on le rejuge en 2020 : deux ans de plus."),
    ("en", "Oslo eased rules to help trade and lifted sanctions on Ivan Morel."),
    ("en", "The guards did not let her call a lawyer before she was deported to Guatemala."),
    ("en", "Anna Petrova was the first editor to be convicted of sedition."),
    ("fr", "Anna Petrova est la première à être condamnée à mort."),
    ("fr", "Paris vient aussi de libérer Anna Petrova."),
    ("fr", "La loi a été utilisée pour arrêter Ivan Morel."),
    ("fr", "Ses avocats n'ont pas pu entrer le jour de l'arrestation d'Anna Petrova."),
    ("fr", "Pour quelle raison a-t-on arrêté Anna Petrova ?"),
    ("en", "For which crime was Anna Petrova arrested?"),
    ("ru", "За что арестовали Анну Петрову?"),
    ("ru", "Ивана Мореля задержали в понедельник, но вскоре отпустили."),
    ("en", "Ivan Morel was arrested and was soon released."),
    ("ru", "Вернулась Надежда Ветрова, которую в Минске приговорили к 12 годам тюрьмы."),
]


@pytest.mark.parametrize(("language", "text"), DONE)
def test_what_has_been_is_asserted(language: str, text: str) -> None:
    found = {a.factuality for a in acts(text, language)}
    assert found == {"asserted"}


AHEAD = [
    ("en", "The release of Anna Petrova will take place on Monday.", "planned"),
    ("fr", "La libération d'Anna Petrova aura lieu lundi.", "planned"),
    ("ru", "Освобождение Анны Петровой состоится в понедельник.", "planned"),
    ("en", "The court issued a ruling ordering the release of Anna Petrova.", "announced"),
    ("ru", "Суд вынес постановление о высылке Анны Петровой.", "announced"),
    ("fr", "Le juge a ordonné la libération d'Ivan Morel.", "announced"),
    ("en", "The Treasury is taking steps to impose sanctions on Belavia.", "announced"),
    ("fr", "Ivan Morel devait prendre l'avion pour être expulsé de France.", "planned"),
    ("en", "Oslo is trying to secure the release of Anna Petrova.", "possible"),
    ("ru", "Осло пытается добиться освобождения Анны Петровой.", "possible"),
    ("en", "Oslo tried to secure the release of Anna Petrova.", "attempted"),
]


@pytest.mark.parametrize(("language", "text", "expected"), AHEAD)
def test_what_is_still_to_come(language: str, text: str, expected: str) -> None:
    assert {a.factuality for a in acts(text, language)} == {expected}


def test_a_verb_after_another_does_not_deny_its_subject() -> None:
    text = "Обмен пленными «Азова», добавил он, обсуждается, но Осло ответа не дал."
    assert {a.factuality for a in acts(text, "ru")} <= {"possible"}


def test_a_participle_has_a_past_of_its_own() -> None:
    text = "Редактора Ивана Мореля, получившего три года за карикатуры, отпустят весной."
    assert [a.factuality for a in acts(text, "ru") if a.act.kind == "sentence"] == ["asserted"]
