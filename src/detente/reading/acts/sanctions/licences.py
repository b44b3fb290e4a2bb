"""Licences, waivers and exemptions: who issues them, to whom, and what they permit."""

from __future__ import annotations

import re
from dataclasses import replace

from detente.model import LICENCE, Span, Subject
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions import makers
from detente.reading.acts.sanctions.named import titled, unlisted
from detente.reading.acts.whom.belonging import is_a_party, is_agent
from detente.reading.acts.whom.dealings import is_of_dealings
from detente.reading.acts.whom.nearby import near_patient
from detente.reading.acts.whom.patients import TARGETS, Assigned, is_noun, is_owner, mention_of, patients
from detente.reading.acts.whom.people import listed, roster_of
from detente.reading.acts.whose.authority import add_authority, authors
from detente.reading.factuality.cues import cues
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of, has_case
from detente.reading.phrases import key_of
from detente.reading.states import range_of

_OPENING, _CLOSING = re.compile(r"[«“\"]"), re.compile(r"[»”\"]")
_HOLDERS = TARGETS | {"other"}
_LICENSES = frozenset({"license"})
_NUMBER = re.compile(r"\s?(?:№|[Nn](?:[°º]|o\.?))?\s?\d+[A-Z]?\b")
_TRADED = frozenset({"exports", "imports"})
_SORTS = frozenset({"amod", "compound"})
_TITLE_WORDS, _CODE = 4, 2
_CLAUSAL = frozenset({"VERB", "AUX", "ADV", "CCONJ", "SCONJ"})


def licence(trigger: Trigger) -> Assigned | None:
    """The roles of the issue of a licence; one that no maker of sanctions issues is none of them."""
    scene = trigger.scene
    mention = _license(trigger)
    if mention is None or _is_of_another_act(trigger, mention):
        return None
    result = Assigned()
    receiver = Roster() if trigger.rule.received else _receiver(trigger)
    result.roster.join(receiver)
    first = _permitted(trigger, mention) if not receiver else None
    if first is not None and trigger.rule.kind == "expire" and mention.token is not None:
        # "L'annulation de la licence risque de priver X": whom it had been for stands in its own phrase.
        own = [t.end for t in scene.sentence.subtree(mention.token.i)]
        first = first if first.start < max(own) else None
    if first is not None:
        result.roster.add(Subject(name=first.name, span=(first.start, first.end)))
        for subject in listed(scene, first.end, _HOLDERS, 8):
            result.roster.add(subject)
    result.evidence = [_title(scene, mention)]
    if result.roster:
        result.evidence.append((result.roster.start, result.roster.end))
    if trigger.rule.received:
        return _received(trigger, result)
    add_authority(trigger, result)
    result.authority = result.authority or _issuer(scene, mention)
    canonical = makers.canonical(scene, (scene.sentence.start, trigger.hit.start))
    if not _is_settled(scene, result.authority, canonical):
        result.authority = canonical or result.authority
    # A licence is one of sanctions only from an authority that makes them, or on a page of sanctions where
    # somebody issues it or it runs out; others build houses, drive cars and run banks by one.
    known = "sanctions" in scene.contexts
    if result.authority is not None and not known and not _makes(trigger, result.authority):
        return None
    known = known and trigger.rule.kind in ("expire", "amend")
    if trigger.rule.kind == "expire":
        result.measure = LICENCE  # It ends what was permitted, and no measure.
        result.roster.join(_holder(trigger, mention))
    return result if result.authority is not None or known else None


def _makes(trigger: Trigger, authority: str) -> bool:
    """Whether an authority is one that makes sanctions, an office of one, or a state or government that is no
    office of any sort: *Бельгия*, but not *ЦБ России*."""
    scene = trigger.scene
    if authority.split("-", maxsplit=1)[0] in scene.lexicon.makers:
        return True
    by = next(iter(authors(trigger)), None)
    named = scene.at(by.start, by.end) if by is not None else None
    governs = named is not None and named.kind == "authority" and len(authority) == _CODE
    return governs or (named is not None and named.kind == "place")


