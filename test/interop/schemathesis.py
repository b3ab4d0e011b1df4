"""schemathesis against our mock, all its checks on all five documents: `python schemathesis.py <mock's base URL> [service…]`.

A case is one check of one operation, over everything that was sent to it: examples, boundaries, random data good and bad, and chains of
calls along the links. The generator is seeded and keeps no database; only the ids that the mock makes up differ from run to run.
"""

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

# The base URL below the mock, a valid key, and one that the mock's story rejects.
SERVICES = {
    "vijil": ("/vijil", "Authorization: Bearer vj-key", "vj-expired"),
    "prodloop": ("/prodloop", "Authorization: Bearer sk_live_key", "sk_live_revoked"),
    "mutagent": ("/mutagent", "x-api-key: mt_key", "mt_expired"),
    "promptic": ("/promptic/api/v1", "Authorization: Bearer pk_live_key", "pk_live_wrong"),
    "ptm": ("/ptm", "Authorization: Bearer ptm_u_key", "ptm_u_expired"),
}

# Failures that a contract explains: service, check, operation and response (patterns), reason.
EXCUSED = [
    ("vijil", "unsupported_method", "", '"not_found"', "contract §3.1: a method that no operation has is 404"),
    ("mutagent", "unsupported_method", "/(tags|results)$", "^4", "PATCH and DELETE there are those of the path with {id}"),
    ("mutagent", "positive_data_acceptance", "^PATCH /api/prompts/evaluations/{id}$", "EVAL_INCOMPLETE", "contract §3: clearing all criteria"),
    ("prodloop", "positive_data_acceptance", "^POST /$", "must have an element| needs ", "contract §5.2: what a parameter that is asked for needs"),
    ("prodloop", "positive_data_acceptance", "^POST /simulate/turn$", "BAD_SIMULATION_REQUEST", "contract §3: the service runs that simulation's bot"),
    ("promptic", "positive_data_acceptance", "^POST /experiments$", "There is no component", "contract §3: an id in a body that nobody has"),
    ("ptm", "positive_data_acceptance", "^POST .*/publish-skill$", "required when namespace is team", "contract §6: a team's skill needs its group"),
    ("ptm", "positive_data_acceptance", "^POST .*/publish-skill$", "security_scan_blocked", "contract §3: a prompt that its scan blocks"),
    ("ptm", "positive_data_acceptance", "/(bundle|contents|invoke|invoke-with-bundle|versions/{version_number})$", "^423", "contract §3: a skill on hold"),
]

# JavaScript has one number for 2^63 - 1, the largest int64, and 2^63: the mock cannot tell them apart.
BEYOND_INT64 = re.compile(r"9223372036854775808|-9223372036854775809")

EXAMPLES = 30
SECONDS_PER_REQUEST = 5
SECONDS_PER_DOCUMENT = 180
SEED = 1


def main(base: str, names: list[str]) -> int:
    failed = done = 0
    for name in names or SERVICES:
        for case, why in run(name, base.rstrip("/")).items():
            print(json.dumps({"case": case, "ok": why is None, **({} if why is None else {"why": why})}), flush=True)
            done += 1
            failed += why is not None
    print(f"schemathesis: {done - failed}/{done}")
    return 1 if failed else 0


