"""Do the published numbers add up?

After a release, officials, agencies and organisations publish counts that overlap, round and leave out.
Each count says how many people, of which traits, went through one act (a *flow*), through all acts of a
period (*cumulative*), or were in prison on a day (*stock*). Here every count becomes a constraint on whole
numbers of people: those of each act are split by their traits, what nobody published is left open, and a
solver says whether all counts can be true together, which smallest groups of them cannot, which of them
to trust, and what follows for numbers that nobody gave.

`model` holds the count and what its qualifier means, `rows` reads CSV and TOML, `ledger` takes claims from
a case, `traits` and `voices` the data files beside them. `program` turns counts into integer constraints,
`solver` hands those to OR-Tools, `conflicts`, `questions` and `bounds` draw the conclusions, `notes` finds
sums that close, `words` says all of it in a language, `chart` and `html` draw it. The mathematics:
`docs/tally.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from detente.views.tally.api import Tally, tally
    from detente.views.tally.ledger import from_claims
    from detente.views.tally.model import Counted, Settings

_HOME = {"Tally": "api", "tally": "api", "from_claims": "ledger", "Counted": "model", "Settings": "model"}

__all__ = ["Counted", "Settings", "Tally", "from_claims", "tally"]


def __getattr__(name: str) -> Any:
    """Import what is asked for when it is asked for: most views want the words of a count alone."""
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(f"detente.views.tally.{_HOME[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
