"""The models behind the parse: spaCy for French and English, slovnet for Russian, none for the rest.

An engine takes sentences as texts and gives lists of `Token` whose offsets count from each text's start.
Models are loaded on first use and once a process; what a reading does not need is never loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache, cached_property, lru_cache, reduce
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar, Protocol

from detente.model import Span
from detente.reading.language import Engine, load
from detente.reading.parsing import blas, words
from detente.reading.parsing.apposed import free_apposed
from detente.reading.parsing.embedding import embed_once
from detente.reading.parsing.encoding import encode_at_once
from detente.reading.parsing.familiar import companies_in_familiar_names, in_familiar_names
from detente.reading.parsing.greedy import annotate
from detente.reading.parsing.lemmas import lemmatizer
from detente.reading.parsing.repairs import repair
from detente.reading.parsing.scheme import to_universal
from detente.reading.parsing.slavic_repairs import repair_slavic
from detente.reading.parsing.subjects import place_subjects
from detente.reading.parsing.token import Token

_PLAIN_TOKEN = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*|[^\W\d_]+(?:[-‑][^\W\d_]+)*['’]?|\w+|\S")
_PICTURE = re.compile("[\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]")
_BATCH = 256
_PARSING = ("tok2vec", "tagger", "morphologizer", "parser", "attribute_ruler", "lemmatizer")


class Parser(Protocol):
    """What an engine does."""

    def parse(self, texts: Sequence[str]) -> Iterable[list[Token]]:
        """The tokens of each text; heads are indices in it."""

    def entities(self, texts: Sequence[str]) -> Iterable[list[tuple[int, int, str]]]:
        """The names of each text that the model sees: start, end, one of person organization place other."""


@cache
def engine(code: str) -> Parser:
    """The engine of a language; the plain one where it has no model or the model is not installed."""
    settings = load(code).engine
    if settings.kind == "spacy":
        try:
            return _Spacy(settings, code)
        except ImportError:
            return _Plain()
    return _Slovnet(code) if settings.kind == "slovnet" else _Plain()


def at_work(code: str) -> AbstractContextManager[None]:
    """While a text is read: the matrix products of the language's model, where it has one, on one thread."""
    return nullcontext() if load(code).engine.kind == "plain" else blas.one_thread()


class _Plain:
    """Tokens without a parse: every word is its own head and its lemma is its lower-case form."""

    def parse(self, texts: Sequence[str]) -> Iterable[list[Token]]:
        for text in texts:
            yield [
                Token(i, m.start(), m.end(), m.group(), m.group().lower(), _guess(m.group()), "", i)
                for i, m in enumerate(_PLAIN_TOKEN.finditer(text))
            ]

    def entities(self, texts: Sequence[str]) -> Iterable[list[tuple[int, int, str]]]:
        return [[] for _ in texts]


def _guess(word: str) -> str:
    if word[0].isdigit():
        return "NUM"
    return "X" if word[0].isalpha() else "PUNCT"


