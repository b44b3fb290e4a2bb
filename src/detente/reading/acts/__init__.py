"""Acts: what a passage says was done to whom, by whom, when, where, why, for how long, and whether it
happened.

A newcomer must know five things. (1) A *trigger* (`clause.triggers`), a word of
``languages/<code>/acts.toml``, proposes an act; it stands only if its object fits its rule (a person is
freed, a sanction is lifted), which keeps *lever le doigt* out without a list of all that can be lifted.
(2) The parse says who stands where (`clause`), and where it is wrong or absent the words beside
the trigger do; `roles` makes names (`whom`, `listed`, `pronouns`), authors (`whose`) and measures
(`sanctions`) of them, and `particulars` reads dates, places, terms and charges. (3) A field belongs to the
trigger that governs it and to no other, so a background paragraph's date does not leak; what no word gives
is None. (4) `unstated` drops what states no act, `detente.reading.factuality` says whether one happened.
(5) `whose.situation` says whose it was where the words do not, and only where the text leaves no other.
"""

from detente.reading.acts.finder import find, sentences_of
from detente.reading.acts.found import FoundAct

__all__ = ["FoundAct", "find", "sentences_of"]
