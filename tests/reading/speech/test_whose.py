"""Whose voice it is where several names stand near: who is told, whose somebody is, who speaks elsewhere."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", "A friend of the writer, told Radio Nord that she was free.", "A friend of the writer"),
        ("en", 'Ann Model told Radio Nord: "They went home."', "Ann Model"),
        ("fr", "« La route est sûre », assure, cartes à l'appui, le maire.", "le maire"),
    ],
)
def test_who_is_told_does_not_speak(code: str, text: str, who: str) -> None:
    ((name,),) = speakers(text, code)
    assert name.startswith(who)


@pytest.mark.parametrize(
    ("code", "text", "first", "second"),
    [
        ("en", "The ministry said ten men were free, while Jan Sample, President Model's chief of staff, "
         "confirmed that two had gone home.", "The ministry", "Jan Sample"),
        ("en", "The agency said five men were held, whereas Karl Sample, a mayor's aide, insisted nobody "
         "was.", "The agency", "Karl Sample"),
        ("fr", "Le ministère a indiqué que dix hommes sont libres, tandis que Karl Essai, chef de cabinet du "
         "maire, a confirmé que deux étaient rentrés.", "Le ministère", "Karl Essai"),
        ("fr", "Le maire a dit que la route est sûre, alors que Jean Essai, son adjoint, a assuré qu'elle "
         "est fermée.", "Le maire", "Jean Essai"),
        ("ru", "Мэрия заявила, что дорога открыта, тогда как Иван Примеров, глава района, сообщил, что мост "
         "закрыт.", "Мэрия", "Иван Примеров"),
        ("ru", "Мэрия заявила, что дорога открыта, в то время как посол Иван Примеров сообщил, что мост "
         "закрыт.", "Мэрия", "Иван Примеров"),
    ],
)  # fmt: skip
def test_what_another_says_at_the_same_time_is_not_in_the_first_voice(
    code: str, text: str, first: str, second: str
) -> None:
    assert speakers(text, code) == [[first], [second]]


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", '"According to his cellmates, he fell," the lawyer Ann Model said.', "Ann Model"),
        ("fr", "« Selon ses voisins, il est tombé », a déclaré l'avocate Anna Essai.", "Anna Essai"),
        ("fr", "« Le délégué, à la demande du chef Karl Essai, est venu », a déclaré le maire.", "le maire"),
        ("ru", "«По словам врачей, он упал», — сказал адвокат Иван Примеров.", "Иван Примеров"),
        ("ru", "«Со слов соседей, он упал, — сказал Иван Примеров. — Он жив».", "Иван Примеров"),
    ],
)  # fmt: skip
def test_a_source_within_a_quotation_does_not_report_the_quotation(code: str, text: str, who: str) -> None:
    assert [chain[-1][0] for mode, _, chain in said(text, code) if mode == "direct"][-1] == who


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "Selon les services de la ministre Anne Essai, dix hommes sont libres.", "les services"),
        ("fr", "Selon le porte-parole du président Karl Essai, dix hommes sont libres.", "le porte-parole"),
        ("fr", "Le porte-parole du président Karl Essai a dit que dix sont libres.", "Le porte-parole"),
        ("fr", "Selon le ministre de l'Intérieur Karl Essai, dix hommes sont libres.", "Karl Essai"),
        ("fr", "Selon le chef du parti Jean Essai, dix hommes sont libres.", "Jean Essai"),
        ("fr", "Un communiqué du gouvernement Essai indique que dix sont libres.", "gouvernement Essai"),
        ("en", "The spokesman for President Karl Sample said ten men were free.", "The spokesman"),
        ("en", 'In her post on Platform X, the organization regretted that there is no "list" of them.',
         "the organization"),
        ("en", "In a letter to Karl Sample, the lawyer said he was free. Karl Sample, a lawyer, came home.",
         "the lawyer"),
        ("ru", "В заявлении правительства Мадуро говорится, что десять человек свободны.", "заявление"),
    ],
)  # fmt: skip
def test_whose_somebody_is_does_not_speak_for_him(code: str, text: str, who: str) -> None:
    ((name,),) = speakers(text, code)
    assert name.startswith(who)


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("ru", "Все вернулись домой, говорится в сообщении министерства.", "министерство"),
        ("ru", "«Amnesty International» потребовала освободить двух человек.", "Amnesty International"),
        ("ru", "«Radio Nord» сообщила, что журналист свободен.", "Radio Nord"),
    ],
)
def test_a_paper_or_a_name_in_another_script_speaks(code: str, text: str, who: str) -> None:
    assert speakers(text, code) == [[who]]


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "Dans une note, le maire Jean Essai s'est inquiété du « risque » menaçant des gens du parti.",
         "Jean Essai"),
        ("fr", "Le procureur a déclaré, rappelle-t-on, que deux hommes sont libres, ajoutant que le procès "
         "est fini.", "Le procureur"),
        ("ru", "Певица вышла из суда — ей грозил арест. Об этом пишет «Заря».", "Заря"),
    ],
)  # fmt: skip
def test_what_threatens_and_nobody_in_particular_say_nothing_further(code: str, text: str, who: str) -> None:
    assert speakers(text, code)[-1][0] == who


def test_one_voice_stands_once_in_a_chain() -> None:
    text = "Суд освободил Ивана Примерова. Об этом сообщает «Новая газета», пишет «Новая газета»."
    assert all(len(chain) == len(set(chain)) for chain in speakers(text, "ru"))
