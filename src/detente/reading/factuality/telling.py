"""What an act's factuality rests on, where only who speaks decides it."""

from __future__ import annotations

from typing import Literal

from detente.reading.factuality.asked import Asked, Site, Told
from detente.reading.factuality.cues import cues
from detente.reading.phrases import key_of

Telling = Literal["", "future", "present", "duty", "expected", "past"]
_DUTY = 4


def telling(site: Site, found: Told) -> Telling:
    """What an act's factuality rests on, where only who speaks decides it: its tense, or a duty to do it.

    Args:
        site: the word of the act.
        found: its factuality, as `factuality` gives it.

    Returns:
        ``future`` and ``present`` of what is announced by its tense alone (*will be freed*, *frees*),
        ``duty`` of what is planned by a word of duty (*doit être libéré*) with nothing that says that it is
        agreed, ``expected`` of what is possible by a word that may only expect it (*devrait être libéré*),
        ``past`` of what a verb of the past states, else nothing.
    """
    known = cues(site.sentence.page.language)
    low = max(site.hit_first - _DUTY, site.first)
    if found in ("planned", "possible"):
        before = {site.words[i].key for i in range(low, site.hit_first)} | _over_joined(site)
        if found == "possible":
            return "expected" if before & known.words["expected"] else ""
        agreed = known.phrases["agreed"].any(site.words, site.first, site.last)
        return "duty" if before & known.words["duty"] and not agreed else ""
    if found == "asserted" and not site.nominal and not site.reduced:
        return "past" if Asked(site, known, {}, set(), set()).has_happened(site.token) else ""
    if found != "announced" or site.nominal:
        return ""
    kinds = {known.modals.get(word) for word in site.auxiliaries}
    above = site.sentence.head(site.token)
    going = (
        above is not None and key_of(above.text) in known.words["going"]
    )  # "Va libérer", "va être libéré".
    going = going and (site.forms == {"infinitive"} or _is_to_be(site))
    if (
        going
        or kinds & {"announced", "conditional"}
        or site.forms & {"future", "conditional"}
        or site.token.morph.get("Tense") == "Fut"
    ):
        return "future"
    infinitive = site.forms == {"infinitive"} or site.token.morph.get("VerbForm") == "Inf"
    return "present" if site.forms & {"present", "gerund"} and not infinitive else ""


def _is_to_be(site: Site) -> bool:
    """Whether the helper of a passive is an infinitive: *va être transféré*."""
    return any(
        t.dep in ("aux:pass", "cop") and t.morph.get("VerbForm") == "Inf"
        for t in site.sentence.helpers(site.token)
    )


def _over_joined(site: Site) -> set[str]:
    """The words over the verb that an infinitive is joined to: *must quash the verdict and free her*."""
    at = site.token
    while at.relation == "conj" and (first := site.sentence.head(at)) is not None:
        at = first
    above = site.sentence.head(at) if at is not site.token else None
    told = (at, *site.sentence.helpers(at), *((above,) if above is not None else ()))
    return {key_of(t.text) for t in told} if at is not site.token else set()
