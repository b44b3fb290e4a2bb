"""Names: is this the same person, company or ship, in whatever script and spelling?

A name is not a key. One man is Loukachenko, Lukashenka, Łukaszenka and Лукашенко; two brothers share all
but one word. So the question is one of evidence: how likely are these two spellings if they name one
subject, and how likely if they do not? `compare` answers with a probability, `Index` finds the few
candidates among millions without comparing them all. Words are cleaned (`text`), spelled in Latin letters
(`romanise`), compared, and weighed (`score`).

>>> from detente import names
>>> names.compare("Loukachenko", "Лукашэнка") > names.THRESHOLD
True
"""

from __future__ import annotations

from detente.names.index import Hit, Index
from detente.names.score import THRESHOLD, compare, compare_many

__all__ = ["THRESHOLD", "Hit", "Index", "compare", "compare_many"]
