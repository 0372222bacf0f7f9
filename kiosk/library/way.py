"""The options that say where a library system is, for every command that speaks with one."""

import argparse
from pathlib import Path

from kiosk.library import profile as profiles
from kiosk.library.sip2.connection import Server
from shared.domain.faults import UsageError


def add_server(parser: argparse.ArgumentParser) -> None:
    """`--server`, `--profile` and whatever else a session needs."""
    parser.add_argument("--server", type=_address, required=True, metavar="HOST:PORT")
    parser.add_argument("--profile", default="generic", metavar="NAME", help=", ".join(profiles.profiles()))
    parser.add_argument("--user", default="", help="this kiosk's name at the library system")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="its password, in a file")
    parser.add_argument("--tls", action="store_true", help="speak TLS to it")
    parser.add_argument("--ca", type=Path, metavar="FILE", help="trust this authority too")


def server_of(options: argparse.Namespace) -> Server:
    """Where `add_server`'s options lead; raises UsageError for a password file that cannot be read."""
    host, port = options.server
    return Server(
        host,
        port,
        options.user,
        secret(options.password_file) or "",
        options.tls or options.ca is not None,
        None if options.ca is None else str(options.ca),
    )


def _address(text: str) -> tuple[str, int]:
    """Host and port of an argument `HOST:PORT`."""
    host, _, port = text.rpartition(":")
    if not host or not (port.isascii() and port.isdigit()) or not 0 < int(port) < 65_536:
        raise argparse.ArgumentTypeError("write it like 127.0.0.1:6001")
    return host.strip("[]"), int(port)


def secret(path: Path | None) -> str | None:
    """What a file holds, without its end of line; raises UsageError."""
    if path is None:
        return None
    try:
        return path.read_text("utf-8")[:200].strip("\r\n")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
