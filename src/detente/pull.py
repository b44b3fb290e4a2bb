"""Official lists from the authorities' own addresses.

A list is asked for only if it changed (ETag, Last-Modified), taken in pieces where the line breaks (Range),
checked against what the server says of it, and entered like any other copy. Whatever one server does, the
others are asked too. What was learnt of a list is kept in ``.index/pull.json``, which may be deleted.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from detente.errors import UserError
from detente.lists.authorities import OfficialList, authority_of, table
from detente.model import Value
from detente.sources import SIZE_MAX

if TYPE_CHECKING:
    from detente.case import Case

_TRIES = 4
_TIMEOUT_S = 30.0
_TOTAL_S = 600.0
_REDIRECTS = 5
_PAUSE_MAX_S = 60.0
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})


class Pulled(Value, frozen=True):
    """What became of one list: ``status`` is ``added``, ``held``, ``unchanged`` or ``failed``."""

    list: str
    status: str
    source: str | None = None
    published: str | None = None
    bytes: int = 0
    note: str = ""
    error: str | None = None


class _BrokenOffError(Exception):
    """The line broke, or the server asks to come back: another try may do."""

    def __init__(self, why: str, pause: float | None = None) -> None:
        super().__init__(why)
        self.pause = pause


def wanted(names: Iterable[str]) -> list[OfficialList]:
    """The lists that names mean: authorities (all their lists) or single lists; all of them by default.

    Raises:
        UserError: a name is neither, or means a list that has no address.
    """
    reachable = [each for each in table().list if each.url]
    asked = list(names)
    if not asked:
        return reachable
    found: dict[str, OfficialList] = {}
    for name in asked:
        authority = authority_of(name)
        hits = [each for each in reachable if name == each.id or each.authority == authority]
        if not hits:
            known = ", ".join(dict.fromkeys(each.authority for each in reachable))
            raise UserError(f"pull {name}: no list to get there; choose from {known}")
        found.update({each.id: each for each in hits})
    return list(found.values())


def pull(
    case: Case,
    which: Iterable[OfficialList],
    *,
    report: Callable[[Pulled], None] = lambda _: None,
    sleep: Callable[[float], None] = time.sleep,
    size_max: int = SIZE_MAX,
    timeout: float = _TIMEOUT_S,
    total: float = _TOTAL_S,
) -> list[Pulled]:
    """Get each list and enter it; a failure is told in its `Pulled.error`, and the next one is asked.

    Args:
        case: where to.
        which: the lists, with their addresses.
        report: called with each outcome as soon as it is known.
        sleep: waits between tries, in seconds.
        size_max: the most bytes taken of one list.
        timeout: seconds that a server may take to go on.
        total: seconds that one list may take, tries and all.
    """
    results = []
    with httpx.Client(timeout=timeout, headers={"User-Agent": "detente (sanctions research)"}) as client:
        for each in which:
            try:
                result = _Getter(case, client, each, sleep, size_max, total).get()
            except UserError as error:
                result = Pulled(list=each.id, status="failed", error=str(error))
            results.append(result)
            report(result)
    return results


@dataclass
class _Getter:
    """One list on its way."""

    case: Case
    client: httpx.Client
    which: OfficialList
    sleep: Callable[[float], None]
    size_max: int
    total: float

    @property
    def _folder(self) -> Path:
        return self.case.derived

    @property
    def _part(self) -> Path:
        return self._folder / f"{self.which.id}.part"

    def get(self) -> Pulled:
        known = self._memory().get(self.which.id, {})
        started = time.monotonic()
        for attempt in range(_TRIES):
            try:
                answer = self._ask(known, started)
                break
            except (_BrokenOffError, httpx.TransportError, httpx.StreamError) as error:
                why = _why(error, self.which.url or "")
                if attempt + 1 == _TRIES or time.monotonic() - started > self.total:
                    raise UserError(
                        f"{self.which.id}: {why} ({self.which.url}, {attempt + 1} tries); "
                        "run the same command again later: it goes on where it stopped"
                    ) from None
                self.sleep(min(_PAUSE_MAX_S, getattr(error, "pause", None) or 2.0**attempt))
            except httpx.HTTPError as error:
                raise UserError(f"{self.which.id}: {error} ({self.which.url})") from None
        if answer is None:
            return Pulled(list=self.which.id, status="unchanged", source=known.get("source"))
        data, headers = answer
        result = self._enter(data)
        self._part.unlink(missing_ok=True)
        self._remember(
            {
                "url": self.which.url,
                "etag": headers.get("etag"),
                "modified": headers.get("last-modified"),
                "source": result.source,
            }
        )
        return result

    def _ask(self, known: dict[str, Any], started: float) -> tuple[bytes, httpx.Headers] | None:
        """The list's bytes and headers, or None where it has not changed."""
        headers = {"Accept-Encoding": "identity"}
        begun = self._begun()
        if begun:
            # Only the rest, and only of the very same file.
            headers |= {"Range": f"bytes={self._part.stat().st_size}-", "If-Range": begun}
        elif known.get("url") == self.which.url and self.case.ledger.has(str(known.get("source"))):
            headers |= {"If-None-Match": known["etag"]} if known.get("etag") else {}
            headers |= {"If-Modified-Since": known["modified"]} if known.get("modified") else {}
        with self._followed(headers) as response:
            if response.status_code == httpx.codes.NOT_MODIFIED and not begun:
                return None
            if response.status_code in _AGAIN:
                raise _BrokenOffError(f"the server answers {response.status_code}", _pause(response))
            if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                self._forget_part()
                raise _BrokenOffError("the server does not go on where it stopped")
            if response.status_code not in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
                raise UserError(
                    f"{self.which.id}: the server answers {response.status_code} ({response.url}); "
                    "check the address, or get the file by hand and add it"
                )
            self._save(response, started)
            return self._checked(response), response.headers

    @contextlib.contextmanager
    def _followed(self, headers: dict[str, str]) -> Any:
        """The response at the end of the redirects, none of which may lead from https to http."""
        url = httpx.URL(self.which.url or "")
        for _ in range(_REDIRECTS + 1):
            with self.client.stream("GET", url, headers=headers) as response:
                if not response.is_redirect or response.next_request is None:
                    yield response
                    return
                following = response.next_request.url
            if url.scheme == "https" and following.scheme != "https":
                raise UserError(f"{self.which.id}: {url} leads to {following}, which is not safe: refused")
            url = following
        raise UserError(f"{self.which.id}: more than {_REDIRECTS} redirects from {self.which.url}: given up")

    def _save(self, response: httpx.Response, started: float) -> None:
        """Write the body, or the rest of it, to the part file."""
        goes_on = response.status_code == httpx.codes.PARTIAL_CONTENT
        size = self._part.stat().st_size if goes_on and self._part.exists() else 0
        if int(response.headers.get("content-length") or 0) + size > self.size_max:
            raise self._too_large()
        try:
            self._folder.mkdir(exist_ok=True)
            mark = response.headers.get("etag") or response.headers.get("last-modified") or ""
            self._part.with_suffix(".mark").write_text("" if mark.startswith("W/") else mark)
            with self._part.open("ab" if goes_on else "wb") as file:
                for chunk in response.iter_raw():
                    size += len(chunk)
                    if size > self.size_max:
                        raise self._too_large()
                    if time.monotonic() - started > self.total:
                        raise _BrokenOffError(f"the server sent {size:,} bytes in {self.total:.0f} s")
                    file.write(chunk)
        except OSError as error:
            raise UserError(f"{self.which.id}: cannot write {self._part}: {error.strerror}") from None

    def _checked(self, response: httpx.Response) -> bytes:
        """The whole file, if it is as long as the server said and has the digest that it said."""
        data = self._part.read_bytes()
        whole = response.headers.get("content-range", "").rpartition("/")[2]
        if not whole.isdigit():
            whole = response.headers.get("content-length", "")
        if whole.isdigit() and len(data) < int(whole):
            raise _BrokenOffError(f"{len(data):,} of {int(whole):,} bytes came")
        for name, value in _digests(response.headers):
            if base64.b64encode(hashlib.new(name, data).digest()).decode() != value:
                self._forget_part()
                raise _BrokenOffError(f"the bytes that came do not have the server's {name} digest")
        return data

    def _enter(self, data: bytes) -> Pulled:
        from detente import lists, sources

        now = datetime.now(UTC)
        name = self.which.file or self.which.id
        try:
            document = sources.document(
                data, name=name, url=self.which.url, kind="list", retrieved=now.isoformat(timespec="seconds")
            )
            form = lists.sniff(document.text, name)
            if form is None or form.list_of(document.text, name) != self.which.id:
                self._forget_part()
                raise UserError(f"what came ({data[:40]!r}…) is not this list; try again later")
            if document.source.published is None and form.stated(document.text) is None:
                # It says no day of its own, so that it is today's.
                document = sources.document(
                    data, name=name, url=self.which.url, kind="list", published=now.date(),
                    retrieved=now.isoformat(timespec="seconds"),
                )  # fmt: skip
            outcome = lists.add_copy(self.case.ledger, self.case.archive, document, data, polled=True)
        except UserError as error:
            self._forget_part()
            raise UserError(f"{self.which.id}: {error}") from None
        stated = form.stated(document.text) or document.source.published
        return Pulled(
            list=self.which.id,
            status="unchanged" if outcome.status == "already there" else outcome.status,
            source=document.source.id,
            published=str(stated) if stated else None,
            bytes=len(data),
            note=outcome.note,
        )

    def _too_large(self) -> UserError:
        self._forget_part()
        return UserError(
            f"{self.which.id}: larger than {self.size_max:,} bytes: refused; get it by hand and look at it"
        )

    def _begun(self) -> str:
        """What names the version of which a part is here; empty where there is none, or it has no name."""
        mark = self._part.with_suffix(".mark")
        if self._part.exists() and self._part.stat().st_size and mark.exists():
            return mark.read_text()
        return ""

    def _forget_part(self) -> None:
        self._part.unlink(missing_ok=True)
        self._part.with_suffix(".mark").unlink(missing_ok=True)

    def _memory(self) -> dict[str, dict[str, Any]]:
        with contextlib.suppress(OSError, ValueError):
            loaded = json.loads((self._folder / "pull.json").read_text(encoding="utf-8"))
            if isinstance(loaded, dict):
                return {k: v for k, v in loaded.items() if isinstance(v, dict)}
        return {}

    def _remember(self, what: dict[str, Any]) -> None:
        memory = self._memory()
        memory[self.which.id] = what
        self._part.with_suffix(".mark").unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            part = self._folder / "pull.json.tmp"
            part.write_text(json.dumps(memory, indent=1), encoding="utf-8")
            part.replace(self._folder / "pull.json")


def _why(error: Exception, url: str) -> str:
    """What went wrong on the line, in words."""
    if isinstance(error, httpx.TimeoutException):
        return "the server does not answer in time"
    if isinstance(error, httpx.ConnectError):
        return f"no connection to {httpx.URL(url).host}"
    return str(error) or type(error).__name__


def _digests(headers: httpx.Headers) -> list[tuple[str, str]]:
    """The digests that a server gives of a body: Content-MD5, and Digest or Repr-Digest by SHA-256."""
    found = [("md5", headers["content-md5"].strip())] if "content-md5" in headers else []
    for header in ("digest", "repr-digest"):
        for part in headers.get(header, "").split(","):
            name, _, value = part.strip().partition("=")
            if name.casefold() == "sha-256":
                found.append(("sha256", value.strip().strip(":")))
    return found


def _pause(response: httpx.Response) -> float | None:
    said = response.headers.get("retry-after", "")
    return float(said) if said.isdigit() else None
