"""Sentences that are easily got wrong, read whole: acts, links and traits through `detente.reading.read`."""

from __future__ import annotations

import pytest

import detente
from detente.config import SubjectEntry
from detente.model import Act, Claim
from detente.reading import read

PEOPLE = (
    SubjectEntry(name="Maria Kolesnikova", aliases=("Maria Kalesnikava", "Мария Колесникова")),
    SubjectEntry(name="Ales Bialiatski", aliases=("Алесь Беляцкий",)),
    SubjectEntry(name="Mikalai Statkevich", aliases=("Николай Статкевич", "Mikalaï Statkevitch")),
    SubjectEntry(name="Valiantsin Stefanovic", aliases=("Валентин Стефанович",)),
    SubjectEntry(
        name="Alexander Lukashenko", aliases=("Александр Лукашенко", "Alexandre Loukachenko"), office="by"
    ),
    SubjectEntry(name="John Coale", aliases=("Джон Коул",), office="us"),
)


def claims(text: str, language: str, published: str = "2025-12-13") -> list[Claim]:
    return [c for c in read(text, language=language, published=published, gazetteer=PEOPLE).claims if c.act]


def acts(text: str, language: str, kind: str, published: str = "2025-12-13") -> list[tuple[Claim, Act]]:
    return [(c, c.act) for c in claims(text, language, published) if c.act is not None and c.act.kind == kind]


def test_whose_team_is_freed_is_not_the_one_it_is_named_after() -> None:
    text = "Среди освобождённых издания называют Анну Белову, Петра Чернова и членов команды Игоря Зарецкого."
    named = {s.name for _, a in acts(text, "ru", "release") for s in a.subjects}
    assert not any("Зарецк" in name for name in named), named


def test_exiled_as_an_adjective_is_no_act() -> None:
    assert not acts(
        "Sviatlana Tsikhanouskaya, the exiled opposition leader, spoke on Saturday.", "en", "expel"
    )


def test_a_pronoun_means_the_subject_and_not_who_stood_last() -> None:
    text = (
        "Some outlets reported on Saturday that Valiantsin Stefanovic, of the rights group Viasna, had been "
        "freed along with Ales Bialiatski, the laureate who founded it. He was not released."
    )
    denied = [a for c, a in acts(text, "en", "release") if c.factuality == "denied"]
    assert [s.name for a in denied for s in a.subjects] == ["Valiantsin Stefanovic"]


def test_a_surname_alone_is_whom_the_next_pronoun_means() -> None:
    text = (
        "Outlets said that Stefanovic, of the group Viasna, had been freed along with Ales Bialiatski. "
        "He was not released."
    )
    denied = [a for c, a in acts(text, "en", "release") if c.factuality == "denied"]
    assert "Ales Bialiatski" not in [s.name for a in denied for s in a.subjects]


def test_as_soon_as_is_no_plan() -> None:
    text = "All of them were expelled as soon as they were released, nine to Lithuania and 114 to Ukraine."
    assert {c.factuality for c, _ in acts(text, "en", "expel")} == {"asserted"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mikalai Statkevich is back in prison."),
        ("en", "Mikalai Statkevich refused to leave. He is back behind bars, Human Rights Watch reported."),
        ("fr", "Mikalaï Statkevitch est de retour en prison depuis septembre."),
        ("fr", "Mikalaï Statkevitch a été ramené en prison."),
        ("ru", "Николай Статкевич снова оказался в тюрьме."),
    ],
)
def test_back_in_prison_is_a_detention(language: str, text: str) -> None:
    found = acts(text, language, "detain")
    assert [s.name for _, a in found for s in a.subjects] == ["Mikalai Statkevich"]
    assert {c.factuality for c, _ in found} == {"asserted"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Valiantsin Stefanovic remains in prison."),
        ("en", "Valiantsin Stefanovic is still being held."),
        ("fr", "Valiantsin Stefanovic est toujours détenu."),
        ("ru", "Валентин Стефанович остается за решеткой."),
    ],
)
def test_still_held_is_a_status(language: str, text: str) -> None:
    found = read(text, language=language, published="2025-12-15", gazetteer=PEOPLE).claims
    traits = [(c.trait.subject, c.trait.kind, c.trait.value) for c in found if c.trait]
    assert ("Valiantsin Stefanovic", "status", "held") in traits


