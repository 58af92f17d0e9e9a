"""Files, random, functools, heapq, contextvars, weak dictionaries, logging, queues, locks."""
import concurrent.futures
import contextvars
import functools
import heapq
import io
import logging
import os
import queue
import random
import tempfile
import threading
import weakref

N = 200


def check_file_writes(race):
    """Each write of a buffered file arrives whole, once."""
    with tempfile.TemporaryFile() as f:
        def work(t):
            for i in range(5 * N):
                f.write(b"%d %d\n" % (t, i))
        race(work)
        f.seek(0)
        lines = f.read().splitlines()
    assert len(lines) == 5 * N * race.threads == len(set(lines))


def check_text_writes(race):
    """Each write of a text file arrives whole, once; so does print's text when it is one write."""
    name = tempfile.mktemp()
    with open(name, "w") as f:
        def work(t):
            for i in range(5 * N):
                f.write(f"{t} {i}\n")
        race(work)
    with open(name) as f:
        lines = f.read().splitlines()
    os.unlink(name)
    assert len(lines) == 5 * N * race.threads == len(set(lines)), (len(lines), len(set(lines)))


def check_memory_files(race):
    """BytesIO and StringIO: writes at the end lose nothing."""
    b, s = io.BytesIO(), io.StringIO()

    def work(t):
        for i in range(5 * N):
            b.write(b"%4d" % t)
            s.write("%4d" % t)
    race(work)
    assert len(b.getvalue()) == len(s.getvalue()) == 20 * N * race.threads


def check_random(race):
    """The module random's shared generator gives good numbers to each thread."""
    numbers = [None] * race.threads

    def work(t):
        numbers[t] = [random.getrandbits(64) for _ in range(N)]
        assert all(0 <= random.random() < 1 for _ in range(N))
    race(work)
    assert len({x for mine in numbers for x in mine}) == N * race.threads


