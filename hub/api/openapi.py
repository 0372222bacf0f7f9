"""`/openapi.json`, completed: what every route may answer, and how its caller shows who it is."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import ConfigDict, JsonValue

PROBLEM = "application/problem+json"
_ID = {
    "description": "The request's id as it is in the hub's log",
    "schema": {"type": "string", "format": "uuid"},
}
_RETRY = {"description": "Seconds to wait", "schema": {"type": "integer", "minimum": 1}}
_CODES = {
    400: ("signature_missing", "The signature is missing or not of the form of docs/wire.md."),
    401: ("signature_bad", "The signature or the token does not hold."),
    403: ("device_revoked", "Out of service, or not allowed."),
    404: ("not_found", "There is no such thing."),
    409: ("card_withdrawn", "It does not go with what the hub knows."),
    413: ("too_big", "Send half of it."),
    422: ("bad_request", "The request is not of this form; nothing was done."),
    429: ("too_many", "More requests than this caller's rate allows."),
    501: ("wallet_unready", "The city's own papers for this are not ready."),
    503: ("busy", "The database is away or locked; the same request may go well in a moment."),
    507: ("hub_full", "The hub cannot store it."),
}
_BY_SCHEME = {"device": (400, 401, 403, 413, 422, 507), "token": (401, 403, 429, 507)}
_TAGS = {
    "devices": "What a device sends and asks, signed with its key; every answer is signed by a publisher.",
    "bundle": "The signed bundle, in parts; requests and answers are signed as those of devices.",
    "cards": "The card office, for other systems of the city, with a token of the role `issuer`.",
    "health": "For whoever runs the hub.",
}
_PROBLEM_SCHEMA = {
    "type": "object",
    "title": "Problem",
    "description": "A refusal (RFC 9457).",
    "required": ["status", "title", "code"],
    "properties": {
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "title": {"type": "string"},
        "code": {"type": "string", "pattern": "^[a-z_]+$", "description": "One of those in docs/wire.md"},
        "detail": {"type": "string", "description": "For people"},
        "root": {"type": "string", "description": "To a device that enrols: the root document, base64url"},
    },
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """For a route's `responses`: refusals of these statuses."""
    return {status: _problem(status) for status in statuses}


def example(**fields: JsonValue) -> ConfigDict:
    """For the model of a body that takes nothing else: one that makes sense."""
    return ConfigDict(extra="forbid", json_schema_extra={"examples": [fields]})


def complete(app: FastAPI) -> None:
    """Let the application serve the completed document."""

    def made() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = made  # type: ignore[method-assign]  # FastAPI's own way to extend the document


def _document(app: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        routes=app.routes,
        tags=[{"name": name, "description": what} for name, what in _TAGS.items()],
    )
    schemas = document["components"]["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    schemas["Problem"] = _PROBLEM_SCHEMA
    for operation in _operations(document):
        _complete(operation, schemas)
    return document


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        yield from path.values()


def _complete(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    for parameter in operation.get("parameters", ()):
        _leave_out_null(parameter["schema"])
    answers = operation["responses"]
    schemes = [name for way in operation.get("security", ()) for name in way]
    if "422" in answers:  # FastAPI's own form of it is not ours
        answers["422"] = _problem(422)
    for status in (503, *(status for name in schemes for status in _BY_SCHEME[name])):
        answers.setdefault(str(status), _problem(status))
    for status, answer in answers.items():
        answer.setdefault("headers", {})["X-Request-Id"] = _ID
        if status in ("429", "503"):
            answer["headers"]["Retry-After"] = _RETRY
        if answer["description"] == "Successful Response":
            answer["description"] = _described(answer, schemas)
    operation["responses"] = dict(sorted(answers.items()))


def _leave_out_null(schema: dict[str, Any]) -> None:
    """A parameter is left out or there; no header and no query can be null."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) == 1:
        del schema["anyOf"]
        schema.update(choices[0])


def _described(answer: dict[str, Any], schemas: dict[str, Any]) -> str:
    """The words of the model that is answered."""
    for content in answer.get("content", {}).values():
        name = content["schema"].get("$ref", "").rpartition("/")[2]
        if name in schemas and "description" in schemas[name]:
            return str(schemas[name]["description"])
    return "Done."


def _problem(status: int) -> dict[str, Any]:
    code, words = _CODES[status]
    example = {"status": status, "title": HTTPStatus(status).phrase, "code": code}
    return {
        "description": words,
        "content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example}},
    }
