"""All pages of the dashboard as one router."""

from fastapi import APIRouter

from hub.dashboard.pages import (
    cards,
    devices,
    entry,
    feedback,
    handouts,
    office,
    open_data,
    overview,
    people,
    rulings,
    sign_ups,
    stock,
    use,
)

router = APIRouter(include_in_schema=False)
for _room in (
    entry,
    overview,
    devices,
    rulings,
    cards,
    sign_ups,
    use,
    feedback,
    open_data,
    handouts,
    stock,
    people,
    office,
):
    router.include_router(_room.router)
