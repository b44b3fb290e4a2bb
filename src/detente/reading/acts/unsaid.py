"""Acts that a passage only speaks of: what is to cease, what nobody asks for, what is so whenever, a word."""

from __future__ import annotations

from itertools import takewhile

from detente.reading.acts import roles
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.sanctions import licences
from detente.reading.acts.tales import happens_in_a_tale, is_of_a_tale
from detente.reading.acts.unstated import is_no_price
from detente.reading.acts.whom.owned import is_of_a_described_body
from detente.reading.acts.whose.blamed import is_only_blamed
from detente.reading.factuality.cues import Cues, cues
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_CONTENTS = frozenset({"obj", "iobj", "xcomp", "ccomp", "obl", "nmod", "acl"})
_OBJECTS = frozenset({"obj", "iobj"})
_WITHIN = frozenset({"nmod", "acl"})
_HANGING = frozenset({"obl", "nmod", "compound"})
_HELD = frozenset({"custody", "dying"})
_CLIMB, _NAMED = 3, 4
_QUOTED = frozenset("\"«“„'‘’")
_CLOSING = frozenset("\"»”'’")
_NAMING = 2
_BESIDE = 4
_PENAL = frozenset({"detain", "charge", "sentence", "die", "expel"})


def is_unsaid(candidate: Trigger, assigned: roles.Assigned, *, dated: bool) -> bool:
    """Whether words state no act and deny none.

    They name what is going on and is to cease (*to stop jailing critics*), what somebody does not even ask
    for, what is so of anybody whenever it comes to it (*les sanctions, lorsqu'elles sont imposées, …*), what
    doing it amounts to (*condamner les témoins revient à …*), what a law lets be done to anybody (*un crime
    passible de la peine de mort*), or a word (*the word "pardoned"*).
    """
    known = cues(candidate.scene.page.language)
    if is_no_price(candidate, known):
        return True
    if _acquits(candidate, known) or _is_outside(candidate, assigned) or is_only_blamed(candidate, assigned):
        return True
    group = assigned.roster.group
    anybody = not assigned.roster.subjects and (group is None or (group.lo is None and group.hi is None))
    if anybody and _says_under_which_deal(candidate):
        return True
    if not candidate.parsed:
        return False
    if candidate.rule.object == "person" and is_of_a_described_body(candidate):
        return True
    if candidate.rule.kind == "sentence" and _is_deplored(candidate):
        return True
    if _asks_whom(candidate, known) or _says_which(candidate):
        return True
    if _is_patients(candidate, known) or licences.is_of_a_trade(candidate):
        return True
    if _is_discipline(candidate, known) or _is_of_a_doer(candidate, known):
        return True
    if dated:
        return False
    if _is_word(candidate, known) or (not assigned.roster and _is_quoted_alone(candidate)):
        return True
    if _is_ahead(candidate, known):
        return True
    above = candidate.sentence.head(candidate.token)
    if anybody and (_is_whenever(candidate, known) or _is_equated(candidate)):
        return True
    if happens_in_a_tale(candidate) or (not assigned.roster.subjects and is_of_a_tale(candidate)):
        return True
    if candidate.rule.kind in _PENAL and _is_of_whoever(candidate, known):
        return True
    if anybody and candidate.rule.kind in _PENAL and _is_norm(candidate, known):
        return True
    return _is_left(candidate, above, known, anybody=anybody)


def _is_ahead(candidate: Trigger, known: Cues) -> bool:
    """Whether a noun without a day only says after what something is to be, and so may be still to come:
    *после освобождения Анна Краль будет жить в Польше*. Who is to be tried is held."""
    sentence, at = candidate.sentence, candidate.token
    case = sentence.child(at.i, "case") if candidate.voice == "noun" else None
    if case is None or candidate.rule.kind in _PENAL or key_of(case.text) not in known.words["following"]:
        return False
    main = sentence.head(at)
    verbs = [main, *sentence.helpers(main)] if main is not None and at.i < main.i else []
    return any(
        v.morph.get("Tense") == "Fut" or known.modals.get(key_of(v.text)) == "announced" for v in verbs
    )


def _is_deplored(candidate: Trigger) -> bool:
    """Whether what a verb condemns is what somebody did: *condamne les poursuites à l'encontre de X*."""
    known = candidate.scene.lexicon.words["deplored"]
    if candidate.voice != "active" or not known:
        return False
    objects = (c for c in candidate.sentence.children(candidate.token.i) if c.relation == "obj")
    return any(key_of(c.text) in known for c in objects)


