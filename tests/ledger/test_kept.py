import msgspec

from detente.ledger.kept import Fields, listed
from detente.model import to_json

BODY = """{"act": {"authority": "us-ofac", "when": "2024-01-02", "record": {"list": "l", "entry": "7", "kind":
"person", "names": [{"name": "Example, Ivan"}], "program": [], "fields": {"a": "1", "b": [{"c": "2"}]},
"dates": [{"meaning": "born", "when": "1960"}]}}, "text": "left alone"}"""


def test_a_record_comes_back_with_its_fields() -> None:
    read = listed(BODY)
    assert (read.record.entry, read.record.names[0].name, str(read.when)) == (
        "7",
        "Example, Ivan",
        "2024-01-02",
    )
    assert dict(read.record.fields) == {"a": "1", "b": [{"c": "2"}]}
    assert [(d.meaning, str(d.when)) for d in read.record.dates] == [("born", "1960")]


def test_fields_are_equal_by_what_they_hold_and_written_as_such() -> None:
    one, other = (Fields(msgspec.Raw(raw)) for raw in (b'{"a": 1, "b": 2}', b'{"b":2,"a":1}'))
    assert one == other == {"a": 1, "b": 2}
    assert one != {"a": 1}
    assert to_json(one) == b'{"a":1,"b":2}'


def test_fields_of_two_files_are_joined_and_the_later_file_counts() -> None:
    one, other = (Fields(msgspec.Raw(raw)) for raw in (b'{"a": 1, "b": 2}', b'{"b":3,"c":4}'))
    assert one | other == {"a": 1, "b": 3, "c": 4}
    assert one == {"a": 1, "b": 2}
