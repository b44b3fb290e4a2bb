"""The vocabulary: what a source, a claim and a decision are made of.

All values are immutable, compare by content and go to JSON and back without loss. Terms are the
field's: FollowTheMoney (authority, program), HURIDOCS (act, source), EDTF for dates. A claim's id is
the hash of its content, so the same passage read the same way twice is the same claim.

A *span* is a pair ``(start, end)`` of Unicode code points in a document's text, end exclusive.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Literal, TypeVar

import msgspec
from msgspec import UNSET, Struct, UnsetType

from detente.when import When

T = TypeVar("T")
Span = tuple[int, int]

ClaimKind = Literal["act", "count", "quote", "link", "trait"]
ActKind = Literal[
    "detain", "charge", "sentence", "transfer", "pardon", "release", "expel", "die",
    "impose", "amend", "license", "suspend", "lift", "expire",
    "meet", "agree",
]  # fmt: skip
Factuality = Literal["asserted", "announced", "planned", "possible", "attempted", "denied"]
Qualifier = Literal["exact", "at_least", "more_than", "about", "under", "hundreds", "dozens"]
ScopeKind = Literal["flow", "cumulative", "stock"]
DecisionKind = Literal["accept", "reject", "same-as", "different", "confirm", "hold-back", "undo", "propose"]
DocumentKind = Literal["article", "list", "registry", "acts"]
PublisherKind = Literal["state media", "agency", "independent", "NGO", "authority", "unknown"]

CUSTODY_ACTS = frozenset({"detain", "charge", "sentence", "transfer", "pardon", "release", "expel", "die"})
TRYING_ACTS = frozenset({"charge", "sentence"})
"""Kinds of acts for which somebody is said to have done something."""
LICENCE = "license"
"""The ``measure`` of an act that ends a licence, and no measure."""
SANCTION_ACTS = frozenset({"impose", "amend", "license", "suspend", "lift", "expire"})


class Value(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """What every type of the vocabulary is: immutable, hashable, with its fields named.

    Values are trees, and never hold themselves: the garbage collector need not look at them.
    """


class Speaker(Value, frozen=True):
    """One link of an attribution chain.

    ``span`` covers the speaker's words as they stand (*l'envoyé américain*, *elle*); ``name`` is whom they
    resolve to, or else those words, with ``resolved`` false.
    """

    name: str
    span: Span
    resolved: bool


class Subject(Value, frozen=True):
    """A person, organization or vessel as a passage names it."""

    name: str
    span: Span


class Bound(Value, frozen=True):
    """A number as somebody gave it: ``lo`` and ``hi`` inclusive, None for open. "Plus de 430" is lo 431."""

    lo: int | None
    hi: int | None
    qualifier: Qualifier


class Group(Value, frozen=True):
    """The people of an act who are counted and not named: "123 ressortissants"."""

    noun: str
    lo: int | None
    hi: int | None
    qualifier: Qualifier


class Name(Value, frozen=True, omit_defaults=True):
    """A name that a list gives; ``kind`` in the list's own word (``primary``, ``a.k.a.``)."""

    name: str
    kind: str = "primary"
    language: str | None = None
    script: str | None = None
    weak: bool = False


class Identifier(Value, frozen=True, omit_defaults=True):
    """A number that names a subject; ``kind`` in the list's own word (*Tax ID No.*, *passport*, *IMO*)."""

    kind: str
    value: str
    country: str | None = None


class Dated(Value, frozen=True):
    """A date that a record states, with what it says of it: ``designated``, ``amended``, ``born``, …"""

    meaning: str
    when: When


class Record(Value, frozen=True, omit_defaults=True):
    """An entry of an official list as a copy has it; ``fields`` under the list's own column names.

    The rest is what the fields say, in common terms: ``basis`` the legal acts, ``measures`` what the list
    says is imposed, in its own words.
    """

    list: str
    entry: str
    kind: str
    names: tuple[Name, ...]
    program: tuple[str, ...]
    fields: dict[str, Any]
    identifiers: tuple[Identifier, ...] = ()
    dates: tuple[Dated, ...] = ()
    basis: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()


class Act(Value, frozen=True):
    """What an authority did to subjects: opened, changed or closed a measure, or met, or agreed.

    ``terms`` is an ISO 8601 duration (``P11Y``); ``basis`` the legal grounds or charges in their own words;
    ``measure`` what a sanction act is about (*potash*, *travel ban*), not whom it binds. ``permits``,
    ``until`` and ``program`` belong to sanction acts; ``record`` to those that an official list states.
    """

    kind: ActKind
    authority: str | None = None
    subjects: tuple[Subject, ...] = ()
    group: Group | None = None
    when: When | None = None
    where: str | None = None
    basis: tuple[str, ...] = ()
    terms: str | None = None
    measure: str | None = None
    program: str | UnsetType = UNSET
    permits: str | UnsetType = UNSET
    until: When | UnsetType = UNSET
    record: Record | UnsetType = UNSET


class Scope(Value, frozen=True, rename={"from_": "from"}):
    """What a count is over: a ``flow`` or ``stock`` on a day, or ``cumulative`` from a day to a day."""

    kind: ScopeKind
    on: When | UnsetType | None = UNSET
    from_: When | UnsetType | None = UNSET
    to: When | UnsetType | None = UNSET


class Count(Value, frozen=True):
    """How many, of whom (traits all true of each person counted), over what."""

    lo: int | None
    hi: int | None
    qualifier: Qualifier
    population: tuple[str, ...]
    scope: Scope


class Quote(Value, frozen=True):
    """Speech; ``words`` are the words spoken, without the marks around them."""

    mode: Literal["direct", "indirect", "mixed"]
    words: str


