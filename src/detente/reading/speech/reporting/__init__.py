"""What tells that somebody speaks: reporting verbs with their subjects, and phrases like *selon*.

A cue is found by its form (`cues`, `verbs`) and is none where nothing was said (`took_place`), its subject
by the parse and, where small models lose it, by the order of words (`subjects`, `word_order`, `misparsed`,
`inverted`, `runs`); `able` tells who can speak at all. `gather` settles what several cues of a
sentence share.
"""
