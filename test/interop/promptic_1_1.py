"""promptic-sdk 1.1.0 runs the recordings that it has methods for: `python promptic_1_1.py <mock's base URL>`. See `promptic.py`."""

import sys

from promptic import main

sys.exit(main(sys.argv[1]))
