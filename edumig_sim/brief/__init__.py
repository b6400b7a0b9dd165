"""The report: one page to read, mail and print, made of results by code, in every language of the catalogue."""

from edumig_sim.caches import settle_caches

settle_caches()  # before Matplotlib is imported, which looks for its cache once
