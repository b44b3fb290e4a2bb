"""Whom an act leaves out by name (*ten were freed, but not X*), and of two the one that it was not done to
(*not X but Y*)."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.agents import is_by
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.listed.exclusions import exclusions
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.antecedents import relative_of
from detente.reading.acts.whom.people import apposed, roster_of
from detente.reading.factuality.cues import cues
from detente.reading.parsing.prepositions import cases_of
from detente.reading.parsing.token import is_finite_verb
from detente.reading.phrases import Hit, key_of

_PERSONS = frozenset({"person"})
_LEADING = frozenset({"ADP", "SCONJ"})
_WHOM_OF_ANOTHER = frozenset({"obj", "nsubj", "obl"})
_TITLED = frozenset({"DET", "ADJ", "NOUN"})
_INSIDE = frozenset({"nmod", "amod", "flat", "compound", "appos"})
_PAIR = 2
_REACH, _CLOSE, _LONGEST_TITLE = 60, 5, 4


def excluded(trigger: Trigger, start: int) -> Roster:
    """Whom words behind those acted on leave out of an act: *mais pas X*, *except X*; nobody where a
    participle only tells more of those whom another verb is about: *freed all priests arrested in May, except
    Kral*."""
    scene, noun = trigger.scene, trigger.sentence.head(trigger.token)
    within = noun is not None and (noun.pos == "VERB" or noun.relation in _WHOM_OF_ANOTHER)
    if trigger.voice == "reduced" and within:
        return Roster()
    # "Freed X by a court, not by Y": a bare negation sets only who stands right before it apart.
    hits = [h for h in exclusions(scene, scene.first, scene.last) if h.value or _is_next(scene, start, h)]
    around = next((h.start for h in hits if h.start < start <= h.end), start)  # "All but one of them, X".
    limit = min(scene.sentence.end, start + _REACH)
    end = next((h.end for h in hits if h.start >= around and h.end <= limit), None)
    named = [m for m in scene.mentions if end is not None and m.start >= end]
    if end is None or not named or _is_besides(scene, end):
        return Roster()
    mention = next((m for m in named if _is_counted_out(trigger, end, m.start)), named[0])
    if mention.kind == "people":
        mention = apposed(scene, mention, _PERSONS) or mention
    if mention.kind not in _PERSONS or not _are_led_to(trigger, end, mention.start):
        return Roster()
    if _is_by_whom(trigger, mention) or (trigger.voice == "reduced" and _has_predicate(scene, mention)):
        return Roster()
    return roster_of(scene, mention, _PERSONS)


def _has_predicate(scene: Scene, mention: Mention) -> bool:
    """Whether the verb of those told of stands behind who is left out, and so leaves him out of that:
    *one of the women freed in May, unlike X, | left the country*."""
    if scene.page.text[mention.end : mention.end + 1] != ",":
        return False
    behind = scene.sentence.after(mention.end + 1)
    return bool(behind) and is_finite_verb(behind[0])


def _is_next(scene: Scene, start: int, hit: Hit[bool]) -> bool:
    """Whether no word stands between those acted on and words that leave somebody out."""
    return hit.start >= start and not scene.words_in(start, hit.start)


def _is_besides(scene: Scene, end: int) -> bool:
    """Whether a word for only behind a negation makes an addition of it: *freed X, and not only Y*."""
    solely = cues(scene.page.language).words["solely"]
    return any(word.key in solely for word in scene.words_in(end, scene.sentence.end)[:1])


def is_by_negation(scene: Scene, roster: Roster) -> bool:
    """Whether the words that leave somebody out negate (*but not X*, and not *except X*)."""
    known = cues(scene.page.language).words["negation"]
    hits = exclusions(scene, scene.first, scene.last)
    near = [hit for hit in hits if hit.end <= roster.start and not has_verb(scene, hit.end, roster.start)]
    return bool(near) and any(word.key in known for word in scene.words[near[-1].first : near[-1].last + 1])


def without_excluded(trigger: Trigger, roster: Roster) -> None:
    """Take nobody whom the words right before his name except for one that an act is done to."""
    scene = trigger.scene
    if trigger.voice == "reduced" or not roster.subjects:
        return  # "Named nobody except X, jailed last year".
    for hit in exclusions(scene, scene.first, scene.last):
        behind = () if _is_besides(scene, hit.end) else roster.subjects
        out = [s for s in behind if _is_right_behind(trigger, hit.end, s.span[0])]
        row = row_behind(scene, hit) if behind and hit.start < trigger.hit.start else []
        out += [s for s in behind if s not in out and s.span[0] in row]
        out = [s for s in out if not _has_clause(trigger, s)]
        if out:
            roster.subjects = [s for s in roster.subjects if s not in out]
            roster.end = min(roster.end, hit.start) if hit.start > roster.start else roster.end


def without_excepted(trigger: Trigger, roster: Roster) -> None:
    """Take nobody of whom the words right before his name make an exception, whatever a model makes of him:
    *all except the driver, Anton Kral, were freed*, *apart from the host, Anton Kral*."""
    scene = trigger.scene
    if trigger.voice == "reduced" or not roster.subjects:
        return
    hits = [hit for hit in exclusions(scene, scene.first, scene.last) if hit.value]
    apart = [*hits, *scene.lexicon.phrases["besides"].find(scene.words, scene.first, scene.last)]
    apart = [hit for hit in apart if not _is_besides(scene, hit.end)]
    roster.subjects = [
        s
        for s in roster.subjects
        if _has_clause(trigger, s) or not any(_is_right_behind(trigger, hit.end, s.span[0]) for hit in apart)
    ]


def _has_clause(trigger: Trigger, subject: Subject) -> bool:
    """Whether an act is told of one who is left out of another, in a relative clause right behind his name:
    *unlike X, | who was freed in May*."""
    relative = relative_of(trigger)
    end = subject.span[1]
    return relative is not None and trigger.scene.page.text[end : max(end, relative.start)].strip() == ","


def without_cleared(trigger: Trigger, roster: Roster) -> None:
    """Find nobody guilty behind whose name stands that he is not: *found X guilty and his brother, Y, not
    guilty*."""
    if trigger.rule.kind != "sentence" or len(roster.subjects) < _PAIR:
        return
    scene = trigger.scene
    clear = {hit.first for hit in scene.lexicon.phrases["cleared"].find(scene.words, scene.first, scene.last)}
    roster.subjects = [s for s in roster.subjects if scene.index(s.span[1]) not in clear]


def kept(trigger: Trigger, mention: Mention) -> Mention:
    """Who is named before somebody whom words leave out, where a parse gives that one to the clause behind
    both: *c'est X, et non Y, qui a été arrêté*."""
    scene = trigger.scene
    before = [h for h in exclusions(scene, scene.first, trigger.hit.first) if h.end <= mention.start]
    if not before or mention.end > trigger.hit.start or mention.kind not in ("person", "people"):
        return mention
    other = scene.before(before[-1].start)
    led = _is_right_behind(trigger, before[-1].end, mention.start)
    beside = other is not None and not scene.words_in(other.end, before[-1].start)
    return other if led and beside and other is not None and other.kind == "person" else mention


