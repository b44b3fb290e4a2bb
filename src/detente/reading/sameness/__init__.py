"""One text in many papers: what makes ten outlets one voice.

Papers print what an agency sends, with a line that says so or without. `print_of` keeps of a text what is
needed to tell: the runs of its words, and whom it names as its source. `copies` finds the texts of one
origin among many prints, and which stretches they share, so that what a paper adds of its own stays its own.
Who then speaks is told by `detente.views.origins`, for a name alone says nothing.
"""

from detente.reading.sameness.copies import Copied, copies
from detente.reading.sameness.prints import VERSION, Print, print_of

__all__ = ["VERSION", "Copied", "Print", "copies", "print_of"]
