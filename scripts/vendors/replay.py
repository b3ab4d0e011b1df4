"""Makes the recorded calls of one vendor's installed Python client against a scripted server: `python replay.py <recordings name>`.

The server gives the recorded responses in their order and writes down what it was sent. Prints JSON lines: first {"methods": […]}, the
public methods of the client, then one line a case: {"case", "call", "requests", "outcome"}. How a call is made is taken from the drivers
in test/interop; Vijil's console client, which has no driver, is driven here.
"""

import asyncio
import importlib.util
import inspect
import json
import os
import re
import sys
import tempfile
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

TESTS = Path(__file__).parent.parent.parent / "test"
# What is compared of a request's headers: credentials and what names the sender differ from run to run or by version.
HEADERS = re.compile(r"^(accept|content-type|authorization|idempotency-key|x-(?!evalwire|stainless).*)$")
CALL_SECONDS = 20


class Script:
    """The exchanges of the case that runs, and the requests that came."""

    def __init__(self):
        self.begin([])

    def begin(self, exchanges: list) -> None:
        self.exchanges, self.requests = exchanges, []


def serve(script: Script) -> str:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            if self.path.startswith("/_evalwire/"):  # a driver's own word to the mock
                return self.reply(200, {}, "{}")
            place = len(script.requests)
            script.requests.append(describe(self, body))
            if place >= len(script.exchanges):
                return self.reply(500, {}, '{"error": "not recorded"}')
            response = script.exchanges[place]["response"]
            text = response["body"] if isinstance(response["body"], str) else "" if response["body"] is None else json.dumps(response["body"])
            self.reply(response["status"], response["headers"], text)

        def reply(self, status: int, headers: dict, text: str):
            names = {name.lower() for name in headers}
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in ("content-length", "transfer-encoding"):
                    self.send_header(name, value)
            if "content-type" not in names and text:
                self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = answer

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def describe(handler: BaseHTTPRequestHandler, body: bytes) -> dict:
    """A request without what differs between two runs of one version: ports, boundaries, random ids."""
    url = urlsplit(handler.path)
    headers = {name.lower(): value for name, value in handler.headers.items() if HEADERS.match(name.lower())}
    kind = headers.get("content-type", "")
    headers["content-type"] = kind.split(";")[0]
    if "idempotency-key" in headers:
        headers["idempotency-key"] = "<random>"
    sent = None
    if body:
        try:
            sent = {"json": json.loads(body)} if "json" in kind else {"bytes": len(body)} if "multipart" in kind else {"text": body.decode("utf-8", "replace")}
        except ValueError:
            sent = {"text": body.decode("utf-8", "replace")}
    return {
        "method": handler.command,
        "path": re.sub(r"^/(ptm|promptic|mutagent|prodloop|vijil)(?=/|$)", "", url.path) or "/",
        "query": {name: values[0] if len(values) == 1 else values for name, values in sorted(parse_qs(url.query, keep_blank_values=True).items())},
        "headers": {name: value for name, value in sorted(headers.items()) if value},
        "body": sent,
    }


def load_driver(name: str):
    """A driver of test/interop. It takes its own folder off the path when it is loaded, so one to spare is put there."""
    sys.path.insert(0, "")
    spec = importlib.util.spec_from_file_location(f"driver_{name}", TESTS / "interop" / f"{name}.py")
    driver = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(driver)
    return driver


def forget_waiting() -> None:
    """A sleep takes no time, and yet the clock is later after it."""
    clock, slept = time.monotonic, [0.0]

    def sleep(seconds):
        slept[0] += seconds

    async def sleep_async(seconds, result=None):
        slept[0] += seconds
        return result

    time.sleep, asyncio.sleep = sleep, sleep_async
    time.monotonic = lambda: clock() + slept[0]


def drive_ptm(base: str):
    driver = load_driver("ptm")
    os.environ["PTM_CF_AUTO_DISCOVER"] = "false"

    def make(case):
        with tempfile.TemporaryDirectory(prefix="evalwire-vendors-") as home:
            os.environ["HOME"] = home
            return driver.outcome(case, f"{base}/ptm", Path(home))

    return driver.ptm_client.PTMClient, make


