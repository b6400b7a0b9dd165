"""What people look at: figures, and later tables and pages."""

from edumig_sim.caches import settle_caches

settle_caches()  # before Matplotlib is imported, which looks for its cache once