def run(name: str, base: str) -> dict[str, str | None]:
    """Runs schemathesis on one document: by case, what failed or None."""
    path, key, refused = SERVICES[name]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.ndjson"
        # By its path: in this folder, `schemathesis` is this file.
        command = [
            *(str(Path(sys.executable).with_name("schemathesis")), "run", f"{base}/{name}/openapi.json", "--url", base + path),
            *("--header", key, "--header", f"x-evalwire-session: schemathesis-{name}"),
            *("--checks", "all", "--max-response-time", str(SECONDS_PER_REQUEST), "--request-timeout", str(2 * SECONDS_PER_REQUEST)),
            *("--continue-on-failure", "--no-shrink", "--max-examples", str(EXAMPLES), "--seed", str(SEED)),
            *("--generation-database", "none", "--report-ndjson-path", str(report)),
        ]
        hooks = Path(__file__).resolve().parent / "support"
        environment = {**os.environ, "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(hooks), "EVALWIRE_REFUSED_KEY": refused}
        try:
            ended = subprocess.run(
                command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=SECONDS_PER_DOCUMENT
            )
        except subprocess.TimeoutExpired:
            return {f"{name}: the run": f"not done after {SECONDS_PER_DOCUMENT} s"}
        if not report.exists():
            return {f"{name}: the run": f"exit code {ended.returncode}: {ended.stderr or ended.stdout}"[-2000:]}
        events = [json.loads(line) for line in report.read_text("utf-8").splitlines()]
    document = json.loads(urllib.request.urlopen(f"{base}/{name}/openapi.json").read())
    outcomes = outcomes_of(name, events, operations_of(document))
    if ended.returncode not in (0, 1):
        outcomes[f"{name}: the run"] = f"exit code {ended.returncode}: {ended.stderr or ended.stdout}"[-2000:]
    return outcomes


def operations_of(document: dict) -> set[str]:
    methods = {"get", "put", "post", "delete", "patch", "head"}
    return {f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item if method in methods}


def outcomes_of(name: str, events: list[dict], operations: set[str]) -> dict[str, str | None]:
    outcomes: dict[str, str | None] = {}
    for event in events:
        for kind, facts in event.items():
            if kind.endswith("Error"):
                outcomes[f"{name}: {facts.get('label', kind)}"] = json.dumps(facts)[:2000]
            if kind == "ScenarioFinished":
                recorder = facts["recorder"]
                scenario = recorder["label"]
                for case_id, checks in recorder.get("checks", {}).items():
                    sent = recorder["cases"][case_id]["value"]
                    answer = answer_of(recorder, case_id)
                    for check in checks:
                        failure = (check.get("failure_info") or {}).get("failure") or {}
                        # A method that the document does not have counts for the operation that it was tried on.
                        called = f"{sent['method']} {sent['path']}"
                        operation = called if called in operations else scenario
                        case = f"{name} {operation} {check['name']}"
                        outcomes.setdefault(case, None)
                        if check["status"] == "failure" and not excused(name, check["name"], operation, answer) and not is_artifact(failure, sent):
                            outcomes[case] = outcomes[case] or why(failure, sent, answer)
    for operation in operations:
        if f"{name} {operation} not_a_server_error" not in outcomes:
            outcomes[f"{name} {operation}"] = "nothing was sent to it"
    return outcomes


def excused(name: str, check: str, operation: str, answer: str) -> bool:
    return any(
        (name, check) == (service, rule) and re.search(where, operation) and re.search(says, answer)
        for service, rule, where, says, _ in EXCUSED
    )


def is_artifact(failure: dict, sent: dict) -> bool:
    """A number that the mock cannot tell from an allowed one, or an id that a link took from a null of the response."""
    message = failure.get("message") or ""
    if None in (sent.get("path_parameters") or {}).values():
        return True
    return bool(re.search("than (maximum|minimum)", message) and BEYOND_INT64.search(json.dumps(sent, default=str)))


def answer_of(recorder: dict, case_id: str) -> str:
    """Status and body."""
    response = (recorder.get("interactions", {}).get(case_id) or {}).get("response") or {}
    content = response.get("content") or ""
    if isinstance(content, dict):
        content = base64.b64decode(content["$base64"]).decode("utf-8", "replace")
    return f"{response.get('status_code')} {content}"


def why(failure: dict, sent: dict, answer: str) -> str:
    request = {key: sent.get(key) for key in ("method", "path", "path_parameters", "query", "headers", "body") if sent.get(key)}
    told = f"{failure.get('title')}: {failure.get('message')}"
    return f"{told[:400]} | sent {json.dumps(request, default=str)[:800]} | answered {answer[:400]}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
