"""The brief: one report of a case, as a value (`build`), on the terminal (`text`) and as HTML (`html`).

Every line of it carries its evidence: source, date, and the words. The report is computed once and then
rendered; a renderer decides nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from detente.brief.build import Brief, brief

__all__ = ["Brief", "brief"]


def __getattr__(name: str) -> Any:
    # `detente who` prints a person as the brief does, and needs no brief for it.
    if name in __all__:
        from detente.brief import build

        return getattr(build, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
