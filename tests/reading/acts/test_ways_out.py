"""The many ways in which somebody gets out of prison or captivity, or does not; and other ways out."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OUT = [
    # Through the door.
    ("en", "Anton Kral walked out through the gates of Prison No. 5 on Friday.", "asserted"),
    ("en", "Anton Kral stepped out of the prison shortly before noon.", "asserted"),
    ("en", "Anton Kral limped out of his cell in Dorin jail on Monday.", "asserted"),
    ("en", "Anton Kral will emerge from detention in May.", "announced"),
    ("fr", "Anton Kral est ressorti de la maison d'arrêt de Dorin lundi.", "asserted"),
    ("fr", "Anton Kral a quitté sa cellule lundi matin.", "asserted"),
    ("ru", "Антон Краль в пятницу покинул исправительную колонию.", "asserted"),
    ("ru", "Колонию покинул Антон Краль.", "asserted"),
    # Freedom got back.
    ("en", "Anton Kral regained his liberty on Tuesday after 11 days in custody.", "asserted"),
    ("en", "Anton Kral is finally out of jail, his lawyer said.", "asserted"),
    ("fr", "Anton Kral a été rendu à la liberté dimanche.", "asserted"),
    ("fr", "Anton Kral n'a pas recouvré la liberté.", "denied"),
    ("ru", "Антон Краль вновь обрёл свободу в пятницу.", "asserted"),
    # Out of where the text says that they are held.
    ("en", "Anton Kral was in prison for years. Anton Kral came out in May 2024.", "asserted"),
    ("fr", "Anton Kral était en prison. Mercredi, Anton Kral en est sorti.", "asserted"),
    ("ru", "Антон Краль сидел в тюрьме. В среду Антон Краль вышел.", "asserted"),
    # Home from prison.
    ("en", "Anton Kral was back with his family on Friday after two years in prison.", "asserted"),
    (
        "en",
        "Anton Kral was reunited with his relatives on Friday after nine months in captivity.",
        "asserted",
    ),
    ("fr", "Anton Kral est rentré chez lui mercredi après sept mois de prison.", "asserted"),
    ("fr", "Anton Kral a retrouvé les siens samedi après deux ans de détention.", "asserted"),
    ("ru", "Антон Краль вернулся к семье после двух лет тюрьмы.", "asserted"),
    ("ru", "После двух лет плена Антон Краль воссоединился с родными.", "asserted"),
    # Courts.
    ("en", "A judge ended the pretrial detention of Anton Kral on Tuesday.", "asserted"),
    ("en", "A judge allowed Anton Kral to await trial at home.", "asserted"),
    ("fr", "La cour a mis fin à la détention provisoire d'Anton Kral.", "asserted"),
    ("fr", "Le juge a autorisé Anton Kral à comparaître libre.", "asserted"),
    # By captors.
    ("en", "The rebels handed Anton Kral to the International Committee of the Red Cross.", "asserted"),
    ("en", "The rebels gave up their captive Anton Kral on Thursday.", "asserted"),
    ("fr", "Les rebelles ont rendu Anton Kral aux siens.", "asserted"),
    ("fr", "Les rebelles ont laissé Anton Kral repartir.", "asserted"),
    ("ru", "Повстанцы отдали пленного Антона Краля.", "asserted"),
    # Left behind.
    ("en", "Anton Kral was left off the list of pardoned prisoners.", "denied"),
    ("en", "Anton Kral was not on the plane that brought the freed prisoners home.", "denied"),
    ("fr", "Anton Kral n'était pas à bord de l'avion des otages libérés.", "denied"),
    ("en", "Anton Kral was struck off the list of prisoners to be swapped.", "denied"),
    ("fr", "Anton Kral est absent de la liste des otages libérés.", "denied"),
    ("fr", "Anton Kral a été rayé de la liste des prisonniers à échanger.", "denied"),
    ("ru", "Антона Краля вычеркнули из списка на обмен.", "denied"),
    ("ru", "Колонию покинули девять человек, однако Антона Краля среди них не оказалось.", "denied"),
]


@pytest.mark.parametrize(("language", "text", "factuality"), OUT)
def test_who_gets_out_is_released_however_it_is_put(language: str, text: str, factuality: str) -> None:
    found = [a for a in acts(text, language) if a.act.kind in ("release", "pardon")]
    told = {(s.name, a.factuality) for a in found for s in a.act.subjects}
    assert ("Антон Краль" if language == "ru" else "Anton Kral", factuality) in told


COUNTED = [
    ("ru", "Суд в Бишкеке выпустил под домашний арест троих обвиняемых.", 3),
    ("en", "The army sent 21 captured fighters back in a prisoner swap.", 21),
    ("fr", "L'armée a renvoyé chez eux 21 prisonniers de guerre.", 21),
    ("ru", "На родину удалось вернуть 21 военнопленного.", 21),
    ("ru", "После двух лет плена домой смогли вернуться 26 пленных.", 26),
    ("ru", "Столько же, 21 пленный, отправились домой.", 21),
]


@pytest.mark.parametrize(("language", "text", "number"), COUNTED)
def test_so_are_the_counted(language: str, text: str, number: int) -> None:
    found = [a.act.group for a in acts(text, language) if a.act.kind == "release"]
    assert number in {group.lo for group in found if group is not None}


NOT_OUT = [
    ("en", "Anton Kral stepped out of the meeting with prison officials."),
    ("en", "Anton Kral left his brother in prison."),
    ("en", "The prison is old. Anton Kral came out on Monday against the reform."),
    ("fr", "La prison est vieille. Le ministre en est sorti lundi avec des idées."),
    ("ru", "Тюрьма старая. В среду министр вышел к прессе."),
    ("en", "Anton Kral was left off the list of candidates. He was in prison in May."),
    ("en", "The minister was reunited with voters after a prison visit."),
    ("en", "The council ended the detention of ships."),
    ("en", "Anton Kral was taken off the sanctions list."),
    ("fr", "Anton Kral est sorti de la réunion sur la prison."),
    ("fr", "Anton Kral est rentré chez lui après la visite de la prison."),
    ("fr", "Anton Kral a été rayé de la liste des candidats. La prison est vieille."),
    ("ru", "Антон Краль вышел из кабинета начальника тюрьмы."),
    ("ru", "Антон Краль вернулся к семье после отпуска. Тюрьма старая."),
    ("ru", "Антона Краля вычеркнули из списка кандидатов. Тюрьма старая."),
]


@pytest.mark.parametrize(("language", "text"), NOT_OUT)
def test_other_ways_out_are_no_release(language: str, text: str) -> None:
    assert not [a for a in acts(text, language) if a.act.kind in ("release", "pardon")]


# text, how many are freed
OUT_TO_SOMETHING = [
    ("На марш вышли около 3000 человек. Задержаны 15 человек.", []),
    ("На акцию вышли 200 человек, 15 задержали.", []),
    ("Задержанных отпустили: в среду вышли 20 человек.", [20]),
    ("Вышли ещё 30 заключённых, все из Гродно.", [30]),
]


@pytest.mark.parametrize(("text", "freed"), OUT_TO_SOMETHING)
def test_who_comes_out_to_something_is_not_freed(text: str, freed: list[int]) -> None:
    groups = [f.act.group for f in acts(text, "ru") if f.act.kind == "release"]
    assert [group.lo for group in groups if group is not None] == freed
