"""The official PTM client (ptm-client 0.24.0) runs its recordings against our mock: `python ptm.py <mock's base URL>`.

Every case has its own session, so it starts with the fixtures of contract §10. The fault header requests an injected failure from the
mock. The mock itself produces the errors that the request causes. Sleeps take no time.
"""

import json
import os
import re
import stat
import sys
import tempfile
import uuid
import warnings
from pathlib import Path
from urllib.parse import quote

sys.path.pop(0)  # this folder, where `ptm` is this file

import ptm_client
import ptm_client.client

RECORDINGS = Path(__file__).parent.parent / "recordings" / "ptm.json"
# Operations that are newer than the seed's and not in our document.
NEWER = re.compile(
    r"/(security-scans|git-sync|triage|tools|mock-profiles|skill-sources|me|feedback|sampling|share|unshare|transfer|groups/|activate|compare"
    r"|auth|meta)|/healthz$|/prompts/[^/]+/groups$|/skills/[^/]+/versions"
)
# Responses that no request causes: they come at random, or from something in front of the service.
INJECTED = {302, 401, 429, 500}
CLOSED_PORT = "http://127.0.0.1:1"


def main(base: str) -> int:
    for name in [name for name in os.environ if name.startswith(("PTM_", "CF_ACCESS_", "CODEX_"))]:
        del os.environ[name]
    os.environ["PTM_CF_AUTO_DISCOVER"] = "false"
    ptm_client.client.time.sleep = lambda seconds: None
    cases = [case for case in json.loads(RECORDINGS.read_text("utf-8"))["cases"] if covered(case)]
    failed = 0
    for case in cases:
        try:
            why = run(case, base.rstrip("/") + "/ptm")
        except Exception as error:  # a driver's own failure is a failure of the case
            why = f"{type(error).__name__}: {error}"
        print(json.dumps({"case": case["id"], "ok": why is None, **({} if why is None else {"why": why})}), flush=True)
        failed += why is not None
    print(f"ptm: {len(cases) - failed}/{len(cases)}")
    return 1 if failed else 0


def covered(case: dict) -> bool:
    """All of the seed; of what is newer, new arguments of the seed's operations."""
    requests = [exchange["request"] for exchange in case["exchanges"]]
    if case["tier"] == "seed":
        return True
    if not requests or case["call"] in ("get_json", "get_raw"):
        return False
    return not any(NEWER.search(r["path"]) or (r["method"] in ("PUT", "PATCH") and "/prompts/" in r["path"]) for r in requests)


def run(case: dict, server: str) -> str | None:
    """Runs one case; says what is wrong, or None."""
    wanted = case.get("error")
    with tempfile.TemporaryDirectory(prefix="evalwire-ptm-") as home:
        os.environ["HOME"] = home
        try:
            got = outcome(case, server, Path(home))
        except Exception as error:
            if wanted is None:
                raise
            got_error = (type(error).__name__, getattr(error, "status_code", None))
            left = [str(path) for path in Path(home).rglob("*") if path.is_file()]
            if left:
                return f"a refused install left {left}"
            return None if got_error == (wanted["type"], wanted["status_code"]) else f"expected {wanted['type']} {wanted['status_code']}, got {type(error).__name__}: {error}"
    if wanted is not None:
        return f"expected {wanted['type']}, got {json.dumps(got)[:200]}"
    return next(faults(case, got), None)


def outcome(case: dict, server: str, home: Path):
    """Returns what the official client makes of the mock's responses."""
    call, args, kwargs = case["call"], case["args"], dict(case["kwargs"])
    client = client_for(case, server)
    if call == "wait_for_run" and not args:
        return quickstart(client, case)
    installs = call.startswith("install_skill")
    if installs:
        kwargs = {name: value.replace("<tmp>", str(home)) if isinstance(value, str) else value for name, value in kwargs.items()}
        arrange_install(case, kwargs, home)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        result = getattr(client, call)(*args, **kwargs)
    if installs:
        result = installed(result, home)
    if isinstance(case.get("result"), dict) and case["result"].keys() == {"result", "warnings"}:
        return {"result": result, "warnings": [warning.category.__name__ for warning in warned]}
    return len(result) if isinstance(result, bytes) else result


def arrange_install(case: dict, kwargs: dict, home: Path) -> None:
    """An older copy to be replaced, and the environment: recordings tell both by their results alone."""
    result = case.get("result") or {}
    os.environ.pop("PTM_SKILLS_DIR", None)
    if result.get("path", "").startswith("from-env/"):
        os.environ["PTM_SKILLS_DIR"] = str(home / "from-env")
    if "target_dir" in kwargs and result:
        old = Path(kwargs["target_dir"]) / kwargs.get("install_name", case["args"][0])
        old.mkdir(parents=True)
        (old / "stale.txt").write_text("from an older version")
        if result.get("previous_version") is not None:
            (old / "manifest.json").write_text(json.dumps({"version": result["previous_version"]}))


def client_for(case: dict, server: str):
    error, headers = case.get("error") or {}, {"x-evalwire-session": str(uuid.uuid4())}
    timeout = 30
    if error.get("status_code") == 0:
        if error["type"] != "PTMTimeoutError":
            server = CLOSED_PORT
        timeout, headers["x-evalwire-fault"] = 0.2, "delay=2000"
    fault = injected(case["exchanges"])
    if fault:
        headers["x-evalwire-fault"] = fault
    slash = "/" if "trailing_slash" in case["id"] else ""
    return ptm_client.PTMClient(server + slash, bearer(case), timeout=timeout, extra_headers=headers)


