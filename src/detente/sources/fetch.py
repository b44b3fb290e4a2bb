"""Retrieval of a document from the web, for people who give us addresses that they have not looked at.

Only ``https``; a host's addresses are resolved once, each is checked, and the connection goes to the checked
address itself, so that a name cannot point elsewhere the second time it is asked for (DNS rebinding).
Redirects are followed by hand, a few, each checked the same way. Proxies of the environment are not used,
for the address that they connect to cannot be checked.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import Message
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from detente.errors import UserError
from detente.sources.documents import SIZE_MAX

if TYPE_CHECKING:
    import httpx

REDIRECTS_MAX = 5
CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0
TOTAL_SECONDS = 120.0
USER_AGENT = "detente/0.1 (evidence ledger; retrieves single documents)"
_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Fetched(NamedTuple):
    """What was retrieved: the bytes, the address they came from in the end, what the server said of them."""

    data: bytes
    url: str
    retrieved: str
    media_type: str | None = None
    encoding: str | None = None
    name: str | None = None


def is_public(address: Address) -> bool:
    """Whether an address is on the open internet: not private, loopback, link-local, reserved or multicast.

    An IPv6 address that carries an IPv4 one (mapped, 6to4, Teredo, NAT64) is only as public as that.
    """
    if isinstance(address, ipaddress.IPv6Address):
        inner: list[ipaddress.IPv4Address] = []
        if address.ipv4_mapped is not None:
            inner.append(address.ipv4_mapped)
        if address.sixtofour is not None:
            inner.append(address.sixtofour)
        if address.teredo is not None:
            inner.extend(address.teredo)
        if any(address in network for network in _NAT64):
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if inner:
            return all(is_public(each) for each in inner)
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def resolve(host: str, port: int) -> list[Address]:
    """The addresses of a host, in the order in which to try them.

    Raises:
        OSError: it has none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ipaddress.ip_address(str(item[4][0]).partition("%")[0]) for item in found))


def fetch(
    url: str,
    *,
    size_max: int = SIZE_MAX,
    total_seconds: float = TOTAL_SECONDS,
    allowed: Callable[[Address], bool] = is_public,
    resolver: Callable[[str, int], list[Address]] = resolve,
    context: ssl.SSLContext | None = None,
) -> Fetched:
    """The document at an ``https`` address.

    Args:
        url: the address.
        size_max: how many bytes, unpacked, are taken at most.
        total_seconds: how long all of it may take, redirects included.
        allowed: which addresses may be connected to.
        resolver: gives the addresses of a host and port.
        context: the certificates to trust; by default those that httpx brings (certifi).

    Raises:
        UserError: not ``https``, an address that is not allowed, too many redirects, no answer in time, an
            answer other than 200, too large, or empty.
    """
    import httpx

    deadline = time.monotonic() + total_seconds
    client = httpx.Client(
        verify=context or True,
        timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
        # One connection a request: a kept one was checked for the host before, which may share the address.
        limits=httpx.Limits(max_keepalive_connections=0),
        trust_env=False,
        follow_redirects=False,
    )
    at = url.strip()
    with client:
        for _ in range(REDIRECTS_MAX + 1):
            _in_time(url, deadline)
            fetched = _hop(client, at, size_max, deadline, allowed, resolver)
            if isinstance(fetched, Fetched):
                return fetched
            at = fetched
    raise UserError(f"{url} redirects more than {REDIRECTS_MAX} times; give the address that it ends at")


