"""One expression a line: what is found in it, read on Saturday 13 December 2025."""

from __future__ import annotations

import pytest

from detente.reading.dates import find

FRENCH = """
depuis le seul mois de mars | depuis le seul mois de mars 2025-03/..
jusqu'à minuit le 31 décembre | jusqu'à minuit le 31 décembre ../2025-12-31
le 4 du mois dernier | le 4 du mois dernier 2025-11-04
du 4 au 22 de ce mois | du 4 au 22 de ce mois 2025-12-04/2025-12-22
Il sera absent du 4 au 23 du mois prochain. | du 4 au 23 du mois prochain 2026-01-04/2026-01-23
4-23 mois prochain | 4-23 mois prochain 2026-01-04/2026-01-23
Novembre 19-20 | Novembre 19-20 2025-11-19/2025-11-20
novembre entre le 19 et le 20 | novembre entre le 19 et le 20 2025-11-19/2025-11-20
oct. 2 au octobre 22 | oct. 2 au octobre 22 2025-10-02/2025-10-22
En octobre 2 à 3 personnes sont parties. | octobre 2025-10
le 12 sept 2024 | le 12 sept 2024 2024-09-12
3 jusqu'à 12 sept | 3 jusqu'à 12 sept 2025-09-03/2025-09-12
vingt sept prisonniers |
Oct-2 | Oct-2 2025-10-02
Elle reviendra le 22/4. | le 22/4 2026-04-22
Vu 22/4, lu 24/7. | 22/4 2025-04-22
Les 3/4 des détenus sont partis. |
3-7-07 | 3-7-07 2007-07-03
12/08,2015 | 12/08,2015 2015-08-12
la première semaine de 2025 | la première semaine de 2025 2024-12-30/2025-01-05
le dernier jour de 2024 | le dernier jour de 2024 2024-12-31
Elle partira dans les trois mois suivants. | dans les trois mois suivants 2025-12-13/2026-03
Les trois mois suivant l'arrestation ont été durs. |
du 4 au 22 janvier, 1995 | du 4 au 22 janvier, 1995 1995-01-04/1995-01-22
lundi de cette semaine | lundi de cette semaine 2025-12-08
dimanche de cette semaine | dimanche de cette semaine 2025-12-14
au premier trimestre de l'année prochaine | premier trimestre de l'année prochaine 2026-01/2026-03
un contrat signé en 03/2015 | 03/2015 2015-03
la décision 3/2015 du tribunal |
Il parle jeudi de 9h à 11h. | jeudi de 9h à 11h 2025-12-11
samedi | samedi 2025-12-13
vendredi et samedi | vendredi et samedi 2025-12-12/2025-12-13
lundi et samedi | lundi 2025-12-08 ; samedi 2025-12-13
lundi prochain | lundi prochain 2025-12-15
mardi de la semaine prochaine | mardi de la semaine prochaine 2025-12-16
depuis juillet 2024 | depuis juillet 2024 2024-07/..
depuis le 3 juin 2022 | depuis le 3 juin 2022 2022-06-03/..
en septembre dernier | septembre dernier 2025-09
Le 11 septembre dernier | Le 11 septembre dernier 2025-09-11
il y a deux ans | il y a deux ans 2023
il y a un an et demi | il y a un an et demi 2024-06
la semaine dernière | la semaine dernière 2025-12-01/2025-12-07
le week-end dernier | le week-end dernier 2025-12-06/2025-12-07
d’ici la fin du mois | d’ici la fin du mois 2025-12-13/2025-12-31
depuis plus de trente ans | depuis plus de trente ans 1995~/..
dans les années 1990 | les années 1990 199X
les années 90 | les années 90 199X
XXe siècle | XXe siècle 19XX
du 4 au 23 septembre | du 4 au 23 septembre 2025-09-04/2025-09-23
du 30 décembre au 4 janvier | du 30 décembre au 4 janvier 2025-12-30/2026-01-04
entre juin et août 2023 | entre juin et août 2023 2023-06/2023-08
de 2010 à 2014 | de 2010 à 2014 2010/2014
de vendredi à samedi | de vendredi à samedi 2025-12-12/2025-12-13
les 12 et 13 décembre | les 12 et 13 décembre 2025-12-12/2025-12-13
les 3 et 9 décembre | les 3 2025-12-03 ; 9 décembre 2025-12-09
avant 2020 | avant 2020 ../2020
d’ici vendredi | d’ici vendredi ../2025-12-19
depuis lors |
fin 2024 | fin 2024 2024
début mars | début mars 2025-03
mi-octobre | mi-octobre 2025-10
au cours de l'été 2021 | l'été 2021 2021-22
premier trimestre 2024 | premier trimestre 2024 2024-01/2024-03
ces trois derniers mois | ces trois derniers mois 2025-09/2025-12-13
l'an dernier | l'an dernier 2024
le mois prochain | le mois prochain 2026-01
dans deux mois | dans deux mois 2026-02
ce matin | ce matin 2025-12-13
hier soir | hier soir 2025-12-12
aujourd'hui | aujourd'hui 2025-12-13
le lendemain de Noël | le lendemain de Noël 2025-12-26
vers 2010 | vers 2010 2010~
jusqu'au 28 février 2026 | jusqu'au 28 février 2026 ../2026-02-28
2025-12-13 | 2025-12-13 2025-12-13
le 13/12/2025 | le 13/12/2025 2025-12-13
13.12.2025 | 13.12.2025 2025-12-13
LE 13 DÉCEMBRE 2025 | LE 13 DÉCEMBRE 2025 2025-12-13
decembre 2024 | decembre 2024 2024-12
samedi 13 décembre 2025, 19 h 42 | samedi 13 décembre 2025, 19 h 42 2025-12-13
prix Nobel de la paix 2022 | 2022 2022
dès 2021 | 2021 2021
11 ans de prison, 20 % des voix, article 2020, 2000 euros, à 11 ans, 5 h de route |
règlement 765/2006 |
tous les samedis, chaque lundi |
"""

