"""Whose act it is by where a text is set: what only lies near sets it nowhere, and what lies there does."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str, kind: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language) if found.act.kind == kind]


BEYOND_A_BORDER = [
    ("en", "The village lies near the border with Malawi. Two herders were sentenced to 12 years in prison."),
    ("en", "In a hamlet bordering Lesotho, a thief struck. Police arrested two shepherds on Monday."),
    # Nor does one that is only fought.
    ("en", "Two bakers who opposed the war in Malawi are tried in absentia. A baker was jailed in May."),
    ("fr", "Deux boulangers opposés à la guerre au Malawi sont jugés. Un boulanger a été condamné lundi."),
    ("ru", "Двое пекарей выступали против войны в Монголии. Пекаря приговорили к пяти годам колонии."),
    ("fr", "Le bourg est proche de la frontière avec le Togo. Deux bergers ont été condamnés à 12 ans."),
    ("fr", "Un hameau frontalier du Bénin est en deuil. La police a arrêté deux bergers lundi."),
    ("ru", "Село стоит у границы с Монголией. Двух пастухов приговорили к 12 годам колонии."),
    ("ru", "Хутор граничит с Латвией. Полиция задержала двух пастухов в понедельник."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), BEYOND_A_BORDER)
def test_a_state_beyond_a_border_does_nothing(language: str, text: str) -> None:
    assert {found.act.authority for found in acts(text, language)} == {None}


def test_where_somebody_lived_before_it_seized_nobody() -> None:
    text = (
        "Egypt freed Patrick Zaki on Monday. He will travel to Bologna in Italy, where he had been studying "
        "before he was arrested in 2020."
    )
    assert authorities(text, "en", "detain") == ["eg"]


def test_a_border_takes_nothing_from_the_state_of_a_text() -> None:
    text = "Le Ghana est en deuil, près de la frontière avec le Togo. Au Ghana, deux bergers ont été arrêtés."
    assert authorities(text, "fr", "detain") == ["gh"]


SURNAMES = [
    "Сегодня судили Ивана Полтавского. Полтавский, задержанный 2 марта на площади, вину отрицал.",
    "Судья выслушал Ивана Черниговского. Позже Черниговского задержали 2 марта на площади.",
]


@pytest.mark.parametrize("text", SURNAMES)
def test_a_surname_made_of_a_town_sets_nothing_there(text: str) -> None:
    assert authorities(text, "ru", "detain") == [None]


def test_an_adjective_of_a_town_sets_a_text_there() -> None:
    text = "Харьковский суд открыт. На харьковской площади задержали Ивана Крапивина."
    assert authorities(text, "ru", "detain") == ["ua"]


SEATS = [
    ("en", "Jan Novak was arrested in Brussels on Monday.", "be"),
    ("en", "Jan Novak was arrested in the European Union on Monday.", None),
    ("fr", "Jan Novak a été arrêté à Bruxelles lundi.", "be"),
    ("ru", "Яна Новака арестовали в Брюсселе в понедельник.", "be"),
]


@pytest.mark.parametrize(("language", "text", "author"), SEATS)
def test_where_a_body_sits_it_arrests_nobody(language: str, text: str, author: str | None) -> None:
    assert authorities(text, language, "detain") == [author]


OUT_OF_ITS_HANDS = [
    ("en", "Anna Petrova was deported by Qatar to Libya in June. She was later released."),
    ("fr", "Anna Petrova a été expulsée par le Qatar vers la Libye. Elle a été libérée plus tard."),
    ("ru", "Анну Петрову выслал Катар в июне. Позже её освободили."),
]


@pytest.mark.parametrize(("language", "text"), OUT_OF_ITS_HANDS)
def test_who_expelled_somebody_does_not_free_him_later(language: str, text: str) -> None:
    assert authorities(text, language, "expel") == ["qa"]
    assert authorities(text, language, "release") == [None]


THERE = [
    ("en", "Qatar deported Anna Petrova to Libya in June. She was arrested on arrival.", "ly"),
    ("en", "Anna Petrova was deported by Qatar in June. She was arrested at the airport.", None),
    ("fr", "Anna Petrova a été expulsée par le Qatar. Elle a été arrêtée à son arrivée.", None),
    ("ru", "Анну Петрову выслал Катар. Её задержали сразу после прилёта.", None),
    ("ru", "Катар депортировал Анну Петрову в Минск. Её арестовали по прилёте.", "by"),
    ("ru", "Катар арестовал Анну Петрову в мае. Её задержали в аэропорту.", "qa"),
    ("fr", "Le Pérou a expulsé Anna Petrova vers le Chili. À son retour, elle a été arrêtée.", None),
    ("ru", "Катар депортировал Анну Петрову в Минск. По возвращении её арестовали.", None),
    ("fr", "La Russie a banni Anna Petrova. Elle a été arrêtée à l'aéroport de Moscou.", "ru"),
]


@pytest.mark.parametrize(("language", "text", "author"), THERE)
def test_who_expelled_somebody_does_not_arrest_him_where_he_arrives(
    language: str, text: str, author: str | None
) -> None:
    assert authorities(text, language, "detain")[-1] == author


TO_A_PRISON = [
    ("en", "Iran mourns. They were sentenced to seven years in jail and moved to Evin Prison.", "ir"),
    ("en", "Cuba waits. Anna Petrova, a spy who served ten years in a U.S. prison, is back.", "us"),
    ("fr", "Cuba attend. Anna Petrova, condamnée à dix ans et détenue dans une prison américaine.", "us"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "author"), TO_A_PRISON)
def test_a_prison_tells_whose_sentence_is_served(language: str, text: str, author: str) -> None:
    assert authorities(text, language, "sentence") == [author]


OWN_CITIZENS = [
    ("ru", "Следственное агентство Индии предъявило обвинения гражданину страны Раджу Рао.", "in"),
    ("ru", "Полиция Непала предъявила обвинения гражданину страны Раджу Рао.", "np"),
    ("en", "India's Investigation Agency charged a citizen of the country, Raj Rao, with theft.", "in"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "author"), OWN_CITIZENS)
def test_a_state_that_acts_is_not_whose_people_it_is_done_to(language: str, text: str, author: str) -> None:
    assert authorities(text, language, "charge") == [author]


COURTS_OF_A_SETTING = [
    ("en", "Bahrain waits. On 12 June the NSC sentenced Anna Petrova to a year in jail.", "sentence", "bh"),
    ("en", "Cambodia is tense. In May the Anticorruption Unit detained four officials.", "detain", "kh"),
    ("en", "Uganda waits. The anti-terrorism squad arrested four men in May.", "detain", "ug"),
    ("fr", "Le Niger attend. La COJ a condamné Anna Petrova à un an de prison.", "sentence", "ne"),
    ("ru", "Непал ждёт. Антикоррупционное бюро арестовало четырёх чиновников.", "detain", "np"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "author"), COURTS_OF_A_SETTING)
def test_a_body_without_a_state_is_that_of_the_setting(
    language: str, text: str, kind: str, author: str
) -> None:
    assert authorities(text, language, kind) == [author]


TAKING_STEPS = [
    ("en", "The Department of State is taking steps immediately to impose visa restrictions.", "us"),
    ("en", "London took measures to impose visa restrictions on ten Nepalese nationals.", "uk"),
    ("fr", "Londres prend des mesures pour imposer des restrictions de visa à dix Népalais.", "uk"),
    ("ru", "Лондон предпринимает шаги, чтобы ввести визовые ограничения против десяти непальцев.", "uk"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "author"), TAKING_STEPS)
def test_who_takes_steps_to_do_something_does_it(language: str, text: str, author: str) -> None:
    assert authorities(text, language, "impose") == [author]


LONE_BODIES = [
    ("en", "The Department of State acts today. The Department revoked the visas of Jan Novak.", "us"),
    ("en", "The minister of Justice spoke. The Department imposed visa restrictions on Jan Novak.", None),
]


@pytest.mark.parametrize(("language", "text", "author"), LONE_BODIES)
def test_a_lone_word_for_a_body_is_the_one_named_in_full(
    language: str, text: str, author: str | None
) -> None:
    assert authorities(text, language, "impose") == [author]


def test_a_grand_jury_is_of_the_united_states() -> None:
    text = "A missionary who lived in Laos is back from Laos. A federal grand jury indicted Jan Novak."
    assert authorities(text, "en", "charge") == ["us"]


def test_a_text_that_names_towns_of_the_united_states_alone_is_set_there() -> None:
    text = "A store in Chicago was robbed. Jan Novak was charged with burglary. A jury found Novak guilty."
    assert {found.act.authority for found in acts(text, "en")} == {"us"}


TWO_THAT_ACT = [
    ("en", "The war in Ukraine goes on, and Ukraine waits. Jan Novak was arrested in Kursk over Ukraine. "
           "Petr Molnar was sentenced to three years in prison."),
    ("ru", "На Украине война, Украина ждёт. Яна Новака арестовали в Курске из-за Украины. "
           "Петра Молнара приговорили к трём годам колонии."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TWO_THAT_ACT)
def test_where_another_state_acts_the_one_most_named_is_not_the_author(language: str, text: str) -> None:
    assert authorities(text, language, "sentence") == [None]


OF_CAPTORS = [
    (
        "en",
        "The army of Mali arrested Ali Sow. Two nurses kidnapped in May regained their freedom.",
    ),
    (
        "fr",
        "La junte du Mali a arrêté Ali Sow. Enlevés en mai, deux infirmiers sont sortis de captivité.",
    ),
    (
        "ru",
        "Власти Мали арестовали Али Соу. Двое похищенных в мае врачей вышли на свободу. Власти Мали рады.",
    ),
]


@pytest.mark.parametrize(("language", "text"), OF_CAPTORS)
def test_no_state_frees_whom_kidnappers_held(language: str, text: str) -> None:
    assert authorities(text, language, "release") == [None]


WHERE = [
    (
        "en",
        "Anton Kral and Jan Novak were arrested in Haiti and taken to New York, where they were convicted of "
        "fraud.",
        ["ht"],
        ["us"],
    ),
    ("fr", "Anton Kral a été arrêté au Chili puis emmené au Pérou, où il a été condamné.", ["cl"], ["pe"]),
    ("ru", "Антона Краля арестовали в Чили и увезли в Перу, где его осудили.", ["cl"], ["pe"]),
]


@pytest.mark.parametrize(("language", "text", "seized", "tried"), WHERE)
def test_a_clause_on_a_place_is_set_there(
    language: str, text: str, seized: list[str], tried: list[str]
) -> None:
    assert authorities(text, language, "detain") == seized
    assert authorities(text, language, "sentence") == tried


SINCE = [
    ("en", "Fifty prisoners have been freed since Chile seized Anton Kral."),
    ("fr", "Cinquante détenus ont été libérés depuis que le Chili a arrêté Anton Kral."),
    ("ru", "С тех пор как Чили арестовала Антона Краля, освободили 50 заключённых."),
]


@pytest.mark.parametrize(("language", "text"), SINCE)
def test_who_does_that_since_which_others_are_freed_need_not_free_them(language: str, text: str) -> None:
    assert authorities(text, language, "release") == [None]


AT_THE_REQUEST = [
    ("fr", "Anton Kral a été arrêté dans un refuge à la demande du parquet allemand. L'Allemagne attend."),
    ("en", "Anton Kral was arrested in a cabin at the request of German prosecutors. Germany is waiting."),
    ("ru", "Антона Краля задержали в хижине по запросу Германии."),
]


@pytest.mark.parametrize(("language", "text"), AT_THE_REQUEST)
def test_at_whose_request_somebody_is_seized_need_not_seize_him(language: str, text: str) -> None:
    assert authorities(text, language, "detain") == [None]


EXPELLED_BEFORE = [
    ("en", "Turkey deported Anton Kral in March. He was charged with fraud in April.", "charge", None),
    ("en", "Russia deported Anton Kral in March after he was convicted of spying.", "sentence", "ru"),
    ("fr", "Anton Kral a été expulsé par le Kenya en mai, puis condamné à six ans.", "sentence", None),
    ("ru", "Кения выслала Антона Краля в мае. В июне его приговорили к трём годам.", "sentence", None),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), EXPELLED_BEFORE)
def test_who_expels_somebody_need_not_try_him_later(
    language: str, text: str, kind: str, authority: str | None
) -> None:
    assert authorities(text, language, kind) == [authority]


def test_those_held_by_several_states_are_freed_by_none_of_them_alone() -> None:
    text = (
        "Included in the exchange are German mercenary Rico Kral, who was imprisoned in Belarus, dissident"
        " Ilya Novak, and colonel Vadim Moroz, who was imprisoned in Germany."
    )
    assert authorities(text, "en", "release") == [None]


HYPHENED = [
    ("Union leader freed from jail in US-brokered deal", None),
    ("Journalist jailed in US-backed crackdown", None),
    ("Union leader freed from jail in Peru after US-brokered deal", "pe"),
]


@pytest.mark.parametrize(("text", "authority"), HYPHENED)
def test_a_state_in_a_compound_is_no_place(text: str, authority: str | None) -> None:
    assert [f.act.authority for f in acts(text, "en") if f.act.kind in ("release", "detain")] == [authority]
