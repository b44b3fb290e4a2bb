"""Whom an act is done to, as names, groups and descriptions.

`patients` gives the tokens, `unnamed` those whom only a pronoun or the verb itself tells of, `people` makes a
mention the subjects and the group of an act: the named apart, those only counted as the group. A name that
stands in a noun phrase only to say whose somebody is (`belonging`, `bearers`) is never taken. Nobody is
better than somebody wrong.
"""
