"""`python -m kiosk` is the `handback` command."""

import sys

from kiosk.cli import main

sys.exit(main())
