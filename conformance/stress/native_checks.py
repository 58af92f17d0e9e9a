"""Objects of native modules that threads share though each use wants them alone."""
import io
import pickle
import sqlite3

N = 200


def check_pickler(race):
    """One pickler: each dump and clearing of the memo is whole, or a RuntimeError because another thread uses it."""
    out = io.BytesIO()
    pickler = pickle.Pickler(out)
    data = [[str(i)] for i in range(N)]
    done = []

    def work(t):
        for _ in range(N // 10):
            try:
                if t % 2:
                    pickler.clear_memo()
                else:
                    pickler.dump(data)
                    done.append(t)
                    pickler.memo.copy()
            except RuntimeError as e:
                assert "already used" in str(e), e
    race(work)
    out.seek(0)
    loader = pickle.Unpickler(out)
    for _ in done:
        assert loader.load() is not None
    assert not out.read(1)


def check_sqlite_cursor(race):
    """One cursor of sqlite3: each row is given once; who comes while another thread uses it gets ProgrammingError (CPython loses rows)."""
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute("create table t (n)")
    connection.executemany("insert into t values (?)", ((i,) for i in range(N)))
    cursor = connection.execute("select n from t order by n")
    taken = [[] for _ in range(race.threads)]

    def work(t):
        while True:
            try:
                row = cursor.fetchone()
            except sqlite3.ProgrammingError as e:
                assert "Recursive" in str(e), e
                continue
            if row is None:
                break
            taken[t].append(row[0])
    race(work)
    connection.close()
    assert sorted(n for mine in taken for n in mine) == list(range(N)), taken


def check_sqlite_execute(race):
    """One cursor of sqlite3 that threads execute on: each statement runs with its own parameters, or not at all."""
    connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    connection.execute("create table t (thread, n)")
    connection.execute("create table u (n, thread)")
    cursor = connection.cursor()
    done = [0] * race.threads

    def work(t):
        sql = ("insert into t values (?, ?)", "insert into u values (:n, :thread)")[t % 2]
        for i in range(N // 4):
            try:
                cursor.execute(sql, {"n": i, "thread": t} if t % 2 else (t, i))
                done[t] += 1
            except sqlite3.ProgrammingError as e:
                assert "Recursive" in str(e), e
    race(work)
    for t in range(race.threads):
        assert connection.execute(f"select count(*) from {'tu'[t % 2]} where thread = ?", (t,)).fetchone()[0] == done[t]
    connection.close()
