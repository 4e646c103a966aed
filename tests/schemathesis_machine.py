"""How schemathesis asks as a school system: an administrator makes a machine client of a member, and its token is sent.

The environment says where the server is (SAMVERKA_FUZZ_URL) and how the administrator logs in (SAMVERKA_FUZZ_EMAIL,
SAMVERKA_FUZZ_PASSWORD).
"""

import os

import requests
import schemathesis

SERVER = os.environ["SAMVERKA_FUZZ_URL"]
SCOPES = ["activities:read", "enrollments:read", "enrollments:write", "figures:read", "members:read"]


def made():
    """The id and secret of a new client of the first municipality."""
    login = {"email": os.environ["SAMVERKA_FUZZ_EMAIL"], "password": os.environ["SAMVERKA_FUZZ_PASSWORD"]}
    session = told(requests.post(f"{SERVER}/api/v1/sessions", json=login, timeout=30))
    bearer = {"Authorization": f"Bearer {session['accessToken']}"}
    members = told(
        requests.get(f"{SERVER}/api/v1/organisations?kind=municipality", headers=bearer, timeout=30)
    )
    wish = {"name": "schemathesis", "organisationId": members["items"][0]["id"], "scopes": SCOPES}
    return told(requests.post(f"{SERVER}/api/v1/machine-clients", json=wish, headers=bearer, timeout=30))


def told(answer):
    """What an answer says; a refusal ends the run."""
    if not answer.ok:
        raise RuntimeError(f"{answer.request.method} {answer.url}: {answer.status_code} {answer.text}")
    return answer.json()


CLIENT = made()


@schemathesis.auth()
class Machine:
    """The bearer token of the client."""

    def get(self, case, context):
        wish = {
            "grant_type": "client_credentials",
            "client_id": CLIENT["client"]["clientKey"],
            "client_secret": CLIENT["secret"],
        }
        return told(requests.post(f"{SERVER}/oauth/token", data=wish, timeout=30))["access_token"]

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}
