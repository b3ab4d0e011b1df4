"""The official Promptic client runs its recordings against our mock: `python promptic.py <mock's base URL>`.

promptic-sdk 0.14.4 has every method of the seed and runs every case of that tier; 1.1.0 (`promptic_1_1.py`) runs those whose methods it still
has with the seed's paths, and the few later ones that our document has too. Every case has a session of its own, seeded with the records that the recording shows, so that what was there then is there now.
The fault header requests from the mock what no request causes (a failure of the service, a body that is not JSON). The mock itself produces
the errors that the input causes, if its message is the recorded one.
"""

import json
import os
import re
import sys
import time
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

import httpx
from promptic_sdk import client as official

RECORDINGS = Path(__file__).parent.parent / "recordings" / "promptic.json"
SEED_ONLY = re.compile("workspace|observation|_runs?$|annotation|evaluation")  # gone or renamed in 1.1.0 (contract §1)
NEWER = {"get_ai_application", "new.get_workspace", "create_experiment"}  # of tier "current", what our document has too
EARNED = re.compile("Required|Invalid uuid|Expected \\w+, received \\w+|Can only (update|start) pending experiments")
UNTYPED = {"variables", "config", "metadata", "body", "modelParameters", "schemaSnapshot", "initialPredictionModelSchema", "details", "hyperparameters"}


def main(base: str) -> int:
    for name in [name for name in os.environ if name.startswith("PROMPTIC_")]:
        del os.environ[name]
    simulate_time()
    whole = version("promptic-sdk").startswith("0.14.")
    failed = done = 0
    for case in json.loads(RECORDINGS.read_text("utf-8"))["cases"]:
        if not covered(case, whole):
            continue
        try:
            why = run(case, base.rstrip("/"))
        except Exception as error:  # a driver's own failure is a failure of the case
            why = f"{type(error).__name__}: {error}"
        print(json.dumps({"case": case["id"], "ok": why is None, **({} if why is None else {"why": why})}), flush=True)
        done += 1
        failed += why is not None
    print(f"promptic-sdk {version('promptic-sdk')}: {done - failed}/{done}")
    return 1 if failed else 0


def simulate_time():
    """A sleep takes no time, and yet the clock is later after it."""
    clock, slept = time.monotonic, []
    time.sleep = slept.append
    time.monotonic = lambda: clock() + sum(slept)


def covered(case: dict, whole: bool) -> bool:
    if case["tier"] == "current":
        return not whole and case["call"] in NEWER
    return whole or not SEED_ONLY.search(case["call"])


def run(case: dict, base: str) -> str | None:
    """Runs one case; says what is wrong, or None."""
    wanted = case.get("error")
    try:
        got = outcome(case, base)
    except Exception as error:
        if wanted is None:
            raise
        kind, status = type(error).__name__, getattr(error, "status_code", None)
        if (kind, status, str(error)) == (wanted["type"], wanted["status_code"], wanted["message"]):
            return None
        return f"expected {wanted['type']} {wanted['message']!r}, got {kind} {str(error)!r}"
    if wanted is not None:
        return f"expected {wanted['type']}, got {json.dumps(got)[:200]}"
    return next(faults(case, got), None)


def outcome(case: dict, base: str):
    """Returns what the official client makes of the mock's responses."""
    exchanges = case["exchanges"]
    if not exchanges:
        return official.PrompticClient(endpoint=f"{base}/promptic")
    session = f"{case['id']} {version('promptic-sdk')}"
    objects: dict = {}
    for resource, row in seeds(case):
        objects.setdefault(resource, []).append(row)
    if objects:
        httpx.post(f"{base}/_evalwire/seed", params={"session": session}, json={"promptic": objects}).raise_for_status()
    with client(case, f"{base}/promptic") as promptic:
        promptic._client.headers["x-evalwire-session"] = session
        promptic._client.event_hooks = {"request": [asks(exchanges)]}
        method = getattr(promptic, case["call"].removeprefix("new."))
        if len(exchanges) > 1 and not case["args"]:
            return [method(*derived_args(exchange["request"]), **derived_kwargs(exchange["request"])) for exchange in exchanges]
        return method(*case["args"], **case["kwargs"])


def client(case: dict, endpoint: str):
    """The credentials go where the recording had them: arguments, or the environment where the case says so."""
    headers = case["exchanges"][0]["request"]["headers"]
    bearer, workspace = headers["authorization"].removeprefix("Bearer "), headers.get("x-workspace-id") or headers.get("x-ai-application-id")
    if "env_" in case["id"]:
        names = {"PROMPTIC_ACCESS_TOKEN": bearer, "PROMPTIC_WORKSPACE_ID": workspace} if workspace else {"PROMPTIC_API_KEY": bearer}
        os.environ.update({**names, "PROMPTIC_ENDPOINT": f"{endpoint}/"})
        try:
            return official.PrompticClient()
        finally:
            for name in (*names, "PROMPTIC_ENDPOINT"):
                del os.environ[name]
    if workspace:
        other = "pk_live_loses" if "wins_over" in case["id"] else None
        return official.PrompticClient(access_token=bearer, workspace_id=workspace, api_key=other, endpoint=endpoint)
    return official.PrompticClient(api_key=bearer, endpoint=endpoint)


def asks(exchanges: list):
    """A hook that asks the mock for the recorded answer of each request, where neither the request nor what is seeded leads to it."""
    faults = iter([fault(exchange) for exchange in exchanges])

    def hook(request):
        if wanted := next(faults, None):
            request.headers["x-evalwire-fault"] = wanted

    return hook


