"""Whose the sanctions are that no word tells anybody to impose: of whoever the account goes on with."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language)]


GONE_ON_WITH = [
    ("en", "The UN on Monday imposed sanctions on Anton Kral. Jan Novak was removed from the list.", "un"),
    ("fr", "Le Conseil de l'UE a prolongé lundi les sanctions. Anton Kral a été retiré de la liste.", "eu"),
    ("ru", "Совет Безопасности ООН снял санкции с Антона Краля. Из списка исключён и Ян Новак.", "un"),
    ("en", "The US lifted sanctions on Anton Kral. His son, Jan Kral, who was added to the list a year ago, "
           "stays on it.", "us"),
    ("en", "The EU suspended its sanctions on Anton Kral. He was blacklisted in 2022.", "eu"),
    ("en", "The Treasury sanctioned Anton Kral. The department also blacklisted Novak Oil Ltd.", "us-ofac"),
    ("fr", "L'ONU a inscrit lundi Anton Kral et Jan Novak sur sa liste. Il a aussi prolongé l'embargo sur "
           "les armes.", "un"),
    ("fr", "Le Conseil de l'UE a adopté des sanctions contre la Russie. Anton Kral a été inscrit sur la "
           "liste des avoirs gelés.", "eu"),
    ("fr", "Le Conseil de l'UE a adopté lundi des sanctions. Le texte interdit aussi l'importation "
           "d'acétone.", "eu"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "authority"), GONE_ON_WITH)
def test_what_an_account_goes_on_with_is_of_the_same(language: str, text: str, authority: str) -> None:
    assert authorities(text, language) == [authority, authority]


OF_ANOTHER_TIME_OR_MAKER = [
    (
        "en",
        "The EU listed Anton Kral on Monday, Canada said. Jan Novak was sanctioned in 2019. Britain waits.",
    ),
    ("fr", "L'UE a sanctionné lundi Anton Kral. Jan Novak a été sanctionné en 2019. Londres hésite."),
    ("ru", "ЕС в среду ввёл санкции против Антона Краля. США молчат. Ян Новак внесён в список в 2019 году."),
    ("en", "Brussels lifted sanctions on Anton Kral, and London kept its own. Jan Novak was listed in 2022."),
    ("en", "The EU imposed sanctions on Peru. The Russian department also imposed sanctions."),
    ("en", "The EU sanctioned Anton Kral. He lifted the sanctions."),
    ("en", "The EU imposed sanctions on Belarus on Monday. The newspaper Narodnaya was banned."),
    ("en", "Canada lifted sanctions on Anton Kral. Jan Bor was held. His firm was sanctioned in 2022."),
    ("fr", "L'UE a levé les sanctions contre Anton Kral. À Kiev, Jan Novak a été sanctionné en 2022."),
]


@pytest.mark.parametrize(("language", "text"), OF_ANOTHER_TIME_OR_MAKER)
def test_what_was_at_another_time_may_be_another_makers(language: str, text: str) -> None:
    assert authorities(text, language)[-1] is None


OF_THE_ONLY_ONE = [
    ("en", "OFAC issued a licence on Friday that lets Kralco go on until May. The refiner was sanctioned in "
           "January.", "us-ofac"),
    ("en", "The Treasury's OFAC today designated Kralco. His brother, Jan Kral, was sanctioned in 2023.",
     "us-ofac"),
    ("ru", "OFAC в среду выдало лицензию на сделки с «Кралко». Санкции против «Кралко» ввели в 2019 году.",
     "us-ofac"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "authority"), OF_THE_ONLY_ONE)
def test_what_the_only_maker_of_a_text_binds_with_is_its_own(
    language: str, text: str, authority: str
) -> None:
    assert authorities(text, language)[-1] == authority
