"""A second opinion on what counts are over: what a linear model, learnt from annotated texts, makes of the
scopes that a text offers.

The rules say first over what a count is. The model then scores their answer and every other scope that the
dates of the text, the day of publication and the counts before allow (`offers`), and another takes its place
where it is likelier by a margin (`verdicts`). `features` are what it sees of a count and of a scope. It makes
up no day. The weights are data (``languages/<code>/weights/scopes.tsv``), learnt by ``training/reading``; a
language without them is read by the rules alone.
"""

from detente.reading.counts.weighing.verdicts import Weighing

__all__ = ["Weighing"]
