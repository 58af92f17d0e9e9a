# Cursors that the program forgot before they were at their end hold up nobody.
import os
import sqlite3
import tempfile


def attempt(what, call):
    try:
        call()
        print(what, "done")
    except sqlite3.Error as e:
        print(what, type(e).__name__, e)


folder = tempfile.mkdtemp()
path = os.path.join(folder, "x.db")
a = sqlite3.connect(path, timeout=0.2)
b = sqlite3.connect(path, timeout=0.2)
a.executescript("create table t(a); insert into t values(1),(2),(3); create table u(b)")

print(a.execute("select * from t").fetchone())
b.execute("insert into u values(5)")
attempt("commit of another connection", b.commit)

print(a.execute("insert into u values(6), (7) returning b").fetchone())
attempt("commit with rows left", a.commit)

a.create_collation("c", lambda x, y: 0)
print(a.execute("select * from t order by a collate c").fetchone())
attempt("create_collation", lambda: a.create_collation("c", None))
a.create_function("f", 1, lambda x: x)
print(a.execute("select f(a) from t").fetchone())
attempt("create_function", lambda: a.create_function("f", 1, None))

print(a.execute("select * from t").fetchone())
attempt("vacuum", lambda: a.execute("vacuum"))
print(a.execute("pragma journal_mode=wal").description[0][0])
attempt("another connection after a pragma", lambda: b.execute("insert into u values(8)").connection.commit())
print(list(a.execute("pragma journal_mode=wal")))
a.execute("insert into t values(4)")
attempt("commit after a pragma", a.commit)

kept = a.execute("select * from t")
print(kept.fetchone())
attempt("checkpoint", lambda: print(b.execute("pragma wal_checkpoint(passive)").fetchone()[0]))
attempt("drop of what is read", lambda: a.execute("drop table t"))
print(kept.fetchall())
a.close()
b.close()
print(sorted(os.listdir(folder)))
os.unlink(path)
os.rmdir(folder)
