"""Whose words a relative clause, a participle or a remark tells, where another noun stands nearer."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Les avocats de Karl Essai, qui a affirmé avoir « renoncé » à son projet, ont plaidé.",
         "Karl Essai"),
        ("fr", "Les avocats de Karl Essai, qui ont affirmé avoir « renoncé » à l'appel, sont partis.",
         "Les avocats de Karl Essai"),
        ("fr", "La mère des deux détenus, qui affirme qu'ils sont en vie, est partie.",
         "La mère des deux détenus"),
        (
            "fr",
            "Cela fait partie d'accords conclus avec la Norvège, qui a annoncé la levée des sanctions.",
            "Norway",
        ),
        ("fr", "Le juge a écrit une lettre au ministère du Travail, qui a réaffirmé que rien ne change.",
         "ministère du Travail"),
        ("fr", "Il a fait libérer M. Essai, emprisonné par l'Iran, qui souhaitait récupérer un agent.",
         "Iran"),
        ("en", "The lawyers of Karl Sample, who says he was tortured, appealed the verdict.", "Karl Sample"),
        ("en", "The wife of Karl Sample, who says she was beaten, left.", "The wife of Karl Sample"),
        ("ru", "Суд Европейского союза отклонил иск бизнесмена Романа Примерова, который требовал отменить "
         "санкции.",
         "Роман Примеров"),
        ("ru", "Адвокаты Ивана Примерова, который утверждает, что его били, подали жалобу.", "Иван Примеров"),
        ("ru", "Мать Ивана Примерова, которая утверждает, что его били, подала жалобу.",
         "Мать Ивана Примерова"),
    ],
)  # fmt: skip
def test_a_relative_clause_is_of_a_noun_that_it_agrees_with(code: str, text: str, name: str) -> None:
    (chain,) = speakers(text, code)
    assert chain == [name]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Brussels proposed a list but Hungary blocked the move, saying it would harm them.",
         "Hungary"),
        ("en", "The minister said they had met and the delegation had left, adding that 40 people were free.",
         "The minister"),
        ("fr", "Paris avait proposé de sanctionner Karl Essai mais la Hongrie s'y est opposée, "
         "estimant que c'était une erreur.", "Hungary"),
        ("fr", "Le ministre a dit que les otages étaient libres et que l'avion avait décollé, "
         "ajoutant que dix détenus restaient.", "Le ministre"),
        ("ru", "Еврокомиссия предложила ввести санкции, но Венгрия выступила против, заявив, что это ошибка.",
         "Hungary"),
        ("en", "In a note, the council cited his cousin, Ann Sample, saying that he was ill.", "Ann Sample"),
        ("en", "The prisoners were released after reports in state media quoted Trump's envoy to Minsk, "
         "John Coale, as saying Oslo is lifting sanctions on potash.", "John Coale"),
    ],
)  # fmt: skip
def test_a_participle_goes_on_with_the_clause_right_before(code: str, text: str, name: str) -> None:
    assert speakers(text, code)[-1][0] == name


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("ru", "Еврокомиссия предложила ввести санкции, но Венгрия выступила против.", "ввести санкции"),
        ("fr", "Paris avait proposé de sanctionner Karl Essai mais la Hongrie a refusé.",
         "sanctionner Karl Essai"),
        ("en", "Paris urged them to free two men, but Rome refused.", "free two men"),
    ],
)  # fmt: skip
def test_what_is_asked_ends_before_who_is_against_it(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]


def test_who_cites_speaks_after_the_one_cited() -> None:
    text = "In a note, the council cited his cousin, Ann Sample, saying he was ill, and added that two left."
    assert speakers(text, "en") == [["Ann Sample", "the council"], ["the council"]]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "The Interior Ministry issued a statement announcing that 11 people were free.",
         "Interior Ministry"),
        ("fr", "Le syndicat a publié un communiqué annonçant que onze personnes étaient libres.",
         "Le syndicat"),
        ("en", "The lawyer received a letter saying that 11 people were free.", "a letter"),
        ("en", "The ministry rejected reports stating that 11 people were free.", "reports"),
        ("en", "The minister mocked a report claiming that 11 people were free.", "a report"),
        ("fr", "Il existe des rapports crédibles faisant état de violences.", "des rapports crédibles"),
        ("fr", "Le ministre a rejeté des rapports affirmant que onze personnes étaient libres.",
         "des rapports"),
        ("ru", "Министр отверг сообщения, утверждающие, что десять человек свободны.", "сообщения"),
    ],
)  # fmt: skip
def test_a_document_speaks_for_who_put_it_out(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "Как ранее сообщали европейские СМИ, включая газету «Заря», за это выступала Венгрия.", "СМИ"),
        ("ru", "Как позже уточнило министерство, десять человек свободны.", "министерство"),
        ("fr", "Comme l'a déjà indiqué le ministre, dix détenus sont libres.", "le ministre"),
    ],
)  # fmt: skip
def test_an_adverb_may_stand_within_a_remark(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Пакет принят. Об этом, как пишет Reuters, сообщила в пятницу председательствующая в ЕС Швеция.",
         ["Sweden", "Reuters"]),
        ("Пакет утверждён. Об этом сообщила председательствующая в ЕС Швеция.", ["Sweden"]),
    ],
)  # fmt: skip
def test_a_participle_before_who_reports_is_no_sentence_that_runs_on(text: str, chain: list[str]) -> None:
    assert speakers(text, "ru") == [chain]
