"""A browser as far as forms and cookies go; a real one is in test_browser."""

import re
from typing import Any

import requests
from requests import Response

_TOKEN = re.compile(r'name="csrf" value="([^"]+)"')


class Visitor:
    """Somebody who loads pages and sends their forms."""

    def __init__(self, url: str) -> None:
        self.url, self.session = url, requests.Session()

    def get(self, path: str, **options: Any) -> Response:
        """A page."""
        return self.session.get(self.url + path, timeout=20, **options)

    def token(self, page: str) -> str:
        """What the forms of a page carry."""
        found = _TOKEN.search(self.get(page).text)
        assert found is not None, page
        return found[1]

    def post(self, path: str, fields: dict[str, str], page: str = "/login", **options: Any) -> Response:
        """A form, with the token of a page that was loaded for it."""
        data = {"csrf": self.token(page), **fields}
        return self.session.post(self.url + path, data=data, timeout=20, **options)

    def log_in(self, name: str, password: str) -> Response:
        """Through the form."""
        answer = self.post("/login", {"name": name, "password": password})
        assert answer.history, f"not logged in: {answer.status_code}"
        return answer

    def try_log_in(self, name: str, password: str) -> int:
        """The status of the answer."""
        return self.post("/login", {"name": name, "password": password}, allow_redirects=False).status_code
