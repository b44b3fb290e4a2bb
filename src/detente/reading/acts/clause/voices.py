"""In which voice a verb or participle tells an act: done by its subject, to it, or to the noun beside it."""

from __future__ import annotations

from detente.reading.acts.clause.helpers import auxiliaries
from detente.reading.acts.clause.trigger import VoiceName
from detente.reading.acts.lexicon import Lexicon, Rule
from detente.reading.acts.mentions import Scene
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Hit, key_of

_WHAT = frozenset({"obj", "iobj", "ccomp"})
_UNGOVERNED = frozenset({"obj", "obl", "obl:npmod", "appos", "dep"})


def voice_of(scene: Scene, hit: Hit[Rule], token: Token, helpers: list[str], lexicon: Lexicon) -> VoiceName:
    """Whether somebody does what a verb tells, or it is done to him, in a clause or as a participle."""
    forms = hit.forms
    if "infinitive" in forms and _is_made_to(scene, hit, lexicon):
        return "passive"
    if "attributive" in forms and "past" not in forms:
        return "passive" if helpers and helpers[0] in lexicon.words["passive"] else "reduced"
    if "participle" not in forms:
        return "passive" if forms == {"reflexive"} else "active"
    if _is_said_of_those(scene, hit):
        return "reduced"
    if scene.words[hit.first].key in lexicon.words["reflexive"]:
        return "active"  # "Se sont entendus sur".
    if helpers:
        return "passive" if helpers[0] in lexicon.words["passive"] else "active"
    children = scene.sentence.children(token.i)
    if any(c.dep in ("aux:pass", "nsubj:pass") for c in children):
        return "passive"
    if any(c.relation == "aux" and key_of(c.text) in lexicon.words["active"] for c in children):
        return "active"
    if lexicon.bare_passive or _is_had_done(scene, token) or _is_of_circumstance(scene, token):
        return "passive"
    above = scene.sentence.head(token)
    its_own = "past" in forms and any(c.relation == "nsubj" for c in children)
    if token.relation == "conj" and not its_own and above is not None and above.pos in ("VERB", "AUX"):
        row = None if _has_object(scene, hit, token) else _of_row(scene, above, lexicon)
        inherited = _coordinated(scene, above, lexicon) or row
        told = "past" in forms and inherited == "active"
        beside = above.i == token.i - 2  # "Have designated and placed on the list two firms".
        if inherited == "passive" and "past" in forms and _does_to_people(scene, token):
            return "active"  # "The president was sworn in on Monday and pardoned ten prisoners".
        if inherited is not None and (not told or beside or _has_object(scene, hit, token)):
            return inherited
    if its_own and _is_gapped(scene, token, above, lexicon):
        return "passive"
    counted = any(c.relation == "nsubj" and scene.sentence.child(c.i, "nummod") is not None for c in children)
    if counted and scene.page.text[hit.end : hit.end + 1] == ":":
        return "passive"  # "Two hostages freed: president".
    if "past" in forms:
        return "passive" if _is_of_heading(scene, hit, token) else _past_or_participle(scene, hit, token)
    # A present that is spelt like its participle: "Washington inscrit la société Minex sur sa liste".
    told = "present" in forms and any(c.relation == "nsubj" and c.i < token.i for c in children)
    return "active" if told and any(c.relation == "obj" and c.i > token.i for c in children) else "reduced"


