"""Who stands beside a verb of speech and does not speak: a dateline, an object, an apposed body, an agent."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", "Port Abel — The Committee for the Press (CP) has called on Peruvian authorities to free two "
         "men.", "Committee for the Press"),
        ("en", "Lima — The Press Council has urged the authorities to free two men.", "Press Council"),
        ("fr", "Alger — Le Conseil de la presse (CP) a demandé aux autorités de libérer deux hommes.",
         "Conseil de la presse"),
        ("en", "Human Rights Watch on Tuesday called on Vietnam to free Karl Sample.", "Human Rights Watch"),
        ("en", "Press Watch on Monday said that two men were free.", "Press Watch"),
        ("fr", "Le responsable de Presse sans murs (PSM), Bureau Afrique, Karl Essai se félicite de la "
         "libération de deux hommes arrêtés « arbitrairement » pour vol.", "Karl Essai"),
        ("fr", "Le président veut un mandat de plus, décision que ses opposants jugent être une faute.",
         "ses opposants"),
        ("fr", "Dénonçant un « procès de la honte », la présidente a été soutenue par Jean Exemple.",
         "la présidente"),
        ("fr", "Anne Essai a été soutenue par Jean Exemple, qui a dit que le procès était fini.",
         "Jean Exemple"),
    ],
)  # fmt: skip
def test_who_stands_beside_the_speaker_is_none(code: str, text: str, who: str) -> None:
    assert [[name for name, _, _ in chain] for _, _, chain in said(text, code)] == [[who]]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The government rejects the accusation, citing its record of reforms."),
        ("en", "The mayor closed the school, citing his age."),
        ("fr", "Il poursuit ceux qui l'ont relayé par des liens, à savoir la journaliste Anne Essai."),
        ("fr", "« Il ne l'a pas étudié à l'école ! », accusant plus tard la journaliste de plagiat."),
    ],
)
def test_an_object_is_no_source(code: str, text: str) -> None:
    assert speakers(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", "Two men were freed, the paper said, citing her.", "her"),
        ("en", "Two men were freed, the paper said, citing his lawyer.", "his lawyer"),
        ("fr", "Deux hommes sont libres, selon le maire, relayé par l'AFP.", "AFP"),
    ],
)
def test_a_source_that_owns_nothing_still_speaks(code: str, text: str, who: str) -> None:
    assert any(who in name for chain in speakers(text, code) for name in chain)


def test_a_second_relative_with_a_verb_of_speech_has_its_own_words() -> None:
    text = 'It helps Peru, which brands Lima a town of thieves, and Chile, which calls Rome the "Great Hill".'
    assert speakers(text, "en") == [["Chile"]]


def test_a_remark_that_ends_a_sentence_tells_the_whole_of_it() -> None:
    text = "Le roi a gracié dix hommes, dont deux condamnés pour vol, a-t-on appris de source officielle."
    ((_, words, _),) = said(text, "fr")
    assert words.startswith("Le roi a gracié")


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "Deux hommes sont détenus, ont confirmé à l'agence EFE leurs familles.", "leurs familles"),
        ("fr", "Deux hommes sont détenus, a dit à l'agence EFE le porte-parole du parti.", "le porte-parole"),
        ("fr", "Deux hommes sont détenus, a dit à l'agence EFE Anne Essai.", "Anne Essai"),
        ("fr", "Les jeunes, bras levés pour montrer leur calme, scandaient que le maire devait partir.",
         "Les jeunes"),
        ("fr", "Dix hommes ont été arrêtés par le maire Karl Essai, dont le parti, au pouvoir depuis mai, se "
         "targue d'encourager la presse.", "le parti"),
        ("en", 'The ruling drew protests with Mayor Karl Sample saying that "it is a farce and no more".',
         "Karl Sample"),
        ("en", "The mayor left the hall with two friends, saying that the vote was over.", "The mayor"),
    ],
)  # fmt: skip
def test_a_subject_is_found_where_the_parse_loses_it(code: str, text: str, who: str) -> None:
    ((name,),) = speakers(text, code)
    assert who in name


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('"He is guilty," Judge Ann Sample said. "Look after them!" Karl Model shouted from the cage.',
         ["Ann Sample", "Karl Model"]),
        ('"He is guilty," Judge Ann Sample said. "Who told them?" Karl Model asked on Monday.',
         ["Ann Sample", "Karl Model"]),
        ('"Why him?" Ann Sample asked. "He is free!" Karl Model told reporters that the trial was over.',
         ["Ann Sample", "Ann Sample", "Karl Model"]),
    ],
)  # fmt: skip
def test_a_name_after_an_exclamation_is_who_shouted(text: str, who: list[str]) -> None:
    assert [chain[0] for chain in speakers(text, "en")] == who


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Les étudiants protestaient contre la candidature du maire."),
        ("fr", "L'avocat a rappelé la dernière jurisprudence."),
        ("fr", "Les associations s'en inquiètent à juste titre."),
        ("fr", "Les ministres ont discuté de la fourniture d'armes."),
        ("fr", "Les jeunes, bras levés pour montrer leur calme, scandaient leur opposition au maire."),
        ("en", "The ministers talked about the delivery of arms."),
        ("en", "The students protested against the nomination of the mayor."),
    ],
)
def test_what_somebody_laments_or_debates_is_none_of_his_words(code: str, text: str) -> None:
    assert said(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Les familles ont appelé à la libération des détenus.", "libération des détenus"),
        ("fr", "Le maire s'inquiète du « silence » de la ministre.", "silence"),
        ("en", "The family called for the release of the men.", "the release of the men"),
        ("en", "The ministers complained of a “campaign of lies” by the press.", "campaign of lies"),
    ],
)
def test_what_somebody_demands_or_laments_in_his_words_is_said(code: str, text: str, words: str) -> None:
    ((_, told, _),) = said(text, code)
    assert words in told
