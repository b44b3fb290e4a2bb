"""Who stands near an act and has not done it: prisons of others and of the past, speakers, homes, mediators,
makers of other sanctions."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.told import acts as told_acts


def authority(text: str, language: str, kind: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language) if found.act.kind == kind][-1:]


OTHERS_PRISONS = [
    ("en", "The activist Anton Kral, whose brother is held in a Belarusian prison, was released on Monday."),
    ("en", "Anton Kral was released on Tuesday; his wife remains in a Chinese prison."),
    ("en", "Anton Kral, who wrote a book about Russian prisons, was released on Monday."),
    ("en", "Anton Kral, a former inmate of Russian prisons, was freed on Monday, his lawyer said."),
    ("en", "Jan Kral, released on Monday, said his brother was still in Russian captivity."),
    ("en", "Mia Kral, whose father died in a prison in Syria, was released on Friday."),
    ("en", "Two men who escaped from a Peruvian prison were released by a judge on Friday."),
    ("en", "Vasyl Kral, who returned from Russian captivity in May, was released on bail on Monday."),
    ("en", "Jan Kral, who will not be sent to a Rwandan prison, was released on Monday."),
    ("en", "Anton Kral walked out of prison on Friday, Reuters reported from Ankara."),
    ("fr", "Jean Kral, ancien détenu des prisons russes, a été libéré lundi."),
    ("fr", "Jean Kral, dont le frère est détenu dans une prison biélorusse, a été libéré lundi."),
    ("fr", "Libéré lundi, Jean Kral a dit que son frère était encore en captivité en Russie."),
    ("fr", "Jean Kral a été libéré, deux semaines après la mort de son fils dans une prison iranienne."),
    ("fr", "La mère de Jean Kral, qui vit en Belgique, a annoncé sa sortie de prison."),
    ("ru", "Бывший узник российских тюрем Антон Краль освобождён в понедельник."),
    ("ru", "Антон Краль освобождён во вторник, его жена остаётся в китайской тюрьме."),
    ("ru", "Бывший начальник тульской колонии Пётр Краль отпущен под залог."),
    ("ru", "Антон Краль вышел из тюрьмы, сообщил МИД Германии."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS_PRISONS)
def test_the_prison_of_others_or_of_the_past_frees_nobody(language: str, text: str) -> None:
    assert authority(text, language, "release") == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jan Kral was freed in exchange for a spy held in a German prison."),
        ("fr", "Jean Kral a été libéré en échange d'un espion détenu dans une prison allemande."),
        ("ru", "Антона Краля освободили в обмен на шпиона, сидевшего в немецкой тюрьме."),
    ],
)
def test_the_prison_of_whom_somebody_is_freed_for_is_of_the_other_side(language: str, text: str) -> None:
    freed = {bool(f.act.subjects): f.act.authority for f in acts(text, language) if f.act.kind == "release"}
    assert freed == {True: None, False: "de"}


TRIED = [
    ("en", "Ivan Kral was sentenced to ten years for torturing people in a Russian prison camp.", "sentence"),
    ("en", "Jan Kral was detained while filming a Russian prison, his colleagues said.", "detain"),
    ("en", "Jan Kral, whose family lives in Belgium, was arrested on Monday.", "detain"),
    ("en", "Jan Kral was arrested on Monday, his wife said from Belgium.", "detain"),
    ("en", "Jan Kral, who was born in Chile, was sentenced to four years in prison.", "sentence"),
    ("fr", "Jean Kral a été placé en garde à vue pour l'attaque d'un commissariat espagnol.", "detain"),
    ("fr", "Samir Kral, directeur d'une prison syrienne, a été condamné à vingt ans de prison.", "sentence"),
    ("fr", "Le journaliste Jean Kral, exilé en Irlande, a été condamné à six ans de prison.", "sentence"),
    ("ru", "Антон Краль, вернувшийся в мае из российского плена, арестован в понедельник.", "detain"),
    ("ru", "Антон Краль осуждён на пять лет за помощь в побеге из белорусских тюрем.", "sentence"),
    ("ru", "Ян Краль, чья семья живёт в Бельгии, арестован в понедельник.", "detain"),
    ("en", "Jan Kral was deported on Monday. He flew to Norway.", "expel"),
]


@pytest.mark.parametrize(("language", "text", "kind"), TRIED)
def test_where_somebody_lives_or_did_it_does_not_try_him(language: str, text: str, kind: str) -> None:
    assert authority(text, language, kind) == [None]


THEIRS = [
    (
        "en",
        "The former minister Anton Kral, who had spent three years in a Belarusian jail, was freed.",
        "by",
    ),
    ("en", "Two teachers, held for a year in a Russian penal colony, came home on Monday.", "ru"),
    ("en", "After two years in a Turkish jail, Jan Kral was released on Monday.", "tr"),
    ("fr", "L'ancien ministre Jean Kral, qui avait passé un an dans une prison turque, est libéré.", "tr"),
    ("fr", "Jean Kral, ancien gardien de la prison de Nice, a été libéré lundi de la prison de Turin.", "it"),
    ("ru", "Бывший министр Антон Краль, три года проведший в белорусской тюрьме, освобождён.", "by"),
    ("ru", "Узники белорусских тюрем Ян Краль и Пётр Краузе вышли на свободу.", "by"),
    # Who announces that people are back from another's captivity has not held them.
    ("en", "Kyiv announced the return of 100 soldiers from Russian captivity.", "ru"),
    ("fr", "Kiev a annoncé le retour de cent soldats de captivité russe.", "ru"),
    ("ru", "Норвегия объявила об освобождении Яна Краля из иранской тюрьмы.", "ir"),
    ("en", "Norway announced the release of Jan Kral.", "no"),
]


@pytest.mark.parametrize(("language", "text", "state"), THEIRS)
def test_their_own_prison_frees_people(language: str, text: str, state: str) -> None:
    assert authority(text, language, "release") == [state]


DEAD = [
    ("en", "The Iranian poet Reza Kral was executed on Monday."),
    ("en", "Amnesty in London said three men were executed on Monday."),
    ("en", "Jan Kral hanged himself in a cell in Lyon."),
    ("en", "The hostage Jan Kral was beheaded in Syria."),
    ("fr", "Jean Kral s'est pendu dans sa cellule à Lyon."),
    ("fr", "Jean Kral a été exécuté d'une balle dans la nuque à Marseille."),
    ("fr", "Jean Kral a été exécuté lundi, a dit Amnesty International à Londres."),
    ("ru", "Заложника Яна Краля обезглавили в Сирии."),
]


@pytest.mark.parametrize(("language", "text"), DEAD)
def test_nobody_dies_by_a_state_that_is_only_near(language: str, text: str) -> None:
    assert authority(text, language, "die") == [None]


PARDONED = [
    ("en", "Hungary's embassy said that Jan Kral had been pardoned."),
    ("en", "Jan Kral, who lives in exile in Lithuania, was pardoned on Monday."),
    ("en", "Jan Kral was granted a pardon. He had been born in Chile."),
    ("fr", "Les médiateurs de la Norvège ont obtenu la grâce de Jean Kral."),
    ("fr", "Jean Kral a été gracié. Il était né au Chili."),
    ("ru", "Посольство Венгрии сообщило, что Ян Краль помилован."),
    ("ru", "Ян Краль, живущий в эмиграции в Литве, помилован в понедельник."),
]


@pytest.mark.parametrize(("language", "text"), PARDONED)
def test_a_state_that_only_tells_of_a_pardon_does_not_grant_it(language: str, text: str) -> None:
    assert authority(text, language, "pardon") == [None]


def test_who_is_asked_to_be_pardoned_is_not_who_asks() -> None:
    found = acts("The pope asked for a pardon for Jan Kral.", "en")
    assert [[s.name for s in f.act.subjects] for f in found] == [["Jan Kral"]]


MADE = [
    ("en", "Sanctions sought by Ukraine on Neva Bank were imposed on Monday.", "impose", None),
    ("en", "Sanctions on the Swiss trader Jan Kral were lifted.", "lift", None),
    ("en", "Iranian sanctions on Canadian officials were extended.", "amend", None),
    ("en", "EU member Hungary lifted sanctions on Jan Kral.", "lift", "hu"),
    ("en", "EU candidate Moldova sanctioned Neva Bank.", "impose", "md"),
    ("fr", "Les sanctions biélorusses sur la potasse ont été levées.", "lift", None),
    ("fr", "Les sanctions proposées par l'Estonie contre la banque Neva ont été imposées.", "impose", None),
    ("fr", "Le Canada a sanctionné la banque Neva. Le ministère russe a protesté. Le ministère a aussi "
     "sanctionné Jean Kral.", "impose", None),
    ("ru", "Белорусские санкции на калий сняты.", "lift", None),
    ("ru", "Киев сообщил, что ввёл санкции Лондон против банка «Нева».", "impose", None),
    ("ru", "Вашингтон сообщил, что освободил Яна Краля Минск.", "release", None),
    ("ru", "Польша помешала Литве выслать Яна Краля.", "expel", "lt"),
    ("fr", "L'Iran a interdit à la Suisse d'expulser Jean Kral.", "expel", "ch"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "state"), MADE)
def test_who_wants_or_bears_a_measure_has_not_made_it(
    language: str, text: str, kind: str, state: str | None
) -> None:
    assert authority(text, language, kind) == [state]


def test_a_state_that_forbids_another_to_extradite_bans_nobody() -> None:
    found = acts("Париж запретил Лондону выдать Яна Краля Риму.", "ru")
    assert all(f.act.kind != "impose" for f in found)


def test_an_agency_that_is_only_a_source_frees_nobody() -> None:
    text = "Троих поляков обменяли на российских шпионов, передаёт Sky News со ссылкой на AFP."
    assert {act.authority for _, act in told_acts(text, "ru")} == {None}


MEETINGS = [
    "Des militants ont été arrêtés après la conférence de Berlin.",
    "Des militants ont été arrêtés lors du sommet de Minsk.",
    "Des militants ont été arrêtés après les accords de Minsk.",
]


@pytest.mark.parametrize("text", MEETINGS)
def test_where_a_meeting_was_held_jails_nobody(text: str) -> None:
    assert authority(text, "fr", "detain") == [None]


def test_after_what_people_were_arrested_has_not_arrested_them() -> None:
    text = "Le Soudan a libéré six opposants, arrêtés après la rencontre de Kampala."
    assert authority(text, "fr", "detain") == ["sd"]
