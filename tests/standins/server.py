"""What both stand-ins share: a real HTTP server on loopback in a thread, and faults that tests script."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute


@dataclass(frozen=True)
class Fault:
    """What happens to one call instead of its answer. ``accept``: its effect happens all the same."""

    kind: str
    """``refuse`` (answer status and body), ``hang`` (no answer), ``drop`` (the connection breaks)."""
    status: int = 500
    body: dict[str, Any] = field(default_factory=dict)
    accept: bool = False


class Standin:
    """A provider's server. Use it as a context manager; ``reset`` makes it new again between tests."""

    def __init__(self) -> None:
        self.now: Callable[[], float] = time.time
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._released = threading.Event()
        self.calls: list[tuple[str, dict[str, str]]] = []
        """(operation, parameters) of every call that was let in, refused ones included."""

    # scripting

    def fault(self, operation: str, fault: Fault, times: int = 1) -> None:
        """Let the next calls of an operation go wrong."""
        self._faults[operation].extend([fault] * times)

    def release(self) -> None:
        """End every call that hangs."""
        self._released.set()

    def reset(self) -> None:
        """Forget everything: calls, faults, and (in the subclasses) all texts and people."""
        self.release()
        self._released = threading.Event()
        self._faults.clear()
        self.calls = []
        self.now = time.time

    # serving

    def routes(self) -> list[BaseRoute]:
        """The provider's paths."""
        raise NotImplementedError

    async def act(
        self,
        request: Request,
        operation: str,
        params: dict[str, str],
        effect: Callable[[], Awaitable[Response] | Response],
    ) -> Response:
        """Answer one call: with the next scripted fault, or with its effect."""
        self.calls.append((operation, params))
        waiting = self._faults[operation]
        fault = waiting.popleft() if waiting else None
        if fault is None or fault.accept:
            answer = effect()
            response = answer if isinstance(answer, Response) else await answer
            if fault is None:
                return response
        if fault.kind == "hang":
            await self._hang(request)
        if fault.kind in ("hang", "drop"):
            self._drop(request)
            return Response(status_code=500)
        return JSONResponse(fault.body, status_code=fault.status)

    async def _hang(self, request: Request) -> None:
        released = self._released  # set from another thread, so not an asyncio.Event
        while not released.is_set() and not await request.is_disconnected():  # noqa: ASYNC110 — what is waited for has no asyncio event
            await asyncio.sleep(0.01)

    def _drop(self, request: Request) -> None:
        """Break the connection that this call came over, without an answer."""
        for connection in list(self._server.server_state.connections):
            if getattr(connection, "client", None) == tuple(request.scope["client"]):
                connection.transport.abort()

    def __enter__(self) -> Self:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        app = Starlette(routes=self.routes())
        config = uvicorn.Config(
            app, log_level="critical", access_log=False, ws="none", lifespan="off", http="h11", loop="asyncio"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([listener],), daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.005)
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(10)
