"""How far the noun phrase of a number goes: the traits behind its noun, and whether its number is of the next
noun too."""

from __future__ import annotations

import re

from detente.reading.counts.lexicon import Lexicon

# Populations that say no more than that people are counted, or held, tried or employed: they add no trait.
POLITICAL = "political prisoner"
PLAIN = frozenset(
    {
        "person", "prisoner", "name", "inhabitant", "suspect", "convict", "accused", "accomplice", "criminal",
        "organizer", "employee", "agent", "leader",
    }
)  # fmt: skip
# Whom one is only while one is held, or away.
HELD = frozenset({"prisoner", "political prisoner", "prisoner of war", "hostage", "exile", "missing"})
# What is rather said of people than who they are (*jugés* is read without its accent).
_NO_TRAITS = frozenset({"dead", "wounded", "missing", "defendant", "judge"})
_GAP = re.compile(r"(?:[ ]?[»\"”])?[ ]*\n?[ ]*[«\"“„]?[ ]?")
WORD = re.compile(r"[^\W\d_][\w.]*(?:['-]\w+)*")
# How short no word is that only qualifies a noun.
_SHORTEST = 4
# What may be an adjective behind its noun.
_LONG_WORD = re.compile(r"[^\W\d_]{6,}(?= )")


def form_of(match: re.Match[str]) -> str:
    """A form of the lexicon as it stands in a text."""
    return " ".join(match[0].split())


def after_gap(folded: str, at: int) -> int:
    """The place behind spaces, an end of line and quotation marks."""
    gap = _GAP.match(folded, at)
    return gap.end() if gap else at


def noun_beside(folded: str, end: int, words: Lexicon) -> str | None:
    """What the next noun says, where the number before a noun is of it too: one behind *and* that has no
    number of its own."""
    row = words.in_row.match(folded, end)
    beside = words.named.match(folded, row.end()) if row else None
    if row is not None and beside is None and "," not in row[0]:
        # *six reporters and media workers*
        filler = WORD.match(folded, row.end())
        if filler is not None and _only_qualifies(folded, filler, words):
            beside = words.named.match(folded, after_gap(folded, filler.end()))
    form = form_of(beside) if beside is not None else ""
    if row is not None and row[0].strip() == "," and words.cues.modifier.fullmatch(form):
        return None  # *40 tankers, suspected of …*
    if not form.endswith(words.many) or form in words.singular or words.cues.participle.fullmatch(form):
        return None
    return words.nouns.get(form)


def _only_qualifies(folded: str, word: re.Match[str], words: Lexicon) -> bool:
    """Whether a word can belong to the noun after it, and is none that begins another noun phrase."""
    if len(word[0]) < _SHORTEST or word[0] in words.barriers or words.numerals.at(folded, word.start()):
        return False
    return words.definite.search(folded, word.start(), word.end() + 1) is None


def only_adjectives(named: list[re.Match[str]], words: Lexicon) -> bool:
    """Whether *political* stands for itself and not in *political prisoners*."""
    forms = (form_of(match) for match in named)
    return not any(words.nouns.get(form) == POLITICAL for form in forms)


def next_named(folded: str, end: int, words: Lexicon, last: str = "") -> re.Match[str] | None:
    """A trait right after the noun phrase, perhaps after a link; never a noun of its own number.

    Behind a ``last`` noun that says no more than that people are counted, another says who they are.
    """
    at = after_gap(folded, end)
    if at == end:
        return None
    match = words.named.match(folded, at)
    if match is not None and words.traits_are_nouns and form_of(match) not in words.traits:
        if last in PLAIN and _says_who(form_of(match), words):
            # *150 détenus djihadistes*
            return match
        # *trois opposants accusés de …*: what follows says what was done to them.
        return _nation_after(folded, match.end(), words)
    if match is not None and match[0] in words.nouns and words.cues.modifier.fullmatch(match[0]):
        # *four vessels accused of …*
        return None
    if match is None and (link := words.link.match(folded, at)):
        match = words.named.match(folded, after_gap(folded, link.end()))
        if match is not None and form_of(match) not in words.linked:
            return None
    elif match is None and words.traits_are_nouns:
        word = _LONG_WORD.match(folded, at)
        return _nation_after(folded, word.end(), words) if word and word[0].endswith(words.many) else None
    return match


def _says_who(form: str, words: Lexicon) -> bool:
    """Whether a noun is no participle, and says more than that people are counted."""
    said = words.cues.participle.fullmatch(form) or words.cues.modifier.fullmatch(form)
    return not said and form.endswith(words.many) and words.nouns[form] not in PLAIN | _NO_TRAITS


def _nation_after(folded: str, end: int, words: Lexicon) -> re.Match[str] | None:
    """The nationality behind another adjective: *six cadres militaires togolais*."""
    nation = words.named.match(folded, after_gap(folded, end))
    kind = words.traits.get(nation[0]) if nation else None
    return nation if kind and kind[0].isupper() else None
