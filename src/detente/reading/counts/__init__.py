"""How many of whom: counts of people, companies and vessels, with their bound, population and scope.

A count in the news is a number (*123*, *plus de 430*, *des centaines*), what it counts (*prisonniers
politiques*) and what it is over: one act (`flow`), all acts since a day (`cumulative`), or those who are
there on a day (`stock`). `find_groups` finds numbers with their nouns.
"""

from detente.reading.counts.groups import FoundGroup, find_groups, group_at

__all__ = ["FoundGroup", "find_groups", "group_at"]
