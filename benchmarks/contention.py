"""Where threads wait for each other: the items of the scaling benchmark under Java's flight recorder.

Each item runs in threads that share nothing of their own. What they wait for all the same would be the runtime's: monitors that another
thread had (jdk.JavaMonitorEnter), parks (jdk.ThreadPark), and compare-and-sets of the runtime that had to be tried again. Items that do
write to one object come last: they show that the instruments see what there is.
"""
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from scaling import CLEAN, HERE, Child

# What was called by an item; that its threads begin together and are waited for is the benchmark's own.
ITEM = "py.items."
RECORDER = "jdk.jfr"
HEAD = f"{'':<26}{'monitors':>10}{'ms waited':>11}{'parks':>8}{'CAS tried again':>17}  where"


def tool(name):
    return str(Path(os.environ["BENCH_JAVA"]).parent / name)


def seconds(duration):
    """Of ISO 8601 as the recorder writes it: PT0.000012S; a longer wait than a minute is none of a window's."""
    return float(duration.removeprefix("PT").removesuffix("S"))


def frames(values):
    trace = values["stackTrace"] or {"frames": []}
    return [frame["method"]["type"]["name"].replace("/", ".") + "." + frame["method"]["name"] for frame in trace["frames"]]


class Profile:
    """What the threads of one run waited for."""

    def __init__(self, events, retries):
        self.monitors = self.parks = 0
        self.waited = 0.0
        self.retries = sum(retries.values())
        self.where = Counter(retries)
        for event in events:
            self.add(event["type"], event["values"])

    def add(self, kind, values):
        stack = frames(values)
        if not any(frame.startswith(ITEM) for frame in stack):
            return
        if kind == "jdk.JavaMonitorEnter":
            monitor = values["monitorClass"]["name"].replace("/", ".")
            if not monitor.startswith(RECORDER):
                self.monitors += 1
                self.waited += seconds(values["duration"])
                self.where[monitor] += 1
        else:
            self.parks += 1
            self.where[next((frame for frame in stack if frame.startswith(("org.pyjc", "py."))), "?")] += 1

    def row(self, name):
        where = ", ".join(f"{place} {count}" for place, count in self.where.most_common(2))
        return f"{name:<26}{self.monitors:>10}{self.waited * 1e3:>11.2f}{self.parks:>8}{self.retries:>17}  {where}"


class Recorder:
    """The flight recorder of a process."""

    def __init__(self, pid, folder):
        self.pid = str(pid)
        self.file = os.path.join(folder, "run.jfr")

    def command(self, *words):
        done = subprocess.run([tool("jcmd"), self.pid, *words], env=CLEAN, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"jcmd {' '.join(words)}: {done.stdout}{done.stderr}")

    def start(self):
        self.command("JFR.start", "name=contention", f"settings={HERE / 'threads' / 'contention.jfc'}")

    def events(self):
        self.command("JFR.stop", "name=contention", f"filename={self.file}")
        printed = subprocess.run([tool("jfr"), "print", "--json", "--stack-depth", "64", self.file], env=CLEAN, capture_output=True, text=True,
                                 check=True)
        return json.loads(printed.stdout)["recording"]["events"]


def profile(child, recorder, name, options):
    turns = child.ask("prepare", name, options.warmup / 2).strip()
    child.ask("run", name, options.threads, options.window, turns)
    before = Counter(json.loads(child.ask("retries")))
    recorder.start()
    child.ask("run", name, options.threads, options.window * 5, turns)
    return Profile(recorder.events(), Counter(json.loads(child.ask("retries"))) - before)


def compare_contention(options):
    from items import CONTENDED, ITEMS
    known = [*ITEMS, *(f"contended_{name}" for name in CONTENDED)]
    names = options.program[1:] or known
    unknown = [name for name in names if name not in known]
    if unknown:
        sys.exit(f"no item {unknown[0]}; there are {', '.join(known)}")
    environment = CLEAN | {"PYJC_JAVA_OPTIONS": "-Dpyjc.contention=true"}
    child = Child([os.environ["BENCH_PYJC"], "run", str(HERE / "threads" / "server.py")], environment)
    results = []
    print(f"\n{options.threads} threads for {options.window * 5:g} CPU s each: how often they waited\n{HEAD}")
    with tempfile.TemporaryDirectory() as folder:
        recorder = Recorder(child.process.pid, folder)
        for name in names:
            found = profile(child, recorder, name, options)
            print(found.row(name), flush=True)
            results.append({"item": name, "monitors": found.monitors, "waited": found.waited, "parks": found.parks,
                            "retries": found.retries, "where": dict(found.where)})
    child.close()
    return results
