"""Calls a second of the official Python client that is installed, one after the other and with 32 threads: `python call.py <base URL>` (see call.ts)."""

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

CALLS = 1000
KEY = "pk_4c1f7e0a9b3d4f52a6d8"


def reader(base: str):
    """The client's name and a function that reads one record by its id."""
    if find_spec("ptm_client"):
        os.environ["PTM_CF_AUTO_DISCOVER"] = "false"
        from ptm_client import PTMClient

        return "ptm-client", PTMClient(base, token=KEY).get_run
    if find_spec("promptic_sdk"):
        from promptic_sdk import PrompticClient

        return "promptic-sdk", PrompticClient(endpoint=base, api_key=KEY).get_experiment
    raise SystemExit("neither ptm-client nor promptic-sdk is installed here")


def calls_per_second(work) -> float:
    best = 0.0
    for _ in range(3):
        start = time.perf_counter()
        work()
        best = max(best, CALLS / (time.perf_counter() - start))
    return best


name, read = reader(sys.argv[1])
ids = [str(i + 1) for i in range(CALLS)]
alone = calls_per_second(lambda: [read(i) for i in ids])
with ThreadPoolExecutor(32) as pool:
    together = calls_per_second(lambda: list(pool.map(read, ids)))
print(json.dumps({"name": name, "alone": alone, "together": together}))
