"""Did it happen? What a sentence makes of the act that one of its words states.

`stated` decides, from the inside out: the word itself (`asked`) and what stands beside it (`hedged`), what is
`settled` whatever governs it, then each word that governs it in turn (`governed` by `governors`, with what is
`awaited`, `aimed` at or called an aim (`aims`), `reckoned` to a deal, `ensuing` from something else). What
other sentences say of it comes after: that a report is `belied`, that a plan was `dropped`. The words are
data, ``factuality.toml`` (`cues`). A lexicon's word never makes an act a fact: the verb's form does.
"""
