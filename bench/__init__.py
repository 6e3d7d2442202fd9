"""Benchmarks: what the site costs, as ratios measured within one run. `make bench` writes RESULTS.md."""
