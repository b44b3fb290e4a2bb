"""The text as the rules see it: paragraphs, sentences, and the tokens of those sentences that need a parse.

A newcomer must know that sentences are cut by rule (`split`) and parsed only where a rule asks for them, in
one batch (`parse.Page.parse`), by one of three engines (`engines`) whose labels are made one scheme,
Universal Dependencies (`scheme`), and what they get wrong is put right (`repairs`, `subjects`); and that
rules look at `clauses` and their `noun_phrases` (who does what to whom, in every language and voice) before
they look at tokens. Quotations are parsed apart from the frame around them (`frames`).
"""
