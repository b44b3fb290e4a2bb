import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from detente.errors import UserError
from detente.names import Index, storage

LISTED = [
    ("lu", "Aliaksandr Lukashenka"),
    ("lu", "Александр Григорьевич Лукашенко"),
    ("ba", "Viktar Babaryka"),
    ("ko", "Maria Kolesnikova"),
    ("ts", "Siarhei Tsikhanouski"),
    ("ts", "Сергей Тихановский"),
    ("bi", "Ales Bialiatski"),
]


def test_a_key_comes_once_best_first() -> None:
    hits = Index.build(LISTED).search("Alexandre Loukachenko", limit=3)
    assert hits[0].key == "lu"
    assert len({hit.key for hit in hits}) == len(hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Марыя Калеснікава", "ko"),
        ("Виктор Бабарико", "ba"),
        ("Aleś Bialacki", "bi"),
        ("Sergei Tikhanovsky", "ts"),
    ],
)
def test_names_are_found_across_scripts(name: str, key: str) -> None:
    assert Index.build(LISTED).search(name)[0].key == key


def test_a_surname_of_three_words_is_found_written_as_one() -> None:
    others = [(str(n), f"Mohammad {letter}ajari") for n, letter in enumerate("BDGKLMNPRSTVZ")]
    index = Index.build([("ab", "Mohammad Abdollahpour"), *others])
    assert index.search("ABDOLLAH-POUR, Mohammad", threshold=0.7)[0].key == "ab"


def test_search_many_is_search_of_each() -> None:
    index = Index.build(LISTED)
    names = ["Виктор Бабарико", "", "Nobody Known", "Ales Bialiatski"]
    assert index.search_many(names) == [index.search(name) for name in names]


def test_names_come_and_go() -> None:
    index = Index.build(LISTED)
    assert not index.search("Mikalai Statkevich")
    index.add([("st", "Мікалай Статкевіч")])
    assert index.search("Mikalai Statkevich")[0].key == "st"
    index.remove("st")
    index.remove("nothing")
    assert not index.search("Mikalai Statkevich")
    assert len(index) == len(LISTED)


def test_many_additions_are_gathered() -> None:
    index = Index()
    for n, (key, name) in enumerate(LISTED * 3):
        index.add([(f"{key}{n}", name)])
    assert len(index) == 3 * len(LISTED)
    assert len(index.search("Viktar Babaryka", limit=9)) == 3


def test_a_saved_index_answers_the_same(tmp_path: Path) -> None:
    index = Index.build(LISTED)
    index.add([("st", "Мікалай Статкевіч")])
    index.remove("ba")
    index.save(tmp_path / "names.index")
    loaded = Index.load(tmp_path / "names.index")
    for _, name in LISTED:
        assert loaded.search(name) == index.search(name)
    assert sorted(loaded.items()) == sorted(index.items())
    loaded.add([("ba", "Viktar Babaryka")])
    assert loaded.search("Viktor Babariko")[0].key == "ba"


def test_a_file_that_is_no_index_is_told(tmp_path: Path) -> None:
    path = tmp_path / "names.index"
    for content in (b"", b"something else", storage.MAGIC + (10**6).to_bytes(8, "little")):
        path.write_bytes(content)
        with pytest.raises(UserError, match="build it again"):
            Index.load(path)


def test_an_empty_index_finds_nothing() -> None:
    assert Index.build([]).search("Ivan Petrov") == []
    assert Index.build([("a", "")]).search("Ivan Petrov") == []


def test_large_lists_are_searched_by_keys_as_small_ones_by_all_words() -> None:
    syllables = ["ba", "ko", "ri", "mun", "ta", "lev", "sor", "dan", "pel", "vik"]
    crowd = [
        (f"x{n}", f"{a}{b}{c} {c}{d}{a}ov".title())
        for n, (a, b, c, d) in enumerate(
            (a, b, c, d) for a in syllables for b in syllables for c in syllables for d in syllables[:4]
        )
    ]
    index = Index.build([*crowd, *LISTED])
    for name, key in [("Марыя Калеснікава", "ko"), ("Александр Лукашенко", "lu"), ("Viktor Babariko", "ba")]:
        assert index.search(name)[0].key == key
    assert index.search_many([name for _, name in crowd[:50]], workers=1)[7][0].key == "x7"


def test_processes_share_the_work() -> None:
    index = Index.build(LISTED)
    names = [name for _, name in LISTED] * 3
    seen: list[int] = []
    assert index.search_many(names, workers=2, progress=seen.append) == index.search_many(names, workers=1)
    assert seen[-1] == len(names)


KILLED = """
import os, signal
from detente.names import Index
index = Index.build([(str(n), f"Ivan Petrov {n}") for n in range(50)])
names = [f"Ivan Petrov {n}" for n in range(40_000)]
index.search_many(names, workers=3, progress=lambda done: os.kill(os.getpid(), signal.SIGKILL))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")
def test_processes_end_with_the_one_that_they_work_for() -> None:
    # Their output ends when the last of them is gone.
    killed = subprocess.run([sys.executable, "-c", KILLED], capture_output=True, timeout=30, check=False)
    assert killed.returncode == -signal.SIGKILL
