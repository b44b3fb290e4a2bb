"""The table of publishers, and what a case adds to it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from detente.errors import UserError
from detente.sources.publishers import Publishers, publishers


def test_the_table_has_the_fields_publishers() -> None:
    table = publishers()
    assert len(table) >= 700
    kinds = Counter(entry.kind for entry in table)
    assert min(kinds[kind] for kind in ("state media", "agency", "independent", "NGO", "authority")) >= 25
    assert all(entry.authority for entry in table if entry.kind in ("state media", "authority"))
    assert {"by", "ru", "ua", "lt", "pl", "fr", "gb", "us", "de", "ir", "cn", "ve", "tr"} <= {
        entry.country for entry in table
    }


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("Belta", "Belta"),
        ("БЕЛТА", "Belta"),
        ("https://eng.belta.by/president/view/1", "Belta"),
        ("www.hrw.org", "Human Rights Watch"),
        ("«Зеркало»", "Zerkalo"),
        ("Agence France-Presse", "AFP"),
        ("THE ASSOCIATED PRESS", "Associated Press"),
        ('Human Rights Center "Viasna"', "Viasna"),
        ("新华社", "Xinhua"),
        ("Elysee", "Élysée"),
        ("«Важные истории»", "Important Stories"),
        ("Важные истории", "Important Stories"),
        ("https://ici.radio-canada.ca/info/1", "Radio-Canada"),
        ("24.kg", "24.kg News Agency"),
        ("Le Point", "Le Point"),
        ("time.com", "Time (magazine)"),
    ],
)
def test_names_domains_and_addresses_find_their_publisher(asked: str, name: str) -> None:
    found = publishers().find(asked)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "asked",
    [None, "", "The Nowhere Gazette", "nowhere.example", "by", "com", "https://", "...", "Marianne", "Dawn"],
)
def test_strangers_are_not_found(asked: str | None) -> None:
    assert publishers().find(asked) is None
    assert publishers().kind_of(asked) == "unknown"


def test_a_case_adds_and_overrides() -> None:
    table = publishers().with_entries(
        [
            {
                "name": "Городской листок",
                "kind": "independent",
                "domain": "listok.example",
                "aliases": ["Listok"],
            },
            {"name": "Belta", "kind": "state media", "authority": "by", "aliases": ["B."]},
            {"name": "HRW", "kind": "NGO"},
        ]
    )
    assert table.kind_of("listok.example") == "independent"
    assert table.kind_of("LISTOK") == "independent"
    belta = table.find("Белта")
    assert belta is not None
    assert ("B." in belta.aliases, belta.country, "belta.by" in belta.domains) == (True, "by", True)
    renamed = table.find("hrw.org")
    assert renamed is not None
    assert renamed.name == "HRW"
    assert publishers().find("Listok") is None
    assert len(publishers().with_entries(None)) == len(publishers())


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        ({}, "must be a list of tables"),
        (["x"], "must be a table"),
        ([{"kind": "NGO"}], "'name' is missing"),
        ([{"name": "X"}], "'kind' is None"),
        ([{"name": "X", "kind": "blog"}], "'kind' is 'blog'"),
        ([{"name": "X", "kind": "state media"}], "need 'authority'"),
        ([{"name": "X", "kind": "NGO", "country": "Belarus"}], "ISO 3166"),
        ([{"name": "X", "kind": "NGO", "aliases": [1]}], "'aliases' must be"),
        ([{"name": "X", "kind": "NGO", "url": "x"}], "unknown field 'url'"),
        ([{"name": "X", "kind": "NGO"}, {"name": "Y", "kind": "NGO", "aliases": ["x"]}], "names both"),
    ],
)
def test_a_mistake_in_the_case_is_one_line(tables: Any, message: str) -> None:
    with pytest.raises(UserError, match=message) as caught:
        Publishers().with_entries(tables)
    assert "case.toml" in str(caught.value)
    assert "\n" not in str(caught.value)
