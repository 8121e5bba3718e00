"""The main job on a ladder that a company published as it is: read, published, stood on, assessed, to the staircase.

Published ladders are not part of this repository: their folder is named by PALIER_CORPUS.
"""
import os
import pathlib

from journeys import first_company, main_job

LANGUAGES = ("en",)
FILE = pathlib.Path(os.environ.get("PALIER_CORPUS", "")) / "monzo-progression/product.md"


def missing():
    if not os.environ.get("PALIER_CORPUS") or not FILE.exists():
        return "set PALIER_CORPUS to a folder that holds monzo-progression/product.md to walk the main job on a real ladder"


def run(journey):
    main_job.run(journey, first_company.Ladder(FILE, levels=4, stands="Level 2", next="Level 3", rule=False))
