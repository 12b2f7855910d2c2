"""Personal names: their shapes, and for each kind of name where it begins and ends.

A kind of name is a shape in `shapes.py` and a module of questions that the shape asks: `…_begins` of a name right before a
title, `…_ends` of one behind it. They build on what is asked of every name: the characters that decide
(`characters.py`), what stands beside (`surroundings.py`), whether it is another word (`other_words.py`), and whether a
name can end there at all (`endings.py`).
"""
