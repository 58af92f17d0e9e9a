"""list, dict, set, deque, bytearray."""
import collections

N = 200


# ---- list ----

def check_list_append(race):
    """list.append is atomic: no element gets lost, and each thread's elements are in its order."""
    items = []

    def work(t):
        for i in range(N):
            items.append((t, i))
    race(work)
    assert len(items) == N * race.threads
    for t in range(race.threads):
        assert [i for u, i in items if u == t] == list(range(N))


def check_list_pop(race):
    """list.pop is atomic: threads that pop and append get each element once."""
    items = list(range(N))
    taken = [[] for _ in range(race.threads)]

    def work(t):
        for i in range(N):
            items.append((t, i))
            taken[t].append(items.pop())
    race(work)
    everything = items + [x for mine in taken for x in mine]
    assert len(everything) == N * (race.threads + 1)
    assert len(set(everything)) == len(everything)


def check_list_setitem_resize(race):
    """list[i] = x is not lost while other threads make the list grow."""
    items = [0] * race.threads

    def work(t):
        for i in range(N):
            items[t] = i
            assert items[t] == i
            items.append(None)
    race(work)
    assert items[:race.threads] == [N - 1] * race.threads
    assert len(items) == race.threads * (N + 1)


def check_list_extend_insert_slices(race):
    """extend, insert, slices and clear leave a sound list; a slice or a copy is of one moment."""
    items = [0, 0]

    def writer(t):
        for i in range(N):
            items[:] = [i, i]
            items.extend((i, i))
            del items[2:]

    def reader(t):
        for _ in range(N):
            copy = items.copy()
            assert len(copy) in (2, 4), copy
            assert all(x is not None for x in items[:])
    if race.threads == 2:
        race(writer, reader)
    else:
        race(reader)


def check_list_sort(race):
    """A list shows as empty or whole while it is sorted; an append meanwhile is kept or makes sort raise ValueError."""
    items = list(range(100))

    def work(t):
        for i in range(20):
            if t == 0:
                items.sort(reverse=i % 2 == 0)
            else:
                assert len(list(items)) in (0, 100)
    race(work)
    assert sorted(items) == list(range(100))


# ---- dict ----

def check_dict_setitem_resize(race):
    """dict[k] = v is not lost while other threads make the table grow."""
    d = {t: -1 for t in range(race.threads)}

    def work(t):
        for i in range(N):
            d[t] = i
            d["new", t, i] = i
            assert d[t] == i and d["new", t, i] == i
    race(work)
    assert len(d) == race.threads * (N + 1)
    assert all(d[t] == N - 1 for t in range(race.threads))


def check_dict_setdefault(race):
    """dict.setdefault is atomic: all threads get the same value."""
    d = {}
    got = [[] for _ in range(race.threads)]

    def work(t):
        for i in range(N):
            got[t].append(d.setdefault(i, (t, i)))
    race(work)
    assert all(mine == got[0] for mine in got)
    assert list(d.values()) == [d[i] for i in d] and len(d) == N


def check_dict_pop(race):
    """dict.pop and popitem are atomic: each item is got once."""
    d = {i: i for i in range(N * race.threads)}
    taken = [[] for _ in range(race.threads)]

    def work(t):
        while d:
            try:
                taken[t].append(d.popitem()[0])
            except KeyError:
                pass
            key = len(taken[t]) * race.threads + t
            if d.pop(key, None) is not None:
                taken[t].append(key)
    race(work)
    assert sorted(x for mine in taken for x in mine) == list(range(N * race.threads))


def check_dict_update_crossed(race):
    """a.update(b), a |= b, a == b on two dicts, crossed, never deadlock; update takes b as of one moment."""
    a = {"x": 0, "y": 0}
    b = {"x": 0, "y": 0}

    def work(t):
        one, other = (a, b) if t % 2 else (b, a)
        for i in range(N):
            one.update(other)
            one |= other
            one == other
            copy = one.copy()
            assert copy.keys() == {"x", "y"}
    race(work)
    assert a == {"x": 0, "y": 0} == b


def check_dict_copy_moment(race):
    """dict.copy() is of one moment: a thread writes x and then y, no copy has a newer y than x."""
    d = {"x": 0, **{i: i for i in range(20)}, "y": 0}

    def work(t):
        for i in range(1, N):
            if t == 0:
                d["x"] = i
                d["y"] = i
            else:
                c = d.copy()
                assert c["x"] - c["y"] in (0, 1), c
    race(work)


