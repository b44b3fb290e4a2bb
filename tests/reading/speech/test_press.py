"""Sentences in the manner of newspapers and of minutes of parliament: who speaks, and what is said."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

# text, then who speaks and some of the words, for each quote
FRENCH: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "« Le texte sera examiné mardi », a indiqué à la presse la rapporteure du projet.",
        [("la rapporteure du projet", "Le texte sera examiné mardi")],
    ),
    ("« C'est un mauvais signal », déplore-t-on à la mairie.", [("on", "C'est un mauvais signal")]),
    (
        "« Nous ne céderons pas, a-t-elle ajouté, à ce chantage. »",
        [("elle", "Nous ne céderons pas"), ("elle", "à ce chantage")],
    ),
    (
        "« Il faut, estime Paul Verdier, maire de Lormont, que l'État paie. »",
        [("Paul Verdier", "Il faut"), ("Paul Verdier", "que l'État paie")],
    ),
    ("Le budget sera tenu, assure-t-on dans l'entourage du ministre.", [("on", "Le budget sera tenu")]),
    ("D'après une source proche du dossier, la vente est conclue.", [("une source", "la vente est conclue")]),
    ("De source syndicale, on compte 300 grévistes.", [("syndicale", "on compte 300 grévistes")]),
    ("Pour Anna Morel, sa voisine, « la confiance est rompue ».", [("Anna Morel", "la confiance est")]),
    ("Interrogé sur ce point, le ministre a répondu que rien n'était décidé.", [("le ministre", "rien n'")]),
    ("« Rien n'est fait », a répondu au député Anna Morel, ministre.", [("Anna Morel", "Rien n'est fait")]),
    (
        "La réforme, a rappelé le premier ministre, entrera en vigueur.",
        [("le premier ministre", "entrera en")],
    ),
    ("Ainsi que le soulignait Mme Morel, les crédits ont baissé.", [("Morel", "les crédits ont baissé")]),
    (
        "Vous nous dites, monsieur le ministre, que les crédits augmentent.",
        [("Vous", "les crédits augmentent")],
    ),
    ("L'orateur précédent a prétendu que notre groupe était absent.", [("L'orateur", "notre groupe était")]),
    ("Le gouvernement fait valoir que la dépense est couverte.", [("Le gouvernement", "la dépense est")]),
    ("L'opposition accuse le maire d'avoir menti.", [("L'opposition", "avoir menti")]),
    ("La direction s'est engagée à ne fermer aucun site.", [("La direction", "ne fermer aucun site")]),
    ("« On nous ment », s'indigne dans « Le Courrier » Anna Morel.", [("Anna Morel", "On nous ment")]),
    ("Et Anna Morel de conclure : « Le temps presse. »", [("Anna Morel", "Le temps presse")]),
    ("Et le maire d'ajouter que la ville paiera.", [("le maire", "la ville paiera")]),
    ("« Je n'ai rien à cacher », se défend l'intéressé.", [("l'intéressé", "Je n'ai rien à cacher")]),
    ("Le porte-parole, Paul Verdier, parle d'un « malentendu ».", [("Paul Verdier", "malentendu")]),
    (
        "Dans un communiqué, le parquet précise que l'enquête continue.",
        [("le parquet", "l'enquête continue")],
    ),
    ("Le rapport de la cour souligne que la dette a doublé.", [("Le rapport", "la dette a doublé")]),
    ("« Trop tôt », ont fait savoir hier soir les avocats.", [("les avocats", "Trop tôt")]),
    ("Le conseiller, lui, assure n'avoir rien su.", [("Le conseiller", "n'avoir rien su")]),
    ("Sa collègue Anna Morel renchérit : la France a perdu dix ans.", [("Anna Morel", "la France a perdu")]),
    ("« Qu'ils viennent ! » lui a rétorqué, goguenard, son adversaire.", [("son adversaire", "Qu'ils")]),
    ("La loi, écrivait Victor Hugo, doit protéger le faible.", [("Victor Hugo", "doit protéger le faible")]),
    ("Le maire se dit confiant.", [("Le maire", "confiant")]),
    ("Le maire s'est plaint de ce que l'État l'abandonne.", [("Le maire", "l'État l'abandonne")]),
    ("Il est essentiel, a poursuivi l'orateur, d'agir vite.", [("l'orateur", "agir vite")]),
    ("Le ministre lui-même l'a dit : le texte sera retiré.", [("Le ministre", "le texte sera retiré")]),
    ("« C'est fait », nous a confié hier un haut responsable.", [("un haut responsable", "C'est fait")]),
    ("« C'est fait », nous a dit Paul Verdier.", [("Paul Verdier", "C'est fait")]),
    ("L'Union a, quant à elle, demandé la libération du président.", [("L'Union", "la libération")]),
    ("L'article 3 de la loi prévoit que « nul n'est puni sans juge ».", [("L'article", "nul n'est puni")]),
    ("La situation est grave, de l'aveu même du ministre.", [("ministre", "La situation est grave")]),
    ("Ce projet est, pour reprendre l'expression de M. Verdier, une ruine.", [("Verdier", "Ce projet est")]),
    ("La ville est ruinée, s'il faut en croire Anna Morel.", [("Anna Morel", "La ville est ruinée")]),
    ("Il ne suffit pas de dire que tout va bien.", []),
    ("Le rapporteur n'a pas dit que la loi serait abrogée.", []),
    ("La rançon s'élève à un million, et le parti milite dans le Nord.", []),
]


def check(text: str, code: str, wanted: list[tuple[str, str]]) -> None:
    found = [(chain[0][1] if chain else "", words) for _, words, chain in said(text, code)]
    assert len(found) == len(wanted), found
    for (speaker, words), (who, told) in zip(found, wanted, strict=True):
        assert who in speaker, found
        assert told in words, found


@pytest.mark.parametrize(("text", "wanted"), FRENCH)
def test_french(text: str, wanted: list[tuple[str, str]]) -> None:
    check(text, "fr", wanted)


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("fr", "L'ambassade a appelé mardi les autorités à le libérer.", [("L'ambassade", "le libérer")]),
        ("fr", "Le patron a invité les salariés à cesser la grève.", [("Le patron", "cesser la grève")]),
        ("fr", "Anna Morel a sommé le préfet de répondre.", [("Anna Morel", "répondre")]),
        ("fr", "Les élus ont écrit au maire pour réclamer sa démission.", [("Les élus", "sa démission")]),
        ("en", "The envoy urged the parties to go home.", [("The envoy", "go home")]),
    ],
)
def test_what_is_asked_of_somebody(code: str, text: str, wanted: list[tuple[str, str]]) -> None:
    check(text, code, wanted)


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        (
            "fr",
            "Le maire précisait que les lieux étaient fermés, mais tempérait : « Ce n'est qu'un début. »",
            [("Le maire", "les lieux étaient fermés"), ("Le maire", "Ce n'est qu'un début")],
        ),
        (
            "fr",
            "Le président a dit que Paul Verdier resterait détenu et a nié avoir voulu sa mort.",
            [("Le président", "Paul Verdier resterait détenu"), ("Le président", "avoir voulu sa mort")],
        ),
        (
            "fr",
            "Le président a reconnu que les pourparlers étaient ouverts et sous-entendu qu'il paierait.",
            [("Le président", "les pourparlers étaient ouverts")],
        ),
        (
            "fr",
            "Paul Verdier assure n'avoir rien signé et dit que le contrat est nul.",
            [("Paul Verdier", "n'avoir rien signé"), ("Paul Verdier", "le contrat est nul")],
        ),
        (
            "fr",
            "Le ministre a nié avoir payé, tout en reconnaissant avoir vu l'homme d'affaires.",
            [("Le ministre", "avoir payé"), ("Le ministre", "avoir vu l'homme d'affaires")],
        ),
        (
            "en",
            "The president said he could not promise that Ann Sample would live and denied ordering it.",
            [("The president", "he could not promise"), ("The president", "ordering it")],
        ),
        (
            "en",
            "The union said that guards held the editor and ordered him to be quiet.",
            [("The union", "ordered him to be quiet")],
        ),
    ],
)
def test_a_second_verb_of_speech_is_the_speakers(code: str, text: str, wanted: list[tuple[str, str]]) -> None:
    found = [(chain[0][1], words) for _, words, chain in said(text, code)]
    for who, told in wanted:
        (words,) = (w for s, w in found if s == who and told in w)
        assert " et " not in words
        assert len([s for s, w in found if told in w and s == who]) == 1


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Selon le médecin qui l'a vu, il est malade.", "il est malade"),
        ("fr", "Selon l'institut, qui a tout relu, la dette a doublé.", "la dette a doublé"),
        ("fr", "Selon l'institut s'appuyant sur trois rapports, la dette a doublé.", "la dette a doublé"),
        ("fr", "Selon la ministre Anna Morel (PS), la dette a doublé.", "la dette a doublé"),
        ("en", "According to the doctor who saw him, he is ill.", "he is ill"),
        ("en", "According to Ann Sample (Greens), he is ill.", "he is ill"),
        ("ru", "По словам врача, который его видел, он болен.", "он болен"),
    ],
)
def test_what_tells_who_the_source_is_is_not_said(code: str, text: str, words: str) -> None:
    assert [w for _, w, _ in said(text, code)] == [words]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I remember thinking: this is the end."),
        ("en", "I thought they would kill him."),
        ("en", "Everybody guessed that the road was closed."),
        ("fr", "Karl Essai pensait qu'ils le tueraient."),
        ("fr", "Tous pensaient que la route était fermée."),
        ("ru", "Я думал, что его убьют."),
    ],
)
def test_past_thoughts_are_no_speech(code: str, text: str) -> None:
    assert said(text, code) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("J'ai entendu le ministre dire que la digue cède.", "le ministre"),
        ("Je suis inquiète quand j'entends Mme Anne Essai déclarer que la digue cède.", "Mme Anne Essai"),
        ("Le maire a reçu une lettre affirmant que la digue cède.", "une lettre"),
        ("Le maire a écrit une lettre affirmant que la digue cède.", "Le maire"),
        ("Le maire a lu la lettre, affirmant que la digue cède.", "Le maire"),
        ("Elle a soutenu un postulat qui affirme que la digue cède.", "un postulat"),
    ],
)
def test_who_says_what_somebody_hears_gets_or_supports(text: str, who: str) -> None:
    assert [(words, chain[0][1]) for _, words, chain in said(text, "fr")] == [("la digue cède", who)]


@pytest.mark.parametrize(
    "text",
    [
        "Je n'ai jamais entendu le ministre dire que la digue cède.",
        "J'ai entendu la porte s'ouvrir.",
        "Il a soutenu une motion de Jean Essai demandant que la digue soit refaite.",
    ],
)
def test_who_hears_or_supports_says_nothing(text: str) -> None:
    assert said(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Les députés dénoncent le fait que la digue cède.", "Les députés"),
        ("Je regrette le fait que la digue cède.", "Je"),
        ("Il cite une étude selon laquelle la digue cède.", "une étude"),
        ("Karl Essai dément un article de Reuters selon lequel la digue cède.", "Reuters"),
    ],
)
def test_a_fact_or_a_paper_has_a_clause_of_its_own(text: str, who: str) -> None:
    assert [(words, chain[0][1]) for _, words, chain in said(text, "fr")] == [("la digue cède", who)]
