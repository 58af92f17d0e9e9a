"""Counting and grouping of strings: dict, defaultdict, Counter and what else collections has."""
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from operator import itemgetter
from cases import main

WORDS = ("the quick brown fox jumps over the lazy dog and the cat " * 100).split()
TEXT = " ".join(WORDS)
KEYS = [f"key{i}" for i in range(1000)]
TABLE = {key: i for i, key in enumerate(KEYS)}
COUNTER = Counter(WORDS)
Point = namedtuple("Point", "x y")


def count_get():
    counts = {}
    for word in WORDS:
        counts[word] = counts.get(word, 0) + 1
    return counts


def count_default():
    counts = defaultdict(int)
    for word in WORDS:
        counts[word] += 1
    return len(counts)


def count_counter():
    counts = Counter()
    for word in WORDS:
        counts[word] += 1
    return len(counts)


def group():
    groups = defaultdict(list)
    for i, word in enumerate(WORDS):
        groups[len(word)].append(i)
    return len(groups)


def group_setdefault():
    groups = {}
    for i, word in enumerate(WORDS):
        groups.setdefault(word[0], []).append(i)
    return len(groups)


def ordered():
    table = OrderedDict()
    for key in KEYS:
        table[key] = 1
    for key in KEYS[::2]:
        table.move_to_end(key)
    return next(iter(table))


def queue():
    items = deque(maxlen=100)
    for word in WORDS:
        items.append(word)
    while items:
        items.popleft()
    return len(items)


def points():
    return sum(p.x + p.y for p in [Point(i, i + 1) for i in range(500)])


main({
    "count_get": count_get,
    "count_default": count_default,
    "count_counter": count_counter,
    "counter": lambda: Counter(WORDS).most_common(3),
    "counter_chars": lambda: Counter(TEXT).most_common(3),
    "counter_add": lambda: (COUNTER + COUNTER)["the"],
    "group": group,
    "group_setdefault": group_setdefault,
    "ordered": ordered,
    "queue": queue,
    "points": points,
    "build_keys": lambda: len({f"k{i}": i for i in range(1000)}),
    "lookup": lambda: sum(TABLE[key] for key in KEYS),
    "items": lambda: sum(value for key, value in TABLE.items() if key),
    "copy": lambda: len(dict(TABLE)),
    "update": lambda: len({**TABLE, "x": 1}),
    "from_zip": lambda: len(dict(zip(KEYS, range(1000)))),
    "equal": lambda: TABLE == dict(TABLE),
    "sort_items": lambda: sorted(TABLE.items(), key=itemgetter(1), reverse=True)[0],
    "set_words": lambda: len(set(WORDS)),
    "set_keys": lambda: len(set(KEYS)),
    "set_xor": lambda: len(set(KEYS) ^ set(WORDS)),
    "set_equal": lambda: set(KEYS) == set(TABLE),
    "sort_keys": lambda: sorted(TABLE)[1],
    "from_pairs": lambda: len(dict(list(TABLE.items()))),
    "set_union": lambda: len(set(KEYS) | set(WORDS)),
    "unique": lambda: list(dict.fromkeys(WORDS)),
})
