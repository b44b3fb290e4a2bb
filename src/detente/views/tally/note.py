"""What every finding of the tally is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Note:
    """One finding: its pattern, the counts it is about (most telling first), and what its sentence needs."""

    kind: str
    claims: tuple[str, ...]
    data: dict[str, Any] = field(default_factory=dict)
