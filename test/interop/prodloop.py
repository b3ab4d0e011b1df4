"""The official Prodloop client (prodloop-observability-sdk 0.1.11) runs its recordings against our mock: `python prodloop.py <mock's base URL>`.

Every case has its own session, seeded with what the recorded service contained. The fault header requests a response that no request causes
from the mock, for the one request that received it.
"""

import json
import os
import sys
import tempfile
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import quote

sys.path.pop(0)  # this folder, where `prodloop` is this file
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # no look-up on the network

import requests
from prodloop import EvaluationParameter, ProdloopClient, plugins

RECORDINGS = Path(__file__).parent.parent / "recordings" / "prodloop.json"
POLLS = 20
# What the mock itself rejects: the key, the route and the id that its story names.
EARNED_KEY, EARNED_MODEL, EARNED_ID = "sk_live_revoked", "azure/nowhere", "sim_missing"


class Session(requests.Session):
    """Sends the session's name with every request, and the n-th recorded fault with the n-th request."""

    def __init__(self, faults: list[str | None], headers: dict):
        super().__init__()
        self.faults = faults
        self.headers.update(headers)
        self.sent = 0

    def send(self, request, **kwargs):
        if self.sent < len(self.faults) and self.faults[self.sent]:
            request.headers["x-evalwire-fault"] = self.faults[self.sent]
        self.sent += 1
        return super().send(request, **kwargs)


def main(root: str) -> int:
    ProdloopClient._SERVICE_URL = root.rstrip("/") + "/prodloop"
    cases = json.loads(RECORDINGS.read_text("utf-8"))["cases"]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        write_files(cases)
        for case in cases:
            try:
                why = run(case, root.rstrip("/"))
            except Exception as error:  # a driver's own failure is a failure of the case
                why = f"{type(error).__name__}: {error}"
            print(json.dumps({"case": case["id"], "ok": why is None, **({} if why is None else {"why": why})}), flush=True)
            failed += why is not None
        os.chdir("/")
    print(f"prodloop: {len(cases) - failed}/{len(cases)}")
    return 1 if failed else 0


def write_files(cases: list) -> None:
    """The recorder's folder: a file of the recorded size under every path that was sent, and what is no file."""
    for case in (case for case in cases if case["call"] == "evaluate_call"):
        path = Path(argument(case, 0, "audio_file_path"))
        if (case.get("error") or {}).get("message", "").startswith("Audio path is not a file"):
            path.mkdir(parents=True, exist_ok=True)
        for exchange in case["exchanges"]:
            for part in exchange["request"]["body"]["multipart"]:
                if part["filename"] is not None:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(os.urandom(part["value"]["bytes"]))


def argument(case: dict, place: int, name: str):
    """An argument, by its name or by its place."""
    args = case["args"]
    return case["kwargs"].get(name, args[place] if place < len(args) else None)


def run(case: dict, root: str) -> str | None:
    """Runs one case; says what is wrong, or None."""
    wanted = expected_error(case)
    try:
        got = outcome(case, root)
    except Exception as error:
        if wanted is None:
            raise
        return compare_errors(error, wanted, earned(case))
    if wanted is not None:
        return f"expected {wanted['type']}, got {json.dumps(got)[:200]}"
    return next(wrong(case, got), None)


def expected_error(case: dict) -> dict | None:
    """The limits of the documentation hold in the mock, where the client sends beyond them (contract §9, R2)."""
    sent = case["exchanges"] if case["call"] == "simulate_prompt" else []
    if sent and ((argument(case, 4, "max_turns") or 1) > 10 or (argument(case, 5, "adaptive_max_conversations") or 1) > 50):
        return {"type": "APIError", "status_code": 400, "message": None}
    return case.get("error")


def outcome(case: dict, root: str):
    """Returns what the official client makes of the mock's responses."""
    call, args, kwargs = case["call"], case["args"], dict(case["kwargs"])
    if call == "ProdloopClient":
        return str(ProdloopClient(*args, **kwargs))
    name = str(uuid.uuid4())
    seed(case, root, name)
    client = ProdloopClient(api_key=key_of(case), session=Session(faults_of(case), headers_of(case, name)))
    if isinstance(kwargs.get("bot_turn_handler"), dict):
        return orchestrated(client, case, kwargs)
    if call == "get_simulation" and "start" in kwargs:
        return polled(client, case)
    if call == "get_simulation_parameters" and isinstance(case.get("result"), list):
        return one_per_key(client, case)
    return getattr(client, call)(*args, **kwargs)