def test_a_dateline_is_neither_text_nor_place_of_authority() -> None:
    text = "VILNIUS, Dec 13 (Northern Wire) - Belarus on Saturday released 123 prisoners."
    ((claim, act),) = acts(text, "en", "release")
    assert act.authority == "by"
    assert claim.text.startswith("Belarus")
    assert act.when == "2025-12-13"


def test_a_dateline_dates_the_lead() -> None:
    text = "13 декабря, Минск /Корр. БЕЛТА/. Президент Беларуси Александр Лукашенко помиловал 123 гражданина."
    ((_, act),) = acts(text, "ru", "pardon")
    assert act.when == "2025-12-13"


def test_meetings_on_two_days() -> None:
    text = (
        "Накануне и в субботу глава государства провел в Минске встречи со спецпосланником США Джоном Коулом."
    )
    found = acts(text, "ru", "meet")
    assert [a.when for _, a in found] == ["2025-12-12/2025-12-13"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Соединенные Штаты снимают санкции с белорусского калия, объявил Джон Коул."),
        ("fr", "Washington lève les sanctions contre la potasse bélarusse, a annoncé John Coale."),
        ("en", "Washington is lifting sanctions on Belarusian potash, John Coale announced."),
        ("ru", "Снятие санкций с калийной отрасли объявлено в Минске."),
    ],
)
def test_a_sector_has_one_name_in_all_languages(language: str, text: str) -> None:
    assert {a.measure for _, a in acts(text, language, "lift")} == {"potash"}


def test_who_eases() -> None:
    text = "52 personnes passent en Lituanie, Washington allège des sanctions."
    assert [a.authority for _, a in acts(text, "fr", "amend")] == ["us"]
    text = "Les détenus ont passé, tandis que les États-Unis allégeaient certaines de leurs sanctions."
    assert [a.authority for _, a in acts(text, "fr", "amend")] == ["us"]


def test_a_licence_and_what_it_is_not() -> None:
    text = (
        "On December 15, 2025, the Office of Foreign Assets Control (OFAC) issued Belarus General License "
        "13, which authorizes transactions involving Belaruskali OAO and Agrorozkvit LLC that would "
        "otherwise be prohibited by the Belarus Sanctions Regulations, 31 CFR part 548. It does not "
        "authorize dealings with any other person. The license does not "
        "remove anyone from the List of Specially Designated Nationals."
    )
    found = [(c, a) for c, a in acts(text, "en", "license", "2025-12-15") if c.factuality == "asserted"]
    assert [a.authority for _, a in found] == ["us-ofac"]
    assert [a.when for _, a in found] == ["2025-12-15"]
    assert not acts(text, "en", "impose", "2025-12-15")
    names = {s.name for c in claims(text, "en", "2025-12-15") if c.act for s in c.act.subjects}
    assert not names & {"CFR", "License", "Specially Designated Nationals", "Blocked Persons"}


def test_a_failed_attempt_is_no_expulsion() -> None:
    text = (
        "Марию Колесникову пытались выдворить через границу. Вывезти ее не удалось, 9 сентября ее задержали."
    )
    assert {c.factuality for c, _ in acts(text, "ru", "expel")} <= {"attempted", "denied"}
    assert [s.name for _, a in acts(text, "ru", "detain") for s in a.subjects] == ["Maria Kolesnikova"]


