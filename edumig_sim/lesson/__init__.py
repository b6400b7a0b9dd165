"""Lessons: one page that opens offline, made of a grid of runs computed beforehand."""

from edumig_sim.lesson.grid import Grid, compute
from edumig_sim.lesson.lesson import Lesson, lesson_names, load_lesson
from edumig_sim.lesson.page import answer_key, lesson_page

__all__ = ["Grid", "Lesson", "answer_key", "compute", "lesson_names", "lesson_page", "load_lesson"]
