"""The pages, a module for each matter; every module has a `router`."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute

from hub.api.problem import problem_of
from hub.dashboard.page import refusal
from hub.dashboard.web import NoPage, Refused, make_strict, plain
from shared.domain.faults import Fault, UsageError

_TROUBLE = {
    503: "The database is away or busy. Try again in a moment.",
    507: "The hub's disk is full. Make room, then try again.",
    500: "Something is wrong in the hub. Its log says what.",
}


class PageRoute(APIRoute):
    """A route whose answers are pages for people, refusals and faults too, with strict headers."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's own handler, and what becomes of that which it raises."""
        handle = super().get_route_handler()

        async def handled(request: Request) -> Response:
            try:
                answer = await handle(request)
            except Exception as error:  # noqa: BLE001  problem_of logs what is our own mistake
                answer = _answer_to(request, error)
            return make_strict(request, answer)

        return handled


def pages() -> APIRouter:
    """A router whose routes are pages, and no part of the API's document."""
    return APIRouter(route_class=PageRoute, include_in_schema=False)


def _answer_to(request: Request, error: Exception) -> Response:
    if isinstance(error, NoPage):
        return error.answer
    if isinstance(error, Refused):
        return refusal(request, error.status, error.words)
    if isinstance(error, UsageError):
        return refusal(request, 422, f"That did not work: {error}.")
    if isinstance(error, Fault):
        return refusal(request, 500, f"That did not work: {error}.")
    problem = problem_of(error)
    return plain(problem.status, _TROUBLE.get(problem.status, "That did not work."))