def fault(exchange: dict) -> str | None:
    request, response = exchange["request"], exchange["response"]
    status, body = response["status"], response["body"]
    if status >= 400:
        words = body.get("error") if isinstance(body, dict) else None
        earned = isinstance(words, str) and EARNED.fullmatch(words)
        if earned or (status == 401 and request["headers"].get("authorization") == "Bearer pk_live_wrong"):
            return None
    elif isinstance(body, dict) or (request["method"] == "DELETE" and status == 204):
        return None
    text = body if isinstance(body, str) else "" if body is None else json.dumps(body)
    kind = response["headers"].get("content-type", "application/json")
    return f"status={status};type={quote(kind)};body={quote(text)}"


RESOURCES = {
    "components": "component",
    "datasets": "dataset",
    "runs": "run",
    "annotations": "annotation",
    "evaluations": "evaluation",
    "experiments": "experiment",
    "observations": "observation",
    "evaluators": "evaluator",
    "iterations": "iteration",
    "traces": "trace",
}
OWNERS = {"components": "componentId", "runs": "runId", "experiments": "experimentId"}
OWNED_BY = {"annotation": ["componentId", "runId"]} | dict.fromkeys(["dataset", "run", "evaluation"], ["componentId"])
OWNED_BY |= dict.fromkeys(["observation", "evaluator", "iteration"], ["experimentId"])


def seeds(case: dict):
    """The records of a recorded read, and an experiment whose state the recorded refusal is about."""
    request, response = case["exchanges"][0]["request"], case["exchanges"][0]["response"]
    segments = request["path"].removeprefix("/api/v1/").split("/")
    ids = {OWNERS[name]: id_ for name, id_ in zip(segments[::2], segments[1::2]) if name in OWNERS}
    if response["status"] == 409 and "experimentId" in ids:
        yield "experiment", {"id": ids["experimentId"], "experimentStatus": "running"}
    body = response["body"]
    if request["method"] != "GET" or response["status"] != 200 or not isinstance(body, dict):
        return
    if "deployment" in segments:
        yield "deployment", {"componentId": ids["componentId"], "experimentId": body["experimentId"]}
        if "experiment" in body:
            yield "experiment", body["experiment"]
        return
    resource = RESOURCES.get(segments[-1]) or RESOURCES.get(segments[-2] if len(segments) > 1 else "")
    if resource is None or "totalTraces" in body:
        return
    rows = body["data"] if "data" in body else body["traces"] if segments[-1] == "traces" else [body]
    for row in rows:
        parents = {name: ids.get(name) or row.get(name) for name in OWNED_BY.get(resource, [])}
        last = case["exchanges"][-1]["response"]["body"]
        end = last.get("status") if isinstance(last, dict) else None
        state = {"$outcome": end if end in ("completed", "failed") else "never"} if resource == "evaluation" and "data" not in body else {}
        extra = {"datasetId": segments[3]} if segments[-1] == "annotations" and "datasets" in segments else {}
        yield resource, {**row, **extra, **state, "$parents": parents}


def derived_args(request: dict) -> list:
    """The recording of a flow names no arguments: they appear in its requests."""
    return [*request["path"].removeprefix("/api/v1/").split("/")[1::2], request["body"]["json"]["traceDbId"]]


def derived_kwargs(request: dict) -> dict:
    return {name: value for name, value in request["body"]["json"].items() if name != "traceDbId"}


def faults(case: dict, got):
    """Lists what is wrong with a result: its shape, the requested ids, the fields sent."""
    wanted, exchange = case["result"], case["exchanges"][-1]
    if (wanted is None) != (got is None):
        yield f"expected {'null' if wanted is None else 'a record'}, got {json.dumps(got)[:100]}"
        return
    yield from misshapen(wanted, got, "result")
    if not isinstance(got, dict):
        return
    request = exchange["request"]
    if request["method"] == "GET":
        asked_for = {name for name, value in wanted.items() if value != "" and str(value) in request["path"].split("/")}
        for name in asked_for | ({"status", "experimentStatus"} & wanted.keys()):
            if got.get(name) != wanted[name]:
                yield f"{name} is {got.get(name)!r}, expected {wanted[name]!r}"
        for rows in {"data", "traces"} & wanted.keys():
            missing = {row["id"] for row in wanted[rows]} - {row["id"] for row in got[rows]}
            if missing and request["query"].get("offset", "0") == "0":
                yield f"{rows} lacks {sorted(map(str, missing))}"
    sent = request["body"]["json"] if request["body"] else {}
    for name, value in sent.items() if isinstance(sent, dict) else []:
        if value is not None and name in wanted and got.get(name) != value:
            yield f"sent {name}={value!r}, got {got.get(name)!r}"


def misshapen(wanted, got, where: str):
    """Fields that are missing, values of another JSON type. Null goes with anything; rows are compared with the recorded first one."""
    if wanted is None or got is None:
        return
    if kind(wanted) != kind(got):
        yield f"{where} is {got!r}, expected {kind(wanted)}"
    elif isinstance(wanted, dict):
        for name in wanted:
            if name not in got:
                yield f"{where}.{name} is missing"
            elif name not in UNTYPED:
                yield from misshapen(wanted[name], got[name], f"{where}.{name}")
    elif isinstance(wanted, list) and wanted:
        if not got and where.endswith((".data", ".traces", ".spans", "result")):
            yield f"{where} is empty"
        for i, row in enumerate(got):
            yield from misshapen(wanted[0], row, f"{where}[{i}]")


def kind(value) -> str:
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
