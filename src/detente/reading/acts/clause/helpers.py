"""The helpers of a verb: those before it, and those that it shares with the verbs it is joined to."""

from __future__ import annotations

from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import key_of

_SKIPPABLE = frozenset({"ADV", "PART", "AUX", "INTJ"})
_REACH, _JOINED = 6, 5


def auxiliaries(scene: Scene, index: int, lexicon: Lexicon) -> list[str]:
    """The auxiliaries left of a word, nearest first, over adverbs and negations."""
    known, low = lexicon.words["helpers"], max(index - _REACH, scene.first)
    result: list[str] = []
    others = 0
    locutions = cues(scene.page.language).phrases["locutions"].find(scene.words, low, index)
    aside = {i for hit in locutions for i in range(hit.first, hit.last + 1)}
    for i in range(index - 1, low - 1, -1):
        if scene.words[i + 1].broken:
            break
        if i in aside:
            continue
        word = scene.words[i]
        token = scene.token_at(word.start)
        if word.key in known and (token is None or token.pos != "PROPN") and not _is_prefix(scene, i):
            # "In May" is no "may".
            result.append(word.key)
            continue
        if token is not None and token.pos == "CCONJ" and _is_between_adverbs(scene, i):
            continue
        if token is None or (token.pos not in _SKIPPABLE and token.pos != "X"):
            break
        others += token.pos == "X"
        if others > 2 or scene.at(word.start, word.end) is not None:
            break
    return result


def _is_prefix(scene: Scene, index: int) -> bool:
    """Whether a word is only joined to the next by a hyphen: *re-arrested* holds no *are*."""
    here, after = scene.words[index], scene.words[index + 1]
    return after.start - here.end == 1 and scene.page.text[here.end] in "-‑"


def _is_between_adverbs(scene: Scene, index: int) -> bool:
    """Whether a word joins two adverbs: *immediately and unconditionally*."""
    beside = [scene.words[i] for i in (index - 1, index + 1) if scene.first <= i < scene.last]
    tokens = [scene.token_at(word.start) for word in beside]
    return len(tokens) > 1 and all(token is not None and token.pos == "ADV" for token in tokens)


def parted(scene: Scene, token: Token, near: list[str], lexicon: Lexicon) -> list[str]:
    """The helpers that other words keep apart from those right before a verb, nearest first: *would in return
    lift*, *would by now have been freed*, *были бы сняты*; in a language where a bare participle states an
    act, those behind it too: *освобождены будут 40 заключённых*."""
    sentence, bare = scene.sentence, lexicon.bare_passive
    known, modals = lexicon.words["helpers"], cues(scene.page.language).modals
    children = reversed(sentence.children(token.i))
    # "Ali Can, got": a name is no helper.
    helping = [c for c in children if c.relation == "aux" and not c.text.istitle()]
    # "Помиловано будет": small models take a participle that opens a sentence for a name.
    helping += sentence.tokens[token.i + 1 : token.i + 2] if bare and token.pos == "PROPN" else []
    keys = (key_of(c.text) for c in helping if c.i < token.i or bare)
    return [key for key in keys if (key in known or key in modals) and key not in near]


def shared(scene: Scene, token: Token, lexicon: Lexicon) -> list[str]:
    """The helpers that a participle shares with those it is joined to: *will be tried and deported*."""
    known = lexicon.words["helpers"]
    at, own = token, scene.sentence.children(token.i)
    joins = scene.page.grammar.joins
    for _ in range(_JOINED):
        above = scene.sentence.head(at)
        if at.relation != "conj" or above is None:
            return []
        # "Будут освобождены X и помилован Y", but not "…, а Y уже помилован".
        plain = lexicon.bare_passive and all(key_of(c.text) in joins for c in own if c.relation == "cc")
        if any(c.relation == "nsubj" and (c.i < at.i or not plain) for c in own):
            return []
        helpers = [key_of(c.text) for c in reversed(scene.sentence.helpers(above))]
        if helpers:
            return [key for key in helpers if key in known]
        at, own = above, scene.sentence.children(above.i)
    return []


def is_pluperfect(sentence: Sentence, verb: Token) -> bool:
    """Whether helpers put a verb before the time of the account: *had been jailed*, *avait condamné*."""
    helpers = [c for c in sentence.children(verb.i) if c.relation == "aux"]
    finite = next((h for h in helpers if h.morph.get("VerbForm") == "Fin"), None)
    if finite is None or finite.morph.get("Tense") not in ("Past", "Imp"):
        return False
    known = lexicon(sentence.page.language)
    having = known.words["active"] & cues(known.code).words["perfect"] if known is not None else frozenset()
    return len(helpers) > 1 or key_of(finite.text) in having