def _hop(
    client: httpx.Client,
    url: str,
    size_max: int,
    deadline: float,
    allowed: Callable[[Address], bool],
    resolver: Callable[[str, int], list[Address]],
) -> Fetched | str:
    """The document, or the address that the server sends us to."""
    import httpx

    target = _checked(url)
    host, port = target.host, target.port or 443
    failure: Exception | None = None
    for address in _addresses(url, host, port, allowed, resolver):
        place = target.copy_with(host=str(address))
        headers = {
            "Host": target.netloc.decode("ascii"),
            "User-Agent": USER_AGENT,
            "Accept": "text/html,application/pdf,text/csv,application/xml;q=0.9,*/*;q=0.5",
        }
        # TLS is for the name, whatever the address: the certificate must be the host's.
        request = client.build_request(
            "GET", place, headers=headers, extensions={"sni_hostname": target.raw_host.decode("ascii")}
        )
        try:
            response = client.send(request, stream=True)
            try:
                return _answer(response, url, target, size_max, deadline)
            finally:
                response.close()
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            failure = error  # The next address may answer.
        except httpx.TimeoutException as error:
            raise UserError(f"{url} does not answer in time; try again later") from error
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, ValueError) as error:
            raise UserError(
                f"{url} cannot be retrieved ({_line(error)}); try again, or save it by hand"
            ) from error
    raise UserError(
        f"{url} cannot be reached ({_line(failure)}); check the address and the connection"
    ) from failure


def _checked(url: str) -> httpx.URL:
    import httpx

    if url.lower().startswith("http://"):
        raise UserError(f"{url} is not encrypted and could be altered on its way; try https:{url[5:]}")
    try:
        target = httpx.URL(url)
        host = target.raw_host
    except (httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise UserError(f"{url} is not a web address ({_line(error)}); check how it is written") from error
    if b"%" in host:
        raise UserError(f"{url} is not a web address; check how it is written")
    if target.scheme != "https" or not host:
        raise UserError(f"{url} is not an https:// address; only such are retrieved")
    if target.userinfo:
        raise UserError(
            f"{target.host}: an address with a user's name is not retrieved; save the document by hand"
        )
    return target


def _addresses(
    url: str,
    host: str,
    port: int,
    allowed: Callable[[Address], bool],
    resolver: Callable[[str, int], list[Address]],
) -> list[Address]:
    try:
        found = resolver(host, port)
    except (OSError, UnicodeError, ValueError) as error:
        raise UserError(f"{url}: no host is called {host}; check how it is written") from error
    if not found or not all(allowed(address) for address in found):
        raise UserError(
            f"{url} leads to a private or reserved address, which is not retrieved; save it by hand"
        )
    return found


def _answer(
    response: httpx.Response, url: str, target: httpx.URL, size_max: int, deadline: float
) -> Fetched | str:
    if response.status_code in _REDIRECTS and "location" in response.headers:
        return str(target.join(response.headers["location"]))
    if response.status_code != 200:
        raise UserError(
            f"{url} answers {response.status_code} {response.reason_phrase}; save the document by hand"
        )
    stated = response.headers.get("content-length", "")
    if stated.isdecimal() and int(stated) > size_max:
        raise _too_large(url, size_max)
    data = bytearray()
    for part in response.iter_bytes(1 << 16):
        data += part
        if len(data) > size_max:
            raise _too_large(url, size_max)
        _in_time(url, deadline)
    if not data:
        raise UserError(f"{url} is empty; check the address")
    header = Message()
    header["content-type"] = response.headers.get("content-type", "")
    return Fetched(
        data=bytes(data),
        url=str(target),
        retrieved=datetime.now(UTC).isoformat(timespec="seconds"),
        media_type=header.get_content_type() if header["content-type"] else None,
        encoding=header.get_content_charset(),
        name=unquote(urlsplit(str(target)).path.rpartition("/")[2]) or None,
    )


def _in_time(url: str, deadline: float) -> None:
    if time.monotonic() > deadline:
        raise UserError(f"{url} takes too long; save the document by hand")


def _too_large(url: str, size_max: int) -> UserError:
    return UserError(f"{url} is larger than {size_max >> 20} MB; save the part that matters and add that")


def _line(error: Exception | None) -> str:
    return " ".join(str(error).split()) or type(error).__name__
