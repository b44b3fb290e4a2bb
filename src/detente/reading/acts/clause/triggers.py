"""From a word that may name an act to a trigger: is it one in that sense here, and in which voice?"""

from __future__ import annotations

from collections.abc import Sequence, Set

from detente.reading.acts.clause.beside import set_off
from detente.reading.acts.clause.helpers import auxiliaries, parted, shared
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.voices import voice_of
from detente.reading.acts.clause.word_classes import (
    has_article,
    has_verb,
    is_adjective,
    is_headline,
    is_misread_noun,
    is_noun_here,
    is_preposition,
    is_substantive,
    is_verb_by_form,
    is_verb_phrase,
)
from detente.reading.acts.lexicon import Lexicon, Rule
from detente.reading.acts.mentions import Mention, Scene, head_token
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of

_FAR, _CLIMB = 6, 7
_BESIDE_NOUNS = frozenset({"DET", "ADJ", "ADV", "NUM", "NOUN", "PROPN", "X"})
_TENSES = {"Past": "past", "Pres": "present", "Fut": "future"}
_ADJUNCTS = frozenset({"obl", "xcomp", "advmod", "dep"})
_PARTICIPLES = frozenset({"participle", "attributive"})
_WITHIN = frozenset({"xcomp", "acl"})
_MOVED = frozenset({"transfer", "release", "expel"})


def trigger(scene: Scene, hit: Hit[Rule]) -> Trigger | None:
    """The trigger of a hit; None where its word class or voice shows another sense."""
    lexicon = scene.lexicon
    head = scene.words[hit.head]
    token = scene.token_at(head.start)
    if token is None or is_preposition(hit, token):
        return None
    headline = is_headline(scene, hit)
    if hit.value.nominal:
        if headline or (token.pos in ("VERB", "AUX") and hit.forms and not has_article(scene, hit)):
            return None
        if not is_noun_here(scene, hit, token) or (hit.value.verbless and has_verb(scene, hit)):
            return None
        return Trigger(scene, hit, token, "noun", [])
    if lexicon.bare_passive and not hit.forms:
        hit, token = _with_verb(scene, hit, token)
    is_noun = token.pos in ("NOUN", "PROPN") and not hit.forms & {"participle", "attributive"}
    is_noun = is_noun and not is_verb_phrase(scene, hit, token) and not is_verb_by_form(lexicon, hit)
    if (is_noun and token.dep and not headline) or is_misread_noun(scene, hit, token):
        return None
    if token.pos == "ADV" and hit.forms == {"gerund"}:
        return None  # "Maintenant".
    if _is_titled(scene, hit) or is_adjective(hit, token) or _is_told_charge(hit) or _is_joined(scene, hit):
        return None
    if hit.last - hit.first > _FAR and not _is_one_predicate(scene, hit, token):
        return None
    if _is_in_clause_after(scene, hit, token):
        return None
    helpers = auxiliaries(scene, hit.head, lexicon)
    helpers += parted(scene, token, helpers, lexicon)
    if hit.value.kind != "meet" and _is_reflexive(scene, hit, lexicon):
        return None
    if (hit.value.kind != "charge" and _is_state(scene, hit)) or is_substantive(scene, hit, token):
        return None
    if hit.value.needs == "date" and not hit.forms and scene.sentence.child(token.i, "obj") is not None:
        return None  # "Students held rallies on Monday".
    if hit.value.middle and not hit.forms:
        token = _predicate(scene, hit, token)
        if hit.value.kind == "release" and _is_of_object(scene, hit, token):
            return None
        if _is_of_another_act(scene, hit, token):
            return None
    voice = "middle" if hit.value.middle else voice_of(scene, hit, token, helpers, lexicon)
    if voice == "reduced" and _has_object(scene, token, hit):
        voice = "active"
    if voice == "active" and (hit.value.passive_only or _lets_nobody(scene, token, hit)):
        return None
    if hit.value.kind in ("license", "agree") and scene.page.text[hit.end : hit.end + 1] == ":":
        return None  # "Signed: A; B".
    if voice == "passive" and not helpers:
        helpers = shared(scene, token, lexicon)
    found = Trigger(scene, hit, token, voice, helpers)
    if voice == "middle" and said_of(found) is not None:
        found.voice = "reduced"
    return found