def seed(case: dict, root: str, session: str) -> None:
    """A simulation that the recorded service knew, in the state that it was in."""
    chat_id = argument(case, 0, "chat_id")
    if case["call"] != "get_simulation" or not chat_id or not isinstance(case.get("result"), dict):
        return
    result = case["result"]
    audit = "audit_discovery" in (result.get("final_result") or {})
    row = {
        "chat_id": chat_id.strip(),
        "status": result["status"],
        "simulation_mode": "audit_discovery" if audit else "self_simulation",
        "prompt": "x",
        "parameters": ["hallucination"],
        "max_turns": 10,
        **({"adaptive_max_conversations": 2} if audit else {}),
    }
    reply = requests.post(f"{root}/_evalwire/seed", params={"session": session}, json={"prodloop": {"simulation": [row]}}, timeout=10)
    reply.raise_for_status()


def key_of(case: dict) -> str:
    headers = [exchange["request"]["headers"].get("authorization", "") for exchange in case["exchanges"]]
    return headers[0].removeprefix("Bearer ") if headers else "sk_live_none"


def service_exchanges(case: dict) -> list:
    """Those with Prodloop; the LiteLLM plugin talks to a model as well."""
    return [exchange for exchange in case["exchanges"] if not exchange["request"]["path"].endswith("/chat/completions")]


def headers_of(case: dict, session: str) -> dict:
    states = [exchange["response"]["body"] for exchange in service_exchanges(case)[1:]]
    failed = any(isinstance(state, dict) and state.get("status") == "failed" for state in states)
    return {"x-evalwire-session": session, **({"x-evalwire-outcome": "failed"} if failed else {})}


def faults_of(case: dict) -> list[str | None]:
    if earned(case):
        return []
    exchanges = service_exchanges(case)
    # The mock does not know a conversation that starts with a recorded response, so it continues as recorded.
    recorded = bool(exchanges) and is_odd_start(exchanges[0])
    turns = [exchange for exchange in exchanges if exchange["request"]["path"] == "/simulate/turn"]
    return [
        reply(exchange, case.get("error")) if recorded or is_odd(exchange, turns) else None for exchange in exchanges
    ]


def reply(exchange: dict, error: dict | None) -> str:
    response = exchange["response"]
    text, kind = written(response["body"], error)
    return f"status={response['status']};type={response['headers'].get('content-type', kind)};body={quote(text, safe='')}"


def is_odd(exchange: dict, turns: list) -> bool:
    """Whether the mock gives no such reply by itself."""
    status, body = exchange["response"]["status"], exchange["response"]["body"]
    if status >= 400 or not isinstance(body, dict):
        return True
    return is_odd_start(exchange) or (exchange in turns and is_odd_turn(body, turns.index(exchange)))


def is_odd_start(exchange: dict) -> bool:
    """A start that lacks what every start has, is an end, or goes on with a conversation."""
    request, body = exchange["request"], exchange["response"]["body"]
    if request["path"] != "/simulate/start" or not isinstance(body, dict):
        return False
    if request["body"]["json"]["simulation_mode"] != "user_orchestrated":
        return exchange["response"]["status"] < 400 and "chat_id" not in body
    return not body.get("chat_id") or not str(body.get("tester_message") or "").strip() or bool(body.get("transcript"))


def is_odd_turn(body: dict, turn: int) -> bool:
    """The mock ends with the second reply. What comes of `failed` is asked for with the start."""
    if body.get("status") in ("completed", "failed"):
        return body["status"] == "completed" and turn == 0
    return turn > 0 or not body.get("tester_message") or not isinstance(body.get("transcript") or [], list)


def written(body, error: dict | None) -> tuple[str, str]:
    """A body as it was on the wire: a recorded text is one of JSON or a page, null is JSON or nothing. What was made of it tells."""
    was_json = error is not None and (error["type"] == "AttributeError" or error["message"].endswith("must be a JSON object."))
    if isinstance(body, str) and not was_json:
        return body, "text/html"
    if body is None and not was_json:
        return "", "text/html"
    return json.dumps(body), "application/json"


def earned(case: dict) -> bool:
    model = (case["kwargs"].get("bot_llm") or {}).get("model") if isinstance(case["kwargs"].get("bot_llm"), dict) else None
    return key_of(case) == EARNED_KEY or model == EARNED_MODEL or EARNED_ID in case["args"]


def orchestrated(client: ProdloopClient, case: dict, kwargs: dict):
    recorded = kwargs.pop("bot_turn_handler")
    if "plugin" in recorded:
        return with_plugin(client, case, kwargs, recorded)
    seen: list = []
    replies = [tuple(reply) if isinstance(reply, list) else reply for reply in recorded["returns"]]

    def handler(tester_message, transcript):
        seen.append({"tester_message": tester_message, "transcript": transcript})
        return replies[min(len(seen), len(replies)) - 1]

    returned = client.simulate_prompt(bot_turn_handler=handler, **kwargs)
    return {"returned": returned, "handler_was_called_with": seen}


