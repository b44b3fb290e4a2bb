"""Whom the form of a sentence rules out as one that an act is done to, whatever a model makes of him."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.beside import is_kin_behind
from detente.reading.acts.clause.participles import is_fronted
from detente.reading.acts.clause.subjects import opening_mark
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.won_for import won_for
from detente.reading.acts.listed.asides import asides
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention
from detente.reading.acts.pronouns.reference import owns_a_thing
from detente.reading.acts.pronouns.victims import is_of_a_crime
from detente.reading.acts.sanctions.rulers import rules_it
from detente.reading.acts.whom.antecedents import number_of
from detente.reading.acts.whom.belonging import is_within_apposition
from detente.reading.acts.whom.line_openers import opens_line
from detente.reading.acts.whom.nearby import is_anothers_subject, is_subject_of_joined
from detente.reading.acts.whom.set_behind import is_past_another
from detente.reading.acts.whom.whose_people import is_only_whose
from detente.reading.factuality.cues import cues
from detente.reading.parsing.token import GENDERS, Token
from detente.reading.phrases import key_of

_NAMES = frozenset({"appos", "flat", "compound"})
_SAID = frozenset({"ccomp", "parataxis"})
_OWNED = SUBJECTS | {"obj"}
_OWNING = frozenset({"nmod", "det", "iobj"})
_MARKS = frozenset({",", ";", ":", "(", ")", "—", "–"})
_TRIED = frozenset({"detain", "charge", "sentence"})
_THINGS = frozenset({"measure", "asset", "license"})
_BINDING = _THINGS | {"target"}
_BEFALLING = frozenset({"passive", "middle"})
_SMALL = frozenset({"AUX", "ADV", "PART", "PRON"})
_SOMEBODY = frozenset({"person", "people", "pronoun"})
_PARTICIPLES = frozenset({"participle", "attributive"})
_LED = 2
_COMPLEMENTS = _NAMES | {"obj", "obl", "nmod", "conj"}


def may_be(trigger: Trigger, mention: Mention) -> bool:
    """Whether the form of a sentence leaves it open that an act is done to somebody."""
    told = is_told_of_here(trigger, mention) and not only_says(trigger, mention)
    # "The arrest in the office of Anton Kral".
    told = told and not (trigger.voice == "noun" and owns_a_thing(trigger.scene, mention))
    told = told and not _is_of_the_other_gender(trigger, mention)
    told = told and not (_is_of_the_next(trigger, mention) or _is_of_the_next_verb(trigger, mention))
    told = told and not (_is_of_when(trigger, mention) or _undergoes_the_next(trigger, mention))
    told = told and not (_is_behind_a_thing(trigger, mention) or is_only_whose(trigger, mention))
    told = told and not (_stands_only_before(trigger, mention) or _is_past_the_verb(trigger, mention))
    told = told and not _is_of_the_clause_before(trigger, mention)
    told = told and not (mention.token is not None and opens_line(trigger, mention.token))
    told = told and not is_subject_of_joined(trigger, mention)
    if trigger.rule.object in _BINDING and rules_it(trigger.scene, (mention.start, mention.end)):
        return False
    return told and not _is_of_what_is_his(trigger, mention) and not is_kin_behind(trigger, mention)


def _is_of_the_clause_before(trigger: Trigger, mention: Mention) -> bool:
    """Whether some are counted in the clause before that of a passive with a subject of its own: *40 died,
    and hundreds of pro-Krals were jailed*; a finite one behind a conjunction has one where every one does."""
    sentence, hit = trigger.sentence, trigger.hit
    if mention.group is None or trigger.voice != "passive" or mention.start >= hit.start:
        return False
    own = [c for c in sentence.children(trigger.token.i) if c.end <= hit.start]
    subject = next((c for c in own if c.relation in SUBJECTS and c.pos == "NOUN"), None)
    if subject is not None:
        return mention.end <= sentence.subtree(subject.i)[0].start
    mark = opening_mark(trigger, trigger.token)
    return mark is not None and mark.end <= hit.start and mention.end <= mark.start


def _is_past_the_verb(trigger: Trigger, mention: Mention) -> bool:
    """Whether the verb of the one whom a participle that opens a sentence is of stands before somebody:
    *Freed on Monday, Anna Novak | thanked Anton Kral*; not *Freed on Monday, the men include Anton Kral*."""
    sentence, token = trigger.sentence, trigger.token
    opens = bool(_PARTICIPLES & trigger.hit.forms) and trigger.hit.first == trigger.scene.first
    if not (opens or (trigger.voice == "reduced" and is_fronted(trigger))):
        return False
    verb = next((t for t in sentence.tokens if t.relation == "root"), None)
    if verb is None or verb.pos != "VERB" or verb.i <= token.i or mention.start < verb.end:
        return False
    subject = next((c for c in sentence.children(verb.i) if c.relation in SUBJECTS), None)
    led = subject is not None and token.i <= subject.i < verb.i
    return led and subject is not None and (subject.pos == "PROPN" or subject.morph.get("Number") != "Plur")


def _is_of_the_next(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is bound by the measure of the next clause, which has its own subject: *Oslo lifted
    the embargo, and Lima lifted sanctions on two banks*."""
    sentence, end = trigger.sentence, trigger.hit.end
    if trigger.rule.object not in _BINDING or mention.start < end:
        return False
    at = mention.token
    while at is not None and at.pos != "VERB" and at.relation in _COMPLEMENTS:
        at = sentence.head(at)
    if at is None or at.pos != "VERB" or at.start < end or at.morph.get("VerbForm") != "Fin":
        return False
    if at.relation in ("acl", "advcl", "ccomp"):
        return False
    subjects = [t for t in sentence.between(end, at.start) if t.dep == "nsubj"]
    rules = trigger.scene.values_over(trigger.scene.lexicon.triggers, at)
    return bool(subjects) and any(rule.object in _BINDING for rule in rules)


