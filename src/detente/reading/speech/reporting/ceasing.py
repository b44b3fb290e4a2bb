"""What somebody does not stop telling, and so tells: *ne cesse de répéter que …*; *не перестаёт повторять,
что …*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause
from detente.reading.speech.lexicon import Speech


def never_stops(clause: Clause, lexicon: Speech) -> bool:
    """Whether a verb hangs on one of stopping that is negated."""
    above = clause.governor
    if above is None or clause.head.relation != "xcomp" or fold(above.lemma) not in lexicon.ceasing:
        return False
    own = clause.sentence.children(above.head.i)
    return above.negated or any(fold(t.text) in lexicon.negations for t in own)
