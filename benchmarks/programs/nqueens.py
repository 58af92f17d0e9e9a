"""The queens problem by permutations: generators, tuples and sets."""
from harness import main


def permutations(items):
    """Our own permutations, as a recursive generator."""
    if len(items) <= 1:
        yield items
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item, *rest)


def run(n):
    columns = range(n)
    found = 0
    for placed in permutations(tuple(columns)):
        if n == len({placed[i] + i for i in columns}) == len({placed[i] - i for i in columns}):
            found += 1
    return found


if __name__ == "__main__":
    main(run, 8)
