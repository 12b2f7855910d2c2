"""Personal names: their shapes, and for each kind of name where it begins and ends.

A kind of name is a shape in `shapes.py` and a module of questions that the shape asks: whether a name right before a
title begins there, and whether one behind a title ends there. They build on what is asked of every name: the characters
that decide (`characters.py`), what stands beside (`surroundings.py`), whether it is another word (`other_words.py`),
and whether a name can end there at all (`endings.py`).
"""
