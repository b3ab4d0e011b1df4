"""The official MutagenT client (mutagent-sdk 0.1.2) runs its recordings against our mock: `python mutagent.py <mock's base URL>`.

Every case has its own session. The fault header requests an injected failure from the mock. The mock itself produces the errors that the input
causes (400, 422, 401 without credentials).
"""

import asyncio
import importlib
import json
import os
import re
import sys
import uuid
from pathlib import Path
from urllib.parse import quote

sys.path.pop(0)  # this folder, where `mutagent` is this file

import httpx
import mutagent
from mutagent import models

RECORDINGS = Path(__file__).parent.parent / "recordings" / "mutagent.json"
# MutagenT stores these as sent. They may contain any JSON value, so their content is not compared.
ANY_JSON = {"actualOutput", "evalConfig", "expectedOutput", "input", "inputSchema", "latestPrompt", "llmConfig", "metadata", "metricResults", "outputSchema"}
# Replies whose fields are not documented (contract §12): any object will do.
UNDOCUMENTED = {"prompt_evaluations.delete_evaluation", "prompt.list_prompt_versions"}
NAMESPACES = {"prompt_evaluations", "prompt_datasets", "prompt_dataset_items", "prompt"}
NOT_COVERED = {"prompt.get_prompt_analytics", "prompt.get_prompt_model_comparisons"}
EARNED = {400, 422}
POLLS = 20


def main(base: str) -> int:
    for name in [name for name in os.environ if name.startswith("MUTAGENT_")]:
        del os.environ[name]
    failed = done = 0
    for case in json.loads(RECORDINGS.read_text("utf-8"))["cases"]:
        if case["call"].split(".")[0] not in NAMESPACES or case["call"] in NOT_COVERED:
            continue
        try:
            why = run(case, base.rstrip("/") + "/mutagent")
        except Exception as error:  # a driver's own failure is a failure of the case
            why = f"{type(error).__name__}: {error}"
        print(json.dumps({"case": case["id"], "ok": why is None, **({} if why is None else {"why": why})}), flush=True)
        done += 1
        failed += why is not None
    print(f"mutagent: {done - failed}/{done}")
    return 1 if failed else 0


def run(case: dict, server: str) -> str | None:
    """Runs one case; says what is wrong, or None."""
    wanted = case.get("error")
    try:
        got = outcome(case, server)
    except Exception as error:
        if wanted is None:
            raise
        return compare_errors(error, wanted, server)
    if wanted is not None:
        return f"expected {wanted['type']}, got {json.dumps(got)[:200]}"
    return next(faults(case, got), None)


def outcome(case: dict, server: str):
    """Returns what the official client makes of the mock's responses."""
    call, exchanges, error = case["call"], case["exchanges"], case.get("error") or {}
    if error.get("type") == "PydanticUserError":
        return models.PromptIdDatasetIdName(promptId=42, datasetId=7, name="x")
    if error.get("type") == "ValueError":
        return mutagent.Mutagent(server_url=re.search(r"'(http[^']*)'", error["message"])[1])
    session = str(uuid.uuid4())
    headers = {**recorded_headers(exchanges[0]), "x-evalwire-session": session, **fault(exchanges)}
    if call == "prompt_evaluations.create_evaluation" and len(exchanges) > 1:
        return asyncio.run(create_and_run(server, headers, exchanges[0]["request"]["body"]["json"]))
    with client(case, server, headers) as official:
        method = getattr(getattr(official, call.split(".")[0]), call.split(".")[1])
        if call == "prompt_evaluations.get_evaluation_result" and len(exchanges) > 1:
            return polled(official)
        kwargs = case["kwargs"] or derived_kwargs(exchanges[0]["request"])
        if isinstance(case.get("result"), list) and len(exchanges) > 1:
            return walked(official, kwargs)
        if rows_are_due(case):
            arrange(official, call, kwargs)
        if error.get("type") == "HTTPStatusError":
            return function(call.split(".")[1])(official, **kwargs)
        return method(*case["args"], **kwargs)


def function(name: str):
    """A stand-alone function of the client: the same request, another error class (contract §3)."""
    return getattr(importlib.import_module(f"mutagent._funcs.{name}"), name)


