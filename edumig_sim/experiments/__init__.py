"""Many runs: fitting constants now; sweeps, sensitivity and search later."""
