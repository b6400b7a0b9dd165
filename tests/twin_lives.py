"""Invented cohorts, years of study and residents, in the types of the model's tables."""

from __future__ import annotations

import numpy as np
from twin_problems import YEAR, keys_of

from edumig_sim.crn import Draws, code_keys
from edumig_sim.kernels.reference_lives import Birth, Enrolment, Residents, StudyYear


def birth(regions, persons, seed, serial=None, **changes):
    """An invented cohort."""
    rng = np.random.default_rng(seed)
    born = Birth(
        origin=np.sort(rng.integers(0, regions, persons)),
        serial=np.arange(persons) if serial is None else serial,
        cohort=YEAR,
        regions=code_keys([f"R{k}" for k in range(regions)]),
        draws=Draws(seed % 1000),
        sigma=rng.uniform(0.1, 1.5, regions),
        english=rng.normal(size=regions),
        income_slope=0.35,
        wealth_sd=0.8,
        taste_sd=0.3,
        taste_multiplier=1.0,
        english_slope=0.5,
        temporary=0.5,
    )
    return born._replace(**changes)


def study_year(regions, seed, **changes):
    """An invented year of study."""
    rng = np.random.default_rng(seed)
    asked = StudyYear(
        base=rng.uniform(0.01, 0.5, 7),
        graduate=rng.uniform(size=7),
        longest=9,
        effect=rng.normal(size=4),
        capital=(0.1, 0.2, 0.05),
        home_share=0.8,
        language=rng.uniform(size=(regions, regions)),
        spoken=rng.uniform(size=regions),
        abroad=rng.uniform(size=(regions, regions)) < 0.5,
        quality=rng.normal(size=regions),
        drop_out=True,
        draws=Draws(seed % 1000),
        year=YEAR,
    )
    return asked._replace(**changes)


def enrolment(regions, persons, seed):
    """Invented students, graduates and leavers, in the types of the model's tables."""
    rng = np.random.default_rng(seed)
    years = rng.integers(0, 9, persons).astype(np.int8)
    return Enrolment(
        stage=rng.choice(3, persons, p=[0.6, 0.3, 0.1]).astype(np.int8),
        origin=rng.integers(0, regions, persons).astype(np.int16),
        study=rng.integers(0, regions, persons).astype(np.int16),
        cohort=(YEAR - years.astype(np.int16)).astype(np.int16),
        years=years,
        weight=rng.uniform(0.5, 40.0, persons),
        ability=rng.normal(size=persons).astype(np.float32),
        english=rng.uniform(size=persons).astype(np.float32),
        stressed=rng.uniform(size=persons) < 0.3,
        key=keys_of(persons, seed),
        human_capital=np.ones(persons, np.float32),
    )


def residents(regions, persons, seed):
    """Invented graduates and students, in the types of the model's tables."""
    rng = np.random.default_rng(seed)
    place = lambda: rng.integers(0, regions, persons).astype(np.int16)  # noqa: E731
    years = rng.integers(0, 80, persons).astype(np.int8)
    return Residents(
        stage=rng.choice(3, persons, p=[0.2, 0.7, 0.1]).astype(np.int8),
        origin=place(),
        study=place(),
        cohort=(YEAR - 4 - years.astype(np.int16)).astype(np.int16),
        residence=place(),
        years=years,
        stay_years=rng.integers(0, 80, persons).astype(np.int8),
        temporary=rng.uniform(size=persons) < 0.5,
        weight=rng.uniform(0.5, 40.0, persons),
        units=rng.uniform(0.2, 3.0, persons).astype(np.float32),
        key=keys_of(persons, seed),
        granted=rng.integers(0, 4, persons).astype(np.uint32),
        returned=(YEAR - rng.integers(0, 9, persons)).astype(np.int16),
    )
