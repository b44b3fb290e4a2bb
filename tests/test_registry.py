"""Registries of prisoners and lists of the released."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from detente import registry
from detente.errors import UserError
from detente.model import Act, Claim, Document, Trait, content_of
from detente.sources import document

SHEET = '''\
id,name,name_ru,born,sex,detained,charges,sentence,place,status,updated
R-1,Anna Prykladnaya,Анна Примерная,1990-05,f,2021-03-04,"insult; ""riot""",P5Y6M,colony 4,held,2025-11-14
R-2,Ivan Uzorny,Иван Узорный,,m,,,,,released,2025-09-12
'''


def _document(text: str | bytes, name: str = "registry.csv") -> Document:
    data = text if isinstance(text, bytes) else text.encode()
    return document(data, name=name, published="2025-12-01", kind="registry")


def _acts(found: tuple[Claim, ...]) -> list[Act]:
    return [claim.act for claim in found if claim.act is not None]


def _traits(found: tuple[Claim, ...], kind: str) -> list[tuple[str, str]]:
    return [(c.trait.subject, c.trait.value) for c in found if c.trait is not None and c.trait.kind == kind]


def test_a_row_becomes_acts_and_traits_on_its_own_words() -> None:
    sheet = _document(SHEET)
    found = registry.claims(sheet)
    acts = _acts(found)
    assert [(act.kind, act.subjects[0].name, act.when) for act in acts] == [
        ("detain", "Anna Prykladnaya", "2021-03-04"),
        ("sentence", "Anna Prykladnaya", None),
        ("release", "Ivan Uzorny", "../2025-09-12"),
    ]
    assert (acts[1].terms, acts[1].basis) == ("P5Y6M", ("insult", '"riot"'))
    assert _traits(found, "name") == [("Anna Prykladnaya", "Анна Примерная"), ("Ivan Uzorny", "Иван Узорный")]
    assert _traits(found, "sex") == [("Anna Prykladnaya", "female"), ("Ivan Uzorny", "male")]
    assert _traits(found, "born") == [("Anna Prykladnaya", "1990-05")]
    assert _traits(found, "place") == [("Anna Prykladnaya", "colony 4")]
    assert _traits(found, "registry id") == [("Anna Prykladnaya", "R-1"), ("Ivan Uzorny", "R-2")]
    assert _traits(found, "status") == [("Anna Prykladnaya", "held"), ("Ivan Uzorny", "released")]
    assert [value for _, value in _traits(found, "status as of")] == ["2025-11-14", "2025-09-12"]


def test_every_claim_rests_on_words_of_the_sheet() -> None:
    for text in (SHEET, "\ufeff" + SHEET, SHEET.replace("\n", "\r\n")):
        sheet = _document(text)
        for claim in registry.claims(sheet):
            assert sheet.text[slice(*claim.span)] == claim.text
            assert claim.text.startswith("R-")
            assert "\n" not in claim.text
            assert claim.attribution == ()
            content = content_of(claim)
            if isinstance(content, Act):
                assert sheet.text[slice(*content.subjects[0].span)] == content.subjects[0].name


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (
            "id;nom;prénom;né le;sexe;arrêté le;peine;statut",
            "7;Exemple;Anne;04.05.1990;F;12.03.2021;5 ans et 6 mois;détenue",
        ),
        (
            "№;ФИО;Дата рождения;Пол;Дата задержания;Срок;Статус",
            "7;Примерная Анна;04.05.1990;ж;12.03.2021;5 лет 6 месяцев;в заключении",
        ),
        (
            "нумар;імя і прозвішча;дата нараджэння;пол;дата затрымання;тэрмін;статус",
            "7;Ганна Прыкладная;4 мая 1990;ж;12 сакавіка 2021 г.;5 гадоў 6 месяцаў;за кратамі",
        ),
        (
            "ID\tFull name\tDate of birth\tGender\tDetained on\tSentence\tStatus",
            "7\tAnne Example\tMay 4, 1990\tfemale\t12 March 2021\t5 years, 6 months\tin prison",
        ),
    ],
)
def test_headers_dates_and_terms_of_several_languages(header: str, row: str) -> None:
    found = registry.read(_document(f"{header}\n{row}\n"))
    assert found.problems == ()
    assert found.unread == ()
    acts = {act.kind: act for act in _acts(found.claims)}
    assert acts["detain"].when == "2021-03-12"
    assert acts["sentence"].terms == "P5Y6M"
    assert [value for _, value in _traits(found.claims, "born")] == ["1990-05-04"]
    assert [value for _, value in _traits(found.claims, "sex")] == ["female"]
    assert [value for _, value in _traits(found.claims, "status")] == ["held"]


def test_names_in_parts_are_put_together() -> None:
    sheet = _document("Nom;Prénom;Statut\nExemple;Anne;détenue\n")
    (act,) = _acts(registry.claims(sheet))
    assert act.subjects[0].name == "Anne Exemple"
    assert sheet.text[slice(*act.subjects[0].span)] == "Exemple;Anne"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("2,Ivan Uzorny,2021-02-30,held", "row 3, column 'detained'"),
        ("2,Ivan Uzorny,soon,held", "'soon' is not a date"),
        ("2,Ivan Uzorny,2999-01-01,held", "lies in the future"),
        ("1,Ivan Uzorny,2021-02-03,held", "column 'id': '1' stands in row 2 too"),
        ("2,,2021-02-03,held", "row 3, no name"),
        ("2,Ivan Uzorny,2021-02-03,on a walk", "'on a walk' is not known"),
    ],
)
def test_a_bad_row_is_left_out_and_reported(row: str, message: str) -> None:
    found = registry.read(_document(f"id,name,detained,status\n1,Anna Prykladnaya,2021,held\n{row}\n"))
    assert found.rows == 1
    (problem,) = found.problems
    assert message in problem
    assert {act.subjects[0].name for act in _acts(found.claims)} == {"Anna Prykladnaya"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,born\n1,1990\n", "no column of names"),
        ("id,name,detained,arrested on\n1,Anna,2021,2021\n", "both mean 'detained'"),
        ("id,name,detained\n1,Anna,soon\n", "no row that can be read"),
        ("id,name,detained\n", "no row that can be read"),
    ],
)
def test_what_is_wrong_with_the_sheet_refuses_it(text: str, message: str) -> None:
    with pytest.raises(UserError, match=message) as caught:
        registry.read(_document(text))
    assert "\n" not in str(caught.value)
    assert "registry.csv" in str(caught.value)


def test_slashes_are_read_as_the_sheet_shows_and_not_guessed() -> None:
    american = registry.read(_document("name,detained\nAnna A,03/04/2021\nIvan B,03/25/2021\n"))
    assert [act.when for act in _acts(american.claims)] == ["2021-03-04", "2021-03-25"]
    european = registry.read(_document("name,detained\nAnna A,03/04/2021\nIvan B,25/03/2021\n"))
    assert [act.when for act in _acts(european.claims)] == ["2021-04-03", "2021-03-25"]
    with pytest.raises(UserError, match="write YYYY-MM-DD"):
        registry.read(_document("name,detained\nAnna A,03/04/2021\n"))


def test_a_list_of_names_is_of_the_released_only_where_it_says_so() -> None:
    said = registry.read(_document("Released\nAnna Prykladnaya\n2. Ivan Uzorny\n"))
    assert [(act.kind, act.subjects[0].name) for act in _acts(said.claims)] == [
        ("release", "Anna Prykladnaya"),
        ("release", "Ivan Uzorny"),
    ]
    named = registry.read(_document("Anna Prykladnaya\nIvan Uzorny\n", name="released-2025-12-13.txt"))
    assert len(_acts(named.claims)) == 2
    bare = registry.read(_document("name\nAnna Prykladnaya\nIvan Uzorny\n", name="people.csv"))
    assert _acts(bare.claims) == []
    assert len(_traits(bare.claims, "name")) == 2
    assert "nothing says" in bare.notes[0]


@pytest.mark.parametrize("head", ["Released", "name", "Released on 13 December"])
def test_under_a_lone_head_a_comma_is_the_names_own(head: str) -> None:
    text = f'{head}\nUZORNY, Ivan\nAnna Prykladnaya\n"KALINA, Anton"\n'
    found = _document(text, name="released.csv")
    named = [act.subjects[0] for act in _acts(registry.claims(found))]
    assert [subject.name for subject in named] == ["UZORNY, Ivan", "Anna Prykladnaya", "KALINA, Anton"]
    assert all(found.text[slice(*subject.span)] == subject.name for subject in named if subject.span)


def test_a_table_of_unknown_columns_below_a_title_is_no_list_of_names() -> None:
    with pytest.raises(UserError, match="no column of names"):
        registry.read(_document("Released\nwhoever,town\nIvan Uzorny,Minsk\n"))


def test_a_list_of_the_released_is_known_by_its_head() -> None:
    assert registry.is_registry("Released\nAnna Prykladnaya\n")
    assert not registry.is_registry("Not released\nAnna Prykladnaya\n")


def test_a_sheet_named_as_a_list_of_the_released_is_one() -> None:
    text = "name,born,nationality\nAnna Prykladnaya,1990,Belarus\n"
    named = _acts(registry.claims(_document(text, name="released-2025-12-13.csv")))
    assert [(act.kind, act.when) for act in named] == [("release", None)]
    titled = _acts(registry.claims(_document("Список освобождённых,,\n" + text, name="list.csv")))
    assert [act.kind for act in titled] == ["release"]
    for name in ("prisoners.csv", "not-released.csv", "held-before-release.csv", "awaiting_release.csv"):
        assert _acts(registry.claims(_document(text, name=name))) == []
    stated = "name,status\nAnna Prykladnaya,held\n"
    assert [a.kind for a in _acts(registry.claims(_document(stated, name="released.csv")))] == ["detain"]


def test_statuses_are_acts() -> None:
    rows = ["released", "pardoned", "expelled", "died", "unknown", ""]
    text = "name,status,released,died\n" + "".join(f"Person {n},{s},,\n" for n, s in enumerate(rows))
    kinds = [act.kind for act in _acts(registry.claims(_document(text)))]
    assert kinds == ["release", "pardon", "expel", "die"]


def test_a_workbook_is_a_sheet_too() -> None:
    from datetime import datetime

    from openpyxl import Workbook

    book = Workbook()
    book.create_sheet("empty", 0)
    book.create_sheet("about", 0).append(["What this is", "and who made it"])
    page = book["Sheet"]
    page.append(["Nom complet", "Né le", "Arrêté le", "Statut", "Peine"])
    page.append(["Anne Exemple", 1990.0, datetime(2021, 3, 12), "détenue", "5 ans"])
    out = io.BytesIO()
    book.save(out)
    sheet = document(out.getvalue(), name="registre.xlsx", published="2025-12-01")
    assert sheet.source.kind == "registry"
    assert sheet.source.text_id is not None
    header, row, _ = sheet.text.split("\n")
    assert header == "Nom complet\tNé le\tArrêté le\tStatut\tPeine"
    assert row == "Anne Exemple\t1990\t2021-03-12\tdétenue\t5 ans"
    acts = _acts(registry.claims(sheet))
    assert [(act.kind, act.when) for act in acts] == [("detain", "2021-03-12"), ("sentence", None)]


def test_a_header_may_stand_below_a_title() -> None:
    title = "Registry of prisoners;;\nas of 1 December 2025;;\n;;\n"
    found = registry.read(_document(title + "name;born;status\nAnna Prykladnaya;1990;held\nIvan;soon;held\n"))
    assert len(_acts(found.claims)) == 1
    assert found.problems == (
        "row 6, column 'born': 'soon' is not a date; write YYYY-MM-DD, YYYY-MM or YYYY: row left out",
    )
    assert document(b"sep=;\nname;born\nAnna;1990\n", name="excel.csv").source.kind == "registry"


def test_tables_that_are_no_registry() -> None:
    assert not registry.is_registry('36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA"\n173,"ANGLO",-0- ,"CUBA"\n')
    assert not registry.is_registry("OFSI Group ID,Name 6,Name 1,Title,DOB,Regime\n1,A,B,C,D,E\n")
    assert not registry.is_registry("scope,population,value,qualifier\nflow,x,1,exact\n")
    assert registry.is_registry(SHEET)
    assert registry.is_registry("id,born,detained\n1,1990,2020\n")


def test_the_worked_case_is_read_whole() -> None:
    path = Path(__file__).parents[1] / "cases" / "minsk-2025" / "registry.csv"
    found = registry.read(document(path, published="2025-12-01"))
    assert (found.rows, found.problems, found.unread) == (60, (), ())
    assert len({claim.id for claim in found.claims}) == len(found.claims)
    assert all(isinstance(content_of(claim), Act | Trait) for claim in found.claims)