def _has_object(scene: Scene, token: Token, hit: Hit[Rule]) -> bool:
    """Whether what a parse takes for a participle has a thing for its object, and so is a past tense: *his
    mother, accompanied by lawyers, handed over the request*."""
    if "past" not in hit.forms or hit.value.kind not in _MOVED or scene.lexicon.bare_passive:
        return False
    objects = (c for c in scene.sentence.children(token.i) if c.relation == "obj" and c.start >= hit.end)
    articles = scene.lexicon.words["determiners"]
    return any(
        noun.pos == "NOUN"
        and key_of(noun.text) not in scene.lexicon.units
        and any(c.relation == "det" and c.key in articles for c in scene.sentence.children(noun.i))
        for noun in objects
    )


def _lets_nobody(scene: Scene, token: Token, hit: Hit[Rule]) -> bool:
    """Whether a verb of two words lets nobody go: *when she let go, he fled*."""
    inside = scene.sentence.between(hit.start, hit.end)
    led = any(t.relation == "xcomp" and t.head == token.i for t in inside)
    if hit.value.kind != "release" or hit.last != hit.first + 1 or not led:
        return False
    beside = scene.sentence.children(token.i)
    relative = token.relation.startswith("acl") or any(c.relation in ("obj", "iobj") for c in beside)
    return not relative


