"""The name that says who a noun means: *l'opposante Maria Kolesnikova*, *the envoy, John Coale*, *Ivan Morel,
opposant*."""

from __future__ import annotations

import re

from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.bearers import governor, is_bracketed, is_over_complement
from detente.reading.acts.whom.belonging import is_by_name, is_of_another, is_of_kin
from detente.reading.acts.whom.named_again import named_again
from detente.reading.acts.whom.posts import names_the_holder
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.parsing.token import DASHES
from detente.reading.phrases import Word, key_of

_APPOSED = frozenset({"appos", "flat", "compound", "nmod", "dep", "nsubj"})
_BODIES = frozenset({"organization", "place", "other"})
_CALLED, _TOLD, _TWO = 2, 3, 2
_LONGEST_PHRASE, _LONGEST_TITLE = 10, 4
_FAR, _FARTHEST = 7, 14
_ONE_CASE = frozenset({"Gen", "Acc"})
# What a bracket tells of a body between a noun and a name: *leader of the Tor (liberal) party, Anton Kral*.
_AGED = re.compile(r"^[^,.;:()]*, \d{1,3}-летн[а-яё]+ $")
_BRACKETED = re.compile(r"\s\([^()\n]{1,40}\)")


def named(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name that goes with a noun: after it, after what else it is called (*le journaliste et opposant
    Ivan Morel*), or before it (*Ivan Morel, opposant*)."""
    found, at = apposed(scene, mention, kinds), mention
    for _ in range(_CALLED):
        if found is not None or not is_singular(at):
            break
        after = next(
            (m for m in scene.mentions if m.start >= at.end and m.kind in ("people", "person")), None
        )
        if after is None or after.kind != "people" or after.group is not None:
            break
        name = apposed(scene, after, kinds) or _ends_phrase(scene, after, kinds)
        if not _is_same_one(scene, at, after) and not _is_called_again(scene, at, after, name):
            break
        found, at = name, after
    found = found or _told_of_one(scene, mention)
    found = found or _by_name(scene, mention)
    found = found or _identified(scene, mention) or _named_before(scene, mention, kinds)
    found = found or _ends_phrase(scene, mention, kinds)
    found = found or (named_again(scene, mention) if is_singular(mention) else None)
    return _second_of_two(scene, mention, found) or found


def _second_of_two(scene: Scene, mention: Mention, first: Mention | None) -> Mention | None:
    """The second of two names behind a Slavic noun, with nothing between: the first is whose he is (*мужа
    Ивана Ветрова Антона Краля*)."""
    if not scene.cast.lexicon.stems or not is_singular(mention):
        return None
    behind = [m for m in scene.mentions if m.start >= mention.end][:2]
    if len(behind) != _TWO or any(m.kind != "person" for m in behind):
        return None
    owner, name = behind
    apart = owner.start != mention.end + 1 or name.start != owner.end + 1 or " " not in owner.text
    return None if apart or first not in (None, owner) else name


def _told_of_one(scene: Scene, mention: Mention) -> Mention | None:
    """Who is one of several, behind all that is told of those: *один из самых известных политиков страны,
    бывший кандидат Антон Краль*."""
    one = mention.token
    if one is None or one.pos not in ("NUM", "PRON") or key_of(one.text) not in scene.lexicon.words["one"]:
        return None
    for name in scene.mentions:
        at = name.token if name.kind == "person" and name.start >= mention.end else None
        for _ in range(_CALLED):
            at = scene.sentence.head(at) if at is not None and at.relation in ("appos", "flat:name") else None
            if at is one and name.token is not None and name.token.morph.get("Case") == one.morph.get("Case"):
                return name
    return None


def _by_name(scene: Scene, mention: Mention) -> Mention | None:
    """The person whose name stands behind words for it: *un Français du nom de Jean Kral*."""
    name = next((m for m in scene.mentions if m.start >= mention.end and m.kind == "person"), None)
    several = mention.group is not None and mention.group.lo != 1
    if name is None or several or not is_by_name(scene, name):
        return None
    inside = scene.words_in(mention.end, name.start)
    parted = set(scene.page.text[mention.end : name.start]) & set(",;:().")
    if any(m.kind == "people" for m in scene.within(mention.end, name.start)):
        return None  # "La femme d'un homme du nom de X".
    return None if parted or len(inside) > _FAR or any(w.broken for w in inside) else name


def _identified(scene: Scene, mention: Mention) -> Mention | None:
    """The person whose name a participle right behind a noun gives: *a man identified as Anton Kral*, *un
    homme nommé Anton Kral*, *the prisoner, named by the UN as Anton Kral,*."""
    known, token = scene.lexicon.words["identifying"], mention.token
    children = scene.sentence.children(token.i) if token is not None and is_singular(mention) else []
    said = next((c for c in children if c.relation == "acl" and key_of(c.text) in known), None)
    if said is None or said.start < mention.end:
        return None
    of_it = [m for m in scene.mentions if m.start >= said.end and m.kind == "person"]
    name = next((m for m in of_it if not _is_by(scene, m)), None)
    if name is None or set(scene.page.text[said.end : name.start]) & set(",;:()."):
        return None
    return None if has_verb(scene, said.end, name.start) or is_of_another(scene, name, said.end) else name


def _is_by(scene: Scene, name: Mention) -> bool:
    """Whether the preposition that governs a name makes it who does something: *named by Anton Kral*."""
    led = scene.token_at(governor(scene, name))
    return led is not None and key_of(led.text) in scene.lexicon.words["by"]


def _ends_phrase(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name that a description of several nouns ends with, whatever the parse hangs it on: *la militante
    et lauréate du prix Nobel de la paix Narges Karimi a été …*; not *la veuve du pasteur Jean Exemple*, where
    he is a person that another noun speaks of."""
    name = next((m for m in scene.mentions if m.start >= mention.end and m.kind in kinds and m.name), None)
    words, token = scene.lexicon.words, mention.token
    if name is None or token is None or not words["of"] or not is_singular(mention) or name.kind != "person":
        return None
    inside = scene.words_in(mention.end, name.start)
    between = scene.page.text[mention.end : name.start]
    least = 1 if " " in name.name else _TOLD
    if not least < len(inside) <= _LONGEST_PHRASE or set(between) & set(',.;:()\n«»"“”—–'):
        return None
    keys = [word.key for word in inside]
    small = (
        words["of"] | words["by"] | words["to"] | words["for"] | words["from"] | words["with"] | words["and"]
    )
    before = scene.token_at(inside[-1].start)
    if (
        keys[-1] in small | words["determiners"]
        or before is None
        or before.pos not in ("NOUN", "ADJ", "PROPN")
    ):
        return None
    if any(m.end == inside[-1].end and _may_bear_name(scene, m) for m in scene.mentions):
        return None  # "The lawyer of jailed opponent Anton Kral".
    if has_verb(scene, mention.end, name.start) or scene.lexicon.phrases["kin"].any(inside, 0, len(inside)):
        return None
    lexicon = scene.cast.lexicon
    for i, word in enumerate(inside):
        joined = any(key in words["and"] for key in keys[max(i - 2, 0) : i])
        passed = word.key in lexicon.prizes or _is_of_anybody(scene, word, token)
        passed = passed or _is_whose_body(scene, inside[i : i + 2])
        if lexicon.has(fold(word.key), lexicon.titles) and not joined and not passed:
            return None  # Somebody else, whose name it may be.
    head = scene.sentence.head(token)
    follows = next(iter(scene.sentence.after(name.end)), None)
    verb = follows is None or follows.pos in ("VERB", "AUX", "PUNCT", "PRON") or follows is head
    day = scene.sentence.head(follows) if follows is not None and follows.pos == "ADP" else None
    verb = verb or (day is not None and head is not None and day.head == head.i)  # "… X on Monday".
    return name if verb and token.relation in ("nsubj", "obj", "nmod", "obl") else None


def _is_whose_body(scene: Scene, words: list[Word]) -> bool:
    """Whether the first of two words only says of whom the body is that the second names: *teachers union*,
    *opposition party*."""
    if len(words) < _TWO or words[1].broken:
        return False
    token, lexicon = scene.token_at(words[0].start), scene.cast.lexicon
    many = token is not None and token.pos == "NOUN" and token.morph.get("Number") == "Plur"
    many = many or scene.at(words[0].start, words[0].end) is None  # "The opposition party".
    return many and lexicon.has(fold(words[1].key), lexicon.bodies, lexicon.assemblies)


def _is_of_anybody(scene: Scene, word: Word, noun: Token) -> bool:
    """Whether a word for anybody is of another noun than a person's own: *avocate des droits de l'homme*, not
    *la mère du jeune homme*."""
    token = scene.token_at(word.start)
    return word.key in scene.cast.lexicon.anybody and token is not None and token.head != noun.i


def _is_same_one(scene: Scene, noun: Mention, other: Mention) -> bool:
    """Whether two nouns call one person: joined by a comma or *and*, the second without an article."""
    keys = [w.key for w in scene.words_in(noun.end, other.start)]
    words = scene.lexicon.words
    between = scene.page.text[noun.end : other.start]
    if len(keys) > _CALLED or any(key in words["determiners"] or key in words["of"] for key in keys):
        return False
    joined = bool(keys) and keys[0] in words["and"] and all(_is_adjective_at(scene, key) for key in keys[1:])
    return is_singular(other) and (between.strip() == "," or joined)


def _is_called_again(scene: Scene, noun: Mention, other: Mention, name: Mention | None) -> bool:
    """Whether commas set off a second noun of whom a first one means, with its article and its name, before
    the verb or the end: *leur complice, l'ancien maire Anton Kral, a été arrêté*."""
    words, text = scene.lexicon.words, scene.page.text
    keys = [w.key for w in scene.words_in(noun.end, other.start)]
    definite = words["determiners"] - words["indefinite"] - words["possessive"] - words["of"]
    if name is None or not is_singular(other):
        return False
    if not keys or keys[0] not in definite:
        return False
    opens = text[noun.end : other.start].lstrip().startswith(",")
    follows = next((t for t in scene.sentence.tokens if t.start > name.end), None)
    closed = text[name.end : name.end + 1] == "," and follows is not None and follows.pos in ("VERB", "AUX")
    closed = closed or not text[name.end : scene.sentence.end].strip(" .\n")
    return opens and closed and len(keys) <= _LONGEST_TITLE


def _named_before(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name of which a noun after a comma tells more: *Ivan Morel, opposant emprisonné*."""
    token = mention.token
    if token is None or not token.dep or not is_singular(mention):
        return None
    above = scene.sentence.head(token) if token.relation == "appos" else None
    named = scene.before(mention.start)
    if above is not None and (named is None or named.kind not in kinds):
        named = scene.at(above.start, above.end)
    if named is None or named.kind not in kinds or named.end > mention.start or not named.name:
        return None
    if above is not None and named.start <= above.start < named.end:
        return named
    keys = [w.key for w in scene.words_in(named.end, mention.start)]
    between = scene.page.text[named.end : mention.start].lstrip()
    if between.count(",") > 1 and any(key in scene.lexicon.units for key in keys):
        return named if _is_behind_age(scene, named, mention) else None
    told = between.startswith(",") and between.count(",") == 1 and len(keys) <= _TOLD
    bare = all(key in scene.lexicon.words["indefinite"] or _is_adjective_at(scene, key) for key in keys)
    # "Краль, чьего брата …", "Краль, брата которого …".
    relative = scene.lexicon.words["relative"]
    whose = any(key_of(c.text) in relative for c in scene.sentence.children(token.i))
    return named if told and bare and not whose and not scene.lexicon.words["and"] & set(keys) else None


def _is_behind_age(scene: Scene, named: Mention, mention: Mention) -> bool:
    """Whether commas set off nothing but somebody's age between his name and a noun, which may have its
    article: *Ivan Morel, 20 ans, le chef de file du mouvement*."""
    between = scene.page.text[named.end : mention.start].split(",")
    if named.kind != "person" or len(between) != _TOLD or between[0].strip():
        return False
    comma = named.end + len(between[0]) + 1 + len(between[1])
    age, led = scene.words_in(named.end, comma), scene.words_in(comma, mention.start)
    years = scene.lexicon.units.get(age[-1].key) == "Y" if age else False
    known = scene.lexicon.words["determiners"] - scene.lexicon.words["possessive"]
    return years and all(w.key in known or _is_adjective_at(scene, w.key) for w in led)


def _is_adjective_at(scene: Scene, key: str) -> bool:
    return any(t.pos == "ADJ" and key_of(t.text) == key for t in scene.sentence.tokens)


def apposed(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name that says who a noun means: *l'opposante Maria Kolesnikova*, *the envoy, John Coale*."""
    for other in scene.mentions:
        if other.start < mention.end or other.kind not in kinds:
            continue
        if is_of_kin(scene, other) or _is_owner(scene, other) or _is_called_otherwise(scene, mention, other):
            continue  # "брата Ивана Торского", "адвоката Ивана Торского Павла Ветрова": the next may be he.
        # "Журналиста-расследователя Ивана Краля": to the end of the word.
        end = max(mention.end, mention.token.end) if mention.token is not None else mention.end
        between = _BRACKETED.sub(" ", scene.page.text[end : other.start])
        count = len(scene.words_in(end, other.start))
        if scene.lexicon.words["of"] and other.kind == "person" and governor(scene, other) >= mention.end:
            if names_the_holder(scene, other) and is_singular(mention):
                return other  # "La cheffe de l'opposition Anna Kral".
            continue  # "Une opposante au roi Anton".
        if _is_right_under(scene, mention, other):
            return other
        if is_bracketed(scene, mention, other):
            return other
        if count > _FAR and _is_of_the_first(scene, mention, other):
            return other
        if count > _FAR or any(mark in between for mark in ".;:()\n"):
            return None
        if not between.strip(" \u00a0,«\"“'’"):
            if is_of_another(scene, other, mention.start):
                continue
            return other if "," not in between or is_singular(mention) else None
        if _is_behind_adjectives(scene, mention, other) or _is_behind_dash(scene, mention, other):
            return other
        if _is_of_that_age(scene, mention, other):
            return other
        if between.rstrip().endswith(",") and between.count(",") == 1:
            return other if _is_apposed_after(scene, mention, other) else None
        if _is_after_body(scene, mention, other):
            return other
        if other.token is not None and other.token.dep:
            if "," in between:
                told = between.count(",") == 1 and count <= 1 and is_singular(mention)
                return other if told and _hangs_on(scene, other.token, mention) else None
            if _hangs_on(scene, other.token, mention) or is_over_complement(scene, mention, other):
                return other
            continue  # "члена штаба политика Павла Ветрова Ивана Торского": the next may be he.
        return other if count <= 3 and "," not in between else None
    return None


def _is_behind_adjectives(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether nothing but adjectives stands between a noun and a name: *le médecin suédo-iranien Anton Kral*;
    in Slavic languages they may be those of whose somebody is."""
    if not scene.lexicon.words["of"] or name.kind != "person" or not is_singular(mention):
        return False
    if set(scene.page.text[mention.end : name.start]) & set(".;:()\n,"):
        return False
    between = [scene.token_at(w.start) for w in scene.words_in(mention.end, name.start)]
    return all(t is not None and t.pos == "ADJ" for t in between)


def _is_of_that_age(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a comma and somebody's age stand between a noun with its complement and a Slavic name, in one
    case: *бывшего главы государства, 94-летнего Антона Краля*."""
    between, named, noun = scene.page.text[mention.end : name.start], name.token, mention.token
    if _AGED.search(between) is None or named is None or noun is None or not is_singular(mention):
        return False
    if {named.morph.get("Gender"), noun.morph.get("Gender")} == {"Masc", "Fem"}:
        return False
    alike = {named.morph.get("Case"), noun.morph.get("Case")}
    inner = [m for m in scene.within(mention.end, name.start) if m.kind in ("person", "people") and m.name]
    return name.kind == "person" and not inner and (len(alike) == 1 or alike <= _ONE_CASE)


def _is_behind_dash(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a dash stands between a noun for one person and a name that ends there, with no more behind it
    than what he is: *la mort d'un autre détenu – Anton Kral*, *одного из них — редактора Ивана Краля —*."""
    between = scene.page.text[mention.end : name.start]
    if name.kind != "person" or not between[:1].isspace() or set(between) & set(",;:()«“"):
        return False
    dash, what = between.strip()[:1], scene.words_in(mention.end, name.start)
    if not dash or dash not in DASHES or len(what) > _TOLD:
        return False
    words = scene.lexicon.words
    small = words["and"] | words["of"] | words["by"]
    return not any(w.key in small for w in what) and is_singular(mention) and _is_closed(scene, name)


def _is_closed(scene: Scene, name: Mention) -> bool:
    """Whether a mark or the end of the sentence stands behind a name."""
    after = scene.page.text[name.end : name.end + 2].lstrip()[:1]
    return name.end >= scene.sentence.end or after in (",", ".", ")", ";", ":", "", "–", "—")


def _is_called_otherwise(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name is that of somebody else whom a noun is of: *le fils de l'opposant Anton Kral*."""
    between = reversed(scene.within(mention.end, name.start))
    inner = next((m for m in between if _may_bear_name(scene, m)), None)
    if inner is None or scene.page.text[inner.end : name.start].strip(" \u00a0"):
        return False
    return is_of_another(scene, inner, mention.start)


def _may_bear_name(scene: Scene, mention: Mention) -> bool:
    """Whether a name may say who a noun means: not one for many, nor for anybody (*l'avocate des droits de
    l'homme Olga Kral*)."""
    anybody = scene.cast.lexicon.anybody
    return mention.kind == "people" and is_singular(mention) and fold(mention.text) not in anybody


def _is_right_under(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a parse puts a name right beside a noun, over all that the noun is of: *лидера запрещённой
    партии «Свет» Ивана Морозова*."""
    token, noun, between = name.token, mention.token, scene.page.text[mention.end : name.start]
    if token is None or noun is None or name.kind != "person" or not is_singular(mention):
        return False
    if set(between) & set(".;:()\n,") or any(
        _may_bear_name(scene, m) for m in scene.within(mention.end, name.start)
    ):
        return False
    quoted = between.rstrip().endswith(("»", "”")) and bool(scene.cast.lexicon.stems)
    alike = quoted and {token.morph.get("Case"), noun.morph.get("Case")} <= _ONE_CASE
    return alike or (token.relation in ("appos", "flat") and token.head == noun.i)


def _is_owner(scene: Scene, name: Mention) -> bool:
    """Whether another person's name stands right behind a name, so that the first only says whose."""
    other = scene.behind(name.end)
    if other is None or other.kind != "person" or name.kind != "person":
        return False
    return bool(scene.cast.lexicon.stems) and not scene.page.text[name.end : other.start].strip(" \u00a0")


def _is_after_body(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name follows the body or place that a noun is of: *le journaliste du Matin Ivan Morel*."""
    body = scene.before(name.start)
    if body is None or body.start < mention.end or body.kind not in _BODIES or not body.name:
        return False
    if scene.page.text[body.end : name.start].strip(' \u00a0»”"'):
        return False
    words = scene.lexicon.words
    known = words["of"] | words["for"] | words["at"] | words["from"] | words["determiners"]
    keys = [w.key for w in scene.words_in(mention.end, body.start)]
    bare = "," not in scene.page.text[mention.end : body.start]
    return bare and bool(keys) and all(key in known for key in keys) and name.kind == "person"


def _is_apposed_after(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name between commas says who a noun with complements is: *le maire de Lyon, Ivan
    Morel,*."""
    others = [
        m
        for m in scene.within(mention.end, name.start)
        if m.kind in ("person", "people") and m.name and not is_of_another(scene, m, mention.start)
    ]
    return (
        _is_closed(scene, name)
        and not others
        and is_singular(mention)
        and not has_verb(scene, mention.end, name.start)
    )


def _is_of_the_first(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name between commas is that of a noun and not of whom its complement is, who is named right
    before the first comma: *the judge in the case of the banker Anton Kral, Jan Novak, was …*."""
    inner, between = scene.before(name.start), scene.page.text[mention.end : name.start]
    told = inner is not None and inner.kind == "person" and bool(inner.name) and inner.start >= mention.end
    beside = inner is not None and scene.page.text[inner.end : name.start].strip() == ","
    near = len(scene.words_in(mention.end, name.start)) <= _FARTHEST
    one = between.count(",") == 1 and not set(between) & set(".;:()\n")
    return told and beside and near and one and _is_apposed_after(scene, mention, name)


def is_singular(mention: Mention) -> bool:
    """Whether a mention is no plural, as far as its form tells."""
    return mention.token is None or mention.token.morph.get("Number") != "Plur"


def _hangs_on(scene: Scene, token: Token, mention: Mention) -> bool:
    """Whether a name hangs on a noun without a preposition in between."""
    at = token
    for _ in range(4):
        if at.relation not in _APPOSED or cases_of(scene.sentence, at):
            return False
        if at.relation == "nmod" and at.morph.get("Case") == "Gen":
            return False
        above = scene.sentence.head(at)
        if above is None:
            return False
        if above.start < mention.end and mention.start < above.end:
            return True
        at = above
    return False
