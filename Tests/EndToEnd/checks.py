"""A run's checks: one line each, and the sum at the end."""
import time


class Checks:
    def __init__(self):
        self.passed = self.failed = 0
        self.group = ""
        self.started = time.monotonic()

    def check(self, sentence, holds, *why):
        """Says whether the sentence holds; `why` are lines that tell what was seen instead."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
        print(f"{'ok  ' if holds else 'FAIL'} {self.group}{sentence}", flush=True)
        if not holds:
            for line in why:
                print(f"       {line}", flush=True)
        return holds

    def summarize(self):
        print(f"Browser checks took {time.monotonic() - self.started:.0f} s")
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 0 if self.failed == 0 else 1
