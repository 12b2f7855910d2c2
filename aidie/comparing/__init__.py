"""Two rule sets over the same texts: which spans one of them has and the other has not, or has otherwise."""

from aidie.comparing.differences import Difference, Kind, differences
from aidie.comparing.tally import Tally, tally

__all__ = ["Difference", "Kind", "Tally", "differences", "tally"]
