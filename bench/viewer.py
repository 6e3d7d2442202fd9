"""A viewer without a browser: speaks Streamlit's protocol over the websocket, keeps widgets and the message cache as the page does."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any, Self

from google.protobuf.message import Message
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

#: Widgets that a page of ours may hold: the field of their state, and how their first value is told.
TEXTS = ("text_input",)
LISTS = ("multiselect", "button_group")


class Counted(ClientConnection):
    """Counts every byte that comes in, frame headers and compression included."""

    received = 0

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        super().data_received(data)


@dataclass
class Run:
    """One run of the script: seconds until the server said it was done, bytes on the wire, bytes of all messages."""

    seconds: float
    wire: int
    payload: int
    failed: bool
    messages: list[ForwardMsg] = field(repr=False)


class Viewer:
    """One session. `open` shows a page; `choose` sets a widget as a hand would; `again` reruns without a change."""

    def __init__(self, port: int, page: str = "", query: str = "", compression: str | None = "deflate") -> None:
        self.port, self.page, self.query, self.compression = port, page, query, compression
        self.widgets: dict[str, WidgetState] = {}
        self.elements: dict[str, Message] = {}
        self.cache: dict[str, int] = {}  # hash of a message to the run that used it last
        self.runs, self.age, self.hash = 0, 2, ""

    async def __aenter__(self) -> Self:
        self.socket: Any = await connect(
            f"ws://127.0.0.1:{self.port}/_stcore/stream",
            subprotocols=["streamlit"],  # type: ignore[list-item]
            create_connection=Counted,
            compression=self.compression,
            max_size=None,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.socket.close()

    async def open(self) -> Run:
        """The first run: what a reader who follows a link waits for."""
        return await self._run()

    async def again(self) -> Run:
        """A run in which nothing changed."""
        return await self._run()

    async def choose(self, name: str, values: list[str]) -> Run:
        """Set the list widget whose key is `name` to these of its options, as shown."""
        code = self.widget(name)
        self.widgets[code].string_array_value.data[:] = values
        return await self._run()

    async def type(self, name: str, words: str) -> Run:
        """Set the text widget whose key is `name`."""
        self.widgets[self.widget(name)].string_value = words
        return await self._run()

    def widget(self, name: str) -> str:
        """The id of the widget whose key is `name`; StopIteration if the page has none."""
        return next(code for code in self.elements if code.endswith(f"-{name}"))

    def options(self, name: str) -> list[str]:
        """What a list widget offers, as shown."""
        return list(self.elements[self.widget(name)].options)  # type: ignore[attr-defined]

    async def _run(self) -> Run:
        asked = BackMsg()
        state = asked.rerun_script
        state.query_string, state.page_script_hash, state.page_name = self.query, self.hash, self.page
        state.widget_states.widgets.extend(self.widgets.values())
        state.cached_message_hashes.extend(self.cache)
        state.context_info.url = f"http://127.0.0.1:{self.port}/{self.page}"
        state.context_info.locale, state.context_info.timezone = "en", "UTC"
        before, start = self.socket.received, time.perf_counter()
        await self.socket.send(asked.SerializeToString())
        messages, payload = await self._answers()
        seconds = time.perf_counter() - start
        failed = any(m.delta.new_element.WhichOneof("type") == "exception" for m in messages)
        return Run(seconds, self.socket.received - before, payload, failed, messages)

    async def _answers(self) -> tuple[list[ForwardMsg], int]:
        messages: list[ForwardMsg] = []
        payload = 0
        while True:
            raw = await asyncio.wait_for(self.socket.recv(), 120)
            payload += len(raw)
            message = ForwardMsg.FromString(raw)
            self._keep(message)
            messages.append(message)
            if message.WhichOneof("type") == "script_finished":
                self._forget()
                return messages, payload

    def _keep(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if message.metadata.cacheable or kind == "ref_hash":
            self.cache[message.ref_hash or message.hash] = self.runs
        if kind == "new_session":
            self.age = message.new_session.config.max_cached_message_age
        elif kind == "navigation":
            self.hash = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._place(message.delta.new_element)

    def _forget(self) -> None:
        """As the page does: what no run has used for a while is sent again."""
        self.runs += 1
        self.cache = {code: run for code, run in self.cache.items() if self.runs - run <= self.age}

    def _place(self, element: Message) -> None:
        kind = element.WhichOneof("type") or ""
        if kind not in TEXTS + LISTS:
            return
        widget = getattr(element, kind)
        known = widget.id in self.elements
        self.elements[widget.id] = widget
        if known and not widget.set_value:
            return
        state = WidgetState(id=widget.id)
        if kind in TEXTS:
            state.string_value = widget.value if widget.set_value else widget.default
        else:
            _listed(state, widget)
        self.widgets[widget.id] = state


def _listed(state: WidgetState, widget: Any) -> None:
    state.string_array_value.SetInParent()
    if widget.set_value:
        state.string_array_value.data.extend(getattr(widget, "raw_values", []))
