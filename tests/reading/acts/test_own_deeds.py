"""Nothing is done to whom those arrested, freed or put on a list dealt with, nor to whose kin they are."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WHOM = [
    # A participle behind a name tells what he did, and of whom.
    ("ru", "Задержали следователя Олега Панина, пытавшего Льва Гордина.", "detain", "Олег Панин"),
    ("ru", "Задержали Олега Панина, пытавшего Льва Гордина.", "detain", "Олег Панин"),
    ("ru", "Судья приговорила Олега Панина, избившего Льва Гордина, к году.", "sentence", "Олег Панин"),
    ("ru", "США ввели санкции против Олега Панина, пытавшего Льва Гордина.", "impose", "Олег Панин"),
    (
        "ru",
        "Канада ввела санкции против судьи Нины Орловой, арестовавшей Льва Гордина.",
        "impose",
        "Нина Орлова",
    ),
    ("ru", "Освобождён Яков Гордин, задержанный вместе с Олегом Паниным.", "release", "Яков Гордин"),
    (
        "ru",
        "Освобождён Яков Гордин, задержанный вместе с Олегом Паниным.",
        "detain",
        "Яков Гордин; Олег Панин",
    ),
    (
        "ru",
        "США внесли в список «Дельту», принадлежащую жене министра Льва Гордина Анне Гординой.",
        "impose",
        "Дельта",
    ),
    (
        "ru",
        "США внесли в список компанию «Дельта», контролируемую сыном Льва Гордина Яковом.",
        "impose",
        "Дельта",
    ),
    (
        "ru",
        "Евросоюз снял санкции с банка «Заря», разорвавшего связи с Яковом Гординым.",
        "lift",
        "Заря",
    ),
    ("en", "The US sanctioned Oleg Panin, who tortured Lev Gordin.", "impose", "Oleg Panin"),
    ("en", "Police arrested Oleg Panin, accused of torturing Lev Gordin.", "detain", "Oleg Panin"),
    ("fr", "La police a arrêté Oleg Panin, accusé d'avoir torturé Lev Gordin.", "detain", "Oleg Panin"),
    # One that stands before a name is said of it, and a list is one.
    (
        "ru",
        "Освобождены Олег Панин, осуждённый в мае Лев Гордин и Яков Ильин.",
        "release",
        "Олег Панин; Яков Ильин",  # Whom a parse has under the participle is left out.
    ),
    (
        "ru",
        "Под санкции попали судья Нина Орлова, арестовавшая Льва Гордина, и прокурор Анна Зуева.",
        "impose",
        "Нина Орлова; Анна Зуева",
    ),
    (
        "ru",
        "В список внесли судью Нину Орлову, вынесшую приговор Льву Гордину, и прокурора Анну Зуеву.",
        "sentence",
        "Лев Гордин",
    ),
    ("ru", "Освободили Олега Панина, отсидевшего год, и Льва Гордина.", "release", "Олег Панин; Лев Гордин"),
    # Nor whom somebody arrested knows, or stood in for, nor who does the pardoning.
    (
        "ru",
        "Суд арестовал Виктора Малинина, знакомого высланного атташе Тома Бейли.",
        "detain",
        "Виктор Малинин",
    ),
    ("ru", "Суд арестовал Виктора Малинина, наследника Льва Гордина.", "detain", "Виктор Малинин"),
    (
        "ru",
        "Суд арестовал Виктора Малинина, адвоката Льва Гордина и водителя Захара Мухина.",
        "detain",
        "Виктор Малинин; Лев Гордин; Захар Мухин",
    ),
    ("ru", "Освобождены Виктор Малинин, адвокат Лев Гордин.", "release", "Виктор Малинин; Лев Гордин"),
    ("ru", "50 человек помиловал Лукашенко.", "pardon", ""),
    ("ru", "К празднику 200 осуждённых помиловал король Мохаммед VI.", "pardon", ""),
    # Nor him whose the answer is, nor his wife, nor who stays where he is.
    (
        "ru",
        "Россия запретила въезд депутату Тому Бейли в ответ на санкции против Ильи Харина.",
        "impose",
        "Том Бейли",
    ),
    ("ru", "Илья Харин оспорил санкции, введённые против его жены Анны Хариной.", "impose", "Анна Харина"),
    ("ru", "Илья Харин раскритиковал санкции, наложенные на его сына.", "impose", ""),
    ("ru", "Минфин США исключил из списка банк «Заря», но оставил под санкциями Илью Харина.", "lift", ""),
    (
        "en",
        "The Treasury removed Zarya Bank from the list but kept its head Ilya Kharin under sanctions.",
        "lift",
        "Zarya Bank",
    ),
    ("en", "Ilya Kharin contested the sanctions imposed on his wife.", "impose", ""),
    (
        "fr",
        "La Russie a interdit d'entrée le député Tom Bailey en réponse aux sanctions contre Ilia Kharine.",
        "impose",
        "Tom Bailey",
    ),
    # A name that has no cases is whom the second verb is about.
    (
        "ru",
        "Турецкий суд освободил Селахаттина Демирташа, а Фиген Юксекдаг оставил под стражей.",
        "detain",
        "Фиген Юксекдаг",
    ),
    ("ru", "Полиция задержала Якова Мельника, а суд арестовал.", "detain", "Яков Мельник"),
    # A participle is of the name that it stands before, and not of who stands before that.
    (
        "ru",
        "Ольга Пряхина добилась встречи с арестованным в марте Юрием Сабуровым.",
        "detain",
        "Юрий Сабуров",
    ),
    (
        "ru",
        "Арестованному в марте Юрию Сабурову Ольга Пряхина передала письмо.",
        "detain",
        "Юрий Сабуров",
    ),
    (
        "ru",
        "Ольга Пряхина, подруга освобождённого в марте Юрия Сабурова, уехала.",
        "release",
        "Юрий Сабуров",
    ),
    (
        "ru",
        "Суд продлил арест Виктору Малинину, знакомому высланного в мае атташе Тома Бейли.",
        "expel",
        "Том Бейли",
    ),
    ("ru", "Пётр Зимин сравнил себя с посаженным в марте Юрием Сабуровым.", "detain", "Юрий Сабуров"),
    (
        "ru",
        "Судья Пётр Зимин, друг приговорённого к восьми годам Юрия Сабурова, уволен.",
        "sentence",
        "Юрий Сабуров",
    ),
    (
        "ru",
        "Ольга Пряхина, осуждённая за убийство Юрия Сабурова, вышла.",
        "sentence",
        "Ольга Пряхина",
    ),
    ("ru", "Олега Панина, осуждённого в мае, навестил Юрий Сабуров.", "sentence", "Олег Панин"),
    (
        "ru",
        "Власти Эфиопии арестовали Абеля Вольде, стрингера британского журналиста Тима Хоскинса.",
        "detain",
        "Абель Вольде",
    ),
    # Nor is he free for whom others are given.
    ("ru", "Россия отдала Эстонии семь человек за капитана Павла Жарова.", "release", ""),
    ("ru", "Вместо Тынниса Каука Россия отдала Эстонии Павла Жарова.", "release", "Павел Жаров"),
    # Nor of who says so in between.
    (
        "ru",
        "Среди задержанных, сообщила адвокат Ольга Пряхина, журналист Пётр Зимин и его жена.",
        "detain",
        "Пётр Зимин",
    ),
    # Whose kin or aide is seized or freed is neither himself.
    ("ru", "Ольга Дёмина, чьего мужа освободили в мае, выступила в суде.", "release", ""),
    ("ru", "Депутат Павел Громов, чьего помощника арестовали, подал в отставку.", "detain", ""),
    ("ru", "Суд приговорил Ольгу Дёмину, адвоката которой задержали накануне.", "detain", ""),
    ("ru", "Депутат Павел Громов, помощник которого арестован, подал в отставку.", "detain", ""),
    (
        "ru",
        "Ольга Дёмина, чьего мужа Сергея Дёмина освободили в мае, выступила в суде.",
        "release",
        "Сергей Дёмин",
    ),
    (
        "ru",
        "Судья Павел Громов приговорил Ольгу Дёмину, чьего мужа Сергея освободили в мае, к году.",
        "sentence",
        "Ольга Дёмина",
    ),
    ("ru", "Депутат Павел Громов, которого арестовали, подал в отставку.", "detain", "Павел Громов"),
    ("en", "MP Pavel Gromov, whose aide they arrested, resigned.", "detain", ""),
    ("fr", "Le député Pavel Gromov, dont on a arrêté l'assistant, a démissionné.", "detain", ""),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), WHOM)
def test_nobody_who_was_only_dealt_with(language: str, text: str, kind: str, names: str) -> None:
    told = [act.act for act in acts(text, language) if act.act.kind == kind]
    assert ["; ".join(s.name for s in act.subjects) for act in told] == [names]