ENGLISH = """
on the 4th of last month | the 4th of last month 2025-11-04
Friday of this week | Friday of this week 2025-12-12
the first quarter of next year | the first quarter of next year 2026-01/2026-03
He was freed at 6 p.m. on Monday. | Monday 2025-12-08
Belarus on Saturday released 123 prisoners | Saturday 2025-12-13
next Tuesday | next Tuesday 2025-12-16
Earlier today, 52 people crossed | Earlier today 2025-12-13
Dec 13, 2025, 5:20 PM GMT | Dec 13, 2025, 5:20 PM GMT 2025-12-13
freed since July 2024 | since July 2024 2024-07/..
who has ruled for more than 30 years | for more than 30 years 1995~/..
was sentenced for 10 years |
They left in May. They march on. In March 2021 | May 2025-05 ; March 2021 2021-03
His memoir comes out in May | May 2026-05
no earlier than 2029 | no earlier than 2029 2029/..
by the end of the year | by the end of the year 2025-12-13/2025-12-31
between June and August 2023 | between June and August 2023 2023-06/2023-08
September 4-23 | September 4-23 2025-09-04/2025-09-23
in the late 1990s | the late 1990s 199X
two years ago | two years ago 2023
earlier this month | earlier this month 2025-12
late last year | late last year 2024
the summer of 2021 | the summer of 2021 2021-22
12/13/2025 and 13/12/2025 | 12/13/2025 2025-12-13 ; 13/12/2025 2025-12-13
03/04/2025 | 03/04/2025 2025-03-04
the third quarter of 2024 | the third quarter of 2024 2024-07/2024-09
Resolution 2231, $2,000, a 63-year-old, 2000 people |
In January and February 2023, four | January and February 2023 2023-01/2023-02
in January and March 2023 | January 2023-01 ; March 2023 2023-03
until Feb. 28, 2026 | until Feb. 28, 2026 ../2026-02-28
valid through 12:01 a.m. EST Dec. 19 | through 12:01 a.m. EST Dec. 19 ../2025-12-19
until 12:01 a.m. eastern time, January 19 | until 12:01 a.m. eastern time, January 19 ../2026-01-19
by 5 pm on Friday | by 5 pm on Friday ../2025-12-19
within six months | within six months 2025-12-13/2026-06
Monday through Friday | Monday through Friday 2025-12-08/2025-12-12
Friday night | Friday night 2025-12-12
the 2022 Nobel Peace Prize | 2022 2022
"""

