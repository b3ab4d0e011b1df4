"""A JUnit reader of others (junitparser) reads the report of `evalwire run`: `python junit.py <mock's base URL>`."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from junitparser import Error, Failure, JUnitXml, Skipped

ROOT = Path(__file__).resolve().parents[2]


def check(case: str, ok: bool, why: object) -> bool:
    print(json.dumps({"case": case, "ok": ok, **({} if ok else {"why": repr(why)})}), flush=True)
    return ok


def run(folder: str, *args: str) -> Path:
    report = Path(folder, f"{args[0]}.xml")
    node = shutil.which("node")
    if node is None:
        raise SystemExit("junit needs node on the PATH")
    command = [node, str(ROOT / "src/cli/main.ts"), "run", *args, "--report", str(report)]
    env = {**os.environ, "VIJIL_API_KEY": "vj-interop", "PRODLOOP_API_KEY": "sk_live_interop"}
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return report


def main(mock: str) -> int:
    good = True
    with tempfile.TemporaryDirectory() as folder:
        for i in range(3):
            Path(folder, f"call-{i}.wav").write_bytes(b"recording")
        vijil = JUnitXml.fromfile(str(run(folder, "vijil", "--agent-id", "a1", "--harness", "safety", "--interval", "10ms",
                                          "--fail-under", "0.9", "--base-url", f"{mock}/vijil")))
        cases = [case for suite in vijil for case in suite]
        counts = (vijil.tests, vijil.failures, vijil.errors, vijil.skipped)
        good &= check("vijil: counts", counts == (4, 3, 0, 0) and len(cases) == 4, (counts, len(cases)))
        failed = [case.name for case in cases if any(isinstance(r, Failure) for r in case.result)]
        good &= check("vijil: failed cases", "score is at least 0.9" in failed and "security-pi-001" in failed, failed)
        names = {case.classname for case in cases}
        good &= check("vijil: classnames", names == {"evalwire.vijil.evaluation", "evalwire.vijil.threshold"}, names)
        score = {p.name: p.value for suite in vijil for p in suite.properties()}.get("score")
        good &= check("vijil: score", score == "0.78", score)
        calls = JUnitXml.fromfile(str(run(folder, "prodloop", folder, "--parameter", "prompt_injection", "--parameter",
                                          "closing_verbatim_delivery", "--prompt", "Be polite.", "--base-url", f"{mock}/prodloop")))
        results = [result for suite in calls for case in suite for result in case.result]
        good &= check("prodloop: counts", calls.tests == 3 and not any(isinstance(r, Error) for r in results), calls.tests)
        good &= check("prodloop: outcomes", all(isinstance(r, (Failure, Skipped)) for r in results), results)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1].rstrip("/")))
