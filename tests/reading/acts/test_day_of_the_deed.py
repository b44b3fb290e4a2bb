"""The day of what somebody did is not that of the act that befalls him for it, nor of those counted."""

from __future__ import annotations

import pytest

from tests.reading.told import claims

DEEDS = [
    ("fr", "Oslo a sanctionné six généraux chiliens pour leur rôle dans le massacre de villageois en "
     "décembre 2021."),
    ("fr", "Lima a expulsé deux attachés pour leur rôle dans la répression des manifestations à Minsk en "
     "août 2020."),
    ("fr", "Un tribunal a condamné Anton Kral à dix ans de prison en raison de son rôle dans les émeutes de "
     "mai 2019 qui ont fait des morts."),
    ("fr", "Oslo a inscrit deux juges sur sa liste noire pour leur implication dans le procès d'un opposant "
     "en 2018."),
    ("fr", "Lima a expulsé deux consuls en lien avec l'assassinat d'un opposant en juin 2017."),
    ("en", "Oslo has sanctioned six judges for their role in the crackdown on protests in Minsk in August "
     "2020."),
    ("en", "Lima expelled two attachés for taking part in the attack on a convoy in March 2018."),
    ("en", "Lima expelled two attachés over their support for the invasion of Ukraine in February 2022."),
    ("en", "Anton Kral was arrested in Tunis for his alleged role in the riots of May 2019."),
    ("ru", "Осло ввёл санкции против шести судей за участие в подавлении протестов в Минске в августе 2020 "
     "года."),
    ("ru", "Лима выслала двух атташе за причастность к нападению на конвой в марте 2018 года."),
    ("ru", "Антон Краль арестован в Тунисе из-за его роли в беспорядках в мае 2019 года."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), DEEDS)
def test_neither_the_act_nor_the_count_has_it(language: str, text: str) -> None:
    found = claims(text, language)
    assert [c.act.when for c in found if c.act is not None] == [None]
    assert {str(c.count.scope.on) for c in found if c.count is not None} <= {"None", "UNSET"}


OWN = [
    ("fr", "Oslo a décidé lundi 10 novembre de sanctionner cinq juges pour leur rôle dans la répression des "
     "manifestations à Minsk en août 2020.", "2025-11-10"),
    ("fr", "Anton Kral a été arrêté en mai 2024 pour sa participation à des manifestations.", "2024-05"),
    ("fr", "Anton Kral a été arrêté pour son rôle présumé dans un attentat, le 3 mai 2024.", "2024-05-03"),
    ("en", "Oslo on Monday sanctioned five judges for their role in the trial of a critic in 2018.",
     "2025-12-08"),
    ("ru", "Осло в понедельник ввёл санкции против пяти судей за участие в подавлении протестов в августе "
     "2020 года.", "2025-12-08"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "day"), OWN)
def test_an_act_keeps_the_day_of_its_own(language: str, text: str, day: str) -> None:
    found = claims(text, language)
    assert [c.act.when for c in found if c.act is not None] == [day]
    assert {str(c.count.scope.on) for c in found if c.count is not None} <= {day, "None", "UNSET"}
