"""`python -m aidie`, the same as `aidie`."""

from aidie.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
