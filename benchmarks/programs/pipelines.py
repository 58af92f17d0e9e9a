"""Generators in chains, delegation, comprehensions, and the containers of collections and itertools."""
from collections import Counter, defaultdict, deque
from itertools import chain, groupby, islice
from harness import main


class Countdown:
    """An iterator written as a class."""

    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left


def numbers(n):
    state = 7
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        yield state >> 16


def batches(source, size):
    batch = []
    for value in source:
        batch.append(value)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def run(n):
    evens = (x for x in numbers(n) if x % 2 == 0)
    total = sum(x * y for x, y in zip(evens, Countdown(n)))
    nested = [[i, [i + 1, [i + 2]]] for i in range(n // 10)]
    flat = list(flatten(nested))
    squares = {x: x * x for x in islice(numbers(n), n // 2)}
    rest = {x % 1000 for x in squares}
    groups = defaultdict(list)
    for batch in batches(numbers(n), 10):
        groups[sum(batch) % 17].append(max(batch))
    common = Counter(x % 100 for x in numbers(n)).most_common(2)
    runs = max(sum(1 for _ in group) for _, group in groupby(numbers(n), lambda x: x > 9000))
    recent = deque(maxlen=5)
    for i, value in enumerate(chain(numbers(n), range(100))):
        if all(value != other for other in recent):
            recent.append(value + i)
    return f"{total} {sum(flat)} {len(squares)} {len(rest)} {len(groups)} {common} {runs} {list(recent)}"


if __name__ == "__main__":
    main(run, 15000)
