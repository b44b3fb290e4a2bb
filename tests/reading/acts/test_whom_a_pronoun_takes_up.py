"""Whom a pronoun means beside somebody without a name, a head of state, or what somebody is also called."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRONOUNS = [
    # A first name that may be a man's in the genitive is hers before a verb in the feminine.
    ("ru", "Рената Примерова приехала в Минск. Полиция задержала её.", "detain", {"Рената Примерова"}),
    # A body that takes part in the sentence is not he.
    ("ru", "Иван Краль живёт в Вене. Совет ЕС исключил его из санкционного списка.", "lift", {"Иван Краль"}),
    # Who an act is done to in the sentence is meant, and nobody named before.
    ("en", "Ekrem Imamoglu was freed. Police deported a reporter after detaining him.", "detain", set()),
    ("ru", "Имамоглу освобождён. Полиция выслала журналиста после того, как задержала его.", "detain", set()),
    ("en", "Ekrem Imamoglu was freed. Police had detained him in May.", "detain", {"Ekrem Imamoglu"}),
    # A head of state is not who was tried where somebody else is named.
    ("en", "Joe Biden hailed Paul Rusesabagina. He had been sentenced to 5 years.", "sentence", set()),
    ("fr", "Paul Rusesabagina est rentré. Joe Biden l'a salué. Il avait été condamné à 25 ans de prison.",
     "sentence", set()),
    ("ru", "Лукашенко помиловал Сергея Тихановского. Он был осуждён в 2021 году.", "sentence",
     {"Сергей Тихановский"}),
    # Nor is whoever frees, tries or pardons others, in the sentence after.
    ("ru", "Президент Египта Абдель Фаттах ас-Сиси помиловал его.\nВ 2019 году его освободили.", "release",
     set()),
    ("en", "The president, Anton Kral, pardoned him. In 2019 he was freed.", "release", set()),
    ("fr", "La juge Anna Model a condamné le blogueur Jan Novak. Il a été libéré lundi.", "release",
     {"Jan Novak"}),
    ("en", "Anton Kral greeted the crowd on Friday. In 2019 he was freed.", "release", {"Anton Kral"}),
    # Nor is the judge before whom he stands, where nobody else is named; a judge who is arrested is.
    ("ru", "На заседании под председательством судьи Антона Краля он признан виновным и приговорён к "
     "20 годам.", "sentence", set()),
    ("en", "At a hearing led by Judge Anton Kral he was sentenced to 20 years.", "sentence", set()),
    ("fr", "Ales Bialiatski a été jugé lundi. Devant le juge Anton Kral, il a été condamné à dix ans de "
     "prison.", "sentence", {"Ales Bialiatski"}),
    ("en", "Judge Anton Kral was arrested on Monday. He was sentenced to five years.", "sentence",
     {"Anton Kral"}),
    # Nor is who is only told to have died.
    ("en", "A baker was detained over comments after the death of officer Anton Kral. He was sentenced to a "
     "year.", "sentence", set()),
    ("en", "Sam Kral was tried. One more man was there. He was sentenced to a year.", "sentence", set()),
    ("ru", "Ивана Краля судили. Ещё один мужчина заболел. Он приговорён к году.", "sentence", set()),
    # In a relative clause it is who that is of.
    ("en", "Two spoke: Hashem Novak, the father of Saeed Kral, a student who has been missing since he was "
     "arrested in 1999, and Simin Vetrova.", "detain", {"Saeed Kral"}),
    ("en", "Anna Kral, the mother of Ivan Kral, who died after he was detained in May, spoke.", "detain",
     {"Ivan Kral"}),
    # A capital makes no name of a noun that opens a sentence.
    ("ru", "Антон Краль вышел на свободу. Суд приговорил его к двум годам в 2020 году.", "sentence",
     {"Антон Краль"}),
    # A company is nobody who is arrested, but may be put on a list.
    ("ru", "Минск освободил Анну Новак. США сняли санкции с компании «Орион Марин». Её задержали в мае.",
     "detain", {"Анна Новак"}),
    ("ru", "США сняли санкции с компании «Орион Марин». Её арест вызвал протесты.", "detain", set()),
    ("ru", "США сняли санкции с компании «Орион Марин». Её внесли в список в мае.", "impose",
     {"Орион Марин"}),
]  # fmt: skip

CALLED = [
    ("en", "Emmanuel Macron called for the release of Ales Bialiatski.", "release", {"Ales Bialiatski"}),
    ("fr", "Emmanuel Macron dit espérer la libération d'Ales Bialiatski.", "release", {"Ales Bialiatski"}),
    ("en", "A court jailed blogger Anton Kral, known as \"Me Nam\" (Mother Mushroom), for 10 years.",
     "sentence", {"Anton Kral"}),
    ("en", "Police arrested Anton Kral, known as Pavel Vetrov, or the Baker, on Monday.", "detain",
     {"Anton Kral"}),
    ("fr", "Anton Kral, dit « le Boulanger », a été arrêté.", "detain", {"Anton Kral"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "names"), [*PRONOUNS, *CALLED])
def test_whom_it_is_done_to(language: str, text: str, kind: str, names: set[str]) -> None:
    assert {s.name for a in acts(text, language) if a.act.kind == kind for s in a.act.subjects} == names