def client(case: dict, server: str, headers: dict):
    """The key goes where the recording had it: into the client, the environment, or (bearer) a custom HTTP client."""
    key = headers.pop("x-api-key", None)
    http = httpx.Client(headers=headers, timeout=30)
    if "from_env" not in case["id"]:
        return mutagent.Mutagent(api_key=key, server_url=server, http_client=http)
    os.environ.update(MUTAGENT_API_KEY=key, MUTAGENT_SERVER_URL=server)
    try:
        return mutagent.Mutagent(http_client=http)
    finally:
        del os.environ["MUTAGENT_API_KEY"], os.environ["MUTAGENT_SERVER_URL"]


def recorded_headers(exchange: dict) -> dict:
    wanted = {"x-api-key", "authorization", "x-workspace-id", "x-organization-id"}
    return {name: value for name, value in exchange["request"]["headers"].items() if name in wanted}


def fault(exchanges: list) -> dict:
    """Returns the fault header that makes the mock respond as recorded, if the request itself does not cause that response."""
    if len(exchanges) != 1:
        return {}
    request, response = exchanges[0]["request"], exchanges[0]["response"]
    status, body = response["status"], response["body"]
    credentials = {"x-api-key", "authorization"} & request["headers"].keys()
    if body is None:
        return {"x-evalwire-fault": f"status={status};body="}
    if isinstance(body, str):
        return {"x-evalwire-fault": f"body={quote(body)};type={quote(response['headers'].get('content-type', 'text/plain'))}"}
    # The recorded service rejected these ids, whatever else the request contained.
    asked = f"900{status}" in request["path"] + json.dumps(request["body"])
    if status < 300 or (status in EARNED and not asked) or (status == 401 and not credentials):
        return {}
    retry = response["headers"].get("retry-after")
    return {"x-evalwire-fault": f"status={status}" + (f";retry-after={retry}" if retry else "")}


def derived_kwargs(request: dict) -> dict:
    """Recordings of credentials and flows name no arguments: they appear in the request."""
    kwargs = {re.sub(r"[A-Z]", lambda m: "_" + m[0].lower(), name): int(value) if value.isdigit() else value for name, value in request["query"].items()}
    id_ = re.search(r"/(\d+)(/|$)", request["path"])
    if id_:
        kwargs["id_"] = int(id_[1])
    if request["body"]:
        kwargs["body"] = request["body"]["json"]
    return kwargs


def rows_are_due(case: dict) -> bool:
    """A list that had rows, by filters that something we create can meet: a family's id is the service's to give."""
    result = case.get("result")
    return isinstance(result, dict) and bool(result.get("data")) and "limit" in result and "prompt_group_id" not in case["kwargs"]


def arrange(official, call: str, kwargs: dict) -> None:
    """Creates what the list is then to show."""
    sent = {"promptId": 42, "datasetId": 7, "name": "Nightly"}
    sent |= {camel(name): value for name, value in kwargs.items() if name not in ("limit", "offset")}
    if call == "prompt_evaluations.list_evaluations":
        official.prompt_evaluations.create_evaluation(body={name: value for name, value in sent.items() if name != "isLatest"})
    elif call == "prompt_datasets.list_prompt_datasets":
        official.prompt_datasets.create_prompt_dataset(id_=sent["promptId"], body={"name": sent["name"]})
    else:
        official.prompt.create_prompt(body={**{name: value for name, value in sent.items() if not name.endswith("Id")}, "inputSchema": {}})


def camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda m: m[1].upper(), name)


def polled(official) -> dict:
    """A run has a result after some polls with 404."""
    created = official.prompt_evaluations.create_evaluation(body={"promptId": 42, "datasetId": 7, "name": "Nightly"})
    official.prompt_evaluations.run_evaluation(id_=created["id"])
    pending = 0
    while pending < POLLS:
        try:
            result = official.prompt_evaluations.get_evaluation_result(id_=created["id"])
        except mutagent.errors.SDKError as error:
            if error.status_code != 404:
                raise
            pending += 1
            continue
        assert pending > 0, "the result was there before a poll"
        assert result["evaluationId"] == created["id"], "the result is another evaluation's"
        return result
    raise AssertionError(f"no result after {POLLS} polls")


