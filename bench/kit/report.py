"""The figures as tables that a person can read."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence

from bench.kit.costs import Costs
from bench.kit.rounds import Figure, Spread

HEADINGS = ("database", "what", "at once", "turns", "turns/s", "p50 ms", "p99 ms", "CPU", "bare turns/s", "share")


def machine() -> dict[str, object]:
    """What ran it: processors, Python, and how busy the machine was otherwise."""
    return {
        "cpus": os.cpu_count(),
        "python": platform.python_version(),
        "system": platform.system(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def figures_table(figures: Sequence[Figure], appends: Spread) -> str:
    """One line for each figure; middle (least to greatest) of the rounds."""
    rows = [HEADINGS, *(_row(figure) for figure in figures)]
    return "\n".join([*_aligned(rows), "", f"synced appends of the disk a second: {_spread(appends)}"])


def costs_table(name: str, costs: Costs) -> str:
    """Where one turn's time goes."""
    lines = [f"One turn on {name}, microseconds (of the processor), without a profiler:"]
    lines += _aligned([(stage, f"{passed:.0f} ({worked:.0f})") for stage, (passed, worked) in costs.stages.items()])
    total = sum(spent for _, spent in costs.rooms) or 1.0
    lines += ["", "By room, under cProfile (read the shares):"]
    lines += _aligned([(room, f"{spent:.0f}", f"{spent / total:.0%}") for room, spent in costs.rooms if spent >= 1])
    lines += ["", "Dearest functions, with the built-in functions they call (calls a turn, microseconds):"]
    lines += _aligned([(name, f"{calls:.1f}", f"{spent:.0f}") for name, calls, spent in costs.functions])
    return "\n".join(lines)


def costs_as_json(costs: Mapping[str, Costs]) -> dict[str, object]:
    """For the JSON line."""
    return {
        name: {
            "stages_us": {stage: round(passed, 1) for stage, (passed, _) in one.stages.items()},
            "stages_processor_us": {stage: round(worked, 1) for stage, (_, worked) in one.stages.items()},
            "rooms_us": {room: round(spent, 1) for room, spent in one.rooms},
        }
        for name, one in costs.items()
    }


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.database,
        figure.what,
        str(figure.at_once),
        f"{figure.turns:,}",
        _spread(figure.rate),
        _spread(figure.p50),
        _spread(figure.p99),
        f"{figure.cpu.median:.2f}",
        _spread(figure.bare),
        _share(figure.share),
    )


def _spread(spread: Spread) -> str:
    low, middle, high = (_number(value) for value in (spread.least, spread.median, spread.most))
    return middle if low == high else f"{middle} ({low}-{high})"


def _share(spread: Spread) -> str:
    low, middle, high = (f"{value:.1%}" for value in (spread.least, spread.median, spread.most))
    return middle if low == high else f"{middle} ({low}-{high})"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        names = [cell.ljust(width) for cell, width in zip(row[:2], widths, strict=False)]
        numbers = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        yield "  " + "  ".join((*names, *numbers)).rstrip()
