"""Détente: an evidence ledger of what states impose on people and companies, what they lift, and what for.

A sanction and a prison sentence are the same thing here: a *measure* that an *authority* puts on a
*subject*, opened, changed and closed by dated *acts*. The ledger keeps three kinds of entry: sources,
claims (what a passage of a source asserts) and decisions (what a reviewer decided). Everything that a
user sees is computed from them, for a day (``on``) and as known on a day (``known``).

Start with `detente.open` for a case, `detente.read` for one text; `detente.names` stands on its own.
"""