def denies_only_names(trigger: Trigger) -> bool:
    """Whether all that negates in a sentence are words that leave somebody out: *c'est X, et non Y, qui a été
    arrêté*, *freed by the court, not by the mayor Y*; what it denies by a verb it denies all the same."""
    scene = trigger.scene
    known = cues(scene.page.language)
    people = [m.start for m in scene.mentions if m.kind == "person"]
    out = exclusions(scene, scene.first, scene.last)
    out = [h for h in out if any(_is_right_behind(trigger, h.end, at) for at in people)]
    denying = [i for i in range(scene.first, scene.last) if scene.words[i].key in known.words["negation"]]
    refused = known.governors.find(scene.words, scene.first, scene.last)
    if not denying or any(hit.value == "denied" for hit in refused):
        return False
    return all(any(hit.first <= i <= hit.last for hit in out) for i in denying)


def counts_nobody_in(trigger: Trigger, named: bool) -> bool:
    """Whether what is negated is only that people of a sort are among those it was done to, so that it was
    done to others: *il n'y a pas de Français parmi les otages libérés*; not *X n'est pas parmi eux*."""
    sentence = trigger.sentence
    noun = sentence.head(trigger.token) if trigger.token.relation == "acl" else None
    case = sentence.child(noun.i, "case") if noun is not None else None
    if named or trigger.voice != "reduced" or noun is None or case is None or noun.i > trigger.token.i:
        return False
    scene = trigger.scene
    at = scene.index(case.start)
    return scene.lexicon.phrases["among"].any(scene.words, at, scene.index(noun.start))


