"""Acts that few words tell, the sides that a parse tears apart, and words that mean something else."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

SANCTIONS = {"en": " The sanctions date from 2019.", "fr": " Les sanctions datent de 2019."}

SIDES = [
    ("fr", "agree", "Le gouvernement vénézuélien et l'opposition ont signé un accord à Mexico.",
     ["gouvernement vénézuélien", "opposition"]),
    ("fr", "agree", "La République démocratique du Congo et le M23 ont signé samedi un cessez-le-feu.",
     ["République démocratique du Congo", "M23"]),
    ("en", "agree", "Pakistan and Afghanistan agreed on Sunday to a ceasefire.", ["Pakistan", "Afghanistan"]),
    ("en", "agree", "Venezuela and the United States agreed to resume deportation flights.",
     ["Venezuela", "United States"]),
    ("en", "meet", "Marco Rubio met with his Russian counterpart in Geneva.",
     ["Marco Rubio", "Russian counterpart"]),
    ("en", "meet", "Sergei Lavrov held talks with his Chinese counterpart, Wang Yi, on Monday.",
     ["Sergei Lavrov", "Wang Yi"]),
    ("fr", "meet", "Sergueï Lavrov a rencontré lundi son homologue chinois, Wang Yi.",
     ["Sergueï Lavrov", "Wang Yi"]),
    ("fr", "meet", "Marco Rubio s'est entretenu jeudi avec son homologue russe.",
     ["Marco Rubio", "homologue russe"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "text", "names"), SIDES)
def test_both_sides_are_told(language: str, kind: str, text: str, names: list[str]) -> None:
    ((_, act),) = acts(text, language, kind)
    assert [s.name for s in act.subjects] == names


TOLD = [
    ("en", "expel", "Ottawa ordered a Chinese diplomat in Toronto to leave.", "announced", "ca", 1),
    ("fr", "expel", "Bamako a sommé l'ambassadeur français de partir.", "announced", "ml", 1),
    ("fr", "expel", "Alger a ordonné à douze agents de l'ambassade de quitter le territoire.", "announced",
     "dz", 12),
    ("fr", "pardon", "Le président Sein a donné une amnistie à 651 prisonniers.", "asserted", None, 651),
    ("fr", "pardon", "Le président Tebboune avait annoncé une grâce pour trente détenus.", "announced", "dz",
     30),
    ("fr", "release", "Foro Penal recense au moins 104 sorties de prisonniers politiques.", "asserted", None,
     104),
    ("en", "charge", "Criminal cases have been opened against dozens of protesters.", "asserted", None, 20),
    ("fr", "charge", "Neuf membres présumés du réseau sont jugés par la cour.", "asserted", None, 9),
    ("en", "impose", "Washington barred 250 Nicaraguan officials from the United States.", "asserted", "us",
     250),
    # What stands between a helper and its verb.
    ("fr", "impose", "Washington a de son côté sanctionné trois généraux birmans.", "asserted", "us", 3),
    ("fr", "impose", "Ottawa a pour sa part imposé des sanctions à neuf généraux.", "asserted", "ca", 9),
    ("fr", "expel", "Paris a quant à lui expulsé deux diplomates.", "asserted", "fr", 2),
    # Those whom a parse makes the subject of another verb.
    ("en", "release", "Belarus let 14 prisoners go, three of them Polish.", "asserted", "by", 14),
    ("en", "release", "Belarus let 14 prisoners go, over six of them sick.", "asserted", "by", 14),
    ("fr", "release", "L'armée a pour sa part libéré trois soldats.", "asserted", None, 3),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "text", "factuality", "authority", "number"), TOLD)
def test_acts_that_few_words_tell(
    language: str, kind: str, text: str, factuality: str, authority: str | None, number: int
) -> None:
    ((claim, act),) = acts(text, language, kind)
    assert (claim.factuality, act.authority, act.group and act.group.lo) == (factuality, authority, number)


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        (
            "en",
            "license",
            "The U.S. Treasury on Saturday authorised Chevron to expand its operations in Venezuela.",
        ),
        ("fr", "license", "Le département du Trésor a autorisé Chevron à reprendre ses activités."),
        ("en", "lift", "In July a Cairo court removed Alaa Kamal from the country's terrorism list."),
    ],
)
def test_who_is_named_on_a_page_of_sanctions(language: str, kind: str, text: str) -> None:
    found = [a for c, a in acts(text + SANCTIONS[language], language, kind) if c.span[0] < len(text)]
    assert [len(a.subjects) for a in found] == [1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The company ordered its consul to leave the room."),
        ("en", "The U.S. ordered its diplomats to leave Khartoum."),
        ("en", "FIFA barred Russia from the European championship."),
        ("en", "The EU barred imports of steel from the United Kingdom."),
        ("en", "The brothers agreed to end the feud."),
        ("en", "The court let the investigation go ahead against the prisoners."),
        ("fr", "Le médecin a ordonné au consul de partir en vacances."),
        ("fr", "Paris a ordonné à ses diplomates de quitter le Niger."),
        ("fr", "L'affaire est jugée devant le tribunal de Paris."),
        ("fr", "Les candidats se sont retrouvés en tête."),
        ("fr", "Le président a limogé le ministre et le journal a signé un accord avec Google."),
    ],
)
def test_words_that_tell_no_act(language: str, text: str) -> None:
    assert acts(text, language) == []
