"""Words that somebody denies or doubts, and what *as* begins that reports words of its own."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said
from tests.reading.told import quotes

DENIED = [
    ("en", "The minister denied that anything had been given in return.",
     "anything had been given in return"),
    ("en", "Moscow has repeatedly denied targeting civilians.", "targeting civilians"),
    ("en", "The governor disputed that the prisoners were beaten.", "the prisoners were beaten"),
    ("fr", "Le ministre a démenti que des prisonniers aient été torturés.",
     "des prisonniers aient été torturés"),
    ("fr", "Les rebelles nient le détenir.", "le détenir"),
    ("ru", "Министр опроверг, что заключённых пытали.", "заключённых пытали"),
    ("ru", "Минск отрицает причастность к похищению.", "причастность к похищению"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), DENIED)
def test_what_is_denied_is_denied(code: str, text: str, words: str) -> None:
    assert [(c.factuality, q.words) for c, q in quotes(text, code)] == [("denied", words)]


SAID = [
    ("en", 'The Kremlin denied it: "There was no swap."', "There was no swap."),
    ("fr", "« C'est faux », a démenti le ministre.", "C'est faux"),
]


@pytest.mark.parametrize(("code", "text", "words"), SAID)
def test_what_a_denial_says_is_said(code: str, text: str, words: str) -> None:
    assert [(c.factuality, q.words) for c, q in quotes(text, code)] == [("asserted", words)]


NEVER_SAID = [
    ("en", 'Ann Sample never said in public: "We will sign this deal tomorrow."'),
    ("en", 'Ann Sample denied having said: "We will sign this deal tomorrow."'),
    ("fr", "Anna Essai n'a jamais dit : « Nous signerons cet accord demain. »"),
    ("fr", "Le ministre nie avoir dit : « Nous signerons cet accord demain. »"),
    ("ru", "Анна Пробная никогда не говорила: «Мы подпишем эту сделку завтра»."),
]


@pytest.mark.parametrize(("code", "text"), NEVER_SAID)
def test_what_was_never_said_is_denied(code: str, text: str) -> None:
    assert [c.factuality for c, q in quotes(text, code) if q.mode == "direct"] == ["denied"]


SAID_WITH_A_NEGATION = [
    ("en", 'Ann Sample did not mince her words: "We will never sign this deal."'),
    ("en", 'Ann Sample cannot believe it: "We will never sign this deal."'),
    ("fr", "Anna Essai n'en revient pas : « Nous ne signerons jamais cet accord. »"),
    ("fr", "Anna Essai ne trouve pas les mots : « Nous ne signerons jamais cet accord. »"),
    ("fr", "Anna Essai ne dit pas autre chose : « Nous ne signerons jamais cet accord. »"),
    ("ru", "Анна Пробная не верит: «Мы не подпишем эту сделку завтра»."),
]


@pytest.mark.parametrize(("code", "text"), SAID_WITH_A_NEGATION)
def test_a_negation_before_a_colon_denies_only_what_is_said(code: str, text: str) -> None:
    assert [(c.factuality, q.mode) for c, q in quotes(text, code)] == [("asserted", "direct")]


DOUBTED = [
    ("en", "The lawyer doubted that the men would be freed."),
    ("fr", "L'avocat doute que les hommes soient libérés."),
    ("ru", "Адвокат сомневается, что его освободят."),
]


@pytest.mark.parametrize(("code", "text"), DOUBTED)
def test_what_is_doubted_is_not_said(code: str, text: str) -> None:
    assert quotes(text, code) == []


AS = [
    ("en", "The case is complex, as the army denies holding him.", ["holding him"]),
    ("en", "He was jailed as Moscow said it would swap him.", ["it would swap him"]),
    ("en", "The market fell as the minister warned of a crisis.", []),
    ("en", "The embassy closed as Paris accused Minsk of spying.", []),
    ("en", "Two soldiers were killed, as the army told reporters in Kyiv.", ["Two soldiers were killed"]),
    ("fr", "Comme la banque assure avoir payé, le procès est clos.", ["avoir payé"]),
    ("fr", "Les deux hommes sont libres, comme l'a annoncé Minsk lundi.", ["Les deux hommes sont libres"]),
]


@pytest.mark.parametrize(("code", "text", "words"), AS)
def test_as_reports_the_sentence_where_its_verb_has_no_words(code: str, text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, code)] == words


STOPPED = [
    ("en", "The union said that a court sentenced five people, including Ven. Sample, a monk, to three years "
     "in prison.", "a court sentenced five people, including Ven. Sample, a monk, to three years in prison"),
    ("en", "The army said Gen. Sample and Lt. Col. Doe had been freed near Mt. Hermon on Jan. 6.",
     "Gen. Sample and Lt. Col. Doe had been freed near Mt. Hermon on Jan. 6"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), STOPPED)
def test_words_go_on_past_an_abbreviation(code: str, text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, code)]
