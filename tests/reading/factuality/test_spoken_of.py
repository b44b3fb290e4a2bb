"""Acts that are only spoken of, awaited, held in a deal, guessed at or asked to be left undone."""

from __future__ import annotations

import pytest

from tests.reading import told
from tests.reading.acts.reader import acts

PLANNED_BY_ITS_ADJECTIVE = [
    ("ru", "Министерство сообщило о готовящемся освобождении 40 заключённых.", "planned"),
    ("ru", "МИД сообщил о планируемой высылке двух дипломатов.", "planned"),
    ("ru", "Посол рассказал об ожидаемом освобождении журналистов.", "planned"),
    ("ru", "Минюст сообщил о состоявшемся освобождении 40 заключённых.", "asserted"),
]
HELD_IN_A_DEAL = [
    ("en", "The deal involves the release of 300 prisoners.", "planned"),
    ("en", "The plan includes the release of 20 hostages.", "planned"),
    ("fr", "L'accord comprend la libération de 300 prisonniers.", "planned"),
    ("fr", "Le plan inclut le retour et la libération de 20 otages.", "planned"),
    ("ru", "Соглашение подразумевает освобождение 300 пленных.", "planned"),
    ("en", "The first phase of the deal saw the release of 33 hostages.", "asserted"),
    ("en", "The operation involved the arrest of 12 activists.", "asserted"),
]
LISTED = [
    (
        "en",
        "“We are ready to help release, transfer, and send detainees back to their homes,” they said.",
        "planned",
    ),
    ("en", "The Red Cross helped release 40 detainees on Sunday.", "asserted"),
]
AWAITED = [
    ("ru", "Они велели ей молчать, пока не увезут арестованного.", "possible"),
    ("ru", "Санкции останутся, пока Анну Петрову не освободят.", "possible"),
    ("ru", "Он голодал, пока его не освободили.", "asserted"),
    ("ru", "Анну Петрову пока не освободили.", "denied"),
]
SPOKEN_OF = [
    ("en", "The family called the arrest of Anna Petrova an outrage.", "asserted"),
    ("en", "Oslo called the release and deportation of Anna Petrova a first step.", "asserted"),
    ("en", "Oslo called for the release of Anna Petrova.", "possible"),
    ("fr", "Oslo a qualifié l'arrestation d'Anna Petrova d'inacceptable.", "asserted"),
    ("ru", "В Осло назвали освобождение Анны Петровой первым шагом.", "asserted"),
    ("en", "The ministers discussed the arrest of Anna Petrova.", "asserted"),
    ("en", "The ministers discussed the release of Anna Petrova.", "possible"),
    ("fr", "Ils ont discuté de l'arrestation d'Anna Petrova.", "asserted"),
    ("fr", "Ils ont discuté de la libération d'Anna Petrova.", "possible"),
    ("ru", "Министры обсудили арест Анны Петровой.", "asserted"),
    ("ru", "Министры обсудили освобождение Анны Петровой.", "possible"),
    ("en", "Deputies want to hear information on the arrest of 11 journalists.", "asserted"),
    ("ru", "Депутаты хотят выслушать информацию о задержании 11 журналистов.", "asserted"),
    ("en", "The ministry denied reports of the arrest of Anna Petrova.", "denied"),
    ("en", "There is no information about Anna Petrova being charged with a crime.", "possible"),
    ("en", "There is no word on Anna Petrova being released.", "possible"),
]
NEGATION_OF_ANOTHER_VERB = [
    ("en", "None of the others pardoned was on the list.", "asserted"),
    ("en", "None of the prisoners released on Sunday has spoken.", "asserted"),
    ("en", "None of the prisoners was released.", "denied"),
    ("fr", "Aucun des prisonniers libérés dimanche n'a parlé.", "asserted"),
    ("fr", "Aucun prisonnier n'a été libéré.", "denied"),
    ("ru", "Правительство обещало не депортировать Анну Петрову.", "denied"),
    ("en", "The minister decided not to release Anna Petrova.", "denied"),
]
HALF_MEANT = [
    ("en", "His lawyer said he had expected two people to be pardoned.", "possible"),
    ("en", "Two people are expected to be pardoned.", "planned"),
    ("en", "Some of them may be prisoners of conscience, jailed for their views.", "possible"),
    ("en", "They are prisoners of conscience, jailed for their views.", "asserted"),
    ("fr", "Le roi a bien voulu accorder sa grâce à 300 personnes.", "asserted"),
    ("fr", "Le roi voudrait accorder sa grâce à 300 personnes.", "possible"),
    ("en", "The king deigned to pardon 20 prisoners.", "asserted"),
    ("ru", "Король соизволил помиловать 20 заключённых.", "asserted"),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        *PLANNED_BY_ITS_ADJECTIVE,
        *HELD_IN_A_DEAL,
        *LISTED,
        *AWAITED,
        *SPOKEN_OF,
        *NEGATION_OF_ANOTHER_VERB,
        *HALF_MEANT,
    ],
)
def test_how_sure_it_is(language: str, text: str, expected: str) -> None:
    assert {found.factuality for found in acts(text, language)} == {expected}


NOTHING_SAID = [
    ("ru", "Ночью начался второй этап операции по освобождению заложников."),
    ("ru", "Армия объявила о начале операции «Щит» по задержанию боевиков."),
    ("fr", "Une opération de libération des otages a été lancée dimanche."),
    ("en", "Troops launched an operation to free the hostages."),
    ("ru", "Он обратился к властям с просьбой не депортировать Анну Петрову."),
    ("en", "She asked the court not to deport Anna Petrova."),
    ("fr", "Elle a demandé au tribunal de ne pas expulser Anna Petrova."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING_SAID)
def test_what_is_only_aimed_at_or_asked_not_to_be_done_is_no_act(language: str, text: str) -> None:
    assert told.acts(text, language) == []
