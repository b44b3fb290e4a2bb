"""Whom an act on sanctions binds, by the parse or beside its words."""

from __future__ import annotations

from detente.reading.acts.clause.beside import beside
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention
from detente.reading.acts.sanctions import relative, unnamed
from detente.reading.acts.sanctions.licences import is_of_law
from detente.reading.acts.sanctions.named import in_marks, titled, unlisted
from detente.reading.acts.whom.apposition import apposed
from detente.reading.acts.whom.bearers import is_where_somebody_works
from detente.reading.acts.whom.nearby import near_patient
from detente.reading.acts.whom.patients import TARGETS, mention_of, patients
from detente.reading.acts.whom.set_behind import is_past_another, name_before
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_QUOTES, _CLOSING = frozenset('«“"'), ' »”"\u00a0'
_APPOSED, _NEAR = 2, 4
_FORMS = ("Gender", "Number")
_LEADING = frozenset({"ADP", "VERB"})


def bound(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """Whom an act binds: the last named of those before a comma, where a verb parts them (*Kral Bank financed
    Baltic Potash, sanctioned in May*), unless it may be what is his (*a branch of Baltic Potash*)."""
    found = _bound(trigger, kinds)
    if found is not None and found.kind == "organization" and trigger.scene.cast.lexicon.stems:
        # "На директора департамента Минэнерго Антона Краля".
        found = trigger.scene.behind(found.end) if is_where_somebody_works(trigger.scene, found) else found
    if found is None or not is_past_another(trigger, found):
        return found
    name = name_before(trigger)
    return None if name is None or name.kind not in kinds or _may_be_of_its_owner(trigger, name) else name


def _may_be_of_its_owner(trigger: Trigger, name: Mention) -> bool:
    """Whether a name says whose something is, of which a participle may be said as well."""
    sentence, token = trigger.sentence, name.token
    leading = sentence.before(name.start)[-1:]
    if not leading or leading[0].key not in trigger.scene.lexicon.words["of"]:
        return False
    noun = sentence.head(token) if token is not None else None
    own = trigger.token.morph if trigger.voice == "reduced" else {}
    alike = (own.get(form) in (None, noun.morph.get(form)) for form in _FORMS) if noun is not None else ()
    return all(alike)


def _bound(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """Whom an act binds, by the parse or beside the trigger; a state beside it is where, and a noun that it
    has is no name farther on: *designated these entities under X's order*."""
    scene, hit = trigger.scene, trigger.hit
    last = scene.token_at(scene.words[hit.last].start)
    if trigger.rule.kind == "license" and hit.last > hit.first and last is not None and last.pos in _LEADING:
        held = (m for m in scene.within(hit.start, hit.end) if m.kind in kinds and m.name and not m.state)
        if last.pos == "VERB" and (holder := next(held, None)) is not None:
            return holder  # "Authorised X to sell".
        # "Authorizes transactions with X": the pattern's last word governs it.
        ahead = next((m for m in scene.mentions if m.start >= hit.end and m.kind in kinds), None)
        quoted = ahead is not None and not scene.page.text[hit.end : ahead.start].strip(' «“"\u00a0')
        mention = ahead if quoted else beside(trigger, kinds, after=True, limit=_NEAR)
        if mention is None or mention.state is not None or is_of_law(scene, mention):
            return None
        return mention
    governed = _governed(trigger)
    # "Включили в реестр иностранных агентов двух судей": what a list is of is no object of the verb.
    done_to = sorted(patients(trigger), key=lambda token: hit.start <= token.start < hit.end)
    for token in (_named_by(trigger, each) for each in governed or done_to or _inside(trigger)):
        mention = mention_of(scene, token, kinds)
        if mention is not None and _is_only_where(mention, token):
            mention = mention_of(scene, token, {"person"})
        elif mention is None or mention.kind == "other":
            marked = titled(scene, token) or in_marks(scene, token)
            mention = marked or mention or unlisted(scene, token)
        if governed and mention is not None and mention.kind == "people" and mention.group is None:
            mention = apposed(scene, mention, TARGETS) or mention  # "Contre le banquier X".
        if mention is not None and not _is_lister(trigger, mention):
            return None if _is_maker_behind(trigger, mention) else mention
    if trigger.rule.kind != "license" and (name := relative.sanctioned(trigger)) is not None:
        return name
    # A pattern with a gap holds its object: *remove anyone from the list*.
    is_open = trigger.voice == "active" and hit.last - hit.first > 1
    if is_open:
        # "Rescind X's designation": whom the gap holds, or whose a noun with a preposition is.
        held = (m for m in scene.within(hit.start, hit.end) if m.kind in kinds and m.name)
        inside = next((m for m in held if m.end < hit.end), None)  # And no list's name: "из списка SDN".
        owner = near_patient(trigger, TARGETS) if last is not None and last.pos == "ADP" else None
        return inside or owner or _behind(trigger, kinds)
    mention = None if unnamed.is_body(trigger) else near_patient(trigger, kinds)
    if mention is not None and (mention.state is not None or _is_lister(trigger, mention)):
        return None
    return mention


def _is_lister(trigger: Trigger, mention: Mention) -> bool:
    """Whether a body is whose the list is on which somebody is put: *added to the list of the UK
    government*."""
    scene, hit = trigger.scene, trigger.hit
    keys = [word.key for word in scene.words_in(hit.end, mention.start)]
    small = scene.lexicon.words["determiners"]
    behind = mention.start >= hit.end and hit.last > hit.first and bool(keys)
    return behind and keys[0] in scene.lexicon.words["of"] and all(key in small for key in keys[1:])


def _named_by(trigger: Trigger, noun: Token) -> Token:
    """Whose name a noun stands for, or the noun itself: *the names of two judges were added*."""
    if key_of(noun.text) not in trigger.scene.lexicon.words["naming"]:
        return noun
    return next((c for c in trigger.sentence.children(noun.i) if c.relation == "nmod"), noun)


def _is_only_where(mention: Mention, noun: Token) -> bool:
    """Whether a body is only where he works whom a Slavic noun is of: *под санкции попал ректор МГУ*."""
    apart = not mention.start <= noun.start < mention.end
    return mention.kind == "organization" and apart and noun.morph.get("Animacy") == "Anim"


def _inside(trigger: Trigger) -> list[Token]:
    """Whom the words of a noun enclose: *the removal of X from the list*."""
    own = trigger.sentence.children(trigger.token.i) if trigger.voice == "noun" else []
    of = trigger.scene.lexicon.words["of"]
    return [
        c
        for c in own
        if trigger.hit.start <= c.start < trigger.hit.end
        and (cases_of(trigger.sentence, c) in of or c.dep == "nmod:poss" or c.morph.get("Case") == "Gen")
    ]


def _behind(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """Whom words of a list lead to, named in quotes or counted, which is none whose list it is: *внесли в
    чёрный список 12 компаний*, *«Пример»*."""
    ahead = trigger.scene.behind(trigger.hit.end)
    if ahead is None or ahead.kind not in kinds or ahead.state is not None:
        return None
    if (told_by_noun := _described(trigger, ahead)) is not None:
        return told_by_noun
    between = trigger.scene.page.text[trigger.hit.end : ahead.start].lstrip(_CLOSING).rstrip(" \u00a0")
    told = (ahead.group is not None or ahead.kind == "person") and not between
    quoted = between[-1:] in _QUOTES and len(between.split()) <= _APPOSED and "," not in between
    return ahead if told or (ahead.name and quoted) else None


def _described(trigger: Trigger, ahead: Mention) -> Mention | None:
    """Who is named behind an article and what he is, right behind words of a list: *a inscrit lundi sur sa
    liste noire | le banquier X*; not *la liste noire du banquier X*."""
    scene, between = trigger.scene, trigger.scene.page.text[trigger.hit.end : ahead.start]
    words = scene.words_in(trigger.hit.end, ahead.start)
    article = scene.token_at(words[0].start) if words else None
    if article is None or article.pos != "DET" or set(between) & set(",;:(.") or len(words) > _NEAR:
        return None
    if words[0].key in scene.lexicon.words["of"]:
        return None
    if ahead.kind == "people" and ahead.group is None and len(words) == 1:
        return apposed(scene, ahead, TARGETS)
    nominal = all(t and t.pos in ("NOUN", "ADJ") for t in (scene.token_at(w.start) for w in words[1:]))
    return ahead if nominal and (ahead.kind == "person" or len(words) > 1) and ahead.name else None


def _is_maker_behind(trigger: Trigger, mention: Mention) -> bool:
    """Whether a body is whose the sanctions are that befall the subject: *sous le coup de sanctions de la
    Cédéao*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice != "middle" or mention.kind not in ("organization", "other") or mention.start < hit.end:
        return False
    keys = [word.key for word in scene.words_in(hit.end, mention.start)]
    small = scene.lexicon.words["of"] | scene.lexicon.words["by"] | scene.lexicon.words["determiners"]
    led = bool(keys) and keys[0] in scene.lexicon.words["of"] | scene.lexicon.words["by"]
    return led and all(key in small for key in keys)


def _governed(trigger: Trigger) -> list[Token]:
    """Whom the last word of a trigger leads to, where its rule says that it does: *closed its airspace to X*,
    *a crime to insure X*."""
    scene, sentence = trigger.scene, trigger.sentence
    last = scene.token_at(scene.words[trigger.hit.last].start) if trigger.rule.governs else None
    if last is None:
        return []
    if last.pos == "ADP":
        noun = sentence.head(last)
        return [noun] if noun is not None and noun.start >= trigger.hit.end else []
    return [c for c in sentence.children(last.i) if c.relation == "obj" and c.start >= trigger.hit.end]
