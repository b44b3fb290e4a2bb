"""Clauses that leave their verb out and tell the act of the clause before of others: *X was jailed for five
years and Y for three*, *в Астане задержаны X и Y, в Энске — Z*.
"""
