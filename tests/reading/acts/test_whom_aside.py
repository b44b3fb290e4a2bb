"""To whom an act is done, beside people who are only mentioned: agents, kin, owners, who came before."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.acts.test_whom import told

# language, text, kind, the subjects of each act of that kind, the least number of its group
GOVERNED = [
    (
        "ru",
        "По словам Зимина, сторона получила своих граждан, которых накануне помиловал Гитанас Ветрас.",
        "pardon",
        [[]],
        [None],
    ),
    (
        "ru",
        "Освобождён из заключения экс-кандидат в президенты Николай Зимин.",
        "release",
        [["Николай Зимин"]],
        [None],
    ),
    ("en", "Anna Petrova was arrested, spokesman Viktor Vetrov said.", "detain", [["Anna Petrova"]], [None]),
    (
        "fr",
        "Anna Petrova, arrêtée en mai par la police de Viktor Vetrov, est libre.",
        "detain",
        [["Anna Petrova"]],
        [None],
    ),
    (
        "en",
        "The release of Ivan Morel's lawyer, Pavel Vetrov, was announced.",
        "release",
        [["Pavel Vetrov"]],
        [None],
    ),
    (
        "fr",
        "La libération de l'avocat d'Ivan Morel, Pavel Vetrov, a été annoncée.",
        "release",
        [["Pavel Vetrov"]],
        [None],
    ),
    (
        "ru",
        "Объявлено об освобождении адвоката Ивана Морозова Павла Ветрова.",
        "release",
        [["Павел Ветров"]],
        [None],
    ),
    (
        "en",
        "Ivan Morel, who succeeded Viktor Vetrov as mayor, was arrested on Monday.",
        "detain",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "fr",
        "Ivan Morel, qui a succédé à Viktor Vetrov à la mairie, a été arrêté lundi.",
        "detain",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "ru",
        "Иван Морозов, который сменил Виктора Ветрова на посту мэра, был задержан в понедельник.",
        "detain",
        [["Иван Морозов"]],
        [None],
    ),
    (
        "en",
        "Among those pardoned by President Alexander Lukashenko was activist Anton Kral.",
        "pardon",
        [["Anton Kral"]],
        [None],
    ),
    (
        "en",
        "Among the prisoners freed by Viktor Vetrov on Monday was the lawyer Anna Petrova.",
        "release",
        [["Anna Petrova"]],
        [None],
    ),
    (
        "fr",
        "Parmi les personnes graciées par le président Alexandre Loukachenko figure l'opposant Anton Kral.",
        "pardon",
        [["Anton Kral"]],
        [None],
    ),
    (
        "ru",
        "Среди помилованных президентом Александром Лукашенко — активист Антон Гордеев.",
        "pardon",
        [["Антон Гордеев"]],
        [None],
    ),
    (
        "en",
        (
            "Olga Kral was arrested in 2021. Daughter of former President Vera Dahl, she was sentenced "
            "last March to eight years in prison. She was convicted of money laundering."
        ),
        "sentence",
        [["Olga Kral"], ["Olga Kral"]],
        [None, None],
    ),
    (
        "fr",
        (
            "Olga Kral a été arrêtée en 2021. Fille de l'ancienne présidente Vera Dahl, elle a été "
            "condamnée en mars à huit ans de prison."
        ),
        "sentence",
        [["Olga Kral"]],
        [None],
    ),
    (
        "ru",
        (
            "Ольгу Гордееву задержали в 2021 году. Дочь бывшего президента Веры Даль, она была "
            "приговорена в марте к восьми годам колонии."
        ),
        "sentence",
        [["Ольга Гордеева"]],
        [None],
    ),
    (
        "fr",
        "Anton Kral, mari de la figure de l'opposition en exil Olga Kral, a été libéré samedi.",
        "release",
        [["Anton Kral"]],
        [None],
    ),
    (
        "en",
        "Anton Kral, the husband of exiled opposition figure Olga Kral, was freed on Saturday.",
        "release",
        [["Anton Kral"]],
        [None],
    ),
    (
        "ru",
        (
            "Антон Гордеев, муж находящегося в изгнании лидера оппозиции Ольги Гордеевой, вышел на "
            "свободу в субботу."
        ),
        "release",
        [["Антон Гордеев"]],
        [None],
    ),
    (
        "ru",
        (
            "Президент Виктор Ветров подписал указы о помиловании заключённых, которые находились в "
            "колониях и были освобождены в результате обмена."
        ),
        "release",
        [[]],
        [None],
    ),
    (
        "en",
        (
            "President Viktor Vetrov signed decrees pardoning prisoners who were held in penal colonies "
            "and were freed in the swap."
        ),
        "release",
        [[]],
        [None],
    ),
    (
        "fr",
        (
            "Le président Viktor Vetrov a signé la grâce de prisonniers qui étaient détenus dans des "
            "colonies et ont été libérés lors de l'échange."
        ),
        "release",
        [[]],
        [None],
    ),
    (
        "ru",
        "Россия получила своих граждан, которых накануне помиловал Виктор Ветров.",
        "pardon",
        [[]],
        [None],
    ),
    (
        "fr",
        "La Russie a retrouvé ses citoyens, que Viktor Vetrov avait graciés la veille.",
        "pardon",
        [[]],
        [None],
    ),
    (
        "en",
        "Russia got back its citizens, whom Viktor Vetrov had pardoned the day before.",
        "pardon",
        [[]],
        [None],
    ),
    (
        "ru",
        (
            "В августе Виктор Ветров принял решение о помиловании и освобождении экс-кандидата Антона "
            "Гордеева, а также ещё пятерых осуждённых."
        ),
        "release",
        [["Антон Гордеев"]],
        [5],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), GOVERNED)
def test_a_name_in_a_complement_or_an_aside_is_not_the_subject(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


SAID_BY_A_NOUN = [
    ("en", 'The lawyer Omar Haddad spoke.\n\n"He was arrested at night," the lawyer said.', [[]]),
    ("fr", "L'avocat Omar Haddad a parlé.\n\n« Il a été arrêté la nuit », a dit l'avocat.", [[]]),
    ("ru", 'Это сообщил адвокат Тимур Ветров.\n\n"Его задержали ночью", - рассказал адвокат.', [[]]),
    ("en", 'Anton Kral left.\n\n"He was arrested at night," the lawyer said.', [["Anton Kral"]]),
    ("ru", 'Павел Ветров вышел.\n\n"Его задержали ночью", - рассказал адвокат.', [["Павел Ветров"]]),
]


@pytest.mark.parametrize(("language", "text", "subjects"), SAID_BY_A_NOUN)
def test_who_speaks_by_a_noun_is_not_their_own_he(
    language: str, text: str, subjects: list[list[str]]
) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == "detain"]
    assert [[s.name for s in act.subjects] for act in found] == subjects
