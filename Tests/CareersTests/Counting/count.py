"""Counts published ladders without Palier, for the tests to compare: count.py FOLDER > expected.tsv

FOLDER holds uk-gov-ddat/ and ft-engineering-progression/. Each line: file, rank of the ladder in it, levels, themes, competencies,
expectations, statements. Names are left out: they are not ours.
"""
import csv
import pathlib
import sys

import yaml


def roles(path):
    ladders = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            row = {key: value.strip() for key, value in row.items()}
            ladder = ladders.setdefault(row["Role"], {"levels": set(), "skills": set(), "cells": {}})
            ladder["levels"].add(row["Role Level"])
            ladder["skills"].add(row["Skill Name"])
            if row["Skill Level"] == "NOT IN USE":
                continue
            bullets = {line[2:].strip() for line in row["Skill Level Description"].split("\n") if line.startswith("- ")}
            ladder["cells"].setdefault((row["Role Level"], row["Skill Name"]), set()).update(bullets)
    for ladder in ladders.values():
        cells = ladder["cells"]
        yield len(ladder["levels"]), 1, len(ladder["skills"]), len(cells), sum(map(len, cells.values()))


def graded(path):
    family = yaml.safe_load(path.read_text(encoding="utf-8"))
    cells = {(entry["theme"], entry["level"]) for entry in family["competencies"]}
    yield len(family["levels"]), len(family["themes"]), len(family["themes"]), len(cells), len(family["competencies"])


folder = pathlib.Path(sys.argv[1])
for path, count in [(folder / "uk-gov-ddat/roles.csv", roles)] + [
    (path, graded) for path in sorted((folder / "ft-engineering-progression").glob("*.yml"))
]:
    for rank, numbers in enumerate(count(path), 1):
        print(path.name, rank, *numbers, sep="\t")