def walked(official, kwargs: dict) -> list:
    """All pages of a list that has more rows than a page holds."""
    for name in ("A", "B", "C"):
        official.prompt_evaluations.create_evaluation(body={"promptId": 42, "datasetId": 7, "name": name})
    pages, ids = [], []
    while not pages or pages[-1]["hasNext"]:
        page = official.prompt_evaluations.list_evaluations(**{**kwargs, "offset": len(ids)})
        assert len(page["data"]) <= kwargs["limit"] == page["limit"], "a page holds more than its limit"
        assert page["offset"] == len(ids) and page["hasPrevious"] == (len(ids) > 0), "offset and hasPrevious do not fit"
        ids += [row["id"] for row in page["data"]]
        pages.append(page)
    assert len(pages) > 1 and len(ids) == len(set(ids)) == pages[0]["total"], f"the walk gave {ids}"
    return pages


async def create_and_run(server: str, headers: dict, body: dict) -> list:
    """The asynchronous twin of the client."""
    key = headers.pop("x-api-key", None)
    async with httpx.AsyncClient(headers=headers, timeout=30) as http:
        official = mutagent.AsyncMutagent(api_key=key, server_url=server, http_client=http)
        created = await official.prompt_evaluations.create_evaluation(body=body)
        started = await official.prompt_evaluations.run_evaluation(id_=created["id"])
        assert started["evaluationId"] == created["id"], "the run is another evaluation's"
        return [created, started]


def compare_errors(error: Exception, wanted: dict, server: str) -> str | None:
    kind, status = type(error).__name__, getattr(error, "status_code", None)
    message = str(error).replace(server, "BASE")
    if (kind, status, message) == (wanted["type"], wanted["status_code"], wanted["message"]):
        return None
    return f"expected {wanted['type']} {wanted['status_code']} {wanted['message']!r}, got {kind} {status} {message!r}"


def faults(case: dict, got):
    """Lists what is wrong with a result: its shape, the requested id, the fields sent."""
    call, kwargs = case["call"], case["kwargs"]
    if call in UNDOCUMENTED:
        if not isinstance(got, dict):
            yield f"expected an object, got {got!r}"
        return
    yield from misshapen(case["result"], got, "result")
    if isinstance(got, dict) and "hasNext" in got:
        yield from misfiltered(case, got)
    body = kwargs.get("body") or {}
    own_id = call.split(".")[1].startswith(("get_", "update_", "run_")) and isinstance(got, dict)
    if own_id and "id_" in kwargs and kwargs["id_"] not in (got.get("id"), got.get("evaluationId")):
        yield f"asked for {kwargs['id_']}, got {got.get('id')}"
    if isinstance(got, dict):
        for name, value in body.items():
            if name in case["result"] and got.get(name) != value:
                yield f"sent {name}={value!r}, got {got.get(name)!r}"


def misfiltered(case: dict, got: dict):
    """Rows that are missing, that the filters leave out, or that the limit does."""
    kwargs = case["kwargs"]
    if bool(got["data"]) != bool(case["result"]["data"]) and (rows_are_due(case) or got["data"]):
        yield f"{len(got['data'])} rows, recorded were {len(case['result']['data'])}"
    if len(got["data"]) > got["limit"] or got["limit"] != case["result"]["limit"]:
        yield f"{len(got['data'])} rows at a limit of {got['limit']}"
    for name in ("name", "created_by", "dataset_id", "version"):
        wrong = [row["id"] for row in got["data"] if name in kwargs and row.get(camel(name)) != kwargs[name]]
        if wrong:
            yield f"rows {wrong} have another {name}"


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
            elif name not in ANY_JSON:
                yield from misshapen(wanted[name], got[name], f"{where}.{name}")
    elif isinstance(wanted, list) and wanted:
        for index, item in enumerate(got):
            yield from misshapen(wanted[index] if len(wanted) > index and where == "result" else wanted[0], item, f"{where}[{index}]")


def kind(value) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    return {str: "string", list: "array", dict: "object"}[type(value)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
