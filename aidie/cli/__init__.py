"""The command line, a module for each command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from aidie.cli.inputs import UsageError
from aidie.cli.outputs import say
from aidie.cli.parser import parse

INTERRUPTED = 130
"""What a shell expects of a command that Ctrl-C ended."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with these arguments, by default the process's own, and return its exit status.

    0 where all went well, 1 where an input failed or the output could not be written. Raises SystemExit: with
    status 2 after a message for wrong usage, with 0 after `--help` and `--version`.
    """
    arguments = parse(argv)
    try:
        status: int = arguments.run(arguments)
    except UsageError as error:
        arguments.command.exit(2, f"{arguments.command.prog}: error: {error}\n")
    except BrokenPipeError:
        _discard_standard_output()
        return 0
    except OSError as error:
        # Inputs have been seen to where they are read, so this is the output.
        say("error", f"cannot write: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _discard_standard_output() -> None:
    """Whoever read the output is gone; what is still buffered must not raise again when Python ends."""
    try:
        descriptor = sys.stdout.fileno()
    except OSError:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
