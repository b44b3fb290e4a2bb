"""Speech that is hard to hear in general news: verbs of not ceasing, opinions, remarks lost by the parse."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Luc Essai ne cessait de répéter que les médecins sont trop payés.",
         "les médecins sont trop payés"),
        ("fr", "Il ne cite plus ce chiffre, préférant dire que les médecins attendront.",
         "les médecins attendront"),
        ("en", "Ann Sample never fails to say that the town is safe.", "the town is safe"),
        ("ru", "Анна Примерова не перестаёт повторять, что город безопасен.", "город безопасен"),
    ],
)  # fmt: skip
def test_what_somebody_never_stops_saying(code: str, text: str, words: str) -> None:
    assert [spoken for _, spoken, _ in said(text, code)] == [words]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Luc Essai a cessé de dire que tout va bien."),
        ("en", "Ann Sample failed to say that the town is safe."),
        ("ru", "Анна Примерова перестала говорить, что город безопасен."),
        # What follows a verb as its object says nothing.
        ("fr", "Rappelons que Demain, en lice pour la Palme d'or, relate l'histoire d'une femme."),
        ("fr", "À souligner que l’alliance des enseignants, avait décrété ce mardi une trêve."),
        ("fr", "L'arrivée de l'ex-joueur dans l'équipe s'est invitée, hier, à la remise de la liste."),
        # Nor does who is asked to do something.
        ("fr", "Cette « Charte de Riom », ainsi nommée par les amis de Luc Essai, qui, à 78 ans, brigue un "
         "mandat, appelle tous les Camerounais à refuser ce vote."),
    ],
)  # fmt: skip
def test_what_nobody_says(code: str, text: str) -> None:
    assert said(text, code) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # In whose opinion the sentence before is.
        ("Pour le député de Riom, la décision d’écarter les élus montre sa faiblesse. « Ce parti regarde la "
         "région de haut. »", ["le député de Riom"]),
        ("Pour Luc Essai, ancien champion du monde et père de deux enfants, la décision coûtera cher. « On "
         "va tout perdre cette année. »", ["Luc Essai"]),
        # A verb that the parse takes for another word.
        ("« Les patrons, quand ils lancent un PSE, ce sont des chiffres qu’ils voient, lance Anne de Durand, "
         "coordinatrice CGT chez Sodexo Île de France. Il y a des noms. »", ["Anne de Durand"] * 2),
        ("Le chef de file des communistes Fabien Essai a de son côté tweeté : « Le 12 et 19 juin, "
         "mettons-lui un 49.3 par les urnes aux législatives ».", ["Fabien Essai"]),
        # What he is too is no second speaker.
        ("« C'est fini », a déclaré jeudi le cinéaste Luc Essai, scénariste et réalisateur du film Le vent "
         "d’Ahed, présenté à Riom.", ["Luc Essai"]),
        ("Par ailleurs, Mme Durand s'est aussi engagée à offrir de la formation aux policiers.", ["Durand"]),
        # Another with an article of his own is, though the verb agrees with the first.
        ("« C'est fini », a déclaré le maire Luc Essai et le préfet Jean Durand.",
         ["Luc Essai", "Jean Durand"]),
        # A relative clause before a colon.
        ("Luc Essai est à Riom. Cet éleveur ne décolère pas contre les pouvoirs publics qui encouragent la "
         "construction de ces géants : « Ma vie a changé ce jour-là. »", ["Luc Essai"]),
        # What things do before a colon goes on with who spoke.
        ("Luc Essai compte les mâts : « Il y en a cinq ». Hautes, elles gâchent la vie du village : « Sur la "
         "zone il y en a cinq, en plein milieu du village ».", ["Luc Essai"] * 2),
        ("Sara Durand se souvient d'une « énorme controverse ».", ["Sara Durand"]),
    ],
)  # fmt: skip
def test_who_speaks(text: str, names: list[str]) -> None:
    assert speakers(text, "fr") == [[name] for name in names]


@pytest.mark.parametrize(
    "text",
    [
        # What was done, or what another does, is no opinion of his for whom it is told.
        "Pour l'accusé, le juge n'a pas eu de pitié. « Vous avez tué. »",
        "Pour le journaliste, le verdict est tombé hier. « Cinq ans de prison. »",
    ],
)
def test_whose_opinion_it_is_not(text: str) -> None:
    assert speakers(text, "fr") == []
