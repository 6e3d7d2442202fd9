"""What keeps a reader and the server safe: headers and content policy, allowed hosts, limits on what may be asked."""

from __future__ import annotations

from starlette.middleware import Middleware

from components.guard.closed import Closed
from components.guard.hosts import Hosts
from components.guard.limits import Limits
from components.guard.policy import Headers
from components.guard.rate import Rate
from components.watch.journal import Journal

#: From the outside in: what answers first stands first, so that refusals carry the headers and are written down too.
MIDDLEWARE = [Middleware(each) for each in (Headers, Journal, Hosts, Closed, Limits, Rate)]
