"""Which clause of its sentence a source is about, and what of the rest is its words."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Il avait été jugé en 2019 pour complot, des accusations inventées, selon ses avocats.",
         "des accusations inventées"),
        ("fr", "La ville le poursuit pour fraude, ce qui constitue, selon ses avocats, une vengeance.",
         "constitue une vengeance"),
        ("fr", "Alors que, selon la police, dix hommes ont été interpellés, le maire a démissionné.",
         "dix hommes ont été interpellés"),
        ("fr", "La guerre a tué, selon l'ONU, des milliers de personnes, surtout des civils.",
         "La guerre a tué des milliers de personnes, surtout des civils"),
        ("en", "Police held 40 men, 12 of whom, according to the union, were beaten.", "were beaten"),
        ("ru", "Среди них были те, кого, по словам адвокатов, пытали в колонии.", "пытали в колонии"),
        ("ru", "После того как протестующие, по словам полиции, начали кидать камни, площадь закрыли.",
         "протестующие начали кидать камни"),
        ("ru", "Акция прошла в субботу, в ней, по данным оппозиции, участвовали тысячи человек.",
         "в ней участвовали тысячи человек"),
        # Behind a clause on its subject the sentence goes on.
        ("ru", "Приговор, который вынес суд, по мнению адвокатов, является незаконным.",
         "Приговор, который вынес суд является незаконным"),
        ("ru", "Протест, который не состоялся, по словам кубинцев, имел целью проверить власти.",
         "Протест, который не состоялся имел целью проверить власти"),
        ("fr", "Le jugement, que la cour a rendu, selon les avocats, est illégal.",
         "Le jugement, que la cour a rendu est illégal"),
        ("en", "The activist, who was held yesterday, according to his wife, is in hospital.",
         "The activist, who was held yesterday is in hospital"),
        ("fr", "Le maire a, selon la police, quitté la ville.", "Le maire a quitté la ville"),
        ("en", "Ten men left, according to Viasna, a rights group set up in Minsk.", "Ten men left"),
    ],
)  # fmt: skip
def test_a_source_is_about_its_clause(code: str, text: str, words: str) -> None:
    assert [w for _, w, _ in said(text, code)] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La route est ouverte, a déclaré mardi la ministre Anna Exemple, à l'Assemblée nationale.",
         "La route est ouverte"),
        ("Douze hommes sont libres, a annoncé le journal Le Pavé, basé à Lima.", "Douze hommes sont libres"),
    ],
)  # fmt: skip
def test_what_follows_who_speaks_is_not_said(text: str, words: str) -> None:
    assert [w for _, w, _ in said(text, "fr")] == [words]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "Партия сообщила, что, по её данным, освобождены десять человек.", "Партия"),
        ("fr", "La famille affirme que, selon elle, dix hommes sont libres.", "La famille"),
    ],
)
def test_a_pronoun_takes_up_who_speaks(code: str, text: str, name: str) -> None:
    assert [[who for who, _, _ in chain] for _, _, chain in said(text, code)] == [[name]]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "He announced plans for a call with the mayor.", "plans for a call with the mayor"),
        ("fr", "L'ONG appelle le maire « à publier les chiffres » du port dans un communiqué diffusé jeudi.",
         "« à publier les chiffres » du port"),
        ("fr", "Le maire accuse les associations de recevoir des fonds.", "recevoir des fonds"),
        ("fr", "Ses adversaires lui reprochent d'avoir reçu des fonds.", "avoir reçu des fonds"),
        ("ru", "По версии следствия, задержанные собирали сведения о портах Тульской и Тверской областей.",
         "задержанные собирали сведения о портах Тульской и Тверской областей"),
        ("fr", "Les manifestants ont défilé en criant « Liberté pour Anna ».", "Liberté pour Anna"),
        ("fr", '"Les trois hommes sont libres. Nous attendons », a déclaré Anna Exemple.',
         "Les trois hommes sont libres. Nous attendons"),
        ("en", "They swapped men, Karl Model said, with Ukraine securing the release of ten.",
         "They swapped men with Ukraine securing the release of ten"),
    ],
)  # fmt: skip
def test_words_are_whole(code: str, text: str, words: str) -> None:
    assert [w for _, w, _ in said(text, code)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "« Le pays, où en est-il ? Que disent-ils ? Rien », a déclaré Karl Essai.",
        "« Pourquoi l'ont-ils arrêté ? Qui a-t-il appelé ? », demande Karl Essai.",
    ],
)
def test_no_question_is_a_remark(text: str) -> None:
    assert [[who for who, _, _ in chain] for _, _, chain in said(text, "fr")] == [["Karl Essai"]]


def test_an_office_speaks_of_the_sentence_before() -> None:
    ((_, words, chain),) = said("Рыбаки вышли на свободу.\n\nОб этом сообщили в офисе президента.", "ru")
    assert (words, "офисе" in chain[0][1]) == ("Рыбаки вышли на свободу", True)


def test_a_quotation_is_not_silent_for_the_voice_beside_it() -> None:
    text = "Мэр Иван Примеров выступил. Он сказал, что порт открыт. Трое, по его словам, «ещё ждут решения»."
    assert "ещё ждут решения" in [w for _, w, _ in said(text, "ru")]
