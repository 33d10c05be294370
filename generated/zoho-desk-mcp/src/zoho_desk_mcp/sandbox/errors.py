"""Zoho's errors: a status, an error code, a message and, where known, the fields at fault."""

from __future__ import annotations

from dataclasses import dataclass

from zoho_desk_mcp.sandbox.types import JsonObject


@dataclass(frozen=True)
class FieldError:
    """One field that is wrong. `name` is a JSON pointer into the body (`/contactId`)."""

    name: str
    kind: str
    message: str

    def as_json(self, *, bare: bool = False) -> JsonObject:
        return {"fieldName": self.name, "errorType": self.kind, "errorMessage": "" if bare else self.message}


class SandboxError(Exception):
    """A response that is an error.

    `detail` and the messages of `fields` say more than Zoho Desk does; bare responses leave them out.
    """

    def __init__(
        self, status: int, code: str, message: str, fields: list[FieldError] | None = None, detail: str = ""
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.fields = fields or []
        self.detail = detail

    def as_json(self, *, bare: bool = False) -> JsonObject:
        message = self.message if bare or not self.detail else f"{self.message} {self.detail}"
        body: JsonObject = {"errorCode": self.code, "message": message}
        if self.fields:
            body["errors"] = [field.as_json(bare=bare) for field in self.fields]
        return body


def invalid_data(*fields: FieldError) -> SandboxError:
    """422: the body does not fit."""
    return SandboxError(422, "INVALID_DATA", "The data is invalid due to validation restrictions", list(fields))


def invalid_field(name: str, message: str) -> SandboxError:
    """422: one field of the body holds a wrong value."""
    return invalid_data(FieldError(f"/{name}", "invalid", message))


def missing_field(name: str) -> SandboxError:
    """422: one field of the body is needed."""
    return invalid_data(FieldError(f"/{name}", "missing", f"The field '{name}' is mandatory."))


def unprocessable(message: str, detail: str = "") -> SandboxError:
    """422: the request does not fit, apart from its body."""
    return SandboxError(422, "UNPROCESSABLE_ENTITY", message, detail=detail)


def not_found() -> SandboxError:
    """404: there is nothing with that id."""
    return SandboxError(404, "RESOURCE_NOT_FOUND", "The resource you are looking for does not exist.")


def unknown_url() -> SandboxError:
    """404: there is no such address."""
    return SandboxError(404, "URL_NOT_FOUND", "The URL you've sent is invalid.")


def not_simulated(operation: str) -> SandboxError:
    """501: the request is legal, and the sandbox does not know what Zoho Desk would return."""
    return SandboxError(501, "NOT_SIMULATED", f"The sandbox does not simulate this operation ({operation}).")


def forbidden(code: str, message: str) -> SandboxError:
    """403: the token may not do this."""
    return SandboxError(403, code, message)