def row_behind(scene: Scene, hit: Hit[bool]) -> list[int]:
    """Where those stand whom words leave out: *sauf X, Y et Z, tous ont été libérés*.

    A row ends with who is joined by *and*; behind a mere comma somebody else may follow (*contrairement à X,
    Y a été libéré*), and several where no mark parts them from their verb (*contrairement à X, Y et Z ont été
    libérés*).
    """
    opens = hit.first == scene.first or scene.words[hit.first].broken
    row: list[Mention] = []
    until = 1
    for mention in scene.mentions:
        if mention.kind != "person" or mention.start < hit.end:
            continue
        between = {w.key for w in scene.words_in(row[-1].end if row else hit.end, mention.start)}
        if between - scene.lexicon.words["and"] - scene.lexicon.words["of"]:
            break
        row.append(mention)
        behind = scene.index(mention.end)
        closed = not opens or behind >= scene.last or scene.words[behind].broken
        until = len(row) if closed and between & scene.lexicon.words["and"] else until
    return [mention.start for mention in row[:until]]


def _is_right_behind(trigger: Trigger, position: int, name: int) -> bool:
    return (
        position <= name and not position <= trigger.hit.start < name and _are_led_to(trigger, position, name)
    )


def _are_led_to(trigger: Trigger, position: int, name: int) -> bool:
    """Whether nothing stands between words that except and a name but who he is: not *sauf erreur, X*, *кроме
    того, X*, *and not by X*, *and not told why X*."""
    scene, page = trigger.scene, trigger.scene.page
    between = trigger.sentence.between(position, name)
    if len(scene.words_in(position, name)) > _CLOSE or has_verb(scene, position, name):
        return False
    if _is_counted_out(trigger, position, name):
        return True
    if any(t.pos in _LEADING or (t.pos == "VERB" and t.relation != "amod") for t in between):
        return False
    known = scene.lexicon.words["possessive"]
    if any(t.pos == "PRON" and t.dep != "nmod:poss" and key_of(t.text) not in known for t in between):
        return False
    if any(m.name and not _is_of_title(trigger, position, m, name) for m in scene.within(position, name)):
        return False
    told = page.text[position:name].rstrip(" \u00a0")
    comma = told.count(",")
    # "All except the driver, X, were freed", but not "except the driver, X was freed".
    apposed = told.endswith(",") and any(t.pos == "NOUN" for t in between)
    apposed = apposed and (name > trigger.hit.end or _is_closed(scene, name))
    return comma == 0 or (comma == 1 and apposed)


def _is_of_title(trigger: Trigger, position: int, mention: Mention, name: int) -> bool:
    """Whether a body or a place is a part of somebody's title: *но не журналист газеты «X» Y*; not of a list
    with him."""
    scene = trigger.scene
    listed = any(w.key in scene.lexicon.words["and"] for w in scene.words_in(mention.end, name))
    before = trigger.sentence.between(position, mention.start)
    titled = any(t.pos == "NOUN" and t.morph.get("Number") != "Plur" for t in before)
    return mention.kind != "person" and titled and not listed


def _is_counted_out(trigger: Trigger, position: int, name: int) -> bool:
    """Whether a name behind a comma is that of whom words that except count: *all but one of the prisoners,
    X, were freed*."""
    scene, between = trigger.scene, trigger.sentence.between(position, name)
    told = scene.page.text[position:name].rstrip(" \u00a0")
    counted = bool(between) and between[0].pos == "NUM" and told.count(",") == 1
    # "All but one of them, the driver X".
    titles = trigger.sentence.between(position + told.find(",") + 1, name)
    called = all(t.pos in _TITLED for t in titles)
    mention = scene.at(name, name + 1)
    if mention is None:
        return False
    behind = scene.words_in(mention.end, scene.sentence.end)[:1]
    joined = any(word.key in scene.lexicon.words["and"] for word in behind)
    closed = joined or _is_closed(scene, name)
    return counted and called and closed and len(scene.words_in(position, name)) <= _CLOSE


