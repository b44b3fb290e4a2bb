"""Counts from a ledger's claims."""

from __future__ import annotations

from typing import Any

from detente.model import Act, Claim, Count, Factuality, Group, Scope, Source, Speaker, Subject, claim
from detente.views.tally import from_claims, tally
from detente.when import When

SOURCE = Source(
    id="sha256:1", publisher="Northern Wire", publisher_kind="agency", published=When("2025-12-13")
)


def count(
    lo: int | None,
    hi: int | None,
    qualifier: Any = "exact",
    *,
    said_by: str = "",
    factuality: Factuality = "asserted",
    population: tuple[str, ...] = (),
    **scope: Any,
) -> Claim:
    times = {key: None if value is None else When(value) for key, value in scope.items() if key != "kind"}
    made = Scope(kind=scope.get("kind", "flow"), **times)
    speakers = (Speaker(said_by, (0, 1), True),) if said_by else ()
    content = Count(lo=lo, hi=hi, qualifier=qualifier, population=population, scope=made)
    return claim(
        content, source=SOURCE.id, span=(0, 3), text="123", factuality=factuality, attribution=speakers
    )


def test_a_count_claim_and_its_voice() -> None:
    first = count(123, 123, said_by="Viasna", population=("political prisoners",), on="2025-12-13")
    (made,) = from_claims([(first, SOURCE)])
    assert (made.id, made.low, made.high, made.on) == (first.id, 123, 123, "2025-12-13")
    assert made.population == {"political prisoner"}
    assert (made.voice.name, made.voice.kind, made.voice.carriers) == ("Viasna", "NGO", ("Northern Wire",))
    (own,) = from_claims([count(5, 5, on="2025-12-13")], {SOURCE.id: SOURCE})
    assert (own.voice.name, own.voice.kind) == ("Northern Wire", "agency")
    assert own.published == "2025-12-13"


def test_a_figure_comes_back_as_it_was_said() -> None:
    day = {"on": "2025-12-13"}
    pairs = [
        (count(431, None, "more_than", **day), (430, 430)),
        (count(30, None, "at_least", **day), (30, 30)),
        (count(None, 49, "under", **day), (50, 50)),
        (count(270, 330, "about", **day), (300, 300)),
        (count(20, 30, "exact", **day), (20, 30)),
        (count(100, None, "hundreds", **day), (100, 100)),
    ]
    for each, expected in pairs:
        (made,) = from_claims([each])
        assert (made.low, made.high) == expected


def test_what_is_not_asserted_or_has_no_number_or_day_is_left_out() -> None:
    day = {"on": "2025-12-13"}
    out = [count(5, 5, factuality=f, **day) for f in ("denied", "possible", "planned", "attempted")]
    out += [count(None, None, **day), count(5, 5, on=None), count(5, 5, kind="cumulative", from_=None)]
    assert from_claims(out) == []
    (announced,) = from_claims([count(5, 5, factuality="announced", **day)])
    assert announced.stream == "announced"
    (stock,) = from_claims([(count(1100, 1100, kind="stock", on=None), SOURCE)])
    assert stock.on == "2025-12-13"


def test_claims_rows_and_pairs_go_together() -> None:
    row = {
        "id": "r",
        "scope": "flow",
        "population": "",
        "value": 120,
        "on": "2025-12-13",
        "asserted_by": "Belta",
    }
    made = tally(
        [
            count(123, 123, on="2025-12-13"),
            (count(9, 9, population=("to Lithuania",), on="2025-12-13"), SOURCE),
            row,
        ],
        sources={SOURCE.id: SOURCE},
    )
    assert len(made.claims) == 3
    assert not made.consistent


