"""Dates: every expression of time in a text, found and resolved to EDTF.

News says when by what the reader knows: *samedi*, *la veille*, *le 9 septembre*, *il y a deux ans*. A
mention's value comes from its words, from the day of publication, and from the dates told before it: a
paragraph about 2020 lends its year, *le lendemain* follows the day last spoken of. The expressions of a
language are data (``languages/<code>/dates.toml``, read by `grammar`); `atoms` scans for them, `resolve`
values one, and `tagger` goes through the text. `docs/dates.md` gives the conventions.
"""

from detente.reading.dates.events import opened
from detente.reading.dates.tagger import find

__all__ = ["find", "opened"]
