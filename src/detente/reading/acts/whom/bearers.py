"""Whose name stands in a noun phrase: that of whom it speaks, or of another whose he is (*the wife of an ally
of the leader Anton Kral*)."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_LONGEST_TITLE, _CLIMB = 5, 6
_UNDER = frozenset({"nmod", "appos", "flat", "compound", "amod", "dep"})
_ONE = frozenset({"appos", "flat", "compound"})
_MARKS = "»”"
_ONE_CASE = frozenset({"Gen", "Acc"})


def is_of_another_noun(scene: Scene, name: Mention, start: int) -> bool:
    """Whether a name in a phrase from a position on is an adjective, or that of somebody whom the phrase's
    noun is of, or of the body that he leads."""
    if (name.token is not None and name.token.pos == "ADJ") or scene.page.is_possessive(name.end):
        return True
    alive = name.kind == "other" and name.token is not None and name.token.morph.get("Animacy") == "Anim"
    if name.kind != "person" and not alive:
        return is_of_head(scene, name)
    if scene.lexicon.words["of"]:
        return governor(scene, name) > start
    return _is_lower(scene, name, start)


def is_of_a_body(scene: Scene, name: Mention) -> bool:
    """Whether a name only says whose the body is that something is done to: *sanctions against the government
    of Ivan Kral*, *the party of the jailed Ivan Kral was banned*, *партия Ивана Краля запрещена*."""
    token = scene.sentence.past(name.token, _ONE)
    above = scene.sentence.head(token) if token is not None and token.relation == "nmod" else None
    if above is None or token is None or name.kind != "person":
        return False
    case, known, body = cases_of(scene.sentence, token), scene.cast.lexicon, scene.at(above.start, above.end)
    of = case in scene.lexicon.words["of"] or (not case and token.morph.get("Case") == "Gen")
    called = any(known.has(word, known.heads, known.bodies) for word in above.folded)
    return of and (called or (body is not None and body.kind == "authority"))


def is_where_somebody_works(scene: Scene, body: Mention) -> bool:
    """Whether a person's name stands right behind a body's, under the noun of his post: *декан МГУ Антон
    Краль*, *президент клуба «Пример» Антон Краль*; not *«Пример» Антона Краля*."""
    named = scene.behind(body.end)
    if named is None or named.kind != "person":
        return False
    between = scene.page.text[body.end : named.start]
    if between in (" ", "\u00a0"):
        return True
    post = scene.sentence.head(named.token) if named.token is not None else None
    if post is None or post.pos != "NOUN" or post.morph.get("Animacy") != "Anim":
        return False
    return between[1:] in (" ", "\u00a0") and between[:1] in _MARKS and post.start < body.start


def without_employers(scene: Scene, roster: Roster) -> None:
    """Put the person whose name stands right behind a body's into a roster for that body, which only tells
    where he works: *депутата «Примера» Антона Краля*, *журналисту «Дождь» Антону Кралю*."""
    if not scene.cast.lexicon.stems:
        return
    for subject in list(roster.subjects):
        body = scene.at(*subject.span)
        if body is None or body.kind == "person" or not is_where_somebody_works(scene, body):
            continue
        if body.kind != "organization" and scene.page.text[body.end : body.end + 1] not in _MARKS:
            continue  # "Новак Мария".
        holder = scene.behind(body.end)
        at = roster.subjects.index(subject)
        held = [] if holder is None or not holder.name else [(holder.name, (holder.start, holder.end))]
        kept = [Subject(name=n, span=s) for n, s in held if all(x.name != n for x in roster.subjects)]
        roster.subjects[at : at + 1] = kept


def is_of_head(scene: Scene, body: Mention) -> bool:
    """Whether a body's name only says what the person leads whose name follows: *the head of Example Corp,
    Anton Kral*, *le chef du KGB Anton Kral*, *le juge de la Cour suprême brésilienne Anton Kral*."""
    if is_where_somebody_works(scene, body):
        return True
    text, named = scene.page.text, scene.behind(body.end)
    if named is not None and named.kind == "person" and _are_adjectives(scene, body.end, named.start):
        return True
    if named is None or named.kind != "person" or text[body.end : named.start].strip() != ",":
        return False
    if text[named.end : scene.sentence.end].strip()[:1] not in ("", ",", "."):
        return False
    at = governor(scene, body)
    before = scene.index(at) - 1
    noun = scene.token_at(scene.words[before].start) if at >= 0 and before >= scene.first else None
    single = noun is not None and noun.morph.get("Number") != "Plur"
    return noun is not None and single and _is_title(scene, noun)


def _are_adjectives(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but adjectives stands between a body and a name, where those follow what they say."""
    words = scene.words_in(start, end)
    tokens = [scene.token_at(w.start) for w in words]
    adjectives = bool(tokens) and all(t is not None and t.pos == "ADJ" for t in tokens)
    return adjectives and bool(scene.lexicon.words["of"]) and not any(w.broken for w in words)