def _is_settled(scene: Scene, authority: str | None, canonical: str | None) -> bool:
    """Whether the words of a licence's own clause tell who issues it, whoever else its sentence names before:
    *Switzerland's X left after OFAC had refused a licence*; an office of the state told is it."""
    known = authority in scene.lexicon.makers or "-" in (authority or "")
    return known and not (canonical or "").startswith(f"{authority}-")


def _title(scene: Scene, mention: Mention) -> Span:
    """The words for a licence with its sort and number, by which it is known: *General License 8G*."""
    number = _NUMBER.match(scene.page.text, mention.end, scene.sentence.end)
    before = scene.sentence.children(mention.token.i) if mention.token is not None else []
    sort = [t.start for t in before if t.relation in _SORTS and t.start < mention.start]
    return min([mention.start, *sort]), number.end() if number is not None else mention.end


def _is_of_another_act(trigger: Trigger, mention: Mention) -> bool:
    """Whether a licence hangs on the noun of another act: *announced the revocation of General License 5*."""
    scene, token = trigger.scene, mention.token
    above = scene.sentence.head(token) if token is not None else None
    if above is None or above.i == trigger.token.i:
        return False
    first, last = range_of(scene.words, (above.start, above.end), scene.first, scene.last)
    hits = (hit.value for hit in scene.lexicon.triggers.find(scene.words, first, last))
    return any(r.nominal and r.object == "license" and r.kind != trigger.rule.kind for r in hits)


def _issuer(scene: Scene, mention: Mention) -> str | None:
    """Which maker of sanctions a licence is said to be of: *лицензия OFAC*, *the Treasury's licence*."""
    children = scene.sentence.children(mention.token.i) if mention.token is not None else []
    spans = (
        (c.start, max(t.end for t in scene.sentence.subtree(c.i))) for c in children if c.relation == "nmod"
    )
    return next((maker for span in spans if (maker := makers.canonical(scene, span))), None)


def _holder(trigger: Trigger, mention: Mention) -> Roster:
    """Whose a licence is said to be, or who has it: *Chevron's licence*, *лицензия «Примера»*, *у «Примера»
    истекает лицензия*."""
    scene, sentence = trigger.scene, trigger.sentence
    for child in sentence.children(trigger.token.i):
        having = cases_of(sentence, child) in scene.lexicon.words["having"]
        owner = mention_of(scene, child, _HOLDERS) if having and child.relation in ("obl", "nmod") else None
        if owner is not None and owner.name:
            return roster_of(scene, owner, _HOLDERS)
    children = scene.sentence.children(mention.token.i) if mention.token is not None else []
    bare = not scene.lexicon.words["of"]
    for child in children:
        genitive = bare and child.relation == "nmod" and is_owner(scene.sentence, child, frozenset())
        owner = mention_of(scene, child, _HOLDERS) if child.dep == "nmod:poss" or genitive else None
        if owner is not None and owner.name and not _issues(scene, owner):
            return roster_of(scene, owner, _HOLDERS)
    return Roster()


def is_of_a_licence(trigger: Trigger) -> bool:
    """Whether a licence is what an act on a measure is done to: *OFAC revoked General License 8*."""
    if trigger.rule.object not in ("measure", "target"):
        return False
    return any(mention_of(trigger.scene, token, _LICENSES) is not None for token in patients(trigger))


def _permitted(trigger: Trigger, mention: Mention) -> Mention | None:
    """Whom the words behind a licence name first, in its own clause and outside its title; not whose promise
    or visit it comes after."""
    scene = trigger.scene
    after = (m for m in scene.mentions if m.start >= mention.end and m.kind in _HOLDERS and m.name)
    fitting = (m for m in after if is_noun(m) and not _issues(scene, m) and not is_of_law(scene, m))
    fitting = (m for m in fitting if not (_is_no_holder(scene, m) or is_a_party(scene, m)))
    fitting = (m for m in fitting if not is_of_dealings(trigger, m))
    first = next((m for m in fitting if not scene.page.is_possessive(m.end)), None)
    if first is None:
        return None
    if _is_of_another_clause(scene, mention.end, first.start) and not _permits(scene, mention, first.start):
        return None
    titled = is_in_title(scene, mention.end, first.start) and not _is_involved(scene, first)
    if titled or is_agent(scene, first, mention.end):
        return None  # "Dealings with the government led by Anton Kral".
    return first


