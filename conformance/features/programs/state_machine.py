# A state machine by decorators, generators and a table; traffic lights and a turnstile.
from enum import Enum, Flag, auto
from functools import partial


class State(Enum):
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    BROKEN = "broken"
    @property
    def usable(self): return self is not State.BROKEN


class Alarm(Flag):
    NONE = 0
    SOUND = auto()
    LIGHT = auto()
    BOTH = SOUND | LIGHT


class Machine:
    transitions = {}
    def __init_subclass__(cls):
        cls.transitions = {}
        for f in vars(cls).values():
            for source, event in getattr(f, "_rules", ()):
                if (source, event) in cls.transitions: raise TypeError(f"two rules for {source.name} and {event}")
                cls.transitions[source, event] = f

    def __init__(self, state): self.state, self.trace = state, []

    def handle(self, event, *args):
        try:
            rule = self.transitions[self.state, event]
        except KeyError:
            raise ValueError(f"{event!r} is not possible when {self.state.value}") from None
        before, self.state = self.state, rule(self, *args) or self.state
        self.trace.append(f"{before.value} -{event}-> {self.state.value}")
        return self

    def __getattr__(self, name):
        if any(event == name for _, event in self.transitions): return partial(self.handle, name)
        raise AttributeError(name)


def on(event, *sources):
    def decorate(f):
        f._rules = getattr(f, "_rules", ()) + tuple((s, event) for s in sources)
        return f
    return decorate


class Turnstile(Machine):
    coins, alarm = 0, Alarm.NONE

    @on("coin", State.LOCKED, State.UNLOCKED)
    def _coin(self, value=1):
        self.coins += value
        return State.UNLOCKED

    @on("push", State.UNLOCKED)
    def _push(self): return State.LOCKED

    @on("push", State.LOCKED)
    @on("kick", State.LOCKED, State.UNLOCKED)
    def _abuse(self):
        self.alarm |= Alarm.LIGHT if self.alarm is Alarm.NONE else Alarm.SOUND
        return State.BROKEN if self.alarm == Alarm.BOTH else None


t = Turnstile(State.LOCKED)
t.coin().push().push()
t.coin(5)
print(t.state, t.coins, t.alarm, t.state.usable)
t.kick()
print(*t.trace, t.alarm, t.state.usable, sep="\n")
for f in (t.push, lambda: t.fly(), lambda: t.handle("coin")):
    try:
        f()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    class Bad(Machine):
        @on("x", State.LOCKED)
        def a(self): pass
        @on("x", State.LOCKED)
        def b(self): pass
except TypeError as e:
    print(e)


def lights():
    elapsed = 0
    while True:
        for colour, seconds in (("green", 3), ("yellow", 1), ("red", 2)):
            for _ in range(seconds):
                command = yield f"{elapsed}:{colour}"
                elapsed += 1
                if command == "emergency":
                    elapsed += (yield from blink(elapsed))
                    break


def blink(start):
    for n in range(2): yield f"{start + n}:blink"
    return 2


g = lights()
print(next(g), *(g.send("emergency" if i == 4 else None) for i in range(10)))
print(list(State), State("broken"), State["LOCKED"], [a.name for a in Alarm], Alarm.BOTH, ~Alarm.SOUND, Alarm(3), Alarm.LIGHT in Alarm.BOTH, len(Alarm), bool(Alarm.NONE))
try:
    State("melted")
except ValueError as e:
    print(e)