class Link(Value, frozen=True):
    """A claim that one act was given for another: ids of act claims, and the words that tie them."""

    gives: str
    gets: str
    wording: str


class Trait(Value, frozen=True):
    """A property of a person or organization: age, nationality, office, health, award, …"""

    subject: str
    kind: str
    value: str


class Claim(Value, frozen=True, omit_defaults=True):
    """What a passage of a source asserts. Make one with `claim`, which computes the id."""

    id: str
    kind: ClaimKind
    source: str
    span: Span
    text: str
    factuality: Factuality
    attribution: tuple[Speaker, ...]
    act: Act | None = None
    count: Count | None = None
    quote: Quote | None = None
    link: Link | None = None
    trait: Trait | None = None


class Source(Value, frozen=True):
    """A document as retrieved. ``id`` is ``sha256:`` and the digest of its bytes.

    ``published`` is the day from which its claims are knowable. ``text_id`` names the text that spans count
    in, where that is not simply the bytes decoded with ``encoding``. ``same_as`` names the source that has
    the bytes, where a list came again byte for byte as the copy of another day, under an id of its own.
    """

    id: str
    language: str | None = None
    published: When | None = None
    publisher: str | None = None
    title: str | None = None
    text_length: int = 0
    kind: DocumentKind = "article"
    publisher_kind: PublisherKind = "unknown"
    media_type: str = "text/plain"
    encoding: str | None = None
    text_id: str | None = None
    name: str | None = None
    url: str | None = None
    retrieved: str | None = None
    authority: str | None = None
    list: str | None = None
    same_as: str | UnsetType = UNSET

    @property
    def blob(self) -> str:
        """The id of its bytes in the archive."""
        return self.same_as or self.id


class Decision(Value, frozen=True):
    """What a named reviewer decided about ``targets`` (claim ids or names), at ``made`` (ISO 8601, UTC)."""

    id: str
    kind: DecisionKind
    reviewer: str
    made: str
    targets: tuple[str, ...]
    note: str = ""


class DateMention(Value, frozen=True):
    """An expression of time in a text, used by a claim or not."""

    span: Span
    text: str
    when: When


class Document(Value, frozen=True):
    """A source with the text that its spans count in."""

    source: Source
    text: str


class Reading(Value, frozen=True):
    """What reading a document gave; ``left_out`` are the paragraphs on which the reader itself failed."""

    source: Source
    claims: tuple[Claim, ...]
    dates: tuple[DateMention, ...]
    left_out: tuple[Span, ...] = ()


Content = Act | Count | Quote | Link | Trait
_KIND_OF: dict[type, ClaimKind] = {Act: "act", Count: "count", Quote: "quote", Link: "link", Trait: "trait"}


def _encode_extra(value: object) -> object:
    if isinstance(value, When):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"cannot encode {type(value).__name__}")


def _decode_extra(kind: type, value: Any) -> object:
    if kind is When:
        return When(value)
    raise TypeError(f"cannot decode {kind.__name__}")


def to_builtins(value: Value) -> dict[str, Any]:
    """A value as dictionaries, lists, strings and numbers: what ``--json`` prints."""
    result: dict[str, Any] = msgspec.to_builtins(value, enc_hook=_encode_extra)
    return result


def to_json(value: Any) -> bytes:
    """Canonical JSON: keys sorted, no spaces, UTF-8. Equal values give equal bytes."""
    return msgspec.json.encode(value, enc_hook=_encode_extra, order="sorted")


def from_json(data: bytes | str, kind: type[T]) -> T:
    """The value that `to_json` wrote.

    Raises:
        msgspec.ValidationError: the data is not of this kind.
    """
    return msgspec.json.decode(data, type=kind, dec_hook=_decode_extra)


def digest(value: Any) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(to_json(value)).hexdigest()


def claim(
    content: Content,
    *,
    source: str,
    span: Span,
    text: str,
    factuality: Factuality = "asserted",
    attribution: tuple[Speaker, ...] = (),
) -> Claim:
    """A claim with its id; ``text`` must be the words at ``span``."""
    kind = _KIND_OF[type(content)]
    return Claim(
        id=claim_id(kind, content, source, span, text, factuality, attribution),
        kind=kind,
        source=source,
        span=span,
        text=text,
        factuality=factuality,
        attribution=attribution,
        **{kind: content},  # type: ignore[arg-type]
    )


def claim_id(
    kind: str,
    content: Content,
    source: str,
    span: Span,
    text: str,
    factuality: str,
    attribution: tuple[Speaker, ...],
) -> str:
    """The hash of a claim's content: 128 bits, as ``c`` and 32 hexadecimal digits."""
    return "c" + digest([kind, content, source, span, text, factuality, attribution])[:32]


def content_of(claim: Claim) -> Content:
    """The one content that the claim's kind names."""
    content: Content | None = getattr(claim, claim.kind)
    if content is None:
        raise ValueError(f"claim {claim.id} has no {claim.kind}")
    return content


def recomputed_id(claim: Claim) -> str:
    """What the claim's id must be; differs from ``claim.id`` where somebody changed it."""
    return claim_id(
        claim.kind,
        content_of(claim),
        claim.source,
        claim.span,
        claim.text,
        claim.factuality,
        claim.attribution,
    )


def decision(
    kind: DecisionKind, *, reviewer: str, made: str, targets: tuple[str, ...], note: str = ""
) -> Decision:
    """A decision with its id, the hash of its content."""
    return Decision(
        id="d" + digest([kind, reviewer, made, targets, note])[:32],
        kind=kind,
        reviewer=reviewer,
        made=made,
        targets=targets,
        note=note,
    )


def source_id(data: bytes) -> str:
    """A source's id: ``sha256:`` and the digest of its bytes."""
    return "sha256:" + hashlib.sha256(data).hexdigest()
