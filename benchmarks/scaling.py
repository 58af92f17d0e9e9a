"""How work scales with threads on pyjc, beside plain Java's in the same run.

One process of each implementation stays up; they take turns within a fraction of a second. What counts is the work done per
second of the threads' CPU time, with several threads over that with one, over the same figure of a control in plain Java
that uses memory in the same way. So it matters little what else the machine does, and what its cores lose to each other
(caches, memory, clock, hyperthreads) is not counted against pyjc. Wall time alone would prove nothing on shared cores; that
threads wait for each other shows as idle time of the machine, which is given beside it.
"""
import os
import subprocess
import sys
from pathlib import Path
from statistics import median, quantiles

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE / "threads"))
CLEAN = {k: v for k, v in os.environ.items() if k not in ("LD_LIBRARY_PATH", "PYTHONHOME")}


class Child:
    """A process that measures on request. It is idle while it is not its turn."""

    def __init__(self, line, environment):
        self.process = subprocess.Popen(line, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.read()

    def read(self):
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"no answer of {' '.join(self.process.args)}")
        return answer

    def ask(self, *request):
        print(*request, file=self.process.stdin, flush=True)
        return self.read()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def children(wanted, java_options):
    server = str(HERE / "threads" / "server.py")
    lines = {
        "java": ([os.environ["BENCH_JAVA"], *java_options, "-cp", os.environ["BENCH_KERNELS"],
                  "org.pyjc.bench.kernel.ThreadServer"], CLEAN),
        "pyjc": ([os.environ["BENCH_PYJC"], "run", server], CLEAN),
        "cpython": ([os.environ["BENCH_CPYTHON"], "-B", server], dict(os.environ)),
    }
    return {name: Child(*lines[name]) for name in wanted}


class Item:
    """One kind of work, and what was measured of it."""

    def __init__(self, name, control, kind="run"):
        self.name, self.kind = name, kind
        self.names = {"java": control, "pyjc": name, "cpython": name}
        self.turns = {}
        self.runs = {}

    def prepare(self, processes, seconds):
        for who, process in processes.items():
            self.turns[who] = int(process.ask("prepare", self.names[who], seconds if who == "pyjc" else seconds / 3))

    def run(self, processes, who, threads, seconds):
        # CPython's own pool of threads would only measure its lock; the control in Java has one kind of threads.
        kind = self.kind if who == "pyjc" else "run"
        answer = processes[who].ask(kind, self.names[who], threads, seconds, self.turns[who])
        wall, cpu, idle, work = map(float, answer.split())
        self.runs.setdefault((who, threads), []).append((wall, cpu, idle, work))

    def measure(self, processes, threads, seconds):
        for who, count in (("java", 1), ("pyjc", 1), ("pyjc", threads), ("java", threads)):
            self.run(processes, who, count, seconds)

    def rates(self, who, threads):
        """Work per CPU second in each round."""
        return [work / cpu for _, cpu, _, work in self.runs[who, threads]]

    def efficiencies(self, who, threads):
        return [many / one for many, one in zip(self.rates(who, threads), self.rates(who, 1))]

    def relatives(self, threads):
        """In each round, pyjc's efficiency over that of plain Java."""
        return [p / j for p, j in zip(self.efficiencies("pyjc", threads), self.efficiencies("java", threads))]

    def used(self, who, threads):
        """The share that the threads used of the CPU time that they could have used."""
        cpu = sum(cpu for _, cpu, _, _ in self.runs[who, threads])
        return cpu / (cpu + sum(idle for _, _, idle, _ in self.runs[who, threads]))

    def score(self, threads):
        return median(self.relatives(threads)) * min(self.used("pyjc", threads) / self.used("java", threads), 1.0)

    def result(self, threads):
        return {"item": self.name, "kind": self.kind, "control": self.names["java"], "score": self.score(threads),
                "runs": {f"{who} {count}": runs for (who, count), runs in self.runs.items()}}


def measure_items(items, processes, options, rounds, warmup):
    for number, item in enumerate(items, 1):
        print(f"item {number}/{len(items)}: {item.name}", file=sys.stderr, flush=True)
        item.prepare(processes, warmup)
        # Compiled code that two threads ran first is compiled again now and then: one round for nothing.
        for _ in range(rounds + 1):
            item.measure(processes, options.threads, options.window)
        for runs in item.runs.values():
            del runs[0]


HEAD = f"{'':<26}{'work per CPU s, N threads : 1':^31}{'':<10}{'used of the CPU':^16}\n" \
       f"{'':<26}{'pyjc':>9}{'Java':>9}{'relative':>13}{'':<10}{'pyjc':>8}{'Java':>8}{'score':>9}"