def without_those_before(trigger: Trigger, roster: Roster) -> None:
    """Take from those an act is done to whom only a parse gives it: they stand before its words, and another
    is meant."""
    scene = trigger.scene
    named = [(subject, scene.at(*subject.span)) for subject in roster.subjects]
    roster.subjects = [
        s
        for s, m in named
        if m is None
        or not (
            _stands_only_before(trigger, m) or _is_of_what_is_his(trigger, m) or _says_so_beside(trigger, m)
        )
    ]
    if len(roster.subjects) == 1 and roster.group is None and _holds_their(trigger):
        roster.subjects = []


def _says_so_beside(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody named right behind a verb of speech between commas only tells of an act before it:
    *Среди задержанных, сообщила адвокат X, журналист Y*."""
    scene, sentence = trigger.scene, trigger.sentence
    token = sentence.past(mention.token, _NAMES)
    verb = sentence.head(token) if token is not None and token.relation == "nsubj" else None
    if verb is None or mention.kind != "person" or not trigger.hit.end <= verb.start < mention.start:
        return False
    if verb.relation not in ("parataxis", "advcl") or verb.head != trigger.token.i:
        return False
    known, text = cues(scene.page.language), scene.page.text
    said = known.holds("speech", scene.words, scene.first, scene.last, verb.start)
    return said and "," in text[trigger.hit.end : verb.start] and "," not in text[verb.end : mention.start]


def _holds_their(trigger: Trigger) -> bool:
    """Whether a verb of one befalls several by the possessive among its own words: *Kral a obtenu leur
    libération*."""
    scene, known = trigger.scene, trigger.scene.lexicon.words
    own = scene.words[trigger.hit.first : trigger.hit.last + 1]
    several = any(word.key in known["possessive"] & known["together"] for word in own)
    return trigger.voice == "middle" and several and number_of(trigger) == "Sing"


def _stands_only_before(trigger: Trigger, mention: Mention) -> bool:
    """Whether the words between somebody and an act behind him show that another is meant."""
    if not mention.name or mention.kind == "pronoun":
        return False
    apart = is_past_another(trigger, mention) or _is_in_clause_of_subject(trigger, mention)
    apart = apart or (trigger.voice == "passive" and is_anothers_subject(trigger, mention))
    apart = apart or (mention.end <= trigger.hit.start and bool(won_for(trigger)))
    return apart or _is_of_the_subject(trigger, mention) or _is_beside_the_subject(trigger, mention)


def _is_in_clause_of_subject(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody stands in the relative clause of the noun that a verb without a mark before it is of,
    whatever a parse makes of that: *l'homme qui a agressé Kral | purge une peine*."""
    scene, sentence = trigger.scene, trigger.sentence
    if trigger.voice not in _BEFALLING or mention.end > trigger.hit.start:
        return False
    before = sentence.before(mention.start)
    relative = next((t for t in reversed(before) if t.key in scene.lexicon.words["relative"]), None)
    if relative is None or relative.pos != "PRON" or relative.relation == "mark":
        return False
    behind = sentence.between(relative.end, trigger.hit.start)
    if any(t.text in _MARKS or t.relation == "cc" for t in behind):
        return False
    ahead = [t for t in sentence.before(relative.start) if t.pos != "ADP"]
    does = any(t.pos == "VERB" and t.i != trigger.token.i for t in behind)
    return does and bool(ahead) and ahead[-1].pos == "NOUN"


def _is_of_the_subject(trigger: Trigger, mention: Mention) -> bool:
    """Whether a preposition makes somebody only whose the noun is that a verb right behind him is of, which
    befalls its subject: *le prédécesseur de Kral | fait l'objet de sanctions*."""
    scene, sentence = trigger.scene, trigger.sentence
    if trigger.voice != "middle" or mention.end > trigger.hit.start or not mention.name:
        return False
    if any(t.pos not in _SMALL for t in sentence.between(mention.end, trigger.hit.start)):
        return False
    before = sentence.before(mention.start)[-_LED:]
    if len(before) < _LED or before[1].key not in scene.lexicon.words["of"]:
        return False
    return before[0].pos == "NOUN" and before[0].key not in scene.lexicon.words["naming"]


def _is_beside_the_subject(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is named only in what commas set off behind the name that a verb is of: *Novak, proche
    de Kral, | a écopé de cinq ans*."""
    scene = trigger.scene
    if trigger.voice not in _BEFALLING or mention.end > trigger.hit.start or mention.kind != "person":
        return False
    behind = trigger.sentence.between(mention.end, trigger.hit.start)
    closed = bool(behind) and behind[0].text == "," and all(t.pos in _SMALL for t in behind[1:])
    if trigger.token.morph.get("VerbForm") == "Part" and all(t.pos != "AUX" for t in behind):
        return False  # "Olga Kral, épouse d'Anton Kral, incarcéré depuis un an, a témoigné".
    opened = scene.page.text.rfind(",", scene.start, mention.start)
    name = scene.before(opened) if opened >= 0 else None
    if not closed or name is None or name.kind != "person" or not name.name or name.end != opened:
        return False
    said = trigger.sentence.between(opened, mention.start)
    if any(aside.whom is mention for aside in asides(scene, trigger.hit.end)):
        return False  # "Novak, along with Kral, was jailed".
    return all(t.pos not in ("VERB", "AUX") for t in said) and is_within_apposition(scene, mention)


def _is_of_when(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is only the subject of a clause that says when or why a measure is taken: *lèvera les
    sanctions une fois que X sera libéré*."""
    sentence, at = trigger.sentence, trigger.sentence.past(mention.token, _NAMES)
    verb = sentence.head(at) if at is not None and at.relation in SUBJECTS else None
    if trigger.rule.object not in _BINDING or verb is None or verb.i == trigger.token.i:
        return False
    marks = (c for c in sentence.children(verb.i) if c.relation == "mark" and c.pos == "SCONJ")
    return any(trigger.hit.end <= c.start < mention.start for c in marks)


def _is_behind_a_thing(trigger: Trigger, mention: Mention) -> bool:
    """Whether a measure is told of one thing before its passive, and somebody is only named behind: *the
    company was sanctioned a day after its owner, Ivan Kral, sold it*."""
    if trigger.voice != "passive" or trigger.rule.object not in _BINDING or mention.kind != "person":
        return False
    own = trigger.sentence.children(trigger.token.i)
    subject = next((c for c in own if c.relation in SUBJECTS and c.i < trigger.token.i), None)
    if subject is None or subject.pos != "NOUN" or subject.morph.get("Number") == "Plur":
        return False
    scene = trigger.scene
    told = scene.at(subject.start, subject.end)
    if mention.start < trigger.hit.end or (told is not None and told.kind in _SOMEBODY):
        return False
    between = scene.index(trigger.hit.end), scene.index(mention.start)
    known = (scene.lexicon.phrases[name] for name in ("beside", "joining", "likewise"))
    return not any(phrases.any(scene.words, *between) for phrases in known)


def is_of_the_joined_verb(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is of another verb that *and* joins to an act's, behind it: *froze the bank's assets
    and barred its head, Ivan Kral*."""
    at = trigger.sentence.head(mention.token) if mention.token is not None else None
    while at is not None and at.pos != "VERB" and at.relation in _COMPLEMENTS | {"iobj"}:
        at = trigger.sentence.head(at)
    if at is None or at.pos != "VERB" or not trigger.hit.end <= at.start < mention.start:
        return False
    return at.relation == "conj" and at.head == trigger.token.i and at.morph.get("VerbForm") == "Fin"


def _undergoes_the_next(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody behind an active verb is one of those of whom the next verb is told: *freed
    X, and Y and Z were deported*."""
    at = trigger.sentence.past(mention.token, _NAMES | {"conj"})
    verb = trigger.sentence.head(at) if at is not None and at.dep == "nsubj:pass" else None
    if trigger.voice != "active" or at is None or at.start < trigger.hit.end or verb is None:
        return False
    return verb.i != trigger.token.i and verb.relation == "conj" and verb.start >= mention.end


def _is_of_the_other_gender(trigger: Trigger, mention: Mention) -> bool:
    """Whether the pronoun that an act is done to is a woman's and a name a man's, or the reverse."""
    undergoes = ("obj",) if trigger.voice == "active" else tuple(SUBJECTS)
    children = trigger.sentence.children(trigger.token.i)
    pronoun = next((c for c in children if c.pos == "PRON" and c.relation in undergoes), None)
    told = GENDERS.get(pronoun.morph.get("Gender", "")) if pronoun is not None else None
    return told is not None and trigger.scene.cast.is_of_another_gender(mention.name, told)


def _is_of_the_next_verb(trigger: Trigger, mention: Mention) -> bool:
    """Whether a mark parts somebody from a Slavic act before him, and a verb of his own stands behind him
    before the next: *судью выслали, его жену Анну | пустили*; not *судью, его жену и сына, сообщила*."""
    scene, sentence = trigger.scene, trigger.sentence
    if not scene.lexicon.bare_passive or mention.start < trigger.hit.end:
        return False
    between = sentence.between(trigger.hit.end, mention.start)
    if not any(t.text in _MARKS for t in between):
        return False
    for token in sentence.after(mention.end):
        if token.text in _MARKS or token.relation == "cc":
            return False
        if token.pos == "VERB" and (
            token.morph.get("VerbForm") == "Fin" or token.morph.get("Variant") == "Short"
        ):
            return True
    return False


def _is_of_what_is_his(trigger: Trigger, mention: Mention) -> bool:
    """Whether a relative clause is of what somebody before it has, and not of him: *Kral, whose party was
    banned*, *Kral, dont le frère a été arrêté*; who has a name of his on a list is on it himself."""
    owned = _owned(trigger)
    if owned is None or mention.end > owned.start or trigger.rule.object in _THINGS:
        return False
    noun = trigger.sentence.head(owned)
    inside = noun is not None and trigger.hit.start <= noun.start < trigger.hit.end
    return not (inside or (noun is not None and key_of(noun.text) in trigger.scene.lexicon.words["naming"]))


def _owned(trigger: Trigger) -> Token | None:
    """The relative pronoun that says whose the subject or object of a trigger's verb is."""
    if trigger.voice == "noun":
        return None
    sentence, known = trigger.sentence, trigger.scene.lexicon.words["relative"]
    nouns = (c for c in sentence.children(trigger.token.i) if c.relation in _OWNED and c.pos == "NOUN")
    under = (c for noun in nouns for c in sentence.children(noun.i) if c.relation in _OWNING)
    return next((c for c in under if key_of(c.text) in known), None)


def is_of_the_crime(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody named behind a verdict or charge only says to whom the crime was done."""
    tried = trigger.rule.kind in _TRIED and mention.start >= trigger.hit.end
    return tried and is_of_a_crime(trigger.scene, mention)


def is_of_more(trigger: Trigger, end: int) -> bool:
    """Whether a passive in the plural is not of one alone, whose name ends at ``end``: *ils ont fui après le
    putsch qui a porté Kral au pouvoir et étaient détenus*, but *Kral et son avocat étaient détenus*."""
    at = trigger.scene
    following = at.index(end)
    if following < at.last and at.words[following].key in at.lexicon.words["and"]:
        return False
    finite = trigger.sentence.finite(trigger.token) if trigger.voice in ("passive", "middle") else None
    several = finite is not None and finite.morph.get("Number") == "Plur"
    return several and trigger.token.morph.get("Number") != "Sing"


def is_told_of_here(trigger: Trigger, mention: Mention) -> bool:
    """Whether what a bracket tells can be of somebody: of him before it and nobody further on or back (*Kral,
    Novak (en détention depuis mai) et Moroz (en liberté)*)."""
    text, scene = trigger.scene.page.text, trigger.scene
    opened = text.rfind("(", scene.start, trigger.hit.start)
    closed = text.find(")", trigger.hit.end, scene.sentence.end)
    if opened < 0 or closed < 0 or ")" in text[opened : trigger.hit.start]:
        return True
    beside = mention.end <= opened and not text[mention.end : opened].strip()
    return beside or opened < mention.start < closed


def only_says(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody named behind an act only says what the clause tells in which it stands: *five men are
    serving sentences in Peru, their lawyer, Anna Kral, said*."""
    sentence = trigger.sentence
    token = sentence.past(mention.token, _NAMES)
    verb = sentence.head(token) if token is not None and token.relation == "nsubj" else None
    if verb is None or mention.kind != "person" or mention.start < trigger.hit.end:
        return False
    scene, at = trigger.scene, trigger.token
    known = cues(scene.page.language)
    if verb.i == at.i or not known.holds("speech", scene.words, scene.first, scene.last, verb.start):
        return False
    while at.head not in (verb.i, at.i):  # A parse may have a word over itself that is no root.
        at = sentence.tokens[at.head]
    return at.relation in _SAID and at.head == verb.i
