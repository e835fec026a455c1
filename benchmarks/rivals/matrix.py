#!/usr/bin/env python3
"""The matrix benchmarks in NumPy: levels of a batch by take, the heat map by bincount, values through bands by searchsorted.

Same data as benchmarks/Isms.Benchmarks/Matrix: a 5x5 with "not assessed" as row and column 0. Prints a Markdown table, medians in nanoseconds an item.
Debian: apt-get install python3-numpy; then python3 matrix.py
"""
import statistics
import time

import numpy

ROUNDS = 15
EDGES = numpy.array([0.0, 0.2, 0.4, 0.6, 0.8])


def table():
    cells = numpy.zeros((6, 6), dtype=numpy.uint8)
    for likelihood in range(1, 6):
        for consequence in range(1, 6):
            score = likelihood * consequence
            cells[likelihood, consequence] = 1 if score <= 6 else 2 if score <= 12 else 3
    return cells


def median(action, count):
    action()
    repeats = max(1, 1_000_000 // count)
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        for _ in range(repeats):
            action()
        times.append((time.perf_counter_ns() - start) / repeats / count)
    return statistics.median(times)


def main():
    cells = table()
    flat = cells.ravel()
    print(f"NumPy {numpy.__version__}\n")
    print("| items | take | index [l, c] | heat map, bincount | two values through bands, searchsorted |")
    print("|---|---|---|---|---|")
    for count in (1_000, 1_000_000, 16 << 20):
        random = numpy.random.default_rng(1)
        likelihoods = random.integers(0, 6, count, dtype=numpy.uint8)
        consequences = random.integers(0, 6, count, dtype=numpy.uint8)
        levels = numpy.empty(count, dtype=numpy.uint8)
        values = random.random(count)
        others = random.random(count)

        def take():
            numpy.take(flat, likelihoods * numpy.uint8(6) + consequences, out=levels, mode="clip")

        def index():
            levels[:] = cells[likelihoods, consequences]

        def heat_map():
            return numpy.bincount(likelihoods * numpy.uint8(6) + consequences, minlength=36)

        def bands():
            levels[:] = cells[numpy.searchsorted(EDGES, values, side="right"), numpy.searchsorted(EDGES, others, side="right")]

        figures = [median(action, count) for action in (take, index, heat_map, bands)]
        print(f"| {count:,} | " + " | ".join(f"{figure:.2f}" for figure in figures) + " |")


if __name__ == "__main__":
    main()
