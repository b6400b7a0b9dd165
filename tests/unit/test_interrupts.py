"""Ctrl-C is remembered where Python drops it, and forgotten once it was dealt with."""

from __future__ import annotations

import signal

import pytest

from edumig_sim import cli
from edumig_sim.errors import EduMigError
from edumig_sim.interrupts import interrupts_noticed, raise_if_interrupted, was_interrupted


class Dropping:
    """Ctrl-C while it goes: Python may not raise in a finaliser."""

    def __del__(self):
        signal.raise_signal(signal.SIGINT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_dropped_interrupt_is_raised_at_the_next_look():
    with interrupts_noticed():
        raise_if_interrupted()
        Dropping()
        assert was_interrupted()
        with pytest.raises(KeyboardInterrupt):
            raise_if_interrupted()
    raise_if_interrupted()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_ordinary_interrupt_is_raised_at_once():
    with pytest.raises(KeyboardInterrupt), interrupts_noticed():
        signal.raise_signal(signal.SIGINT)


def test_another_handler_is_left_alone():
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interrupts_noticed():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, usual)


@pytest.mark.parametrize("turned_into", [SystemError, EduMigError])
def test_an_interrupt_that_becomes_another_error_ends_a_command_with_130(turned_into, capsys):
    def command():
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            raise turned_into("what compiled code made of it") from None

    assert cli.call(command) == cli.INTERRUPTED
    assert "stopped; nothing was written" in capsys.readouterr().err
