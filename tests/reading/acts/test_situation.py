"""Whose act it is where only the situation tells: the one that holds people frees them, and nobody is
guessed."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str, kind: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language) if found.act.kind == kind]


HELD_THERE = [
    ("en", "Two Venezuelans held in the United States were freed on Friday. Venezuela cheered.", "us"),
    ("en", "Georgia rejoices. Georgia hopes. A Georgian jailed in Turkey for a year was released.", "tr"),
    ("en", "Poland thanked its envoys. A Pole was released from an Iranian prison on Monday.", "ir"),
    ("fr", "La France attend. Les deux Français détenus depuis un an en Iran sont sortis de prison.", "ir"),
    ("fr", "Paris salue la nouvelle. Deux Français emprisonnés au Mali ont été libérés lundi.", "ml"),
    ("fr", "La Belgique attendait. Un Belge, incarcéré depuis un an en Turquie, a été libéré mardi.", "tr"),
    ("ru", "Польша благодарит врачей. Двое поляков, удерживаемых в Иране, освобождены в понедельник.", "ir"),
    ("ru", "Армения ждала. Армения надеялась. Четверо армян, задержанных в Турции, вышли на свободу.", "tr"),
    ("ru", "Литва ждала. Литовца освободили из белорусской тюрьмы.", "by"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "holder"), HELD_THERE)
def test_who_holds_people_frees_them(language: str, text: str, holder: str) -> None:
    assert authorities(text, language, "release") == [holder]


RULERS_SEIZED = [
    ("en", "The United States captured Nicolás Maduro. Anna Petrova was freed in the evening."),
    ("fr", "Les États-Unis ont capturé Nicolás Maduro. Anna Petrova a été libérée dans la soirée."),
    ("ru", "США захватили Николаса Мадуро. Анна Петрова освобождена вечером."),
]


@pytest.mark.parametrize(("language", "text"), RULERS_SEIZED)
def test_who_seizes_a_ruler_abroad_frees_nobody_by_that(language: str, text: str) -> None:
    assert "us" not in authorities(text, language, "release")


NOT_GUESSED = [
    # Where people are handed over, and not who held them.
    ("en", "The captives had been released in Belarus. Ukraine and Russia each sent buses.", "release"),
    ("fr", "Les captifs ont été relâchés en Turquie. L'Ukraine et la Russie attendaient.", "release"),
    ("ru", "Пленных отпустили в Белоруссии. Украина и Россия прислали автобусы.", "release"),
    # Whose citizens they are, and whose minister speaks.
    ("en", "Paris cheered. The French minister said Anna Petrova was freed. France had waited.", "release"),
    ("fr", "Le président français se réjouit : Anna Petrova a été libérée. Paris pavoise.", "release"),
    ("ru", "Премьер Армении сообщил, что Анну Петрову освободили. Армения ждала. Ереван рад.", "release"),
    # Of which two states somebody is, or where a newspaper is printed.
    ("fr", "Le Franco-Algérien Ivan Morel a été arrêté lundi.", "detain"),
    ("fr", "Ivan Morel, un Franco-Iranien, a été arrêté lundi.", "detain"),
    ("fr", "La Franco-Russe Anna Morel a été condamnée à dix ans de prison.", "sentence"),
    ("fr", "Selon le Jerusalem Post, Ivan Morel a été arrêté.", "detain"),
    # Where others take part, and who is held elsewhere only hopes.
    ("fr", "En France, le ministre salue la libération d'Ivan Morel, détenu depuis un an.", "detain"),
    # Where somebody is sent home.
    # Where somebody is sent home.
    ("fr", "Le Bénin jugera Ivan Morel. Il a été extradé lundi vers son pays d'origine.", "transfer"),
    # Crimes of nobody known.
    ("en", "Mali is at war. Mali hopes. Anna Petrova was abducted in 2016.", "detain"),
    ("fr", "Le Mali est en guerre. Le Mali espère. Anna Petrova a été kidnappée en 2016.", "detain"),
    ("ru", "Мали воюет. Мали надеется. Анну Петрову похитили в 2016 году.", "detain"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), NOT_GUESSED)
def test_a_state_that_only_stands_near_does_nothing(language: str, text: str, kind: str) -> None:
    assert set(authorities(text, language, kind)) <= {None}


PUSHED = [
    ("en", "The United States has long pushed Cuba to release protesters.", "cu"),
    ("en", "Washington pressured Minsk to free Anna Petrova.", "by"),
    ("en", "France convinced Iran to release Anna Petrova.", "ir"),
    ("fr", "Washington a poussé Cuba à libérer des manifestants.", "cu"),
    ("fr", "Paris a convaincu l'Iran de libérer Anna Petrova.", "ir"),
    ("fr", "L'Union européenne presse Minsk de libérer Anna Petrova.", "by"),
    ("ru", "Вашингтон убедил Минск освободить Анну Петрову.", "by"),
    ("ru", "Париж заставил Иран отпустить Анну Петрову.", "ir"),
    ("ru", "США подталкивают Кубу освободить протестующих.", "cu"),
]


@pytest.mark.parametrize(("language", "text", "pushed"), PUSHED)
def test_who_is_pushed_to_it_does_it(language: str, text: str, pushed: str) -> None:
    assert set(authorities(text, language, "release")) <= {pushed, None}
    assert authorities(text, language, "release")


AGAINST = [
    ("en", "Anti-Russia sanctions were extended on Friday."),
    ("en", "The anti-Iran sanctions were lifted."),
    ("en", "Brussels hopes that the anti-Belarus sanctions will be extended."),
    ("fr", "Les sanctions anti-russes ont été prolongées."),
    ("fr", "Les sanctions anti-Iran ont été levées vendredi."),
    ("fr", "Les sanctions antirusses ont été renforcées."),
    ("ru", "Антироссийские санкции продлены на полгода."),
    ("ru", "Анти-иранские санкции сняты."),
    ("ru", "Антибелорусские санкции ужесточены."),
]


@pytest.mark.parametrize(("language", "text"), AGAINST)
def test_whom_sanctions_are_against_does_not_impose_them(language: str, text: str) -> None:
    found = acts(text, language)
    assert found
    assert not {a.act.authority for a in found} & {"ru", "ir", "by"}


EXCHANGED = [
    (
        "ru",
        "Анну Петрову задержали в Иране в 2022 году. В пятницу США обменяли Анну Петрову на Ивана Мореля.",
        {"Анна Петрова": {"ir"}, "Иван Морель": {None}},
    ),
    ("ru", "США обменяли Анну Петрову на Ивана Мореля.", {"Анна Петрова": {None}, "Иван Морель": {None}}),
    (
        "en",
        "Anna Petrova was arrested in Iran in 2022. The United States swapped Ivan Morel for Anna Petrova.",
        {"Ivan Morel": {"us"}, "Anna Petrova": {"ir"}},
    ),
    (
        "fr",
        "Anna Petrova a été arrêtée en Iran en 2022. La France a échangé Anna Petrova contre Ivan Morel.",
        {"Anna Petrova": {"ir"}, "Ivan Morel": {None}},
    ),
]


@pytest.mark.parametrize(("language", "text", "sides"), EXCHANGED)
def test_each_side_of_an_exchange_frees_whom_it_held(
    language: str, text: str, sides: dict[str, set[str | None]]
) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == "release"]
    for name, authority in sides.items():
        assert {a.authority for a in found for s in a.subjects if s.name == name} <= authority


EXTRADITED = [
    ("en", "Ivan Morel was extradited from Malta to the US. In prison, Morel was charged with fraud.", "us"),
    ("en", "Peru extradited Ivan Morel to Spain in May. Morel was sentenced to four years in prison.", "es"),
    ("en", "Kenya will extradite Ivan Morel to Turkey. In jail, Morel was charged with murder.", "tr"),
    (
        "fr",
        "Ivan Morel a été extradé du Pérou vers l'Espagne. En prison, Morel a été inculpé.",
        "es",
    ),
    ("fr", "Le Pérou a extradé Ivan Morel vers la Turquie. Morel a été condamné à six ans de prison.", "tr"),
    ("fr", "Le Kenya va extrader Ivan Morel vers l'Italie. Morel a été condamné à deux ans de prison.", "it"),
    ("ru", "Ивана Морозова экстрадировали из Перу в Испанию. Морозов осуждён на шесть лет тюрьмы.", "es"),
    ("ru", "Ивана Морозова выдали США. Морозов приговорён к шести годам тюрьмы.", "us"),
    ("ru", "Кения экстрадирует Ивана Морозова в Турцию. Морозову предъявили обвинение, он в тюрьме.", "tr"),
]


@pytest.mark.parametrize(("language", "text", "trying"), EXTRADITED)
def test_the_state_to_which_somebody_is_extradited_tries_him(language: str, text: str, trying: str) -> None:
    tried = [a.act.authority for a in acts(text, language) if a.act.kind in ("charge", "sentence")]
    assert tried == [trying]


PASSED_ON = [
    ("en", "Peru extradited Ivan Morel. Ivan Morel was sentenced to four years in prison."),
    ("en", "Ivan Morel was extradited from Kenya on Monday. He was sentenced to four years in prison."),
    ("en", "Malta has agreed to extradite Ivan Morel. Morel was charged with fraud; he is in prison."),
    ("fr", "Le Pérou a extradé Ivan Morel. Ivan Morel a été condamné à quatre ans de prison."),
    ("fr", "Ivan Morel a été extradé du Kenya. Ivan Morel a été condamné à quatre ans de prison."),
    ("ru", "Перу экстрадировало активиста Ивана Морозова. Морозов приговорён к двум годам тюрьмы."),
    ("ru", "Кения экстрадировала активиста Ивана Морозова. Морозова приговорили к двум годам тюрьмы."),
]


@pytest.mark.parametrize(("language", "text"), PASSED_ON)
def test_who_extradites_somebody_does_not_try_him(language: str, text: str) -> None:
    tried = [a.act.authority for a in acts(text, language) if a.act.kind in ("charge", "sentence")]
    assert tried == [None]


ASKED = [
    ("en", "Iran waits. Tehran demanded the release of Anna Petrova. Iran hopes."),
    ("en", "Iran waits. Iran is angry. Iran called for the release of Anna Petrova."),
    ("en", "Iran waits. Iran condemned the arrest and urged the release of Anna Petrova. Iran hopes."),
    ("fr", "L'Iran attend. Téhéran a demandé la libération d'Anna Petrova. L'Iran espère."),
    ("fr", "L'Iran attend. L'Iran a exigé la libération d'Anna Petrova. Téhéran espère."),
    ("fr", "L'Iran attend. L'Iran s'indigne et réclame la libération d'Anna Petrova. Téhéran espère."),
    ("ru", "Иран ждёт. Тегеран потребовал освобождения Анны Петровой. Иран надеется."),
    ("ru", "Иран ждёт. Иран призвал к освобождению Анны Петровой. Иран надеется."),
    ("ru", "Иран ждёт. Тегеран осудил арест и требует освобождения Анны Петровой. Иран надеется."),
]


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_who_asks_for_a_release_does_not_hold_anybody(language: str, text: str) -> None:
    assert authorities(text, language, "release") == [None]


AT_HOME = [
    ("en", "Ivan Morel was arraigned in Cleveland. Ohio waits. Poland watches. Morel was jailed.", "us"),
    ("en", "Deputies from Tulsa and Omaha came. Anna Petrova, from Poland, was arrested at her home.", "us"),
    ("en", "Polish envoys wait in Detroit and in Newark. A Pole, Anna Petrova, was arrested.", "us"),
    ("fr", "À Detroit comme à Cleveland, on attend. La police a arrêté la Polonaise Anna Petrova.", "us"),
    ("ru", "В Детройте и в Кливленде ждут. Полиция арестовала польку Анну Петрову.", "us"),
]


@pytest.mark.parametrize(("language", "text", "state"), AT_HOME)
def test_a_text_set_in_american_towns_is_about_the_united_states(
    language: str, text: str, state: str
) -> None:
    found = [a.act.authority for a in acts(text, language) if a.act.kind in ("detain", "sentence")]
    assert found and found[-1] == state


NEXT_TO_IT = [
    (
        "en",
        "Peru waits. Lima waits. Chile is near. Chile looks on. {} Police arrested Anna Petrova.",
        "In Chile",
    ),
    (
        "fr",
        "Le Pérou attend. Lima attend. Le Chili est près. Le Chili regarde. {} On a arrêté Anna Petrova.",
        "Au Chili",
    ),
    ("ru", "Перу ждёт. Лима ждёт. Чили рядом. Чили смотрит. {} Полиция арестовала Анну Петрову.", "В Чили"),
]


@pytest.mark.parametrize(("language", "text", "there"), NEXT_TO_IT)
def test_a_state_named_more_than_the_next_acts_where_the_next_is_far(
    language: str, text: str, there: str
) -> None:
    assert authorities(text.format("\n\n"), language, "detain") == ["pe"]
    assert authorities(text.format(f"\n\n{there} !"), language, "detain") == [None]


MOVED = [
    ("en", "Kuwait and Chile watch. Ivan Morel was transferred to a prison in Malawi on Monday.", "mw"),
    ("en", "Kuwait and Chile watch. Ivan Morel was moved from jail to a penal colony near Omsk.", "ru"),
    ("fr", "Le Chili et Malte observent. Ivan Morel a été transféré à la prison centrale d'Abidjan.", "ci"),
    ("fr", "Le Chili et Malte observent. Ivan Morel a été transféré dans une prison, à Lomé.", "tg"),
    ("ru", "Чили и Мальта следят. Ивана Морозова перевели в тюрьму в Душанбе.", "tj"),
]


@pytest.mark.parametrize(("language", "text", "state"), MOVED)
def test_who_is_moved_to_a_prison_is_moved_within_a_state(language: str, text: str, state: str) -> None:
    assert authorities(text, language, "transfer") == [state]


LEFT = [
    ("en", "Chile watches. Three diplomats were expelled from Malta on Friday.", "expel", "mt"),
    ("en", "Chile watches. Ivan Morel, who was in jail, was extradited from Malta.", "transfer", "mt"),
    ("fr", "Le Chili observe. Trois diplomates ont été expulsés de Malte vendredi.", "expel", "mt"),
    ("fr", "Le Chili observe. Ivan Morel, détenu, a été extradé du Pérou vers l'Espagne.", "transfer", "pe"),
    ("ru", "Чили следит. Из Мальты выслали трёх дипломатов.", "expel", "mt"),
    ("ru", "Чили следит. Задержанного Ивана Морозова экстрадировали из Мальты в Испанию.", "transfer", "mt"),
]


@pytest.mark.parametrize(("language", "text", "kind", "state"), LEFT)
def test_the_state_that_people_are_sent_out_of_does_it(
    language: str, text: str, kind: str, state: str
) -> None:
    assert authorities(text, language, kind) == [state]


MANY = [
    ("en", "Peru waits. Lima too.\n\nChad, Kenya, Chile, Togo and Malta wait. Police arrested Anna Petrova."),
    ("fr", "Le Pérou attend. Lima.\n\nLe Tchad, le Kenya, Malte, le Togo, Cuba aussi. On arrête Ivan."),
    ("ru", "Перу ждёт. Лима тоже.\n\nЧад, Кения, Чили, Того и Мальта ждут. Полиция арестовала Анну Петрову."),
]


@pytest.mark.parametrize(("language", "text"), MANY)
def test_a_text_on_many_states_is_not_about_one_where_others_are_near(language: str, text: str) -> None:
    assert authorities(text, language, "detain") == [None]


BODIES = [
    ("en", "Peru waits. Lima is tense. The FBI and the CIA watch. Police arrested Anna Petrova.", "pe"),
    ("fr", "Le Pérou attend. Lima est tendue. Le FBI et la CIA observent. On a arrêté Anna Petrova.", "pe"),
    ("ru", "Перу ждёт. В Лиме тихо. ФБР и ЦРУ следят. Полиция арестовала Анну Петрову.", "pe"),
]


@pytest.mark.parametrize(("language", "text", "state"), BODIES)
def test_american_bodies_that_are_named_set_no_text_in_america(language: str, text: str, state: str) -> None:
    assert authorities(text, language, "detain") == [state]


@pytest.mark.parametrize(
    "told",
    [
        "La capture de Nicolás Maduro par les États-Unis a tout changé au Venezuela.",
        "Les États-Unis ont capturé Nicolás Maduro au Venezuela. Les États-Unis ont arrêté Cilia Flores."
        "\n\nLa Colombie attend.",
    ],
)
def test_who_holds_others_frees_nobody(told: str) -> None:
    text = (
        f"L'Espagne se réjouit. Les espoirs montent en Argentine et en Italie.\n\n{told} Mardi, le président"
        " de l'Assemblée a annoncé la libération de prisonniers."
    )
    assert authorities(text, "fr", "release") == [None]
