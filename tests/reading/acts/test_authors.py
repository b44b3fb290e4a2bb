"""Who acts, by the words of a clause: offices, bodies of no state, orders, and adjectives made of towns."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OFFICES = [
    ("en", "Ukraine's president imposed sanctions on the company Belavia.", "impose", "ua"),
    ("en", "EU foreign ministers agreed to extend sanctions on Belarus.", "amend", "eu"),
    ("en", "Norway's prime minister lifted the sanctions on the company Belavia.", "lift", "no"),
    ("fr", "Le président ukrainien a imposé des sanctions à la compagnie Belavia.", "impose", "ua"),
    ("fr", "Les ministres des Affaires étrangères de l'UE ont prolongé les sanctions.", "amend", "eu"),
    ("fr", "L'administration Trump a levé les sanctions contre la compagnie Belavia.", "lift", "us"),
    ("ru", "Президент Украины ввёл санкции против компании «Белавиа».", "impose", "ua"),
    ("ru", "Министры стран ЕС продлили санкции против России.", "amend", "eu"),
    ("ru", "Премьер-министр Норвегии снял санкции с компании «Белавиа».", "lift", "no"),
]

FORCES = [
    ("en", "Israeli forces detained thirty demonstrators.", "detain", "il"),
    ("en", "Kazakh investigators charged Anna Petrova with treason.", "charge", "kz"),
    ("fr", "Les forces israéliennes ont arrêté trente manifestants.", "detain", "il"),
    ("fr", "Ivan Morel a été mis en examen par un juge parisien.", "charge", "fr"),
    ("fr", "Ivan Morel a été inculpé par le parquet national antiterroriste.", "charge", "fr"),
    ("ru", "Израильская разведка задержала тридцать демонстрантов.", "detain", "il"),
    ("ru", "Вчера псковский суд приговорил Ивана Морозова к трём годам колонии.", "sentence", "ru"),
    ("ru", "Вчера самаркандский суд приговорил Ивана Морозова к трём годам колонии.", "sentence", "uz"),
    ("ru", "Ивана Морозова арестовал гомельский суд.", "detain", "by"),
    ("fr", "Quatre personnes ont été placées sous mandat d'arrêt par un juge bruxellois.", "detain", "be"),
    ("fr", "Un tribunal dakarois a condamné Ivan Morel à deux ans de prison.", "sentence", "sn"),
    ("ru", "Вчера таллинский суд приговорил Ивана Морозова к трём годам колонии.", "sentence", "ee"),
    ("ru", "Суд разрешил экстрадировать Ивана Морозова с Кипра в США.", "transfer", "cy"),
]

ORDERS = [
    ("en", "Anna Petrova was pardoned by decree of President Lukashenko.", "pardon", "by"),
    ("en", "Anna Petrova was arrested on the orders of the Kremlin.", "detain", "ru"),
    ("en", "Zelenskyy signed a decree imposing sanctions on the company Belavia.", "impose", "ua"),
    ("fr", "Anna Petrova a été graciée par décret du président Loukachenko.", "pardon", "by"),
    ("fr", "Anna Petrova a été arrêtée sur ordre du Kremlin.", "detain", "ru"),
    ("fr", "Anna Petrova a été libérée sur décision d'un tribunal de Tunis.", "release", "tn"),
    ("ru", "Указом Владимира Путина помилована Анна Петрова.", "pardon", "ru"),
    ("ru", "Анна Петрова арестована по решению минского суда.", "detain", "by"),
    ("ru", "Анну Петрову освободили по указу президента Узбекистана.", "release", "uz"),
]

GRACED = [
    ("fr", "Trente prisonniers ont été graciés par Alexandre Loukachenko.", "pardon", "by"),
    ("fr", "Ivan Morel a été gracié par le président égyptien.", "pardon", "eg"),
]

BODIES = [
    ("en", "Hamas released twenty hostages.", "release", "Hamas"),
    ("en", "Houthi rebels detained eleven employees in Sanaa.", "detain", "Houthis"),
    ("en", "Ivan Morel was sentenced to ten years by the International Criminal Court.", "sentence",
     "International Criminal Court"),
    ("fr", "Le Hamas a libéré vingt otages.", "release", "Hamas"),
    ("fr", "Sept marins ont été relâchés par les Houthis.", "release", "Houthis"),
    ("fr", "La Cour pénale internationale a condamné Ivan Morel à dix ans de prison.", "sentence",
     "Cour pénale internationale"),
    ("ru", "ХАМАС освободил двадцать заложников.", "release", "ХАМАС"),
    ("ru", "Семерых моряков отпустили хуситы.", "release", "хуситы"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "kind", "authority"), [*OFFICES, *FORCES, *ORDERS, *GRACED, *BODIES]
)
def test_who_the_words_say_acts(language: str, text: str, kind: str, authority: str) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}


ANNOUNCED = [
    (
        "fr",
        "La levée des sanctions contre la compagnie Belavia, annoncée jeudi par Oslo, a été saluée.",
        "no",
    ),
    (
        "fr",
        "La levée des sanctions contre la compagnie Belavia a été décidée mardi par l'Union européenne.",
        "eu",
    ),
    ("fr", "La levée des sanctions contre la compagnie Belavia, saluée jeudi par Minsk, est totale.", None),
    ("en", "The lifting of sanctions on the company Belavia was announced on Thursday by Canada.", "ca"),
]


@pytest.mark.parametrize(("language", "text", "authority"), ANNOUNCED)
def test_who_announces_or_decides_sanctions_makes_them(
    language: str, text: str, authority: str | None
) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


EXPELLED = [
    ("Le ministre polonais a annoncé que trois diplomates russes seraient expulsés. Moscou réagira.", "pl"),
    ("Le ministre polonais a annoncé que trois prêtres polonais seraient expulsés.", None),
    ("Moscou a annoncé que deux diplomates seraient expulsés de Varsovie.", "pl"),
]


@pytest.mark.parametrize(("text", "authority"), EXPELLED)
def test_who_announces_that_foreigners_will_be_expelled_expels_them(text: str, authority: str | None) -> None:
    assert [a.act.authority for a in acts(text, "fr") if a.act.kind == "expel"] == [authority]


NOT_THE_AUTHOR = [
    ("en", "Belarus continues its talks with the EU on the lifting of the sanctions.", "lift", "by"),
    ("fr", "Le Bélarus poursuit ses discussions pour la levée des sanctions.", "lift", "by"),
    ("ru", "Беларусь продолжит диалог с ЕС для полной отмены санкций.", "lift", "by"),
    ("en", "Russian lawmakers were angry at sanctions imposed on the company Belavia.", "impose", "ru"),
]


@pytest.mark.parametrize(("language", "text", "kind", "other"), NOT_THE_AUTHOR)
def test_who_only_speaks_of_an_act_is_not_its_author(language: str, text: str, kind: str, other: str) -> None:
    assert other not in {a.act.authority for a in acts(text, language) if a.act.kind == kind}


PRISONS = [
    ("en", "Anna Petrova, a Swede, was let out of Evin Prison on Monday. Sweden cheered.", "release", "ir"),
    ("fr", "La Suède se réjouit. Anna Petrova a été libérée lundi de la prison d'Evin.", "release", "ir"),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), PRISONS)
def test_a_prison_with_a_name_is_of_a_state(language: str, text: str, kind: str, authority: str) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}


SET = [
    # Nobody's name sets a text anywhere.
    ("fr", "Jacques Paris et Anna Londres sont libres. Les deux avaient été arrêtés à Chiraz en 2022.", "ir"),
    # Where somebody is seized tells more than who reacts.
    ("ru", "В Канберре ждут. Ян Линя арестовали в Гуанчжоу. Суд приговорил его к двум годам.", "cn"),
    # A dateline tells where it was only if nothing else does.
    ("fr", "MANILLE, 3 mars - L'opposante Rosa Aquino a été arrêtée.", "ph"),
]


@pytest.mark.parametrize(("language", "text", "state"), SET)
def test_where_a_text_is_set(language: str, text: str, state: str) -> None:
    found = [a.act.authority for a in acts(text, language) if a.act.kind in ("detain", "sentence")]
    assert set(found) == {state}


TOWNS = [
    ("en", "A court in Karaganda convicted Anna Petrova of fraud.", "kz"),
    ("en", "Ivan Morel was arrested in Zahedan on Monday.", "ir"),
    ("fr", "Un tribunal de Sfax a condamné Anna Petrova à deux ans de prison.", "tn"),
    ("fr", "Ivan Morel a été arrêté à Ségou lundi.", "ml"),
    ("ru", "Суд в Намангане приговорил Ивана Морозова к двум годам колонии.", "uz"),
    ("ru", "Ивана Морозова арестовали в Джалал-Абаде в понедельник.", "kg"),
]


@pytest.mark.parametrize(("language", "text", "state"), TOWNS)
def test_a_town_is_of_a_state(language: str, text: str, state: str) -> None:
    assert {a.act.authority for a in acts(text, language)} == {state}


NO_TOWNS = [
    ("en", "Ivan Morel was arrested after a SWAT standoff."),
    ("ru", "Газпром ждёт. Ивана Морозова арестовали в понедельник."),
    ("ru", "Гутерреш и Мединский ждут. Ивана Морозова арестовали в понедельник."),
    ("ru", "Ровно год назад Ивана Морозова арестовали. Константин Краль ждёт."),
    ("ru", "Самостоятельно Ивана Морозова арестовали. Семей много."),
]


@pytest.mark.parametrize(("language", "text"), NO_TOWNS)
def test_words_that_begin_as_a_town_set_nothing_there(language: str, text: str) -> None:
    assert {a.act.authority for a in acts(text, language)} == {None}


def test_a_case_tells_where_those_freed_are_taken() -> None:
    text = "Турция ждёт. Турция надеется. Анну Петрову освободили и вывезли в Турцию."
    assert "tr" not in {a.act.authority for a in acts(text, "ru") if a.act.kind == "release"}


LEADERS = [
    ("en", "Hichilema has pardoned thirty prisoners.", "zm"),
    ("fr", "Le président Ndayishimiye a gracié trente prisonniers.", "bi"),
    ("ru", "Янукович помиловал тридцать заключённых.", "ua"),
]


@pytest.mark.parametrize(("language", "text", "state"), LEADERS)
def test_a_leader_acts_for_the_state(language: str, text: str, state: str) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == "pardon"} == {state}


NO_POWERS = [
    ("en", "Kestrel Media detained the visitors on Friday, witnesses said.", "detain", None),
    ("en", "Kestrel Holding detained two students on Friday.", "detain", None),
    (
        "fr",
        "Les étudiants qu'Alerte Droits avait soutenus ont été arrêtés, inculpés et condamnés.",
        "charge",
        None,
    ),
    ("ru", "Редактора сайта Kestrel Махмуда Асанова задержали в среду.", "detain", None),
    ("ru", "Директору телеканала Kestrel TV Павлу Ветрову избрали меру пресечения.", "detain", None),
    ("ru", "Патриарха Иоанна II обвиняют в измене.", "charge", None),
    ("ru", "Служба национальной безопасности задержала архиепископа.", "detain", None),
    ("ru", "Менеджеров компании Kestrel, которых Венесуэла задержала, освободили.", "release", "ve"),
    ("ru", "Журналиста издания Kestrel задержали в Бишкеке.", "detain", "kg"),
    ("en", "Hamas released three hostages.", "release", "Hamas"),
    (
        "en",
        "The International Criminal Court charged Anton Kral with murder.",
        "charge",
        "International Criminal Court",
    ),
    ("en", "The National Probity Bureau detained Anton Kral.", "detain", "National Probity Bureau"),
    ("en", "Kyrgyz police detained the director of Kestrel TV.", "detain", "kg"),
    ("fr", "La Cour pénale internationale a inculpé le général.", "charge", "Cour pénale internationale"),
    ("fr", "Le Hamas a libéré trois otages.", "release", "Hamas"),
    ("ru", "ХАМАС освободил трёх заложников.", "release", "ХАМАС"),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), NO_POWERS)
def test_company_paper_or_numeral_holds_nobody(
    language: str, text: str, kind: str, authority: str | None
) -> None:
    found = [a.act.authority for a in acts(text, language) if a.act.kind == kind]
    assert set(found) == {authority}


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("en", "Ankara, August 2, 2024: The US freed ten prisoners.", "us"),
        ("en", "Minsk, 12 May: Poland freed ten prisoners.", "pl"),
        ("fr", "Minsk, le 12 mai 2025 : La Pologne a libéré dix détenus.", "pl"),
        ("en", "Anton Kral, jailed in 2020: Minsk freed ten prisoners.", "by"),
    ],
)
def test_where_a_report_is_from_does_nothing(language: str, text: str, authority: str) -> None:
    assert [a.act.authority for a in acts(text, language) if a.act.kind == "release"] == [authority]
