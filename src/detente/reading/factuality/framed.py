"""What the words right before a content clause make of it: *it is far from certain that …*, *rien ne prouve
que …*, *это миф, что …*.

Most such words are no verb of the act's own (nothing *shows* it, it is *too early to say*), and small models
hang the clause now here, now there. So the words are asked as they stand, up to the conjunction that opens
the clause, and only for what a verb of that clause tells: a noun in it (*that the arrest was lawful*) may be
of what has been.
"""

from __future__ import annotations

from detente.reading.factuality.asked import Site, Told
from detente.reading.factuality.cues import Cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, Word

_CLIMB, _LABEL, _BESIDE = 6, 4, 3
_MADE: tuple[tuple[str, Told], ...] = (
    ("untrue", "denied"),
    ("uncertain", "possible"),
    ("imagined", "open"),
    ("fictional", "open"),
    ("certain", "asserted"),
)


def framed(site: Site, known: Cues) -> tuple[Told, int] | None:
    """What stands before the clause of an act makes of it.

    Args:
        site: the word of the act.
        known: the cues of the language.

    Returns:
        What it makes of it, and the index of its last word: ``denied`` where the clause is said to be untrue
        or a label tells it, ``possible`` where nobody knows, ``open`` where it is only imagined, ``asserted``
        where it is beyond doubt. None where nothing of the kind opens it.
    """
    for label in known.phrases["false_labels"].find(site.words, site.first, site.first + _LABEL):
        if _is_label(label, site):
            return "denied", label.last
    if site.nominal:
        # "The novel ends with the release of X", but not "in her novel, X tells of her arrest".
        near = site.hit_first - _BESIDE
        told_in = known.phrases["fictional"].find(site.words, site.first, site.hit_first)
        return next((("open", h.last) for h in told_in if h.last >= near and h.first == site.first), None)
    made: tuple[Told, int] | None = None
    for name, told in _MADE:
        for hit in known.phrases[name].find(site.words, site.first, site.hit_first):
            if (made is None or hit.last >= made[1]) and _opens(name, hit, site, known):
                made = told, hit.last
    return made


def _is_label(hit: Hit[bool], site: Site) -> bool:
    """Whether a colon makes of the first words of a sentence a label: *Fake: Ann Sample was freed*."""
    return hit.first == site.first and site.sentence.page.text[hit.end :].lstrip(" \u00a0\u202f")[:1] == ":"


def _opens(name: str, hit: Hit[bool], site: Site, known: Cues) -> bool:
    """Whether the clause of an act is the one right after some words; what is imagined needs no
    conjunction."""
    if name == "fictional":
        return hit.first == site.first
    joins = known.words["content"] | known.words["conditions"]
    before = {word.key for word in site.words[max(hit.first - 2, site.first) : hit.first]}
    if name == "untrue" and not before.isdisjoint(known.words["negation"]):
        return False  # "It is no myth that".
    if known.phrases["beyond"].find(site.words, hit.first, hit.last):
        return False  # "Not only certain that".
    if name != "imagined" and not any(w.key in joins for w in site.words[hit.last : hit.last + 2]):
        return False
    above = site.sentence.head(site.token)
    if site.token.dep.startswith(("acl", "amod")) and above is not None and above.start >= hit.end:
        return False  # Who was arrested is said to be so inside the clause.
    between = site.words[hit.last + 2 : site.hit_first + 1]
    if any(word.key in known.words["correcting"] for word in between):
        return False
    inside = site.sentence.page.text[hit.end : site.token.start]
    if inside.startswith(":") or inside.count("(") > inside.count(")"):
        return False
    # A conjunction behind a comma is the next word.
    near = site.words[hit.last : hit.last + 2]
    joint = next((w for w in reversed(near) if w.key in joins), near[0])  # "Правда ли, что"
    if _is_marked(joint, site):
        return True
    apart = any(word.broken or word.key in known.words["content"] for word in between)
    return not apart and not _has_clause(site, joint.end)


def _has_clause(site: Site, start: int) -> bool:
    """Whether another clause begins between the words that open one and the act: *it was not known whether he
    would appeal after he was sentenced*."""
    own, sentence = site.token, site.sentence
    if own.dep.startswith("advcl") and any(
        c.relation in ("mark", "advmod") and start <= c.start < own.start for c in sentence.children(own.i)
    ):
        return True
    between = (t for t in sentence.between(start, own.start) if not (t.head == own.i and t.pos == "AUX"))
    return any(
        t.relation == "mark" or (t.pos in ("VERB", "AUX") and t.morph.get("VerbForm", "Fin") == "Fin")
        for t in between
    )


def _is_marked(joint: Word, site: Site) -> bool:
    """Whether a conjunction is that of the act's clause, by the parse."""
    at = site.token
    for _ in range(_CLIMB):
        marks = [c for c in site.sentence.children(at.i) if c.relation == "mark"]
        if any(c.start <= joint.start < c.end for c in marks):
            return True
        above: Token | None = site.sentence.head(at)
        if above is None or marks or at.dep.startswith(("acl", "advcl")):
            return False
        at = above
    return False
