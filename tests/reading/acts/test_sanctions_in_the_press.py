"""Sanctions as agencies word them: who is bound, by whom, and whether it is done."""

from __future__ import annotations

import pytest

from detente.model import Act
from tests.reading.told import acts

ABOUT = {"fr": " Les sanctions restent.", "en": " The sanctions stand.", "ru": " Санкции действуют."}


def told(text: str, language: str, kind: str) -> list[tuple[str, Act]]:
    return [(claim.factuality, act) for claim, act in acts(text + ABOUT[language], language, kind)]


@pytest.mark.parametrize(
    ("language", "kind", "text", "authority", "factuality"),
    [
        ("en", "impose", "The EU is drawing up fresh sanctions against Peruvian generals.", "eu", "planned"),
        ("en", "impose", "Brussels is weighing an oil embargo against Libya.", "eu", "possible"),
        ("en", "impose", "Berlin ruled out sanctions against the miners.", "de", "denied"),
        ("en", "impose", "Hungary vetoed the EU's twentieth package of sanctions on Serbia.", "eu", "denied"),
        ("en", "impose", "Canada hit back with a ban on Chilean copper.", "ca", "asserted"),
        ("en", "impose", "London has rolled out sanctions against two Chadian generals.", "uk", "asserted"),
        ("en", "impose", "Norway signed off on sanctions against the Omdal shipyard.", "no", "asserted"),
        ("en", "amend", "EU ambassadors agreed to loosen the oil embargo on Libya.", "eu", "planned"),
        (
            "en",
            "amend",
            "Brussels, which bans their coal, rolled the sanctions over in October.",
            "eu",
            "asserted",
        ),
        (
            "en",
            "amend",
            "The Security Council voted to keep in place the arms embargo on Chad for a further year.",
            "un",
            "announced",
        ),
        ("en", "lift", "Anton Kral was struck off the British list.", "uk", "asserted"),
        ("fr", "impose", "Deux milices ont été placées sur la liste noire européenne.", "eu", "asserted"),
        ("fr", "amend", "L'ONU a reconduit à l'unanimité, pour un an, les sanctions.", "un", "asserted"),
        ("fr", "impose", "L'UE a gelé, cinq jours après, les avoirs de deux juges.", "eu", "asserted"),
        ("en", "impose", "Berlin has not ruled out sanctions against two miners.", "de", "possible"),
        ("ru", "amend", "Совет сохранил эмбарго ещё на год.", None, "asserted"),
        ("ru", "lift", "Белый дом уже освободил от санкций две верфи.", "us", "asserted"),
        ("en", "impose", "A ban on Chadian cotton that Peru introduced in 2020 remains.", "pe", "asserted"),
        (
            "en",
            "impose",
            "The countersanctions China slapped in 2021 on three judges remain.",
            "cn",
            "asserted",
        ),
        ("en", "impose", "Norway aligned itself with the EU sanctions.", "no", "asserted"),
        ("fr", "impose", "La Norvège s'est jointe lundi aux sanctions européennes.", "no", "asserted"),
        (
            "ru",
            "license",
            "Минфин США разрешил до 14 октября сделки по выводу средств.",
            "us-ofac",
            "asserted",
        ),
        ("en", "impose", "U.N. sanctions on Chad will return in March.", "un", "planned"),
        ("en", "impose", "The penalties were brought back by Britain.", "uk", "asserted"),
        ("fr", "lift", "Le Kosovo a mis fin lundi à l'interdiction des produits serbes.", "xk", "asserted"),
        ("ru", "impose", "В Лондоне ввели санкции против двух банкиров.", "uk", "asserted"),
        ("ru", "impose", "Берлин исключил санкции против двух банкиров.", "de", "denied"),
        ("ru", "impose", "Япония готовит эмбарго на поставки оборудования.", "jp", "planned"),
        ("ru", "impose", "Лондон распространил санкции на две верфи.", "uk", "asserted"),
        ("fr", "impose", "Les Vingt-Sept se sont entendus sur une salve de sanctions.", "eu", "asserted"),
        ("fr", "impose", "La Norvège a promulgué des sanctions contre deux généraux.", "no", "asserted"),
        ("fr", "amend", "La France a prorogé le gel des fonds de deux généraux maliens.", "fr", "asserted"),
        ("ru", "impose", "Швейцария присоединилась к 20-му пакету санкций.", "ch", "asserted"),
        ("ru", "impose", "Сербия заблокировала введение санкций ЕС против банка.", "eu", "denied"),
        ("ru", "amend", "Норвегия продлила действие тарифа на сербские товары.", "no", "asserted"),
        ("ru", "lift", "США не намерены исключать Антона Краля из санкционного списка.", "us", "denied"),
    ],
)
def test_who_does_what_about_sanctions(
    language: str, kind: str, text: str, authority: str | None, factuality: str
) -> None:
    assert [(a.authority, f) for f, a in told(text, language, kind)] == [(authority, factuality)]


