"""Whether a word of an act is the verb, noun or adjective that its trigger needs, where parsers go wrong."""

from __future__ import annotations

from detente.reading.acts.clause.voices import is_of_somebody
from detente.reading.acts.lexicon import Lexicon, Rule
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import Hit, key_of

_VERBAL = frozenset({"past", "present", "future", "reflexive", "gerund", "infinitive"})
_BEFORE_NOUNS = frozenset({"DET", "ADP", "ADJ", "NUM"})
_MODIFIERS = frozenset({"det", "case", "amod", "nummod", "compound", "nmod"})
_GOVERNING = frozenset({"VERB", "AUX", "ADP"})


def has_verb(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether a verb or a preposition stands before a noun in its part of the sentence, which a colon opens:
    none does in *Minsk: ten years in prison for X*."""
    for i in range(hit.first - 1, scene.first - 1, -1):
        token, after = scene.token_at(scene.words[i].start), scene.words[i + 1]
        if after.broken and ":" in scene.page.text[scene.words[i].end : after.start]:
            return False
        if (
            token is not None
            and token.pos in _GOVERNING
            and token.text.lower() not in scene.lexicon.words["of"]
        ):
            return True
    return False


def is_headline(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether a word that may be a noun stands as the verb of a headline, between two names: *Mironchyk
    pardons Halubovich*."""
    if not scene.lexicon.phrases["headline"].any(scene.words, hit.first, hit.first + 1):
        return False
    if not scene.first < hit.first or hit.last + 1 >= scene.last or scene.words[hit.first].broken:
        return False
    before, after = scene.words[hit.first - 1], scene.words[hit.last + 1]
    who, whom = scene.at(before.start, before.end), scene.at(after.start, after.end)
    named = who is not None and bool(who.name) and who.end == before.end and who.start == scene.start
    # "Raid nets 14 smugglers", "Minsk slaps charges on X".
    raid = scene.lexicon.phrases["operations"].any(scene.words, hit.first - 1, hit.first)
    return (named or raid) and (whom is not None or hit.value.governs) and not after.broken


def is_verb_by_form(lexicon: Lexicon, hit: Hit[Rule]) -> bool:
    """Whether an ending can be a verb's only, whatever a tagger took it for: *помиловал*."""
    return lexicon.bare_passive and bool(hit.forms) and hit.forms <= _VERBAL


def is_verb_phrase(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether a word that a parser took for a noun is a verb: it has neither article nor modifier, and leads
    a verb's phrase (*le militant purge une peine*) or follows a pronoun (*qui purge*)."""
    before = scene.token_at(scene.words[hit.first - 1].start) if hit.first > scene.first else None
    if before is not None and before.head == token.i and before.relation == "nmod":
        return False  # "Her bail was set".
    if before is not None and _is_bare_verb(scene, hit, token, before):
        return True
    if before is None or scene.words[hit.first].broken or before.pos in _BEFORE_NOUNS:
        return False
    if any(c.i < token.i and c.relation in _MODIFIERS for c in scene.sentence.children(token.i)):
        return False
    known = scene.lexicon.words
    after = scene.token_at(scene.words[hit.last + 1].start) if hit.last + 1 < scene.last else None
    if hit.first == hit.last and "present" in hit.forms and after is not None and after.pos == "DET":
        # "Washington sanctionne un réseau".
        return before.relation != "compound" and after.morph.get("PronType") == "Art"
    pronoun = before.pos == "PRON" and key_of(before.text) in known["pronouns"] | known["relative"]
    return pronoun or (hit.last > hit.first and "present" in hit.forms and before.relation != "compound")


def _is_bare_verb(scene: Scene, hit: Hit[Rule], token: Token, before: Token) -> bool:
    """Whether a present form that names no act and has no word of a noun's before it is a verb, whatever a
    parser took it for: *Bruxelles sanctionne dix juges*, *X, lauréat du prix, purge une peine*."""
    if "present" not in hit.forms or hit.head != hit.first:
        return False
    if before.pos in _BEFORE_NOUNS and not (before.text.istitle() or scene.words[hit.first].broken):
        return False
    named = scene.lexicon.triggers.find(scene.words, hit.first, hit.first + 1)
    nouns = scene.lexicon.nouns.any(scene.words, hit.first, hit.first + 1)
    own = (c for c in scene.sentence.children(token.i) if not c.text.istitle())
    modified = any(c.i == token.i - 1 and c.relation in _MODIFIERS for c in own)
    if nouns or modified or token.relation == "compound":
        return False
    if before.pos == "VERB" and token.relation == "obj" and token.head == before.i:
        return False  # "Are serving sentences in Peru".
    return not any(each.value.nominal for each in named)


def is_preposition(hit: Hit[Rule], token: Token) -> bool:
    """Whether a participle is a preposition: *given the two-year limit*."""
    return hit.head == hit.first and token.relation == "case" and token.pos == "VERB"


def is_misread_noun(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether a parser took a noun for a verb: *in Venezuelan jails* has a preposition."""
    if token.relation not in ("nmod", "obl") or hit.forms & {"participle", "attributive", "gerund"}:
        return False
    return has_case(scene.sentence, token)


def is_led(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether what may be a participle opens the phrase of a noun with an article, and is a subject or
    object: *leur remise en liberté s'est déroulée*."""
    if token.pos != "NOUN" or hit.last == hit.first or hit.head != hit.first or "participle" not in hit.forms:
        return False
    alone = token.morph.get("Gender") == "Fem" and token.morph.get("Number") == "Sing"
    led = any(c.relation == "det" and c.i == token.i - 1 for c in scene.sentence.children(token.i))
    return alone and led and token.relation in ("nsubj", "obj")


def is_substantive(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether a participle is a noun that only says who somebody is: *одна осуждённая является матерью*."""
    participle = token.morph.get("VerbForm") == "Part" or not hit.forms
    own = hit.value.middle and participle and token.relation == "nsubj" and hit.start <= token.start < hit.end
    if own or is_of_somebody(scene, hit, token) or is_led(scene, hit, token):
        return True  # "Освободившиеся рассказали …".
    if hit.value.needs == "date" and hit.forms and token.pos == "NOUN":
        # "Six cents détenus en août": those of whom a number is told.
        return any(c.relation == "nummod" for c in scene.sentence.children(token.i))
    if hit.forms == {"attributive"} and token.relation == "xcomp":
        # "Встретили освобождённых": no predicate has their case.
        return token.morph.get("Case") in ("Acc", "Gen", "Dat")
    if hit.forms != {"attributive"} or hit.value.kind not in ("sentence", "detain", "charge"):
        return False
    # "Заключённых и задержанных": joined to a noun, it is one too.
    above = scene.sentence.head(token)
    joined = token.relation == "conj" and above is not None and above.pos == "NOUN"
    bare = not any(c.relation in ("obl", "obj", "nsubj") for c in scene.sentence.children(token.i))
    # "Осуждённых из колоний – 11 тысяч".
    loose = token.relation == "root" and hit.value.kind == "sentence" and token.morph.get("Case") == "Gen"
    return loose or (token.pos == "NOUN" and token.relation in ("nsubj", "obj")) or (joined and bare)


def is_adjective(hit: Hit[Rule], token: Token) -> bool:
    """Whether a form that is no participle is an adjective here: *a free man*, *the dying prisoner*."""
    if hit.value.middle and hit.forms == {"gerund"} and token.relation == "amod" and token.i < token.head:
        return True
    verbal = hit.forms & {"participle", "attributive", "past", "gerund"}
    return bool(hit.forms) and not verbal and token.pos == "ADJ" and token.relation == "amod"


def is_noun_here(scene: Scene, hit: Hit[Rule], token: Token) -> bool:
    """Whether a word that can also be a verb stands where a noun does; a capital inside a sentence is a
    title."""
    word = scene.words[hit.first]
    inside = word.start > scene.sentence.start and not scene.words[hit.first].broken
    written = scene.page.text[word.start : word.end]
    if token.dep:
        return not (inside and written[0].isupper() and not written.isupper() and token.pos == "PROPN")
    return not (inside and written[0].isupper() and not written.isupper())


def has_article(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether a determiner stands right before a word: *la « remise en liberté » de X*."""
    before = scene.token_at(scene.words[hit.first - 1].start) if hit.first > scene.first else None
    return before is not None and before.pos == "DET" and not scene.words[hit.first].broken
