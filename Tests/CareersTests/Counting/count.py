"""Counts published ladders without Palier, for the tests to compare: count.py FOLDER > expected.tsv

FOLDER holds uk-gov-ddat/, ft-engineering-progression/, mattermost-handbook/ and sourcegraph-handbook/. Each line: file, rank of the ladder in it, levels, themes, competencies,
expectations, statements. Names are left out: they are not ours.
"""
import csv
import pathlib
import re
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


def tables(path):
    """A heading for each level, a table below it; a cell may name several competencies and hold as many texts."""
    levels, skills, cells = set(), set(), {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        if match := re.match(r"#+ Level (\d+)", line):
            level = match[1]
            levels.add(level)
        if not line.startswith("|") or line.startswith("|---") or "| Competencies |" in line:
            continue
        theme, names, text = [cell.strip() for cell in line.strip().strip("|").split("|")]
        names = [re.sub(r"[*:]", "", name).strip() for name in re.findall(r"([^>\"“:]+):\s*[\"“]", names)]
        texts = [text.strip() for text in re.split(r"(?:<br\s*/?>\s*)+", text) if text.strip()]
        for index, text in enumerate(texts):
            if "TBD" in text or "TODO" in text:
                continue
            skill = theme, names[min(index, len(names) - 1)]
            skills.add(skill)
            cells.setdefault((skill, level), set()).add(" ".join(text.split()))
    yield len(levels), len({theme for theme, _ in skills}), len(skills), len(cells), sum(map(len, cells.values()))


def bullets(path):
    """A heading for each level; `- Topic: text`, or `- Topic` and bullets below it. What holds for all levels counts at the lowest."""
    level, topic, cells, levels = None, None, {}, []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("## "):
            heading = line[3:].strip()
            level = heading if re.fullmatch(r"IC\d", heading) else "all" if heading == "All Levels" else None
            if level and level != "all":
                levels.append(level)
        elif level and (match := re.match(r"- ([^:]+?)(?::\s*(.*))?$", line)):
            topic = match[1].strip()
            if match[2]:
                cells.setdefault((topic, level), set()).add(match[2])
        elif level and (match := re.match(r"\s+- ?(\S.*)", line)):
            cells.setdefault((topic, level), set()).add(match[1])
    for (topic, level), texts in [item for item in cells.items() if item[0][1] == "all"]:
        cells.setdefault((topic, levels[0]), set()).update(cells.pop((topic, level)))
    topics = {topic for topic, _ in cells}
    yield len(levels), len(topics), len(topics), len(cells), sum(map(len, cells.values()))


folder = pathlib.Path(sys.argv[1])
for paths, count in [
    ([folder / "uk-gov-ddat/roles.csv"], roles),
    (sorted((folder / "ft-engineering-progression").glob("*.yml")), graded),
    (sorted((folder / "mattermost-handbook").glob("*.md")), tables),
    (sorted((folder / "sourcegraph-handbook").glob("departments_*_framework.md"))[:1], bullets),
    (sorted((folder / "sourcegraph-handbook").glob("departments_product_career*framework.md")), bullets),
]:
    for path in paths:
        for rank, numbers in enumerate(count(path), 1):
            print(path.name, rank, *numbers, sep="\t")
