"""Measures as FollowTheMoney entities, one JSON object a line (``entities.ftm.json``).

A subject is a Person, Organization, Vessel or Airplane, a measure a Sanction on it. The `followthemoney`
package cleans every value and checks every entity against its schema; it is an extra, imported only here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from detente.errors import UserError
from detente.lists.authorities import lists, table
from detente.lists.words import identifier
from detente.model import Identifier
from detente.views.measures import MeasureState

_SCHEMATA = {
    "person": "Person",
    "organization": "Organization",
    "vessel": "Vessel",
    "aircraft": "Airplane",
}
# Words in a list's kind of identifier, tried in this order, and the properties that take it.
_NUMBERS = (
    ("imo", ("imoNumber", "registrationNumber")),
    ("vessel registration", ("imoNumber", "registrationNumber")),
    ("mmsi", ("mmsi", "registrationNumber")),
    ("call sign", ("callSign",)),
    ("passport", ("passportNumber", "idNumber")),
    ("tax", ("taxNumber", "idNumber", "registrationNumber")),
    ("v.a.t.", ("vatCode", "taxNumber")),
    ("swift", ("swiftBic",)),
    ("d-u-n-s", ("dunsCode",)),
    ("registration", ("registrationNumber", "idNumber")),
    ("serial number", ("serialNumber", "registrationNumber")),
    ("", ("idNumber", "registrationNumber")),
)
_OWN = frozenset(
    {
        "eu reference number",
        "un reference number",
        "uk sanctions list reference",
        "dataid",
        "logicalid",
        "ofsi group id",
    }
)


def lines(states: Iterable[MeasureState]) -> Iterator[str]:
    """The entities of the measures, as lines of JSON.

    Raises:
        UserError: the followthemoney package is not installed.
    """
    for entity in entities(states):
        yield json.dumps(entity, ensure_ascii=False, sort_keys=True)


def entities(states: Iterable[MeasureState]) -> Iterator[dict[str, Any]]:
    """The entities, each valid by its schema.

    Raises:
        UserError: the followthemoney package is not installed.
    """
    try:
        from followthemoney import model
    except ImportError:
        raise UserError(
            "FollowTheMoney needs its package, which is not installed: pip install 'detente[ftm]'"
        ) from None
    for state in states:
        subject = _subject(model, state)
        for made in (subject, _sanction(model, state, subject.id)):
            _noted(made)
            entity: dict[str, Any] = made.to_dict()
            made.schema.validate(entity)
            yield entity


def _noted(made: Any) -> None:
    """Move what its property does not take, a number that is a sentence, to the notes."""
    for prop in list(made.iterprops()):
        values = made.get(prop)
        taken = [value for value in values if not prop.validate([value])]
        if len(taken) < len(values):
            made.set(prop, taken)
            left = [f"{prop.label}: {value}" for value in values if value not in taken]
            made.add("notes" if "notes" in made.schema.properties else "summary", left)


def _subject(model: Any, state: MeasureState) -> Any:
    made = model.make_entity(_SCHEMATA.get(state.kind, "LegalEntity"))
    made.id = _id("subject", state)
    made.add("name", state.subject)
    weak = {alias.name for alias in state.aliases if alias.weak}
    for name in state.names[1:]:
        made.add("weakAlias" if name in weak else "alias", name)
    for each in state.identifiers:
        _number(made, each)
    for dated in state.dates:
        prop = {"born": "birthDate", "established": "incorporationDate"}.get(dated.meaning)
        if prop is not None and prop in made.schema.properties and "/" not in dated.when:
            made.add(prop, str(dated.when).rstrip("~?%"))
    if state.status in ("in force", "eased"):
        made.add("topics", "sanction")
    return made


def _number(made: Any, each: Identifier) -> None:
    kind = each.kind.casefold()
    if kind in _OWN:
        return
    for word, properties in _NUMBERS:
        if word in kind:
            prop = next((p for p in properties if p in made.schema.properties), None)
            if prop is not None:
                made.add(prop, identifier(each.value) if prop == "imoNumber" else each.value)
            break
    if each.country:
        made.add("country", each.country)


def _sanction(model: Any, state: MeasureState, subject: str) -> Any:
    made = model.make_entity("Sanction")
    made.id = _id("sanction", state)
    made.add("entity", subject)
    made.add(
        "authority", next((a.name for a in table().authority if a.id == state.authority), state.authority)
    )
    made.add("authorityId", state.entry)
    made.add("program", state.program or None)
    made.add("provisions", list(state.measures))
    made.add("reason", list(state.basis))
    made.add("status", state.status)
    made.add("summary", state.sentence)
    made.add("startDate", _day(state.since))
    made.add("endDate", _day(state.until))
    made.add("modifiedAt", [str(d.when) for d in state.dates if d.meaning == "amended"])
    if state.authority == "un":
        made.add("unscId", state.entry)
    if state.list in lists():
        made.add("publisher", lists()[state.list].title)
        made.add("sourceUrl", lists()[state.list].url)
    return made


def _day(when: str | None) -> str | None:
    """A day; of an interval between two copies, none: the format has no intervals."""
    return when if when and "/" not in when else None


def _id(what: str, state: MeasureState) -> str:
    import hashlib

    return f"detente-{what}-{hashlib.sha1(state.key.encode(), usedforsecurity=False).hexdigest()}"
