"""What tells that somebody speaks: reporting verbs with their subjects, and phrases like *selon*.

A cue is found by its form (`cues`, `verbs`), its subject by the parse and, where small models lose it, by
the order of words (`subjects`, `misparsed`, `inverted`, `runs`). `gather` settles what several cues of a
sentence share.
"""
