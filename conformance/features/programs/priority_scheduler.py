# Jobs with dependencies and priorities, run in topological order; cycles are found.
import heapq
from dataclasses import dataclass, field
from functools import cached_property, total_ordering
from graphlib import CycleError, TopologicalSorter


@total_ordering
@dataclass(eq=False)
class Job:
    name: str
    cost: int
    priority: int = 0
    needs: tuple[str, ...] = ()
    log: list = field(default_factory=list, repr=False, compare=False)

    def __eq__(self, other): return (self.priority, self.name) == (other.priority, other.name)
    def __lt__(self, other): return (-self.priority, self.name) < (-other.priority, other.name)
    def __hash__(self): return hash(self.name)


class Plan:
    def __init__(self, *jobs):
        self.jobs = {j.name: j for j in jobs}
        if len(self.jobs) != len(jobs): raise ValueError("two jobs of one name")
        for j in jobs:
            for n in j.needs:
                if n not in self.jobs: raise LookupError(f"{j.name} needs unknown {n}")

    @cached_property
    def critical(self):
        memo = {}
        def longest(name):
            if name not in memo:
                j = self.jobs[name]
                memo[name] = j.cost + max(map(longest, j.needs), default=0)
            return memo[name]
        return max((longest(n), n) for n in self.jobs)

    def run(self, workers=1):
        waiting = {n: set(j.needs) for n, j in self.jobs.items()}
        ready = [j for j in self.jobs.values() if not j.needs]
        heapq.heapify(ready)
        running, now, order = [], 0, []
        while ready or running:
            while ready and len(running) < workers:
                job = heapq.heappop(ready)
                heapq.heappush(running, (now + job.cost, job))
                order.append(f"{now}:{job.name}")
            now, done = heapq.heappop(running)
            for name, needs in waiting.items():
                if done.name in needs:
                    needs.discard(done.name)
                    if not needs: heapq.heappush(ready, self.jobs[name])
        if len(order) < len(self.jobs):
            raise CycleError("stuck", sorted(n for n, needs in waiting.items() if needs))
        return now, order


plan = Plan(Job("compile", 5, needs=("fetch",)), Job("fetch", 2), Job("lint", 1, 9), Job("docs", 4, 1), Job("test", 6, 5, ("compile",)), Job("pack", 1, needs=("test", "docs")), Job("bench", 3, 2, ("compile", "lint")))
for workers in (1, 2, 8): print(workers, *plan.run(workers))
print(plan.critical, "critical" in vars(plan), sorted(plan.jobs.values())[0], Job("a", 1) >= Job("a", 2), max(Job("x", 1, 3), Job("y", 1)).name)
for bad in (lambda: Plan(Job("a", 1), Job("a", 2)), lambda: Plan(Job("a", 1, needs=("b",))), lambda: Plan(Job("a", 1, needs=("b",)), Job("b", 1, needs=("a",))).run()):
    try:
        bad()
    except (ValueError, LookupError) as e:
        print(type(e).__name__, e)
ts = TopologicalSorter({j.name: j.needs for j in plan.jobs.values()})
ts.prepare()
levels = []
while ts.is_active():
    levels.append(sorted(ts.get_ready()))
    ts.done(*levels[-1])
print(levels)
try:
    TopologicalSorter({"a": "b", "b": "a"}).prepare()
except CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))
