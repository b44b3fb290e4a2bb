"""Views: pure functions of a ledger snapshot, one file each, that answer the users' questions.

`custody` says who is out and who is held, `measures` which sanctions bind whom, `exchanges` what was
given for what, `tally` whether the numbers add up, `corroboration` who says so and who copies whom,
`events` what happened. None of them stores anything: ask again for another day and they compute again.
"""

from detente.views.view import View

__all__ = ["View"]
