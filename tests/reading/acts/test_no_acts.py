"""What states no act: words in another sense, habits, definitions, judgements on what was told already."""

from __future__ import annotations

import pytest

from tests.reading import told
from tests.reading.acts.reader import acts

OTHER_SENSES = [
    ("en", "Prisoners wait. Authorities have not released a full list of those in custody."),
    ("en", "The prison service released the names of inmates on Monday."),
    ("en", "The government on Tuesday released its new strategy for prisoners."),
    ("en", "She dreams of being a free person again after prison."),
    ("en", "He feels like a free man since the sanctions."),
    ("en", "Myanmar had annulled Sean Turnell's amnesty."),
    ("en", "Anna Kral's pardon was revoked on Monday."),
    ("en", "Sanctions hurt. Some 500 people sanctioned for diverse crimes are in jail."),
    ("fr", "La condamnation généralisée des dirigeants européens n'a rien changé."),
    ("fr", "Il déplore la condamnation ferme des journalistes du continent."),
    ("fr", "La direction des prisons a libéré la liste des détenus."),
    ("fr", "Les sanctions pèsent. Quelque 500 personnes sanctionnées pour des délits sont en prison."),
    ("ru", "Активисты отвергли предъявленные им обвинения."),
    ("ru", "Предъявленные ранее обвинения адвокаты называют абсурдными."),
    ("ru", "Он не признал предъявленных обвинений."),
    ("ru", "Антон Краль покинул страну в 2020 году."),
    ("ru", "Антон Краль провёл в тюрьме три года."),
    ("ru", "Первый из них провёл в заключении около трёх лет."),
    ("ru", "По состоянию на 1 мая в тюрьмах Перу содержались 640 человек."),
    ("en", "As of 1 May, 640 people were being held in Peru's prisons."),
]


@pytest.mark.parametrize(("language", "text"), OTHER_SENSES)
def test_a_word_in_another_sense_states_no_act(language: str, text: str) -> None:
    assert not acts(text, language)


HABITS = [
    ("en", "The military government typically grants mass pardons on holidays."),
    ("en", "Prisoners who are pardoned in Georgia usually walk free the same day."),
    ("en", "Police routinely arrest protesters."),
    ("fr", "Le roi gracie généralement des détenus à la fin du ramadan."),
    ("fr", "Les prisonniers qui sont graciés sont d'ordinaire libérés le jour même."),
    ("fr", "La police arrête régulièrement des manifestants."),
    ("ru", "Обычно помилованных заключённых освобождают в тот же день."),
    ("ru", "Власти традиционно объявляют амнистию к празднику."),
    ("ru", "Полиция регулярно задерживает протестующих."),
]


@pytest.mark.parametrize(("language", "text"), HABITS)
def test_a_habit_is_no_act(language: str, text: str) -> None:
    assert not acts(text, language)


DEFINITIONS = [
    ("en", "A release that is conditional on leaving the country is an expulsion."),
    ("en", "A pardon that has to be begged for is no pardon."),
    ("en", "An exchange of prisoners that nobody announces is a trade."),
    ("fr", "Une libération qui dépend d'un départ est une expulsion."),
    ("fr", "Une grâce que l'on doit demander n'est pas une grâce."),
    ("fr", "Un échange de prisonniers que personne n'annonce est un troc."),
]


@pytest.mark.parametrize(("language", "text"), DEFINITIONS)
def test_what_defines_an_act_tells_none(language: str, text: str) -> None:
    assert not acts(text, language)


JUDGED = [
    ("en", "The lifting of sanctions on Belavia is a mistake."),
    ("en", "The easing of sanctions against Belavia was a step forward."),
    ("en", "The removal of sanctions on potash is good news."),
    ("fr", "La levée des sanctions contre Belavia est une erreur."),
    ("fr", "L'assouplissement des sanctions contre Belavia était un premier pas."),
    ("fr", "La levée des sanctions sur la potasse est une bonne nouvelle."),
    ("ru", "Снятие санкций с «Белавиа» является ошибкой."),
    ("ru", "Ослабление санкций против «Белавиа» — это первый шаг."),
    ("ru", "Снятие санкций с калийной отрасли было хорошей новостью."),
]


