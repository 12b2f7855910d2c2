"""Hypothesis profiles: quick, with the same examples in every run; with AIDIE_FUZZ set others each time."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "default",
    deadline=None,
    derandomize=True,
    max_examples=30,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.register_profile("explore", settings.get_profile("default"), derandomize=False, print_blob=True)
settings.load_profile("explore" if os.environ.get("AIDIE_FUZZ") else "default")
