"""Guards asked about a range that brackets mark: `asked(role_stands, "组织[委员]视察")`."""

from aidie import Guard


def asked(guard: Guard, marked: str) -> bool:
    """What the guard says of the range between the square brackets."""
    before, _, rest = marked.partition("[")
    inside, _, behind = rest.partition("]")
    return guard(before + inside + behind, len(before), len(before + inside))
