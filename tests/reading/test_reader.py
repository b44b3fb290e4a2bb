"""The reader as a whole: claims with their words, their voices, and errors of one line."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.config import SubjectEntry
from detente.errors import UserError
from detente.reading import language as languages
from detente.reading import read

KNOWN = (
    SubjectEntry(name="Khochu Zhit", kind="organization", aliases=("«Хочу жить»", "I Want to Live")),
    SubjectEntry(name="John Coale", roles=("US special envoy",)),
)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Belarus freed 123 prisoners, the state news agency Belta reported.", "Belta"),
        (
            "fr",
            "Il a été ramené en prison, selon une note de Human Rights Watch datée du 26 septembre.",
            "Human Rights Watch",
        ),
        ("ru", "Украинский проект «Хочу жить» сообщил, что прибыли 104 белоруса.", "Khochu Zhit"),
        ("ru", "Прибыли 104 белоруса. Об этом сообщили «Еврорадио» и «Зеркало».", "Euroradio"),
        ("en", "The Ukrainian project I Want to Live said 104 Belarusians had arrived.", "Khochu Zhit"),
    ],
)
def test_a_body_behind_its_description_is_resolved(language: str, text: str, name: str) -> None:
    found = read(text, language=language, published="2025-12-13", gazetteer=KNOWN).claims
    speakers = {(s.name, s.resolved) for c in found for s in c.attribution[:1]}
    assert (name, True) in speakers, speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Minsk a libéré samedi 123 prisonniers, a annoncé Belta."),
        ("en", "Minsk freed 123 prisoners, Belta said."),
        ("ru", "Минск освободил 123 человека, сообщает БЕЛТА."),
        (None, "Die Regierung hat am Samstag 123 Gefangene freigelassen."),
    ],
)
def test_the_language_of_one_sentence(code: str | None, text: str) -> None:
    assert languages.identify(text) == code


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The release of Kolesnikova was confirmed by activists and by the outlets Euroradio and Zerkalo.",
        ),
        (
            "fr",
            "La libération de Kolesnikova a été confirmée par les médias Euroradio et Zerkalo.",
        ),
        (
            "ru",
            "Об освобождении Колесниковой сообщили активисты, это подтвердили «Еврорадио» и «Зеркало».",
        ),
        ("ru", "Среди освобождённых независимые издания «Еврорадио» и «Зеркало» называют Марию Колесникову."),
    ],
)
def test_who_confirms_speaks(language: str, text: str) -> None:
    """An act that two outlets confirm is claimed once by each: voices are counted."""
    found = read(text, language=language, published="2025-12-13", gazetteer=KNOWN).claims
    voices = {c.attribution[0].name for c in found if c.act and c.act.kind == "release" and c.attribution}
    assert {"Euroradio", "Zerkalo"} <= voices


def test_the_document_that_quotes_is_in_the_chain() -> None:
    text = (
        "Belarus freed prisoners, the state agency Belta reported on Saturday. It quoted John Coale as "
        "saying that sanctions were being lifted."
    )
    found = read(text, language="en", published="2025-12-13", gazetteer=KNOWN).claims
    chains = [tuple(s.name for s in c.attribution) for c in found if c.act and c.act.kind == "lift"]
    assert chains == [("John Coale", "Belta")]


TEXT = (
    "John Coale, l'envoyé américain, est arrivé vendredi à Minsk.\n\n« Nous levons les sanctions sur la "
    "potasse », a-t-il déclaré samedi, selon l'agence Belta. Minsk a libéré 123 prisonniers."
)


def test_every_claim_has_its_words_in_the_text() -> None:
    reading = read(TEXT, language="fr", published="2025-12-13", publisher="Aurore")
    assert {c.kind for c in reading.claims} >= {"act", "count", "quote"}
    for claim in reading.claims:
        assert TEXT[slice(*claim.span)] == claim.text
        assert claim.source == reading.source.id
    assert reading.source.publisher == "Aurore" and reading.source.text_length == len(TEXT)
    assert [str(d.when) for d in reading.dates] == ["2025-12-12", "2025-12-13"]


def test_acts_in_speech_take_its_voice() -> None:
    reading = read(TEXT, language="fr", published="2025-12-13")
    lifted = next(c for c in reading.claims if c.act is not None and c.act.kind == "lift")
    assert [(s.name, s.resolved) for s in lifted.attribution] == [("John Coale", True), ("Belta", True)]
    freed = next(c for c in reading.claims if c.act is not None and c.act.kind == "release")
    assert freed.attribution == ()


def test_who_is_freed_by_the_words_before_his_speech_does_not_tell_of_it() -> None:
    text = "Among those freed is a former judge, Anton Sample, who spoke in a video, saying, “It is over.”"
    (freed,) = [c for c in read(text, language="en", published="2025-12-13").claims if c.act is not None]
    assert freed.act is not None
    assert ([s.name for s in freed.act.subjects], freed.attribution) == (["Anton Sample"], ())


def test_a_surname_of_several_words_is_no_town() -> None:
    text = "Peru freed the lawyer Ana San Miguel. San Miguel had been detained since February 2024."
    acts = [c.act for c in read(text, language="en", published="2025-12-13").claims if c.act is not None]
    assert [[s.name for s in act.subjects] for act in acts] == [["Ana San Miguel"], ["Ana San Miguel"]]


def test_a_time_before_a_verb_of_speech_is_nobody() -> None:
    text = "Plus tôt dans la journée, Foro Ejemplo avait fait état d'un bilan de 80 personnes libérées."
    quotes = [c for c in read(text, language="fr", published="2025-12-13").claims if c.quote is not None]
    assert [[s.name for s in quote.attribution] for quote in quotes] == [["Foro Ejemplo"]]


def test_reading_twice_gives_the_same() -> None:
    assert read(TEXT, published="2025-12-13") == read(TEXT, published="2025-12-13")


@pytest.mark.parametrize(
    ("text", "options", "message"),
    [
        (" \n", {}, "empty"),
        ("Oui.", {"language": "xx"}, "no language 'xx'"),
        ("Oui.", {"published": "samedi"}, "write a day as"),
        ("Oui \ud800 non.", {}, "half a character"),
    ],
)
def test_errors_are_one_line(text: str, options: dict[str, str], message: str) -> None:
    with pytest.raises(UserError, match=message) as error:
        read(text, **options)  # type: ignore[arg-type]
    assert "\n" not in str(error.value)


def test_a_language_without_rules_gives_no_claims() -> None:
    reading = read("Die Regierung hat am Samstag 123 Gefangene freigelassen, sagte der Minister.")
    assert reading.claims == ()


WORDS = """
a dit que « » “ ” , . : — said that the сказал что « Jean Dupont Иван Minsk freed libéré 123 le 13
décembre 2025 prisonniers U.S. M. 🙂 ABC selon according
"""


@pytest.mark.parametrize("code", ["fr", "en", "ru", "uk", "es"])
@settings(max_examples=8)
@given(data=st.data())
def test_any_text_is_read_or_left_out(code: str, data: st.DataObject) -> None:
    """Whatever the text, no crash, and every claim's words are where it says."""
    words = st.sampled_from([*WORDS.split(), "\n", "\t"])
    text = " ".join(data.draw(st.lists(words, max_size=40))) + "."
    for claim in read(text, language=code, published="2025-12-13").claims:
        assert text[slice(*claim.span)] == claim.text
        assert all(text[slice(*speaker.span)] for speaker in claim.attribution)


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_as_it_was_after_a_reading(enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        read("Minsk a libéré samedi 123 prisonniers.", language="fr", published="2025-12-13")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


@pytest.mark.parametrize(
    ("language", "text", "factuality"),
    [
        ("en", "Tarvia may free 40 students, the minister said.", "possible"),
        ("en", "Berania will hand over its pilot if Tarvia frees two convicts.", "possible"),
        ("en", "The new law would result in the early release of 40 students.", "possible"),
        ("fr", "Le ministre n'exclut pas que la France libère 40 étudiants.", "possible"),
        ("ru", "Спикер не исключил, что до конца месяца Россия освободит 40 студентов.", "possible"),
        ("ru", "Киев обратился к Москве с просьбой освободить четверых моряков.", "possible"),
        ("en", "Tarvia freed 40 students on Monday.", "asserted"),
        ("en", "Tarvia announced on Monday that it was freeing 40 students.", "asserted"),
        ("en", "Tarvia announced that 40 students will be expelled.", "planned"),
        ("en", "Tarvia said it would free 40 students.", "planned"),
        ("en", "Tarvia ordered the release of 40 students.", "asserted"),
        ("fr", "Paris a annoncé qu'il expulsera 40 étudiants.", "planned"),
        ("ru", "Власти заявили, что освободят 40 студентов.", "planned"),
    ],
)
def test_a_count_of_what_may_be_done_is_no_more_certain_than_the_act(
    language: str, text: str, factuality: str
) -> None:
    (found,) = [
        c for c in read(text, language=language, published="2025-12-13").claims if c.count is not None
    ]
    assert found.factuality == factuality


def test_what_may_be_done_keeps_the_day_that_its_sentence_gives() -> None:
    text = "Tarvia may free 40 students on Monday, the minister said."
    (found,) = [c for c in read(text, language="en", published="2025-12-13").claims if c.count is not None]
    assert found.count is not None
    assert (found.factuality, found.count.scope.on) == ("possible", "2025-12-15")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Selon le syndicat, 626 dockers auraient été libérés depuis mars."),
        ("en", "Since March, guards are believed to have killed 40 miners."),
    ],
)
def test_what_may_have_been_done_since_some_day_is_summed_up(language: str, text: str) -> None:
    found = next(c for c in read(text, language=language, published="2025-12-13").claims if c.kind == "count")
    assert found.factuality == "possible"
    assert (found.count.scope.from_, found.count.scope.to) == ("2025-03", "2025-12-13")


@pytest.mark.parametrize(
    "text",
    [
        "Minsk a gracié 123 prisonniers pour la levée de sanctions, a annoncé samedi l'agence Belta.",
        "Samedi, Minsk a gracié 123 prisonniers.",
    ],
)
def test_a_count_is_of_the_day_of_its_act(text: str) -> None:
    found = read(text, language="fr", published="2025-12-13").claims
    act = next(c.act for c in found if c.act is not None and c.act.kind == "pardon")
    count = next(c.count for c in found if c.count is not None)
    assert act.when is not None
    assert count.scope.on == act.when


@pytest.mark.parametrize("mark", "´ʼ′‘")
def test_another_mark_may_stand_for_an_apostrophe(mark: str) -> None:
    text = f"L{mark}avocat d{mark}Anne Essai a dit qu{mark}elle partait."
    (quote,) = [c for c in read(text, language="fr", published="2025-12-13").claims if c.kind == "quote"]
    assert quote.text == "elle partait"
    assert text[slice(*quote.attribution[0].span)] == f"L{mark}avocat d{mark}Anne Essai"
