"""How much memory this process has had at most."""

import resource
from pathlib import Path


def peak() -> float:
    """In MiB. On Linux of the program that runs now, and not of the one that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
