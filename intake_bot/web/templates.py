"""Jinja2 as both page rooms use it: everything is escaped, and a name that is missing is an error."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse


def make_environment(folder: Path, extras: Mapping[str, object]) -> Environment:
    """``extras`` are names and filters' helpers that every page of this room may use."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(extras)
    return environment


def page(environment: Environment, name: str, status: int = 200, **given: object) -> HTMLResponse:
    """One page, rendered."""
    return HTMLResponse(environment.get_template(name).render(**given), status)
