import datetime
import sqlite3

con = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
con.execute("create table t(id integer primary key, name text, score real, data blob)")
cur = con.executemany("insert into t(name, score, data) values (?, ?, ?)",
                      [("a\U0001F600", 1.5, b"\0\1"), ("b", None, None), ("é", -2.25, b"")])
print(cur.rowcount, cur.lastrowid, con.in_transaction, con.total_changes)
con.commit()
cur = con.execute("select * from t where id >= :low order by id", {"low": 1})
print([c[0] for c in cur.description])
for row in cur:
    print(row)
print(cur.fetchone())

con.row_factory = sqlite3.Row
row = con.execute("select id, name as n from t where name = ?", ("b",)).fetchone()
print(row["N"], row[0], row.keys(), tuple(row), row[-1], row[:1], len(row))
try:
    row["x"]
except IndexError as e:
    print(e)
con.row_factory = None

for sql, parameters in [("selec 1", ()), ("select ?", ()), ("select :a", {}), ("select 1; select 2", ()), ("select ?", (1 << 70,)),
                        ("select ?", (object,)), ("insert into t(id) values (1)", ()), ("select * from missing", ())]:
    try:
        con.execute(sql, parameters)
    except (sqlite3.Error, OverflowError) as e:
        print(type(e).__name__, e, getattr(e, "sqlite_errorname", None), getattr(e, "sqlite_errorcode", None))

with con:
    con.execute("update t set score = 9 where id = 1")
try:
    with con:
        con.execute("update t set score = 10 where id = 1")
        raise KeyError("undo")
except KeyError:
    print("undone", con.execute("select score from t where id = 1").fetchone())

con.create_function("twice", 1, lambda x: x * 2, deterministic=True)
print(con.execute("select twice(3), twice(1.5), twice('ab'), twice(x'01')").fetchone())
con.create_function("fails", 0, lambda: 1 / 0)
try:
    con.execute("select fails()")
except sqlite3.OperationalError as e:
    print(e)


class Longest:
    def __init__(self):
        self.best = ""

    def step(self, text):
        if len(text) > len(self.best):
            self.best = text

    def finalize(self):
        return self.best


con.create_aggregate("longest", 1, Longest)
print(con.execute("select longest(x) from (select 'a' as x union select 'abc' union select 'ab')").fetchone())


class RunningSum:
    def __init__(self):
        self.total = 0

    def step(self, n):
        self.total += n

    def inverse(self, n):
        self.total -= n

    def value(self):
        return self.total

    finalize = value


con.create_window_function("running", 1, RunningSum)
print(con.execute("select running(x) over (order by x rows between 1 preceding and current row) "
                  "from (select 1 as x union select 5 union select 7)").fetchall())
con.create_collation("backwards", lambda a, b: (a < b) - (a > b))
print(con.execute("select name from t order by name collate backwards").fetchall())

sqlite3.register_adapter(datetime.timedelta, lambda d: d.days)
sqlite3.register_converter("days", lambda b: datetime.timedelta(days=int(b)))
con.execute("create table spans(d days)")
con.execute("insert into spans values (?)", (datetime.timedelta(days=3),))
print(con.execute("select d, d as 'd [days]', typeof(d) from spans").fetchone())

traced = []
con.set_trace_callback(traced.append)
con.execute("select ?", ("it's",))
con.set_trace_callback(None)
print(traced)
con.set_authorizer(lambda action, a, b, db, trigger: sqlite3.SQLITE_DENY if b == "score" else sqlite3.SQLITE_OK)
try:
    con.execute("select score from t")
except sqlite3.DatabaseError as e:
    print(e)
con.set_authorizer(None)
con.set_progress_handler(lambda: 1, 10)
try:
    con.execute("with recursive n(i) as (select 1 union all select i + 1 from n limit 100000) select sum(i) from n").fetchone()
except sqlite3.OperationalError as e:
    print(e)
con.set_progress_handler(None, 0)

con.commit()
with con.blobopen("t", "data", 1) as blob:
    blob[0] = 65
    blob.seek(1)
    blob.write(b"z")
    blob.seek(0)
    print(blob.read(), len(blob), blob[-1])
copy = sqlite3.connect(":memory:")
con.backup(copy, pages=1, progress=lambda status, left, total: None)
print(copy.execute("select count(*), max(name) from t").fetchone())
copy.executescript("create table u(x); insert into u values (1); insert into u values ('q''q');")
print([line for line in copy.iterdump() if '"u"' in line or "u(x)" in line])
other = sqlite3.connect(":memory:")
other.deserialize(copy.serialize())
print(other.execute("select x from u").fetchall(), other.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED))
print(sqlite3.complete_statement("select 1;"), sqlite3.complete_statement("select 1"))
for each in (con, copy, other):
    each.close()
try:
    con.execute("select 1")
except sqlite3.ProgrammingError as e:
    print(e)
