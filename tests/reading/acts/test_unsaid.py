"""Acts that a passage only speaks of."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

UNSAID = [
    ("fr", "La pression sur Anna Beispiel ne s'est pas arrêtée là."),
    ("fr", "Les menaces contre Ivan Morel ne se sont jamais arrêtées."),
    ("en", "Oslo urged Minsk to stop jailing critics."),
    ("en", "The union called on the court to cease prosecuting editors."),
    ("en", "They want an end to it: stop arresting students!"),
    ("ru", "Просить о помиловании Анна Петрова не станет."),
    ("en", "Oslo did not ask for the release of Anna Petrova."),
    ("fr", "Oslo n'a pas demandé la libération d'Anna Petrova."),
    ("en", 'The word "pardoned" stood in the headline.'),
    ("en", '"Pardoned" means that the state forgives.'),
    ("ru", "Слово «помилован» стояло в заголовке."),
    ("fr", "Les sanctions, lorsqu'elles sont imposées par l'ONU, sont une arme."),
    ("en", "Sanctions, when they are imposed by the UN, are a weapon."),
    # What something else was not given for.
    ("en", "It was not done in exchange for lifting Western sanctions on Oslo."),
    ("fr", "Ce geste n'a pas été fait en échange de la levée des sanctions."),
    ("ru", "Это не было сделано в обмен на снятие санкций с порта."),
    # A question that asks whom it was done to names nobody.
    ("en", "How many people were arrested in May?"),
    ("fr", "Qui a été libéré lundi ?"),
    ("ru", "Какие банки попали под санкции?"),
]


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_what_is_only_spoken_of_is_no_act(language: str, text: str) -> None:
    assert not acts(text, language)


SAID = [
    ("en", "How were the 12 women freed?"),
    ("ru", "За что арестовали Анну Петрову?"),
    ("fr", "La police n'a pas arrêté Anna Beispiel."),
    ("en", "Oslo urged Minsk to free Anna Petrova and to stop the trial."),
    ("fr", "Elle avait 20 ans lorsqu'elle est arrêtée à Minsk en 2020."),
    ("en", "Oslo does not want to free Anna Petrova."),
    ("ru", "Минск не хочет освобождать Анну Петрову."),
]


@pytest.mark.parametrize(("language", "text"), SAID)
def test_what_is_said_of_somebody_is_an_act(language: str, text: str) -> None:
    assert acts(text, language)
