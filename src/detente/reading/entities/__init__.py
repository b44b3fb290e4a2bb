"""Who is named: where names begin and end, what they name, and which of them are one person's.

`names` finds them: a gazetteer of what is known beforehand, capitalised words in a row (`runs`, with what
stands at their borders in `apart` and `titles`), and the model's entities only where those leave a name's
kind open. Slavic names are put into the nominative (`nominatives`, by the `cases` that they can stand in).
`cast.Cast` is what other parts ask: the figures of one text, each with all its names, and what bare
descriptions (*l'envoyé américain*) mean.
"""
