"""Two test processes share two cores: linear algebra with threads of its own in each would have them wait in turns."""

import os

for setting in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(setting, "1")