def _is_no_holder(scene: Scene, name: Mention) -> bool:
    """Whether a name only shortens the words before its bracket (*under the Cuba Regulations (“CR”)*), or is
    of a sort of things that a number counts (*two Frequently Asked Questions*)."""
    shortens = scene.page.text[: name.start].rstrip("«“\"' ").endswith("(") and name.text.isupper()
    counted = name.token is not None and scene.sentence.child(name.token.i, "nummod") is not None
    return shortens or counted


def _permits(scene: Scene, mention: Mention, position: int) -> bool:
    """Whether a licence is what permits something to whom stands at a position: *The licence issued by OFAC
    lets X buy parts*, *une licence qui permet les paiements à X*."""
    own, sentence = mention.token, scene.sentence
    negation = cues(scene.page.language).words["negation"]
    first, last = range_of(scene.words, (mention.end, position), scene.first, scene.last)
    for hit in scene.lexicon.phrases["permits"].find(scene.words, first, last):
        verb = scene.token_at(hit.start)
        if verb is None or own is None:
            continue
        if any(key_of(c.text) in negation for c in sentence.children(verb.i)):
            continue  # "A licence that does not allow payments to X".
        if own.head == verb.i and own.relation in SUBJECTS:
            return True
        if verb.head == own.i and verb.relation.startswith("acl"):
            return True
    return False


def _license(trigger: Trigger) -> Mention | None:
    """The licence that an act is about, or of which a noun speaks: *the term of the licence expires*."""
    scene = trigger.scene
    for token in patients(trigger):
        found = mention_of(scene, token, _LICENSES)
        if found is None:
            whole = phrase(scene.sentence, token)
            found = next((m for m in scene.within(whole.start, whole.end) if m.kind in _LICENSES), None)
        if found is not None:
            return found
    return near_patient(trigger, _LICENSES)


def _received(trigger: Trigger, result: Assigned) -> Assigned | None:
    """The roles of a licence that its holder gets: *Belavia a obtenu une licence*."""
    scene, subject = trigger.scene, subject_of(trigger)
    if "sanctions" not in scene.contexts:
        return None
    holder = _named(scene, subject) if subject is not None else None
    if holder is not None:
        result.roster.join(roster_of(scene, holder, _HOLDERS, alone=True))
    result.authority = makers.canonical(scene, (scene.sentence.start, scene.sentence.end))
    return result


def _receiver(trigger: Trigger) -> Roster:
    """To whom a licence is given: *délivré à la société MOL une licence*, *granted MOL a waiver*."""
    scene, sentence = trigger.scene, trigger.sentence
    for child in sentence.children(trigger.token.i):
        bare = child.relation == "iobj" or (
            child.morph.get("Case") == "Dat" and not has_case(sentence, child)
        )
        led = child.relation in ("obl", "iobj") and cases_of(sentence, child) in scene.lexicon.words["to"]
        given = _named(scene, child) if bare or led else None
        if given is not None:
            return roster_of(scene, given, _HOLDERS)
    return Roster()


def _named(scene: Scene, noun: Token) -> Mention | None:
    """The person or body that a noun names, or whose name stands behind it."""
    named = mention_of(scene, noun, _HOLDERS)
    taken = scene.at(noun.start, noun.end)
    if named is None and taken is not None and taken.kind == "place" and taken.name and taken.state is None:
        named = replace(taken, kind="organization")  # A company taken for a town.
    return named or titled(scene, noun) or unlisted(scene, noun)


