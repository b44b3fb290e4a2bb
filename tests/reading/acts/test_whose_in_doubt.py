"""Whose act it is where a state is named that did not do it: the author is another, or nobody can tell."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

SEVERAL = [
    ("en", "Yemen is at war. More than 100 prisoners were released by the Saudi-led coalition on Monday."),
    ("en", "Yemen is at war. Both sides let go of 80 prisoners in April."),
    ("en", "Libya is divided. The warring parties freed 12 detainees on Friday."),
    ("fr", "Le Yémen est en guerre. Les deux camps ont libéré 80 prisonniers lundi."),
    ("fr", "Le Yémen est en guerre. Douze prisonniers ont été libérés par la coalition lundi."),
    # Whoever announces an exchange may be no side of it.
    ("fr", "Les services turcs annoncent un échange de 26 prisonniers entre la Russie et ses alliés."),
    ("en", "Qatar announced an exchange of 26 prisoners on Monday."),
    ("ru", "Йемен воюет. Обе стороны освободили 80 пленных в апреле."),
    ("ru", "Йемен воюет. Коалиция освободила 80 заключённых в понедельник."),
]

ONE_SIDE = [
    ("en", "Russia is at war. The Russian authorities released 80 prisoners on Monday.", "ru"),
    ("fr", "La Russie est en guerre. L'armée russe a libéré 80 prisonniers lundi.", "ru"),
    ("ru", "Россия воюет. Российская сторона освободила 80 пленных в понедельник.", "ru"),
]

PRIVATE = [
    ("fr", "La France débat. Paul Martin est accusé de diffamation par Anne Durand."),
]

OFFICIAL = [
    ("fr", "La France débat. Paul Martin a été inculpé par la juge Anne Durand de diffamation.", "fr"),
    ("en", "Turkey is tense. Prosecutor Ali Demir charged Paul Martin with fraud.", "tr"),
]

OF_A_BODY = [
    (
        "en",
        "The Houthis released 100 prisoners in Yemen on Sunday. The Red Cross said that 13 prisoners were "
        "set free in Sanaa, the capital of Yemen.",
        ["Houthis", None],
    ),
    (
        "fr",
        "Le Hezbollah a libéré douze prisonniers au Liban lundi. Trois prisonniers ont été relâchés à "
        "Beyrouth, a dit la Croix-Rouge.",
        ["Hezbollah", None],
    ),
    (
        "ru",
        "ХАМАС удерживал в заложниках 14 израильтян. Управление тюрем сообщило: планируется выпустить 39 "
        "заключённых.",
        ["ХАМАС", None],
    ),
]


@pytest.mark.parametrize(("language", "text"), SEVERAL)
def test_a_coalition_and_sides_of_a_war_act_for_no_state(language: str, text: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [None]


@pytest.mark.parametrize(("language", "text", "authority"), ONE_SIDE)
def test_one_side_is_its_state(language: str, text: str, authority: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


@pytest.mark.parametrize(("language", "text"), PRIVATE)
def test_whoever_sues_acts_for_no_state(language: str, text: str) -> None:
    assert {a.act.authority for a in acts(text, language)} <= {None}


@pytest.mark.parametrize(("language", "text", "authority"), OFFICIAL)
def test_a_judge_or_prosecutor_charges_for_the_state_of_the_text(
    language: str, text: str, authority: str
) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


@pytest.mark.parametrize(("language", "text", "authorities"), OF_A_BODY)
def test_a_state_does_not_do_what_a_body_in_it_does(
    language: str, text: str, authorities: list[str | None]
) -> None:
    assert [a.act.authority for a in acts(text, language)] == authorities


EXPELLED = [
    (
        "ru",
        "Суд в Душанбе приговорил Шавката Рахимова к шести годам. В марте Рахимов был задержан полицией и "
        "депортирован по решению суда в Таджикистан. До депортации Рахимов просил о помощи.",
        ["tj", None, None, None],
    ),
    (
        "en",
        "A court in Dushanbe, Tajikistan, sentenced Ali Karimov to six years. Karimov was detained by police "
        "and expelled to Tajikistan in March.",
        ["tj", None, None],
    ),
    (
        "fr",
        "Un tribunal de Bakou a condamné Ali Karimov à six ans de prison. En mars, Karimov avait été arrêté "
        "par la police et expulsé vers l'Azerbaïdjan.",
        ["az", None, None],
    ),
]


@pytest.mark.parametrize(("language", "text", "authorities"), EXPELLED)
def test_a_state_to_which_somebody_is_expelled_did_not_seize_or_expel_him(
    language: str, text: str, authorities: list[str | None]
) -> None:
    assert [a.act.authority for a in acts(text, language)] == authorities


IN_SEVERAL = [
    (
        "fr",
        "Le Gabon vote. Plusieurs journalistes ont été arrêtés, notamment au Gabon, au Tchad et en Libye.",
    ),
    ("en", "Gabon votes. Several journalists were released on Monday in Gabon, Chad and Libya."),
    ("ru", "Грузия голосует. Нескольких журналистов освободили в Грузии, Турции и Ливии."),
]


@pytest.mark.parametrize(("language", "text"), IN_SEVERAL)
def test_a_list_of_states_is_no_single_one(language: str, text: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [None]


OF_OTHER_WORDS = [
    ("en", "Six activists were charged in Nepal under a strict law imposed by China.", "charge", "np"),
    (
        "fr",
        "Six militants ont été inculpés au Népal en vertu d'une loi imposée par la Chine.",
        "charge",
        "np",
    ),
    (
        "en",
        "Two activists were arrested in Peru ahead of a visit next week by Chile's president.",
        "detain",
        "pe",
    ),
    ("en", "Two activists were arrested in Lima on Monday by Peru's police.", "detain", "pe"),
    ("fr", "Deux militants ont été arrêtés lundi par la police du Pérou.", "detain", "pe"),
    ("ru", "Двух активистов арестовали в Перу накануне визита президента Чили.", "detain", "pe"),
    ("ru", "Украинский дипломат должен покинуть территорию России до 30 апреля.", "expel", None),
    ("ru", "Россия выслала украинского дипломата.", "expel", "ru"),
    ("ru", "Идёт обмен пленными. Москва вернула из украинского плена 300 военных.", "release", "ua"),
    ("ru", "Идёт обмен пленными. Киев вернул из российского плена 40 военных.", "release", "ru"),
    ("ru", "Москва освободила 300 пленных.", "release", "ru"),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), OF_OTHER_WORDS)
def test_who_acts_stands_beside_the_act_itself(
    language: str, text: str, kind: str, authority: str | None
) -> None:
    found = [a.act.authority for a in acts(text, language) if a.act.kind == kind]
    assert found[-1:] == [authority]


OF_HOME = [
    (
        "ru",
        "Казахстан попытался выслать в Россию активиста Ивана Петрова, сказал "
        "адвокат Данияр Сейтов. В России Петрова арестовали. За год "
        "из страны выслали больше двадцати россиян.",
        "kz",
    ),
    (
        "fr",
        "Le Togo a expulsé vers le Bénin le militant Paul Koffi. Au Bénin, Koffi a été arrêté. En un an, "
        "plus de vingt Béninois ont été expulsés.",
        "tg",
    ),
    ("ru", "Среди украинцев — шестнадцатилетний Назар Гончар, вывезенный из Бердянска осенью.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), OF_HOME)
def test_people_are_expelled_by_the_other_of_two_states(
    language: str, text: str, authority: str | None
) -> None:
    expelled = [a.act.authority for a in acts(text, language) if a.act.kind == "expel"]
    assert expelled[-1] == authority


AT_THE_FRONT = [
    ("en", "The baker Anna Kovaleva was detained in 2023 near Zaporizhzhia.", None),
    ("fr", "La boulangère Anna Kovaleva a été arrêtée en 2023 à Kherson.", None),
    ("ru", "Пекарь Анна Ковалёва была задержана в 2023 году под Запорожьем.", None),
    ("ru", "Пекарь Анна Ковалёва была задержана в 2023 году под Варшавой.", "pl"),
]


@pytest.mark.parametrize(("language", "text", "authority"), AT_THE_FRONT)
def test_a_town_that_two_states_hold_in_turn_says_nothing_of_who_acts(
    language: str, text: str, authority: str | None
) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


OF_CAPTORS = [
    (
        "en",
        "Rebels in Mali took a Dutch tourist hostage last year. His captors asked for a ransom. He was freed "
        "on Friday after talks led by Mali.",
        None,
    ),
    (
        "fr",
        "Sept mineurs ont été enlevés en mars au Niger. Les otages sont en vie, selon Niamey, qui parle avec "
        "les ravisseurs. Trois femmes ont été libérées mardi.",
        None,
    ),
    (
        "ru",
        "В Нигере похитили пятерых туристов. Заложники живы, сообщили власти Нигера. Похитители требуют "
        "выкуп. Двух женщин освободили во вторник.",
        None,
    ),
    (
        "en",
        "Police in Mali arrested three men on Monday. Two were charged on Tuesday. One hostage is still "
        "missing. The two were freed on Friday.",
        "ml",
    ),
    (
        "fr",
        "Les ravisseurs des otages ont parlé avec le Niger. Le Niger a arrêté deux ravisseurs. Douze détenus "
        "ont été libérés jeudi par le Niger.",
        "ne",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "authority"), OF_CAPTORS)
def test_in_a_text_on_hostages_the_state_frees_only_its_prisoners(
    language: str, text: str, authority: str | None
) -> None:
    assert [a.act.authority for a in acts(text, language) if a.act.kind == "release"] == [authority]


UNSETTLED = [
    # On which side of a border somebody was seized no adjective tells.
    ("en", "Ivan Moroz was picked up at the Polish border on Monday. He was let go on Tuesday."),
    ("en", "Ivan Moroz was detained at the Chilean-Peruvian border."),
    # Who speaks for somebody of his own does not hold him.
    ("en", "The French writer Vera Holub was arrested on Tuesday. France's foreign ministry is in touch."),
    ("en", "The British teacher Ivan Moroz was jailed on Monday. The Foreign Office said it was informed."),
    ("fr", "L'historienne française Vera Holub a été arrêtée mardi. L'ambassade de France est informée."),
    ("ru", "Французскую учительницу Веру Голуб арестовали во вторник. МИД Франции следит за делом."),
    # Men whom nothing makes anybody's.
    ("en", "Masked men in plain clothes dragged the lawyer Ivan Moroz from his car in Lima on Monday."),
    ("fr", "Des hommes masqués ont arrêté Ivan Moroz lundi à Lima."),
    ("ru", "Люди в масках похитили адвоката Ивана Мороза в Лиме в среду."),
    # Where ministers met is not where people are jailed.
    (
        "en",
        "EU foreign ministers met in Luxembourg on Monday. The bloc blacklisted the judge Ivan Moroz over "
        "the jailing of protesters.",
    ),
]


@pytest.mark.parametrize(("language", "text"), UNSETTLED)
def test_nobody_is_named_by_a_border_a_diplomat_a_mask_or_a_meeting(language: str, text: str) -> None:
    held = [f.act for f in acts(text, language) if f.act.kind in ("detain", "release")]
    assert held and {act.authority for act in held} == {None}


SETTLED = [
    ("en", "The Iranian writer Vera Holub was seized in Tehran. Iran's foreign ministry said so.", "ir"),
    ("en", "Polish border guards detained Ivan Moroz on Monday.", "pl"),
    ("en", "Masked police officers detained Ivan Moroz in Lima on Monday.", "pe"),
    ("en", "Masked men from the FBI arrested Ivan Moroz on Monday.", "us"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "authority"), SETTLED)
def test_but_guards_police_and_places_do_name_it(language: str, text: str, authority: str) -> None:
    held = [f.act for f in acts(text, language) if f.act.kind == "detain"]
    assert [act.authority for act in held] == [authority]
