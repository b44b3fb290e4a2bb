"""Whose paper speaks: whoever a genitive tells, else the body that spoke before; not who passed it on."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "«Мы едем домой», — сказано в заявлении министра Ивана Примерова.", "Иван Примеров"),
        ("ru", "Дорога закрыта, заявили в Минобороны РФ. «Мост открыт», — отмечается в сообщении российского "
               "министерства.", "Минобороны РФ"),
        ("ru", "Об этом сказано в сообщении Совета Евросоюза. «Мост открыт», — отмечается в тексте.",
         "Совета Евросоюза"),
        ("ru", "Об этом сообщило правительство Литвы, передаёт ТАСС. «Мост открыт», — сказано в сообщении.",
         "правительство Литвы"),
        ("ru", "Об этом передаёт ТАСС. «Мост открыт», — сказано в сообщении.", "сообщение"),
        ("ru", "Дорога закрыта, заявили в Минобороны РФ. «Мост открыт», — сказал собеседник агентства.",
         "собеседник агентства"),
        ("ru", "В заявлении Министерства разведки Ирана и разведывательного управления Корпуса стражей "
               "утверждается, что мост закрыт.", "Министерство разведки Ирана"),
        ("ru", "В сообщении МВД Грузии и прокуратуры Тбилиси говорится, что мост закрыт.", "МВД Грузии"),
        ("ru", "В сообщении Министерства труда и социальной защиты говорится, что мост закрыт.",
         "Министерство труда и социальной защиты"),
        ("ru", "Дорога закрыта, заявили в Минобороны. «Мост открыт», — отметили в комитете.", "комитет"),
        ("fr", "« Les hommes sont libres », selon un texte du ministère diffusé sur la chaîne publique RTI.",
         "ministère"),
        ("fr", "Dix hommes sont libres, selon un communiqué de la mairie diffusé lundi. « Ils sont là », "
               "indique le communiqué.", "la mairie"),
        ("en", "Ten men are free, according to a statement from the mayor's office. “The men are home,” the "
               "statement said.", "the mayor's office"),
        ("en", "The Harbour Watch said the road is open. “The men are home,” the official statement said.",
         "Harbour Watch"),
        ("fr", "« Les hommes sont libres », selon un texte diffusé par la chaîne publique RTI.", "RTI"),
    ],
)  # fmt: skip
def test_a_paper_speaks_for_whose_it_is(code: str, text: str, name: str) -> None:
    assert said(text, code)[-1][2][0][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Of the person whose paper the paragraph told of, not of the body that spoke before.
        ("Le parquet de Tunis a invoqué un danger.\n\nRiad Essai a fait lire un message. Il y affirme n'avoir"
         " vu que des amis. « Si c'est un complot, arrêtez la ville », conclut le texte.", "le texte"),
        ("Le parquet de Tunis a invoqué un danger réel. « Ils sont dangereux », conclut le texte.",
         "parquet de Tunis"),
    ],
)  # fmt: skip
def test_a_paper_told_of_with_a_person_is_no_bodys(text: str, name: str) -> None:
    assert said(text, "fr")[-1][2][0][0] == name


READ_IN = [
    ("Краля выслали, говорится в опубликованном во вторник, 7 мая, сообщении на сайте МИД.", "сообщение"),
    ("Краля выслали, отмечается в размещённом накануне на сайте суда сообщении.", "сообщение"),
    ("Краля выслали, указано в опубликованном в понедельник, 3 июня, докладе врачей.", "врачи"),
]


@pytest.mark.parametrize(("text", "name"), READ_IN)
def test_what_was_done_with_a_paper_is_no_part_of_its_name(text: str, name: str) -> None:
    assert said(text, "ru")[-1][2][0][0] == name