def _says_which(candidate: Trigger) -> bool:
    """Whether a participle in the present only says of which measures something is told: *the lifting of the
    sanctions targeting X*; not a title that is all of a sentence (*nouvelles sanctions visant X*)."""
    noun = candidate.sentence.head(candidate.token)
    if candidate.voice != "active" or candidate.token.dep != "acl" or noun is None:
        return False
    named = candidate.scene.at(noun.start, noun.end)
    of_measure = named is not None and named.kind == "measure" and noun.end <= candidate.token.start
    return of_measure and candidate.sentence.head(noun) is not None


def _says_under_which_deal(candidate: Trigger) -> bool:
    """Whether the noun of an exchange only says under what deal something else is done: *was moved as part of
    a prisoner swap deal with Peru*, *в рамках соглашения об обмене пленными*."""
    scene, hit = candidate.scene, candidate.hit
    ends = (scene.token_at(scene.words[i].start) for i in {hit.head, hit.last})
    hanging = [t for t in ends if t is not None and t.pos == "NOUN" and t.relation in _HANGING]
    for token in hanging:
        deal = candidate.sentence.head(token)
        if deal is None or deal.relation not in _HANGING:
            continue
        named = scene.at(deal.start, deal.end)
        if named is not None and named.kind == "deal" and not _is_reached(candidate, deal):
            return True
    return False


def _is_reached(candidate: Trigger, deal: Token) -> bool:
    """Whether somebody comes to a deal, so that the exchange is what he agrees on: *sont parvenus à un
    accord sur un échange*, *достигли соглашения об обмене*."""
    case = cases_of(candidate.sentence, deal)
    return deal.relation == "obl" and (not case or case in candidate.scene.lexicon.words["to"])


def _asks_whom(candidate: Trigger, known: Cues) -> bool:
    """Whether a question asks whom an act was done to: *Who was freed?*, *Сколько человек задержали?*."""
    sentence = candidate.sentence
    if not sentence.text.rstrip().endswith("?"):
        return False
    asked = _OBJECTS if candidate.voice == "active" else SUBJECTS | _OBJECTS
    children = sentence.children(candidate.token.i)
    for noun in (c for c in children if c.relation in asked and c.i < candidate.token.i):
        before = reversed(sentence.tokens[: noun.i + 1])
        phrase = takewhile(lambda token: token.pos not in ("VERB", "AUX", "PUNCT"), before)
        if any(key_of(token.text) in known.words["whom"] for token in phrase):
            return True
    return False


def is_denial_negated(candidate: Trigger) -> bool:
    """Whether a word outside a trigger negates it: *has never ruled out*, not *was never held*."""
    negation, hit = cues(candidate.scene.page.language).words["negation"], candidate.hit
    return any(
        key_of(c.text) in negation and not hit.start <= c.start < hit.end
        for c in candidate.sentence.children(candidate.token.i)
        if c.relation in ("advmod", "aux")
    )


def _acquits(candidate: Trigger, known: Cues) -> bool:
    """Whether a verdict among the words of a sentence is that nobody is guilty: *found X not guilty*."""
    scene, hit = candidate.scene, candidate.hit
    if candidate.rule.kind != "sentence" or hit.last == hit.first:
        return False
    return any(
        found.last <= hit.last
        for found in known.phrases["acquits"].find(scene.words, hit.first, hit.last + 1)
    )


