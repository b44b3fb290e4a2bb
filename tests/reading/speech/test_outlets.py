"""The newspaper, agency or channel that a noun for one stands for, or whose a story is."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Le pont est fermé, a rapporté Le Monde. Le ministère de la Mer a dit non. "
               "« La route est libre », écrit le journal.", "Le Monde"),
        ("ru", "Мост закрыт, сообщает Wall Street Journal. Дорога открыта, пишет газета.",
         "The Wall Street Journal"),
        # One that is called so comes before the others.
        ("ru", "Мост закрыт, передало армейское радио «Волна». Порт закрыт, сообщает РИА «Новости».\n\n"
               "По сведениям радиостанции, дорога открыта.", "Волна"),
        ("ru", "Мост закрыт, сообщает Reuters. Агентство пишет, что дорога открыта.", "Reuters"),
        ("ru", "Мост закрыт, сообщает Reuters. Издание «Агентство» пишет, что дорога открыта.", "Agentstvo"),
        ("ru", "Как передает Vesti.az, дорога открыта.", "Vesti.az"),
        ("ru", "Как передает Vesti.ru, дорога открыта.", "Rossiya 24"),
        # A story is whose who reported, though he has it from another.
        ("ru", "Мост закроют. Об этом передает Reuters со ссылкой на источник в порту.\n\n"
               "«Мост закроют в мае», — сказано в тексте публикации.", "Reuters"),
        # A noun that may be of any body is of the last that spoke, whatever that is.
        ("en", "The bridge is shut, Reuters said. Harbour Watch said the port is shut. "
               "The agency said the road is open.", "Harbour Watch"),
        # Nobody who is no newspaper, and no person.
        ("fr", "Le pont est fermé, a dit l'association Ambre. « La route est libre », écrit le journal.",
         "le journal"),
        ("ru", "Мост закрыт, сообщает ТАСС. Дорога открыта, сказал журналист.", "журналист"),
    ],
)  # fmt: skip
def test_a_noun_for_a_newspaper_is_the_last_one_that_spoke(code: str, text: str, name: str) -> None:
    assert speakers(text, code)[-1] == [name]
