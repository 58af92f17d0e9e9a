"""A simulation of a shop by a queue of events: dataclasses, a heap ordered by __lt__, properties, callbacks, exceptions."""
import heapq
from dataclasses import dataclass, field
from harness import main


class Closed(Exception):
    def __init__(self, time):
        super().__init__(time)
        self.time = time


@dataclass
class Customer:
    number: int
    items: int
    arrived: int = 0
    served: list = field(default_factory=list)

    @property
    def effort(self):
        return 3 + 2 * self.items


class Event:
    __slots__ = ("time", "order", "action", "customer")

    def __init__(self, time, order, action, customer=None):
        self.time = time
        self.order = order
        self.action = action
        self.customer = customer

    def __lt__(self, other):
        return self.time < other.time if self.time != other.time else self.order < other.order


class Desk:
    def __init__(self, shop, speed):
        self.shop = shop
        self.speed = speed
        self.waiting = []
        self.busy = False

    @property
    def load(self):
        return len(self.waiting) + self.busy

    def accept(self, customer):
        if self.shop.now > self.shop.closing:
            raise Closed(self.shop.now)
        self.waiting.append(customer)
        if not self.busy:
            self.start()

    def start(self):
        customer = self.waiting.pop(0)
        self.busy = True
        self.shop.schedule(customer.effort // self.speed + 1, self.finish, customer=customer)

    def finish(self, customer):
        customer.served.append(self.shop.now - customer.arrived)
        self.busy = False
        if self.waiting:
            self.start()


class Shop:
    def __init__(self, closing):
        self.now = 0
        self.closing = closing
        self.order = 0
        self.events = []
        self.desks = [Desk(self, speed) for speed in (1, 2, 3)]
        self.seed = 42
        self.customers = []
        self.refused = 0

    def random(self, limit):
        self.seed = self.seed * 1103515245 + 12345 & 0x7FFFFFFF
        return (self.seed >> 8) % limit

    def schedule(self, delay, action, *, customer=None):
        self.order += 1
        heapq.heappush(self.events, Event(self.now + delay, self.order, action, customer))

    def arrive(self, customer):
        customer.arrived = self.now
        try:
            min(self.desks, key=lambda desk: desk.load).accept(customer)
        except Closed as closed:
            self.refused += closed.time - self.closing
        else:
            self.customers.append(customer)
        if len(self.customers) + self.refused < 10 * self.closing:
            self.schedule(1 + self.random(6), self.arrive, customer=Customer(self.order, self.random(9)))

    def run(self):
        self.schedule(0, self.arrive, customer=Customer(0, 1))
        while self.events and self.now <= self.closing + 100:
            event = heapq.heappop(self.events)
            self.now = event.time
            event.action(event.customer)
        return sum(sum(c.served) for c in self.customers), len(self.customers), self.refused


def run(n):
    return Shop(n).run()


if __name__ == "__main__":
    main(run, 60000)
