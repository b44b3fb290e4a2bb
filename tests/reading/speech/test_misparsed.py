"""Who speaks where the parse hangs the subject on another word, and whom a pronoun then means."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "en",
            "In an annual speech outlining threats to the United Kingdom, the director general of the "
            "country's intelligence service said in March that 30 diplomats had been expelled.",
            "the director general of the country's intelligence service",
        ),
        (
            "en",
            "Upon their return to their home country, Peru's minister of labour, trade and tourism, Karl "
            "Sample, said the government there would continue to look for sailors.",
            "Karl Sample",
        ),
        (
            "en",
            "Karl Sample was freed on Monday after a judge rejected the charges and said he had been "
            "wrongly arrested.",
            "a judge",
        ),
        (
            "en",
            "Ivan Model walked free after the prosecutor withdrew the case and admitted he had been charged "
            "in error.",
            "the prosecutor",
        ),
        (
            "fr",
            "« Il est détenu », a indiqué à l'AFP Karl Essai, porte-parole du ministère, ajoutant que dix "
            "hommes avaient été libérés.",
            "Karl Essai",
        ),
        ("ru", "Полиция задержала двух студентов, им грозит арест, пишет «Новая газета».", "Novaya Gazeta"),
        ("ru", "По словам директора ФСИНа, в больнице заключенный дал объяснение.", "директор ФСИНа"),
    ],
)
def test_the_subject_speaks_wherever_the_parse_hangs_it(code: str, text: str, name: str) -> None:
    found = speakers(text, code)
    assert found
    assert all(chain == [name] for chain in found)


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Karl Sample was freed after a trial and said he had been wrongly arrested.", "Karl Sample"),
        (
            "en",
            "Karl Sample, a doctor from Lima, resigned on Monday and said he had been threatened.",
            "Karl Sample",
        ),
        (
            "en",
            "Ann Sample left the court after the judge had spoken, and said she had been wrongly arrested.",
            "Ann Sample",
        ),
        ("fr", "« Il est libre », a déclaré à Paris Jean Exemple, son avocat.", "Jean Exemple"),
        ("ru", "Анна Примерова вышла на свободу и сказала, что суд был закрытым.", "Анна Примерова"),
        ("ru", "Мэру грозил министр Иван Примеров: «Вы уйдете завтра».", "Иван Примеров"),
        ("ru", "По словам директора Ивана Примерова, задержаны десять человек.", "Иван Примеров"),
    ],
)
def test_a_subject_of_its_own_goes_on_speaking(code: str, text: str, name: str) -> None:
    assert [name] in speakers(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "fr",
            "L'ONG a dénoncé l'arrestation de Karl Essai. Le gouvernement n'a fait aucun commentaire, bien "
            "qu'il assure respecter les libertés.",
        ),
        (
            "fr",
            "Anna Essai est détenue. La mairie n'a pas répondu à la famille, alors qu'elle assure que tout "
            "est légal.",
        ),
        (
            "ru",
            "Адвокат подал жалобу. «Выслали двоих друзей, в том числе Анну Примерову», – рассказала она.",
        ),
        ("en", "The trial began. Karl Sample, whose case Obama raised, had no lawyer in court, he added."),
    ],
)
def test_a_pronoun_is_nobody_who_is_only_told_of(code: str, text: str) -> None:
    found = speakers(text, code)
    assert found
    assert not {"Karl Essai", "Anna Essai", "Анна Примерова", "Obama", "Karl Sample"} & {
        name for chain in found for name in chain
    }