def _is_of_heading(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether somebody named or described stands before what can only be done to people, and nobody behind:
    *US reporter Ann Sample jailed in Peru*; a heading leaves the auxiliary out."""
    if hit.value.object != "person" or token.relation in ("acl", "advcl", "amod"):
        return False
    if scene.lexicon.phrases["handing"].any(scene.words, hit.first, hit.first + 1):
        return False  # "Anton Kral handed over to his deputy": power, if anything.
    if scene.page.text[hit.end : hit.end + 1] == ":":
        return False
    children = scene.sentence.children(token.i)
    subjects = [c for c in children if c.relation in ("nsubj", "csubj")]
    if len(subjects) != 1 or subjects[0].i > token.i or subjects[0].pos == "PRON":
        return False
    if any(c.relation == "aux" or (c.i > token.i and c.relation in _WHAT) for c in children):
        return False
    if _is_done_to_another(scene, hit, subjects[0]):
        return False
    after = scene.token_at(scene.words[hit.last + 1].start) if hit.last + 1 < scene.last else None
    open_ = after is None or scene.words[hit.last + 1].broken or after.pos in ("ADP", "SCONJ", "ADV", "PART")
    mention = scene.at(subjects[0].start, subjects[0].end)
    return open_ and mention is not None and mention.kind in ("person", "people")


def _is_done_to_another(scene: Scene, hit: Hit[Rule], subject: Token) -> bool:
    """Whether a subject does what a verb tells: an officer, or a ruler without a name, or where somebody
    whom no preposition governs stands behind in the clause: *Ivan Morel freed on Monday ten prisoners*."""
    names, known = scene.cast.lexicon, scene.lexicon.words
    if key_of(subject.text) in known["officers"]:
        return True
    if subject.pos == "NOUN" and names.has(fold(subject.text), names.rulers):
        return True
    broken = (w.start for w in scene.words[hit.last + 1 : scene.last] if w.broken)
    for mention in scene.within(hit.end, next(broken, scene.sentence.end)):
        token = mention.token
        if mention.kind not in ("person", "people") or token is None or token.relation not in _UNGOVERNED:
            continue
        # A parse may take the day and a name behind it for one: "freed on Monday Ivan Novak".
        led = any(c.pos == "PROPN" and c.start < mention.start for c in scene.sentence.children(token.i))
        if led or not cases_of(scene.sentence, token):
            return True
    return False


def _is_said_of_those(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether a participle stands right behind a pronoun that only it explains: *those freed include X*."""
    words, before = scene.lexicon.words, scene.words[hit.first - 1].key if hit.first > scene.first else ""
    return before in words["pointing"] & words["determiners"] and not scene.words[hit.first].broken


def _is_gapped(scene: Scene, token: Token, above: Token | None, lexicon: Lexicon) -> bool:
    """Whether a second passive goes without its auxiliary: *twelve were charged and the others released*."""
    if token.relation != "conj" or above is None or above.pos not in ("VERB", "AUX"):
        return False
    children = scene.sentence.children(token.i)
    bare = not any(c.relation in ("aux", "obj", "ccomp", "xcomp") for c in children)
    return bare and _coordinated(scene, above, lexicon) == "passive"


def _is_made_to(scene: Scene, hit: Hit[Rule], lexicon: Lexicon) -> bool:
    """Whether somebody has an act done to himself: *s'est fait arrêter*, *se voit condamner*."""
    before = [w.key for w in scene.words[max(hit.first - 4, scene.first) : hit.first]]
    return (
        before[-1:] != []
        and before[-1] in lexicon.words["causative"]
        and any(key in lexicon.words["reflexive"] for key in before)
    )


def _is_had_done(scene: Scene, token: Token) -> bool:
    """Whether somebody wants or has it done to whom a parser makes its subject: *wants her freed*."""
    above, children = scene.sentence.head(token), scene.sentence.children(token.i)
    if above is None or token.relation not in ("ccomp", "xcomp") or not above.i < token.i:
        return False
    if any(c.relation in ("aux", "mark", "obj") for c in children):
        return False
    if not any(c.relation in ("nsubj", "obj") for c in (*children, *scene.sentence.children(above.i))):
        return False
    return bool(scene.values_over(scene.lexicon.phrases["having_done"], above))


def _is_of_circumstance(scene: Scene, token: Token) -> bool:
    """Whether *with* opens the clause of a past participle, in which something is done to its subject: *with
    two banks removed from the list*."""
    children, known = scene.sentence.children(token.i), scene.lexicon.words["with"]
    if token.relation != "advcl" or token.morph.get("Tense") != "Past":
        return False
    opened = any(
        c.relation in ("mark", "case") and c.i < token.i and key_of(c.text) in known for c in children
    )
    return opened and not any(c.relation in ("aux", "obj") for c in children)


def _has_object(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether an object stands right behind a verb: *has pardoned and released two editors*."""
    after = scene.words[hit.last + 1] if hit.last + 1 < scene.last else None
    if after is None or after.broken:
        return False
    return any(c.relation == "obj" and c.i > token.i for c in scene.sentence.children(token.i))


def _does_to_people(scene: Scene, token: Token) -> bool:
    """Whether a verb in the past has people for its object behind it."""
    behind = (c for c in scene.sentence.children(token.i) if c.relation == "obj" and c.i > token.i)
    mentions = (scene.at(c.start, c.end) for c in behind)
    return any(m is not None and m.kind in ("person", "people") for m in mentions)


def _coordinated(scene: Scene, above: Token, lexicon: Lexicon) -> VoiceName | None:
    """The voice that a participle takes over from the verb it is coordinated with."""
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= above.start), None)
    if index is None:
        return None
    helpers = auxiliaries(scene, index, lexicon)
    if helpers:
        return "passive" if helpers[0] in lexicon.words["passive"] else "active"
    if above.relation in ("acl", "amod"):
        return "reduced"
    children = scene.sentence.children(above.i)
    if any(c.dep in ("aux:pass", "nsubj:pass") for c in children):
        return "passive"
    first = scene.sentence.head(above)
    if above.relation == "conj" and first is not None and first.i < above.i and first.pos in ("VERB", "AUX"):
        # The last of three verbs hangs on the second: "has arrested, tried and jailed".
        return _coordinated(scene, first, lexicon)
    return None


def _of_row(scene: Scene, above: Token, lexicon: Lexicon) -> VoiceName | None:
    """The voice that a participle takes over from the first of three, of which a parse has the second for a
    circumstance: *was arrested in May, sentenced in July and freed on Monday*."""
    first = scene.sentence.head(above) if above.relation == "advcl" else None
    own = (c.relation in ("mark", "case", "nsubj", "csubj", "obj") for c in scene.sentence.children(above.i))
    if first is None or first.i > above.i or first.pos != "VERB" or any(own):
        return None
    return _coordinated(scene, first, lexicon)


def _past_or_participle(scene: Scene, hit: Hit[Rule], token: Token) -> VoiceName:
    """English *freed*: a past tense where it has a subject or the parser says so, else a participle."""
    if not token.dep:
        after = scene.words[hit.last + 1] if hit.last + 1 < scene.last else None
        mention = scene.at(after.start, after.end) if after is not None and not after.broken else None
        return "active" if mention is not None else "reduced"
    if token.relation in ("acl", "amod"):
        relative = any(c.relation == "nsubj" for c in scene.sentence.children(token.i))
        return "active" if relative else "reduced"
    if token.morph.get("VerbForm") == "Part" and token.morph.get("Aspect") == "Perf":
        subject = any(c.relation == "nsubj" for c in scene.sentence.children(token.i))
        return "active" if subject else "reduced"
    return "active"


def is_of_somebody(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether a preposition grown together with its article, or a number before what is done to somebody,
    makes a noun of a participle: *l'épouse du condamné, Anna Kral*, *a gracié 22 condamnés*."""
    if token.pos != "NOUN" or "participle" not in hit.forms or scene.words[hit.first].broken:
        return False
    if token.relation == "obj" and scene.sentence.child(token.i, "nummod") is not None:
        above = scene.sentence.head(token)
        return above is not None and above.pos == "VERB" and above.i < token.i
    words = scene.lexicon.words
    before = scene.words[hit.first - 1].key if hit.first > scene.first else ""
    return before in words["of"] & words["determiners"] - words["indefinite"]
