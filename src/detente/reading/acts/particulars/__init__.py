"""When and where, for how long and on what grounds.

A field belongs to the trigger that governs it and to no other: most of the code tells which dates and
places beside an act are of something else (`elsewhere`, `other_clauses`, `moments`, `places`), and where the
words of a charge end (`charges`, `charge_ends`).
"""