RUSSIAN = """
действует до 00:01 по местному времени 19 декабря | до 00:01 по местному времени 19 декабря ../2025-12-19
Операции разрешены до полуночи 31 декабря | до полуночи 31 декабря ../2025-12-31
4-го числа прошлого месяца | 4-го числа прошлого месяца 2025-11-04
в первом квартале следующего года | первом квартале следующего года 2026-01/2026-03
Накануне и в субботу | Накануне и в субботу 2025-12-12/2025-12-13
в четверг и субботу | четверг 2025-12-11 ; субботу 2025-12-13
в августе 2021 года, две — в декабре того же года | августе 2021 года 2021-08 ; декабре того же года 2021-12
Это было в феврале 2021 года. Осенью того же года | феврале 2021 года 2021-02 ; Осенью того же года 2021-23
Его увезли в пятницу и в субботу вернули | пятницу 2025-12-12 ; субботу 2025-12-13
В пятницу и в субботу увезли двоих | пятницу и в субботу 2025-12-12/2025-12-13
начиная с 2021 года | начиная с 2021 года 2021/..
с июля 2024 года | с июля 2024 года 2024-07/..
в сентябре прошлого года | сентябре прошлого года 2024-09
два года назад | два года назад 2023
полгода назад | полгода назад 2025-06
на прошлой неделе | прошлой неделе 2025-12-01/2025-12-07
до конца месяца | до конца месяца 2025-12-13/2025-12-31
в 1990-х годах | 1990-х годах 199X
с 4 по 23 сентября | с 4 по 23 сентября 2025-09-04/2025-09-23
с июня по август 2023 года | с июня по август 2023 года 2023-06/2023-08
летом 2021 года | летом 2021 года 2021-22
в первом квартале 2024 года | первом квартале 2024 года 2024-01/2024-03
сегодня утром | сегодня утром 2025-12-13
ранее сегодня | ранее сегодня 2025-12-13
9 августа 2020 года | 9 августа 2020 года 2020-08-09
по 15 марта | по 15 марта ../2026-03-15
с прошлого июля | с прошлого июля 2025-07/..
11 лет колонии, 20% голосов, 2000 евро, окружающей среде |
"""

UKRAINIAN = """
у суботу, 13 грудня | суботу, 13 грудня 2025-12-13
з липня 2024 року | з липня 2024 року 2024-07/..
минулого тижня | минулого тижня 2025-12-01/2025-12-07
два роки тому | два роки тому 2023
напередодні | напередодні 2025-12-12
з 4 по 23 вересня | з 4 по 23 вересня 2025-09-04/2025-09-23
до кінця місяця | до кінця місяця 2025-12-13/2025-12-31
влітку 2021 року | влітку 2021 року 2021-22
11 років колонії |
"""

SPANISH = """
el sábado | el sábado 2025-12-13
Se reunirá el lunes | el lunes 2025-12-15
desde julio de 2024 | desde julio de 2024 2024-07/..
hace dos años | hace dos años 2023
del 4 al 23 de septiembre | del 4 al 23 de septiembre 2025-09-04/2025-09-23
en septiembre pasado | septiembre pasado 2025-09
desde hace más de treinta años | desde hace más de treinta años 1995~/..
entre junio y agosto de 2023 | entre junio y agosto de 2023 2023-06/2023-08
la década de 1990 | la década de 1990 199X
11 años de prisión |
"""


def lines(table: str) -> list[tuple[str, list[tuple[str, str]]]]:
    rows = []
    for line in table.strip().splitlines():
        text, _, found = line.partition(" |")
        pairs = [part.strip().rpartition(" ") for part in found.split(";") if part.strip()]
        rows.append((text, [(words, when) for words, _, when in pairs]))
    return rows


