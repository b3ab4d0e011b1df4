"""Adapts schemathesis to our documents and our mock; `schemathesis.py` names this module in `SCHEMATHESIS_HOOKS`."""

import os

import schemathesis
from schemathesis.specs.openapi import _auth_retry

# The mock accepts any key except those that its story rejects. The check `ignored_auth` needs a wrong key, so it uses one of those.
_auth_retry.INVALID_CREDENTIAL = os.environ["EVALWIRE_REFUSED_KEY"]
_auth_retry.INVALID_AUTH_HEADERS["_bearer_auth"] = f"Bearer {_auth_retry.INVALID_CREDENTIAL}"


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """A part of a form that holds JSON is text with a `contentSchema`, which schemathesis does not read: it is given that schema."""
    for schema in raw_schema["components"]["schemas"].values():
        properties = schema.get("properties", {})
        for name, part in properties.items():
            if part.get("contentMediaType") == "application/json" and "contentSchema" in part:
                properties[name] = part["contentSchema"]


@schemathesis.hook
def before_call(context, case, kwargs):
    """PTM lets a client choose a prompt's id. Links carry it into paths, where these three change the route (contract §2)."""
    if case.operation.label == "POST /api/v1/prompts" and isinstance(case.body, dict) and case.body.get("prompt_id") in ("", ".", ".."):
        case.body["prompt_id"] = "my_team.nameless"
