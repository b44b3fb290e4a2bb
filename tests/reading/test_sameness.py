"""One act in many articles, one text in many papers."""

from detente.model import Document, Source, source_id
from detente.reading import read, sameness


def document(text: str, publisher: str) -> Document:
    data = (publisher + text).encode()
    source = Source(id=source_id(data), language="en", publisher=publisher, text_length=len(text))
    return Document(source=source, text=text)


STORY = """
The government of the island freed forty prisoners on Friday after talks that had lasted for most of the
spring, and sent nine of them abroad in a plane that left before dawn. Their families learned of it from the
radio. Nobody at the ministry would say how the list had been made or whether another one would follow.
"""
OTHER = """
Forty people left the island's prisons on Friday, the fruit of negotiations that diplomats describe as slow
and tiresome. Nine boarded an aircraft. Relatives heard the news on the wireless, and officials kept silent
about both the choice of names and what might come next, as they have done on every occasion of this kind.
"""


def test_printed_copies_are_found_and_rewritten_texts_are_not() -> None:
    first, copy = document(STORY, "One"), document("By our staff. " + STORY + "More follows.", "Two")
    third = document(OTHER, "Three")
    assert sameness.copies([first, copy, third]) == [(first.source.id, copy.source.id)]


def test_a_quotation_that_two_papers_share_makes_no_copy() -> None:
    quoted = f"“{' '.join(STORY.split())}”"
    one = document("Here is what he said, in a room full of people and cameras. " + quoted, "One")
    two = document("The speech, given on the steps of the palace, was short. " + quoted, "Two")
    assert sameness.copies([one, two]) == []


def test_credits() -> None:
    assert sameness.credits_of("MINSK (Reuters) - The president spoke.") == ("Reuters",)
    assert sameness.credits_of("Le président a parlé.\n\nLe Journal avec AFP") == ("AFP",)
    assert sameness.credits_of("The president met Reuters journalists.") == ()


def test_one_act_in_two_articles() -> None:
    first = read("Minsk released Anna Sample on Friday.", language="en", published="2025-12-13")
    second = read("Anna Sample was released on Friday.", language="en", published="2025-12-13")
    third = read("Anna Sample was released in March 2021.", language="en", published="2025-12-13")
    found = sameness.events([first, second, third], same=lambda a, b: a == b)
    assert [len(event.claims) for event in found if event.kind == "release"] == [2, 1]


def test_disagreement_is_kept() -> None:
    first = read("Minsk released Anna Sample on Friday.", language="en", published="2025-12-13")
    second = read("Anna Sample was not released on Friday.", language="en", published="2025-12-13")
    (event,) = sameness.events([first, second], same=lambda a, b: a == b)
    assert event.factualities == {"asserted", "denied"}


def test_voices() -> None:
    text = "Minsk freed Anna Sample on Friday, said Karl Example."
    reading = read(text, language="en", published="2025-12-13", publisher="One")
    told = next(c for c in reading.claims if c.kind == "act")
    assert sameness.voice_of(told, reading.source) == "Karl Example"
    plain = read("Minsk freed Anna Sample on Friday.", language="en", published="2025-12-13", publisher="One")
    bare = next(c for c in plain.claims if c.kind == "act")
    assert sameness.voice_of(bare, plain.source) == "One"
    assert sameness.voice_of(bare, plain.source, {plain.source.id: "Reuters"}) == "Reuters"
