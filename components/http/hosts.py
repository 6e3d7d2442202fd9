"""The names of the site: which are ours, and under which of them a reader sees it.

Always ours: this machine's own names and the address that a connection came to. MARSAD_HOSTS adds the public names,
separated by commas or spaces; `*.example.org` means every name below it, `*` any name. Where it names none, the site may
be asked for under any address in figures, which nobody can point elsewhere; but only ours are repeated in an answer.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from fnmatch import fnmatchcase

from starlette.requests import Request
from starlette.types import Scope

OWN = ("localhost", "*.localhost", socket.gethostname().lower())


def is_ours(host: str, asked: str = "", names: str | None = None) -> bool:
    """Whether a name is this site's: one of its own, one it was given, or the address that it is asked under."""
    name = bare(host)
    address = _address(name)
    if address is not None and (address.is_loopback or address == _address(asked)):
        return True
    return any(fnmatchcase(name, pattern) for pattern in (*OWN, *_named(names)))


def is_open_address(host: str, names: str | None = None) -> bool:
    """Whether it is an address in figures, of a site that was given no names."""
    return not _named(names) and _address(bare(host)) is not None


def bare(host: str) -> str:
    """The name without its port and the brackets of IPv6, in lower case."""
    name = host.strip().lower()
    return name[1:].partition("]")[0] if name.startswith("[") else name.partition(":")[0]


def site(request: Request) -> str:
    """The address of the site as the reader's browser sees it, with a slash at its end; "/" under a name we do not know."""
    if not is_ours(request.headers.get("host", ""), server(request.scope)):
        return "/"
    scheme = request.headers.get("x-forwarded-proto", request.url.scheme)
    return str(request.base_url.replace(scheme=scheme if scheme in ("http", "https") else "http"))


def _named(names: str | None) -> list[str]:
    given = os.environ.get("MARSAD_HOSTS", "") if names is None else names
    return given.lower().replace(",", " ").split()


def server(scope: Scope) -> str:
    """The address that a connection came to."""
    return str((scope.get("server") or ("",))[0])


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, ipaddress.IPv6Address) else address