def with_plugin(client: ProdloopClient, case: dict, kwargs: dict, recorded: dict):
    """The plugin's model is a server that sends the recorded responses and checks the requests."""
    exchanges = [exchange for exchange in case["exchanges"] if exchange not in service_exchanges(case)]
    asked: list = []

    class Model(BaseHTTPRequestHandler):
        def do_POST(self):
            asked.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            body = json.dumps(exchanges[len(asked) - 1]["response"]["body"]).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings = {key: value for key, value in recorded.items() if key not in ("plugin", "system_prompt", "base_url")}
    model = plugins.LiteLLM(base_url=f"http://127.0.0.1:{server.server_port}/v1", **settings)
    try:
        state = client.simulate_prompt(bot_turn_handler=model.as_turn_handler(system_prompt=recorded["system_prompt"]), **kwargs)
    finally:
        server.shutdown()
        server.server_close()
    assert len(asked) == len(exchanges), f"the model was asked {len(asked)} times, {len(exchanges)} are recorded"
    return state


def polled(client: ProdloopClient, case: dict) -> dict:
    """README's loop: start, then poll until the end."""
    body = case["exchanges"][0]["request"]["body"]["json"]
    chat_id = client.simulate_prompt(**body)["chat_id"]
    statuses: list = []
    for _ in range(POLLS):
        state = client.get_simulation(chat_id)
        statuses.append(state["status"])
        assert state["chat_id"] == chat_id, f"asked for {chat_id}, got {state['chat_id']}"
        if state["status"] in case["kwargs"]["until"]:
            return {"statuses": statuses, "final": state}
    raise AssertionError(f"not at its end after {POLLS} polls")


def one_per_key(client: ProdloopClient, case: dict) -> list:
    keys = [parameter["key"] for parameter in client.get_simulation_parameters()["parameters"]]
    bodies = [exchange["request"]["body"]["json"] for exchange in case["exchanges"][1:]]
    return [client.simulate_prompt(**{**body, "parameters": [key]}) for key, body in zip(keys, bodies)]


def compare_errors(error: Exception, wanted: dict, is_earned: bool) -> str | None:
    kind, status, message = type(error).__name__, getattr(error, "status_code", None), str(error)[:400]
    # The mock has its own messages for its errors.
    same_words = wanted["message"] is None or (is_earned and status is not None) or message == wanted["message"]
    if (kind, status) == (wanted["type"], wanted["status_code"]) and same_words:
        return None
    return f"expected {wanted['type']} {wanted['status_code']} {wanted['message']!r}, got {kind} {status} {message!r}"


def wrong(case: dict, got):
    """Lists what is wrong with a result: its shape, the requested id and parameters, the number of turns."""
    recorded = case["result"]
    yield from misshapen(recorded, got, "result")
    if case["call"] == "evaluate_call":
        if set(got) != set(recorded):
            yield f"entries {sorted(got)}, recorded are {sorted(recorded)}"
        if "extraction_variables" in recorded and got != {**got, **{k: recorded[k] for k in ("extraction_variables", "extraction_validation")}}:
            yield f"extraction {got['extraction_variables']}"
    elif case["call"] == "get_simulation" and argument(case, 0, "chat_id"):
        if got["chat_id"] != argument(case, 0, "chat_id").strip() or got["status"] != recorded["status"]:
            yield f"{got['chat_id']} is {got['status']}"
    elif isinstance(recorded, dict) and "handler_was_called_with" in recorded:
        calls, wanted = got["handler_was_called_with"], recorded["handler_was_called_with"]
        lengths = [len(call["transcript"]) for call in calls]
        if lengths != [len(call["transcript"]) for call in wanted]:
            yield f"the handler saw transcripts of {lengths}"
        if got["returned"]["status"] != "completed":
            yield f"it ended as {got['returned']['status']}"


def misshapen(wanted, got, where: str):
    """Every recorded key is there, every value of its recorded type, every element like one of the recorded ones."""
    if isinstance(wanted, dict):
        if not isinstance(got, dict):
            yield f"{where} is {type(got).__name__}"
            return
        for key, value in wanted.items():
            if key.startswith("prompt_patch_") and got.get("passed"):
                continue  # there is nothing to patch
            if key not in got:
                yield f"{where} has no {key}"
            else:
                yield from misshapen(value, got[key], f"{where}.{key}")
    elif isinstance(wanted, list):
        if not isinstance(got, list) or bool(got) < bool(wanted):
            yield f"{where} is {got!r}"
        elif wanted and got:
            yield from misshapen(wanted[0], got[0], f"{where}[0]")
    elif kind_of(wanted) != kind_of(got):
        yield f"{where} is {got!r}, recorded is {wanted!r}"


def kind_of(value) -> str:
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__


if __name__ == "__main__":
    time.sleep = lambda _: None  # nothing here waits
    assert len(EvaluationParameter) == 24
    sys.exit(main(sys.argv[1]))
