"""The main job in a browser that runs no script: nothing is lost but what saves itself."""
from journeys import main_job

LANGUAGES = ("fr",)
SCRIPT = False


def run(journey):
    main_job.run(journey)
