"""How sure an act is for which another is only wanted, promised or said to follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.reading.acts import FoundAct
from detente.reading.links import FoundLink
from detente.reading.parsing.parse import Page

_LED = 3
"""How many words may lead from words of a tie to the noun of an act."""
_AHEAD = frozenset({"possible", "planned"})


def as_sure(page: Page, acts: Sequence[FoundAct], found: Sequence[FoundLink]) -> list[FoundAct]:
    """The acts, with those that words of a tie lead to no surer than what they are given for: *wants relief
    in exchange for the release of others*, but *for their release on Tuesday*."""
    told = list(acts)
    for link in found:
        for one, other in ((link.gives, link.gets), (link.gets, link.gives)):
            first, second = told[one], told[other]
            led = page.text[link.at[1] : second.trigger[0]]
            will = first.factuality == "announced" and first.telling == "future"
            sure = {"asserted", "announced"} if will else {"asserted"}
            done = second.factuality not in sure or second.act.when is not None
            if (will or first.factuality in _AHEAD) and not done and len(led.split()) <= _LED:
                sentence = page.sentence_at(second.trigger[0])
                noun = sentence.token_at(second.trigger[0]) if sentence is not None else None
                if second.trigger[0] > link.at[0] and noun is not None and noun.pos == "NOUN":
                    told[other] = replace(second, factuality="planned" if will else first.factuality)
    return told
