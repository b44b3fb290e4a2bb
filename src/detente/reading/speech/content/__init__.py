"""Which words are said: in quotation marks (`direct`), in a clause (`indirect`, `complements`), or the
sentence around a remark (`around`, `past_source`); where they end (`extents`, `ends`), and what only looks
like speech (`unsaid`).
"""
