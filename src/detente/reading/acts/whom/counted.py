"""All that a number counts, and whether a noun is a plural."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from detente.model import Bound, Group, Span
from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.counts.lexicon import lexicon as counts
from detente.reading.counts.quantities import Quantity, quantified
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import Word, key_of, words

_NEAR, _SMALL, _LESS = 25, 2, 6
_OWN = frozenset({"det", "nummod", "case", "appos", "nmod", "acl"})


def of_all(sentence: Sentence, lexicon: Lexicon, span: Span, head: Token, group: Group) -> Group:
    """A group with every noun that its number counts: *nine bloggers and journalists*, *семеро из девяти
    блогеров*."""
    if not head.dep:
        return group
    group = _within_its_phrase(sentence, span, group)
    alive = head.morph.get("Animacy") == "Anim" and head.text.islower()
    if alive and group.noun[:1].isupper() and head.text not in group.noun:
        return msgspec.structs.replace(group, noun=head.text)  # "50 выходцев из Азербайджана".
    if group.noun == sentence.page.text[slice(*span)] and head.morph.get("Case") == "Gen":
        group = _of_thousands(sentence, head, group)
    if is_only_whose(lexicon, group.noun):
        low = max(span[0], sentence.page.flat.find(group.noun, span[0]))
        return _of_those(sentence, lexicon, (low, low + len(group.noun)), group)
    head = _counted_by(sentence, head, group)
    joined = _joined(sentence, head, group)
    if group.lo == group.hi == 1 or head.pos != "NOUN" or not joined or not group.noun.endswith(head.text):
        return group
    code = sentence.page.language
    for token in joined:
        own = (c for c in sentence.children(token.i) if c.relation in _OWN)
        # "Des dizaines de personnes et d'entreprises": the preposition is that of the noun before.
        alone = any(c.relation != "case" or key_of(c.text) not in lexicon.words["of"] for c in own)
        if token.pos != "NOUN" or alone or not is_plural(token, code):
            return group
    if any(numerals(code).find(sentence.page.folded[head.end : joined[-1].end])):
        return group  # "60 individus et neuf entités", whatever a parse makes of the second number.
    rest = sentence.page.text[head.end : joined[-1].end].split()
    return msgspec.structs.replace(group, noun=group.noun + " ".join(["", *rest]).replace(" ,", ","))


def _counted_by(sentence: Sentence, head: Token, group: Group) -> Token:
    """The noun that another counts, where that is the head of the phrase: *dozens of | individuals*."""
    under = (c for c in sentence.children(head.i) if c.relation == "nmod" and c.start > head.start)
    counted = group.qualifier != "exact" and not group.noun.endswith(head.text)
    return next((c for c in under if counted and group.noun.endswith(c.text)), head)


def _of_thousands(sentence: Sentence, head: Token, group: Group) -> Group:
    """A number without a noun as one with the noun that a parse hangs on its last word: *5 тысяч |
    талибов*."""
    under = (c for c in sentence.children(head.i) if c.pos == "NOUN" and c.i == head.i + 1)
    noun = next((c for c in under if c.relation == "nmod" and c.morph.get("Case") == "Gen"), None)
    return group if noun is None else msgspec.structs.replace(group, noun=noun.text)


def _of_those(sentence: Sentence, lexicon: Lexicon, span: Span, group: Group) -> Group:
    """A group that goes without its noun, with what its pronoun stands for in its own words: what is said of
    those pointed at (*four of those | condemned*, *трое из | освобождённых*), or the noun right behind
    (*dozens of his | supporters*)."""
    last = next((t for t in reversed(sentence.between(*span)) if t.pos != "PUNCT"), None)
    if last is None:
        return group
    if last.pos in ("NOUN", "VERB", "ADJ"):
        stands = key_of(last.text) not in lexicon.words["quantities"]
        return msgspec.structs.replace(group, noun=last.text) if stands else group
    for token in sentence.between(span[1], span[1] + _NEAR):
        if token.morph.get("VerbForm") == "Part" and token.head == last.i:
            return msgspec.structs.replace(group, noun=f"{last.text} {token.text}")
        if token.pos == "NOUN" and last.pos != "PRON":
            return msgspec.structs.replace(group, noun=token.text)
        if token.pos not in ("ADJ", "NUM", "DET"):
            break
    return group


def is_shared_out(text: list[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether of the people counted at a word only a share is told: *half of the 200 prisoners*, *la plupart
    des 40 détenus*, *половина из 60 задержанных*."""
    first, at = _led_to(text, at, lexicon)
    hits = lexicon.phrases["shares"].find(text, max(first - _SMALL - 1, 0), at) if first < at else ()
    return any(first - 1 <= hit.last < at - 1 for hit in hits)