def _is_outside(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether those who died are people of whom a sentence does not say that anybody held them: *more than
    300 people died as police put down protests*, not *the three men died*."""
    group, scene, rule = assigned.roster.group, candidate.scene, candidate.rule
    if rule.kind != "die" or rule.context not in _HELD or not rule.middle or assigned.roster.subjects:
        return False
    lexicon, noun = scene.lexicon, group.noun.rsplit(maxsplit=1)[-1] if group is not None else ""
    if (
        group is None
        or group.lo == 1
        or not noun.isalpha()
        or key_of(noun) in lexicon.words["pronouns"] | lexicon.words["together"]
    ):
        return False
    held = lexicon.contexts[rule.context].find(scene.words, scene.first, scene.last)
    if any(not _is_in_a_name(candidate, scene.words[hit.head].start) for hit in held):
        return False
    first, last = scene.index(assigned.roster.start), scene.index(assigned.roster.end)
    known = lexicon.words["determiners"] - lexicon.words["indefinite"]
    return not any(word.key in known for word in scene.words[max(first - 1, scene.first) : last])


def _is_in_a_name(candidate: Trigger, position: int) -> bool:
    """Whether a word of custody only belongs to what a body is called: *the Association for Political
    Prisoners*, but not *the Evin Prison*."""
    scene, sentence = candidate.scene, candidate.sentence
    own = scene.token_at(position)
    at = own
    for _ in range(_NAMED):
        if at is None or own is None:
            return False
        mention = scene.at(at.start, at.end)
        if mention is not None and mention.kind == "organization":
            return mention.token is not None and mention.token.i != own.i
        at = sentence.head(at) if at.relation in ("nmod", "amod", "compound") else None
    return False


def _is_patients(candidate: Trigger, known: Cues) -> bool:
    """Whether those are let go who were only treated: *was treated in hospital and released*."""
    if candidate.rule.kind != "release" or candidate.voice == "noun":
        return False
    sentence, token = candidate.sentence, candidate.token
    first = sentence.head(token) if token.relation == "conj" else token
    joined = (
        [] if first is None else [first, *(c for c in sentence.children(first.i) if c.relation == "conj")]
    )
    return any(c.i != token.i and _is_of(candidate, known, "treats", c) for c in joined)


def _is_discipline(candidate: Trigger, known: Cues) -> bool:
    """Whether sanctions are the penalties of courts and employers: *disciplinary sanctions*."""
    if candidate.rule.object != "measure":
        return False
    scene, hit = candidate.scene, candidate.hit
    first, last = max(hit.first - _BESIDE, scene.first), min(hit.last + _BESIDE, scene.last)
    return any(True for _ in known.phrases["discipline"].find(scene.words, first, last))


def _is_of_whoever(candidate: Trigger, known: Cues) -> bool:
    """Whether it is to be done to whoever does something: *those who disclose it shall be sentenced*."""
    sentence, token = candidate.sentence, candidate.token
    if candidate.rule.factuality == "possible" and _is_for_whoever(candidate, known):
        return True
    ahead = {"announced", "doubtful"} & {known.modals.get(word, "") for word in candidate.auxiliaries}
    if not ahead and token.morph.get("Tense") != "Fut":
        return False
    # Small models take "любой, кто …" for a determiner of the verb.
    found = (c for c in sentence.children(token.i) if c.relation in SUBJECTS or c.relation == "det")
    subject = next(found, None)
    if subject is None or key_of(subject.text) not in known.words["anybody"]:
        return False
    return any(
        t.morph.get("VerbForm") == "Fin" and t.morph.get("Tense") in ("Pres", "Fut")
        for c in sentence.children(subject.i)
        if c.relation == "acl"
        for t in (c, *sentence.helpers(c))
    )


def _is_for_whoever(candidate: Trigger, known: Cues) -> bool:
    """Whether it is what anybody risks who does something, by a pronoun for whoever that opens its part of a
    sentence which tells of nobody: *quiconque les aide risque cinq ans*, *qui le ferait risque sept ans*."""
    scene, text = candidate.scene, candidate.scene.page.text
    if scene.has_people(scene.sentence.start, candidate.hit.start):
        return False
    whoever = known.words["anybody"] | scene.lexicon.words["relative"]
    for i in range(scene.index(candidate.hit.start) - 1, scene.first - 1, -1):
        word = scene.words[i]
        if i == scene.first or text[scene.words[i - 1].end : word.start].strip() in (";", ":"):
            return word.key in whoever
    return False


def _is_of_a_doer(candidate: Trigger, known: Cues) -> bool:
    """Whether a clause alone tells to whom it is done, and so names nobody: *whoever shot X was jailed*."""
    children = candidate.sentence.children
    return candidate.voice == "passive" and any(
        key_of(subject.text) in known.words["anybody"]
        for clause in children(candidate.token.i)
        if clause.relation == "csubj" and clause.pos == "VERB"
        for subject in children(clause.i)
        if subject.relation in SUBJECTS
    )


def _is_norm(candidate: Trigger, known: Cues) -> bool:
    """Whether words tell what a law provides for: the power to do it, its penalty, who may have it done to
    him (*anybody found guilty can face prison*)."""
    sentence, at = candidate.sentence, candidate.token
    children = sentence.children(at.i)
    if _may_befall(candidate, known, at):
        return True
    if _is_of(candidate, known, "norms", at):
        # Of somebody it is a danger, of a crime its penalty.
        return at.relation in ("amod", "acl")
    for _ in range(_CLIMB):
        above = sentence.head(at)
        if above is None or at.relation == "parataxis":
            return False
        if at.relation == "nsubj" and at is not candidate.token:
            return _may_befall(candidate, known, above)
        if _is_of(candidate, known, "norms", above):
            return candidate.voice == "noun" or not any(c.relation == "nsubj" for c in children)
        at = above
    return False


def _may_befall(candidate: Trigger, known: Cues, verb: Token) -> bool:
    """Whether a verb tells what may be done to people of a sort: *foreigners can be deported*."""
    sentence, able = candidate.sentence, known.words["able_to"]
    if not any(key_of(c.text) in able for c in sentence.helpers(verb)):
        return False
    subject = sentence.child(verb.i, "nsubj")
    if subject is None or subject.pos != "NOUN":
        return False
    return not any(c.relation in ("det", "nummod", "nmod:poss") for c in sentence.children(subject.i))


def _is_left(candidate: Trigger, above: Token | None, known: Cues, *, anybody: bool) -> bool:
    """Whether a verb above says that it is to cease, or does not ask for it."""
    at = candidate.token
    if anybody and _is_to_end(candidate, known):
        return True
    for _ in range(_CLIMB):
        if above is None or at.relation not in _CONTENTS:
            return False
        if anybody and _is_of(candidate, known, "cease", above):
            return candidate.voice != "noun" or at.relation == "obj"
        if _is_unasked(candidate, known, above):
            return True
        if above.morph.get("VerbForm") != "Inf":
            return False
        at, above = above, candidate.sentence.head(above)
    return False


def _is_to_end(candidate: Trigger, known: Cues) -> bool:
    """Whether the subject of a verb says what is to cease: *the practice of jailing critics must stop*."""
    at = candidate.token
    for _ in range(_CLIMB):
        above = candidate.sentence.head(at)
        if above is None:
            return False
        if at.relation in SUBJECTS:
            return _is_of(candidate, known, "cease", above) or any(
                c.relation == "xcomp" and _is_of(candidate, known, "cease", c)
                for c in candidate.sentence.children(above.i)
            )
        if at.relation not in _WITHIN or above.pos != "NOUN":
            return False
        at = above
    return False


def _is_unasked(candidate: Trigger, known: Cues, above: Token) -> bool:
    """Whether a verb of asking, talking or hoping is negated: *did not ask for his pardon*."""
    scene = candidate.scene
    hits = (h for h in known.governors.find(scene.words, scene.first, scene.last))
    wanting = next((h for h in hits if h.start <= above.start < h.end), None)
    if wanting is None or wanting.value != "possible" or above.pos not in ("VERB", "AUX"):
        return False
    if _is_of(candidate, known, "able", above):
        return False
    if any(word.key in known.words["negation"] for word in scene.words[wanting.first : wanting.last + 1]):
        return False  # "Не исключено, что": the negation is the wish's own.
    if _is_negated(candidate, known, above):
        return True
    over = candidate.sentence.head(above)
    is_content = above.relation == "xcomp" and over is not None
    return is_content and over is not None and _is_negated(candidate, known, over)


def _is_negated(candidate: Trigger, known: Cues, verb: Token) -> bool:
    children = candidate.sentence.children(verb.i)
    return any(c.relation == "advmod" and key_of(c.text) in known.words["negation"] for c in children)


def _is_of(candidate: Trigger, known: Cues, name: str, token: Token) -> bool:
    scene, hit = candidate.scene, candidate.hit
    own = hit.start <= token.start < hit.end  # "Запрет перестал действовать".
    return not own and known.holds(name, scene.words, scene.first, scene.last, token.start)


def _is_whenever(candidate: Trigger, known: Cues) -> bool:
    """Whether a clause of time in the present tells of many at once."""
    sentence, token = candidate.sentence, candidate.token
    children = sentence.children(token.i)
    verbs = [token, *sentence.helpers(token)]
    if not any(v.morph.get("Tense") == "Pres" and v.morph.get("VerbForm", "Fin") == "Fin" for v in verbs):
        return False
    if any(key_of(v.text) in known.words["perfect"] for v in verbs[1:]):
        return False
    marks = (c for c in children if c.i < token.i and c.relation in ("mark", "advmod"))
    whenever = known.words["whenever"]
    if not any(c.key in whenever for c in marks):
        return False
    subject = next((c for c in children if c.relation in SUBJECTS), None)
    return subject is None or subject.morph.get("Number") == "Plur"


def _is_equated(candidate: Trigger) -> bool:
    """Whether an infinitive is the subject of what doing it amounts to."""
    token = candidate.token
    bare = token.morph.get("VerbForm") == "Inf" and not candidate.auxiliaries
    above = candidate.sentence.head(token)
    return bare and token.relation in SUBJECTS and above is not None and token.i < above.i


def _is_quoted_alone(candidate: Trigger) -> bool:
    """Whether a verb is all that stands between quotation marks: *the talk is of one thing: «посадят»*."""
    hit, text = candidate.hit, candidate.scene.page.text
    return text[max(hit.start - 1, 0)] in _QUOTED and text[hit.end : hit.end + 1] in _CLOSING


def _is_word(candidate: Trigger, known: Cues) -> bool:
    """Whether a passage speaks of the word itself: *the word "pardoned"*, *"Pardoned" means …*."""
    scene, hit = candidate.scene, candidate.hit
    text = scene.page.text
    quoted = text[hit.start - 1 : hit.start] in _QUOTED and hit.start > 0
    before = [w.key for w in scene.words[max(hit.first - _NAMING, scene.first) : hit.first]]
    if quoted and any(key in known.words["terms"] for key in before):
        return True
    after = scene.words[hit.last + 1].key if hit.last + 1 < scene.last else ""
    return (quoted or hit.first == scene.first) and after in known.words["meaning"]