def test_an_act_around_a_count_says_what_was_done() -> None:
    forty = count(40, 40, on="2025-12-13")
    group = Group("people", 40, 40, "exact")
    wider = claim(Act(kind="meet"), source=SOURCE.id, span=(0, 90), text="x" * 90)

    def around(kind: Any, counted: Claim = forty, of: Group = group) -> list[str]:
        act = claim(Act(kind=kind, group=of), source=SOURCE.id, span=(0, 9), text="123456789")
        return [made.stream for made in from_claims([counted, act, wider])]

    assert around("detain") == ["detention"]
    assert around("release") == around("pardon") == ["release"]
    assert around("impose") == []
    # Another number, or people who were taken somewhere: the act around is background.
    wider = claim(Act(kind="release"), source=SOURCE.id, span=(20, 90), text="x" * 70)
    assert around("detain", of=Group("people", 7, 7, "exact")) == ["release"]
    assert around("detain", count(40, 40, population=("to Lithuania",), on="2025-12-13")) == ["release"]


def test_who_is_tried_or_comes_to_court_is_not_freed() -> None:
    lawyers = count(3, 3, on="2025-12-13")
    people = (Subject(name, (0, 1)) for name in ("A. Novak", "B. Kral", "C. Benes"))
    of_three = Act(kind="sentence", subjects=tuple(people))

    def beside(content: Act, factuality: Factuality = "asserted", at: int = 90) -> list[str]:
        act = claim(content, source=SOURCE.id, span=(at, at + 9), text="123456789", factuality=factuality)
        return [made.stream for made in from_claims([lawyers, act])]

    assert beside(of_three, at=0) == ["sentence"]
    # Of a count in no act nothing is known, where nobody is freed; where somebody is, it is taken for them.
    assert beside(of_three) == beside(Act(kind="detain")) == []
    assert beside(Act(kind="release")) == beside(Act(kind="expel")) == beside(Act(kind="meet")) == ["release"]
    group = Group("people", 3, 3, "exact")
    assert beside(Act(kind="transfer", group=group), at=0) == []
    both = [lawyers, *(claim(Act(kind=k), source=SOURCE.id, span=(9, 12), text="123", factuality=f)
                       for k, f in (("detain", "asserted"), ("release", "possible")))]  # fmt: skip
    assert from_claims(both) == []
    # How many are in prison is known whatever else a text tells.
    held = count(1100, 1100, kind="stock", on="2025-12-13")
    arrest = claim(Act(kind="detain"), source=SOURCE.id, span=(90, 99), text="123456789")
    assert [made.low for made in from_claims([held, arrest])] == [1100]


def test_counted_arrests_free_nobody() -> None:
    content = Count(
        lo=2000, hi=None, qualifier="at_least", population=(), scope=Scope(kind="flow", on=When("2025-12-13"))
    )
    (made,) = from_claims([claim(content, source="s", span=(0, 21), text="thousands of arrests ")])
    assert made.stream == "detention"
    # Who is taken somewhere is so, whatever else the words tell.
    content = Count(
        lo=40, hi=40, qualifier="exact", population=("to Lithuania",),
        scope=Scope(kind="flow", on=When("2025-12-13")),
    )  # fmt: skip
    (moved,) = from_claims([claim(content, source="s", span=(0, 24), text="40 held since the arrests")])
    assert moved.stream == "release"


def test_the_one_state_that_frees_anybody_has_foreigners() -> None:
    day = {"on": "2025-12-13"}
    counts = [count(14, 14, **day), count(10, 10, population=("foreigner",), **day)]

    def home(*authorities: str | None, kind: Any = "release") -> str | None:
        acts = [
            claim(Act(kind=kind, authority=each), source="s", span=(i, i + 1), text="x")
            for i, each in enumerate(authorities)
        ]
        return tally([*counts, *acts]).settings.home

    assert home("by", "by", None) == "Belarusian"
    assert home("by", "ru") is None
    assert home("us", kind="impose") is None
    assert tally(counts).settings.home is None


def test_companies_are_not_counted_among_people() -> None:
    assert from_claims([count(3, 3, population=("company",), on="2025-12-13")]) == []


