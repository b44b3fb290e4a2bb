"""Whose act it is: by the words of its clause (`authority`, and `power` whom they name), or by the situation
of the whole text.

`situation` fills in what the words leave open, and only where the text leaves no other: who holds the
people of whom it tells (`holders`), which one state it is about (`focus`) and may have done it
(`main_state`), who hands somebody over (`handing`), and whose it cannot be (`ruled_out`).
"""