@pytest.mark.parametrize(("language", "text"), JUDGED)
def test_what_is_judged_was_told_before(language: str, text: str) -> None:
    assert not acts(text, language)


UNTIED = [
    ("en", "The pardon came in exchange for nothing, and the releases go on."),
    ("fr", "La grâce est venue en échange de rien."),
    ("ru", "Помилование случилось в обмен на обещания."),
]


@pytest.mark.parametrize(("language", "text"), UNTIED)
def test_a_noun_that_is_tied_to_no_act_tells_none(language: str, text: str) -> None:
    assert not told.acts(text, language)


SHORTENED = [
    ("en", "The junta pardoned Anna Petrova of five charges, reducing her sentence.", "pardon"),
    ("en", "The president commuted Anna Petrova's sentence.", "pardon"),
    ("fr", "Le président a commué la peine d'Anna Petrova.", "pardon"),
    ("fr", "Le roi a commué la condamnation à mort d'Anna Petrova.", "pardon"),
    ("en", "An appeal court cut Anna Petrova's sentence to three years.", "sentence"),
    ("fr", "La cour d'appel a réduit à trois ans la peine d'Anna Petrova.", "sentence"),
    ("ru", "Апелляционный суд сократил Анне Петровой срок до трёх лет.", "sentence"),
]


@pytest.mark.parametrize(("language", "text", "kind"), SHORTENED)
def test_a_shorter_term_is_a_sentence_only_from_a_court_that_says_which(
    language: str, text: str, kind: str
) -> None:
    assert {found.act.kind for found in acts(text, language)} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "У Игоря Ветрова суд уже назначен на 12 часов 26 марта.",
        "Разговоры не меняются: «приговорят», «оправдают», «отпустят».",
        "После освобождения Игорь Ветров будет жить в Польше.",
        "Суд отменил решение об административном аресте блогера Игоря Ветрова.",
    ],
)
def test_what_is_ahead_or_undone_has_not_been_in_russian(text: str) -> None:
    assert not acts(text, "ru")


def test_what_was_before_and_what_is_denied_stay_told_in_russian() -> None:
    found = acts("После помилования Игорь Ветров уехал. МВД опровергло арест Петра Лугового.", "ru")
    assert [(a.act.kind, a.factuality) for a in found] == [("pardon", "asserted"), ("detain", "denied")]


def test_a_range_of_years_counts_nobody() -> None:
    assert not any(a.act.group for a in acts("Подсудимым грозило от четырёх до шести лет тюрьмы.", "ru"))


OF_THE_SORT = [
    # Who is declared wrongly held is under no sanction, nor is who is on a list of those freed.
    ("en", "The Treasury spoke of sanctions. The State Department had designated the men as “wrongfully "
     "detained”.", "impose"),
    ("fr", "Cinq marins ont été libérés. Figure aussi sur la liste Jean Exemple, un mineur. On parla de "
     "sanctions.", "impose"),
    # Nobody moves himself elsewhere as a prisoner, and a list of names is no licence.
    ("en", "Anton Kral was interned with a law firm in Torvel.", "detain"),
    ("en", "In 2022 Anton Kral sold his house and relocated to Torvel. He was arrested in 2023.", "transfer"),
    ("ru", "Пленных освободят. Опубликован список с их именами: Антон Краль, Иван Зимин.", "license"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), OF_THE_SORT)
def test_words_of_another_sort_state_no_act_of_this(language: str, text: str, kind: str) -> None:
    assert kind not in [found.act.kind for found in acts(text, language)]


