"""Names that stand near what is said and do not say it."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers
from tests.reading.told import acts

CASES = [
    # The agency of a dateline wrote the report.
    ("fr", "Oslo – NTB / Le ministère des Finances a annoncé la levée des sanctions, précisant qu'elle est "
           "totale.", {"ministère des Finances"}),
    # Whoever is told something is no speaker, whatever stands before the verb.
    ("en", "They were all freed, one of the defence lawyers, Ivan Kral, told AFP.", {"Ivan Kral"}),
    # A name behind a comma may be that of whose wife it is.
    ("en", "The wife of the jailed journalist, Ivan Kral, said he was ill.",
     {"The wife of the jailed journalist"}),
    ("en", "His brother, Ivan Kral, said he was ill.", {"Ivan Kral"}),
    ("fr", "Le fils de l'ancien ministre, Jean Essai, a dit qu'il était malade.",
     {"Le fils de l'ancien ministre"}),
    # But not where it has been said who he is, or who speaks is told by a name behind a title.
    ("fr", "Le poète Karl Essai est libre. « Il va bien », a dit à la presse la fille du poète, Anna Essai.",
     {"Anna Essai"}),
    ("fr", "Le poète Karl Essai est libre. La mère du poète, Karl Essai, a dit qu'il allait bien.",
     {"La mère du poète"}),
    ("fr", "L'avocat de M. Kral, Ivan Morel, a dit qu'il était malade.", {"Ivan Morel"}),
    ("fr", "« Il est malade », a déclaré l'épouse de M. Kral, Anna Morel.", {"Anna Morel"}),
    ("fr", "Selon l'avocate de M. Kral, Me Anna Morel, il est malade.", {"Anna Morel"}),
    ("fr", "Le porte-parole de M. Kral, arrêté lundi, a dit qu'il irait mal.",
     {"Le porte-parole de M. Kral"}),
    # Or of the kin for whom somebody speaks.
    ("en", "He is free, said a lawyer for his wife, Anna Kral.", {"a lawyer for his wife"}),
    ("fr", "Il est libre, a dit un porte-parole de sa femme, Anna Kral.", {"un porte-parole de sa femme"}),
    ("en", "He is free, said a lawyer for the opposition, Anna Kral.", {"Anna Kral"}),
    ("ru", "Жена журналиста, Анна Крал, сказала, что он болен.", {"Анна Крал"}),
    # Nor does whom somebody follows or helps speak for him.
    ("ru", "По словам помощника Лукашенко, двое свободны.", {"помощник Лукашенко"}),
    ("ru", "По словам соратницы Навального, двое свободны.", {"соратница Навального"}),
    ("ru", "По словам пресс-секретаря Пескова, двое свободны.", {"Песков"}),
    # Letters in brackets are of the name that ends before them.
    ("en", "BNA did not say who was freed but the Britain-based Bay Institute for Rights and Dignity (BIRD) "
           "said there were minors.", {"Bay Institute for Rights and Dignity"}),
    # Police who act and go on "saying" speak.
    ("en", "Police arrested two men on Thursday, saying they would be charged.", {"Police"}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "names"), CASES)
def test_who_speaks(code: str, text: str, names: set[str]) -> None:
    assert {chain[0] for chain in speakers(text, code)} == names


def test_what_somebody_writes_on_does_not_speak() -> None:
    text = "Le texte a été adopté, a confirmé la présidence belge du Conseil de l'UE sur le réseau X."
    ((name,),) = speakers(text, "fr")
    assert name.startswith("la présidence belge")


BEHIND_A_NAME = [
    ("ru", "Минск отпустил Антона Краля, сообщил дипломат.", "дипломат"),
    ("ru", "Минск отпустил журналиста Антона Краля, заявил адвокат Иван Мороз.", "Иван Мороз"),
    ("en", "Minsk has freed Anton Kral, said a diplomat.", "a diplomat"),
    ("fr", "Minsk a libéré Anton Kral, annonce l'ambassadeur.", "l'ambassadeur"),
]


@pytest.mark.parametrize(("code", "text", "name"), BEHIND_A_NAME)
def test_who_speaks_behind_a_name_and_a_verb_is_another(code: str, text: str, name: str) -> None:
    assert [[s.name for s in claim.attribution] for claim, _ in acts(text, code)] == [[name]]
