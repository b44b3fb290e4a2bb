"""What a sentence settles about an act whatever governs the word for it: that it came about, that it lies
behind, that only its reason is denied; and what it only guesses, aims at or supposes."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

REALIZED = [
    (
        "en",
        "The planned exchange of prisoners between Russia and Ukraine took place on Saturday.",
        "asserted",
    ),
    ("fr", "Le projet de libération d'Ivan Morel s'est concrétisé samedi.", "asserted"),
    ("fr", "L'échange de prisonniers prévu entre Moscou et Kiev a eu lieu samedi.", "asserted"),
    ("ru", "Запланированный обмен пленными между Россией и Украиной состоялся в субботу.", "asserted"),
    ("ru", "Давно ожидаемое освобождение Ивана Морозова произошло в субботу.", "asserted"),
    ("en", "The planned release of Ivan Morel did not take place.", "denied"),
    ("fr", "L'échange de prisonniers prévu aura lieu samedi.", "planned"),
    ("ru", "Запланированное освобождение Ивана Морозова состоится в субботу.", "planned"),
]
BYGONE = [
    ("en", "Oslo announced a decision to expel an envoy after Norland's earlier expulsion of two.", "expel"),
    ("fr", "Vilnius a décidé de riposter à la récente expulsion de deux diplomates lituaniens.", "expel"),
    ("ru", "Вильнюс решил ответить на предыдущую высылку двух литовских дипломатов.", "expel"),
    ("en", "The detention of Ivan Morel was due to expire in April.", "detain"),
    ("en", "Ivan Morel returned to Minsk in 2021 only to be jailed in Brest.", "detain"),
    ("ru", "По освобождении Иван Морозов решил уехать.", "release"),
    ("ru", "Суд назначил заседание на март, отпустив Ивана Морозова под залог.", "release"),
    ("ru", "Суд, признав Ивана Морозова виновным, назначил заседание на март.", "sentence"),
    ("ru", "Надо понять, какие санкции сняты с компании «Ромашка».", "lift"),
    ("fr", "Il faut analyser quelles sanctions ont été levées.", "lift"),
    (
        "en",
        "It is unclear whether the activists (three of them were arrested in May) will be tried.",
        "detain",
    ),
]
CORRECTED = [
    ("fr", "Ivan Morel n'a pas été arrêté pour ses articles, mais bien pour fraude fiscale.", "asserted"),
    ("fr", "Ils n'ont pas été arrêtés en vertu de la loi 12, mais en vertu du code pénal.", "asserted"),
    ("en", "Ivan Morel was not arrested for his articles but for tax fraud.", "asserted"),
    ("en", "Ivan Morel was not arrested because of his views but because of theft.", "asserted"),
    ("ru", "Ивана Морозова арестовали не за статьи, а за мошенничество.", "asserted"),
    ("en", "Ivan Morel was not arrested in Minsk, but he was questioned.", "denied"),
    ("en", "Ivan Morel was not arrested on Monday, but on Tuesday he was questioned.", "denied"),
    ("fr", "Ivan Morel n'a pas été arrêté pour ses articles.", "denied"),
]
DOUBTED = [
    ("ru", "Вероятно, Ивана Морозова арестовали в Минске.", "detain"),
    ("ru", "По-видимому, Иван Морозов был арестован в Минске.", "detain"),
    ("ru", "Ивана Морозова, похоже, арестовали в Минске.", "detain"),
    ("en", "Presumably, Ivan Morel was arrested in Minsk.", "detain"),
    ("en", "Ivan Morel was apparently arrested in Minsk.", "detain"),
    ("fr", "Vraisemblablement, Ivan Morel a été arrêté à Minsk.", "detain"),
    ("en", "If the minister says that Anna Morel was freed, we will believe it.", "release"),
    ("ru", "Если министр скажет, что Анна Морозова освобождена, мы поверим.", "release"),
    ("fr", "L'une de ses priorités était de libérer les cent prisonniers politiques.", "release"),
    ("ru", "Его целью было освободить сто политзаключенных.", "release"),
]
DECIDED = [
    ("fr", "Les autorités belges ont autorisé la libération d'Ivan Morel.", "announced"),
    ("fr", "La loi autorise la libération d'Ivan Morel.", "possible"),
    ("fr", "Le parlement pourrait autoriser la libération d'Ivan Morel.", "possible"),
    ("fr", "Le décret de grâce d'Ivan Morel sera publié lundi.", "planned"),
    ("ru", "Указ о введении санкций против компании «Ромашка» будет опубликован в понедельник.", "planned"),
    ("en", "Washington indicated it was lifting sanctions on Belavia.", "announced"),
    (
        "fr",
        "Il a en outre précisé que les sanctions contre Belavia seraient levées immédiatement.",
        "planned",
    ),
]


def told(text: str, language: str, kind: str | None = None) -> set[str]:
    return {claim.factuality for claim, _ in acts(text, language, kind)}


@pytest.mark.parametrize(("language", "text", "expected"), REALIZED)
def test_what_came_about(language: str, text: str, expected: str) -> None:
    assert told(text, language, "release") == {expected}


@pytest.mark.parametrize(("language", "text", "kind"), BYGONE)
def test_what_lies_behind_is_a_fact(language: str, text: str, kind: str) -> None:
    assert "asserted" in told(text, language, kind)


@pytest.mark.parametrize(("language", "text", "expected"), CORRECTED)
def test_a_denied_reason_denies_no_act(language: str, text: str, expected: str) -> None:
    assert told(text, language, "detain") == {expected}


@pytest.mark.parametrize(("language", "text", "kind"), DOUBTED)
def test_what_is_guessed_aimed_at_or_supposed_is_no_fact(language: str, text: str, kind: str) -> None:
    assert told(text, language, kind) == {"possible"}


@pytest.mark.parametrize(("language", "text", "expected"), DECIDED)
def test_what_is_decided(language: str, text: str, expected: str) -> None:
    assert told(text, language) == {expected}


def test_a_guess_at_the_reason_leaves_the_fact() -> None:
    assert told("Ивана Морозова арестовали, вероятно, за статью о выборах.", "ru", "detain") == {"asserted"}


def test_a_lack_of_grounds_denies_no_arrest() -> None:
    text = "Despite the lack of legal grounds to detain Anna Morel, Judge Orlov extended her stay in prison."
    assert "denied" not in told(text, "en", "detain")