def is_of_law(scene: Scene, mention: Mention) -> bool:
    """Whether a name is that of a law or of its list: *dérogation à la loi César*, *banks on the SDN
    List*."""
    first, last = range_of(scene.words, (mention.start, mention.end), scene.first, scene.last)
    if scene.lexicon.laws.any(scene.words, first, min(last + 1, scene.last)):
        return True
    above = scene.sentence.head(mention.token) if mention.token is not None else None
    if above is None:
        return False
    first, last = range_of(scene.words, (above.start, above.end), scene.first, scene.last)
    return scene.lexicon.phrases["orders"].any(scene.words, first, last)


def _issues(scene: Scene, mention: Mention) -> bool:
    """Whether a name is that of a maker of sanctions: *obtained a waiver from OFAC*."""
    return makers.canonical(scene, (mention.start, mention.end)) is not None


def is_in_title(scene: Scene, start: int, position: int) -> bool:
    """Whether a position is in the title of a licence: *General License 13, "Authorizing Transactions …"*."""
    opening = _OPENING.search(scene.page.text, start, position + 1)
    if opening is None:
        return False
    closing = _CLOSING.search(scene.page.text, opening.end(), scene.sentence.end)
    end = closing.start() if closing is not None else scene.sentence.end
    return position <= end and len(scene.words_in(opening.end(), end)) >= _TITLE_WORDS


def _is_involved(scene: Scene, name: Mention) -> bool:
    """Whether the word before a name makes it one of those dealt with: *"Dealings Involving X and Y"*."""
    index = scene.index(name.start)
    return index > scene.first and scene.words[index - 1].key in scene.lexicon.words["involving"]


def _is_of_another_clause(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb, a relative pronoun or a clause's end parts a name from what is permitted to it; not
    where it is what permits: *General License 13, which authorizes transactions with X*."""
    first, last = range_of(scene.words, (start, end), scene.first, scene.last)
    if any(hit.value.kind == "license" for hit in scene.lexicon.triggers.find(scene.words, first, last)):
        return False
    for word in scene.words_in(start, end):
        token = scene.token_at(word.start)
        if word.broken and (word.key in scene.lexicon.words["relative"] or (token and token.pos in _CLAUSAL)):
            return True
        if token is not None and token.pos == "VERB" and scene.sentence.finite(token) is not None:
            return True  # "A licence that bars payments to X", "since measures were imposed by X".
    name = scene.token_at(end)
    small = scene.lexicon.words["determiners"]
    own = next((w.start for w in scene.words_in(start, end) if w.end < end and w.key in small), end)
    if name is None or not scene.page.text[start:own].rstrip().endswith(","):
        return False
    return any(t.relation in SUBJECTS for t in (name, scene.sentence.head(name)) if t is not None)


def is_of_a_trade(trigger: Trigger) -> bool:
    """Whether a licence is for a trade, where no sanctions are spoken of: *a liquor licence*, *une licence de
    téléphonie*."""
    scene, sentence = trigger.scene, trigger.sentence
    if trigger.rule.object != "license" or "sanctions" in scene.contexts:
        return False
    return any(
        _is_sort(scene, mention, noun)
        for mention in scene.mentions
        if mention.kind == "license" and mention.token is not None
        for noun in sentence.children(mention.token.i)
    )


def _is_sort(scene: Scene, licence: Mention, noun: Token) -> bool:
    """Whether a noun beside a licence says what trade it is for; not whose it is, nor how long it is for or
    that it is to cross a border: *a six-month waiver*, *une licence d'exportation*."""
    known, index = scene.lexicon, scene.index(noun.start)
    if noun.pos != "NOUN" or noun.relation not in ("compound", "nmod"):
        return False
    if licence.start <= noun.start < licence.end:
        return False
    trades = (hit.value for hit in known.sectors.find(scene.words, index, index + 1))
    if key_of(noun.text) in known.units or any(trade in _TRADED for trade in trades):
        return False
    if noun.start < licence.start:
        # "A délivré vendredi une licence"
        between = scene.sentence.between(noun.start, licence.start)
        return all(token.pos != "DET" for token in between)
    bare = not any(c.relation == "det" for c in scene.sentence.children(noun.i))
    return (
        bare
        and cases_of(scene.sentence, noun) in known.words["of"]
        and scene.at(noun.start, noun.end) is None
    )