def check_heap(race):
    """Each push and pop of a shared heap keeps its order and loses nothing, as long as comparing needs no Python code."""
    numbers, pairs = [], []
    popped = [[] for t in range(race.threads)]

    def work(t):
        for i in range(N):
            heapq.heappush(numbers, (i * 7919 + t) % 1000)
            heapq.heappush(pairs, (i % 10, f"{t} {i}"))
            if i % 2:
                popped[t].append(heapq.heappop(numbers))
                heapq.heappushpop(pairs, (5, ""))
    race(work)
    assert all(numbers[(i - 1) // 2] <= numbers[i] for i in range(1, len(numbers)))
    assert all(pairs[(i - 1) // 2] <= pairs[i] for i in range(1, len(pairs)))
    assert len(pairs) == N * race.threads
    everything = sorted(numbers + [x for each in popped for x in each])
    assert everything == sorted((i * 7919 + t) % 1000 for t in range(race.threads) for i in range(N))


def check_lru_cache(race):
    """lru_cache: results are right, the cache never larger than it may be, and hits and misses add up."""
    @functools.lru_cache(maxsize=16)
    def square(x):
        return x * x

    def work(t):
        for i in range(N):
            assert square((i * (t + 1)) % 40) == ((i * (t + 1)) % 40) ** 2
            assert square.cache_info().currsize <= 16 + race.threads
    race(work)
    info = square.cache_info()
    assert info.hits + info.misses == N * race.threads and info.currsize <= 16


def check_cached_property(race):
    """cached_property: all threads then see one value (it may be computed more than once, as in CPython)."""
    class C:
        @functools.cached_property
        def value(self):
            return object()

    objects = [C() for _ in range(N)]

    def work(t):
        for o in objects:
            assert o.value is not None
    race(work)
    assert all(o.value is o.value for o in objects)


def check_singledispatch(race):
    """singledispatch whose functions are registered dispatches to the right one (a registration meanwhile is a race, as in CPython)."""
    @functools.singledispatch
    def f(x):
        return "object"

    classes = [type(f"C{i}", (), {}) for i in range(race.threads)]
    for i, cls in enumerate(classes):
        f.register(cls, lambda x, i=i: i)

    def work(t):
        for i in range(20):
            assert f(classes[(t + i) % race.threads]()) == (t + i) % race.threads
            assert f(1) == "object"
    race(work)


def check_contextvars(race):
    """Each thread has a context of its own; a context runs in one thread at a time."""
    var = contextvars.ContextVar("var", default=None)
    shared = contextvars.copy_context()

    def work(t):
        for i in range(N):
            token = var.set((t, i))
            assert var.get() == (t, i)
            var.reset(token)
            try:
                shared.run(var.get)
            except RuntimeError as e:
                assert "already entered" in str(e)
    race(work)


def check_weak_dictionaries(race):
    """WeakValueDictionary and WeakKeyDictionary: entries of live objects stay."""
    class Key:
        pass

    values, keys = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary()
    own = [[Key() for _ in range(N // 4)] for _ in range(race.threads)]

    def work(t):
        for i, o in enumerate(own[t]):
            values[t, i] = o
            keys[o] = (t, i)
            values["gone", t] = Key()
            assert values[t, i] is o and keys[o] == (t, i)
            list(values.keys())
    race(work)
    assert all(values[t, i] is o and keys[o] == (t, i) for t in range(race.threads) for i, o in enumerate(own[t]))


def check_weakref_calls(race):
    """A weak reference gives the live object or None to every thread; its callback runs at most once."""
    class C:
        pass

    calls = []
    objects = [C() for _ in range(N)]
    refs = [weakref.ref(o, calls.append) for o in objects]

    def work(t):
        for o, r in zip(objects, refs):
            assert r() is o
            assert weakref.ref(o) is weakref.ref(o)
    race(work)
    assert not calls


def check_logging(race):
    """Each record of a handler arrives whole, once."""
    stream = io.StringIO()
    logger = logging.Logger("stress")
    logger.addHandler(logging.StreamHandler(stream))

    def work(t):
        for i in range(N // 4):
            logger.warning("%d %d", t, i)
            assert logging.getLogger(f"stress.{i % 5}") is logging.getLogger(f"stress.{i % 5}")
    race(work)
    lines = stream.getvalue().splitlines()
    assert len(lines) == len(set(lines)) == race.threads * (N // 4)


def check_queues(race):
    """Queue, LifoQueue, PriorityQueue and SimpleQueue give each item once."""
    for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
        q = kind()
        taken = [[] for _ in range(race.threads)]

        def work(t):
            for i in range(N // 4):
                q.put((t, i))
                taken[t].append(q.get(timeout=60))
        race(work)
        assert q.empty()
        assert len({x for mine in taken for x in mine}) == race.threads * (N // 4)


def check_locks(race):
    """Lock, RLock, Condition, Semaphore: what they guard is not lost."""
    lock, rlock, semaphore = threading.Lock(), threading.RLock(), threading.Semaphore(1)
    condition = threading.Condition()
    counts = [0, 0, 0, 0]

    def work(t):
        for _ in range(N // 2):
            with lock:
                counts[0] += 1
            with rlock, rlock:
                counts[1] += 1
            with semaphore:
                counts[2] += 1
            with condition:
                counts[3] += 1
                condition.notify()
    race(work)
    assert counts == [N // 2 * race.threads] * 4


def check_thread_local(race):
    """threading.local: each thread sees its own attributes."""
    local = threading.local()

    def work(t):
        assert not hasattr(local, "x")
        for i in range(N):
            local.x = (t, i)
            assert local.x == (t, i)
    race(work)


def check_thread_pool(race):
    """ThreadPoolExecutor gives each result once, in order for map."""
    with concurrent.futures.ThreadPoolExecutor(race.threads) as pool:
        assert list(pool.map(lambda x: x * x, range(N))) == [x * x for x in range(N)]
        futures = [pool.submit(pow, 2, i) for i in range(20)]
        assert {f.result() for f in concurrent.futures.as_completed(futures)} == {2 ** i for i in range(20)}


def check_barrier_event(race):
    """Barrier and Event let all threads pass, each barrier round with one thread 0."""
    barrier, event = threading.Barrier(race.threads), threading.Event()
    firsts = []

    def work(t):
        if t == 0:
            event.set()
        assert event.wait(60)
        for _ in range(5):
            if barrier.wait(60) == 0:
                firsts.append(t)
    race(work)
    assert len(firsts) == 5
