import os
import sqlite3
import tempfile
import threading

# One connection that many threads use: each statement is whole.
con = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
con.execute("create table t(who int, n int)")


def insert(who):
    for n in range(200):
        con.execute("insert into t values (?, ?)", (who, n))
        if n % 20 == 0:
            rows = con.execute("select n from t where who = ? order by n", (who,)).fetchall()
            assert rows == [(i,) for i in range(n + 1)], rows


threads = [threading.Thread(target=insert, args=(i,)) for i in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print(con.execute("select who, count(*), sum(n) from t group by who order by who").fetchall())

# A connection of its own for each thread, one file.
path = os.path.join(tempfile.mkdtemp(), "shared.db")
with sqlite3.connect(path) as first:
    first.execute("create table t(n int)")
first.close()


def add(count):
    own = sqlite3.connect(path, timeout=60)
    for _ in range(count):
        with own:
            own.execute("begin immediate")
            own.execute("insert into t select count(*) from t")
    own.close()


threads = [threading.Thread(target=add, args=(10,)) for _ in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
last = sqlite3.connect(path)
print(last.execute("select count(*), count(distinct n), max(n) from t").fetchone())
last.close()
os.remove(path)

errors = []


def foreign():
    try:
        strict.execute("select 1")
    except sqlite3.ProgrammingError as e:
        errors.append(str(e)[:80])


strict = sqlite3.connect(":memory:")
thread = threading.Thread(target=foreign)
thread.start()
thread.join()
print(errors)


def stop():
    con.interrupt()


timer = threading.Timer(0.3, stop)
timer.start()
try:
    con.execute("with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n").fetchone()
except sqlite3.OperationalError as e:
    print(e)
timer.join()
con.close()
