"""A case on disk whose articles a test writes: from words to who is out, by the reader and the views."""

from __future__ import annotations

from pathlib import Path

from detente.case import Case
from detente.views import View, voices

CONFIG = """
title = "A case for a test"

[[publisher]]
name = "Wire"
kind = "agency"
country = "gb"

[[publisher]]
name = "Second Wire"
kind = "agency"
country = "fr"

[[publisher]]
name = "State Agency"
kind = "state media"
country = "by"
authority = "by"

[[publisher]]
name = "Morning"
kind = "independent"
country = "pl"

[[publisher]]
name = "Evening"
kind = "independent"
country = "lt"

[authorities]
custody = ["by"]
"""


class Desk:
    """A case of invented publishers, whose articles are written one by one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.case = Case.create(folder / "case")
        (folder / "case" / "case.toml").write_text(CONFIG, encoding="utf-8")
        self.case.close()
        self.case = Case.open(folder / "case")

    def print_(self, publisher: str, text: str, published: str = "2025-12-13") -> None:
        """Add an article."""
        number = len(list(self.folder.glob("*.txt")))
        file = self.folder / f"{number}.txt"
        file.write_text(text, encoding="utf-8")
        (added,) = self.case.add([file], publisher=publisher, published=published)
        assert added.status == "added", added

    @property
    def view(self) -> View:
        return self.case.view(known="2025-12-31")

    def testimonies(self, publisher: str) -> list[voices.Testimony]:
        """All that a publisher's articles say."""
        view = self.view
        found = [view.hearing[c] for c in view.snapshot.standing]
        return [t for t in found if t.source.publisher == publisher]

    def word(self, publisher: str, words: str, kind: str = "act") -> voices.Testimony:
        """Whose word a passage of a publisher is."""
        said = self.testimonies(publisher)
        fitting = [t for t in said if t.claim.kind == kind and words in t.claim.text]
        assert fitting, f"nothing read with {words!r}"
        return fitting[0]

    def status(self, name: str) -> str:
        (found,) = (s for s in self.view.custody if s.person == name)
        return found.status
