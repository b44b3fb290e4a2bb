"""Words of an act that tell none of its kind: prizes received, laws on whoever, penalties of discipline."""

from __future__ import annotations

import pytest

from tests.reading import told

NONE = [
    ("fr", "Nadia Petrova et Ivan Morel ont reçu des peines avec sursis.", "meet"),
    ("fr", "Nadia Petrova et Ivan Morel ont reçu en mai le prix de la liberté.", "meet"),
    ("en", "Nadia Petrova and Ivan Morel received awards in Oslo.", "meet"),
    ("ru", "Решение о высылке дипломатов приняли также Латвия, Литва и Эстония.", "meet"),
    (
        "en",
        "The law states that those who disclose secrets shall be sentenced to ten years in prison.",
        "sentence",
    ),
    ("en", "Anyone who insults the king will be sentenced to ten years in prison.", "sentence"),
    ("fr", "Toute personne qui diffuse ces images sera condamnée à dix ans de prison.", "sentence"),
    ("ru", "Любой, кто оскорбит короля, будет приговорён к десяти годам тюрьмы.", "sentence"),
    (
        "fr",
        "Le président a menacé de sanctions disciplinaires les magistrats. L'UE lève ses sanctions.",
        "impose",
    ),
    ("en", "The ministry imposed disciplinary sanctions on guards. The EU lifted sanctions.", "impose"),
    ("ru", "Сотрудникам колонии грозят дисциплинарные санкции.", "impose"),
    ("fr", "Le régime a durci les limitations imposées à la presse. L'UE a levé des sanctions.", "impose"),
    ("en", "Ivan Morel, who has been in and out of jail since 1996, was convicted.", "release"),
    ("ru", "Полиция сообщила: Ивана Мореля взяли под судебный контроль.", "detain"),
    # Who loses a citizenship is not sent away by that.
    ("en", "Thirty detainees were stripped of their citizenship.", "expel"),
    ("fr", "Trente détenus ont été déchus de leur nationalité.", "expel"),
    ("ru", "Тридцать человек лишены гражданства.", "expel"),
    ("en", "The curbs imposed on the press remain. The EU lifted sanctions.", "impose"),
    ("ru", "Ограничения, введённые против прессы, остаются. ЕС снял санкции.", "impose"),
    # Who does not stop is not arrested, and who is seized and taken away is not expelled.
    ("fr", "Ivan Morel a déclaré : « Nous n'allons pas nous arrêter. »", "detain"),
    ("ru", "Ивана Мореля судят в Перу. Он был захвачен и вывезен в Перу.", "expel"),
    # Out of whom others are counted.
    ("ru", "Из помилованных 162 человека будут освобождены.", "pardon"),
]
STILL = [
    # Who is seized and deported is expelled.
    ("ru", "Ивана Мореля схватили и депортировали в Перу.", "expel"),
    ("ru", "Журналистку схватили и выслали из страны.", "expel"),
    ("en", "The restrictions imposed in May remain. The EU lifted other sanctions.", "impose"),
    ("en", "The restrictions imposed after the coup remain. The EU lifted other sanctions.", "impose"),
    ("en", "The restrictions imposed on Monday remain. The EU lifted other sanctions.", "impose"),
    ("fr", "L'UE a levé des sanctions. Les restrictions imposées en 2014 restent en vigueur.", "impose"),
    ("ru", "Ивана Мореля освободили от оставшейся части наказания.", "release"),
    ("ru", "Суд освободил Ивана Мореля от дальнейшего отбывания наказания.", "release"),
    ("ru", "Среди задержанных двое журналистов.", "detain"),
    ("fr", "Emmanuel Macron a reçu Ales Bialiatski à l'Élysée.", "meet"),
    ("fr", "Emmanuel Macron a reçu le président polonais Karol Nawrocki.", "meet"),
    ("en", "Narendra Modi received Emmanuel Macron in Delhi.", "meet"),
    ("ru", "Эммануэль Макрон принял Алеся Беляцкого в Париже.", "meet"),
    ("en", "Those who took part will be sentenced to ten years in prison on Monday.", "sentence"),
    ("fr", "Les ministres qui ont fui seront condamnés lundi à dix ans de prison.", "sentence"),
    ("en", "The EU imposed sanctions on Belavia.", "impose"),
    ("fr", "Les restrictions imposées à Belavia par l'UE restent en vigueur.", "impose"),
    ("en", "Ivan Morel has been out of jail since 2008.", "release"),
    ("ru", "Ивана Мореля взяли под стражу в Минске.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NONE)
def test_it_is_no_act_of_the_kind(language: str, text: str, kind: str) -> None:
    assert told.acts(text, language, kind) == []


@pytest.mark.parametrize(("language", "text", "kind"), STILL)
def test_it_is_still_an_act(language: str, text: str, kind: str) -> None:
    assert told.acts(text, language, kind)
