"""Whose a post, an age or a nationality is where names stand in lists, and what of them is a name."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

HELD = [
    (
        "fr",
        "Paul Essai, ancien conseiller juridique du président Morel, a parlé.",
        {("Paul Essai", "office", "ancien conseiller juridique"), ("Morel", "office", "président")},
    ),
    (
        "en",
        "Paul Sample, former legal adviser to President Vale, spoke.",
        {("Vale", "office", "President")},
    ),
    (
        "en",
        "The outlet's director, Ivan Kral, editor-in-chief, Anna Moreno, and reporter, Jana Novak, left.",
        {
            ("Ivan Kral", "office", "director"),
            ("Anna Moreno", "office", "editor-in-chief"),
            ("Jana Novak", "office", "reporter"),
        },
    ),
    (
        "en",
        "The outlet's director, Ivan Kral, editor-in-chief, Anna Moreno (Novak), and Jana Vale left.",
        {("Ivan Kral", "office", "director"), ("Anna Moreno", "office", "editor-in-chief")},
    ),
    (
        "en",
        "Police held lawyer Anna Moreno, the head of the weekly Vremya Semyon Gurin, and teacher Ivan Kral.",
        {("Anna Moreno", "office", "lawyer"), ("Ivan Kral", "office", "teacher")},
    ),
    (
        "en",
        "Police held poet Anna Moreno, the founder of the DAT newspaper Ermurat Bapi, and teacher Ivan Kral.",
        {("Anna Moreno", "office", "poet"), ("Ivan Kral", "office", "teacher")},
    ),
    (
        "en",
        "Police held Anna Moreno, the founder of the weekly Vremya, and teacher Ivan Kral.",
        {("Anna Moreno", "office", "founder of the weekly Vremya"), ("Ivan Kral", "office", "teacher")},
    ),
    (
        "en",
        "Yuri Kral, Deputy Interior Minister, said so.",
        {("Yuri Kral", "office", "Deputy Interior Minister")},
    ),
    (
        "en",
        "Ivan Kral, Deputy Defense Minister of Norland, left.",
        {("Ivan Kral", "office", "Deputy Defense Minister of Norland")},
    ),
    ("en", "Ex-intelligence chief Ivan Kral left.", {("Ivan Kral", "office", "Ex-intelligence chief")}),
    ("en", "Editorial director Ivan Kral left.", {("Ivan Kral", "office", "Editorial director")}),
    ("en", "The Palestinian Prisoner's Centre denied it.", set()),
    ("fr", "Le juge René de la Vence a quitté la salle.", {("René de la Vence", "office", "juge")}),
    (
        "fr",
        "Le président Équato-guinéen Pierre Moreau est parti.",
        {("Pierre Moreau", "office", "président Équato-guinéen")},
    ),
    (
        "fr",
        "Paul Morel, 25 ans, Jean Kral et Marc Leroy, 24 ans, sont partis.",
        {("Paul Morel", "age", "25"), ("Marc Leroy", "age", "24")},
    ),
    ("fr", "Paul Morel et Jean Kral, ont écopé chacun de 12 ans.", set()),
    (
        "en",
        "Ivan Kral, a Georgian-born journalist, and Anna Moreno, an Iranian-born poet, left.",
        {("Ivan Kral", "office", "journalist"), ("Anna Moreno", "office", "poet")},
    ),
    ("en", "The pro-Russian activist Ivan Kral left.", {("Ivan Kral", "office", "activist")}),
    ("en", "City council member Ivan Kral left.", {("Ivan Kral", "office", "City council member")}),
    ("en", "The town council member Ivan Kral left.", {("Ivan Kral", "office", "town council member")}),
    ("en", "The newspaper editor Ivan Kral left.", {("Ivan Kral", "office", "newspaper editor")}),
    (
        "fr",
        "Jean Kral, de nationalité suisse, Paul Morel et Marc Leroy sont partis.",
        {("Jean Kral", "nationality", "suisse")},
    ),
    (
        "fr",
        "Ils ont libéré Jean Kral, de nationalité suisse, et Paul Morel, du photographe Marc Leroy.",
        {("Jean Kral", "nationality", "suisse"), ("Marc Leroy", "office", "photographe")},
    ),
    ("ru", "Московская журналистка Елена Ветрова уехала.", {("Елена Ветрова", "office", "журналистка")}),
    ("ru", "Минский адвокат Иван Ветров уехал.", {("Иван Ветров", "office", "адвокат")}),
    (
        "ru",
        "Белорусский адвокат Иван Ветров уехал.",
        {("Иван Ветров", "office", "адвокат"), ("Иван Ветров", "nationality", "Белорусский")},
    ),
    (
        "ru",
        "Освободили белорусского адвоката Ивана Ветрова.",
        {("Иван Ветров", "office", "адвокат"), ("Иван Ветров", "nationality", "белорусский")},
    ),
    ("ru", "Арестован сын прокурора Ивана Ветрова Артём.", {("Иван Ветров", "office", "прокурор")}),
    (
        "ru",
        "Это коснулось министра Ивана Ветрова, главы «Южстали» Петра Лугового и банкира Олега Зорина.",
        {
            ("Иван Ветров", "office", "министр"),
            ("Пётр Луговой", "office", "глава «Южстали»"),
            ("Олег Зорин", "office", "банкир"),
        },
    ),
    (
        "ru",
        "В список внесли министра спорта Ивана Ветрова, бизнесмена Петра Лугового.",
        {("Иван Ветров", "office", "министр спорта"), ("Пётр Луговой", "office", "бизнесмен")},
    ),
    ("ru", "В колонии «Садовник» Ветрову не отдают письма.", set()),
    ("ru", "Он получил звание подполковника ФСБ России.", set()),
    ("fr", "Il a écrit au président de la République.", set()),
    ("fr", "Les militants de l'UFDG de Karl Vence ont défilé.", set()),
    (
        "fr",
        "Les avocats Paul Morel et Jean Kral sont libres.",
        {("Paul Morel", "office", "avocat")},
    ),
    ("fr", "L'un de ses avocats, Paul Morel, est libre.", {("Paul Morel", "office", "avocat")}),
    ("fr", "Paul Morel, l'un des journalistes relâchés, a parlé.", {("Paul Morel", "office", "journaliste")}),
    # What opens a sentence before a comma is no post of the name behind it.
    (
        "fr",
        "Selon la même loi, Anna Kral, ancienne maire, Paul Morel, l'éditeur, et Ivan Novak ont été jugés.",
        {("Anna Kral", "office", "ancienne maire"), ("Paul Morel", "office", "éditeur")},
    ),
    (
        "en",
        "In the same case, Anna Kral, editor-in-chief, Paul Morel, a photographer, and Ivan Novak left.",
        {("Anna Kral", "office", "editor-in-chief"), ("Paul Morel", "office", "photographer")},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), HELD)
def test_whose_it_is(language: str, text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(t.subject, t.kind, t.value) for t in traits(text, language)} == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Perhaps Ivan Kral suffers from asthma."),
        ("en", "Apparently Ivan Kral suffers from asthma."),
        ("fr", "Apparemment Ivan Kral souffre d'asthme."),
    ],
)
def test_an_adverb_is_no_part_of_a_name(language: str, text: str) -> None:
    assert {t.subject for t in traits(text, language)} <= {"Ivan Kral"}
