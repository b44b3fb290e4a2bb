"""Quoted words with what explains them, those that alone are somebody's, and what is nobody's words."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

CASES = [
    ("fr", "« Le conseil comprend une majorité d'élus », c'est-à-dire de non-inscrits, avait ajouté "
     "l'entreprise.", ["Le conseil comprend une majorité d'élus"]),
    ("en", '"We are leaving tomorrow," that is on Friday, the minister said.', ["We are leaving tomorrow"]),
    ("ru", "«Мы уезжаем завтра», то есть в пятницу, сказал министр.", ["Мы уезжаем завтра"]),
    ("fr", "La ville a vécu une nuit « d'enfer », selon l'expression du maire.", ["d'enfer"]),
    ("en", 'The troops are suffering "terrifying" losses, in the words of Karl Sample.', ["terrifying"]),
    ("ru", "Войска несут «ужасающие» потери, по выражению Примерова.", ["ужасающие"]),
    ("ru", "Город пережил «адскую» ночь, по словам мэра.", ["Город пережил «адскую» ночь"]),
    ("ru", "МИД назвал в понедельник это решение «враждебным шагом».", ["это решение «враждебным шагом»"]),
    ("fr", "Une journaliste a vu son permis de travail « suspendu » par les autorités.", []),
    ("fr", "L'opposition voit dans ce procès une « farce ».", ["dans ce procès une « farce »"]),
    ("en", "“We are free,” said Acting Under Secretary of the Treasury for Terror and Finance Karl Sample.",
     ["We are free"]),
    ("en", "He came for what Karl Sample said in a letter was “support on behalf of one of our units”.",
     ["support on behalf of one of our units"]),
    ("en", 'He added that talks would resume "as soon as conditions allow".',
     ['talks would resume "as soon as conditions allow"']),
    ("fr", "Le maire présenta l'homme en ces termes : « Voici l'homme dont je parlais. > Il est parti hier.",
     ["Voici l'homme dont je parlais."]),
    ("fr", "Le maire a qualifié l'accord de « farce » et demandé un vote.", ["l'accord de « farce »"]),
    ("fr", "Il a relu l'accord, soulignant qu'il était « important », et qu'il constituait « un pas ».",
     ["il était « important », et qu'il constituait « un pas »"]),
    # What is named again, and what nobody says.
    ("fr", "Le médecin a fait état du bilan en début de soirée.", []),
    ("fr", "L'armée fait état de la mort de deux soldats.", ["la mort de deux soldats"]),
    ("fr", "La police a fait état de dix arrestations.", ["dix arrestations"]),
    ("fr", "On se rappelle que Karl Essai a été mis en cause par un témoin.", []),
    ("fr", "Le chef est malade, dit-on à Minsk.", ["Le chef est malade"]),
    ("en", "The letter was sent by the wife of the writer, who told of torture.", []),
    ("en", "The report says prisoners are beaten, denied food and kept in isolation for weeks.",
     ["prisoners are beaten, denied food and kept in isolation for weeks"]),
    ("en", "Asked whether the men would be freed, the spokesman declined to comment.", []),
    ("fr", "Minsk réclame la libération des deux hommes, qu'il considère comme détenus arbitrairement.",
     ["la libération des deux hommes"]),
    ("fr", "Le maire rappelle à ce propos, que la loi est claire.", ["la loi est claire"]),
    # Before what a speaker did after speaking, his words end.
    ("fr", "Le texte sera publié mardi, a indiqué le ministre, avant de quitter la salle.",
     ["Le texte sera publié mardi"]),
    ("en", "The text will be published on Tuesday, the minister said, before leaving the room.",
     ["The text will be published on Tuesday"]),
    ("fr", "Il sera jugé, a dit le procureur, avant d'être expulsé.", ["Il sera jugé avant d'être expulsé"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), CASES)
def test_only_somebodys_words_are_quoted(code: str, text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, code)] == words
