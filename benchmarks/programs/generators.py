"""A pipeline of generators, recursive tree walks and co-operating tasks."""
from collections import deque
from harness import main


def integers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def mapped(function, source):
    for value in source:
        yield function(value)


def windows(source, size):
    window = deque(maxlen=size)
    for value in source:
        window.append(value)
        if len(window) == size:
            yield tuple(window)


class Tree:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        node = self
        while True:
            side = "left" if key < node.key else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, Tree(key))
                return
            node = child

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total // count


def task(name, steps, log):
    for step in range(steps):
        log.append((name + step) % 7)
        yield
    return name


def schedule(tasks):
    ready = deque(tasks)
    while ready:
        current = ready.popleft()
        try:
            next(current)
        except StopIteration:
            continue
        ready.append(current)


def run(n):
    pipeline = windows(mapped(lambda v: v * v % 1013, integers(n)), 3)
    total = sum(a + b - c for a, b, c in pipeline if a != b)
    tree = Tree(500)
    for i in range(n // 20):
        tree.insert(i * 7919 % 10007)
    ordered = list(tree)
    assert ordered == sorted(ordered)
    mean = averager()
    next(mean)
    for value in integers(n):
        last = mean.send(value)
    log = []
    schedule(task(i, n // 400, log) for i in range(100))
    evens = sum(1 for x in (y for y in (z + 1 for z in integers(n)) if y % 2 == 0))
    return f"{total} {len(ordered)} {last} {sum(log)} {evens}"


if __name__ == "__main__":
    main(run, 150000)
