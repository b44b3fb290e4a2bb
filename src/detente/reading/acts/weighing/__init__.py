"""A second opinion on triggers: what a linear model, learnt from annotated texts, makes of a word of an act
where it stands.

The rules read a sentence first. A trigger from which they made no act, and of which the model is surer than
five to two that it states one, is read again without what its rule needs, and told if it is of somebody
or of a day; one from which they made an act, and of which it is as sure that it states none, is dropped.
Words that mostly mean something else are weighed only: the rules leave them alone. Of acts that stay it may
tell another factuality. Of an act, others weigh whom of those named in its sentence it is done to (`patients`
where the rules find nobody, `subjects` beside those they find), and on which of its days where they find none
(`days`). The model only chooses among words that the lexicon has and
fields that the rules read: it names nobody, and its evidence is the sentence's. `features` are what it sees;
the weights are data (``languages/<code>/weights``), learnt by ``training/reading``. A language without them
is read by the rules alone.
"""

from detente.reading.acts.weighing.days import day
from detente.reading.acts.weighing.patients import add_patients
from detente.reading.acts.weighing.subjects import revise
from detente.reading.acts.weighing.verdicts import Verdicts, weigh

__all__ = ["Verdicts", "add_patients", "day", "revise", "weigh"]