OF_THE_SAME = [
    ("en", "The Treasury designated Anton Kral as a Specially Designated Global Terrorist.", "impose"),
    ("fr", "L'UE a adopté des sanctions. Belavia figure sur la liste noire de l'UE.", "impose"),
    ("en", "The prisoners were relocated to Colony No. 3 on Monday.", "transfer"),
    ("en", "Peru relocated 20 prisoners to Torvel.", "transfer"),
    ("en", "Authorities relocated Anton Kral to a prison in the north.", "transfer"),
    # Who is interned with somebody is no trainee.
    ("en", "Anton Kral was interned with his brother in a camp.", "detain"),
    ("ru", "Минфин США опубликовал генеральную лицензию для «Белавиа».", "license"),
]


@pytest.mark.parametrize(("language", "text", "kind"), OF_THE_SAME)
def test_words_of_the_sort_state_an_act(language: str, text: str, kind: str) -> None:
    assert kind in [found.act.kind for found in acts(text, language)]


NOT_OF_STATES = [
    "Les sanctions pleuvent. Le club de Tirana a été sanctionné lundi de deux matches à huis clos.",
    "Les sanctions pleuvent. L'arbitre Anton Kral a été sanctionné par la fédération.",
    "Les sanctions pleuvent. Le joueur Anton Kral a été sanctionné mardi d'un avertissement.",
]


@pytest.mark.parametrize("text", NOT_OF_STATES)
def test_penalties_of_clubs_and_employers_are_no_sanctions(text: str) -> None:
    assert not acts(text, "fr")


def test_a_union_sanctions() -> None:
    text = "L'oligarque Anton Kral a été sanctionné mardi par l'Union européenne."
    assert [(a.act.kind, a.act.authority) for a in acts(text, "fr")] == [("impose", "eu")]


TRENDS = [
    ("en", "The number of arrests of journalists rose by 30% in a year in Turkey."),
    ("en", "Arrests of journalists have doubled in Turkey."),
    ("en", "Deportations of foreigners are increasing in Iran."),
    ("fr", "Le nombre d'arrestations de journalistes a augmenté de 30 % en un an en Turquie."),
    ("fr", "Les arrestations d'opposants se multiplient au Mali."),
    ("fr", "Les expulsions d'étrangers ont augmenté de 12 % en 2024."),
    ("ru", "Число арестов журналистов в Турции выросло на 30 % за год."),
    ("ru", "Аресты журналистов в Турции участились."),
]


@pytest.mark.parametrize(("language", "text"), TRENDS)
def test_more_or_fewer_of_them_is_no_act(language: str, text: str) -> None:
    assert not acts(text, language)


AND_WHAT_IT_CHANGED = [
    ("en", "The arrest of Anton Kral increased tensions in Torvel."),
    ("en", "The release of ten prisoners on Monday raised hopes."),
    ("en", "The arrest of activists in Lima increased tensions."),
    ("en", "A wave of arrests of journalists swept Torvel on Monday."),
    ("fr", "L'arrestation d'Anton Kral a augmenté la tension."),
    ("fr", "L'arrestation d'opposants à Lima a augmenté la tension."),
    ("en", "The jailing of opposition leaders has multiplied the calls for sanctions."),
    ("en", "A wave of arrests of activists followed in Minsk on Monday."),
    ("fr", "L'arrestation d'Anton Kral a augmenté la tension."),
    ("fr", "Les arrestations de journalistes ont augmenté la tension à Minsk."),
    ("fr", "L'arrestation d'opposants fait chuter le gouvernement."),
    ("ru", "После ареста Антона Краля напряжённость выросла."),
]


@pytest.mark.parametrize(("language", "text"), AND_WHAT_IT_CHANGED)
def test_an_act_that_raises_something_is_told(language: str, text: str) -> None:
    assert [a.factuality for a in acts(text, language)] == ["asserted"]


NO_TRADE = [
    "Минск запретил вывозить детей в Польшу.",
    "Суд запретил Антону Кралю вывозить ребёнка.",
    "Суд запретил ввозить книги Антона Краля.",
    "Правительство запретило вывоз мусора с площади.",
]


@pytest.mark.parametrize("text", NO_TRADE)
def test_who_may_take_nobody_out_bans_no_exports(text: str) -> None:
    assert not acts(text, "ru")
