"""The pages, a module for each matter; every module has a `router`."""

from fastapi import APIRouter

from hub.dashboard.web import PageRoute


def pages() -> APIRouter:
    """A router whose routes are pages, and no part of the API's document."""
    return APIRouter(route_class=PageRoute, include_in_schema=False)
