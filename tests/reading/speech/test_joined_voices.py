"""Where one voice ends and another begins: clauses joined to what a source says, and what the marks hold."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "The plant is the largest in the country, according to the Treasury Department, and Alexander "
         "Lukashenko has described it as a “local brand”.",
         [("The plant is the largest in the country", ["Treasury Department"]),
          ("as a “local brand”", ["Alexander Lukashenko"])]),
        ("en", "Ten men were freed, according to Viasna, and the ministry said that more would follow.",
         [("Ten men were freed", ["Viasna"]), ("more would follow", ["the ministry"])]),
        ("fr", "Le tir a fait dix morts, selon le CICR, et les gardes ont affirmé que la prison était vide.",
         [("Le tir a fait dix morts", ["International Committee of the Red Cross"]),
          ("la prison était vide", ["les gardes"])]),
        ("ru", "Десять человек погибли, по данным «Вясны», а министр заявил, что погибших нет.",
         [("Десять человек погибли", ["Viasna"]), ("погибших нет", ["министр"])]),
        ("fr", "Selon Viasna, Anna Exemple et Jean Modèle ont été libérés.",
         [("Anna Exemple et Jean Modèle ont été libérés", ["Viasna"])]),
    ],
)  # fmt: skip
def test_a_clause_joined_to_a_source_is_in_its_own_voice(
    code: str, text: str, told: list[tuple[str, list[str]]]
) -> None:
    found = [(words, [name for name, _, _ in chain]) for _, words, chain in said(text, code)]
    assert found == told


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "L'avocate insiste : « Ce procès est un miroir. Et quand on regarde, il révèle l'usage abusif "
         "du pouvoir par les juges. »",
         "Ce procès est un miroir. Et quand on regarde, il révèle l'usage abusif du pouvoir par les juges."),
        ("fr", "Le maire a dit : « Je pense à ceux qui, ici comme ailleurs, défendent la liberté de parole "
         "en dépit des risques. »",
         "Je pense à ceux qui, ici comme ailleurs, défendent la liberté de parole en dépit des risques."),
        ("fr", "« Des pages salissaient les chefs, critiquaient le parti (...), et c'est un crime », a dit "
         "le juge.",
         "Des pages salissaient les chefs, critiquaient le parti (...), et c'est un crime"),
    ],
)  # fmt: skip
def test_the_object_of_a_verb_in_marks_speaks_no_words(code: str, text: str, words: str) -> None:
    assert [w for m, w, _ in said(text, code) if m == "direct"] == [words]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "« Nous partons, affirment les militants de Viasna, et nous reviendrons vite ici. »"),
        ("ru", "«Мы ждём, — говорят правозащитники, — и надеемся, что его освободят»."),
    ],
)
def test_several_who_speak_part_a_quotation(code: str, text: str) -> None:
    assert len(said(text, code)) == 2


def test_an_oblique_body_speaks_after_a_plural_verb() -> None:
    assert [n for _, _, c in said("«Жертв не было», — сообщили в ведомстве.", "ru") for n, _, _ in c] == [
        "ведомство"
    ]


def test_a_second_piece_is_in_the_voices_of_all_who_said_the_first() -> None:
    text = '"They must be freed," Ann Sample and Karl Model said. "Journalism is no crime."'
    second = [c[0][0] for _, words, c in said(text, "en") if words == "Journalism is no crime."]
    assert second == ["Ann Sample", "Karl Model"]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", 'The prosecutor said they had been given prison "and other terms" without providing details.',
         'they had been given prison "and other terms"'),
        ("en", "The agency said those freed had been convicted of “treason” — formulations used against "
         "critics.", "those freed had been convicted of “treason”"),
        ("fr", "Le ministère a affirmé que dix hommes étaient détenus sans donner plus de détails.",
         "dix hommes étaient détenus"),
        ("fr", "Le ministère a affirmé que dix hommes étaient détenus sans motif.",
         "dix hommes étaient détenus sans motif"),
        ("ru", "Министерство сообщило, что десять человек задержаны без уточнения подробностей.",
         "десять человек задержаны"),
    ],
)  # fmt: skip
def test_what_is_told_of_the_telling_is_not_said(code: str, text: str, words: str) -> None:
    assert [w for _, w, _ in said(text, code)] == [words]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "Ghana, which abstained along with Kenya and Chad, said the text was bad.", ["Ghana"]),
        ("en", "Kenya, Chad and Ghana said the text was bad.", ["Kenya", "Chad", "Ghana"]),
        ("ru", "Лондон, Париж и Берлин, внёсшие проект, заявили, что текст плох.",
         ["United Kingdom", "France", "Germany"]),
        ("fr", "Le Ghana, qui s'est abstenu avec le Tchad, dit que le texte est mauvais.", ["Ghana"]),
    ],
)  # fmt: skip
def test_all_who_speak_together_do_and_none_of_a_clause_on_one_of_them(
    code: str, text: str, names: list[str]
) -> None:
    assert [name for _, _, chain in said(text, code) for name, _, _ in chain] == names


def test_a_list_of_places_does_not_speak_with_who_stands_behind_it() -> None:
    text = (
        "They were freed from the jails of four countries: the United States, Germany, Norway and Belarus, "
        "the Turkish presidential office said, adding that they were brought to Turkey by seven planes."
    )
    voices = {name for _, _, chain in said(text, "en") for name, _, _ in chain}
    assert not voices & {"United States", "Germany", "Norway"}


def test_a_name_that_ends_a_phrase_is_no_second_speaker() -> None:
    text = "L’opposante et veuve d’Alexeï Navalny a dénoncé cette décision et exigé leur libération."
    assert len([words for _, words, _ in said(text, "fr") if words == "leur libération"]) == 1


def test_who_speaks_is_none_of_a_list_that_the_quotation_before_ends_with() -> None:
    text = (
        "Khanh had only “written on parties, the politics of ‘non-violent’ men, free votes and the press,” "
    )
    ((_, _, who),) = said(text + "defence lawyer Ha Son said after the verdict.", "en")
    assert [name for name, _, _ in who] == ["Ha Son"]


def test_a_first_name_is_no_verb() -> None:
    text = (
        "Sayed Ahmed Alwadaei, who serves as the director of advocacy for the Bahrain Institute for Rights "
    )
    text += "and Democracy, described many as being political prisoners now freed from the Jaw Center."
    assert not any("who serves" in words for _, words, _ in said(text, "en"))


def test_who_is_dismissed_in_a_list_says_nothing() -> None:
    text = (
        "Police questioned the men after they were held, and asked about their calls with various activists, "
    )
    text += "academics dismissed with presidential decrees (KHK), party representatives, and attorneys."
    assert not any(name == "academics" for _, _, chain in said(text, "en") for name, _, _ in chain)