def leaves_out(page: Page, text: list[Word], span: Span, at: int, lexicon: Lexicon) -> bool:
    """Whether people counted are less some of them, or are these: *all but three of the 55 men*, *14 soldats,
    sauf deux*, *all 14 soldiers but two*; ``at`` is the word of their number."""
    out = lexicon.phrases["excluding"]
    if any(hit.last == at - 1 for hit in out.find(text, max(at - _SMALL, 0), at)):
        return True
    behind = next((i for i in range(at, min(at + _LESS, len(text))) if text[i].start >= span[1]), len(text))
    hits = out.find(text, behind, min(behind + _LESS, len(text)))
    whole = lexicon.words["all_of"]  # "14 men, all but two of them soldiers" is of 14.
    number = next(
        (hit.last + 1 for hit in hits if hit.first == behind and text[behind].key not in whole), None
    )
    if number is None and behind < len(text) and at and text[at - 1].key in whole:
        word = text[behind]  # Not "tous les 14 détenus, mais deux ont été repris".
        number = behind + 1 if word.key in lexicon.words["contrast"] and not word.broken else None
    return number is not None and number < len(text) and bound_at(page, text[number].start) is not None


def is_one_of(text: list[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether of the people counted at a word only one is meant: *l'un des deux membres*, *один из трёх
    задержанных*."""
    known = lexicon.words
    first, at = _led_to(text, at, lexicon)
    led = any(word.key in known["of"] | known["from"] for word in text[first:at])
    return led and first > 0 and text[first - 1].key in known["one"]


def _led_to(text: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int]:
    """Where the small words right before a number start, and where they end; nowhere past a mark."""
    known = lexicon.words
    small = (known["of"] | known["from"] | known["determiners"] | known["possessive"]) - known["one"]
    at += text[at].key in small  # "Des centaines".
    first = at
    while first > max(at - _SMALL, 0) and text[first - 1].key in small and not text[first].broken:
        first -= 1
    return (at, at) if first < at and text[first].broken else (first, at)


def _within_its_phrase(sentence: Sentence, span: Span, group: Group) -> Group:
    """A group without an adjective of a noun further on (*сотрудников американской | миссии*), or what a dash
    sets off."""
    noun = group.noun.split(" – ")[0].split(" — ")[0]
    inside = sentence.between(*span)
    last = inside[-1] if inside else None
    above = sentence.head(last) if last is not None and last.relation == "amod" else None
    if last is not None and above is not None and above.start >= span[1] and noun.endswith(last.text):
        noun = noun.removesuffix(last.text).rstrip() or noun
    return group if noun == group.noun else msgspec.structs.replace(group, noun=noun)


def is_only_whose(lexicon: Lexicon, noun: str) -> bool:
    """Whether a group goes without its noun: *dozens of his*, *46 d'entre eux*, *семеро из*."""
    known, counting = lexicon.words, counts(lexicon.code)
    keys = [word.key for word in words(noun)]
    first = bool(keys) and keys[0] in known["of"] | known["from"]
    if not first:
        return False
    if all(key in known["possessive"] | known["determiners"] for key in keys[1:]):
        return True
    return counting is not None and counting.each_of.fullmatch(fold(noun)) is not None


def _joined(sentence: Sentence, head: Token, group: Group) -> list[Token]:
    """The nouns joined to one, in order, without those that the group has already (*men and women*)."""
    found = [c for c in sentence.children(head.i) if c.relation == "conj" and c.start > head.start]
    for token in found:
        found += [c for c in sentence.children(token.i) if c.relation == "conj" and c not in found]
    had = group.noun.split()
    return sorted((c for c in found if c.text not in had), key=lambda token: token.start)


def is_plural(token: Token, code: str) -> bool:
    """Whether a noun is a plural, by its analysis or its ending."""
    if token.morph.get("Number") == "Plur":
        return True
    known = lexicon(code)
    if known is None or token.pos not in ("NOUN", "VERB", "PROPN") or not token.text.islower():
        return False
    several, one = (tuple(known.words[name]) for name in ("surely_plural", "surely_singular"))
    return token.text.endswith(several) and not token.text.endswith(one)


def is_several(sentence: Sentence, token: Token, code: str) -> bool:
    """Whether a noun is a plural, and no article in the singular stands before it: *ce Français*."""
    children = sentence.children(token.i)
    one = any(c.relation == "det" and c.morph.get("Number") == "Sing" for c in children)
    return is_plural(token, code) and not one


def bound_at(page: Page, position: int) -> Bound | None:
    """What the number at a position counts, with what qualifies it; a text has as many as its lines."""
    _, known = quantified(page.text, page.language)
    before = bisect_right(known, position, key=_start) - 1
    found = known[before] if before >= 0 else None
    return found.bound if found is not None and position < found.number[1] else None


def _start(quantity: Quantity) -> int:
    return quantity.number[0]
