"""The app as a user starts it, and small requests to it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

SMALL = ("--agents", "40", "--replicates", "2")


@contextmanager
def running_app(*arguments: str) -> Iterator[str]:
    """`edumig app` at a port that the system chose; gives its address and stops it as Ctrl-C does."""
    command = [sys.executable, "-m", "edumig_sim", "app", *arguments, "--no-browser", "--port", "0"]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "COLUMNS": "200"},
    )
    try:
        assert process.stdout is not None
        said = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found, said
        yield found[0]
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)


def ask(
    address: str, path: str, body: object = None, headers: dict[str, str] | None = None
) -> tuple[int, str]:
    """Status and text of an answer; a body makes it a POST."""
    given = None if body is None else json.dumps(body).encode()
    told = {"x-visitor": "tests", **(headers or {})}
    request = urllib.request.Request(address + path, given, told)
    try:
        with urllib.request.urlopen(request, timeout=240) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def last_frame(text: str) -> dict:
    """The last frame of a streamed answer."""
    return [json.loads(line)["frame"] for line in text.splitlines() if "frame" in line][-1]
