"""What became of each mutant, kept line by line, so that an interrupted run loses nothing."""
import json
import subprocess
import threading


def commit(root):
    answer = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=root, capture_output=True, text=True)
    return answer.stdout.strip() or "unknown"


class Record:
    """The verdicts of this run, and of those before it when it goes on with them. The latest of a mutant counts."""

    def __init__(self, path, of_commit, is_resumed):
        self.path, self.commit, self.lines, self.lock = path, of_commit, {}, threading.Lock()
        if is_resumed and path.is_file():
            for line in path.read_text(encoding="utf-8").splitlines():
                kept = json.loads(line)
                self.lines[kept["mutant"]] = kept
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("", encoding="utf-8")

    def keep(self, mutant, verdict, who, because, seconds):
        line = {"mutant": mutant.name, "verdict": verdict, "by": who, "because": because, "seconds": round(seconds, 1), "commit": self.commit}
        with self.lock:
            self.lines[mutant.name] = line
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def has_killed(self, mutant):
        return self.lines.get(mutant.name, {}).get("verdict") == "killed"

    def fates(self, everything):
        fates = {}
        for mutant in everything:
            if mutant.name in self.lines:
                fates.setdefault(self.lines[mutant.name]["verdict"], []).append(mutant)
        return fates

    def of(self, mutant):
        return self.lines[mutant.name]
