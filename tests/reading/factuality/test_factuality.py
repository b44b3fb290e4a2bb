"""Did it happen?"""

from __future__ import annotations

import pytest

from tests.reading import told
from tests.reading.acts.reader import acts

CASES = [
    ("fr", "L'UE espère que la levée des sanctions ouvrira la voie.", "possible"),
    ("fr", "Washington pourrait lever les sanctions contre Belavia.", "possible"),
    ("fr", "Les autorités ont tenté d'expulser Anna Petrova.", "attempted"),
    ("fr", "Anna Petrova n'a pas été libérée.", "denied"),
    ("fr", "Le ministre a nié avoir libéré Anna Petrova.", "denied"),
    ("fr", "Le gouvernement prévoit la libération de 20 détenus.", "planned"),
    ("fr", "Minsk s'était engagé à libérer 100 prisonniers.", "planned"),
    ("fr", "Alexandre Loukachenko va libérer des opposants.", "announced"),
    ("fr", "Les États-Unis ont annoncé la levée des sanctions sur la potasse.", "announced"),
    ("fr", "Anna Petrova aurait été libérée.", "possible"),
    ("fr", "Coale a dit que Washington lèverait les sanctions.", "announced"),
    ("fr", "Viasna demande la libération de tous les prisonniers politiques.", "possible"),
    ("fr", "Aucune sanction contre Belavia n'a été levée.", "denied"),
    ("fr", "Minsk a libéré dix opposants après la levée des sanctions.", "asserted"),
    ("fr", "Va-t-on libérer Anna Petrova ?", "possible"),
    ("en", "They attempted to expel Anna Petrova.", "attempted"),
    ("en", "Anna Petrova was not released.", "denied"),
    ("en", "The government could release Anna Petrova.", "possible"),
    ("en", "If Anna Petrova is freed, talks will start.", "possible"),
    ("en", "The United States said it was lifting sanctions on potash.", "announced"),
    ("en", "Coale said Washington would lift sanctions on potash.", "announced"),
    ("en", "The US agreed to lift sanctions on potash.", "planned"),
    ("en", "They urged the release of all political prisoners.", "possible"),
    ("en", "Police announced the arrest of Anna Petrova.", "asserted"),
    ("en", "Rights groups said Anna Petrova had been freed.", "asserted"),
    ("en", "Despite a ruling that Anna Petrova be released, the guards kept her in prison.", "announced"),
    ("en", "Since the order that Anna Petrova be deported, nothing has happened.", "announced"),
    ("en", "After a request that Anna Petrova be freed, the court adjourned.", "possible"),
    ("en", "The court ruled that Anna Petrova be released.", "announced"),
    ("en", "Officials said the release of Anna Petrova was imminent.", "planned"),
    ("en", "The transfer of the prisoners looks imminent.", "planned"),
    ("en", "An arrest of Anna Petrova is unlikely.", "possible"),
    ("en", "A lifting of the sanctions on Belavia appeared probable.", "possible"),
    ("ru", "Анна Петрова не была освобождена.", "denied"),
    ("ru", "Анну Петрову пытались выдворить.", "attempted"),
    ("ru", "США пообещали снять санкции с калийной отрасли.", "planned"),
    ("ru", "Если Анну Петрову освободят, переговоры начнутся.", "possible"),
    ("ru", "Коул объявил, что США снимают санкции с калийной отрасли.", "announced"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_factuality(language: str, text: str, expected: str) -> None:
    assert [found.factuality for found in acts(text, language)][:1] == [expected]


FUTURE = [
    # Nobody who could decide it speaks: it is to be.
    ("en", "Nearly 400 prisoners in Georgia will be freed next week.", "planned"),
    ("en", "The British government said Cuba would release political prisoners.", "planned"),
    ("en", "Iran will release Anna Petrova on Monday.", "planned"),
    ("fr", "Près de 400 prisonniers seront libérés en Géorgie la semaine prochaine.", "planned"),
    ("fr", "Le gouvernement britannique a dit que Cuba libérerait des prisonniers politiques.", "planned"),
    ("fr", "L'Iran libérera Anna Petrova lundi.", "planned"),
    ("ru", "Почти 400 заключённых в Грузии будут освобождены на следующей неделе.", "planned"),
    ("ru", "Анну Петрову обменяют на пленных солдат до конца месяца.", "planned"),
    ("ru", "Иран освободит Анну Петрову в понедельник.", "planned"),
    ("ru", "Адвокат Иван Морель рассказал, что Анну Петрову обменяют на пленных солдат.", "planned"),
    # Who decides it says so.
    ("en", "The Cuban government said Cuba would release political prisoners.", "announced"),
    ("fr", "Le gouvernement iranien a déclaré que l'Iran libérera Anna Petrova.", "announced"),
    ("ru", "Правительство Ирана сообщило, что Иран освободит Анну Петрову.", "announced"),
    # What others tell in the present is done.
    ("en", "Georgia frees jailed activists, the Finnish foreign ministry says.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "expected"), FUTURE)
def test_only_who_does_it_announces_it(language: str, text: str, expected: str) -> None:
    assert {claim.factuality for claim, _ in told.acts(text, language)} == {expected}


AGREED = [
    ("en", "Tehran and Brussels reached an agreement on the release of Anna Petrova."),
    ("en", "Iran and Belgium have a deal to release Anna Petrova."),
    ("en", "Minsk signed an agreement for the release of Anna Petrova."),
    ("fr", "Les deux camps ont conclu un accord sur la libération de dix prisonniers."),
    ("fr", "Minsk a signé un accord pour la libération d'Anna Petrova."),
    ("fr", "Paris et Téhéran sont parvenus à un accord sur un échange de prisonniers."),
    ("ru", "США и Иран достигли соглашения об обмене заключёнными."),
    ("ru", "Минск и Вашингтон договорились об освобождении Анны Петровой."),
    ("ru", "Есть договорённость об освобождении Анны Петровой."),
]


@pytest.mark.parametrize(("language", "text"), AGREED)
def test_what_is_agreed_on_is_planned(language: str, text: str) -> None:
    found = [a for a in acts(text, language) if a.act.kind == "release"]
    assert {a.factuality for a in found} == {"planned"}


NOT_DONE = [
    ("en", "Tehran decided to pause the release of Anna Petrova.", "denied"),
    ("en", "Minsk halted the release of prisoners.", "denied"),
    ("fr", "Téhéran a interrompu la libération d'Anna Petrova.", "denied"),
    ("ru", "Тегеран приостановил освобождение Анны Петровой.", "denied"),
    ("en", "They tried to obtain the release of Anna Petrova.", "attempted"),
    ("en", "Oslo failed to secure the release of Anna Petrova.", "attempted"),
    ("fr", "Paris a tenté d'obtenir la libération d'Anna Petrova.", "attempted"),
    ("ru", "Дипломаты пытались добиться освобождения Анны Петровой.", "attempted"),
    ("ru", "Адвокатам не удалось добиться освобождения Анны Петровой.", "attempted"),
    ("en", "The order authorizes OFAC to impose sanctions on Belavia.", "possible"),
    ("en", "The law empowers the Treasury to impose sanctions on Belavia.", "possible"),
    ("fr", "Le décret autorise le Trésor américain à imposer des sanctions à Belavia.", "possible"),
    ("fr", "La loi habilite le Trésor américain à imposer des sanctions à Belavia.", "possible"),
    ("ru", "Указ разрешает Минфину США ввести санкции против «Белавиа».", "possible"),
    ("ru", "Закон позволяет Минфину США ввести санкции против «Белавиа».", "possible"),
    ("en", "Oslo called for Anna Petrova to be freed.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "expected"), NOT_DONE)
def test_what_a_verb_above_leaves_undone(language: str, text: str, expected: str) -> None:
    assert {a.factuality for a in acts(text, language)} == {expected}


DUE = [
    ("fr", "« Ils doivent être tous libérés », a dit l'opposante Anna Petrova.", "possible"),
    ("fr", "Le pape a dit que les otages doivent être libérés.", "possible"),
    ("fr", "Les otages doivent être libérés samedi.", "planned"),
    ("ru", "«Все заложники должны быть освобождены», — сказал папа Лев.", "possible"),
    ("ru", "Премьер Польши заявил, что заложники должны быть освобождены.", "possible"),
    ("ru", "Заложники должны быть освобождены в субботу.", "planned"),
    ("en", "The pope said that the hostages must be released.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DUE)
def test_what_others_say_must_be_done_is_wanted(language: str, text: str, expected: str) -> None:
    found = [claim for claim, act in told.acts(text, language) if act.kind == "release"]
    assert {claim.factuality for claim in found} == {expected}


GROUNDS = [
    ("fr", "Anna Petrova a été détenue pour avoir publié des messages et inculpée d'apologie du terrorisme."),
    ("fr", "Arrêtée pour avoir manifesté, Anna Petrova a été libérée lundi."),
    ("en", "Anna Petrova was arrested for having protested and charged with extremism."),
]


@pytest.mark.parametrize(("language", "text"), GROUNDS)
def test_what_somebody_did_is_no_aim(language: str, text: str) -> None:
    assert {a.factuality for a in acts(text, language)} == {"asserted"}


OVER = [
    ("en", "Anger grows over the arrest of Anna Petrova."),
    ("fr", "Des avocats manifestent contre l'arrestation d'Anna Petrova."),
    ("ru", "Адвокаты протестуют против задержания Анны Петровой."),
]


@pytest.mark.parametrize(("language", "text"), OVER)
def test_what_a_protest_is_over_has_been(language: str, text: str) -> None:
    assert [a.factuality for a in acts(text, language)] == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "The minister eased penalties, suspending an arms embargo, unfreezing assets and lifting sanctions.",
        "The court closed the case, cancelling a hearing, dropping a fine and releasing Anna Petrova.",
        "The king showed mercy, halting a trial, pardoning Anna Petrova and freeing Ivan Morel.",
    ],
)
def test_what_is_done_beside_a_suspension_is_done(text: str) -> None:
    assert {found.factuality for found in acts(text, "en")} <= {"asserted"}


def test_what_is_suspended_is_not_done() -> None:
    (found,) = acts("The court suspended the release of Anna Petrova.", "en")
    assert found.factuality == "denied"


CONSIDERED = [
    ("fr", "Le président envisage de gracier Anna Petrova.", "possible"),
    ("en", "The president is considering pardoning Anna Petrova.", "possible"),
    ("fr", "Le président n'a pas l'intention de gracier Anna Petrova.", "denied"),
    ("fr", "Loin de gracier Anna Petrova, le président se tait.", "denied"),
    ("ru", "Вместо того чтобы освободить Анну Петрову, президент молчит.", "denied"),
    ("fr", "Faute de vol, Anna Petrova n'a pu être libérée.", "denied"),
    ("fr", "Si le parlement vote, Anna Petrova sera libérée.", "possible"),
    ("fr", "Le tribunal a promis qu'Anna Petrova serait libérée.", "planned"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CONSIDERED)
def test_what_is_weighed_or_not_meant_is_not_done(language: str, text: str, expected: str) -> None:
    assert [act.factuality for act in acts(text, language)] == [expected]


PROTESTED = [
    ("fr", "La manifestation contre la libération d'Anna Petrova a réuni mille personnes.", "asserted"),
    ("en", "Thousands marched against the conviction of Anna Petrova.", "asserted"),
    ("ru", "Тысячи вышли на митинг против ареста Анны Петровой.", "asserted"),
    ("en", "Lawyers protested against the extradition of Anna Petrova.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "expected"), PROTESTED)
def test_what_is_protested_against(language: str, text: str, expected: str) -> None:
    assert [act.factuality for act in acts(text, language)] == [expected]


UNTIL = [
    ("en", "We will not rest until Anna Petrova is freed.", "possible"),
    ("en", "Sanctions will stay until Anna Petrova has been freed.", "possible"),
    ("en", "Anna Petrova was in jail until she was freed in 2020.", "asserted"),
    ("fr", "Nous continuerons jusqu'à ce qu'Anna Petrova soit libérée.", "possible"),
    ("fr", "Anna Petrova est restée en prison jusqu'à ce qu'elle soit libérée en 2020.", "asserted"),
    ("fr", "Le ministre veillera à ce qu'Anna Petrova soit libérée.", "possible"),
    ("ru", "Мы будем бороться, пока Анну Петрову не освободят.", "possible"),
    ("en", "Her husband dreams of the day when Anna Petrova is freed.", "possible"),
    ("en", "When Anna Petrova was freed in 2020, she left.", "asserted"),
    ("ru", "Комитет за освобождение Анны Петровой собрался в понедельник.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "expected"), UNTIL)
def test_until_somebody_is_freed_nobody_is(language: str, text: str, expected: str) -> None:
    assert [act.factuality for act in acts(text, language) if act.act.kind == "release"] == [expected]