def drive_promptic(base: str):
    driver = load_driver("promptic")
    return driver.official.PrompticClient, lambda case: driver.outcome(case, base)


def drive_mutagent(base: str):
    driver = load_driver("mutagent")
    driver.arrange = lambda *_: None  # the scripted server has its rows
    official = driver.mutagent.Mutagent(api_key="mt_none", server_url=base)
    return official, lambda case: driver.outcome(case, f"{base}/mutagent")


def drive_prodloop(base: str):
    driver = load_driver("prodloop")
    driver.ProdloopClient._SERVICE_URL = f"{base}/prodloop"
    os.chdir(tempfile.mkdtemp(prefix="evalwire-vendors-"))
    driver.write_files(json.loads((TESTS / "recordings" / "prodloop.json").read_text("utf-8"))["cases"])
    return driver.ProdloopClient, lambda case: driver.outcome(case, base)


def drive_vijil_console(base: str):
    from vijil import Vijil

    def make(case):
        if not re.fullmatch(r"[a-z_.]+", case["call"]):
            raise NotDriven("a flow or a constructor")
        token = next((e["request"]["headers"]["authorization"] for e in case["exchanges"] if "authorization" in e["request"]["headers"]), "Bearer x")
        with tempfile.TemporaryDirectory(prefix="evalwire-vendors-") as folder:
            target = Vijil(gateway=f"{base}/vijil", api_key=token.removeprefix("Bearer "), config_dir=Path(folder))
            for name in case["call"].split("."):
                target = getattr(target, name)
            return target(*case["args"], **case["kwargs"])

    return Vijil(gateway=base, api_key="x.y.z", config_dir=Path(tempfile.mkdtemp(prefix="evalwire-vendors-"))), make


class NotDriven(Exception):
    """The recording's call is no method that can be called by its name."""


def methods(client, prefix: str = "", depth: int = 2) -> list[str]:
    """Public methods with their parameters, those of the client's resources included."""
    found = []
    for name in dir(client):
        if name.startswith("_"):
            continue
        try:
            member = getattr(client, name)
        except Exception:  # a property that needs more than this client has
            continue
        if inspect.isfunction(member) or inspect.ismethod(member):
            found.append(f"{prefix}{name}({parameters(member)})")
        elif depth > 1 and not inspect.isclass(member) and type(member).__module__.split(".")[0] == type(client).__module__.split(".")[0]:
            found += methods(member, f"{prefix}{name}.", depth - 1)
    return found


def parameters(function) -> str:
    try:
        names = list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return "…"
    return ", ".join(name for name in names if name != "self")


def outcome_of(make, case: dict) -> str:
    """What the call came to: "ok", or the error's class. A call that hangs ends its wait, not the run."""
    came: list[str] = []

    def run():
        try:
            make(case)
            came.append("ok")
        except BaseException as error:  # whatever it raises is what is reported
            came.append(f"{type(error).__name__}: {str(error)[:200]}")

    worker = threading.Thread(target=run, daemon=True)
    worker.start()
    worker.join(CALL_SECONDS)
    return came[0] if came else f"no end after {CALL_SECONDS} s"


def main(name: str) -> None:
    for variable in [v for v in os.environ if v.startswith(("PTM_", "CF_ACCESS_", "MUTAGENT_", "PROMPTIC_", "PRODLOOP_", "VIJIL_"))]:
        del os.environ[variable]
    script = Script()
    base = serve(script)
    client, make = globals()[f"drive_{name}"](base)
    print(json.dumps({"methods": sorted(methods(client))}), flush=True)
    forget_waiting()
    for case in json.loads((TESTS / "recordings" / f"{name}.json").read_text("utf-8"))["cases"]:
        script.begin(case["exchanges"])
        outcome = outcome_of(make, case)
        text = json.dumps({"case": case["id"], "call": case["call"], "requests": script.requests, "outcome": outcome})
        print(text.replace(base, "BASE").replace(str(uuid.getnode()), "NODE"), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