@pytest.mark.parametrize(
    ("language", "kind", "text", "names"),
    [
        (
            "en",
            "impose",
            "OFAC put the firms Orval Gold and Grupo Coyol on its blacklist.",
            "Orval Gold; Grupo Coyol",
        ),
        ("en", "impose", "Britain froze the assets of the banker Anton Kral.", "Anton Kral"),
        (
            "en",
            "lift",
            "The travel ban that hits the minister, Anton Kral, will not be lifted.",
            "Anton Kral",
        ),
        ("en", "lift", "The bloc agreed to the removal of Anton Kral from its blacklist.", "Anton Kral"),
        ("en", "lift", "Anton Kral, a banker, was quietly struck off the British list.", "Anton Kral"),
        (
            "fr",
            "lift",
            "L'interdiction de voyager qui frappe le ministre, Anton Kral, a été levée.",
            "Anton Kral",
        ),
        (
            "fr",
            "impose",
            "Londres a gelé les biens de deux banquiers, Anton Kral et Olga Kral.",
            "Anton Kral; Olga Kral",
        ),
        ("fr", "impose", "Rome a infligé fin mai des sanctions au ministre Anton Kral.", "Anton Kral"),
        ("en", "impose", "Germany has hit Supreme Court Chairman Anton Kral with entry bans.", "Anton Kral"),
        (
            "en",
            "lift",
            "The EU struck Anton Kral, a banker, from its list of sanctioned persons.",
            "Anton Kral",
        ),
        (
            "ru",
            "impose",
            "Лондон заморозил активы бывшего главы компании «Орваль» Антона Краля.",
            "Антон Краль",
        ),
        ("ru", "impose", "Лондон заморозил активы банкира Антона Краля.", "Антон Краль"),
        ("ru", "impose", "США, включившие Антона Краля в санкционный список, недовольны.", "Антон Краль"),
        ("ru", "impose", "Япония ввела санкции против министра Антона Краля.", "Антон Краль"),
        ("ru", "impose", "Президент ввёл в действие решение СНБО о санкциях.", ""),
        # A body told, then named between commas.
        ("en", "lift", "The US lifted sanctions on the national airline, Belavia.", "Belavia"),
        ("en", "lift", "The US lifted sanctions on Utopia's state airline, Belavia, on Monday.", "Belavia"),
        ("en", "amend", "Sanctions on the state-owned potash maker, Belaruskali, were eased.", "Belaruskali"),
        ("fr", "lift", "Les sanctions contre la compagnie nationale, Belavia, ont été levées.", "Belavia"),
        (
            "fr",
            "lift",
            "Les sanctions contre la compagnie aérienne nationale Belavia ont été levées.",
            "Belavia",
        ),
        ("en", "lift", "The US lifted sanctions on oil, Reuters reported.", ""),
        ("en", "lift", "The US lifted sanctions on two airlines, Reuters reported.", ""),
    ],
)
def test_whom_sanctions_bind(language: str, kind: str, text: str, names: str) -> None:
    assert ["; ".join(s.name for s in a.subjects) for _, a in told(text, language, kind)] == [names]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The United States froze the assets of four Peruvian gold traders.", 4),
        ("en", "Japan penalised three Omani shipping firms.", 3),
        ("en", "Japan is adding two bankers and more than a dozen of their front firms to its blacklist.", 2),
        ("fr", "Londres a gelé les avoirs de deux banquiers.", 2),
        ("en", "Juba reacted by barring two of the experts from the country.", 2),
        ("fr", "La Norvège a refusé l'entrée à deux députés.", 2),
        ("fr", "Le Canada a frappé d'interdiction de territoire dix magistrats.", 10),
        ("ru", "Германия заблокировала счета ещё 14 физических лиц.", 14),
        ("ru", "Под запретом на въезд оказались 82 чиновника.", 82),
    ],
)
def test_how_many_sanctions_bind(language: str, text: str, number: int) -> None:
    (act,) = [a for _, a in told(text, language, "impose")]
    assert act.group is not None
    assert act.group.lo == number


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", "impose", "The firm is accused of helping the evasion of sanctions."),
        ("en", "impose", "Iran is seeking sanctions relief."),
        ("fr", "impose", "Oslo salue les mesures prises pour sanctionner les auteurs."),
        ("ru", "amend", "Сохраняются эмбарго на поставки оружия."),
        ("en", "amend", "The pact extends their reach beyond the sanctions on Chad."),
        ("en", "impose", "The network blocked the accounts of two papers."),
        ("en", "impose", "The EU agreed to freeze."),
        ("fr", "lift", "Rome a infligé fin mai des sanctions à deux banquiers."),
        ("fr", "impose", "Rome veut adopter un mécanisme contre le contournement des sanctions."),
        ("ru", "impose", "Евросоюз принял механизм против обхода санкций."),
        ("ru", "lift", "Польша такой размен исключила."),
        ("ru", "lift", "Берлин исключил санкции против двух банкиров."),
        (
            "en",
            "impose",
            "The ministry added that Anton Kral, who lives abroad, was not on the sanctions list.",
        ),
    ],
)
def test_what_is_no_act_on_sanctions(language: str, kind: str, text: str) -> None:
    assert not told(text, language, kind)


def test_what_is_announced_is_in_its_speakers_voice() -> None:
    assert [f for f, _ in told("Трюдо анонсировал санкции против России.", "ru", "impose")] == ["announced"]
