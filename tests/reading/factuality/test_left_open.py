"""Where words tell neither that an act happened nor that it is doubted, no claim is made of it."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

LEFT_OPEN = [
    # What somebody came for, or did something for.
    ("en", "Police came to arrest Anna Petrova."),
    ("en", "Anna Petrova was taken to the airport to be deported."),
    ("en", "The king cited a law of 1798 to deport Ivan Morel."),
    ("fr", "Les policiers sont venus arrêter Anna Petrova."),
    ("fr", "Oslo salue les mesures prises pour sanctionner les auteurs des exactions."),
    ("ru", "Полицейские приехали арестовать Анну Петрову."),
    # What is only spoken about, and the names of bodies.
    ("en", "The minister issued a statement about the deportation of Anna Petrova."),
    ("fr", "Ils n'ont rien dit à sa famille sur la libération d'Anna Petrova."),
    ("fr", "Le coordinateur du Comité national pour la libération des détenus a parlé lundi."),
    # What must not be.
    ("en", "Anna Petrova should not be deported."),
    ("fr", "Anna Petrova ne doit pas être extradée."),
    ("ru", "Анна Петрова не должна быть выслана."),
    # What a law lets be done to anybody.
    ("en", "The act gives the president power to detain and deport citizens."),
    ("en", "Foreigners can be deported from Oslo."),
    ("fr", "La loi donne à la police le droit d'arrêter les manifestants."),
    ("ru", "За одиночные пикеты предусмотрен арест нарушителей до 15 суток."),
]


@pytest.mark.parametrize(("language", "text"), LEFT_OPEN)
def test_what_is_left_open_is_no_claim(language: str, text: str) -> None:
    assert acts(text, language) == []


TOLD = [
    # Headlines, and what is to be done to people.
    ("en", "Cuba to release dissidents", "release", "planned"),
    ("en", "The list names 20 prisoners to be freed.", "release", "planned"),
    ("en", "The last two men to be released are Ivan Morel and Jan Novak.", "release", "planned"),
    # Participles share the helper of those they are joined to.
    ("en", "Ivan Morel will be tried and deported to Norway.", "expel", "planned"),
    ("fr", "Ils seront auditionnés puis déférés devant la justice.", "charge", "planned"),
    ("ru", "Они будут осуждены и высланы в Осло.", "expel", "planned"),
    ("fr", "Il va donc sortir de prison.", "release", "planned"),
    ("ru", "О введении новых санкций будет объявлено позднее.", "impose", "planned"),
    ("en", "The envoy said prisoner releases would continue.", "release", "planned"),
    # The noun of a decision, with its author between.
    ("fr", "Nous saluons la décision des autorités de libérer ce prisonnier.", "release", "announced"),
    # What is found, viewed, celebrated, granted or conceded has been.
    ("en", "Eight journalists were found to be imprisoned in Iran.", "detain", "asserted"),
    ("en", "Anna Petrova's arrest is seen as a warning.", "detain", "asserted"),
    ("fr", "L'arrestation du maire est considérée comme un avertissement.", "detain", "asserted"),
    ("ru", "Арест мэра рассматривается как предупреждение.", "detain", "asserted"),
    ("en", "Thousands gathered to celebrate the release of Anna Petrova.", "release", "asserted"),
    ("fr", "Ils se sont rassemblés pour célébrer la libération d'Anna Petrova.", "release", "asserted"),
    ("ru", "Люди вышли на улицы, чтобы отпраздновать освобождение Анны Петровой.", "release", "asserted"),
    ("fr", "Le ministre a remercié Oslo pour la libération d'Ivan Morel.", "release", "asserted"),
    ("en", "The request for the release of Anna Petrova was granted.", "release", "asserted"),
    ("fr", "Les demandes de grâce de 16 prisonniers ont été satisfaites.", "pardon", "asserted"),
    ("ru", "Суд вынес мягкий приговор, что позволило Ивану Морелю выйти на свободу.", "release", "asserted"),
    (
        "fr",
        "Elle n'a pas pu voter bien que certaines peines prononcées aient été graciées.",
        "pardon",
        "asserted",
    ),
    # What was done besides an aim.
    ("en", "Minsk used the courts to silence critics, jailing many journalists.", "detain", "asserted"),
    (
        "fr",
        "Il a utilisé la loi pour étouffer la presse, emprisonnant de nombreux militants.",
        "detain",
        "asserted",
    ),
    (
        "ru",
        "Власти пригрозили судом, чтобы запугать критиков, посадив многих журналистов.",
        "detain",
        "asserted",
    ),
    # A clause that only says more of a noun.
    ("ru", "Он защищает сторонников, которых обвиняют в попытке захвата власти.", "charge", "asserted"),
    # Denied: neither, and nobody so far.
    ("en", "Neither Anna Petrova nor the journalist Ivan Morel was freed.", "release", "denied"),
    ("ru", "Пока никого не отпускали, информацию не дают.", "release", "denied"),
    # No report is false that is none.
    ("en", "A woman in a 'fake news' case has been sentenced to six years.", "sentence", "asserted"),
    ("en", "Reports that Anna Petrova was freed are false.", "release", "denied"),
    # Doubted all the same.
    ("en", "They flew to Oslo to secure the release of Ivan Morel.", "release", "possible"),
    ("en", "The request for the release of Anna Petrova was filed on Monday.", "release", "possible"),
    ("en", "A campaign for the release of Anna Petrova began on Monday.", "release", "possible"),
    ("en", "Ivan Morel can be deported from Oslo.", "expel", "possible"),
    ("fr", "La police a le droit d'arrêter Ivan Morel.", "detain", "possible"),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), TOLD)
def test_what_structure_decides(language: str, text: str, kind: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, kind)] == [expected]


NO_SUCH_ACT = [
    ("en", "An aide to exiled opposition leader Anna Petrova spoke to us.", "expel"),
    ("en", "They protested against the state-sanctioned murder of prisoners.", "impose"),
    ("en", "The court ordered his immediate release from detention.", "detain"),
    ("ru", "Минск освободил 30 заключённых и задержанных.", "detain"),
    ("ru", "Суд увеличил срок ареста Ивана Мореля.", "sentence"),
    ("fr", "Ils sont poursuivis pour un crime passible de la peine de mort.", "sentence"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NO_SUCH_ACT)
def test_words_of_another_act_are_none(language: str, text: str, kind: str) -> None:
    assert acts(text, language, kind) == []


MORE = [
    ("en", "Ivan Morel and Jan Novak received 14-year terms.", "sentence"),
    ("fr", "Le tribunal a infligé de lourdes peines de prison à des militants.", "sentence"),
    ("fr", "Un tribunal a prononcé des peines de prison à l'encontre de 36 opposants.", "sentence"),
    ("fr", "La cour d'appel a confirmé lundi les peines de douze militants.", "sentence"),
    ("ru", "К уголовной ответственности был привлечён Иван Морель.", "charge"),
    ("ru", "Домой вернули 185 защитников.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), MORE)
def test_whichever_word_comes_first(language: str, text: str, kind: str) -> None:
    ((claim, act),) = acts(text, language, kind)
    assert claim.factuality == "asserted"
    assert act.subjects or act.group is not None
