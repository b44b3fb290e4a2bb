"""The brief: one report of a case, as a value (`build`), on the terminal (`text`) and as HTML (`html`).

Every line of it carries its evidence: source, date, and the words. The report is computed once and then
rendered; a renderer decides nothing.
"""

from detente.brief.build import Brief, brief

__all__ = ["Brief", "brief"]
