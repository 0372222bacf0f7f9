"""Routes for other systems: a bearer token of the right role, and no more requests than its rate."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from hub import attempts, tokens
from hub.api.problem import Problem
from hub.api.rooms import TheHub
from hub.attempts import Bucket
from hub.choices import Role
from hub.hub import Hub

_AT_ONCE, _SECONDS_EACH = 100, 0.1  # ten a second in the long run
_bearer = HTTPBearer(
    auto_error=False,
    scheme_name="token",
    description="An access token: `hub token add NAME --role issuer`. It is shown once and can be revoked.",
)
Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


def holder(role: Role) -> Callable[[Hub, HTTPAuthorizationCredentials | None], str]:
    """A dependency: the name of the token that asks, as the audit writes it; raises Problem."""

    def check(hub: TheHub, credentials: Credentials) -> str:
        return admit(hub, credentials.credentials if credentials else None, role)

    return check


def admit(hub: Hub, secret: str | None, role: Role) -> str:
    """Who has this token; raises Problem where it is missing, no good, of another role, or used too often."""
    if secret is None:
        raise Problem(401, "token_missing", headers={"WWW-Authenticate": "Bearer"})
    with hub.read() as connection:
        found = tokens.holder(connection, secret)
    if found is None:
        raise Problem(401, "token_bad", headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
    name, has = found
    if has is not role:
        raise Problem(403, "token_role", f"this needs a token of the role {role}")
    with hub.write() as connection:
        wait = attempts.take(connection, [Bucket(f"token {name}", _AT_ONCE, _SECONDS_EACH)], hub.now_ms())
    if wait:
        raise Problem(429, "too_many", retry_s=wait)
    return f"token {name}"


Issuer = Annotated[str, Depends(holder(Role.ISSUER))]