def check_dict_iteration(race):
    """Iterating over a dict that others change raises RuntimeError or goes on; no item that stays is left out."""
    d = {"stays": 1}

    def work(t):
        for i in range(N):
            if t % 2:
                d[t, i % 7] = i
                d.pop((t, (i + 3) % 7), None)
            else:
                try:
                    assert "stays" in list(d)
                    assert "stays" in [k for k in d]
                except RuntimeError as e:
                    assert "during iteration" in str(e), e
    race(work)


def check_dict_clear(race):
    """clear against setitem leaves a sound dict."""
    d = {}

    def work(t):
        for i in range(N):
            if i % 16 == t:
                d.clear()
            else:
                d[i * 31 % 50] = i
    race(work)
    assert len(d) == len(list(d)) == len(list(d.items()))
    assert all(d[k] == v for k, v in d.items())


def check_ordered_dict(race):
    """OrderedDict: insertions arrive, move_to_end and popitem leave it sound."""
    d = collections.OrderedDict()

    def work(t):
        for i in range(N):
            d[t, i] = i
            d.move_to_end((t, i), last=bool(i % 2))
    race(work)
    assert len(d) == len(list(d)) == race.threads * N


def check_defaultdict(race):
    """defaultdict: a missing key gets one value that all threads then see."""
    d = collections.defaultdict(list)

    def work(t):
        for i in range(N):
            d[i]
    race(work)
    assert len(d) == N


# ---- set ----

def check_set_add_discard(race):
    """set.add, discard and pop are atomic: no element gets lost, each is popped once."""
    s = set()
    taken = [[] for _ in range(race.threads)]

    def work(t):
        for i in range(N):
            s.add((t, i))
            s.add(i)
            s.discard((t, i - 1))
    race(work)
    assert s == {*range(N), *((t, N - 1) for t in range(race.threads))}

    def pops(t):
        while True:
            try:
                taken[t].append(s.pop())
            except KeyError:
                return
    race(pops)
    assert sum(map(len, taken)) == N + race.threads and not s


def check_set_own_elements(race):
    """set: what one thread added and nobody removes is there, and what it removed is not, however the table changes for others."""
    s = set()

    def work(t):
        mine = range(t, 40 * race.threads, race.threads)
        for turn in range(6):
            for i in mine:
                s.add(i)
                assert i in s
            assert all(i in s for i in mine)
            for i in mine:
                s.discard(i)
                assert i not in s
            s.update(range(-t - 1, -t - 30, -1))
        s.update(mine)
    race(work)
    assert s >= set(range(40 * race.threads)), s


def check_set_operators_crossed(race):
    """a |= b, a & b, a == b on two sets, crossed, never deadlock."""
    a, b = {1, 2}, {2, 3}

    def work(t):
        one, other = (a, b) if t % 2 else (b, a)
        for i in range(N):
            one |= other
            one & other
            one == other
            one.update(other)
    race(work)
    assert 2 in a and 2 in b and a <= {1, 2, 3}


# ---- deque, bytearray ----

def check_deque(race):
    """deque.append, appendleft, pop and popleft are atomic."""
    d = collections.deque()
    taken = [[] for _ in range(race.threads)]

    def work(t):
        for i in range(N):
            (d.append if i % 2 else d.appendleft)((t, i))
            taken[t].append((d.pop if i % 3 else d.popleft)())
    race(work)
    everything = [x for mine in taken for x in mine]
    assert not d and len(set(everything)) == len(everything) == N * race.threads


def check_deque_bounded(race):
    """A bounded deque is never longer than it may be."""
    d = collections.deque(maxlen=5)

    def work(t):
        for i in range(N):
            d.append(i)
            assert len(d) <= 5
            d.rotate(1)
    race(work)
    assert len(d) == 5


def check_bytearray(race):
    """bytearray: append, += and item assignment lose nothing."""
    b = bytearray(race.threads)

    def work(t):
        for i in range(N):
            b[t] = i % 256
            b.append(t)
            assert b[t] == i % 256
    race(work)
    assert len(b) == race.threads * (N + 1)
    assert all(b.count(t) >= N for t in range(race.threads))


def check_counter_loses(race):
    """n += 1 without a lock may lose updates, but never more than were made, and never crashes; with a lock it loses none."""
    import threading
    lock = threading.Lock()
    box = [0, 0]

    def work(t):
        for _ in range(N):
            box[0] += 1
            with lock:
                box[1] += 1
    race(work)
    assert 0 < box[0] <= N * race.threads
    assert box[1] == N * race.threads


def check_deque_search(race):
    """Searching a deque for numbers while others append and pop: no error, and what stays is found; each removal takes one."""
    d = collections.deque([-1])

    def work(t):
        for i in range(N):
            d.append(t * N + i)
            assert -1 in d and d.index(-1) >= 0
            d.remove(t * N + i)
    race(work)
    assert list(d) == [-1]