def bearer(case: dict) -> str:
    sent = [exchange["request"]["headers"].get("authorization", "") for exchange in case["exchanges"]]
    return next((value.removeprefix("Bearer ") for value in sent if value), "ptm_u_none")


def injected(exchanges: list) -> str | None:
    if len(exchanges) != 1:
        return None
    status, headers, body = (exchanges[0]["response"][key] for key in ("status", "headers", "body"))
    json_is_due = not exchanges[0]["request"]["path"].endswith("/report")
    if status not in INJECTED and not (isinstance(body, str) and json_is_due):
        return None
    kept = "".join(f";header.{name}={quote(value)}" for name, value in headers.items() if name != "content-type")
    text = f";body={quote(body)};type={quote(headers.get('content-type', 'text/plain'))}" if isinstance(body, str) else ""
    return f"status={status}{text}{kept}"


def quickstart(client, case: dict) -> dict:
    """Evaluate, wait, read the report: the recording has what came of it in short."""
    submitted = client.run_eval(**case["exchanges"][0]["request"]["body"]["json"])
    finished = client.wait_for_run(submitted["run_key"])
    html = client.run_report(submitted["run_key"])
    report = json.loads(client.run_report(submitted["run_key"], format="json"))
    return {"status": finished["status"], "html": html[: len("<!doctype html>")], "json": sorted(report)}


def installed(result, home: Path) -> dict:
    """A path, or a result with one, in the recordings' terms: relative to the home folder, with the files' modes."""
    path = result if isinstance(result, Path) else result.path
    more = {} if isinstance(result, Path) else {"version": result.version, "previous_version": result.previous_version, "status": result.status}
    files = [file for file in path.rglob("*") if file.is_file()]
    modes = {str(file.relative_to(home)): oct(stat.S_IMODE(file.stat().st_mode)) for file in sorted(files)}
    return {"path": str(path.relative_to(home)), **more, "files": modes}


def faults(case: dict, got):
    """Lists what is wrong with a result: its shape, the last state of a wait, the requested ids, the fields sent."""
    call, wanted = case["call"], case["result"]
    if call.startswith("install_skill") or call == "wait_for_run" and not case["args"]:
        if got != wanted:
            yield f"expected {json.dumps(wanted)}, got {json.dumps(got)}"
        return
    if call == "download_skill_bundle":
        if not got:
            yield "the bundle is empty"
        return
    if isinstance(wanted, dict) and wanted.keys() == {"result", "warnings"}:
        if got["warnings"] != wanted["warnings"]:
            yield f"warned {got['warnings']}"
        wanted, got = wanted["result"], got["result"]
    yield from misshapen(wanted, got, "result")
    if call.startswith("wait_for") and got.get("status") != wanted.get("status"):
        yield f"ended as {got.get('status')}, recorded was {wanted.get('status')}"
    if call == "run_report" and got[:9] != wanted[:9] and case["kwargs"].get("format") != "json":
        yield f"the report begins with {got[:20]!r}"
    for field in ("prompt_id", "run_key", "skill_id", "qualified_name", "version", "version_number"):
        known = isinstance(got, dict) and isinstance(wanted, dict) and wanted.get(field)
        if known and asks_for(case, wanted[field]) and got.get(field) != wanted[field]:
            yield f"asked for {field} {wanted[field]}, got {got.get(field)}"
    if call in ("create_prompt", "update_skill") and isinstance(got, dict):
        for name, value in case["kwargs"].items():
            if name in wanted and got.get(name) != value:
                yield f"sent {name}={value!r}, got {got.get(name)!r}"
    if rows_are_due(case) and not rows(got):
        yield "there are no rows"


def asks_for(case: dict, value) -> bool:
    """Whether the call names this id, so that the mock has no choice."""
    return value in case["args"] or value in case["kwargs"].values()


def rows(result) -> list:
    if isinstance(result, list):
        return result
    return next((value for name, value in result.items() if name in ("items", "runs")), [])


def rows_are_due(case: dict) -> bool:
    """A list that had rows, by filters and pages that the fixture world can meet."""
    lists = case["call"].startswith("list_") or case["call"].startswith("get_skills_by")
    return lists and bool(rows(case["result"])) and not {"offset", "page", "since"} & case["kwargs"].keys()


def misshapen(wanted, got, where: str):
    """Fields that are missing, values of another JSON type. Null goes with anything; rows are compared with the recorded first one."""
    if wanted is None or got is None:
        if where == "result" and wanted is not got:
            yield f"expected {wanted!r}, got {got!r}"
        return
    if kind(wanted) != kind(got):
        yield f"{where} is {got!r}, expected {kind(wanted)}"
    elif isinstance(wanted, dict):
        for name in wanted:
            if name not in got:
                yield f"{where}.{name} is missing"
            elif name not in ("vars", "files", "input_schema"):  # keyed by names of the user's
                yield from misshapen(wanted[name], got[name], f"{where}.{name}")
    elif isinstance(wanted, list) and wanted:
        for index, item in enumerate(got):
            yield from misshapen({k: v for k, v in wanted[0].items() if k in LAST_ROW.get(where, wanted[0])} if isinstance(wanted[0], dict) else wanted[0], item, f"{where}[{index}]")


# Of these lists not every row has what the recorded first one has.
LAST_ROW = {name: {"description", "vars"} for name in ("result.promptfoo_tests", "result.tests_json", "result.tests", "result.contents.tests")}


def kind(value) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    return {str: "string", list: "array", dict: "object"}[type(value)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
