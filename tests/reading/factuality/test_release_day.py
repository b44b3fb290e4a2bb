"""What reports of one release say on its day, and what may not be made of it; sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, claims, counts, traits


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Anna Kral est en prison depuis 2020.\n"
            "Sa sœur, Tatiana Kral, a confirmé la nouvelle.\n"
            "“Elle est libre, elle a bonne mine”, a déclaré Tatiana Kral.",
            "fr",
        ),
        (
            "Anna Kral has been in prison since 2020.\n"
            "Her sister, Tatiana Novak, confirmed the news.\n"
            "“She is free, she looks well,” Novak said.",
            "en",
        ),
        (
            "Анна Краль сидела в тюрьме с 2020 года.\n"
            "Её сестра Татьяна Новак подтвердила новость.\n"
            "«Она на свободе, она хорошо выглядит», — сказала Новак.",
            "ru",
        ),
    ],
)
def test_whoever_speaks_of_her_is_not_her(text: str, language: str) -> None:
    for _, act in acts(text, language):
        assert not any(s.name.startswith(("Tatiana", "Novak", "Татьяна", "Новак")) for s in act.subjects)


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv's headquarters said Minsk had handed over 114 people to Ukraine.",
        "The two sides have taken over 12 prisoners from the Red Cross.",
        "They turned over nine detainees at the border.",
    ],
)
def test_over_after_a_verb_is_no_more_than(text: str) -> None:
    assert all(c.qualifier == "exact" for _, c in counts(text, "en"))


def test_over_before_a_number_is_more_than() -> None:
    assert [c.qualifier for _, c in counts("Minsk freed over 114 people on Saturday.", "en")] == ["more_than"]


def test_who_hands_over_is_not_where_they_go() -> None:
    text = "Kyiv's headquarters said Belarus had handed over 114 people to Ukraine."
    found = counts(text, "en")
    assert all("to Belarus" not in c.population and "to belarus" not in c.population for _, c in found)


@pytest.mark.parametrize(
    ("text", "language", "n"),
    [
        ("Nine people pardoned in Belarus are currently in Lithuania, among them Karl Exemple.", "en", 9),
        ("Neuf personnes graciées au Bélarus se trouvent actuellement en Lituanie.", "fr", 9),
        ("Девять помилованных в Беларуси сейчас находятся в Литве.", "ru", 9),
    ],
)
def test_those_who_are_somewhere_are_a_part(text: str, language: str, n: int) -> None:
    for _, count in counts(text, language):
        if count.lo == n:
            assert any(p.lower().startswith("to ") for p in count.population)


def test_the_larger_group_went_there_and_not_the_eight() -> None:
    text = (
        "Karl Exemple and eight other prisoners were in Lithuania after their release in Belarus on "
        "Saturday, while a larger group was taken to Ukraine."
    )
    assert all("to Ukraine" not in c.population for _, c in counts(text, "en") if c.lo == 8)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The prisoners were released after reports in state media quoted the envoy, John Example, as "
            "saying Washington is lifting sanctions on potash.",
            "en",
        ),
        (
            "The prisoners were released after reports in state media quoted the minister's envoy to the "
            "country, John Example, as saying Washington is lifting sanctions on potash, an export.",
            "en",
        ),
        (
            "Les prisonniers ont été libérés après que des médias d'État ont cité l'émissaire, John Exemple, "
            "disant que Washington lève les sanctions sur la potasse.",
            "fr",
        ),
    ],
)
def test_those_freed_do_not_say_what_media_quoted(text: str, language: str) -> None:
    assert not any(
        a.name.lower() in ("the prisoners", "les prisonniers")
        for c in claims(text, language)
        for a in c.attribution
    )


def test_a_channel_by_which_it_was_reported_does_nothing() -> None:
    text = "По данным канала, решение принято после отмены американских санкций против калийной отрасли."
    assert all(a.authority in ("us", None) for _, a in acts(text, "ru"))


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        (
            "“The United States is lifting sanctions on potash,” John Example was quoted as saying.",
            ["John Example"],
        ),
        (
            "John Example was quoted by Belta as saying that sanctions on potash were lifted.",
            ["John Example", "Belta"],
        ),
    ],
)
def test_whoever_is_quoted_speaks(text: str, voices: list[str]) -> None:
    found = [[s.name for s in c.attribution] for c in claims(text, "en") if c.act is not None]
    assert found == [voices]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Parmi les personnes libérées figuraient le journaliste Evan Exemple, l'opposant Ilia Morel et "
            "Karl Muster, un Allemand condamné en Biélorussie pour « terrorisme ».",
            "fr",
            ["Karl Muster"],
        ),
        (
            "Ont été libérés Evan Exemple, Ilia Morel et Karl Muster, condamnés en 2021 à dix ans de prison.",
            "fr",
            ["Evan Exemple", "Ilia Morel", "Karl Muster"],
        ),
        (
            "Those freed include journalist Evan Example, politician Ilya Sample and Karl Muster, a German "
            "sentenced to death in Belarus.",
            "en",
            ["Karl Muster"],
        ),
        (
            "Среди освобождённых — журналист Эван Примеров, политик Илья Образцов и Карл Мустер, немец, "
            "приговорённый в Беларуси к смертной казни.",
            "ru",
            ["Карл Мустер"],
        ),
    ],
)
def test_a_sentence_on_one_is_not_on_all_who_are_listed(text: str, language: str, names: list[str]) -> None:
    found = [sorted(s.name for s in a.subjects) for _, a in acts(text, language) if a.kind == "sentence"]
    assert found == [names]


def test_those_who_confirm_are_not_among_the_freed() -> None:
    text = "Ils ont confirmé que parmi les personnes libérées figurait le journaliste Evan Exemple."
    assert [[s.name for s in a.subjects] for _, a in acts(text, "fr")] == [["Evan Exemple"]]


def test_another_accent_makes_another_word() -> None:
    text = "Paul Exemple a retrouvé la liberté au terme d'âpres négociations entre Moscou et Washington."
    found = [c for c in claims(text, "fr") if c.act is not None]
    assert found and {c.attribution for c in found} == {()}


@pytest.mark.parametrize(
    "text",
    [
        "The Office of Foreign Assets Control on Dec. 15 issued General License 13, which authorizes "
        "transactions with Belarusian Potash Company, Agrorozkvit and Belaruskali.",
        "OFAC issued General License 13, which authorises most transactions involving Belarusian Potash "
        "Company, Agrorozkvit and Belaruskali.",
    ],
)
def test_a_licence_is_for_those_with_whom_it_permits_to_deal(text: str) -> None:
    (act, *_) = (a for _, a in acts(text, "en") if a.kind == "license")
    assert [s.name for s in act.subjects] == ["Belarusian Potash Company", "Agrorozkvit", "Belaruskali"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Two days after the release of 123 people, more than 1,100 people remain behind bars. "
            "One of them is Anton Kral.",
            "en",
        ),
        (
            "Après la libération de 123 personnes, plus de 1 100 personnes restent derrière les barreaux. "
            "Parmi elles figure Anton Kral.",
            "fr",
        ),
    ],
)
def test_members_are_of_the_people_counted_last(text: str, language: str) -> None:
    assert all(not a.subjects for _, a in acts(text, language, "release"))


def test_a_member_of_a_group_alone_is_named_after_it() -> None:
    found = acts("Belarus freed 123 people on Saturday. One of them is Anton Kral.", "en", "release")
    assert [s.name for _, a in found for s in a.subjects] == ["Anton Kral"]


def test_one_of_those_freed_is_whom_the_sentence_names() -> None:
    text = "On Monday, Anton Kral was one of the people whom the authorities released."
    assert [s.name for _, a in acts(text, "en", "release") for s in a.subjects] == ["Anton Kral"]
    other = "Anton Kral met one of the people whom the authorities released."
    assert all(not a.subjects for _, a in acts(other, "en", "release"))


def test_each_of_them_is_no_group_of_one() -> None:
    for text in ("Every one of them was expelled at once.", "Each of them was expelled at once."):
        assert all(a.group is None for _, a in acts(text, "en", "expel"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The agency could not confirm that Anton Kral had been released.", "en"),
        ("L'agence n'a pas confirmé qu'Anton Kral avait été libéré.", "fr"),
    ],
)
def test_what_nobody_confirms_was_not_tried(text: str, language: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, "release")} <= {"possible"}


def test_a_lifting_that_would_change_nothing_is_not_denied() -> None:
    text = "A lifting of American sanctions alone would not make the transit resume."
    assert {c.factuality for c, _ in acts(text, "en", "lift")} <= {"possible"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'Union européenne a gelé les avoirs de Belavia et de Gazprombank.", "fr"),
        ("Les avoirs de Belavia et de Gazprombank sont gelés dans l'Union européenne depuis 2022.", "fr"),
    ],
)
def test_whose_assets_are_frozen_is_bound_and_binds_nobody(text: str, language: str) -> None:
    for _, act in acts(text, language, "impose"):
        assert act.authority == "eu"
        assert {s.name for s in act.subjects} <= {"Belavia", "Gazprombank"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Karpovich pardoned 123 citizens. The decision was made in return for the lifting of sanctions "
            "on potash, his office said.",
            "en",
        ),
        (
            "Karpovitch a gracié 123 citoyens. La décision a été prise, selon la présidence, en "
            "contrepartie de la levée des sanctions visant la potasse.",
            "fr",
        ),
        (
            "Иван Карпович помиловал 123 человека. Решение принято в связи со снятием санкций с банка.",
            "ru",
        ),
    ],
)
def test_a_decision_in_return_is_the_act_told_before_it(text: str, language: str) -> None:
    told = {c.id: c.act.kind for c in claims(text, language) if c.act is not None}
    found = [c.link for c in claims(text, language) if c.link is not None]
    assert [(told[x.gives], told[x.gets]) for x in found] == [("pardon", "lift")]


def test_a_country_before_a_comma_is_nobodys_nationality() -> None:
    text = "L'émissaire américain pour le Bélarus, John Coale, a parlé."
    assert traits(text, "fr", "nationality") == []


def test_names_of_those_pardoned_tell_no_pardon() -> None:
    assert acts("Имена помилованных пресс-служба не назвала.", "ru", "pardon") == []


def test_people_in_general_meet_nobody() -> None:
    assert acts("Украина готова принять людей снова.", "ru", "meet") == []


def test_whom_they_tried_to_expel_stands_before_the_attempt() -> None:
    found = acts("Анну Краль пытались выдворить через границу в 2020 году.", "ru", "expel")
    assert [(c.factuality, s.name) for c, a in found for s in a.subjects] == [("attempted", "Анна Краль")]
