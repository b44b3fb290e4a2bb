"""Courts and custody in the many words that reports have for them: who is seized, charged, sentenced or dies,
for how long and for what."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}
WHO = {"en": "Anton Kral", "fr": "Paul Durand", "ru": "Иван Петренко"}

SAID = [
    ("en", "Anton Kral was picked up at his home and accused of plotting a coup.", "detain"),
    ("en", "Anton Kral was first taken in for questioning in June 2024.", "detain"),
    ("en", "Anton Kral was marched out of the newsroom by police on Monday.", "detain"),
    ("en", "Anton Kral was hauled before a court on charges of treason.", "charge"),
    ("en", "The trial of Anton Kral got under way on Monday.", "charge"),
    ("en", "Anton Kral was hit with fresh charges on Monday.", "charge"),
    ("en", "The Supreme Court left the verdict against Anton Kral unchanged.", "sentence"),
    ("en", "The Supreme Court let the conviction of Anton Kral stand.", "sentence"),
    ("en", "Anton Kral breathed his last in a prison hospital.", "die"),
    ("en", "Anton Kral hanged himself in his cell on Monday.", "die"),
    ("en", "Anton Kral was picked up at a Nairobi hotel on Monday.", "detain"),
    ("en", "A court extended the detention of Anton Kral by two months.", "detain"),
    ("en", "A court in Shenzhen tried the bookseller Anton Kral in secret.", "charge"),
    (
        "en",
        "The court dismissed a bid by former legislator Anton Kral to overturn his conviction.",
        "sentence",
    ),
    ("en", "The emir spared the life of the driver Anton Kral.", "pardon"),
    ("en", "Masked agents dragged Anton Kral from a bakery on Monday.", "detain"),
    ("en", "Anton Kral was picked up as he landed in Lagos.", "detain"),
    ("en", "The court condemned a young musician, Anton Kral, to death.", "sentence"),
    ("fr", "Un juge a délivré lundi un mandat de dépôt contre Paul Durand.", "detain"),
    ("fr", "Paul Durand s'est constitué prisonnier lundi.", "detain"),
    ("fr", "La police a passé les menottes à Paul Durand lundi.", "detain"),
    ("fr", "La garde à vue de Paul Durand a été prolongée lundi.", "detain"),
    ("fr", "Le parquet a ouvert une information judiciaire visant Paul Durand.", "charge"),
    ("fr", "Le procès de Paul Durand s'est ouvert lundi.", "charge"),
    ("fr", "La Cour suprême a validé lundi la condamnation de Paul Durand.", "sentence"),
    ("fr", "Paul Durand a rendu l'âme en prison.", "die"),
    ("fr", "Paul Durand s'est donné la mort dans sa cellule.", "die"),
    ("fr", "Paul Durand a été conduit samedi au siège de la police.", "detain"),
    ("fr", "Paul Durand a été convoqué lundi puis gardé à vue.", "detain"),
    ("fr", "Paul Durand dort depuis mardi à la prison de Fleury.", "detain"),
    ("ru", "Ивана Петренко закрыли в СИЗО в понедельник.", "detain"),
    ("ru", "Иван Петренко явился с повинной в понедельник.", "detain"),
    ("ru", "В понедельник начался суд над Иваном Петренко.", "charge"),
    ("ru", "Дело Ивана Петренко передали в суд.", "charge"),
    ("ru", "Против Ивана Петренко возбудили дело об измене.", "charge"),
    ("ru", "На Ивана Петренко завели дело об измене.", "charge"),
    ("ru", "Суд счёл Ивана Петренко виновным.", "sentence"),
    ("ru", "Суд огласил приговор Ивану Петренко.", "sentence"),
    ("ru", "Иван Петренко отделался штрафом.", "sentence"),
    ("ru", "Иван Петренко свёл счёты с жизнью в СИЗО.", "die"),
    ("ru", "Апелляцию Ивана Петренко отклонили.", "sentence"),
    ("ru", "Под стражу экс-чиновника Ивана Петренко заключили в зале заседания.", "detain"),
]


def test_who_only_thinks_somebody_guilty_condemns_nobody() -> None:
    assert not acts("Прокуратура считает Ивана Петренко виновным в измене." + PRISON["ru"], "ru")


@pytest.mark.parametrize(("language", "text", "kind"), SAID)
def test_what_is_done_to_somebody_is_told_in_many_words(language: str, text: str, kind: str) -> None:
    found = [a.act for a in acts(text + PRISON[language], language) if a.act.kind == kind]
    assert [s.name for a in found for s in a.subjects] == [WHO[language]]


TERMS = [
    ("en", "Anton Kral was put behind bars for seven years on Monday.", "sentence", "P7Y"),
    ("en", "Anton Kral was sent to prison for seven years on Monday.", "sentence", "P7Y"),
    ("en", "Anton Kral was jailed for two months pending trial.", "detain", None),
    ("en", "Anton Kral was sent to jail for 30 days of pre-trial detention.", "detain", None),
    ("en", "Judge Maria Novak locked Anton Kral up for six years.", "sentence", "P6Y"),
    ("en", "Anton Kral will spend the next seven years in prison, a court ruled.", "sentence", "P7Y"),
    ("en", "A court reduced Anton Kral's sentence from ten to seven years.", "sentence", "P7Y"),
    ("en", "A court reduced Anton Kral's sentence from ten years to seven.", "sentence", "P7Y"),
    ("en", "A court cut Anton Kral's 10-year sentence to seven.", "sentence", "P7Y"),
    ("fr", "Paul Durand a été envoyé en prison pour six ans.", "sentence", "P6Y"),
    ("fr", "Paul Durand a vu sa peine ramenée de douze à huit ans.", "sentence", "P8Y"),
    ("fr", "Paul Durand a été puni de six ans de prison.", "sentence", "P6Y"),
    ("ru", "Суд арестовал Ивана Петренко на 15 суток за неподчинение.", "sentence", "P15D"),
    ("ru", "Суд арестовал Ивана Петренко на два месяца.", "detain", None),
    ("ru", "Апелляция скостила Ивану Петренко срок до семи лет.", "sentence", "P7Y"),
    ("ru", "Иван Петренко отправится в колонию на шесть лет.", "sentence", "P6Y"),
    ("en", "Anton Kral was put away for 20 years last month.", "sentence", "P20Y"),
    ("en", "Anton Kral was dealt the heaviest term, 10 years.", "sentence", "P10Y"),
    ("en", "Anton Kral escaped with a two-year suspended term.", "sentence", "P2Y"),
    ("en", "Anton Kral had served six years of an 11-year term.", "sentence", "P11Y"),
    ("fr", "Paul Durand a purgé six ans sur une peine de onze ans.", "sentence", "P11Y"),
    ("fr", "Un tribunal a envoyé l'acteur Paul Durand huit ans derrière les barreaux.", "sentence", "P8Y"),
    ("fr", "Paul Durand s'en tire avec cinq ans, dont trois ferme.", "sentence", "P5Y"),
    (
        "fr",
        "Le juge a infligé deux ans, assortis d'une amende, à l'activiste Paul Durand.",
        "sentence",
        "P2Y",
    ),
    ("ru", "Иван Петренко отсидел восемь лет из двадцати трёх.", "sentence", "P23Y"),
]


@pytest.mark.parametrize(("language", "text", "kind", "terms"), TERMS)
def test_a_term_makes_it_a_sentence_and_a_trial_ahead_does_not(
    language: str, text: str, kind: str, terms: str | None
) -> None:
    found = [a.act for a in acts(text + PRISON[language], language)]
    assert [(a.kind, a.terms) for a in found] == [(kind, terms)]
    assert [s.name for s in found[0].subjects] == [WHO[language]]
    assert found[0].when is None or "/" not in found[0].when


BASES = [
    ("en", "A jury convicted Anton Kral of fraud on Monday.", ("fraud",)),
    ("fr", "Paul Durand a été inculpé lundi de corruption.", ("corruption",)),
    ("fr", "Paul Durand a été arrêté pour trahison et n'a pas vu d'avocat.", ("trahison",)),
    ("fr", "Paul Durand comparaissait vendredi pour trahison devant la Haute Cour.", ("trahison",)),
    ("fr", "Paul Durand est accusé de corruption par le parquet.", ("corruption",)),
    ("ru", "Следствие обвиняет Ивана Петренко в измене.", ("измене",)),
    ("ru", "Ивану Петренко инкриминируют измену.", ("измену",)),
    ("ru", "Прокуратура предъявила обвинение в саботаже лидеру партии Ивану Петренко.", ("саботаже",)),
    ("ru", "Против Ивана Петренко возбудили дело об измене.", ("измене",)),
]


@pytest.mark.parametrize(("language", "text", "basis"), BASES)
def test_a_charge_ends_where_the_accused_or_the_accuser_begins(
    language: str, text: str, basis: tuple[str, ...]
) -> None:
    found = [a.act for a in acts(text + PRISON[language], language)]
    assert [a.basis for a in found] == [basis]
    assert [s.name for s in found[0].subjects] == [WHO[language]]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Anton Kral has been in custody since 2020.", [("detain", "2020")]),
        ("en", "At least 20 people have died in custody since 2020.", []),
        ("en", "Anton Kral is the ninth man known to have died in custody since 2020.", [("die", None)]),
        (
            "en",
            "Anton Kral, in custody since 2020, died on Monday.",
            [("detain", "2020"), ("die", "2025-12-08")],
        ),
        ("fr", "Vingt personnes sont mortes en prison depuis 2020.", []),
        ("fr", "Paul Durand croupit en prison depuis 2020.", [("detain", "2020")]),
    ],
)
def test_since_when_somebody_is_held_is_no_time_of_deaths(
    language: str, text: str, told: list[tuple[str, str | None]]
) -> None:
    found = [a.act for a in acts(text + PRISON[language], language) if a.act.subjects]
    assert [(a.kind, a.when) for a in found] == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An appeals court threw out the conviction of Anton Kral."),
        ("en", "The court set aside the conviction of Anton Kral."),
        ("en", "Anton Kral did not survive his detention."),
        ("en", "The army denies responsibility for the killing of Anton Kral."),
        ("ru", "Власти отрицают причастность к смерти Ивана Петренко."),
    ],
)
def test_what_is_undone_or_whose_fault_it_is_denies_no_death_or_verdict(language: str, text: str) -> None:
    assert not [a for a in acts(text + PRISON[language], language) if a.factuality == "denied"]


def test_what_a_place_is_for_is_no_name_of_a_place() -> None:
    found = acts("Иван Петренко умер в СИЗО в понедельник.", "ru")
    assert [(a.act.kind, a.act.where) for a in found] == [("die", None)]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("en", "Anton Kral was executed for the murder of a policeman in 2019.", None),
        ("en", "Anton Kral was executed on Monday for the murder of a policeman in 2019.", "2025-12-08"),
        ("en", "Anton Kral was jailed for fraud in 2019.", "2019"),
        ("fr", "Paul Durand a été condamné à dix ans pour le meurtre d'un policier en 2019.", None),
        ("ru", "Ивана Петренко осудили за убийство полицейского в 2019 году.", None),
    ],
)
def test_a_day_behind_what_was_done_to_another_is_that_of_the_deed(
    language: str, text: str, when: str | None
) -> None:
    assert [a.act.when for a in acts(text + PRISON[language], language)] == [when]


def test_a_case_against_somebody_s_brother_is_the_brother_s() -> None:
    found = acts("Prosecutors have opened a case against Kral's brother Bakyt. Anton Kral was jailed.", "en")
    assert [[s.name for s in a.act.subjects] for a in found] == [["Bakyt"], ["Anton Kral"]]


@pytest.mark.parametrize(
    ("language", "text", "authorities"),
    [
        ("fr", "La cour d'assises de Bruxelles a condamné Paul Durand à vingt ans.", ["be"]),
        (
            "en",
            "Kazakhstan jailed Ivan Kral. In neighbouring Uzbekistan, Anvar Kral was arrested.",
            ["kz", "uz"],
        ),
        (
            "fr",
            "L'Égypte a arrêté Paul Durand. En Jordanie, le tribunal a condamné deux hommes à quinze ans. "
            "Un troisième a été condamné à la même peine.",
            ["eg", "jo", None],
        ),
        (
            "fr",
            "Le Rwanda a arrêté Jean Kral. Au Soudan du Sud, "
            "le vice-président Riek Machar, assigné à résidence depuis 2025, est poursuivi pour meurtre.",
            ["rw", "ss", "ss"],
        ),
        ("fr", "Au Vietnam, un pasteur, Paul Durand, a été arrêté dimanche.", ["vn"]),
        ("fr", "En RDC, la Cour de cassation a condamné Paul Durand à deux ans.", ["cd"]),
        ("fr", "Paul Durand, condamné en 2024, a été livré à Alger par Madrid.", ["dz", "es"]),
        ("ru", "Московский районный суд Минска арестовал Антона Краля.", ["by"]),
        ("ru", "Варшавский районный суд Киева арестовал Антона Краля.", ["ua"]),
        ("ru", "Россия ждёт. Киевский районный суд Симферополя арестовал Антона Краля.", ["ru"]),
        ("ru", "Казахстан арестовал Ивана Петренко. В Узбекистане задержали Анвара Каримова.", ["kz", "uz"]),
    ],
)
def test_whose_court_it_is_is_told_by_where_it_sits(
    language: str, text: str, authorities: list[str | None]
) -> None:
    assert [a.act.authority for a in acts(text, language)] == authorities


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was the third arrest of a journalist this year."),
        ("fr", "C'est la troisième arrestation d'un journaliste en un mois."),
        ("ru", "Это уже третье задержание журналиста за месяц."),
        ("fr", "La cour d'appel a rejeté une demande d'audience."),
        ("ru", "Ивана Петренко попытались силой посадить в самолёт."),
        ("ru", "Ивана Петренко посадили в автобус."),
        ("ru", "Ивана Петренко посадили на самолёт до Вильнюса."),
        ("ru", "Суд запретил Ивану Петренко вывозить имущество."),
        ("ru", "Видео задержания министр опубликовал в соцсети."),
        ("ru", "Второй, Иван Петренко, получил на два года меньше."),
        ("en", "Arrest cooperation extends the reach of Interpol."),
    ],
)
def test_how_many_there_were_and_other_senses_state_no_act(language: str, text: str) -> None:
    assert not acts(text + PRISON[language], language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Paul Durand devra répondre de ces faits."),
        ("fr", "Paul Durand n'a été inculpé d'aucun délit."),
    ],
)
def test_what_points_at_charges_or_says_that_there_are_none_is_no_charge(language: str, text: str) -> None:
    assert all(not a.act.basis for a in acts(text + PRISON[language], language))


def test_a_name_that_a_parse_hangs_on_another_noun_is_whom_the_verb_reaches() -> None:
    found = acts("В пятницу полиция скрутила на выходе из мечети активиста Ербола Сейтказу.", "ru")
    assert [(a.act.kind, len(a.act.subjects)) for a in found] == [("detain", 1)]


def test_since_when_others_met_with_the_same_is_no_time_of_an_act() -> None:
    found = acts("Anna Kral is the fourth woman to be put behind bars on such charges since 2021.", "en")
    assert [(a.act.kind, a.act.when) for a in found] == [("detain", None)]


def test_how_long_somebody_has_to_appeal_is_no_term() -> None:
    found = acts("Anton Kral, who was given 30 days to appeal, is a lawyer." + PRISON["en"], "en")
    assert not found


def test_the_week_of_a_charge_is_not_whom_it_is_brought_against() -> None:
    text = "Его сыну Фирузу обвинение должны были предъявить на прошлой неделе. Его арестовали в мае."
    assert [a.act.kind for a in acts(text, "ru")] == ["charge", "detain"]


def test_who_is_brought_before_no_judge_is_not_charged() -> None:
    assert not acts("Anton Kral has still not been brought before a judge." + PRISON["en"], "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Sa mère a porté plainte contre l'administration de la prison."),
        ("fr", "Paul Durand a été placé sous le statut de témoin assisté."),
    ],
)
def test_a_complaint_about_a_body_and_a_witness_are_no_charge(language: str, text: str) -> None:
    assert not acts(text + PRISON[language], language)


def test_the_court_that_orders_a_trial_is_whose_it_is() -> None:
    found = acts(
        "A court in Burkina Faso freed four hosts but ordered a fifth, Anton Kral, to be tried.", "en"
    )
    assert {a.act.authority for a in found if a.act.kind == "charge"} <= {"bf"}


def test_where_two_sides_meet_is_no_court_s() -> None:
    found = acts("В Абу-Даби Москва отдала Анну Краль, осуждённую на девять лет.", "ru")
    assert "ae" not in {a.act.authority for a in found if a.act.kind == "sentence"}


def test_a_union_is_no_place_of_a_trial() -> None:
    found = acts("Pavol Gaspar was indicted, the first spy chief to be tried in the European Union.", "en")
    assert all(a.act.where is None for a in found)
