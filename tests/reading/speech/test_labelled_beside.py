"""Who speaks before a colon where a name there is another's, and who asks the one that answers."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers

BESIDE = [
    ("en", 'Ann Sample\'s mother: "He never hurt anybody in his life."', "Ann Sample's mother", False),
    ("en", 'The mother of Ann Sample: "She never hurt anybody."', "The mother of Ann Sample", False),
    ("en", 'Judge to Ann Sample: "Were you alone that night?"', "Judge", False),
    ("en", 'A spokesman for Karl Model: "We do not comment."', "A spokesman for Karl Model", False),
    ("en", 'Ann Sample on her lawyer Karl Model: "He did what he could."', "Ann Sample", True),
    ("en", 'Ann Sample\'s lawyer, Karl Model: "He did what he could."', "Karl Model", True),
    ("fr", "La mère de Jean Essai : « Il n'a fait de mal à personne. »", "La mère de Jean Essai", False),
    ("fr", "L'avocat de Jean Essai, Karl Modèle : « Il est innocent. »", "Karl Modèle", True),
    ("fr", "Le juge à Jean Essai : « Étiez-vous seul ce soir-là ? »", "Le juge", False),
    ("fr", "Karl Modèle, avocat de Jean Essai : « Il est innocent. »", "Karl Modèle", True),
    ("ru", "Мать Ивана Примерова: «Он ни в чём не виноват».", "Мать Ивана Примерова", False),
    ("ru", "Адвокат Примерова, Карл Модель: «Его били каждый день».", "Карл Модель", True),
    ("ru", "Адвокат Примерова Карл Модель: «Его били каждый день».", "Карл Модель", True),
    ("ru", "Представитель обвинения: «Мы просим восемь лет».", "Представитель обвинения", False),
]


@pytest.mark.parametrize(("code", "text", "name", "resolved"), BESIDE)
def test_a_name_is_no_speakers_to_whom_he_only_belongs(
    code: str, text: str, name: str, resolved: bool
) -> None:
    assert [(chain[0][0], chain[0][2]) for _, _, chain in said(text, code)] == [(name, resolved)]


ASKED = [
    ("en", 'Ann Sample is free. "They beat us," Sample said. "Often?" the reporter asked.', "the reporter"),
    ("fr", "Jean Essai est libre. « On nous battait », a dit Essai. « Souvent ? » a demandé le journaliste.",
     "le journaliste"),
    ("fr", "Jean Essai est libre. Essai : « On nous battait. » Le journaliste : « Souvent ? »",
     "Le journaliste"),
    ("ru", "Иван Примеров на свободе. «Нас били», — сказал Примеров. «Часто?» — спросил журналист.",
     "журналист"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "name"), ASKED)
def test_who_asks_is_not_who_spoke_just_before(code: str, text: str, name: str) -> None:
    assert [chain[0] for chain in speakers(text, code)][-1] == name


NO_ACCUSER = [
    ("en", '"I am innocent," said Karl Sample. "It is proven," the prosecutor said.', "the prosecutor"),
    ("en", '"I am innocent," said Karl Sample. The prosecutor asked for ten years. "He is guilty," he said.',
     "The prosecutor"),
    ("fr", "« Je suis innocent », a déclaré Karl Essai. « Vous mentez », a dit le juge.", "le juge"),
    ("fr", "« Je suis innocent », a dit Karl Essai. Le procureur requiert dix ans. « C'est sûr », dit-il.",
     "Le procureur"),
    ("ru", "«Я невиновен», — заявил Иван Петров. «Вина доказана полностью», — сказал прокурор.", "прокурор"),
    ("ru", "«Я невиновен», — заявил Иван Петров. Прокурор просил десять лет. «Вина доказана», — сказал он.",
     "Прокурор"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "name"), NO_ACCUSER)
def test_who_accuses_is_not_who_spoke_before(code: str, text: str, name: str) -> None:
    assert said(text, code)[-1][2] == [(name, said(text, code)[-1][2][0][1], False)]


TELLS_FOR = [
    ("Источник «Медузы» утверждает, что список готовили три месяца.", "Источник «Медузы»"),
    ("По словам источника «Медузы», список готовили три месяца.", "источник «Медузы»"),
    ("Пресс-служба Лукашенко сообщила, что список готовили три месяца.", "Пресс-служба Лукашенко"),
]


@pytest.mark.parametrize(("text", "name"), TELLS_FOR)
def test_a_source_is_not_the_paper_that_it_tells(text: str, name: str) -> None:
    assert [(who, sure) for _, _, chain in said(text, "ru") for who, _, sure in chain] == [(name, False)]


WHETHER = [
    ("На вопрос, вмешивается ли Кремль, Песков ответил: «Нет».", [("Нет", ["Песков"])]),
    ("Вопрос, признаёт ли Минск сделку, остался открытым.", []),
]


@pytest.mark.parametrize(("text", "told"), WHETHER)
def test_what_is_asked_about_says_nothing(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert [(words, [c[0] for c in chain]) for _, words, chain in said(text, "ru")] == told


RELAYED = [
    ("«Заря» со ссылкой на Ивана Петрова: «Их били каждый день».", "Иван Петров"),
    ("Как рассказал «Заре» Петров, «их били каждый день».", "Петров"),
]


@pytest.mark.parametrize(("text", "name"), RELAYED)
def test_a_paper_that_is_told_or_passes_on_says_nothing_of_its_own(text: str, name: str) -> None:
    assert [chain[0] for chain in speakers(text, "ru")] == [name]