def test_a_smaller_number_in_the_same_source_is_of_a_part() -> None:
    day = {"on": "2025-12-13"}
    both = from_claims([count(123, 123, **day), count(9, 9, **day)])
    assert [(c.low, c.qualifier) for c in both] == [(123, "exact"), (9, "at_least")]
    content = Count(
        lo=121, hi=121, qualifier="exact", population=(), scope=Scope(kind="flow", on=When("2025-12-13"))
    )
    (rest,) = from_claims([claim(content, source="s", span=(0, 20), text="121 autres détenus !")])
    assert rest.qualifier == "at_least"


def test_the_same_number_from_many_is_one_statement() -> None:
    plain = {"scope": "flow", "on": "2025-12-13"}
    rows = [{**plain, "id": f"r{n}", "value": 123, "asserted_by": f"paper {n}"} for n in range(30)]
    rows += [{**plain, "id": f"s{n}", "value": 120, "asserted_by": "Belta"} for n in range(30)]
    made = tally(rows)
    assert len(made.analysis.stated) == 1
    assert len(made.trusted) == 30
    assert all(len(conflict.claims) == 2 for conflict in made.conflicts)
    assert {claim for conflict in made.conflicts for claim in conflict.claims} >= {"r0", "s0", "s29"}


def test_a_number_that_others_give_of_a_part() -> None:
    day = {"on": "2025-12-13"}
    pairs = [
        (count(104, 104, population=("Belarusian",), **day), None),
        (count(104, 104, population=("Belarusian", "to Ukraine"), said_by="a body", **day), SOURCE),
        (count(109, 109, population=("Belarusian",), said_by="a paper", **day), Source(id="sha256:2")),
    ]
    assert [made.qualifier for made in from_claims(pairs)] == ["at_least", "exact", "exact"]


def told(text: str, number: int, *population: str, source: str = "s", on: str = "2025-12-13") -> Claim:
    content = Count(
        lo=number,
        hi=number,
        qualifier="exact",
        population=population,
        scope=Scope(kind="flow", on=When(on)),
    )
    return claim(content, source=source, span=(0, len(text)), text=text)


def test_a_number_that_its_own_text_tops_is_of_a_part() -> None:
    """Who counts 52 Belarusians does not say that two people were freed in all; whom no text of its own tops
    is left as he stands."""
    both = from_claims([told("two", 2), told("52 Belarusians", 52, "Belarusian")])
    assert [made.qualifier for made in both] == ["at_least", "exact"]
    apart = from_claims([told("52 people", 52), told("two Belarusians", 2, "Belarusian")])
    assert [made.qualifier for made in apart] == ["exact", "exact"]
    others = from_claims([told("two", 2), told("52 Belarusians", 52, "Belarusian", source="t")])
    assert [made.qualifier for made in others] == ["exact", "exact"]


def test_words_say_that_a_number_is_of_a_part() -> None:
    whole = told("52 prisoners", 52, source="t")
    for words in ("two of the prisoners", "deux d'entre eux", "двое из них", "the first two"):
        part, _ = from_claims([told(words, 2), whole])
        assert part.qualifier == "at_least", words
    for words in ("two citizens of the republic", "two people", "two more men"):
        part, _ = from_claims([told(words, 2), whole])
        assert part.qualifier == "exact", words
    # A part of nobody larger is not known to be one.
    (alone,) = from_claims([told("two of them", 2)])
    assert alone.qualifier == "exact"
    # What one text tells of a part binds no other text; the others' number without the word is theirs in it.
    made = from_claims([told("the first two", 2), told("two people", 2, source="u"), whole])
    assert [m.qualifier for m in made] == ["at_least", "exact", "exact"]
    made = from_claims([told("two others", 2), told("two people", 2), whole])
    assert [m.qualifier for m in made] == ["at_least", "at_least", "exact"]


def test_what_one_text_tells_of_both_numbers_makes_no_floor_elsewhere() -> None:
    both = [told("30 people", 30), told("52 people", 52)]
    others = [told("30 people", 30, source="u"), told("52 people", 52, source="v")]
    assert [m.qualifier for m in from_claims([*both, *others])][2:] == ["exact", "exact"]
