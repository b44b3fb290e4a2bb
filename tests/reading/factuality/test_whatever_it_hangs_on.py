"""What is made of an act where a small model hangs it on the wrong word, and what only its relation to
something else leaves unknown."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

SAID = [
    # Unknown is what it has to do with something else, and not whether it was.
    ("en", "It was unclear whether the release of the five sailors was the result of a deal.", "asserted"),
    ("en", "It was not known if the release of Ivan Morel was linked to the talks.", "asserted"),
    ("en", "It is unclear whether the release of the hostages will take place.", "possible"),
    ("en", "It is unclear whether the release of the hostages would be part of a deal.", "possible"),
    ("fr", "On ignorait jeudi si la libération des cinq marins résultait d'un accord.", "asserted"),
    ("fr", "On ne sait pas si la libération d'Ivan Morel a eu lieu.", "possible"),
    ("ru", "Неизвестно, связано ли освобождение Ивана Петренко с обменом.", "asserted"),
    ("ru", "Неизвестно, состоится ли освобождение заложников.", "possible"),
    # What somebody was obliged to do he did.
    ("fr", "Oslo a dû libérer trois opposants.", "asserted"),
    ("fr", "Oslo a finalement dû libérer trois opposants.", "asserted"),
    ("fr", "Oslo doit libérer trois opposants.", "planned"),
    ("fr", "Oslo aurait dû libérer trois opposants.", "possible"),
    ("en", "Oslo had to release three activists.", "asserted"),
    ("ru", "Осло пришлось освободить троих активистов.", "asserted"),
    # What only a comma parts from somebody's hope or promise.
    ("fr", "Oslo a libéré 52 marins, le président espère une normalisation des relations.", "asserted"),
    # The aim of a word that a model takes for an adverb; a wish beside a blame.
    (
        "fr",
        "Le ministre s'est dit prêt à rendre des cartes afin d'assurer la libération de dix soldats.",
        "possible",
    ),
    (
        "fr",
        "L'organisation dénonce ces arrestations à répétition et demande au Conseil de l'Europe d'obtenir la "
        "libération d'Ivan Morel.",
        "possible",
    ),
    # Before an act that is refused stands what it would need.
    ("en", "Oslo ruled out any easing of the sanctions before the release of all hostages.", "possible"),
    ("ru", "Осло исключило смягчение санкций до освобождения всех заложников.", "possible"),
    ("fr", "La libération d'Ivan Morel n'est plus exclue.", "possible"),
    ("fr", "L'accord permettrait la libération de dix otages.", "possible"),
    ("fr", "L'accord a permis la libération de dix otages.", "asserted"),
    # Whoever is mobilised for it, or is enjoined to do it, has not got it yet.
    ("fr", "Nous nous sommes mobilisés pour obtenir la libération d'Ivan Morel.", "possible"),
    ("fr", "Nous enjoignons à Minsk d'apaiser les esprits en libérant Ivan Morel.", "possible"),
    ("fr", "La ville guette la libération d'Ivan Morel.", "possible"),
    ("fr", "S'appuyant sur la libération d'Ivan Morel, Oslo a rouvert son ambassade.", "asserted"),
    # A participle with a subject of its own is no part of what the sentence says beside it.
    ("fr", "Les peines vont de 5 à 35 ans de prison, deux d'entre eux ayant été libérés.", "asserted"),
    ("fr", "Rien n'indique qu'Ivan Morel ait été libéré.", "possible"),
]
LIFTED = [
    ("en", "The president said he would sign an order lifting most sanctions on Oslo.", "announced"),
    ("en", "The president said he would order the lifting of sanctions on Oslo.", "announced"),
    ("en", "The president said he could order the lifting of sanctions on Oslo.", "possible"),
    ("fr", "Le président a dit qu'il ordonnerait la levée des sanctions visant Oslo.", "announced"),
    ("fr", "Le président pourrait ordonner la levée des sanctions visant Oslo.", "possible"),
]
SENTENCED = [
    ("fr", "Cinq condamnations ont été prononcées pour complot.", "asserted"),
    ("fr", "Le procureur s'est prononcé pour la condamnation d'Ivan Morel.", "possible"),
]
BANNED = [
    ("fr", "Le verdict indique qu'Ivan Morel purgera sa peine et qu'il lui est interdit de quitter le pays."),
]
IMPOSED = [
    ("The ministry remains committed to sanctioning the Morel group.", ["planned"]),
    ("The EU plans sanctions on members of the junta and has called for talks.", ["planned"]),
    ("Oslo imposed sanctions on two firms and renewed its call for talks.", ["asserted"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_a_release(language: str, text: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, "release")] == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), LIFTED)
def test_a_decision_told_beforehand(language: str, text: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, "lift")] == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCED)
def test_a_sentence_is_passed_or_only_asked_for(language: str, text: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, "sentence")] == [expected]


@pytest.mark.parametrize(("language", "text"), BANNED)
def test_a_ban_beside_what_is_to_come(language: str, text: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, "impose")] == ["asserted"]


def test_a_noun_that_a_model_takes_for_a_preposition() -> None:
    text = (
        "L'écrivaine s'est dite « heureuse » après le maintien de la condamnation à sept ans de prison du"
        " journaliste français, Ivan Morel, dont elle attend une grâce dans les prochaines semaines."
    )
    assert [claim.factuality for claim, _ in acts(text, "fr", "pardon")] == ["possible"]


@pytest.mark.parametrize(("text", "expected"), IMPOSED)
def test_a_measure_is_of_one_verb(text: str, expected: list[str]) -> None:
    told = acts(f"{text}\n\nSanctions are in force.", "en", "impose")
    assert [claim.factuality for claim, _ in told] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Ivan Morel was to have been deported on Tuesday, but a judge blocked it.", "denied"),
        ("fr", "Ivan Morel devait être expulsé mardi, mais un juge a bloqué la mesure.", "denied"),
        ("ru", "Его должны были депортировать во вторник, но суд остановил высылку.", "denied"),
        ("fr", "Ivan Morel a été expulsé, mais un juge a bloqué la mesure pour sa femme.", "asserted"),
    ],
)
def test_what_a_court_stopped(language: str, text: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, "expel")] == [expected]


def test_a_suspicion_is_of_the_arrested() -> None:
    text = "La police a annoncé l'arrestation d'un élu, soupçonné de corruption."
    assert [claim.factuality for claim, _ in acts(text, "fr", "detain")] == ["asserted"]


def test_a_clause_behind_a_comma_is_no_part_of_the_one_before() -> None:
    text = "Ivan Morel est sorti de prison. « Ivan m'a appelée, il est libre », a déclaré sa sœur, Anna."
    assert {c.factuality for c, _ in acts(text, "fr", "release")} == {"asserted"}
