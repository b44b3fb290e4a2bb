"""What the words up to *that* make of a clause, and what nobody could confirm."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

RELEASED = [
    # Nobody knows.
    ("en", "It is far from certain that Ales Bialiatski has been released.", "possible"),
    ("en", "No one can confirm that Ales Bialiatski was released.", "possible"),
    ("en", "There is nothing to show that Ales Bialiatski was released.", "possible"),
    ("en", "Nothing proves that Ales Bialiatski has been released.", "possible"),
    ("en", "It is too early to say that Ales Bialiatski has been released.", "possible"),
    ("en", "It is doubtful that Ales Bialiatski was released.", "possible"),
    ("fr", "Rien ne prouve que Maria Kolesnikova a été libérée.", "possible"),
    ("fr", "Il n'est pas établi que Maria Kolesnikova ait été libérée.", "possible"),
    ("fr", "Personne ne sait si Maria Kolesnikova a été libérée.", "possible"),
    ("fr", "Il est trop tôt pour dire que Maria Kolesnikova a été libérée.", "possible"),
    ("fr", "Peut-être que Maria Kolesnikova a été libérée.", "possible"),
    ("ru", "Не факт, что Мария Колесникова освобождена.", "possible"),
    ("ru", "Ничто не указывает на то, что Мария Колесникова освобождена.", "possible"),
    ("ru", "Рано говорить, что Мария Колесникова освобождена.", "possible"),
    ("ru", "Я сомневаюсь, что Марию Колесникову освободили.", "possible"),
    ("ru", "Журналист спросил, действительно ли Марию Колесникову освободили.", "possible"),
    ("ru", "Он спросил, правда ли, что Марию Колесникову освободили.", "possible"),
    ("ru", "Он усомнился, что Марию Колесникову освободили.", "possible"),
    ("ru", "Никто не говорил, что Марию Колесникову освободили.", "possible"),
    ("ru", "Газета писала, будто Марию Колесникову освободили.", "possible"),
    # It is untrue, or only imagined.
    ("ru", "По сюжету фильма Марию Колесникову освободили.", None),
    ("ru", "Матери снилось, что Марию Колесникову освободили.", None),
    ("en", "It is a myth that Ales Bialiatski has been released.", "denied"),
    ("en", "It would be wrong to say that Ales Bialiatski has been released.", "denied"),
    ("en", "It looked as though Ales Bialiatski had been released.", None),
    ("en", "He joked that Ales Bialiatski had been released.", None),
    ("en", "Suppose Ales Bialiatski is released.", None),
    ("fr", "Il est faux de dire que Maria Kolesnikova a été libérée.", "denied"),
    ("fr", "Supposons que Maria Kolesnikova ait été libérée.", "possible"),
    ("fr", "Maria Kolesnikova était censée avoir été libérée.", None),
    ("ru", "Это миф, что Мария Колесникова освобождена.", "denied"),
    ("ru", "Представим, что Марию Колесникову освободили.", None),
    ("ru", "Он сделал вид, что Марию Колесникову освободили.", None),
    # Nobody doubts it.
    ("en", "There is no doubt that Ales Bialiatski was released.", "asserted"),
    ("en", "Nobody denies that Ales Bialiatski was released.", "asserted"),
    ("fr", "Il ne fait aucun doute que Maria Kolesnikova a été libérée.", "asserted"),
    ("fr", "Personne ne conteste que Maria Kolesnikova a été libérée.", "asserted"),
    ("ru", "Нет сомнений, что Марию Колесникову освободили.", "asserted"),
    ("ru", "Он говорил, что Марию Колесникову освободили.", "asserted"),
    ("ru", "Правда, что Марию Колесникову освободили.", "asserted"),
    # What is inside the clause, or after it, is told by itself.
    ("en", "It is not known whether Ales Bialiatski, who was released in May, is ill.", "asserted"),
    ("en", "It is not certain that he will stay, but Ales Bialiatski was released.", "asserted"),
    ("en", "It is unclear why Ales Bialiatski was released.", "asserted"),
    ("en", "It is not surprising that Ales Bialiatski was released.", "asserted"),
    ("fr", "On ignore pourquoi Maria Kolesnikova a été libérée.", "asserted"),
    ("fr", "Il n'est pas juste que Maria Kolesnikova ait été libérée.", "asserted"),
    ("ru", "Неизвестно, где находится Мария Колесникова, которую освободили в мае.", "asserted"),
    ("ru", "Никто не ожидал, но Марию Колесникову освободили.", "asserted"),
    ("en", "It is not true that Kral was tortured after he was released.", "asserted"),
    ("en", "The risk that Kral might flee meant that police released Ivan Novak.", "asserted"),
    ("en", "He did not know that Ales Bialiatski had been released.", "asserted"),
    ("en", "Imagine that: Ales Bialiatski was released.", "asserted"),
    ("fr", "Le régime fait croire que tout va bien, alors que la police a libéré Anton Kral.", "asserted"),
    ("fr", "Il n'est pas vrai que l'accord a échoué parce que Minsk a libéré Anton Kral.", "asserted"),
    # What governs it inside of what nobody doubts.
    ("en", "No one disputes that Russia failed to release Ales Bialiatski.", "attempted"),
    ("en", "There is no doubt that Minsk has promised to free Ales Bialiatski.", "planned"),
    ("fr", "Personne ne doute que Moscou a refusé de libérer Anton Kral.", "denied"),
    ("ru", "Никто не сомневается, что Россия отказалась освободить Антона Краля.", "denied"),
    # What befell something else.
    ("en", "The plot was foiled and Ales Bialiatski was released.", "asserted"),
    ("en", "The talks fell apart, and Minsk released Ales Bialiatski.", "asserted"),
    ("fr", "Son procès est incertain, mais Minsk a libéré Anton Kral.", "asserted"),
    ("ru", "Митинг был остановлен полицией, Антона Краля освободили.", "asserted"),
    # What an act brings about is not said of it; two negations, and what is known or judged of what was done.
    ("en", "The release of Ales Bialiatski meant that the deal fell through.", "asserted"),
    ("en", "The release of Ales Bialiatski on Monday brought no news of the others.", "asserted"),
    ("fr", "La libération d'Anton Kral n'a apporté aucune information.", "asserted"),
    ("en", "It is no myth that Ales Bialiatski was released.", "asserted"),
    ("fr", "Il n'est pas faux qu'Anton Kral a été libéré.", "asserted"),
    ("ru", "Это не миф, что Антона Краля освободили.", "asserted"),
    ("en", "It is hard to imagine that Ales Bialiatski was released.", "asserted"),
    ("en", "Nobody knows that Ales Bialiatski was released on Monday.", "asserted"),
    ("fr", "Ses proches ignoraient qu'Anton Kral avait été libéré.", "asserted"),
    ("en", "It is not only certain that Ales Bialiatski was released, it is documented.", "asserted"),
    ("en", "Media prematurely announced that Ales Bialiatski had been released.", "denied"),
    ("en", "Reports that Ales Bialiatski was released prematurely caused outrage.", "asserted"),
    # What nobody could confirm, and what has come to nothing.
    ("en", "Reuters was not able to verify the release of Ales Bialiatski.", "possible"),
    ("en", "No source has confirmed the release of Ales Bialiatski.", "possible"),
    ("en", "The release of Ales Bialiatski remains unconfirmed.", "possible"),
    ("en", "The release of Ales Bialiatski fell through.", "denied"),
    ("en", "The release of Ales Bialiatski is months away.", "possible"),
    ("fr", "La libération de Maria Kolesnikova reste à confirmer.", "possible"),
    ("fr", "Aucune source n'a confirmé la libération de Maria Kolesnikova.", "possible"),
    ("fr", "La libération de Maria Kolesnikova n'a pas eu lieu.", "denied"),
    ("fr", "Le ministère dément la libération de Maria Kolesnikova.", "denied"),
    ("fr", "Le ministère dément que Maria Kolesnikova ait été libérée.", "denied"),
    ("fr", "La non-libération de Maria Kolesnikova inquiète.", "denied"),
    ("ru", "Освобождение Марии Колесниковой не подтвердилось.", "possible"),
    ("ru", "Освобождение Марии Колесниковой маловероятно.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "expected"), RELEASED)
def test_what_stands_before_a_clause_makes_of_it(language: str, text: str, expected: str | None) -> None:
    told = [claim.factuality for claim, _ in acts(text, language, "release")]
    assert told == ([] if expected is None else [expected])


def test_who_is_ordered_to_arrest_has_not_yet() -> None:
    [(claim, _)] = acts("The police were ordered to arrest Ales Bialiatski.", "en")
    assert claim.factuality == "announced"
