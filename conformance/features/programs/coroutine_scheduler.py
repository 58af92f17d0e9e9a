# A cooperative scheduler of generators: tasks, sleeping in virtual time, channels, joins and cancellation.
import heapq, itertools
from collections import deque


class Cancelled(Exception): pass


class Task:
    ids = itertools.count(1)
    def __init__(self, gen):
        self.gen, self.id, self.done, self.result, self.error, self.waiters = gen, next(self.ids), False, None, None, []
        self.stack = []
    def __repr__(self): return f"<task {self.id} {self.gen.__name__}>"


class Sleep:
    def __init__(self, seconds): self.seconds = seconds
class Spawn:
    def __init__(self, gen): self.gen = gen
class Join:
    def __init__(self, task): self.task = task
class Cancel(Join): pass


class Channel:
    def __init__(self): self.items, self.readers = deque(), deque()
    def get(self): return ("get", self)
    def put(self, item): return ("put", self, item)


class Scheduler:
    def __init__(self): self.ready, self.timers, self.now, self.serial = deque(), [], 0, itertools.count()

    def spawn(self, gen):
        task = Task(gen)
        self.ready.append((task, None, None))
        return task

    def run(self, gen):
        main = self.spawn(gen)
        while self.ready or self.timers:
            if not self.ready:
                self.now, _, task = heapq.heappop(self.timers)
                self.ready.append((task, None, None))
            self.step(*self.ready.popleft())
        if not main.done: raise RuntimeError("deadlock")
        if main.error: raise main.error
        return main.result

    def step(self, task, value, error):
        if task.done: return
        try:
            request = task.gen.throw(error) if error else task.gen.send(value)
        except StopIteration as e:
            self.finish(task, e.value, None)
        except Exception as e:
            self.finish(task, None, e)
        else:
            self.handle(task, request)

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        for waiter in task.waiters: self.ready.append((waiter, result, error))

    def handle(self, task, request):
        match request:
            case Sleep(seconds=s): heapq.heappush(self.timers, (self.now + s, next(self.serial), task))
            case Spawn(gen=gen): self.ready.append((task, self.spawn(gen), None))
            case Cancel(task=other):
                self.ready.append((other, None, Cancelled("cancelled")))
                self.ready.append((task, None, None))
            case Join(task=other) if other.done: self.ready.append((task, other.result, other.error))
            case Join(task=other): other.waiters.append(task)
            case ("get", channel) if channel.items: self.ready.append((task, channel.items.popleft(), None))
            case ("get", channel): channel.readers.append(task)
            case ("put", channel, item):
                if channel.readers: self.ready.append((channel.readers.popleft(), item, None))
                else: channel.items.append(item)
                self.ready.append((task, None, None))
            case None: self.ready.append((task, None, None))
            case _: self.ready.append((task, None, TypeError(f"unknown request {request!r}")))


s = Scheduler()


def worker(name, delay, fail=False):
    for i in range(2):
        yield Sleep(delay)
        print(f"{s.now:>3} {name} {i}")
    if fail: raise ValueError(f"{name} failed")
    return name.upper()


def producer(channel):
    for i in range(3):
        yield channel.put(i)
        yield Sleep(1)
    yield channel.put(None)


def consumer(channel):
    total = 0
    while (item := (yield channel.get())) is not None:
        print(f"{s.now:>3} consumed {item}")
        total += item
    return total


def forever():
    try:
        while True: yield Sleep(100)
    except Cancelled as e:
        print("forever was", e)
        return "clean"


def main():
    a = yield Spawn(worker("a", 3))
    b = yield Spawn(worker("b", 2, fail=True))
    print((yield Join(a)))
    try:
        yield Join(b)
    except ValueError as e:
        print("joined:", e)
    channel = Channel()
    yield Spawn(producer(channel))
    c = yield Spawn(consumer(channel))
    f = yield Spawn(forever())
    print("total", (yield Join(c)))
    yield Cancel(f)
    print((yield Join(f)))
    try:
        yield 42
    except TypeError as e:
        print(e)
    yield
    return f"done at {s.now}"


print(s.run(main()))


def stuck(): yield Channel().get()


try:
    Scheduler().run(stuck())
except RuntimeError as e:
    print(e)
