"""The many ways to say that somebody falls under sanctions, that they change or end, and what they let be."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def told(text: str, language: str, kind: str) -> list[tuple[str, str | None, list[str], int | None]]:
    return [
        (c.factuality, a.authority, [s.name for s in a.subjects], a.group.lo if a.group else None)
        for c, a in acts(text, language, kind)
    ]


@pytest.mark.parametrize(
    ("language", "text", "whose", "whom"),
    [
        # Onto lists.
        ("en", "The US Treasury designated the oil trader Ivan Morel on Monday.", "us-ofac", "Ivan Morel"),
        ("en", "Moldova wrote the officer Ivan Morel into its own sanctions register.", "md", "Ivan Morel"),
        ("en", "Ivan Morel landed on Moscow's stop list on Monday.", "ru", "Ivan Morel"),
        ("en", "Ivan Morel wound up on the EU's sanctions list.", "eu", "Ivan Morel"),
        ("en", "Canada named Ivan Morel as a specially designated terrorist.", "ca", "Ivan Morel"),
        ("fr", "Pékin a intégré à son registre de sanctions le banquier Ivan Morel.", "cn", "Ivan Morel"),
        ("fr", "Ivan Morel a rejoint la liste des sanctions de l'ONU.", "un", "Ivan Morel"),
        ("fr", "Ivan Morel a été ajouté au registre australien des sanctions.", "au", "Ivan Morel"),
        # Out of markets, skies and lands.
        ("en", "Washington cut the banker Ivan Morel off from the dollar.", "us", "Ivan Morel"),
        ("en", "Ivan Morel is now off limits to American banks.", None, "Ivan Morel"),
        ("en", "Pakistan closed its airspace to Air Nord on Monday.", "pk", "Air Nord"),
        ("en", "Air Nord may no longer land at British airports.", None, "Air Nord"),
        ("en", "The United States pulled the visa of Ivan Morel.", "us", "Ivan Morel"),
        ("en", "Ivan Morel can no longer enter Estonia.", None, "Ivan Morel"),
        ("fr", "Alger a fermé son espace aérien à la compagnie Air Nord.", "dz", "Air Nord"),
        ("fr", "Le Japon prive d'accès à ses ports la compagnie Nord Shipping.", "jp", "Nord Shipping"),
        ("fr", "Ivan Morel ne peut plus entrer en Estonie.", None, "Ivan Morel"),
        # Headlines.
        ("fr", "Nouvelles sanctions américaines contre le banquier Ivan Morel", "us", "Ivan Morel"),
    ],
)
def test_whoever_is_put_under_sanctions_in_other_words(
    language: str, text: str, whose: str | None, whom: str
) -> None:
    assert told(text, language, "impose") == [("asserted", whose, [whom], None)]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Moscow's stop list grew by thirty officials on Monday.", 30),
        ("en", "Iran put eighteen lawmakers on a terror list of its own.", 18),
        ("fr", "Moscou a fermé ses frontières à quarante journalistes.", 40),
    ],
)
def test_lists_grow_and_lands_close_to_those_counted(language: str, text: str, number: int) -> None:
    assert [found[3] for found in told(text, language, "impose")] == [number]


@pytest.mark.parametrize(
    ("language", "text", "kind", "whose", "whom"),
    [
        ("en", "Ottawa put its sanctions on Ivan Morel on hold on Tuesday.", "suspend", "ca", ["Ivan Morel"]),
        ("en", "Ottawa shelved its sanctions on Ivan Morel.", "suspend", "ca", ["Ivan Morel"]),
        ("fr", "Ottawa a mis en pause ses sanctions contre Ivan Morel.", "suspend", "ca", ["Ivan Morel"]),
        (
            "fr",
            "Ottawa met entre parenthèses ses sanctions contre Ivan Morel.",
            "suspend",
            "ca",
            ["Ivan Morel"],
        ),
        ("en", "Ottawa re-upped its embargo on Monday.", "amend", "ca", []),
        ("en", "Ottawa rewrote its sanctions on Monday.", "amend", "ca", []),
        ("fr", "Ottawa a rallongé son embargo d'un an.", "amend", "ca", []),
        ("en", "Ottawa crossed Ivan Morel off its blacklist.", "lift", "ca", ["Ivan Morel"]),
        ("en", "Ottawa did away with its sanctions on Ivan Morel.", "lift", "ca", ["Ivan Morel"]),
        (
            "en",
            "A court annulled the sanctions listing of the banker Ivan Morel.",
            "lift",
            None,
            ["Ivan Morel"],
        ),
        ("en", "Ottawa freed the banker Ivan Morel from sanctions.", "lift", "ca", ["Ivan Morel"]),
        ("en", "Poland reopened its border to forty journalists.", "lift", "pl", []),
        ("fr", "L'ONU a délisté le ministre Ivan Morel.", "lift", "un", ["Ivan Morel"]),
        ("fr", "Ivan Morel a été biffé de l'annexe canadienne.", "lift", "ca", ["Ivan Morel"]),
        ("fr", "La Suisse a débloqué les comptes de la société Nord Trade.", "lift", "ch", ["Nord Trade"]),
        ("en", "The embargo died a natural death on Friday.", "expire", None, []),
        ("fr", "L'embargo s'est éteint samedi.", "expire", None, []),
        ("fr", "Les restrictions de visa sont devenues caduques.", "expire", None, []),
    ],
)
def test_what_becomes_of_sanctions_in_other_words(
    language: str, text: str, kind: str, whose: str | None, whom: list[str]
) -> None:
    assert told(text, language, kind) == [("asserted", whose, whom, None)] or (
        [found[1:3] for found in told(text, language, kind)] == [(whose, whom)]
    )


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("en", "Washington authorised Nvidia to sell H20 chips to China.", "Nvidia"),
        ("en", "Washington gave Nvidia the green light to sell chips to China.", "Nvidia"),
        ("en", "Washington signed a six-month waiver for the company Nord Ports.", "Nord Ports"),
        ("fr", "Washington a autorisé Nvidia à vendre des puces H20 à la Chine.", "Nvidia"),
        ("fr", "Feu vert de Washington à Nvidia pour la vente de puces en Chine", "Nvidia"),
    ],
)
def test_whom_a_state_lets_do_what_its_measures_forbid(language: str, text: str, whom: str) -> None:
    assert [found[2] for found in told(text, language, "license")] == [[whom]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Some 40,000 doses of the vaccine expired in a warehouse on Monday."),
        ("en", "The storm closed the port to all ships on Wednesday."),
        ("en", "The club shut the door on a transfer for Ivan Morel."),
        ("en", "The village was cut off from the road by snow on Monday."),
        ("en", "Ivan Morel made the list of the hundred richest people."),
        ("en", "The council put its plan for a tram on hold on Tuesday."),
        ("en", "Nasdaq delisted the company Nord Trade on Monday."),
        ("en", "Ivan Morel can play again after his ban."),
        ("en", "Congress banned the sale of oil."),
        ("en", "Ivan Morel dropped his wife from the guest list."),
        ("en", "FIFA cleared the transfer ban on the club Nord."),
        ("en", "The court cleared Ivan Morel of sanctions violations."),
        ("en", "Klopp closed the door on Ivan Morel."),
        ("en", "Ivan Morel, banned from Nord airport for fighting, apologised."),
        ("en", "Ivan Morel can no longer travel to Japan because he is ill."),
        ("en", "The outage locked the customers of Nord Bank out of the banking system."),
        ("en", "Ivan Morel was added to the consolidated list of voters in Ohio."),
        ("en", "The strike closed French airspace to Air Nord."),
        ("en", "The judge quashed the listing of Morel House."),
        ("en", "Corbyn refused to label the party Nord as a terrorist group."),
        ("en", "The government allowed the company Nord to drill in China."),
        ("en", "Ivan Morel may travel again after his ban from sport."),
        ("en", "The manager spared Ivan Morel from sanctions."),
        ("fr", "Ivan Morel rejoint la liste européenne du parti."),
        ("fr", "Ivan Morel a été ajouté au registre suisse des ostéopathes."),
        ("fr", "Deschamps ferme la porte à Ivan Morel."),
        ("fr", "Le juge a interdit toute relation avec Ivan Morel."),
        ("fr", "Ivan Morel ne peut plus voyager en Europe depuis son accident."),
        ("fr", "Ivan Morel échappe aux sanctions grâce à des sociétés-écrans."),
        ("fr", "La Chine a donné son feu vert à la société Nord pour un parc."),
        ("fr", "La Bourse de Londres a délisté la société Nord."),
        ("fr", "L'Algérie rouvre son espace aérien à Air Nord après la tempête."),
        ("fr", "La société Nord a levé mardi 40 millions d'euros."),
        ("fr", "L'Unesco a inscrit lundi la fête sur sa liste du patrimoine."),
        ("fr", "La Guinée a accordé une licence de téléphonie à l'opérateur Nord Télécom."),
        ("fr", "Son passeport a expiré vendredi."),
        ("fr", "L'entreprise gèle ses prix jusqu'à l'été."),
        ("fr", "La mairie a donné son feu vert à la construction d'un hôtel."),
        ("fr", "La commune a mis en pause son projet de tramway."),
    ],
)
def test_the_same_words_of_other_things_tell_nothing(language: str, text: str) -> None:
    kinds = {"impose", "amend", "license", "suspend", "lift", "expire"}
    assert not [a for _, a in acts(text, language) if a.kind in kinds]
