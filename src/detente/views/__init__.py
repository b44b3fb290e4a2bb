"""Views: pure functions of a ledger snapshot, one file each, that answer the users' questions.

`custody` says who is out and who is held, `measures` which sanctions bind whom, `exchanges` what was
given for what, `tally` whether the numbers add up, `corroboration` who says so and who copies whom,
`events` what happened. None of them stores anything: ask again for another day and they compute again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from detente.views.view import View

__all__ = ["View"]


def __getattr__(name: str) -> Any:
    # `detente tally FILE` needs no ledger, and should not wait for what a ledger imports.
    if name == "View":
        from detente.views.view import View

        return View
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
