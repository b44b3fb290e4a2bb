"""Which measures bind whom, on a day, as known on a day.

Three sorts of source speak of measures, and they are not equal. A *list copy* shows that an entry stands on
an authority's list that day, or no longer does; it never says why. An *act entered by hand* states what an
authority did. A *text* reports, announces or hopes. So the list (or the hand-entered act) gives a measure
its status, and what texts say of licences, suspensions and relief stands beside it as notices: a licence
eases a measure that stays in force, and relief that was announced changes nothing until it is an act.

`measures` is what a brief shows, the measures on a case's subjects. `in_force` answers for anybody, by name
or identifier, or for whole lists. `history`, `changes` and `matrix` tell how it came about, what changed
between two days, and who imposes what on the same subject.
"""

from detente.views.measures.compare import Cell, Change, Row, changes, matrix
from detente.views.measures.history import Step, history
from detente.views.measures.state import MeasureState, Notice
from detente.views.measures.view import LastCopy, held, in_force, index_names, last_copies, measures

__all__ = [
    "Cell",
    "Change",
    "LastCopy",
    "MeasureState",
    "Notice",
    "Row",
    "Step",
    "changes",
    "held",
    "history",
    "in_force",
    "index_names",
    "last_copies",
    "matrix",
    "measures",
]
