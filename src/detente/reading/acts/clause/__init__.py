"""The clause around a trigger: which sense and voice its word has, and which tokens do it and have it done
to them.

`triggers` asks of a word whether it names an act here (`word_classes`: whether it is a verb or a noun),
`voices` and `helpers` in which voice; `trigger` is the word with all that. `subjects`, `objects` and `agents`
say who stands where, through relative clauses (`relatives`) and complements (`control`), and the small
modules beside them mend single constructions that parses get wrong.
"""
