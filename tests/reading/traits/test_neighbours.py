"""What stands between two names goes to the one that it says it of, and to neither where the words leave that
open."""

from __future__ import annotations

import pytest

from tests.reading.told import traits


def held(text: str, language: str, kind: str) -> set[tuple[str, str]]:
    return {(t.subject, t.value) for t in traits(text, language, kind)}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "fr",
            "Le trésorier du parti, Paul Essomba, le porte-parole du parti, Jean Talla, et moi.",
            {("Paul Essomba", "trésorier du parti"), ("Jean Talla", "porte-parole du parti")},
        ),
        (
            "fr",
            "Paul Essomba, le porte-parole du parti, Jean Talla, ont été libérés.",
            set(),
        ),
        (
            "fr",
            "Paul Essomba, avocat, Jean Talla, médecin, ont été libérés.",
            {("Paul Essomba", "avocat"), ("Jean Talla", "médecin")},
        ),
        (
            "fr",
            "On y trouve le candidat Alan Cheng, 29 ans et étudiant, Gordon Lee, un militant, et moi.",
            {("Alan Cheng", "candidat"), ("Gordon Lee", "militant")},
        ),
        (
            "fr",
            "Karim Traoré, alias « Grand Ka », coordinateur national , Ali Diop et moi.",
            set(),
        ),
        (
            "fr",
            "Il parle « à la demande » du maire de Vence, Paul Vidal.",
            {("Paul Vidal", "maire de Vence")},
        ),
        ("en", "He spoke, according to his lawyer, Paul Vidal, of a deal.", {("Paul Vidal", "lawyer")}),
        ("en", "He heard Anna Petrova's lawyer, Paul Vidal, speak.", {("Paul Vidal", "lawyer")}),
        ("fr", "Le maire de Vence, Paul Vidal, a été libéré.", {("Paul Vidal", "maire de Vence")}),
        (
            "en",
            "The prosecutor Daniel Okello, the chairman of the court, Lt. Gen. Peter Mugisha, and I.",
            {("Daniel Okello", "prosecutor")},
        ),
        (
            "en",
            "Anna Petrova, a lawyer, Peter Novak, a doctor, and others were freed.",
            {("Anna Petrova", "lawyer"), ("Peter Novak", "doctor")},
        ),
        (
            "en",
            "Anna Petrova, the chairwoman of the board, Peter Novak, and others were freed.",
            set(),
        ),
        ("en", "Anna Petrova, the mayor of Vale, was freed.", {("Anna Petrova", "mayor of Vale")}),
    ],
)
def test_a_post_between_two_names(language: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert held(text, language, "office") == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "fr",
            "Tran Van Duc, défenseur des droits de 45 ans, a été condamné à Hô Chi Minh-Ville.",
            {("Tran Van Duc", "45")},
        ),
        (
            "fr",
            "On y trouve Gordon Lee, un militant de 40 ans, et Lam Tak, ancien député.",
            {("Gordon Lee", "40")},
        ),
        ("fr", "L'avocate de 40 ans Anna Morel a été libérée.", {("Anna Morel", "40")}),
        ("fr", "Le militant de 40 ans, Paul Morel, a été libéré.", {("Paul Morel", "40")}),
        ("en", "The 40-year-old lawyer, Anna Marlow, was freed.", {("Anna Marlow", "40")}),
        ("ru", "Суд освободил 40-летнего адвоката Ивана Зорина.", {("Иван Зорин", "40")}),
    ],
)
def test_an_age_between_two_names(language: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert held(text, language, "age") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Санкции сняли с банкиров Павла Громова и Олега Дятлова, сестры Игоря Лосева Нины Карповой.", set()),
        ("Мать Олега Дуброва вышла к журналистам.", set()),
        ("Отец Анны Дубровой вышел к журналистам.", set()),
        ("Нина Карпова, сестра Игоря Лосева, вышла к журналистам.", {("Нина Карпова", "сестра")}),
    ],
)
def test_kin_of_somebody_named(text: str, wanted: set[tuple[str, str]]) -> None:
    assert {t for t in held(text, "ru", "relation") if t[0] != "Нина Карпова" or len(wanted)} == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "They freed some prisoners who were seriously ill, but none of Anton Kral's critics.",
        ),
        ("fr", "Des prisonniers étaient gravement malades, mais aucun des critiques d'Anton Kral."),
    ],
)
def test_an_illness_in_another_clause(language: str, text: str) -> None:
    assert held(text, language, "health") == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Karim Saidi, a correspondent for French-language channel Vue, was jailed.", set()),
        ("Karim Saidi, an Iranian-born writer, was jailed.", set()),
        ("Karim Saidi, a US-based writer, was jailed.", set()),
        ("Karim Saidi, a British-Iranian writer, was jailed.", {("Karim Saidi", "British-Iranian")}),
        ("Karim Saidi, an Iranian writer, was jailed.", {("Karim Saidi", "Iranian")}),
    ],
)
def test_a_nationality_that_a_hyphen_changes(text: str, wanted: set[tuple[str, str]]) -> None:
    assert held(text, "en", "nationality") == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Адвокат политика Иван Зорин назвал арест незаконным.", {("Иван Зорин", "адвокат политика")}),
        ("ru", "Суд освободил политика Ивана Зорина.", {("Иван Зорин", "политик")}),
        ("fr", "Auparavant, le porte-parole de l'armée avait annoncé une trêve.", set()),
        ("fr", "Précédemment, la ministre avait annoncé une trêve.", set()),
        ("en", "Overnight, the minister of Vale had spoken.", set()),
        ("fr", "Junquera, ancien maire de Vence, a été libéré.", {("Junquera", "ancien maire de Vence")}),
        (
            "fr",
            "Une tentative d'entrée au Laos de Sok Chan, un opposant en exil, a échoué.",
            {("Sok Chan", "opposant")},
        ),
        ("ru", "Задержали главу Вардийской епархии.", set()),
    ],
)
def test_what_is_nobodys_name(language: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert held(text, language, "office") == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "fr",
            "Le chef du mouvement Rachid Amrani, condamné pour « sabotage » ni Hamid Sefri.",
            {("Rachid Amrani", "sabotage")},
        ),
        ("en", "Ivan Kral was convicted of fraud for his role in a scheme.", {("Ivan Kral", "fraud")}),
        ("en", "Ivan Kral was convicted of fraud.", {("Ivan Kral", "fraud")}),
        ("fr", "Anna Kral a été condamnée pour sabotage.", {("Anna Kral", "sabotage")}),
    ],
)
def test_where_a_charge_ends(language: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert held(text, language, "charges") == wanted
