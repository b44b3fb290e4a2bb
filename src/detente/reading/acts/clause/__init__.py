"""The clause around a trigger: which sense and voice its word has, and which tokens do it and have it done
to them.

`triggers` asks of a word whether it names an act here (`word_classes`: whether it is a verb or a noun),
`voices` and `helpers` in which voice; `grammar` says who stands where, `agents` who acts, and the small
modules beside it mend single constructions that parses get wrong.
"""
