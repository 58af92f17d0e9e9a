# Events, subscribers with priorities, wildcards, one-time handlers, errors collected in a group.
from collections import defaultdict
from dataclasses import dataclass, field
from fnmatch import fnmatch
import functools, itertools, weakref


@dataclass
class Event:
    name: str
    data: dict = field(default_factory=dict)
    stopped: bool = field(default=False, repr=False)
    def stop(self): self.stopped = True
    def __getattr__(self, key):
        try:
            return self.data[key]
        except KeyError:
            raise AttributeError(f"event {self.name!r} has no {key!r}") from None


@dataclass(order=True)
class Subscription:
    priority: int
    serial: int
    handler: object = field(compare=False)
    once: bool = field(default=False, compare=False)


class Bus:
    def __init__(self):
        self.subscriptions = defaultdict(list)
        self.serials = itertools.count()
        self.history = []

    def on(self, pattern, handler=None, *, priority=0, once=False):
        if handler is None:
            return functools.partial(self.on, pattern, priority=priority, once=once)
        self.subscriptions[pattern].append(Subscription(-priority, next(self.serials), handler, once))
        return handler

    once = functools.partialmethod(on, once=True)

    def off(self, pattern, handler):
        before = len(self.subscriptions[pattern])
        self.subscriptions[pattern] = [s for s in self.subscriptions[pattern] if s.handler is not handler]
        return before - len(self.subscriptions[pattern])

    def emit(self, name, /, **data):
        event, errors = Event(name, data), []
        matching = sorted((s, p) for p, subs in self.subscriptions.items() if fnmatch(name, p) for s in subs)
        for s, pattern in matching:
            if s.once: self.subscriptions[pattern].remove(s)
            try:
                s.handler(event)
            except Exception as e:
                e.add_note(f"in {getattr(s.handler, '__name__', 'handler')} for {pattern}")
                errors.append(e)
            if event.stopped: break
        self.history.append((name, len(matching), event.stopped))
        if errors: raise ExceptionGroup(f"handlers of {name}", errors)
        return event


bus = Bus()


@bus.on("user.*")
def log(event): print("log", event)


@bus.on("user.created", priority=10)
def first(event): print("first", event.who)


@bus.once("user.created")
def only_once(event): print("once", event.who)


@bus.on("*", priority=-5)
def last(event): print("last", event.name)


bus.emit("user.created", who="ann")
bus.emit("user.created", who="bob")
print(bus.off("user.created", first), bus.off("user.created", first))


@bus.on("order.paid", priority=1)
def fails(event): event.missing


@bus.on("order.paid")
def divides(event): 1 / event.amount


try:
    bus.emit("order.paid", amount=0)
except* AttributeError as g:
    print([(str(e), e.__notes__) for e in g.exceptions])
except* ZeroDivisionError as g:
    print(g, [e.__notes__ for e in g.exceptions])


@bus.on("stop.me", priority=3)
def stopper(event): event.stop()


bus.emit("stop.me")
print(bus.history)


class Widget:
    def __init__(self, bus):
        ref = weakref.WeakMethod(self.clicked)
        bus.on("click", lambda e: (m := ref()) and m(e))
    def clicked(self, event): print("clicked", event.x, event.data)


w = Widget(bus)
bus.emit("click", x=1)
print(sorted(Subscription(p, s, None) for p, s in ((1, 2), (0, 5), (1, 0)))[0], Event("e") == Event("e"))
