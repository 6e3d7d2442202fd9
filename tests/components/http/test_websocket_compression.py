"""Uvicorn takes the compression of websockets from where we put ours."""

from __future__ import annotations

import inspect

from uvicorn.protocols.websockets import websockets_sansio_impl

from components.http import websocket_compression


def test_every_connection_looks_back_as_far_as_deflate_can() -> None:
    websocket_compression.widen()

    made = websockets_sansio_impl.ServerPerMessageDeflateFactory(
        server_max_window_bits=12, client_max_window_bits=12, compress_settings={"memLevel": 5}
    )

    assert made.server_max_window_bits == 15
    assert "ServerPerMessageDeflateFactory(" in inspect.getsource(websockets_sansio_impl.WebSocketsSansIOProtocol)