def _is_in_clause_after(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether a conjunction parts the verb of a pattern from the noun that it opens with: *no commutation of
    the sentence even though we have papers confirming the opposite*."""
    first = scene.token_at(scene.words[hit.first].start)
    if first is None or first.i >= token.i or first.pos not in ("NOUN", "PROPN"):
        return False
    under = scene.sentence.is_under
    marks = (t for t in scene.sentence.tokens[first.i + 1 : token.i] if t.dep == "mark" and t.head > first.i)
    return any(t.pos == "SCONJ" and under(token, t.head) and not under(first, t.head) for t in marks)


def _is_one_predicate(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether the last word of a pattern far from its verb belongs to it by the parse: *found four members of
    a gang, among them two brothers, guilty*; or nothing but one noun stands between."""
    # A parser may take the pattern's own last words for anything: "personae non gratae".
    between = scene.sentence.between(scene.words[hit.first].end, scene.words[hit.last - 2].start)
    if between and all(each.pos in _BESIDE_NOUNS for each in between):
        return True
    for word in scene.words[hit.last - 1 : hit.last + 1]:
        at = scene.token_at(word.start)
        for _ in range(_CLIMB):
            if at is None or at.i == token.i:
                return at is not None
            # "Barred X from entering": a verb of the pattern's own, unless it says what somebody is to do
            # (*ordered ten men to remain in custody*) or of whom it is (*charged men seized in X with*).
            verbal = at.pos in ("VERB", "AUX") and at.start != word.start
            # "Gave X 48 hours to leave": what it is for.
            purpose = at.relation == "advcl" and at.head == token.i and at.morph.get("VerbForm") == "Inf"
            if verbal and not ((at.relation in _WITHIN or purpose) and hit.start <= at.start < hit.end):
                break
            at = scene.sentence.head(at)
    return False


def _with_verb(scene: Scene, hit: Hit[Rule], token: Token) -> tuple[Hit[Rule], Token]:
    """A hit of words whose forms the lexicon leaves open, with the verb among them and the form that the
    parse tells: *тюрьму покинул*."""
    for index in range(hit.first, hit.last + 1):
        verb = scene.token_at(scene.words[index].start)
        form = _form(verb) if verb is not None and verb.pos == "VERB" else None
        if verb is not None and any(c.relation == "xcomp" for c in scene.sentence.children(verb.i)):
            continue  # "Под амнистию может попасть": the infinitive tells.
        if verb is not None and form is not None:
            return hit.headed(index, form), verb
    return hit, token


def _form(verb: Token) -> str | None:
    """The form of a Slavic verb, as endings tell it."""
    match verb.morph.get("VerbForm"):
        case "Inf":
            return "infinitive"
        case "Conv":
            return "gerund"
        case "Fin":
            return _TENSES.get(verb.morph.get("Tense", ""))
        case "Part" if verb.morph.get("Voice") == "Pass" and verb.morph.get("Tense") == "Past":
            return "participle" if verb.morph.get("Variant") == "Short" else "attributive"
        case _:
            return None


def _predicate(scene: Scene, hit: Hit[Rule], token: Token) -> Token:
    """The verb that a phrase without one goes with: *he has been in detention since*; a participle in a case
    is of its own noun, or one itself: *встретил вышедших на свободу*."""
    top = head_token(scene, hit.start, hit.end) or token
    if top.morph.get("VerbForm") == "Part" and "Case" in top.morph:
        return top
    above = scene.sentence.head(top)
    verbal = above is not None and above.pos in ("VERB", "AUX") and top.relation in _ADJUNCTS
    return above if verbal and above is not None else top


def _is_of_another_act(scene: Scene, hit: Hit[Rule], verb: Token) -> bool:
    """Whether the verb that a phrase goes with tells another act: *died in custody since May*, but not *X, in
    custody since May, died*."""
    inside = hit.start <= verb.start < hit.end
    above = scene.sentence.head(verb) if inside else None
    if above is not None and scene.sentence.child(above.i, "cop") is not None:
        inside, verb = False, above  # "Sont morts en prison depuis": a participle taken for a noun.
    if inside or (verb.pos != "VERB" and above is None) or scene.words[hit.first].broken:
        return False
    index = scene.index(verb.start)
    acts = scene.lexicon.triggers.find(scene.words, index, index + 1)
    return any(other.value.kind != hit.value.kind for other in acts)


def _is_of_object(scene: Scene, hit: Hit[Rule], verb: Token) -> bool:
    """Whether a phrase tells how somebody else leaves or keeps whom it is of: *суд оставил Краля на
    свободе*."""
    outside = not hit.start <= verb.start < hit.end
    objects = (c for c in scene.sentence.children(verb.i) if c.relation == "obj" and c.start < hit.start)
    return verb.pos == "VERB" and outside and any(objects)


def _is_told_charge(hit: Hit[Rule]) -> bool:
    """Whether a participle only says of charges that they were brought: *предъявленные им обвинения*."""
    return hit.value.kind == "charge" and hit.last > hit.first and hit.forms == {"attributive"}


def _is_joined(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether a participle is only the second half of an adjective: *state-sanctioned*, not
    *EU-sanctioned*."""
    before = scene.words[hit.first - 1] if hit.first > scene.first else None
    if before is None or not hit.forms & {"participle", "attributive"}:
        return False
    if scene.page.text[before.start].isupper():
        return False
    return scene.page.text[before.end : scene.words[hit.first].start] in ("-", "‑")


def _is_titled(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether a verb is written as part of a name: *Specially Designated Nationals*."""
    text, word = scene.page.text, scene.words[hit.first]
    before = text[max(word.start - 2, 0) : word.start].strip()
    written = text[word.start : word.end]
    inside = hit.first > scene.first and not word.broken and (not before or before[-1].isalnum())
    return inside and written[0].isupper() and not written.isupper()


def _is_state(scene: Scene, hit: Hit[Rule]) -> bool:
    """*Reste incarcéré*: what goes on is no act, but for when it began (*remains in custody since May*) and
    where its rule is of how things stand."""
    if hit.value.needs == "state" or (hit.value.needs == "date" and not hit.forms):
        return False
    index = hit.first - 1
    if index < scene.first or scene.words[hit.first].broken:
        return False
    remaining = scene.lexicon.phrases["remaining"]
    return any(h.last >= index for h in remaining.find(scene.words, max(index - 2, scene.first), hit.first))


def _is_reflexive(scene: Scene, hit: Hit[Rule], lexicon: Lexicon) -> bool:
    """*S'arrêter*: a reflexive pronoun before the verb, or before its auxiliary, that the pattern did not
    name."""
    words, negations = lexicon.words["reflexive"], cues(scene.page.language).words["negation"]
    if hit.value.kind == "sentence" and any(w.key in words for w in scene.words[hit.first + 1 : hit.last]):
        return True  # "Признал себя виновным".
    for i in range(hit.first - 1, max(hit.first - 4, scene.first) - 1, -1):
        key = scene.words[i].key
        if key in words:
            return not _is_emphatic(scene, i)
        if key not in lexicon.words["passive"] and key not in negations:
            return False
    return False


def _is_emphatic(scene: Scene, index: int) -> bool:
    """Whether a reflexive pronoun only stresses the name or noun before it: *Assad himself was listed*."""
    token = scene.token_at(scene.words[index].start)
    above = scene.sentence.head(token) if token is not None else None
    if token is None or above is None:
        return False
    return above.i < token.i and above.pos in ("NOUN", "PROPN", "PRON")


def is_meant(candidate: Trigger, nouns: Set[int], verbs: Set[int]) -> bool:
    """Whether a word that may be a noun is one, or the verb, that a candidate takes it for: ``nouns`` and
    ``verbs`` are the words that may be either."""
    head = candidate.hit.head
    if candidate.voice == "noun":
        return head not in verbs or _right_behind(candidate) is None
    return head not in nouns or candidate.token.pos != "NOUN" or said_of(candidate) is not None


def said_of(candidate: Trigger) -> Mention | None:
    """Of whom a bare word that a parse takes for a noun is a participle, and right behind whose name it
    stands: *l'avocat Jean Exemple, mort en prison*."""
    if candidate.token.pos != "NOUN" or candidate.voice == "noun" or not candidate.hit.forms & _PARTICIPLES:
        return None
    named, above = _right_behind(candidate), candidate.sentence.head(candidate.token)
    whom = candidate.scene.at(above.start, above.end) if above is not None else None
    if named is None or whom is None:
        return None
    return named if named is whom or named.start == whom.end + 1 else None


def _right_behind(candidate: Trigger) -> Mention | None:
    """The name right behind which a bare noun stands, a comma between."""
    token = candidate.token
    if any(c.relation in ("det", "case") for c in candidate.sentence.children(token.i)):
        return None
    return set_off(candidate.scene, token.start)


def spans_two(candidate: Trigger, rivals: Sequence[Trigger]) -> bool:
    """Whether the words of a trigger take in another, joined to it by *and* (*mises en examen et remises en
    liberté* are no *mises … en liberté*), or its object (*ordered his release from detention*), or are said
    of the noun that undoes it (*sanctions relief unveiled in October*)."""
    hit, at = candidate.hit, candidate.scene
    rule = candidate.rule
    nouns = (r for r in rivals if r.voice == "noun" and r.token.i == candidate.token.head)
    if rule.kind == "impose" and candidate.voice == "reduced" and any(r.rule.kind == "lift" for r in nouns):
        return True
    # "Mettre fin à sa détention" ends no sanction.
    alike = (r for r in rivals if r.rule.object == rule.object)
    others = [r for r in alike if r.voice == "noun" and r.rule.kind != rule.kind]
    objects = [r.hit for r in others if r.token.relation == "obj" and r.token.head == candidate.token.i]
    if candidate.voice != "middle" and any(hit.first < h.first <= h.last < hit.last for h in objects):
        return True
    inner = [r.hit for r in rivals if hit.first < r.hit.head <= hit.last <= r.hit.last and r is not candidate]
    joints = at.lexicon.words["and"]
    return any(h.first > hit.first and at.words[h.first - 1].key in joints for h in inner)
