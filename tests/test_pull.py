"""Lists from a server that misbehaves in every way that servers do."""

from __future__ import annotations

import base64
import contextlib
import gzip
import hashlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest

from detente import lists as lists_of
from detente import sources
from detente.case import Case
from detente.errors import UserError
from detente.lists.authorities import lists
from detente.pull import Pulled, pull, wanted
from tests.lists.build import sdn, sdn_file

UN = (
    b'<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2025-11-18T23:00:09.174Z"><INDIVIDUALS>'
    b"<INDIVIDUAL><DATAID>9</DATAID><FIRST_NAME>ANTON</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>"
    b"<REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON></INDIVIDUAL>"
    b"</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>\n"
)
Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """Answers each request with the next of ``answers``; the last one goes on."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.asked: list[dict[str, str]] = []
        self.stop = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.asked.append({k.lower(): v for k, v in self.headers.items()})
                answer = outer.answers[min(len(outer.asked), len(outer.answers)) - 1]
                self.close_connection = True
                answer(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}/list.xml"
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def close(self) -> None:
        self.stop.set()
        self.http.shutdown()
        self.thread.join()
        self.http.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    made = Case.create(tmp_path / "case")
    yield made
    made.close()


def send(body: bytes = UN, status: int = 200, length: int | None = None, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body) if length is None else length))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def get(case: Case, server: Server, *, pauses: list[float] | None = None, **options: int | float) -> Pulled:
    which = msgspec.structs.replace(lists()["un-sc"], url=server.url)
    [result] = pull(case, [which], sleep=(pauses if pauses is not None else []).append, **options)  # type: ignore[arg-type]
    return result


def test_a_list_is_added_and_asked_for_only_if_it_changed(case: Case, server: Server) -> None:
    server.answers = [send(ETag='"a"', Last_Modified="Tue, 18 Nov 2025 23:00:00 GMT"), send(b"", 304)]
    first = get(case, server)
    assert (first.status, first.published, first.bytes) == ("added", "2025-11-18", len(UN))
    assert get(case, server).status == "unchanged"
    assert "if-none-match" not in server.asked[0]
    assert server.asked[1]["if-none-match"] == '"a"'
    assert server.asked[1]["if-modified-since"] == "Tue, 18 Nov 2025 23:00:00 GMT"


def test_the_same_bytes_again_change_nothing(case: Case, server: Server) -> None:
    server.answers = [send()]
    get(case, server)
    head = case.ledger.head()
    assert get(case, server).status == "unchanged"
    assert case.ledger.head() == head


def test_a_list_that_returns_to_an_earlier_state_is_a_new_copy(case: Case, server: Server) -> None:
    """It says no day of its own, so that the day on which it was got is its day."""
    first, second = sdn_file(sdn(1, "A"), sdn(2, "B")), sdn_file(sdn(1, "A"), sdn(3, "C"))
    for data, day in ((first, "2024-01-01"), (second, "2024-01-05")):
        document = sources.document(data, name="sdn.csv", published=day, kind="list")
        lists_of.add_copy(case.ledger, case.archive, document, data)
    which = msgspec.structs.replace(lists()["us-ofac-sdn"], url=server.url, file="sdn.csv")
    server.answers = [send(second), send(first)]
    assert [pull(case, [which])[0].status for _ in range(3)] == ["unchanged", "added", "unchanged"]


def test_errors_that_pass_are_tried_again_with_longer_pauses(case: Case, server: Server) -> None:
    server.answers = [send(b"", 500), send(b"", 503, Retry_After="7"), send()]
    pauses: list[float] = []
    assert get(case, server, pauses=pauses).status == "added"
    assert pauses == [1.0, 7.0]


def test_a_broken_line_goes_on_where_it_stopped(case: Case, server: Server) -> None:
    def rest(handler: BaseHTTPRequestHandler) -> None:
        start = int(handler.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        send(UN[start:], 206, ETag='"a"', Content_Range=f"bytes {start}-{len(UN) - 1}/{len(UN)}")(handler)

    server.answers = [send(UN[:100], length=len(UN), ETag='"a"'), rest]
    assert get(case, server).status == "added"
    assert server.asked[1]["range"] == "bytes=100-"
    assert server.asked[1]["if-range"] == '"a"'


def test_a_broken_line_without_a_version_starts_anew(case: Case, server: Server) -> None:
    server.answers = [send(UN[:100], length=len(UN)), send()]
    assert get(case, server).status == "added"
    assert "range" not in server.asked[1]


def test_a_server_that_always_breaks_off_fails_in_one_line(case: Case, server: Server) -> None:
    server.answers = [send(UN[:100], length=len(UN))]
    result = get(case, server)
    assert result.status == "failed"
    assert "\n" not in (result.error or "\n")
    assert not case.ledger.sources()


def test_what_came_is_kept_for_the_next_time(case: Case, server: Server) -> None:
    server.answers = [send(UN[:100], length=len(UN), ETag='"a"'), send(b"", 500)]
    assert get(case, server).status == "failed"

    def rest(handler: BaseHTTPRequestHandler) -> None:
        start = int(handler.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        send(UN[start:], 206, ETag='"a"', Content_Range=f"bytes {start}-{len(UN) - 1}/{len(UN)}")(handler)

    server.answers = [rest]
    assert get(case, server).status == "added"
    assert server.asked[-1]["range"] == "bytes=100-"


def test_a_version_that_changed_meanwhile_starts_anew(case: Case, server: Server) -> None:
    server.answers = [send(UN[:100].replace(b"2025", b"2024"), length=len(UN), ETag='"a"'), send(ETag='"b"')]
    assert get(case, server).status == "added"
    assert server.asked[1]["if-range"] == '"a"'


def test_a_list_that_drips_is_given_up(case: Case, server: Server) -> None:
    def drips(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        with contextlib.suppress(OSError):
            while not server.stop.is_set():
                handler.wfile.write(b"<")
                handler.wfile.flush()

    server.answers = [drips]
    result = get(case, server, total=0.05)
    assert result.status == "failed" and "run the same command again later" in (result.error or "")


def test_a_body_that_is_packed_though_nobody_asked(case: Case, server: Server) -> None:
    server.answers = [send(gzip.compress(UN, mtime=0), Content_Encoding="gzip")]
    assert get(case, server).status == "added"


def test_the_type_that_a_server_names_is_not_what_decides(case: Case, server: Server) -> None:
    server.answers = [send(Content_Type="text/html; charset=koi8-r")]
    assert get(case, server).status == "added"


def test_redirects_that_go_in_circles(case: Case, server: Server) -> None:
    server.answers = [send(b"", 302, Location="/list.xml")]
    result = get(case, server)
    assert "redirects" in (result.error or "")


def test_a_page_instead_of_the_list(case: Case, server: Server) -> None:
    page = (
        b"<!doctype html><html><head><title>Maintenance</title></head><body><p>Back soon.</p></body></html>"
    )
    server.answers = [send(page, Content_Type="text/html"), send()]
    assert get(case, server).status == "failed"
    assert get(case, server).status == "added"


def test_another_list_instead_of_the_one_asked_for(case: Case, server: Server) -> None:
    server.answers = [send(b"<sdnList><sdnEntry><uid>1</uid><lastName>A</lastName></sdnEntry></sdnList>")]
    assert "not this list" in (get(case, server).error or "")


def test_too_large_whether_it_says_so_or_not(case: Case, server: Server) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(UN * 20)

    server.answers = [send(UN * 20), endless]
    assert "larger than" in (get(case, server, size_max=2000).error or "")
    assert "larger than" in (get(case, server, size_max=2000).error or "")


def test_bytes_that_differ_from_the_servers_digest(case: Case, server: Server) -> None:
    good = base64.b64encode(hashlib.sha256(UN).digest()).decode()
    bad = base64.b64encode(hashlib.sha256(b"").digest()).decode()
    server.answers = [send(Repr_Digest=f"sha-256=:{bad}:"), send(Repr_Digest=f"sha-256=:{good}:")]
    assert get(case, server).status == "added"
    assert len(server.asked) == 2


def test_a_server_that_is_silent(case: Case, server: Server) -> None:
    def silent(_: BaseHTTPRequestHandler) -> None:
        server.stop.wait()

    server.answers = [silent]
    assert get(case, server, timeout=0.05).status == "failed"


def test_one_failure_does_not_stop_the_others(case: Case, server: Server) -> None:
    server.answers = [send(b"", 404), send()]
    gone = msgspec.structs.replace(lists()["eu-fsf"], url=server.url)
    there = msgspec.structs.replace(lists()["un-sc"], url=server.url)
    results = pull(case, [gone, there], sleep=lambda _: None)
    assert [r.status for r in results] == ["failed", "added"]
    assert "404" in (results[0].error or "")


def test_nobody_at_the_address_is_told_in_words(case: Case) -> None:
    which = msgspec.structs.replace(lists()["un-sc"], url="http://127.0.0.1:1/un.xml")
    [result] = pull(case, [which], sleep=lambda _: None)
    assert result.status == "failed" and result.error is not None
    assert result.error.startswith("un-sc: no connection to 127.0.0.1 (http://127.0.0.1:1/un.xml, 4 tries);")


def test_what_names_mean() -> None:
    assert {each.id for each in wanted(["us-ofac"])} == {"us-ofac-sdn", "us-ofac-cons"}
    assert [each.id for each in wanted(["un-sc", "UN"])] == ["un-sc"]
    assert {each.authority for each in wanted([])} == {"us-ofac", "eu", "uk", "un", "ch"}
    with pytest.raises(UserError, match="pull mars"):
        wanted(["mars"])
