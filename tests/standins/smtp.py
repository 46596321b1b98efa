"""A stand-in for a mail server: just enough SMTP (RFC 5321) for smtplib."""

from __future__ import annotations

import base64
import socketserver
import threading
from dataclasses import dataclass, field
from typing import Self


@dataclass
class Received:
    """One e-mail as it came."""

    sender: str
    to: list[str]
    data: str


@dataclass
class SmtpStandin:
    """Use it as a context manager. With ``password`` set it demands a login; ``refuse_all`` refuses every
    recipient, ``refuses`` these; at one of ``hangs_up_on`` it closes the line; ``mute`` never greets."""

    user: str = ""
    password: str = ""
    refuse_all: bool = False
    refuses: frozenset[str] = frozenset()
    hangs_up_on: frozenset[str] = frozenset()
    mute: bool = False
    mails: list[Received] = field(default_factory=list)
    _ended: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        standin = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                standin._talk(self)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _talk(self, peer: socketserver.StreamRequestHandler) -> None:
        if self.mute:
            self._ended.wait(10)
            return
        received = Received("", [], "")
        say = _speaker(peer)
        say("220 standin")
        while line := peer.rfile.readline().decode().strip():
            verb, _, rest = line.partition(" ")
            if verb.upper() == "EHLO":
                say("250-standin\r\n250 AUTH PLAIN" if self.password else "250 standin")
            elif verb.upper() == "AUTH":
                known = base64.b64encode(f"\0{self.user}\0{self.password}".encode()).decode()
                say("235 welcome" if rest == f"PLAIN {known}" else "535 no")
            elif verb.upper() == "MAIL":
                received = Received(_address(rest), [], "")
                say("250 ok")
            elif verb.upper() == "RCPT":
                to = _address(rest)
                if to in self.hangs_up_on:
                    return
                received.to.append(to)
                say("550 no" if self.refuse_all or to in self.refuses else "250 ok")
            elif verb.upper() == "DATA":
                say("354 go on")
                received.data = _read_data(peer)
                self.mails.append(received)
                received = Received("", [], "")
                say("250 taken")
            else:
                say("221 bye" if verb.upper() == "QUIT" else "250 ok")


def _speaker(peer: socketserver.StreamRequestHandler):  # type: ignore[no-untyped-def]  # a lambda that writes one line
    return lambda line: peer.wfile.write(f"{line}\r\n".encode())


def _address(rest: str) -> str:
    return rest.partition("<")[2].partition(">")[0]


def _read_data(peer: socketserver.StreamRequestHandler) -> str:
    lines = []
    while (line := peer.rfile.readline().decode()).strip() != ".":
        lines.append(line)
    return "".join(lines)
