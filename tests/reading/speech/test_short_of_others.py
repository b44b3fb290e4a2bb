"""Where words end before what another said first, and what belongs to a source or to the narrator."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "The union urges Tunisia to drop the charges, after prosecutors said on Monday that two men "
         "had been held.", [("The union", "drop the charges"), ("prosecutors", "two men had been held")]),
        ("en", "The union called on Cairo to immediately free them, a day after the minister said, in Giza, "
         "that they were well.",
         [("The union", "immediately free them"), ("the minister", "they were well")]),
        ("en", "The minister said the men would leave, barely two hours after a judge said they were "
         "innocent.",
         [("The minister", "the men would leave"), ("a judge", "they were innocent")]),
        ("fr", "Le syndicat appelle le maire à libérer les deux hommes, deux jours après que le parquet a "
         "affirmé qu'ils étaient coupables.",
         [("Le syndicat", "libérer les deux hommes"), ("le parquet", "ils étaient coupables")]),
        ("ru", "Союз потребовал отпустить двух рыбаков, после того как прокуратура заявила, что они виновны.",
         [("Союз", "отпустить двух рыбаков"), ("прокуратура", "они виновны")]),
        ("en", "The minister said the men left after a judge freed them.",
         [("The minister", "the men left after a judge freed them")]),
    ],
)  # fmt: skip
def test_what_another_said_before_is_none_of_ones_words(
    code: str, text: str, told: list[tuple[str, str]]
) -> None:
    found = said(text, code)
    assert [(chain[0][1], words) for _, words, chain in found] == told
    assert all(len(chain) == 1 for _, _, chain in found)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "Two of the men are ill, again according to the union.", "Two of the men are ill"),
        ("en", "Two of the men are ill, also according to the union.", "Two of the men are ill"),
        ("fr", "Deux des hommes sont malades, toujours selon le syndicat.", "Deux des hommes sont malades"),
        ("fr", "Deux hommes sont malades, là encore d'après le syndicat.", "Deux hommes sont malades"),
        ("ru", "Двое из них больны, опять же по словам адвоката.", "Двое из них больны"),
        ("ru", "Двое из них больны, также по данным союза.", "Двое из них больны"),
    ],
)  # fmt: skip
def test_that_a_source_is_one_again_is_no_word_of_its(code: str, text: str, words: str) -> None:
    ((_, told, _),) = said(text, code)
    assert told == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jan Model, 50, died while undergoing treatment in Riga, the union said in a statement on Sunday.",
         "Jan Model, 50, died while undergoing treatment in Riga"),
        ("Ann Sample, 41, fell ill while serving her term in the north, the union said on Monday.",
         "Ann Sample, 41, fell ill while serving her term in the north"),
        ("The man was freed on Friday, his lawyer said, in what the family took for a miracle.",
         "The man was freed on Friday"),
    ],
)  # fmt: skip
def test_words_before_a_remark_are_whole(text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, "en")]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "La police affirme que Jan est mort dans sa cellule, attribuant ce décès à un suicide.",
         "Jan est mort dans sa cellule"),
        ("en", "The minister said two men were held, blaming this on foreign powers.", "two men were held"),
        ("ru", "Полиция сообщила, что певец умер в камере, списав это на болезнь.", "певец умер в камере"),
        ("en", "The minister said two men were held, leaving three at large.",
         "two men were held, leaving three at large"),
    ],
)  # fmt: skip
def test_what_is_made_of_it_all_is_the_narrators(code: str, text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Elle explique que ses avocats ont été avertis par un voisin qui se trouvait là, précisant "
         "que Karl Essai était malade."),
        ("en", "She explained that the men had been warned by a neighbour, adding that Jan Model was ill."),
    ],
)  # fmt: skip
def test_whoever_reports_a_passive_goes_on(code: str, text: str) -> None:
    assert [chain[0][1] for _, words, chain in said(text, code) if "Essai" in words or "Model" in words] == [
        text.split(maxsplit=1)[0]
    ]
