"""Matching a file of names against a list: what `detente match` does, of any length and without a case.

The rows of a `Table` (CSV, TSV, XLSX, text) are looked up among the entries of a `Listed` (a file, a copy of
an official list, a case's registry or lists). A `Run` tells of each row which entries it may mean, how
probably and why, in three bands: matched, to review, not found. What both sides know besides names (birth,
sex, nationality, numbers) counts. A match is a proposal; what becomes of it in a case is the part of
`detente.screening`.
"""

from detente.matching.listed import Entry, Listed, of_file
from detente.matching.results import HEADER, SHEET_ROWS, as_dict, write
from detente.matching.run import Hit, Match, Options, Outcome, Run, Settled, handle
from detente.matching.tables import Row, Table

__all__ = [
    "HEADER",
    "SHEET_ROWS",
    "Entry",
    "Hit",
    "Listed",
    "Match",
    "Options",
    "Outcome",
    "Row",
    "Run",
    "Settled",
    "Table",
    "as_dict",
    "handle",
    "of_file",
    "write",
]