TABLES = {"fr": FRENCH, "en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN, "es": SPANISH}
CASES = [(language, *row) for language, table in TABLES.items() for row in lines(table)]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[case[1] for case in CASES])
def test_expression(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = find(text, "2025-12-13", language)
    assert [(mention.text, str(mention.when)) for mention in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("fr", "Libéré après cinq semaines passées en cellule.", []),
        ("fr", "Arrêté à 15h20 le 11 avril 2019.", ["2019-04-11"]),
        ("fr", "À la cour, ce jeudi 6 octobre, rien.", ["2022-10-06"]),
        ("fr", "Tous les 9 mai, ils défilent.", []),
        ("fr", "Il y a tout juste un an, il partait.", ["2024"]),
        ("fr", "Cela fait trois ans qu'elle attend.", ["2022~/.."]),
        ("fr", "Au début de l'année 2024, ils étaient dix.", ["2024"]),
        ("fr", "En mars et en juin 2023, il est sorti.", ["2023-03", "2023-06"]),
        ("en", "She has missed ordinary Tuesday mornings.", []),
        ("en", "He will be tried a week from Thursday.", ["2025-12-25"]),
        ("en", "A year ago today he left.", ["2024-12-13"]),
        ("en", "Earlier in the week he left.", ["2025-12-08/2025-12-14"]),
        ("en", "By year's end, ten will leave.", ["2025-12-13/2025-12-31"]),
        ("en", "He left in 2019, his wife the year before.", ["2019", "2018"]),
        ("en", "The march on Monday drew thousands.", ["2025-12-08"]),
        ("en", "Call 202 555 2019.", []),
        ("ru", "С 2020 года осудили 50 тысяч человек.", ["2020/.."]),
        (
            "fr",
            "Entre le 3 juillet et ce samedi 27 juillet 2024, dix sont sortis.",
            ["2024-07-03/2024-07-27"],
        ),
        ("fr", "Du 3 juillet à ce vendredi, dix sont sortis.", ["2025-07-03/2025-12-12"]),
        ("en", "The 2020 arrests were denounced.", ["2020"]),
        ("en", "The 2000 arrests were denounced.", []),
        ("en", "In all 2020 arrests were made.", []),
        ("ru", "Он родился в конце 1990-х.", ["199X"]),
        ("ru", "Его отпустили 4 числа.", ["2025-12-04"]),
        ("ru", "Накануне саммита отпустили троих.", []),
        ("ru", "Его отпустят в течение недели.", ["2025-12-13/2025-12-20"]),
        ("ru", "Провели второй за два дня обмен, сидят 74 человека старше 70 лет.", []),
        ("ru", "Рейс вылетел в Сент-Луис.", []),
        ("fr", "À Pâques, dix sont sortis.", ["2025-04-20"]),
        ("ru", "К Пасхе вышли десятеро.", ["../2025-04-20"]),
        ("en", "On Good Friday ten will leave.", ["2026-04-03"]),
        ("fr", "Pour le 14-Juillet, dix sont sortis.", ["2025-07-14"]),
        ("fr", "Ces dernières 24 heures, dix sont sortis.", ["2025-12-12/2025-12-13"]),
        ("fr", "Lundi 8 et mardi 9, dix sont sortis.", ["2025-12-08/2025-12-09"]),
        ("fr", "Le premier ministre parle depuis maintenant deux ans.", ["2023~/.."]),
        ("en", "In the first nine months of 2025 ten left.", ["2025-01/2025-09"]),
        ("en", "In the first half of December ten left.", ["2025-12-01/2025-12-15"]),
        ("en", "On May 3 this year ten left.", ["2025-05-03"]),
        ("ru", "Пик пришёлся на конец февраля — начало марта 2014 года.", ["2014-02/2014-03"]),
        ("ru", "В течение 2024 года вышли десятеро.", ["2024"]),
        ("ru", "Больше года назад вышли десятеро.", ["2024~"]),
        ("en", "Seized in June 2020, he was tried in September that year.", ["2020-06", "2020-09"]),
        ("en", "Seized in June 2020, he was tried on 5 September that year.", ["2020-06", "2020-09-05"]),
        ("en", "He was pardoned in January 2020 and freed the next day.", ["2020-01"]),
        (
            "fr",
            "Le 3 mai 2020, il est parti. Gracié en juin 2020, il a été libéré le lendemain.",
            ["2020-05-03", "2020-06"],
        ),
        ("fr", "Gracié le 3 mai 2020, il a été libéré le lendemain.", ["2020-05-03", "2020-05-04"]),
        ("fr", "Arrêté le 3 mai 2020, il a été inculpé le lendemain de vol.", ["2020-05-03", "2020-05-04"]),
        ("fr", "Arrêté le 3 mai 2020, il a été relâché le lendemain du procès.", ["2020-05-03"]),
        ("ru", "Его помиловали в январе 2020 года, а на следующий день отпустили.", ["2020-01"]),
        ("en", "He left three years and eight months ago.", ["2022-04"]),
        ("en", "He left two weeks and three days ago.", ["2025-11-26~"]),
        ("en", "He left one year and two weeks ago.", []),
        ("en", "He left in May 2020 and came back a year and two months later.", ["2020-05", "2021-07"]),
        ("fr", "Elle est partie il y a un an et deux mois.", ["2024-10"]),
        ("fr", "Parti en mai 2020, il est rentré deux ans et trois mois plus tard.", ["2020-05", "2022-08"]),
        ("ru", "Он уехал три года и восемь месяцев назад.", ["2022-04"]),
        ("ru", "Он уехал год и три месяца назад.", ["2024-09"]),
        ("ru", "В конце лета вышли десятеро.", ["2025-22"]),
        # What an editor supplied is of the date.
        ("fr", "Il a été libéré « dans la soirée du [jeudi] 4 décembre [2025] ».", ["2025-12-04"]),
        ("en", "He was freed on the evening of [Thursday] 4 December.", ["2025-12-04"]),
        ("ru", "Его освободили вечером 4 декабря [2024] года.", ["2024-12-04"]),
    ],
)
def test_within_a_sentence(language: str, text: str, values: list[str]) -> None:
    assert [str(mention.when) for mention in find(text, "2025-12-13", language)] == values