def _is_closed(scene: Scene, name: int) -> bool:
    """Whether a comma or the end stands right behind a name."""
    mention = scene.at(name, name + 1)
    return mention is not None and scene.page.text[mention.end : mention.end + 1] in (",", "")


def _is_by_whom(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is told apart from who does it: *арестовала полиция, а не X*, *freed by a judge and
    not X*."""
    scene, sentence = trigger.scene, trigger.sentence
    token = scene.token_at(mention.start)
    if token is None:
        return False
    case, other = token.morph.get("Case"), sentence.head(token) if token.relation == "conj" else None
    doing = case == "Nom" and other is not None and other.head == trigger.token.i
    if scene.cast.lexicon.stems and (case == "Ins" or (doing and trigger.voice == "active")):
        return True
    if other is not None and cases_of(sentence, other) in scene.lexicon.words["by"]:
        return True
    hits = exclusions(scene, scene.first, scene.last)
    start = max((hit.start for hit in hits if hit.end <= mention.start), default=0)
    before = sentence.between(trigger.hit.end, start)
    agent = sentence.past(before[-1] if before and before[-1].text != "," else None, _INSIDE)
    return (
        agent is not None and agent.start >= trigger.hit.end and is_by(sentence, agent, scene.lexicon.words)
    )


def contrasted(trigger: Trigger, roster: Roster) -> tuple[Roster, Roster] | None:
    """To whom of two an act was not done, and to whom it was: *freed not X but Y*, *освободили не X, а Y*;
    None where no words say so, or another verb tells what was done to the second."""
    scene, contrast = trigger.scene, trigger.scene.lexicon.words["contrast"]
    spared = next((s for s in roster.subjects if _is_negated(trigger, s.span[0])), None)
    if spared is None:
        return None
    behind = scene.words_in(spared.span[1], scene.sentence.end)
    if not behind or behind[0].key not in contrast:
        return None
    ahead = (m for m in scene.mentions if m.start >= behind[0].end)
    other = next((m for m in ahead if m.kind in ("person", "people")), None)
    if other is not None and other.kind == "people":
        other = apposed(scene, other, _PERSONS) or other
    if other is None or other.kind != "person" or not _is_bare(trigger, behind[0].end, other):
        return None
    first = Roster(subjects=[spared], start=spared.span[0], end=spared.span[1])
    return first, roster_of(scene, other, _PERSONS)


def _is_negated(trigger: Trigger, name: int) -> bool:
    """Whether a negation of its own stands before a name and what is told of its bearer, with no verb
    between: *not the reporter X*."""
    scene, known = trigger.scene, cues(trigger.scene.page.language)
    at = scene.index(name)
    for i in range(at - 1, max(at - _LONGEST_TITLE - 1, scene.first - 1), -1):
        word = scene.words[i]
        if word.key in known.words["negation"]:
            between = scene.words_in(word.end, trigger.hit.start)
            own = word.start > trigger.hit.start or bool(between)
            only = scene.words[i + 1].key in known.words["solely"]  # "Not only X but Y": both.
            return own and not only and not has_verb(scene, word.end, name)
        if scene.words[i + 1].broken:
            return False
    return False


def _is_bare(trigger: Trigger, position: int, name: Mention) -> bool:
    """Whether nothing but who he is stands between a contrast and a name that ends the clause, or has the
    verb right behind it: *not X but Y was jailed*."""
    scene = trigger.scene
    text, end = scene.page.text, scene.sentence.end
    ahead = trigger.sentence.between(name.end, trigger.hit.start)
    before_verb = name.end < trigger.hit.start and all(t.pos == "AUX" for t in ahead)
    closed = (
        before_verb or not text[name.end : end].strip(" .»”!?") or text[name.end : name.end + 1] in (",", ";")
    )
    return (
        closed
        and len(scene.words_in(position, name.start)) <= _CLOSE
        and not has_verb(scene, position, name.end)
    )
