"""Small questions about characters that several rules ask."""


def is_han(char: str) -> bool:
    """Whether a character is a Han character."""
    return "一" <= char <= "鿿" or "㐀" <= char <= "䶿" or char == "〇" or char >= "\U00020000"
