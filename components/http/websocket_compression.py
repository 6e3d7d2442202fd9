"""How the page's messages are compressed."""

from __future__ import annotations

from typing import Any

from uvicorn.protocols.websockets import websockets_sansio_impl
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory

#: A window of 32 kB: a figure is longer than the 4 kB that Uvicorn looks back, and says on a phone what it said wide.
WINDOW, MEMORY = 15, 8


def widen() -> None:
    """Let every websocket look back as far as deflate can: a first view takes two thirds of the bytes.

    Uvicorn has no option for it, so the one name it takes its compression from is replaced. Costs 256 kB a connection.
    """
    vars(websockets_sansio_impl)["ServerPerMessageDeflateFactory"] = _wide


def _wide(client_max_window_bits: int, **_: Any) -> ServerPerMessageDeflateFactory:
    return ServerPerMessageDeflateFactory(
        server_max_window_bits=WINDOW,
        client_max_window_bits=client_max_window_bits,
        compress_settings={"memLevel": MEMORY},
    )
