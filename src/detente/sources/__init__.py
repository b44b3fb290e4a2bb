"""Documents: from bytes, as retrieved, to a text whose code points spans can count.

Everything the ledger knows rests on words in a source, so a source is kept byte for byte (`archive`) and
its text is made once.
"""
