"""Where reported words end: at the next clause, past asides, with the name that closes them."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading.speech.said import said
from tests.reading.told import quotes

CLAUSES = [
    # What opens the sentence is followed by its main clause.
    ("fr", "Si le parquet affirme qu'elle a fui, sa famille dit qu'elle est malade.", "elle a fui"),
    ("fr", "Alors que le ministre assure que les détenus sont libres, les prisons restent pleines.",
     "les détenus sont libres"),
    ("en", "While the ministry said the two men had been freed, their lawyers kept silent.",
     "the two men had been freed"),
    ("en", "Police said he had failed to apply for a visa to stay and had entered on a false passport.",
     "he had failed to apply for a visa to stay and had entered on a false passport"),
    ("fr", "La police a dit qu'il avait tenté de se pendre et était tombé dans le coma.",
     "il avait tenté de se pendre et était tombé dans le coma"),
    ("en", "If the minister says that the law is just, the judges disagree.", "the law is just"),
    ("ru", "Хотя министр заявил, что пленных вернут до конца года, семьи ничего не знают.",
     "пленных вернут до конца года"),
    # A noun is not joined to the subject of the next clause.
    ("fr", "Ankara a annoncé la libération de dix soldats et le maire, Karl Essai, a promis de venir.",
     "la libération de dix soldats"),
    ("fr", "Le ministère a confirmé la mort de deux détenus et l'arrestation d'un gardien.",
     "la mort de deux détenus et l'arrestation d'un gardien"),
    # An aside inside a clause leaves it whole.
    ("fr", "Elle a dit au juge s'en remettre à la décision qui, selon elle, était déjà écrite.",
     "s'en remettre à la décision qui, selon elle, était déjà écrite"),
    ("fr", "L'avocat affirme que Karl Essai, selon plusieurs témoins, a été frappé en cellule.",
     "Karl Essai, selon plusieurs témoins, a été frappé en cellule"),
    ("fr", "L'avocat affirme que le détenu est mort, selon la radio.", "le détenu est mort"),
    ("en", "The lawyer said the man had refused food, according to the agency.", "the man had refused food"),
    # So does a relative clause that the parse takes for the reported one.
    ("ru", "Судья сообщил, что гражданин США Карл Ван, которого Иран держал в тюрьме, вернулся домой.",
     "гражданин США Карл Ван, которого Иран держал в тюрьме, вернулся домой"),
    ("fr", "La résolution note que certains des élus -une allusion à M. Essai- ont voyagé malgré tout.",
     "certains des élus -une allusion à M. Essai- ont voyagé malgré tout"),
    ("ru", "Комиссар заявила, что разочарована арестом лидера Лиги за демократию Анны Петровой.",
     "разочарована арестом лидера Лиги за демократию Анны Петровой"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), CLAUSES)
def test_words_end_with_their_clause(code: str, text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, code)]


def test_a_pronoun_adds_no_voice_of_its_own() -> None:
    text = "Le procureur l'accuse d'avoir financé un réseau, ce qui est, selon lui, une trahison."
    chains = [[name for name, _, _ in chain] for _, _, chain in said(text, "fr")]
    assert chains and all(chain == ["Le procureur"] for chain in chains)


SOURCES = [
    # What only names the source further is none of its words; whom it tells of is.
    ("en", "Ten men were freed on Monday, according to reports, a database made by a union, and a lawyer.",
     "Ten men were freed on Monday"),
    ("fr", "Selon le parquet, Karl Essai, un étudiant, est mort.", "Karl Essai, un étudiant, est mort"),
    ("fr", "Selon les informations parues dans la presse, Karl Essai, un étudiant, est mort.",
     "Karl Essai, un étudiant, est mort"),
    ("fr", "Selon la ministre de la Justice, Anna Essai, ils sont libres.", "ils sont libres"),
    ("fr", "Depuis mars, selon les chiffres que la Ligue a reçus, 300 personnes ont été arrêtées.",
     "Depuis mars 300 personnes ont été arrêtées"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), SOURCES)
def test_words_are_told_from_their_source(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]


NO_SPEECH = [
    # A charge and a plea.
    ("en", "He was accused of “threatening to commit terrorist crimes” in a letter."),
    ("en", "She was charged with calling for a boycott of the vote."),
    ("en", 'She pleaded guilty to "inciting hatred" on Monday.'),
    ("fr", "Anna Essai était accusée d'avoir écrit ou reposté une série d'affirmations."),
    ("fr", "Il a été condamné pour avoir appelé au boycott du scrutin."),
    ("fr", 'Un blogueur a été condamné après avoir plaidé coupable de "sédition".'),
    ("fr", "Ils ont plaidé non coupables à une accusation de complot."),
    # What somebody does, or declares into being.
    ("fr", "Karl Essai a commencé une grève de la faim pour protester contre sa détention."),
    ("ru", "Военное правительство объявило амнистию для 6100 заключенных."),
    # Words that only tell which.
    ("fr", "Les messages cités par les enquêteurs remontent à une période où la loi n'existait pas."),
    (
        "fr",
        "Un élu, qui avait critiqué sur les réseaux la façon dont le pays mène sa guerre, est parti.",
    ),
]


@pytest.mark.parametrize(("code", "text"), NO_SPEECH)
def test_charges_and_acts_are_no_speech(code: str, text: str) -> None:
    assert said(text, code) == []


REMARKS = [
    ("ru", "«Сегодня вышла лицензия, – говорится в заявлении минфина. – Она действует полгода».",
     ["Сегодня вышла лицензия", "Она действует полгода"]),
    ("ru", '"Мы устали ждать, - сказала Анна Петрова. - Сын сидит второй год".',
     ["Мы устали ждать", "Сын сидит второй год"]),
    ("ru", '"Мы видели грубое задержание, "бандитскими методами", - рассказал Петросян в видео.',
     ['Мы видели грубое задержание, "бандитскими методами"']),
    ("ru", "«Я хотел бы сообщить, что я задержан», — приводит слова архиепископа агентство.",
     ["Я хотел бы сообщить, что я задержан"]),
    ("ru", "На видео видно, как полиция просит людей «сохранять спокойствие» и задерживает студентов.",
     ["сохранять спокойствие"]),
    ("fr", "« Les recours sont épuisés », est-il écrit dans le rapport.", ["Les recours sont épuisés"]),
    ("en", '"They used force," the experts said, noting reports that ten men had been held.',
     ["They used force"]),
    ("en", "The experts warned that the trial was unfair, pointing out that the lawyer was absent.",
     ["the trial was unfair", "the lawyer was absent"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), REMARKS)
def test_a_remark_is_no_part_of_the_words(code: str, text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, code)] == words


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "BEYROUTH : Trois hommes sont libres, a dit le juge.", "Trois hommes sont libres"),
        ("fr", "(Fil) Trois hommes sont libres, a dit le juge.", "Trois hommes sont libres"),
        ("en", "(Geneva) - Ten men are free, the judge said.", "Ten men are free"),
        ("ru", "(Рига, 20 мая 2022 г.) – Трое свободны, заявил судья.", "Трое свободны"),
    ],
)
def test_a_dateline_is_no_part_of_the_words(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]


def test_a_verb_that_governs_a_mark_alone_stops_nothing() -> None:
    text = "заметил, «нечаянно попавших под дождь».: "
    assert read(text, language="ru", published="2025-12-13").left_out == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L'ONU dénonce un régime de plus en plus dur.", "un régime de plus en plus dur"),
        (
            "L'ONG fustige une justice de moins en moins indépendante.",
            "une justice de moins en moins indépendante",
        ),
        ("L'ONG dénonce un procès de plus.", "un procès de plus"),
    ],
)  # fmt: skip
def test_a_degree_told_twice_is_told_whole(text: str, words: str) -> None:
    assert [q.words for _, q in quotes(text, "fr")] == [words]
