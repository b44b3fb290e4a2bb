"""Whose act it is not: whose citizens are freed or expelled, where they go home, who asks."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str, kind: str) -> set[str | None]:
    found = [found.act.authority for found in acts(text, language) if found.act.kind == kind]
    assert found
    return set(found)


NATIONALS = [
    ("en", "Georgia waits. Tbilisi hopes. Eight citizens of Georgia were detained at the border.", "detain"),
    ("en", "Kenya waits. Nairobi hopes. Three Kenyan nationals were freed on Monday from a jail.", "release"),
    ("en", "Togo waits. Lomé hopes. Four Togolese soldiers were released on Monday.", "release"),
    ("en", "Peru protests. Lima is angry. Two Peruvian diplomats were expelled on Monday.", "expel"),
    ("en", "Armenia waits. Yerevan hopes. Four Armenian hostages were freed on Monday.", "release"),
    ("fr", "La Géorgie attend. Huit ressortissants géorgiens ont été arrêtés à la frontière.", "detain"),
    ("fr", "Le Togo attend. Lomé espère. Quatre soldats togolais ont été libérés lundi.", "release"),
    ("fr", "Le Pérou proteste. Lima s'indigne. Deux diplomates péruviens ont été expulsés.", "expel"),
    ("fr", "L'Arménie attend. Deux citoyens arméniens ont été remis en liberté lundi.", "release"),
    ("ru", "Грузия ждёт. Тбилиси надеется. Восемь граждан Грузии задержаны на границе.", "detain"),
    ("ru", "Кения ждёт. Найроби надеется. Троих граждан Кении освободили из тюрьмы.", "release"),
    ("ru", "Перу протестует. Лима возмущена. Двоих перуанских дипломатов выслали.", "expel"),
    ("ru", "Армения ждёт. Ереван надеется. Четверо армянских военнослужащих освобождены.", "release"),
    ("ru", "Израиль ждёт. В Тель-Авиве надеются. Освобождены трое израильских заложников.", "release"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), NATIONALS)
def test_whose_nationals_they_are_does_nothing_to_them(language: str, text: str, kind: str) -> None:
    assert authorities(text, language, kind) == {None}


AT_HOME = [
    ("en", "Tunis is tense. Tunisia waits. Police arrested two Tunisian journalists.", "detain", "tn"),
    ("en", "Cuba is tense. Havana waits. Hundreds of Cubans were arrested on Monday.", "detain", "cu"),
    ("fr", "La Tunisie attend. Tunis est tendue. Deux journalistes tunisiens ont été condamnés à un an "
     "de prison.", "sentence", "tn"),
    ("fr", "L'Algérie attend. Deux opposants algériens ont été arrêtés lundi à Alger.", "detain", "dz"),
    ("ru", "Казахстан ждёт. В Астане тихо. Двоих казахстанских журналистов арестовали.", "detain", "kz"),
    ("ru", "Грузия ждёт. Тбилиси ждёт. Двоих граждан Грузии задержали в Батуми.", "detain", "ge"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "state"), AT_HOME)
def test_a_state_acts_on_its_own_people_at_home(language: str, text: str, kind: str, state: str) -> None:
    assert authorities(text, language, kind) == {state}


CAPTIVES = [
    ("en", "Niger waits. Niamey hopes. The hostages were freed on Monday.", "release"),
    ("en", "Mali waits. Bamako hopes. The captives had been held hostage since 2021.", "detain"),
    ("fr", "Le Niger attend. Niamey espère. Les otages ont été libérés lundi.", "release"),
    ("fr", "Le Mali attend. Bamako espère. Deux otages ont été relâchés mardi.", "release"),
    ("ru", "Нигер ждёт. Ниамей надеется. Заложники были освобождены в понедельник.", "release"),
    ("ru", "Украина ждёт. Киев надеется. Большинство из них находились в плену с 2022 года.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), CAPTIVES)
def test_the_state_that_a_text_is_about_holds_no_captives(language: str, text: str, kind: str) -> None:
    found = [a.act.authority for a in acts(text, language) if a.act.kind == kind]
    assert set(found) <= {None}


HOME = [
    ("en", "Ukraine waits. Kyiv hopes. Ninety prisoners returned home on Friday from captivity."),
    ("fr", "L'Ukraine attend. Kiev espère. Des prisonniers sont rentrés au pays vendredi."),
    ("ru", "Украина ждёт. Киев надеется. Домой вернулись девяносто пленных."),
    ("ru", "Украина ждёт. Освободили заложника. На родину вернулись 157 украинцев."),
    ("ru", "Украина и РФ провели новый обмен пленными, в результате которого домой вернулись 157 украинцев."),
    ("ru", "Гражданин США Ван Сюэ, которого Иран держал три года, вернулся на родину. США рады. США ждали."),
]


@pytest.mark.parametrize(("language", "text"), HOME)
def test_where_people_return_home_to_did_not_free_them(language: str, text: str) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == "release"]
    assert not {a.authority for a in found if a.subjects or a.group} & {"ua", "us"}


OTHERS_ACTS = [
    ("en", "The tribunal said that the inmates were freed as the United States had freed seven Kenyans.",
     "release", {"us", None}),
    ("fr", "Des détenus ont été libérés, alors que les États-Unis avaient libéré sept Kényans.",
     "release", {"us", None}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "states"), OTHERS_ACTS)
def test_an_act_like_it_nearby_tells_not_whose_another_is(
    language: str, text: str, kind: str, states: set[str | None]
) -> None:
    assert authorities(text, language, kind) == states


ASKED_AFTER = [
    ("ru", "Иран ждёт. Иран надеется. Освободить Анну Петрову давно требовал Тегеран."),
    ("ru", "Об освобождении Анны Петровой давно просил Минск. Минск ждёт. Минск надеется."),
    ("fr", "La libération d'Anna Petrova est réclamée par l'Iran. L'Iran attend. Téhéran espère."),
    ("en", "The release of Anna Petrova was demanded by Iran. Iran waits. Tehran hopes."),
]


@pytest.mark.parametrize(("language", "text"), ASKED_AFTER)
def test_who_asks_behind_the_act_does_not_do_it(language: str, text: str) -> None:
    assert authorities(text, language, "release") == {None}


NEIGHBOURS = [
    ("ru", "Премьер Чехии сообщил о намерении страны выслать троих дипломатов. Румыния выслала атташе."),
    ("en", "Czechia's premier spoke of plans to expel three diplomats. Romania expelled two diplomats."),
    (
        "fr",
        "Le gouvernement tchèque veut expulser trois diplomates. La Roumanie a expulsé deux diplomates.",
    ),
]


@pytest.mark.parametrize(("language", "text"), NEIGHBOURS)
def test_a_neighbour_that_does_the_same_is_not_the_author(language: str, text: str) -> None:
    found = [a.act.authority for a in acts(text, language) if a.act.kind == "expel"]
    assert found[-1] == "ro"
    assert "ro" not in found[:-1]


REPORTED = [
    ("en", "Anna Petrova was pardoned, according to a decree seen by AFP.", "pardon", None),
    ("en", "14ymedio/EFE, Havana — The court jailed Anna Petrova for five years.", "sentence", "cu"),
    ("en", "Anna Petrova was jailed under a ruling obtained by Reuters.", "detain", None),
    ("fr", "Anna Petrova a été graciée, selon le décret consulté par l'AFP.", "pardon", None),
    ("fr", "Ivan Morel a été arrêté, selon une décision dont l'AFP a obtenu copie.", "detain", None),
    ("fr", "Ivan Morel a été condamné à la prison, selon l'arrêt cité par Reuters.", "sentence", None),
    ("ru", "Как пишет газета «Наша Нива», Лукашенко помиловал Ивана Мороза.", "pardon", "by"),
    ("ru", "Как пишет, газета «Наша Нива», Лукашенко помиловал Ивана Мороза.", "pardon", "by"),
    ("ru", "Ивана Мороза освободили по указу, опубликованному «Интерфаксом».", "release", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "authority"), REPORTED)
def test_who_reports_an_act_does_not_do_it(
    language: str, text: str, kind: str, authority: str | None
) -> None:
    assert authorities(text, language, kind) == {authority}
