"""What a measure restricts, by its one name: a trade, a good or a right, and never whom it binds or why."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {"fr": " Les sanctions restent.", "en": " The sanctions stand.", "ru": " Санкции действуют."}
KINDS = ("impose", "lift", "amend", "suspend", "license")


def restricted(text: str, language: str) -> set[str | None]:
    found = [a.measure for kind in KINDS for _, a in acts(text + ABOUT[language], language, kind)]
    assert found
    return set(found)


@pytest.mark.parametrize(
    ("language", "text", "measure"),
    [
        ("en", "The EU imposed an oil embargo on Syria in 2011.", "oil"),
        ("en", "Britain imposed sanctions on Russia's oil sector on Friday.", "oil"),
        ("en", "Washington lifted visa restrictions on Georgian officials.", "visa"),
        ("en", "The EU lifted the travel ban on two judges.", "travel"),
        ("en", "The council renewed the arms embargo on Iran for a year.", "arms"),
        ("en", "The EU tightened restrictions on exports of jet fuel to Syria.", "fuel"),
        ("en", "Potash sanctions were lifted by Washington in December.", "potash"),
        ("en", "The US imposed trade sanctions against Nicaragua.", "trade"),
        ("en", "The EU froze the assets of Ivan Morel.", "assets"),
        ("fr", "L'UE a levé l'interdiction de voyager visant deux juges.", "travel"),
        ("fr", "Washington a imposé des restrictions de visa à 34 élus.", "visa"),
        ("fr", "L'UE a prolongé l'embargo sur les armes contre l'Iran.", "arms"),
        ("fr", "Bruxelles a levé le gel des avoirs de la société Belneft.", "assets"),
        ("fr", "Londres a imposé des sanctions visant le secteur bancaire russe.", "finance"),
        ("fr", "Les sanctions pétrolières ont été suspendues par Washington.", "oil"),
        ("ru", "США сняли санкции с белорусского калия.", "potash"),
        ("ru", "Китай запретил экспорт галлия.", "exports"),
        ("ru", "ЕС запретит ввоз мебели.", "imports"),
        ("ru", "ЕС ввёл нефтяное эмбарго против Сирии.", "oil"),
        ("ru", "США ввели санкции против российского нефтяного сектора.", "oil"),
        ("ru", "ЕС снял запрет на въезд для двух судей.", "entry"),
        ("ru", "США ввели визовые ограничения против 34 чиновников.", "visa"),
        ("ru", "Совет продлил эмбарго на поставки оружия в Иран.", "arms"),
    ],
)
def test_what_is_restricted_has_one_name(language: str, text: str, measure: str) -> None:
    assert restricted(text, language) == {measure}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The UK has imposed sanctions on more than 100 vessels."),
        ("en", "China sanctions US companies over the trade."),
        ("en", "The EU renewed sanctions against Russia."),
        ("en", "Canada announced sanctions on several oil executives."),
        ("en", "The Treasury imposed sanctions over the annexation of the peninsula."),
        ("en", "The EU imposed sanctions on the military in Myanmar."),
        ("en", "The EU removed an entry from the sanctions list."),
        ("en", "The US eased its sanctions on oil and gas from Venezuela."),
        ("fr", "L'UE a prolongé les sanctions contre la Russie."),
        ("fr", "Paris a décrété des sanctions contre des dirigeants de compagnies pétrolières."),
        ("fr", "L'UE a imposé des mesures restrictives au Venezuela."),
        ("ru", "ЕС продлил санкции против России."),
        ("ru", "Лондон ввел санкции против более чем 100 судов."),
        ("ru", "Санкции были введены в связи с присоединением полуострова."),
        ("ru", "ЕС ввёл санкции против военнослужащих Мьянмы."),
        ("ru", "ЕС ввел санкции в отношении 217 физических и юридических лиц."),
    ],
)
def test_whom_a_measure_binds_or_why_is_not_what_it_restricts(language: str, text: str) -> None:
    assert restricted(text, language) == {None}
