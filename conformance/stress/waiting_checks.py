"""Queues that close, pools, schedulers, timers, contexts, and connections that threads share."""
import asyncio
import concurrent.futures
import contextvars
import functools
import itertools
import logging
import queue
import random
import sqlite3
import threading
import time

N = 200


def check_queue_shutdown(race):
    """Queue.shutdown while threads put and get: each item that was put is got or thrown away, all others get ShutDown."""
    race.threads += race.threads % 2
    q = queue.Queue(maxsize=4)
    put, got = [0] * race.threads, [0] * race.threads

    def work(t):
        try:
            for i in range(N):
                if t % 2:
                    q.put(i)
                    put[t] += 1
                else:
                    q.get()
                    got[t] += 1
                if t == 0 and i == N // 4:
                    q.shutdown()
        except queue.ShutDown:
            assert q.is_shutdown
    race(work)
    assert sum(got) <= sum(put) <= sum(got) + 4, (put, got)


def check_queue_bounded(race):
    """A bounded queue, join and task_done: producers wait for room, join waits for the last task."""
    race.threads += race.threads % 2
    q = queue.Queue(maxsize=2)
    done = []
    count = race.threads // 2

    def work(t):
        if t % 2:
            for i in range(N // 4):
                q.put((t, i))
                assert q.qsize() <= 2
        else:
            for _ in range(N // 4):
                done.append(q.get(timeout=60))
                q.task_done()
        q.join() if t % 2 else None
    race(work)
    assert len(set(done)) == count * (N // 4)


def check_pool_nested(race):
    """Executors that threads share: submit, map with chunks, cancel and shutdown; each future is settled once."""
    calls = itertools.count()
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        def work(t):
            assert list(pool.map(lambda x: (next(calls), x)[1], range(20))) == list(range(20))
            futures = [pool.submit(divmod, i, t) for i in range(5)]
            for i, f in enumerate(futures):
                seen = []
                f.add_done_callback(seen.append)
                if t:
                    assert f.cancelled() or f.result(60) == divmod(i, t)
                else:
                    assert f.cancel() or isinstance(f.exception(60), ZeroDivisionError)
                assert seen in ([f], []) and f.done()
        race(work)
    assert next(calls) == 20 * race.threads


def check_context_runs(race):
    """Contexts of their own that threads copy from one: each sees what it set, the common one stays."""
    var = contextvars.ContextVar("var", default="none")
    var.set("common")
    base = contextvars.copy_context()

    def work(t):
        mine = base.copy()
        for i in range(N // 4):
            mine.run(var.set, (t, i))
            assert mine[var] == (t, i) and base[var] == "common"
            assert mine.run(var.get) == (t, i)
        assert dict(mine)[var] == (t, N // 4 - 1)
    race(work)
    assert base[var] == "common"


def check_event_loops(race):
    """An event loop in each thread, and calls from thread to thread by call_soon_threadsafe."""
    async def count(n):
        for _ in range(n):
            await asyncio.sleep(0)
        return n

    async def main(t):
        loop = asyncio.get_running_loop()
        results = await asyncio.gather(*(count(i) for i in range(5)))
        assert results == list(range(5))
        ready = loop.create_future()
        threading.Thread(target=loop.call_soon_threadsafe, args=(ready.set_result, t)).start()
        assert await ready == t

    def work(t):
        asyncio.run(main(t))
    race(work)


def check_timers(race):
    """Timers that threads start and cancel: cancelled in time they do not run, others run once."""
    ran = []

    def work(t):
        late = threading.Timer(60, ran.append, ["late"])
        late.start()
        soon = threading.Timer(0.001, ran.append, [t])
        soon.start()
        late.cancel()
        soon.join()
        late.join()
    race(work)
    assert sorted(ran) == list(range(race.threads))


def check_conditions(race):
    """wait_for and notify_all: each turn passes to each thread once, none misses its turn."""
    condition = threading.Condition()
    turn = [0]

    def work(t):
        for i in range(10):
            with condition:
                assert condition.wait_for(lambda: turn[0] % race.threads == t, 60)
                turn[0] += 1
                condition.notify_all()
    race(work)
    assert turn[0] == 10 * race.threads


def check_locks_handed_over(race):
    """A Lock that another thread releases, tries with and without timeouts, a BoundedSemaphore: never more holders than allowed."""
    lock, room = threading.Lock(), threading.BoundedSemaphore(2)
    inside, most = [0], [0]

    def work(t):
        for i in range(N // 8):
            if lock.acquire(timeout=60 if i % 2 else -1):
                assert lock.locked() and not lock.acquire(blocking=False)
                lock.release()
            with room:
                with lock:
                    inside[0] += 1
                    most[0] = max(most[0], inside[0])
                with lock:
                    inside[0] -= 1
    race(work)
    assert most[0] <= 2 and inside[0] == 0


def check_thread_objects(race):
    """Threads that start, join and name each other: all seen by enumerate() while they run, none after."""
    def work(t):
        for i in range(5):
            stop = threading.Event()
            thread = threading.Thread(target=stop.wait, args=(60,), name=f"stress-{t}-{i}", daemon=bool(i % 2))
            thread.start()
            assert thread in threading.enumerate() and thread.is_alive() and thread.ident is not None
            stop.set()
            thread.join()
            assert thread not in threading.enumerate() and not thread.is_alive()
    race(work)


def check_random_own(race):
    """One Random with a seed in all threads: each number of the sequence once; state can be read and set meanwhile."""
    shared, alone = random.Random(7), random.Random(7)
    taken = [[] for _ in range(race.threads)]

    def work(t):
        for _ in range(N):
            taken[t].append(shared.getrandbits(32))
    race(work)
    assert sorted(x for mine in taken for x in mine) == sorted(alone.getrandbits(32) for _ in range(N * race.threads))


def check_lru_cache_kinds(race):
    """functools.cache, lru_cache with types and of methods, cache_clear meanwhile, partial: right results."""
    @functools.cache
    def double(x):
        return x * 2

    @functools.lru_cache(maxsize=8, typed=True)
    def kind(x):
        return type(x)

    def work(t):
        part = functools.partial(double)
        for i in range(N):
            assert part(i % 50) == i % 50 * 2
            assert kind(i % 5) is int and kind(float(i % 5)) is float
            if t == 0 and i % 50 == 0:
                double.cache_clear()
                kind.cache_clear()
    race(work)
    assert kind.cache_info().currsize <= 8


def check_lru_cache_keeps_used(race):
    """What several threads use all the time stays in a full lru_cache, while other entries come and go."""
    calls = []

    @functools.lru_cache(maxsize=32)
    def f(x):
        calls.append(x)
        return x

    def work(t):
        f("used")
        for i in range(N):
            f("used")
            f((t, i))
    race(work)
    assert calls.count("used") <= N * race.threads // 8, calls.count("used")
    assert f.cache_info().currsize == 32


def check_logging_levels(race):
    """Loggers whose levels, handlers and parents change while others log: no error, each handler gets whole records."""
    records = []

    class Keep(logging.Handler):
        def emit(self, record):
            records.append(record.getMessage())

    root = logging.Logger("stress")
    keep = Keep()
    root.addHandler(keep)

    def work(t):
        other = Keep()
        for i in range(N // 8):
            root.warning("%d-%d", t, i)
            root.addHandler(other)
            root.setLevel(logging.INFO if i % 2 else logging.WARNING)
            root.isEnabledFor(logging.INFO)
            root.removeHandler(other)
    race(work)
    assert root.handlers == [keep]
    assert len(set(records)) == race.threads * (N // 8) <= len(records)


def check_sqlite_connection(race):
    """One connection of sqlite3 with cursors of their own: all rows arrive; one that was made for its own thread refuses the others."""
    connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    connection.execute("create table t (thread, n)")
    strict = sqlite3.connect(":memory:")

    def work(t):
        for i in range(N // 8):
            connection.execute("insert into t values (?, ?)", (t, i))
            count, = connection.execute("select count(*) from t where thread = ?", (t,)).fetchone()
            assert count == i + 1
        try:
            strict.execute("select 1")
            assert False
        except sqlite3.ProgrammingError as e:
            assert "same thread" in str(e)
    race(work)
    assert connection.execute("select count(*) from t").fetchone() == (race.threads * (N // 8),)
    connection.close()
    strict.close()


def check_sleepers(race):
    """Threads that sleep wake up in time order as far as their times differ by much."""
    woke = []

    def work(t):
        time.sleep(0.001 * t)
        woke.append(t)
    race(work)
    assert sorted(woke) == list(range(race.threads))
