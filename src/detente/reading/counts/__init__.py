"""How many of whom: counts of people, companies and vessels, with their bound, population and scope.

A count in the news is a number (*123*, *plus de 430*, *des centaines*), what it counts (*prisonniers
politiques*) and what it is over: one act (`flow`), all acts since a day (`cumulative`), or those who are
there on a day (`stock`). `find_groups` finds numbers with their nouns, whatever is said of them; `find`
those that are counts, by what the parse says that they are an argument of, where there is one. What a
language needs is data: ``languages/<code>/counts.toml`` and ``numbers.toml``.
"""

from detente.reading.counts.account import FoundCount
from detente.reading.counts.finder import find
from detente.reading.counts.groups import FoundGroup, find_groups, group_at, undated
from detente.reading.counts.structure import Structure, sentences_of

__all__ = [
    "FoundCount",
    "FoundGroup",
    "Structure",
    "find",
    "find_groups",
    "group_at",
    "sentences_of",
    "undated",
]