def row(item, threads):
    p, j = (median(item.efficiencies(who, threads)) for who in ("pyjc", "java"))
    return (f"{item.name + (' (pool)' if item.kind == 'pool' else ''):<26}{p:>9.3f}{j:>9.3f}"
            f"{median(item.relatives(threads)):>13.3f}{'':<10}{item.used('pyjc', threads):>8.1%}"
            f"{item.used('java', threads):>8.1%}{item.score(threads):>9.3f}")


def compare_threads(options):
    """Larry Hastings' and Sam Gross' benchmarks: fib once a thread, and in a pool of threads; and CPython's one thread."""
    processes = children(("java", "pyjc", "cpython"), options.java_options)
    items = [Item("fib", "fib"), Item("fib", "fib", "pool")]
    rounds = options.rounds or 9
    measure_items(items, processes, options, rounds, options.warmup)
    for _ in range(rounds):
        for who in ("cpython", "pyjc"):
            items[0].run(processes, who, 1, options.window)
    print(f"\nfib, {options.threads} threads, medians of {rounds} rounds of {options.window} CPU s a thread by turns\n{HEAD}")
    for item in items:
        print(row(item, options.threads))
    one = {who: median(items[0].rates(who, 1)) for who in processes}
    print(f"\none thread, fib(12) per CPU s: CPython {one['cpython']:,.0f}, pyjc {one['pyjc']:,.0f} "
          f"({one['pyjc'] / one['cpython']:.1f} times CPython), plain Java {one['java']:,.0f}")
    for process in processes.values():
        process.close()
    return [item.result(options.threads) for item in items]


def usl(loss, cores):
    """Speed-up by the Universal Scalability Law when the loss of 2 threads is all contention, and all coherence."""
    return cores / (1 + loss * (cores - 1)), cores / (1 + loss / 2 * cores * (cores - 1))


LIMITS = """Limits: two threads on two cores give one equation for the law's two unknowns, so both ends are shown: the loss taken as
contention (waiting for one another), and as coherence (moving cache lines). Both extrapolate a loss of at most some percent
far beyond what was measured; its error, the spread of the rounds, grows with them. Memory bandwidth, sockets and the
collector's own threads are not in it: a program that allocates much needs a heap and a collector that fit the cores."""


def predict(items, threads):
    print("\nprediction, speed-up by the Universal Scalability Law: contention (coherence)")
    print(f"{'':<26}{'8 cores':>18}{'32 cores':>18}{'128 cores':>18}")
    scores = sorted(item.score(threads) for item in items)
    for title, score in (("median item", median(scores)), ("lowest item", scores[0])):
        loss = max(1 / score - 1, 0.0) / (threads - 1)
        cells = ("%.1f (%.1f)" % usl(loss, cores) for cores in (8, 32, 128))
        print(f"{title:<26}" + "".join(f"{cell:>18}" for cell in cells))
    print(LIMITS)


def compare_contended(options):
    """Threads that write to one object, beside a ConcurrentHashMap, a list under a lock, and a lock of Java's."""
    from items import CONTENDED
    processes = children(("java", "pyjc"), options.java_options)
    items = [Item(f"contended_{name}", control) for name, (_, control) in CONTENDED.items()]
    rounds = options.rounds or 7
    measure_items(items, processes, options, rounds, options.warmup / 2)
    print(f"\n{options.threads} threads on one object, medians of {rounds} rounds of {options.window} CPU s a thread by turns\n{HEAD}")
    for item in items:
        print(row(item, options.threads))
    print("relative: 1 loses as much to contention as Java's own; more is better")
    for process in processes.values():
        process.close()
    return [item.result(options.threads) for item in items]


def compare_items(options):
    """The kinds of CPython's Tools/ftscalingbench and more."""
    from items import ITEMS
    unknown = [name for name in options.program[1:] if name not in ITEMS]
    if unknown:
        sys.exit(f"no item {unknown[0]}; there are {', '.join(ITEMS)}")
    processes = children(("java", "pyjc"), options.java_options)
    items = [Item(name, ITEMS[name][1]) for name in options.program[1:] or ITEMS]
    rounds = options.rounds or 7
    measure_items(items, processes, options, rounds, options.warmup / 2)
    print(f"\n{options.threads} threads, medians of {rounds} rounds of {options.window} CPU s a thread by turns\n{HEAD}{'spread':>14}")
    for item in items:
        low, _, high = quantiles(item.relatives(options.threads), n=4)
        print(f"{row(item, options.threads)}{f'{low:.3f}..{high:.3f}':>14}")
    scores = [item.score(options.threads) for item in items]
    print(f"{len(items)} items: median {median(scores):.3f}, lowest {min(scores):.3f}; below 0.92: "
          f"{', '.join(i.name for i in items if i.score(options.threads) < 0.92) or 'none'}")
    if options.threads > 1:
        predict(items, options.threads)
    for process in processes.values():
        process.close()
    return [item.result(options.threads) for item in items]
