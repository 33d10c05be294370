"""How much the fuzz tests try, and the pieces that they make their texts and values of."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

SHORT = bool(settings.default and settings.default.derandomize)
"""In `make test`: a few examples, the same each time. `make fuzz` makes new ones until its time is up."""

texts = st.text(max_size=40) | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Zl"]), max_size=5)
"""Also with halves of characters and with characters that nobody sees."""
numbers = st.integers() | st.floats() | st.sampled_from([10**400, -(2**63) - 1, 1e308])
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
"""What JSON can hold, and a little more: NaN."""


def rounds(few: int) -> settings:
    """So many examples in `make test`, and more by `make fuzz`."""
    phases = set(Phase) - {Phase.explain}  # it takes long, where an example starts a process
    return settings(max_examples=few if SHORT else 20 * few, suppress_health_check=list(HealthCheck), phases=phases)