def test_trait_subjects_are_people() -> None:
    texts = [
        ("ru", "Решение согласовано с Президентом США Дональдом Трампом."),
        ("fr", "En septembre 2020, les autorités avaient tenté d'expulser Maria Kolesnikova."),
        ("en", "Belarus General License 13 does not unblock property."),
    ]
    for language, text in texts:
        for claim in detente.read(text, language=language, published="2025-12-13").claims:
            if claim.trait is not None and claim.trait.kind == "office":
                assert claim.trait.subject not in ("США", "License", "Maria Kolesnikova"), claim


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Лукашенко помиловал 123 человека в связи со снятием санкций с калийной отрасли."),
        (
            "fr",
            "Loukachenko a gracié 123 personnes en contrepartie de la levée des sanctions sur la potasse.",
        ),
        ("en", "Lukashenko pardoned 123 people in connection with the lifting of sanctions on potash."),
        ("en", "The prisoners were released in exchange for the lifting of sanctions, officials said."),
        ("en", "Lukashenko's office tied the pardon to the lifting of sanctions on potash."),
    ],
)
def test_what_was_given_for_what(language: str, text: str) -> None:
    found = read(text, language=language, published="2025-12-13", gazetteer=PEOPLE).claims
    links = [c.link for c in found if c.link]
    kinds = {c.id: c.act.kind for c in found if c.act}
    assert len(links) == 1
    assert {kinds[links[0].gives], kinds[links[0].gets]} in ({"pardon", "lift"}, {"release", "lift"})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Plusieurs médias ont rapporté que Pavel Marchenko avait été libéré. Tous ont été expulsés."),
        ("en", "Some outlets said that Pavel Marchenko had been freed. All of them were expelled."),
        ("ru", "Некоторые издания писали, что освобожден Павел Марченко. Всех сразу же выдворили."),
    ],
)
def test_all_of_them_are_never_the_one_named_last(language: str, text: str) -> None:
    assert [a.subjects for _, a in acts(text, language, "expel")] in ([], [[]], [()])


def test_who_is_still_held_is_told_by_the_same_rule_as_who_was_freed() -> None:
    text = (
        "Some outlets reported that Marchenko, of the rights group Viasna, had been freed along with Ales "
        "Bialiatski, the laureate who founded it. He was not released. He is still being held."
    )
    found = read(text, language="en", published="2025-12-13", gazetteer=PEOPLE).claims
    traits = [c.trait for c in found if c.trait is not None and c.trait.kind == "status"]
    assert "Ales Bialiatski" not in [t.subject for t in traits]


def test_a_name_that_nothing_told_is_nearer_than_one_of_a_section_before() -> None:
    text = (
        "Освобождена Светлана Тихановская.\n\nМарченко в сентябре 2020 года пытались выдворить из Беларуси. "
        "Вывезти ее не удалось, 9 сентября ее задержали."
    )
    found = [a for kind in ("expel", "detain") for _, a in acts(text, "ru", kind)]
    assert "Светлана Тихановская" not in [s.name for a in found for s in a.subjects]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "On Saturday, 40 prisoners were released in Belarus. Among them are our founder, the laureate "
            "Pavel Marchenko, Maria Kalesnikava, and members of the team of Anton Belsky.",
            ["Pavel Marchenko", "Maria Kolesnikova"],
        ),
        (
            "ru",
            "В субботу в Беларуси освободили заключенных. Среди них — Мария Колесникова, лауреат премии "
            "Алесь Беляцкий и члены команды Антона Бельского.",
            ["Maria Kolesnikova", "Ales Bialiatski"],
        ),
    ],
)
def test_who_is_among_them(language: str, text: str, names: list[str]) -> None:
    found = [(a.when, s.name) for _, a in acts(text, language, "release") for s in a.subjects]
    assert found == [("2025-12-13", name) for name in names]


def test_names_with_accents_are_listed_beside_names_known_without() -> None:
    known = (SubjectEntry(name="Mikalai Statkevich", aliases=("Mikalaï Statkevitch",)),)
    text = "Le Bélarus a libéré samedi Mikalaï Statkevitch, Pavel Marchenko et Zoé Lambert."
    found = read(text, language="fr", published="2025-12-13", gazetteer=known).claims
    assert "Mikalai Statkevich" in [s.name for c in found if c.act for s in c.act.subjects]
