"""Benchmarks: what the project measures itself by, beside its peers, run by `make bench`.

Each module has a `run(data)` that prints its figures; `data` is a folder of public data that is not part of
the project. A module that finds its data missing says so and measures what it can.
"""
