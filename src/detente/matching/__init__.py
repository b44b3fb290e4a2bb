"""Matching a file of names against a list, row by row: what `detente match` does."""
