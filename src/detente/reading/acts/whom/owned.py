"""Who stands before what is said of him, with a name that only says whose he is: *le neveu d'Anton Kral
libéré*."""

from __future__ import annotations

from detente.model import Group, Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.bearers import governor
from detente.reading.acts.whom.serving import server, without_rulers
from detente.reading.entities.cases import UNIVERSAL, cases
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import GENDERS

_SAID_OF = frozenset({"passive", "reduced", "middle"})
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
_LONGEST = 24


def bearer(trigger: Trigger, name: Mention) -> Mention | None:
    """Who is meant where a name right before a verb or participle only says whose he is, or whom he stands
    against: *l'opposant au président Kral libéré*; the name itself where it says no such thing.

    None where the noun for him is none for people: *le directeur de campagne d'Anton Kral a été libéré*.
    """
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice not in _SAID_OF or name.end > hit.start or _is_several(name):
        return name
    if trigger.voice == "reduced" and _is_nameless(scene, name):
        return name  # "Le père du jeune homme arrêté"
    between = scene.page.text[name.end : hit.start].strip()
    described = _described(trigger, name) if between == "," else None
    if described is not None:
        mention = scene.at(described.start, described.end)
        return mention if mention is not None and mention.kind in ("person", "people") else None
    noun = _owner_of(scene, name)
    if noun is None or noun.start >= hit.start or between.startswith((",", "(")):
        return name
    owned = scene.at(noun.start, noun.end)
    if owned is None or owned.kind != "people":
        return name if trigger.voice == "reduced" else None
    told = GENDERS.get(trigger.token.morph.get("Gender", ""))
    known = GENDERS.get(noun.morph.get("Gender", ""))
    return name if trigger.voice == "reduced" and known not in (None, told) else owned


