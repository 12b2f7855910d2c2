"""Why a rule matched a text, or did not: a slow reading that tells what it does."""

from aidie.explaining.explainer import explain
from aidie.explaining.explanation import Explanation
from aidie.explaining.stories import AttemptStory, Edge, MatchStory, Piece, RuleStory

__all__ = ["AttemptStory", "Edge", "Explanation", "MatchStory", "Piece", "RuleStory", "explain"]
