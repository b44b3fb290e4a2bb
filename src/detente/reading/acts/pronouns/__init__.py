"""Whom a pronoun, a possessive or a bare description means: only where the text leaves no second one
(`reference`).

What a pronoun may not mean is told by how a name stands in its sentence (`standing`), by what somebody does
to others (`doing`), by who says it (`speaking`) and by who speaks for whom (`spoken_for`).
"""