class _Spacy:
    _KINDS: ClassVar = {
        "PER": "person", "PERSON": "person", "ORG": "organization", "NORP": "other", "LOC": "place",
        "GPE": "place", "FAC": "place", "MISC": "other", "EVENT": "other", "LAW": "other",
    }  # fmt: skip

    def __init__(self, settings: Engine, code: str) -> None:
        package = import_module(settings.package)
        self._path = next(Path(package.__file__ or "").parent.glob(f"{settings.package}-*"))
        self._universal = settings.scheme == "ud"
        self._settings, self._grammar = settings, load(code).grammar
        # A language with rules for words of its own needs neither spaCy's tokenizer nor its lookups, which
        # take seconds to load; nor the class that holds them.
        self._code = code if settings.light else ""
        self._nlp = self._load(["ner"])
        self._lemma = lemmatizer(self._path) if settings.light else None

    def _load(self, exclude: list[str], **options: Any) -> Any:
        import spacy

        if self._code:
            options["config"] = {"nlp.lang": "xx", "nlp.tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}
            exclude = [*exclude, "tokenizer", "lemmatizer", "strings", "attribute_ruler"]
        nlp = spacy.load(self._path, exclude=[*exclude, "senter"], **options)
        for name, pipe in nlp.pipeline:
            model = getattr(pipe, "model", None)
            if hasattr(model, "walk"):
                _multiply_with_numpy(model)
                encode_at_once(model)
            if self._code and name == "tok2vec":
                embed_once(model)
        return nlp

    @cached_property
    def _names(self) -> Any:
        return self._load([*_PARSING, "vocab", "tokenizer"], vocab=self._nlp.vocab)

    def _docs(self, nlp: Any, texts: Sequence[str]) -> list[tuple[Any, list[Span]]]:
        """The texts cut into words, with where these stand."""
        from spacy.tokens import Doc

        result = []
        for text in texts:
            places = words.spans(text, self._code)
            ends = [start for start, _ in places[1:]] + [len(text)]
            spaces = [end < after for (_, end), after in zip(places, ends, strict=True)]
            said = [text[s:e] for s, e in places]
            if nlp is self._nlp:
                said = self._shown(said, text)
            result.append((Doc(nlp.vocab, said, spaces), places))
        return result

    def _shown(self, said: list[str], text: str) -> list[str]:
        """The words of a text as the parser is shown them."""
        misread, familiar = self._settings.misread, self._settings.familiar
        if any(word in text for word in misread):
            said = [misread.get(word, word) for word in said]
        if not familiar:
            return said
        shown = in_familiar_names(said, self._nlp.vocab.has_vector, familiar)
        return companies_in_familiar_names(said, shown, self._settings.bearers, familiar)

    def _run(self, nlp: Any, texts: Sequence[str]) -> Iterable[tuple[Any, list[Span]]]:
        for at in range(0, len(texts), _BATCH):
            batch = texts[at : at + _BATCH]
            if not self._code:
                docs = annotate(nlp, [nlp.make_doc(text) for text in batch])
                cut = [[(t.idx, t.idx + len(t)) for t in doc] for doc in docs]
            else:
                made = self._docs(nlp, batch)
                docs = annotate(nlp, [doc for doc, _ in made])
                cut = [places for _, places in made]
            yield from zip(docs, cut, strict=True)

    def parse(self, texts: Sequence[str]) -> Iterable[list[Token]]:
        for text, (doc, places) in zip(texts, self._run(self._nlp, texts), strict=True):
            tokens = _spacy_tokens(doc, text, places, self._lemma)
            if not self._universal:
                to_universal(tokens, self._grammar)
            repair(tokens, self._settings, self._grammar)
            if not self._universal:
                place_subjects(tokens, self._grammar)
            if self._settings.apposed:
                free_apposed(tokens, self._settings.apposed)
            yield tokens

    def entities(self, texts: Sequence[str]) -> Iterable[list[tuple[int, int, str]]]:
        for doc, places in self._run(self._names, texts):
            yield [
                (places[ent.start][0], places[ent.end - 1][1], self._KINDS[ent.label_])
                for ent in doc.ents
                if ent.label_ in self._KINDS
            ]


def _multiply_with_numpy(model: Any) -> None:
    """Have a model multiply matrices with numpy's BLAS, which is several times faster than thinc's own."""
    from thinc.api import NumpyOps

    if blas.available():
        for node in model.walk():
            if type(node.ops) is NumpyOps:
                node.ops = numpy_ops()


@cache
def numpy_ops() -> Any:
    """thinc's operations by numpy, the largest of some pieces too; of these it is not told which they are."""
    import numpy as np
    from thinc.api import NumpyOps

    class Ops(NumpyOps):  # type: ignore[misc]
        def maxout(self, X: Any) -> tuple[Any, None]:  # noqa: N803
            return reduce(np.maximum, (X[..., piece] for piece in range(X.shape[-1]))), None

    return Ops(use_blis=False)


def _spacy_tokens(
    doc: Any, text: str, places: list[Span], lemma_of: Callable[[str, str], str] | None
) -> list[Token]:
    name = _names_of(doc.vocab.strings)
    # One array for the sentence: asking token by token takes as long as parsing it.
    heads, deps, parts, morphs = (column.tolist() for column in doc.to_array(_columns()).T)
    kept = (
        [n for n, (s, e) in enumerate(places) if not text[s:e].isspace()]
        if lemma_of is None
        else range(len(doc))
    )
    index = {n: i for i, n in enumerate(kept)}
    tokens = []
    for n, i in index.items():
        # Heads are offsets, which the array holds without their sign.
        above = n + (heads[n] if heads[n] < _SIGN else heads[n] - 2 * _SIGN)
        start, end = places[n]
        word, pos, dep = text[start:end], name[parts[n]], name[deps[n]]
        lemma_ = lemma_of(word, pos) if lemma_of else doc[n].lemma_
        tokens.append(
            Token(
                i, start, end, word, lemma_, pos, "root" if dep == "ROOT" else dep, index.get(above, i),
                _features(name[morphs[n]]),
            )
        )  # fmt: skip
    return tokens


@cache
def _columns() -> list[int]:
    """Head, relation, part of speech, features: by number, for spaCy looks names up anew each time."""
    from spacy.attrs import DEP, HEAD, MORPH, POS

    return [HEAD, DEP, POS, MORPH]


_SIGN = 1 << 63


class _Names(dict[int, str]):
    """What the keys of a vocabulary stand for, each looked up once: there are some dozens."""

    def __init__(self, strings: Any) -> None:
        super().__init__({0: ""})
        self._strings = strings

    def __missing__(self, key: int) -> str:
        return self.setdefault(key, str(self._strings[key]))


@lru_cache(maxsize=4)
def _names_of(strings: Any) -> _Names:
    return _Names(strings)


@lru_cache(maxsize=4096)
def _features(morph: str) -> dict[str, str]:
    """The features of a word; all words that have the same share them, and nothing changes them in place."""
    pairs = (item.partition("=") for item in morph.split("|") if "=" in item)
    return {name: value for name, _, value in pairs}


class _Slovnet:
    _KINDS: ClassVar = {"PER": "person", "ORG": "organization", "LOC": "place"}

    def __init__(self, code: str) -> None:
        import natasha
        from navec import Navec
        from slovnet import Morph, Syntax

        self._grammar = load(code).grammar
        self._data = Path(natasha.__file__).parent / "data"
        self._vectors = Navec.load(str(self._data / "emb" / "navec_news_v1_1B_250K_300d_100q.tar"))
        self._morph = self._model(Morph, "morph")
        self._syntax = self._model(Syntax, "syntax")

    def _model(self, kind: Any, name: str) -> Any:
        model = kind.load(str(self._data / "model" / f"slovnet_{name}_news_v1.tar"), batch_size=16)
        model.navec(self._vectors)
        return model

    @cached_property
    def _ner(self) -> Any:
        from slovnet import NER

        return self._model(NER, "ner")

    def parse(self, texts: Sequence[str]) -> Iterable[list[Token]]:
        from razdel import tokenize

        # A sign that stands close to a word is no part of it: "❗️Задержан".
        cut = [list(tokenize(_PICTURE.sub(" ", text))) for text in texts]
        full = [piece for piece in cut if piece]
        # News writes "е" for "ё", and so do the texts that the models learnt from.
        words = [[word.text.replace("ё", "е").replace("Ё", "Е") for word in piece] for piece in full]
        parsed = (
            zip(full, self._morph.map(words), self._syntax.map(words), strict=True) if words else iter(())
        )
        for piece in cut:
            if not piece:
                yield []
                continue
            pieces, morph, syntax = next(parsed)
            read = zip(pieces, morph.tokens, syntax.tokens, strict=True)
            tokens = [_russian_token(i, word, m, s) for i, (word, m, s) in enumerate(read)]
            yield repair_slavic(tokens, self._grammar)

    def entities(self, texts: Sequence[str]) -> Iterable[list[tuple[int, int, str]]]:
        for markup in self._ner.map(texts):
            yield [(span.start, span.stop, self._KINDS[span.type]) for span in markup.spans]


def _russian_token(i: int, word: Any, morph: Any, syntax: Any) -> Token:
    head, pos, forms = int(syntax.head_id) - 1, morph.pos, dict(morph.feats)
    voice = _voice_of_participle(word.text, "ru") if syntax.rel == "acl" and pos in ("NOUN", "ADJ") else None
    if voice is not None:
        # "Следователя, пытавшего Краля": a model that does not know the word takes it for a noun.
        pos, forms = "VERB", {**forms, "VerbForm": "Part", "Voice": voice}
    relation = syntax.rel
    if relation == "acl" and forms.get("VerbForm") == "Part" and _is_only_a_noun(word.text, "ru"):
        # Or the other way round: "Краля, стрингера агентства".
        pos, relation = "NOUN", "appos"
        forms = {key: told for key, told in forms.items() if key in _OF_NOUNS}
    if pos in ("PART", "X") and word.text[:1].isupper() and relation.startswith("nsubj"):
        pos = "PROPN"  # "Ван Ли задержан": no particle is a subject.
    return Token(
        i, word.start, word.stop, word.text, lemma(word.text, pos), pos, relation,
        i if head < 0 else head, forms,
    )  # fmt: skip


@cache
def morphology(code: str) -> Any:
    """pymorphy3's analyser of a Slavic language (``ru``, ``uk``)."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang=code)


@lru_cache(maxsize=16384)
def analyses(word: str, code: str) -> tuple[Any, ...]:
    """pymorphy3's analyses of a word, the likeliest first; kept, as a text asks for the same ones often."""
    return tuple(morphology(code).parse(word))


@lru_cache(maxsize=4096)
def _voice_of_participle(word: str, code: str) -> str | None:
    """The voice of what a dictionary knows as a long participle and as nothing else, as Universal
    Dependencies has it."""
    tags = [parse.tag for parse in analyses(word, code) if parse.is_known]
    if not tags or any(tag.POS != "PRTF" for tag in tags):
        return None
    return "Act" if all(tag.voice == "actv" for tag in tags) else "Pass"


@lru_cache(maxsize=4096)
def _is_only_a_noun(word: str, code: str) -> bool:
    """Whether all that a dictionary makes of a word, known or by its ending, is a noun."""
    tags = [parse.tag for parse in analyses(word, code)]
    return bool(tags) and all(tag.POS == "NOUN" for tag in tags)


_OF_NOUNS = frozenset({"Animacy", "Case", "Gender", "Number"})
_OPENCORPORA = {
    "NOUN": {"NOUN"},
    "PROPN": {"NOUN"},
    "VERB": {"VERB", "INFN", "PRTF", "PRTS", "GRND"},
    "AUX": {"VERB", "INFN"},
    "ADJ": {"ADJF", "ADJS", "COMP", "PRTF"},
    "ADV": {"ADVB", "PRED"},
    "PRON": {"NPRO"},
    "NUM": {"NUMR"},
}


@lru_cache(maxsize=65536)
def lemma(word: str, pos: str, code: str = "ru") -> str:
    """A word's dictionary form, the likeliest analysis that agrees with its part of speech."""
    parses = analyses(word, code)
    wanted = _OPENCORPORA.get(pos)
    if wanted:
        for parse in parses:
            if parse.tag.POS in wanted:
                return str(parse.normal_form)
    return str(parses[0].normal_form) if parses else word.lower()
