"""Where the words of a charge end: not inside a number, and before what only goes with the act."""

from __future__ import annotations

import pytest

from detente.reading import read

CHARGES = [
    ("ru", "Ивана Петрова обвинили по статье 282.2 УК.", ("статье 282.2 УК",)),
    ("fr", "Jean Kassi a été arrêté pour violation de l'article 500.1.", ("violation de l'article 500.1",)),
    ("en", "On Monday Ivan Petrov was charged with violating Article 282.2.", ("violating Article 282.2",)),
    ("en", "Prosecutors charged Ivan Petrov with incitement to violence, citing article 4 of the law.",
     ("incitement to violence",)),
    ("en", "Ivan Petrov was charged with fraud, theft and murder.", ("fraud", "theft and murder")),
    ("en", "Ivan Petrov was arrested for fraud and beaten in March.", ("fraud",)),
    ("en", "Ivan Petrov was arrested for robbery and later released.", ("robbery",)),
    # What only says what a charge is.
    ("en", "Ivan Petrov is charged with assaulting a policeman, an offence punishable by seven years.",
     ("assaulting a policeman",)),
    ("en", "Ivan Petrov was charged with treason, a crime that carries the death penalty.", ("treason",)),
    ("fr", "Jean Kassi est accusé de trahison, un crime passible de mort.", ("trahison",)),
    ("ru", "Ивана Петрова обвиняют в измене, преступлении, за которое грозит тюрьма.", ("измене",)),
    # A participle that tells which deed.
    ("ru", "Ивану Петрову предъявили обвинения в призывах, направленных против государства.",
     ("призывах, направленных против государства",)),
    ("ru", "Ивана Петрова осудили за мошенничество, задержанного с ним отпустили.", ("мошенничество",)),
    # Somebody to whom more is done.
    ("ru", "Иван Петров сидит за кражу и ему предъявлены новые обвинения.", ("кражу",)),
    ("ru", "Иван Петров осуждён за подготовку убийства и он подал жалобу.", ("подготовку убийства",)),
    # Numbers of charges, decimals, words joined by a hyphen, names in quotation marks.
    ("en", "Ivan Petrov was charged with two counts of fraud.", ("fraud",)),
    ("en", "Ivan Petrov was convicted on three counts of terrorism.", ("terrorism",)),
    ("ru", "Петрова отправили в СИЗО по обвинению в получении взятки на 1,88 млн рублей.",
     ("получении взятки на 1,88 млн рублей",)),
    ("ru", "Обвинённому в коррупции экс-министру продлили арест.", ("коррупции",)),
    ("en", 'Ivan Petrov was arrested for painting the names "Karl" and "Emil" on two pigs.',
     ('painting the names "Karl" and "Emil" on two pigs',)),
    ("en", "Ivan Petrov was jailed on controversial “terrorism” charges.", ("terrorism",)),
    ("en", "Ivan Petrov was arrested on corruption and terrorism-related charges.",
     ("corruption and terrorism-related charges",)),
    ("fr", "Il a gracié des personnes condamnées pour vol et ayant exprimé des regrets.", ("vol",)),
    ("ru", "Анну Петрову, приговорённую за богохульство и оправданную судом, ждут дома.", ("богохульство",)),
    # How it is tried.
    ("en", "A court jailed 45 men convicted of subversion in the city's largest national security trial.",
     ("subversion",)),
    ("en", "Ivan Petrov was found guilty of treason in a closed trial in Moscow.", ("treason",)),
    ("en", "Ivan Petrov was convicted of fraud in a property deal.", ("fraud in a property deal",)),
    ("fr", "Jean Kassi a été inculpé de sédition dans une affaire ouverte par l'armée.", ("sédition",)),
    ("fr", "Jean Kassi a été condamné pour extrémisme par contumace.", ("extrémisme",)),
    ("ru", "Иван Петров признан виновным в измене на закрытом заседании.", ("измене",)),
    ("ru", "Иван Петров осуждён за терроризм по итогам закрытого процесса.", ("терроризм",)),
    ("ru", "Иван Петров осуждён за участие в беспорядках в столице.",
     ("участие в беспорядках в столице",)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "charges"), CHARGES)
def test_where_the_words_of_a_charge_end(language: str, text: str, charges: tuple[str, ...]) -> None:
    told = [c.act.basis for c in read(text, language=language).claims if c.act and c.act.basis]
    assert told[:1] == [charges]


def test_what_a_clause_tells_of_charges_is_none() -> None:
    text = "Ivan Petrov was convicted on 19 charges, which his friends and rights groups claim were made up."
    assert [c.act.basis for c in read(text, language="en").claims if c.act] == [()]
