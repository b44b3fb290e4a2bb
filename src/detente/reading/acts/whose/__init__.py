"""Whose act it is: by the words of its clause (`authority`), or by the situation of the whole text.

`situation` fills in what the words leave open, and only where the text leaves no other: who holds the
people of whom it tells (`holders`), which one state it is about (`focus`), who hands somebody over
(`handing`).
"""
