"""Figures, dates, people and voices as phrases of a language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from detente.errors import UserError
from detente.views.tally.model import NOT, Counted, Population
from detente.views.tally.traits import vocabulary
from detente.when import When

_SEASON = {"21": 0, "22": 1, "23": 2, "24": 3}


def languages() -> list[str]:
    """The languages that have a file."""
    names = (item.name for item in files(__package__).iterdir())
    return sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


@dataclass(frozen=True)
class Words:
    """One language's file."""

    language: str
    data: dict[str, Any]

    @staticmethod
    @lru_cache(maxsize=8)
    def of(language: str) -> Words:
        """The words of a language.

        Raises:
            UserError: there is no such file, or it lacks something that the English one has.
        """
        if language not in languages():
            raise UserError(f"no report language {language!r}; there are {', '.join(languages())}")
        data = _load(language)
        if language != "en":
            for section, entries in _load("en").items():
                missing = (
                    set(entries) - set(data.get(section, {}))
                    if section not in ("traits", "places")
                    else set()
                )
                if missing:
                    raise UserError(f"words/{language}.toml: [{section}] lacks {', '.join(sorted(missing))}")
        return Words(language, data)

    def say(self, key: str, **parts: object) -> str:
        """A sentence, its first letter a capital."""
        text = str(self.data["sentences"][key]).format(
            **{name: self.number(value) if isinstance(value, int) else value for name, value in parts.items()}
        )
        return text[:1].upper() + text[1:]

    def label(self, key: str) -> str:
        """A heading or the name of a column."""
        return str(self.data["labels"][key])

    def number(self, value: int) -> str:
        """A number with the language's mark between thousands."""
        return f"{value:,}".replace(",", self.data["numbers"]["thousands"])

    def interval(self, lo: int, hi: int | None) -> str:
        """A range: *5*, *5 to 9*, *at least 5*, *at most 9*."""
        figures = self.data["figures"]
        if hi is None:
            return str(figures["at_least"]).format(n=self.number(lo))
        if lo == hi:
            return self.number(lo)
        key = "no_more_than" if lo == 0 else "from_to"
        return str(figures[key]).format(n=self.number(hi), low=self.number(lo), high=self.number(hi))

    def sum_of(self, numbers: Sequence[int]) -> str:
        """``9 + 114``."""
        return " + ".join(self.number(number) for number in numbers)

    def date(self, when: When | str) -> str:
        """A date or interval in words."""
        dates = self.data["dates"]
        text = str(when)
        if "/" in text:
            first, last = text.split("/")
            return str(dates["between"]).format(first=self.date(first), last=self.date(last))
        if text == "..":
            return "…"
        if text[-1] in "?~%":
            return str(dates["uncertain"]).format(date=self.date(text[:-1]))
        year, *rest = text.split("-")
        month = rest[0] if rest else "XX"
        if "X" in year:
            return str(dates["decade"]).format(year=year.replace("X", "0"))
        if month == "XX":
            return str(dates["year"]).format(year=year)
        if month in _SEASON:
            return str(dates["season"]).format(season=dates["seasons"][_SEASON[month]], year=year)
        name = dates["months"][int(month) - 1]
        if len(rest) < 2 or rest[1] == "XX":
            return str(dates["month"]).format(month=name, year=year)
        return str(dates["day"]).format(
            day=dates["first"] if rest[1] == "01" else int(rest[1]), month=name, year=year
        )

    def moment(self, when: When | str) -> str:
        """The start or end of a period: a date with the article that a language gives a day."""
        text = str(when)
        exact = "/" not in text and text.count("-") == 2 and "X" not in text
        return str(self.data["dates"]["moment"]).format(date=self.date(when)) if exact else self.date(when)

    def period(self, start: When, end: When) -> str:
        """From one day to another, or on the one day."""
        key = "one_day" if start == end else "period"
        return str(self.data["dates"][key]).format(start=self.moment(start), end=self.moment(end))

    def short_month(self, year: int, month: int) -> str:
        """A month for an axis: *Jul 2024*."""
        return f"{self.data['dates']['short'][month - 1]} {year}"

    def join(self, items: Iterable[str], last: str = "and") -> str:
        """A list in words: *a, b and c*."""
        listed, people = list(items), self.data["people"]
        if len(listed) < 2:
            return "".join(listed)
        return str(people["comma"]).join(listed[:-1]) + str(people[last]) + listed[-1]

    def figure(self, claim: Counted) -> str:
        """The figure as it was said."""
        figures = self.data["figures"]
        if claim.low != claim.high:
            text = str(figures["range"]).format(low=self.number(claim.low), high=self.number(claim.high))
        else:
            text = str(figures[claim.qualifier]).format(n=self.number(claim.low))
        return str(figures["verified"]).format(figure=text) if claim.verified else text

    def people(self, population: Population, spelling: dict[str, str] | None = None) -> str:
        """The people of a population by what they are: *Belarusian political prisoners*."""
        return self._people(population, spelling or {})[0]

    def _people(self, population: Population, spelling: dict[str, str]) -> tuple[str, str]:
        """The same, and what a language that needs it adds to keys: the gender of the noun."""
        section = self.data["people"]
        nouns: list[tuple[str, str]] = []
        adjectives, unknown = [], []
        for trait in sorted(population):
            if trait.startswith(NOT) or vocabulary().family(trait) == "destination":
                continue
            entry = self._entry(trait)
            if entry is None:
                unknown.append(self._attribute(trait, spelling))
            elif entry.get("adjective"):
                adjectives.append((entry["adjective"], entry.get("noun", "")))
            else:
                nouns.append((entry["noun"], entry.get("gender", "")))
        if not nouns and adjectives and adjectives[0][1]:
            nouns.append((adjectives.pop(0)[1], ""))
        text, gender = nouns[0] if nouns else (str(section["head"]), "")
        for adjective, _ in adjectives:
            text = f"{adjective} {text}" if section["adjective_first"] else f"{text} {adjective}"
        text = " ".join([text, *unknown])
        if nouns[1:]:
            others = self.join(noun for noun, _ in nouns[1:])
            text = str(section["also"]).format(people=text, others=others)
        return text, f"_{gender}" if gender else ""

    def _not(self, text: str, population: Population, spelling: dict[str, str]) -> str:
        """The phrase, and what the people are not."""
        section = self.data["people"]
        plain = [trait.removeprefix(NOT) for trait in sorted(population) if trait.startswith(NOT)]
        others = [self._attribute(t, spelling) for t in plain if vocabulary().family(t) != "destination"]
        if not others:
            return text
        key = "neither" if len(others) > 1 else "not_be"
        return str(section[key]).format(people=text, others=self.join(others, "nor"))

    def _entry(self, trait: str) -> dict[str, str] | None:
        entry: dict[str, str] | None = self.data["traits"].get(trait)
        if (
            entry is None
            and vocabulary().family(trait) == "nationality"
            and self.data["nationality"]["plural"]
        ):
            return {"noun": self._nationals(trait), "adjective": trait}
        return entry

    def _nationals(self, trait: str) -> str:
        section = self.data["nationality"]
        if trait.endswith(tuple(section.get("invariable", ()))):
            return str(section["invariable_noun"]).format(trait=trait)
        return trait + str(section["plural"])

    def _attribute(self, trait: str, spelling: dict[str, str]) -> str:
        """A trait as one says it of people: *Belarusian*, *political prisoners*."""
        entry = self._entry(trait) or {}
        unknown = str(self.data["people"]["unknown"]).format(trait=spelling.get(trait, trait))
        keys = ("adjective", "noun") if self._is_nationality(trait) else ("noun", "adjective")
        return entry.get(keys[0]) or entry.get(keys[1]) or unknown

    @staticmethod
    def _is_nationality(trait: str) -> bool:
        foreign = vocabulary().foreign()
        return foreign is not None and vocabulary().family(trait) == foreign[1] and trait != foreign[0]

    def places(self, population: Population, spelling: dict[str, str] | None = None) -> str:
        """Where the people of a population were taken: *to Ukraine*; empty where it does not say."""
        return self.join(self._places(population, spelling or {}, never=False))

    def _places(self, population: Population, spelling: dict[str, str], *, never: bool) -> list[str]:
        """Where the people were taken, or (``never``) were not."""
        found = []
        for trait in sorted(population):
            plain = trait.removeprefix(NOT)
            if vocabulary().family(plain) == "destination" and trait.startswith(NOT) == never:
                name = spelling.get(plain, plain).removeprefix("to ")
                places = self.data["places"]
                found.append(str(places.get(plain) or places["default"].format(name=name)))
        return found

    def scope(self, claim: Counted, spelling: dict[str, str] | None = None) -> str:
        """Whom a count is about, and when: *political prisoners freed on 21 June 2025*."""
        section, spelling = self.data["scope"], spelling or {}
        people, gender = self._people(claim.population, spelling)
        done = section.get(claim.stream + gender) or section.get(claim.stream, claim.stream)
        parts = {"people": people, "done": done}
        if claim.scope == "cumulative":
            key = (
                "cumulative"
                if claim.start and claim.end
                else "cumulative_from"
                if claim.start
                else "cumulative_to"
            )
            end = claim.end or (claim.published if claim.start is None else None)
            parts |= {"start": self.moment(claim.start or ".."), "end": self.moment(end or "..")}
            if claim.start and claim.end and (month := _one_month(claim.start, claim.end)):
                key, parts["on"] = "cumulative_in", self.date(month)
        else:
            loose = claim.on is not None and (claim.on.is_interval or claim.on[-1] in "?~%")
            key = "stock" if claim.scope == "stock" else "flow_open" if loose else "flow"
            parts["on"] = self.date(claim.on or "..")
        text = str(section[key]).format(**parts)
        for place in self._places(claim.population, spelling, never=False):
            text = str(section.get("placed" + gender) or section["placed"]).format(scope=text, place=place)
        if places := self._places(claim.population, spelling, never=True):
            key = "not_placed" + gender if "not_placed" + gender in section else "not_placed"
            text = str(section[key]).format(scope=text, places=self.join(places, "or"))
        return self._not(text, claim.population, spelling)

    def part(self, claim: Counted, spelling: dict[str, str] | None = None) -> str:
        """A count whose act was named already: *104 Belarusians taken to Ukraine (Budanov)*."""
        return str(self.data["voice"]["brief"]).format(
            voice=self.voice(claim), figure=self.figure(claim), scope=self.who(claim.population, spelling)
        )

    def who(self, population: Population, spelling: dict[str, str] | None = None) -> str:
        """The people of a population and where they were taken: *Belarusians taken to Ukraine*."""
        spelling, section = spelling or {}, self.data["scope"]
        text, gender = self._people(population, spelling)
        for key, never in (("taken", False), ("not_taken", True)):
            if places := self._places(population, spelling, never=never):
                pattern = section.get(key + gender) or section[key]
                listed = self.join(places, "or" if never else "and")
                text = str(pattern).format(people=text, places=listed)
        return self._not(text, population, spelling)

    def voice(self, claim: Counted) -> str:
        """Who says so, and through whom."""
        if not claim.voice.carriers:
            return claim.voice.name
        carriers = self.join(claim.voice.carriers)
        return str(self.data["voice"]["through"]).format(voice=claim.voice.name, carriers=carriers)

    def said(self, claim: Counted, spelling: dict[str, str] | None = None) -> str:
        """A whole count: voice, figure, people, time."""
        return str(self.data["voice"]["said"]).format(
            voice=self.voice(claim), figure=self.figure(claim), scope=self.scope(claim, spelling)
        )

    def brief(self, claim: Counted, spelling: dict[str, str] | None = None) -> str:
        """A count as part of a sentence: figure, people and time first, the voice in brackets."""
        return str(self.data["voice"]["brief"]).format(
            voice=self.voice(claim), figure=self.figure(claim), scope=self.scope(claim, spelling)
        )


def _one_month(start: When, end: When) -> When | None:
    """The month that a period is, from its first day to its last."""
    month = When(start[:7]) if start[7:] in ("", "-01") and len(start) >= 7 else None
    whole = month is not None and start[4] == "-" and end[7:8] in ("", "-")
    return month if whole and month and month.bounds.end_hi == end.bounds.end_hi else None


def _load(language: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))
