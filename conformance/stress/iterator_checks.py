"""Iterators, generators and itertools that threads share."""
import itertools

N = 300


def drain(race, iterator):
    """What the threads took, in each one's order; errors that CPython raises for shared iterators too are left out."""
    taken = [[] for _ in range(race.threads)]

    def work(t):
        for x in iterator:
            taken[t].append(x)
    race(work)
    return taken


def flat(taken):
    return [x for mine in taken for x in mine]


def check_shared_list_iterator(race):
    """A list iterator that threads share gives no element that the list has not; CPython promises no more."""
    taken = flat(drain(race, iter(list(range(N)))))
    assert set(taken) == set(range(N))


def check_shared_dict_iterator(race):
    """A dict iterator that threads share gives only keys that are there."""
    taken = flat(drain(race, iter(dict.fromkeys(range(N)))))
    assert set(taken) == set(range(N))


def check_shared_range_iterator(race):
    """A range iterator that threads share gives numbers of the range."""
    taken = flat(drain(race, iter(range(N))))
    assert set(taken) <= set(range(N)) and max(taken) == N - 1


def check_shared_enumerate_zip(race):
    """enumerate, zip, map, filter and reversed that threads share give sound values and end."""
    data = list(range(N))
    for x in flat(drain(race, enumerate(data))):
        assert type(x) is tuple and len(x) == 2
    for x in flat(drain(race, zip(data, data))):
        assert type(x) is tuple and len(x) == 2
    assert set(flat(drain(race, map(lambda x: x * 2, data)))) <= {x * 2 for x in data}
    assert set(flat(drain(race, filter(None, data)))) <= set(data)
    assert set(flat(drain(race, reversed(data)))) <= set(data)


def check_shared_count(race):
    """itertools.count that threads share gives each number once, as CPython 3.14 does."""
    numbers = itertools.count()
    taken = [[] for _ in range(race.threads)]

    def work(t):
        for _ in range(N):
            taken[t].append(next(numbers))
    race(work)
    assert sorted(flat(taken)) == list(range(N * race.threads))
    assert all(mine == sorted(mine) for mine in taken)


def check_shared_generator(race):
    """A generator that two threads enter at once: one goes on, the other gets ValueError; each value is given once."""
    def numbers():
        for i in range(N):
            yield i
    g = numbers()
    taken = [[] for _ in range(race.threads)]

    def work(t):
        while True:
            try:
                taken[t].append(next(g))
            except StopIteration:
                return
            except ValueError as e:
                assert "already executing" in str(e), e
    race(work)
    assert sorted(flat(taken)) == list(range(N))


def check_shared_itertools(race):
    """chain, islice, cycle, repeat, accumulate, batched, pairwise, product and the like end and give sound values."""
    data = list(range(N))
    assert set(flat(drain(race, itertools.chain(data, data)))) <= set(data)
    assert set(flat(drain(race, itertools.islice(itertools.cycle(data), 2 * N)))) <= set(data)
    assert len(flat(drain(race, itertools.repeat(7, N)))) == N
    assert all(type(x) is int for x in flat(drain(race, itertools.accumulate(data))))
    assert all(len(x) <= 3 for x in flat(drain(race, itertools.batched(data, 3))))
    assert all(len(x) == 2 for x in flat(drain(race, itertools.pairwise(data))))
    assert set(flat(drain(race, itertools.product(range(9), repeat=2)))) <= set(itertools.product(range(9), repeat=2))
    assert set(flat(drain(race, itertools.combinations(range(12), 2)))) <= set(itertools.combinations(range(12), 2))


def check_tee(race):
    """The iterators of one tee, one a thread, give all values in order, or RuntimeError when two fetch at once, as CPython's."""
    ways = itertools.tee(list(range(N)), race.threads)

    def work(t):
        expected = 0
        while expected < N:
            try:
                value = next(ways[t])
            except RuntimeError as e:
                assert "re-enter" in str(e), e
                continue
            assert value == expected
            expected += 1
    race(work)


def check_generators_own(race):
    """Generators of their own in each thread do not disturb each other."""
    def numbers(t):
        received = 0
        for i in range(N):
            received = yield (t, i, received)

    def work(t):
        g = numbers(t)
        next(g)
        for i in range(1, N):
            assert g.send(i) == (t, i, i)
    race(work)


def check_shared_file_lines(race):
    """Threads that iterate over one text file get whole lines, each once."""
    import tempfile
    with tempfile.TemporaryFile("w+") as f:
        f.writelines(f"line {i}\n" for i in range(N))
        f.seek(0)
        taken = [[] for _ in range(race.threads)]

        def work(t):
            while line := f.readline():
                taken[t].append(line)
        race(work)
        assert sorted(flat(taken)) == sorted(f"line {i}\n" for i in range(N))
