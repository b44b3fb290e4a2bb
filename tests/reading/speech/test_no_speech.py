"""Verbs and phrases of speech that report nothing where they stand, and what they report elsewhere."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers

NONE = [
    # Somebody suffers what the verb tells, or only fears it.
    ("ru", "Оба арестованных подозреваются в том, что планировали поджог."),
    ("ru", "Суд вызвал Карима Примерова, который подозревается в поджоге склада."),
    ("en", "He had not dared to complain earlier, fearing reprisals from the police."),
    ("fr", "Il s'est tu pendant un an, craignant des représailles de la police."),
    # No circumstance, reason, law or name of a body speaks.
    ("en", "Several men died in the custody of guards in circumstances suggesting that they were beaten."),
    ("ru", "Суд закрыл дело, ссылаясь на отсутствие улик."),
    ("ru", "Рыбак мог стать первым казнённым, согласно местным законам."),
    ("en", "The sailor may appeal, according to Peruvian law."),
    ("ru", "Это связано с тем, что Комитет по оценке рисков решил закрыть мост."),
    # What only tells of a noun is no remark.
    ("ru", "Свидетелем стал его отец, которому он открыто писал о своих планах."),
    ("fr", "Un acte pourtant puni et condamné par le législateur."),
    ("fr", "Les détenus sont arrivés à Essaiville, où les attendaient leurs familles."),
    ("fr", "Ils sont partis pour Essaiville, où les attend Anna Essai."),
    # Nor what somebody offers for somebody.
    ("ru", "Полиция предложила за беглеца вознаграждение."),
    # Nor what somebody only came to do.
    ("fr", "La police arrêtait aussi le militant Jean Exemple, venu protester."),
    ("fr", "L'avocat déplore l'absence du maire au procès, que la ville avait invité."),
    ("ru", "Встреча была посвящена порту, Примеров выступил резко против продажи."),
    # An answer may be a deed; a term is whoever writes it.
    ("ru", "Власти ответили на митинги репрессиями: массовыми задержаниями и сотней дел."),
    ("fr", "L'armée a répondu à l'attaque par des frappes : dix villages ont été touchés."),
    ("ru", "Фигурантами стали 130 человек по делу, которое мы называем «портовым делом»."),
    # A charge is an act of whoever brings it.
    ("en", 'Prosecutors accused them of bringing "hatred or contempt" to the state.'),
    ("ru", 'Краля, которого обвиняют в организации "тайного сообщества", осудили.'),
    # Whom a demand is put to is not what is demanded.
    ("en", "The union calls on the Angolan authorities."),
]  # fmt: skip

PLACED = [
    ("fr", "Parmi les personnes libérées, se trouve Anna Essai, avocate."),
    ("fr", "Sur la liste, se trouve aussi Anna Essai."),
]


@pytest.mark.parametrize(("code", "text"), NONE + PLACED)
def test_nobody_speaks(code: str, text: str) -> None:
    assert said(text, code) == []


WORDS = [
    ("ru", "Отец сообщил, что подозревается сосед.", ["подозревается сосед"]),
    ("ru", "Суд закрыл дело, ссылаясь на показания соседей.", ["Суд закрыл дело"]),
    ("en", "The sailor may appeal, according to the police.", ["The sailor may appeal"]),
    ("ru", "Мост закрыт, что подтверждает мэрия.", ["Мост закрыт"]),
    ("ru", "Министр ответил на вопрос журналиста: мост будет закрыт.", ["мост будет закрыт"]),
    ("fr", "Le maire a affirmé, mardi matin, que la route est fermée.", ["la route est fermée"]),
    ("en", "The union calls on the Angolan authorities to free Ann Model.", ["free Ann Model"]),
    ("en", "A man said that he was beaten and threatened that his hand would be cut.", ["he was beaten"]),
    ("en", "A man said that he was beaten and added that his hand was cut.",
     ["he was beaten", "his hand was cut"]),
    # What is said ends and begins with its own clause.
    ("en", "The sources said the penalty if she were found guilty was ten years.",
     ["the penalty if she were found guilty was ten years"]),
    ("en", "The clinic had received the bodies of five people killed that day, an official told Peru Watch.",
     ["The clinic had received the bodies of five people killed that day"]),
    ("fr", "Alors que le maire nie toujours avoir fermé la route, Lyon a voté le budget.",
     ["avoir fermé la route"]),
    ("ru", "Как сообщило агентство «Заря», рыбак из города Примерова был задержан в четверг.",
     ["рыбак из города Примерова был задержан в четверг"]),
    ("ru", "Как рассказал дед на пресс-конференции, состоявшейся после встречи, внук молчал.",
     ["внук молчал"]),
    ("ru", "Ему вменили два эпизода, причём, как утверждает защита, безосновательно.",
     ["безосновательно"]),
    ("ru", "По данным прокуратуры, дело возбудили по статье о краже (ч. 4 ст. 159 УК), и ущерб велик.",
     ["дело возбудили по статье о краже (ч. 4 ст. 159 УК), и ущерб велик"]),
    ("ru", "Суд счёл, что «судом не установлено, в чём выразились нарушения Примеровой».",
     ["судом не установлено, в чём выразились нарушения Примеровой"]),
    ("fr", "Des journalistes ont été accusés, et quelques-uns affirment que leurs appareils ont été saisis.",
     ["leurs appareils ont été saisis"]),
    ("en", '"One man, believed to be a sailor, was held when he came out," Mr Sample said.',
     ["One man, believed to be a sailor, was held when he came out"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), WORDS)
def test_words_are_those_that_somebody_speaks(code: str, text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, code)] == words


WHO = [
    ("fr", "« Il est libre », souligne Me Anna Essai, avocate à Versailles (Yvelines).", [["Anna Essai"]]),
    ("fr", "L'arrestation est confirmée par le procureur près le tribunal, Jean Essai.", [["Jean Essai"]]),
    ("ru", "«Мост закрыт», — передаёт ТАСС слова министра Ивана Примерова.", [["Иван Примеров", "TASS"]]),
    ("ru", "Мост закрыт, передаёт ТАСС слова Ивана Примерова.", [["Иван Примеров", "TASS"]]),
    ("ru", '"Он молчал", - цитирует издание мать рыбака Анну Примерову.', [["Анна Примерова", "издание"]]),
    ("ru", "В опубликованном видеосообщении лидер партии призвал сторонников выйти на улицы.",
     [["лидер партии"]]),
    ("ru", "Как передаёт ТАСС со ссылкой на газету «Заря», Иван Примеров заявил, что мост закрыт.",
     [["Заря", "TASS"], ["Иван Примеров", "Заря", "TASS"]]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "who"), WHO)
def test_who_speaks_stands_in_the_construction(code: str, text: str, who: list[list[str]]) -> None:
    assert speakers(text, code) == who
