"""What a noun's own determiner denies, what is wanted beside something else, and what only looks so."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, claims

NOT_THERE = [
    ("en", "There was no lifting of sanctions, the official said.", "lift"),
    ("en", "There has been no release of prisoners so far.", "release"),
    ("en", "Washington freed nobody and there was no pardon for Anton Kral.", "pardon"),
    ("en", "There will be no easing of sanctions on Norland, Coale said.", "amend"),
    ("fr", "Il n'y aura pas de levée des sanctions.", "lift"),
    ("fr", "Le système prévoit des règles, mais pas d'arrestation de journalistes.", "detain"),
    ("ru", "Освобождения Антона Краля не будет, заявил министр.", "release"),
    ("ru", "По делу арестованы 26 человек, обвинение никому пока не предъявлено.", "charge"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NOT_THERE)
def test_what_is_said_not_to_be_is_denied(language: str, text: str, kind: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == ["denied"]


WANTED = [
    ("en", "Any deal is conditional on the release of all prisoners.", "release"),
    ("en", "The loan is contingent upon the lifting of sanctions.", "lift"),
    ("en", "It is the Norland party which ought to be sanctioned instead.", "impose"),
    ("en", "No release of prisoners is expected.", "release"),
    ("en", "If there is no release of Anton Kral, talks will stop.", "release"),
    ("en", "There is no talk of the release of Anton Kral.", "release"),
    ("fr", "L'ONG réclame « l'abandon des poursuites » et la \"libération\" d'Anton Kral.", "release"),
    ("fr", "Amnesty réclame un procès équitable ou, à défaut, la remise en liberté des détenus.", "release"),
    ("fr", "La mise en examen de deux policiers requise après une mort", "charge"),
    ("fr", "Il risque dix ans de prison s'il est condamné.", "sentence"),
    ("fr", "L'association demande la « remise en liberté immédiate » d'Anton Kral.", "release"),
    # What would undo it is refused itself.
    ("fr", "Le juge a refusé de suspendre l'expulsion d'Anton Kral.", "expel"),
    ("fr", "La cour a refusé d'annuler la levée des sanctions.", "lift"),
    ("en", "The court refused to halt the deportation of Anton Kral.", "expel"),
    ("ru", "Киев работает с соседями над обменом ещё 1000 военнопленных.", "release"),
    ("ru", "Под помилование может попасть Антон Краль.", "pardon"),
]


@pytest.mark.parametrize(("language", "text", "kind"), WANTED)
def test_what_something_else_hangs_on_or_is_asked_for_is_possible(
    language: str, text: str, kind: str
) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {"possible"}


TO_COME = [
    ("en", "The hostages are the first of 50 people to be freed from Gaza.", "release"),
    ("en", "Anton Kral is the first of 20 prisoners to be released.", "release"),
    ("fr", "Les autorités s'apprêtent à relâcher dix combattants.", "release"),
    ("ru", "Под амнистию подпадают около 15 тысяч осуждённых.", "pardon"),
    ("ru", "Завтра будут освобождены Антон Краль и помилован Лев Барто.", "pardon"),
]


@pytest.mark.parametrize(("language", "text", "kind"), TO_COME)
def test_what_is_prepared_or_falls_under_a_law_or_shares_a_future_is_planned(
    language: str, text: str, kind: str
) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == ["planned"]


DONE = [
    ("en", "UN Lifts Travel Ban on Former Minister", "lift"),
    ("en", "I want to announce that we have lifted sanctions on Belavia.", "lift"),
    ("fr", "L'office a confirmé que la personne a été arrêtée et placée en détention à Berne.", "detain"),
    ("en", "We fear that the conviction of Anton Kral is a warning to reporters.", "sentence"),
    ("fr", "Le meurtrier présumé arrêté à Lyon", "detain"),
    ("fr", "Deux tueurs présumés ont été expulsés du Mali.", "expel"),
    ("fr", "Le parquet ne lie pas la mort du détenu Anton Kral à la chaleur.", "die"),
    ("ru", "Ведомство не связывает смерти заключённых друг с другом.", "die"),
    ("ru", "Хочу официально объявить, что санкции с «Белавиа» сняты.", "lift"),
    ("ru", "Коул сказал, что США хотели бы вернуться, а Вашингтон снимает санкции с банка.", "lift"),
]


@pytest.mark.parametrize(("language", "text", "kind"), DONE)
def test_what_only_stands_beside_a_wish_a_doubt_or_a_denial_is_told(
    language: str, text: str, kind: str
) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {"asserted"}


NOT_IMPOSED = [
    ("fr", "Le président avait annoncé la fin des sanctions visant onze personnes."),
    ("ru", "Министр хочет объявить, что санкции с «Белавиа» сняты."),
]


@pytest.mark.parametrize(("language", "text"), NOT_IMPOSED)
def test_sanctions_whose_end_is_announced_are_not_imposed(language: str, text: str) -> None:
    assert acts(text, language, "impose") == []


UNTIED = [
    (
        "en",
        "Minsk freed 12 prisoners, and nothing was offered in return; Washington lifted sanctions in May.",
    ),
    ("en", "Coale denied that Minsk had freed Anton Kral in return for the lifting of sanctions."),
    ("fr", "Minsk a libéré dix détenus et rien n'a été promis en échange ; Washington a levé ses sanctions."),
    ("ru", "Минск освободил Антона Краля, взамен он ничего не получил; США сняли санкции."),
]


@pytest.mark.parametrize(("language", "text"), UNTIED)
def test_nothing_given_in_return_ties_nothing(language: str, text: str) -> None:
    assert [c for c in claims(text, language) if c.link is not None] == []


NO_ACT = [
    ("en", "Thousands of students held rallies in Minsk on Monday."),
    ("en", "Two of those convictions were thrown out by an appeals court."),
    ("en", "Signed: Norland Watch; International Partnership for Rights; Oslo Committee"),
    ("fr", "La pratique est désormais sanctionnée d'une peine de 20 années de prison."),
    ("ru", "Суд изменил меру пресечения Антону Кралю."),
    ("ru", "осуждённых из колоний, ещё 11 тысяч"),
]


@pytest.mark.parametrize(("language", "text"), NO_ACT)
def test_rallies_labels_laws_and_quashed_verdicts_are_no_acts(language: str, text: str) -> None:
    assert acts(text, language) == []


def test_whoever_is_sentenced_to_a_death_has_not_died() -> None:
    text = "Anton Kral, who was sentenced to death by hanging in May, was among those pardoned in June."
    assert acts(text, "en", "die") == []


def test_a_video_that_is_released_frees_nobody() -> None:
    text = "The eight men were abducted by gunmen, according to a video released by the group on Tuesday."
    assert acts(text, "en", "release") == []


def test_a_lifting_announced_as_it_is_done_is_announced() -> None:
    text = "Donald Trump a surpris en annonçant qu'il levait les sanctions contre la Syrie."
    assert [c.factuality for c, _ in acts(text, "fr", "lift")] == ["announced"]


LONGER = [
    ("en", "The court extended the detention of Anton Kral by two months."),
    ("fr", "Le tribunal a maintenu en détention Anton Kral."),
    ("ru", "Суд продлил арест Антону Кралю до 5 марта."),
]


@pytest.mark.parametrize(("language", "text"), LONGER)
def test_custody_that_goes_on_is_custody(language: str, text: str) -> None:
    assert [a.kind for _, a in acts(text, language)] == ["detain"]
