"""Whom a speaker's words mean: a name, a pronoun or a description, resolved or left open with its words.

`speakers.Resolver` goes through a page in the order of its text and remembers who spoke; it gives a name
only where nobody else can be meant.
"""
