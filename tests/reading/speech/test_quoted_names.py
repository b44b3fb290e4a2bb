"""Names in quotation marks: no words of whoever speaks, and who speaks where a verb is theirs."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "mode"),
    [
        ("ru", "Адвокат сообщил, что редактор газеты «Ежедневник» Пётр Пробный освобождён.", "indirect"),
        ("ru", "Минюст сообщил, что движение «Проба» признано иностранным агентом.", "indirect"),
        ("ru", "Министр заявил, что судно «Надежда» задержано, а экипаж «в полном порядке».", "mixed"),
        ("ru", "Министр заявил, что его обвинили в «Заговоре против народа».", "mixed"),
        ("ru", "Прокурор заявил, что их вербовали в «Отряд Пробного».", "indirect"),
        ("ru", "Минфин сообщил, что лицензия «Общая лицензия GL-7» выдана на месяц.", "indirect"),
        ("en", 'The police said that most of them had come for the "March of the Discontented".', "indirect"),
        (
            "fr",
            "Le ministre a déclaré que les blessés étaient soignés à la « Clinique du Nord ».",
            "indirect",
        ),
        ("fr", "Le ministre a déclaré que ces « Gens du Nord sont des traîtres ».", "mixed"),
        ("en", 'The lawyer said that the editor of the newspaper "Daily Sample" had been freed.', "indirect"),
        ("en", 'The minister said the man was a "Traitor" and would be tried.', "mixed"),
        ("ru", 'Запрещены сделки с группой En+, "Зарёй" и компанией "Весна", сообщил Пробный.', "indirect"),
        ("ru", "Пробный сказал, что его называли «предателем», «Иудой» и «врагом».", "mixed"),
        ("fr", "L'avocat a déclaré que le rédacteur du journal « Le Jour » avait été libéré.", "indirect"),
        ("fr", "L'avocat a déclaré que son client était détenu pour des « raisons politiques ».", "mixed"),
    ],
)
def test_a_name_in_marks_makes_no_speech_mixed(code: str, text: str, mode: str) -> None:
    assert [m for m, _, _ in said(text, code)] == [mode]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«Весна» подтвердила, что Пробный числится в списке с 2021 года.",
         ["Пробный числится в списке с 2021 года"]),
        ("«Мы дома», — сказал Пробный.", ["Мы дома"]),
        ('"Заря", ссылаясь на Петра Пробного, называет другое число: 772.', []),
        ("«Интерфакс», ссылаясь на Петра Пробного, сообщает, что Пробную отпустят.", ["Пробную отпустят"]),
        ("«Интерфакс» со ссылкой на адвоката сообщает, что Пробную отпустят.", ["Пробную отпустят"]),
    ],
)  # fmt: skip
def test_who_speaks_in_marks_is_not_quoted(text: str, words: list[str]) -> None:
    assert [w for _, w, _ in said(text, "ru")] == words
