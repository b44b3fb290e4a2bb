"""The one error that a user can cause."""

from __future__ import annotations


class UserError(Exception):
    """Bad input: the message is one line that says what is wrong, where, and what to do.

    The command line prints it and exits with 2; a library caller can show it as it stands. Whoever
    raises it leaves the ledger as it was.
    """