def is_of_a_described_body(trigger: Trigger) -> bool:
    """Whether a participle behind a description of a body, which closes with the name of somebody whose it
    is, is said of that body: *Minex, le sous-traitant d'Ivan Morel, accusé de fraude*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice != "reduced":
        return False
    name = scene.before(hit.start)
    if name is None or scene.page.text[name.end : hit.start].strip() != ",":
        return False
    described = _described(trigger, name)
    mention = scene.at(described.start, described.end) if described is not None else None
    return described is not None and (mention is None or mention.kind not in ("person", "people"))


def _described(trigger: Trigger, name: Mention) -> Token | None:
    """The last word of the name before a description that closes with somebody else's, of whom what is said
    behind both speaks: *Anna Kral, l'associée d'Ivan Morel, arrêtée lundi*; not of who only speaks for him or
    is of his family."""
    scene, names = trigger.scene, trigger.scene.cast.lexicon
    at = governor(scene, name) if name.kind == "person" and scene.lexicon.words["of"] else -1
    index = scene.index(at) - 1
    if at < 0 or index <= scene.first or trigger.voice != "reduced":
        return None
    noun = scene.token_at(scene.words[index].start)
    if noun is None or noun.text[:1].isupper() or scene.words[index + 1].broken:
        return None
    word = fold(noun.text)
    if word in names.kin or names.has(word, names.proxies):
        return None
    index = scene.index(noun.start)  # "Le sous-traitant": its words are two.
    if index <= scene.first:
        return None
    articled = scene.words[index - 1].key in scene.lexicon.words["determiners"]
    index -= articled and not scene.words[index].broken
    if not scene.words[index].broken or (not articled and noun.pos != "NOUN"):
        return None
    before = scene.token_at(scene.words[index - 1].start)
    comma = before is not None and scene.page.text[before.end : before.end + 2].strip() == ","
    if before is None or not comma or not before.text[:1].isupper():
        return None
    told, known = (GENDERS.get(each.morph.get("Gender", "")) for each in (trigger.token, noun))
    other = name.token.morph.get("Gender", "") if name.token is not None else ""
    if None not in (told, known) and told != known:
        return None
    return None if known is None and told is not None and GENDERS.get(other) == told else before


def _is_nameless(scene: Scene, name: Mention) -> bool:
    """Whether a mention is a noun for somebody, with no name in it or behind it, that *of* leads to."""
    page, at = scene.page, governor(scene, name)
    led = scene.token_at(at) if at >= 0 and name.kind == "people" else None
    named = bool(page.entities_from(name.start, name.end + 2))
    return led is not None and fold(led.text) in page.grammar.of and not named


def _is_several(name: Mention) -> bool:
    """Whether a mention counts people, or speaks of more than one."""
    return name.group is not None or (name.token is not None and name.token.morph.get("Number") == "Plur")


def _owner_of(scene: Scene, name: Mention) -> Token | None:
    """The noun before the preposition that governs a name, or the title before it."""
    at = governor(scene, name) if name.kind in ("person", "people") and scene.lexicon.words["of"] else -1
    before = scene.index(at) - 1
    if at < 0 or before < scene.first or scene.words[before + 1].broken:
        return None
    led = scene.token_at(at)
    if led is not None and led.relation == "mark":
        return None  # "No word on Anna Kral being freed": what is led to is the verb.
    noun = scene.token_at(scene.words[before].start)
    return noun if noun is not None and noun.pos == "NOUN" else None


def without_owners(trigger: Trigger, roster: Roster) -> None:
    """Leave out of a roster the Slavic names behind a noun for one person that only say whose he is, or may:
    he is one without a name (*адвокату Краля предъявили обвинение*, *водителя депутата Краля задержали*)."""
    scene = trigger.scene
    without_rulers(trigger, roster)
    if not scene.lexicon.bare_passive:
        return
    for subject in list(roster.subjects):
        noun = _may_own(scene, subject)
        if noun is None:
            continue
        roster.subjects.remove(subject)
        if not roster.subjects and roster.group is None:
            roster.group = Group(noun=noun.text, lo=1, hi=1, qualifier="exact")
            roster.reach(noun.start, noun.end)


def _may_own(scene: Scene, subject: Subject) -> Token | None:
    """The noun for one person whose a name behind it may only say that he is."""
    name = scene.at(*subject.span)
    title = _right_before(scene, subject.span[0])
    if name is None or name.kind != "person" or title is None or name.start != subject.span[0]:
        return None
    if scene.page.text[name.end : name.end + 1] == ",":
        return server(scene, name)  # "Сестра Ивана Краля, которого осудили" is of either.
    names, code = scene.cast.lexicon, scene.page.language
    lone, first = " " not in name.text, HYPHENED.match(name.text)
    forms = cases(first.group(), code) if first is not None else frozenset()
    stands = name.token is not None and name.token.morph.get("Case") == "Nom" and "nomn" in forms
    if stands or "gent" not in forms or not names.has(fold(title.text), names.titles, names.callings):
        return None
    told = UNIVERSAL.get(title.morph.get("Case", ""), "gent")
    # "Активистка Амината", whatever a dictionary has of her name.
    alive = title.morph.get("Animacy") != "Inan" and name.name != name.text
    if alive and told not in forms and not cases(title.text, code) & forms:
        return title
    if names.has(fold(title.text), names.proxies):
        return title if lone and not _is_himself(scene, subject.name) else None
    over = _right_before(scene, title.start)
    if over is None or over.pos not in _NOMINAL:
        return None
    word = fold(over.text)
    related = word in names.kin or names.has(word, names.relations, names.proxies)
    personal = related or names.has(word, names.titles, names.callings)
    return over if related or (lone and personal) else None


def _is_himself(scene: Scene, name: str) -> bool:
    """Whether a text calls somebody a proxy where that can be read in no other way: *адвоката Антона Краля*,
    *адвокат Краль*; not *адвоката Краля*."""
    figure = scene.cast.first_called(name)
    for entity in figure.mentions if figure is not None else ():
        before = HYPHENED.findall(scene.page.text[max(entity.start - _LONGEST, 0) : entity.start])
        if not before or not scene.cast.lexicon.has(fold(before[-1]), scene.cast.lexicon.proxies):
            continue
        if " " in entity.text or "nomn" in cases(before[-1], scene.page.language):
            return True
    return False


def _right_before(scene: Scene, position: int) -> Token | None:
    """The word right before a position, with no mark between."""
    index = scene.index(position) - 1
    if index < scene.first or (index + 1 < scene.last and scene.words[index + 1].broken):
        return None
    return scene.token_at(scene.words[index].start)
