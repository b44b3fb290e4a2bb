"""Retrieval, against a server of our own, through the real transport."""

from __future__ import annotations

import ipaddress
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from detente.errors import UserError
from detente.sources.fetch import Address, Fetched, fetch, is_public

# A self-signed certificate, and its key, for documents.example and other.example: it opens nothing.
CERTIFICATE = Path(__file__).with_name("localhost.pem")
LOOPBACK = ipaddress.ip_address("127.0.0.1")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        port = self.server.server_address[1]
        redirects = {
            "/moved": f"https://other.example:{port}/page.html",
            "/plain-http": f"http://documents.example:{port}/page.html",
            "/inside": f"https://inside.example:{port}/page.html",
            "/circle": "/circle",
            "/relative": "page.html",
        }
        if self.path in redirects:
            self.send_response(302)
            self.send_header("Location", redirects[self.path])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.path == "/gone":
            self.send_error(404)
            return
        body = b"" if self.path == "/empty" else f"<p>{self.headers['Host']}</p>".encode("cp1251")
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=windows-1251")
        if self.path == "/unsized":
            self.send_header("Connection", "close")
            body *= 1000
        else:
            self.send_header("Content-Length", str(len(body) if self.path != "/huge" else 1 << 40))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing on the terminal."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def _resolver(host: str, port: int) -> list[Address]:
    return [ipaddress.ip_address("10.0.0.7") if host == "inside.example" else LOOPBACK]


def _get(url: str, **options: int | float) -> Fetched:
    return fetch(
        url,
        allowed=lambda address: address == LOOPBACK,
        resolver=_resolver,
        context=ssl.create_default_context(cafile=str(CERTIFICATE)),
        **options,
    )


def test_a_page_is_retrieved_with_what_its_server_says(port: int) -> None:
    found = _get(f"https://documents.example:{port}/a%20page.html?x=1")
    assert found.data == f"<p>documents.example:{port}</p>".encode()
    assert found.url == f"https://documents.example:{port}/a%20page.html?x=1"
    assert (found.media_type, found.encoding, found.name) == ("text/html", "windows-1251", "a page.html")
    assert found.retrieved.endswith("+00:00")


def test_redirects_are_followed_and_checked(port: int) -> None:
    base = f"https://documents.example:{port}"
    assert _get(f"{base}/moved").url == f"https://other.example:{port}/page.html"
    assert _get(f"{base}/relative").url == f"{base}/page.html"
    with pytest.raises(UserError, match="not encrypted"):
        _get(f"{base}/plain-http")
    with pytest.raises(UserError, match="private or reserved"):
        _get(f"{base}/inside")
    with pytest.raises(UserError, match="redirects more than 5 times"):
        _get(f"{base}/circle")


@pytest.mark.parametrize(
    ("path", "message"), [("/gone", "answers 404"), ("/empty", "is empty"), ("/huge", "larger than")]
)
def test_what_is_no_document_is_one_line(port: int, path: str, message: str) -> None:
    with pytest.raises(UserError, match=message) as caught:
        _get(f"https://documents.example:{port}{path}")
    assert "\n" not in str(caught.value)


def test_size_and_time_have_an_end(port: int) -> None:
    with pytest.raises(UserError, match="larger than"):
        _get(f"https://documents.example:{port}/unsized", size_max=1000)
    with pytest.raises(UserError, match="too long"):
        _get(f"https://documents.example:{port}/page.html", total_seconds=-1.0)


def test_the_certificate_must_be_the_hosts(port: int) -> None:
    with pytest.raises(UserError, match=r"stranger\.example"):
        _get(f"https://stranger.example:{port}/page.html")
    with pytest.raises(UserError, match="cannot be reached"):
        fetch(f"https://documents.example:{port}/", allowed=lambda _: True, resolver=_resolver)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://documents.example/a", "try https://documents.example/a"),
        ("ftp://documents.example/a", "not an https:// address"),
        ("https://", "not an https:// address"),
        ("https://[documents.example/", "not a web address"),
        ("https://documents example/", "not a web address"),
        ("https://me:secret@documents.example/", "with a user's name"),
        ("https://127.0.0.1/", "private or reserved"),
        ("https://[::1]/", "private or reserved"),
        ("https://[::ffff:10.0.0.1]/", "private or reserved"),
        ("https://169.254.169.254/latest", "private or reserved"),
        ("https://0x7f000001/", "private or reserved"),
        ("https://localhost/", "private or reserved"),
    ],
)
def test_addresses_that_are_not_retrieved(url: str, message: str) -> None:
    with pytest.raises(UserError, match=message) as caught:
        fetch(url)
    assert "secret" not in str(caught.value)


PRIVATE = """
10.1.2.3 127.0.0.1 192.168.0.1 172.16.0.1 169.254.1.1 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 240.0.0.1
:: ::1 fe80::1 fc00::1 fec0::1 ff02::1 ::ffff:192.168.0.1 2002:a00:1::1 64:ff9b::a00:1 2001:db8::1 ::7f00:1
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07::1", "::ffff:93.184.215.14"])
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))
