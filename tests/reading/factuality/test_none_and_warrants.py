"""What a determiner denies, what a warrant only orders, what bystanders tell, and what a law forbids."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NONE = [
    ("en", "No political prisoners were freed under the amnesty.", "release"),
    ("en", "Not a single hostage has been released.", "release"),
    ("en", "The government freed no jailed reporters.", "release"),
    ("en", "No new sanctions were imposed on Norland.", "impose"),
    ("fr", "Aucune nouvelle sanction n'a été imposée au Bélarus.", "impose"),
    ("fr", "Le gouvernement n'a libéré aucun détenu politique.", "release"),
    ("ru", "Ни один политзаключённый не был освобождён.", "release"),
    ("ru", "«Пока никого не отпускали», — добавил адвокат.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NONE)
def test_what_is_done_to_none_is_denied(language: str, text: str, kind: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == ["denied"]


NEITHER = [
    ("en", "Anna Kral is the last not to have been freed or expelled.", 2),
    ("en", "Anna Kral has not been freed or expelled.", 2),
    ("fr", "Anna Kral est la dernière à n'avoir pas été libérée ou condamnée.", 2),
    ("fr", "Jan Kral n'a jamais été arrêté ou condamné.", 2),
    ("ru", "Анна Краль не была освобождена или выслана.", 2),
    # What stands against the denied has been.
    ("fr", "Anna Kral n'a pas été libérée, mais condamnée.", 1),
    ("en", "Anna Kral was not freed but expelled.", 1),
]


@pytest.mark.parametrize(("language", "text", "denied"), NEITHER)
def test_or_joins_what_is_denied_with_another(language: str, text: str, denied: int) -> None:
    told = [c.factuality for c, _ in acts(text, language)]
    assert told == ["denied"] * denied + ["asserted"] * (2 - denied)


TOLD = [
    ("en", "No fewer than 50 prisoners were released.", "release"),
    ("fr", "Pas moins de 50 prisonniers ont été libérés.", "release"),
    ("ru", "Освободили не менее 50 заключённых.", "release"),
    # A question that only follows.
    ("en", "Belarus freed 52 prisoners: who are they?", "release"),
    ("fr", "Le Bélarus a libéré 52 prisonniers : que sait-on d'eux ?", "release"),
    ("ru", "Евросоюз принял пятый пакет санкций против Беларуси: кто в списке?", "impose"),
]


@pytest.mark.parametrize(("language", "text", "kind"), TOLD)
def test_other_determiners_and_a_question_behind_a_colon_deny_nothing(
    language: str, text: str, kind: str
) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == ["asserted"]


ASKED = [
    ("en", "Will Washington lift sanctions on Belarus: what do experts say?", "lift"),
    ("fr", "Le Bélarus va-t-il libérer d'autres prisonniers : qu'en dit-on ?", "release"),
    ("ru", "Освободит ли Минск остальных политзаключённых: что известно?", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), ASKED)
def test_what_is_asked_before_a_colon_is_asked(language: str, text: str, kind: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == ["possible"]


WARRANTS = [
    "Прокуратура Стамбула выдала ордера на арест 42 журналистов.",
    "Международный уголовный суд выдал ордер на арест Владимира Путина.",
    "Выписан ордер на задержание бывшего министра Ивана Морозова.",
]


@pytest.mark.parametrize("text", WARRANTS)
def test_a_warrant_only_orders_the_arrest(text: str) -> None:
    assert [c.factuality for c, _ in acts(text, "ru", "detain")] == ["announced"]


FUTURE = [
    ("en", "Russia will free Evan Gershkovich, Reuters reported.", "release", "planned"),
    ("en", "The United States will lift sanctions on Belavia, the newspaper wrote.", "lift", "planned"),
    ("en", "The United States will lift sanctions on Belavia, the US envoy said.", "lift", "announced"),
    ("fr", "Selon l'AFP, Moscou va libérer deux citoyens américains.", "release", "planned"),
    ("fr", "La Russie libérera deux journalistes, a dit leur avocat.", "release", "planned"),
    ("ru", "Россия освободит Эвана Гершковича, сообщает Bloomberg.", "release", "planned"),
    ("ru", "США снимут санкции с «Белавиа», пишет газета.", "lift", "planned"),
    ("ru", "США снимут санкции с «Белавиа», заявил американский посланник.", "lift", "announced"),
]


@pytest.mark.parametrize(("language", "text", "kind", "told"), FUTURE)
def test_who_only_tells_of_an_act_announces_none(language: str, text: str, kind: str, told: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == [told]


DUTY = [
    ("en", "Two detainees who should be released under the accord were moved to Aden.", "planned"),
    ("en", "The prisoners must be freed under the agreement, the mediators said.", "planned"),
    ("en", "The prisoners must be freed, the minister said.", "possible"),
    ("fr", "Selon l'accord, trente otages doivent être libérés.", "planned"),
    ("fr", "Les détenus doivent être libérés dans les prochaines heures, a dit leur avocat.", "planned"),
    ("fr", "Dix détenus devraient être libérés dimanche, a annoncé le ministère.", "planned"),
    ("fr", "Les détenus doivent être libérés, a dit la ministre.", "possible"),
    ("fr", "Les détenus devraient être libérés, a dit la ministre.", "possible"),
    ("ru", "По условиям соглашения должны быть освобождены 300 пленных.", "planned"),
    ("ru", "Политзаключённые должны быть освобождены в течение суток, заявил министр.", "planned"),
    ("ru", "Политзаключённые должны быть освобождены, заявил министр.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "told"), DUTY)
def test_what_must_be_done_is_planned_where_it_is_agreed(language: str, text: str, told: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, "release")] == [told]


WANTED = [
    ("en", "The protesters' demands include the release of jailed opposition leaders.", "possible"),
    ("en", "Among the strikers' demands is the release of political prisoners.", "possible"),
    ("en", "The agreement includes the release of ten prisoners.", "planned"),
    ("fr", "Parmi les revendications des grévistes figure la libération des prisonniers.", "possible"),
    ("fr", "La libération des opposants figure parmi les exigences des manifestants.", "possible"),
    ("fr", "Un accord impliquant la libération de 14 prisonniers a été signé.", "planned"),
    ("ru", "В числе требований бастующих — освобождение политзаключённых.", "possible"),
    ("ru", "Одно из требований оппозиции — освобождение арестованных.", "possible"),
    ("ru", "Подписано соглашение, предусматривающее освобождение 33 заложников.", "planned"),
]


@pytest.mark.parametrize(("language", "text", "told"), WANTED)
def test_what_demands_hold_is_wanted_and_what_deals_hold_is_planned(
    language: str, text: str, told: str
) -> None:
    assert [c.factuality for c, _ in acts(text, language, "release")] == [told]


NEITHER = [
    ("en", "None of them was released unconditionally."),
    ("fr", "Aucun d'eux n'a été libéré sans condition."),
    ("ru", "Никто из них не был освобождён без условий."),
    ("en", "Under the constitution Ivan Morel cannot be deported."),
]


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_a_denial_of_how_or_of_what_a_law_allows_is_none_of_the_act(language: str, text: str) -> None:
    assert acts(text, language) == []


UNDONE = [
    ("en", "The court annulled the decisions to deport Ivan Orlov and Pavel Lis."),
    ("ru", "При отмене решения о высылке Ивана Орлова суд сослался на ошибки процедуры."),
]


@pytest.mark.parametrize(("language", "text"), UNDONE)
def test_an_annulled_decision_is_not_carried_out(language: str, text: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, "expel")] == ["denied"]


DENIED = [
    ("fr", "La police dément avoir arrêté la journaliste Anna Morel.", "detain"),
    ("fr", "La police a nié avoir arrêté la journaliste Anna Morel.", "detain"),
    ("en", "Police deny having arrested the reporter Anna Morel.", "detain"),
    ("ru", "Полиция отрицает задержание журналистки Анны Морозовой.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), DENIED)
def test_who_denies_having_done_it_has_not_said_that_he_did(language: str, text: str, kind: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == ["denied"]


LATER = [
    ("ru", "Освобождение двадцати заключённых перенесли на понедельник.", "planned"),
    ("ru", "Обмен пленными между Москвой и Киевом перенесли на понедельник.", "planned"),
    ("en", "No date has been set for the release of Anna Morel.", "possible"),
    ("en", "Reports that Anna Morel had been released could not be independently verified.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "told"), LATER)
def test_what_is_put_off_unset_or_unverified_has_not_been(language: str, text: str, told: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, "release")} == {told}
