"""What keeps a reader and the server safe: headers and content policy, allowed hosts, limits on what may be asked."""

from __future__ import annotations

from starlette.middleware import Middleware

from components.http.middleware.access_log import AccessLog
from components.http.middleware.allowed_hosts import Hosts
from components.http.middleware.blocked_paths import Closed
from components.http.middleware.csp import Headers
from components.http.middleware.rate_limit import Rate
from components.http.middleware.request_limits import Limits

#: From the outside in: what answers first stands first, so that refusals carry the headers and are written down too.
MIDDLEWARE = [Middleware(each) for each in (Headers, AccessLog, Hosts, Closed, Limits, Rate)]