def governor(scene: Scene, name: Mention) -> int:
    """Where the preposition stands that governs a name and the title before it (*un opposant au président
    Kral*), in languages without cases; -1 where none does."""
    words = scene.lexicon.words
    for i in range(
        scene.index(name.start) - 1, max(scene.index(name.start) - _LONGEST_TITLE, scene.first) - 1, -1
    ):
        word = scene.words[i]
        token = scene.token_at(word.start)
        at = scene.at(word.start, word.end)
        if scene.words[i + 1].broken or token is None or (at is not None and at.kind == "organization"):
            return -1  # A tagger may take a word of a body's name for a preposition: "la Cour suprême".
        if word.key in words["of"] or (token.pos == "ADP" and word.key not in words["and"]):
            return word.start
        title = token.morph.get("Number") != "Plur" and _is_title(scene, token)
        if not (token.pos == "ADJ" or word.key in words["determiners"] or title):
            return -1  # "La militante des droits des femmes Anna Kral".
    return -1


def _is_title(scene: Scene, token: Token) -> bool:
    names = scene.cast.lexicon
    return (
        names.has(fold(token.text), names.titles, names.callings) and key_of(token.text) not in names.anybody
    )


def _is_lower(scene: Scene, name: Mention, start: int) -> bool:
    """Whether a Slavic name is that of a noun below the first of its phrase: *против жены соратника Антона
    Краля*, *против компаний Антона Краля*."""
    token = name.token
    chain: list[Token] = []
    at = token
    for _ in range(_CLIMB):
        above = scene.sentence.head(at) if at is not None and at.relation in _UNDER else None
        if above is None or above.start < start:
            break
        if above.pos == "NOUN":
            chain.append(above)
        at = above
    if token is None or not chain:
        return False
    bearers = [noun for noun in chain if _may_bear(token, noun)]
    return not bearers or bearers[-1] is not chain[-1] or fold(chain[-1].text) in scene.cast.lexicon.kin


def _may_bear(name: Token, noun: Token) -> bool:
    """Whether a name may say who a noun means: one person, in its case; a woman may be *министр*."""
    one, other = noun.morph, name.morph
    cases = {one.get("Case"), other.get("Case")}
    alike = len(cases) == 1 or cases <= _ONE_CASE
    genders = one.get("Gender"), other.get("Gender")
    single = one.get("Number") == "Sing" and one.get("Animacy") == "Anim"
    return alike and single and genders != ("Fem", "Masc")


def is_bracketed(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether brackets right behind a noun for one person hold a name and no more: *un autre avocat (Anton
    Kral)*."""
    text = scene.page.text
    alone = text[mention.end : name.start].strip() == "(" and text[name.end : name.end + 1] == ")"
    singular = mention.token is not None and mention.token.morph.get("Number") != "Plur"
    return alone and name.kind == "person" and singular


def is_over_complement(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a parse hangs a name on a bare noun that only says what somebody is: *le conseiller de district
    Anton Kral*, not *le conseiller du ministre Anton Kral*."""
    token, of = name.token, scene.lexicon.words["of"]
    noun = scene.sentence.head(token) if token is not None else None
    if noun is None or noun.pos != "NOUN" or noun.relation != "nmod" or noun.start < mention.end:
        return False
    around, said = scene.sentence.children(noun.i), scene.at(noun.start, noun.end)
    led = any(c.relation == "case" and key_of(c.text) in of for c in around)
    bare = not any(c.relation in ("det", "nmod:poss", "amod") for c in around)
    return led and bare and name.kind == "person" and said is None and noun.start < name.start


def heads_several(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a noun is a plural in the case of the names behind it, the first of several, though the same
    form is a singular in another: *задержаны журналистки Анна Краль и Ольга Ветрова*."""
    noun, name = scene.token_at(start), mention.token
    if noun is None or name is None or name.relation != "appos" or name.head != noun.i:
        return False
    alike = noun.morph.get("Case") == name.morph.get("Case")
    joined = any(c.relation == "conj" and c.pos == "PROPN" for c in scene.sentence.children(name.i))
    return noun.morph.get("Number") == "Plur" and alike and joined
