# A DSL by __prepare__, operators and descriptors: state declarations and an SQL-like builder.
class AutoNames(dict):
    def __init__(self): super().__init__(); self.order = []
    def __missing__(self, name):
        if name.startswith("__"): raise KeyError(name)
        self.order.append(name)
        self[name] = value = len(self.order)
        return value


class AutoEnumMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases): return AutoNames()
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.names = ns.order
        return cls
    def __iter__(cls): return iter(cls.names)
    def __len__(cls): return len(cls.names)
    def __contains__(cls, n): return n in cls.names
    def __getattr__(cls, n): raise AttributeError(f"{cls.__name__} has no member {n}")


class Colors(metaclass=AutoEnumMeta):
    red
    green, blue
    mixed = red + blue


print(list(Colors), Colors.red, Colors.blue, Colors.mixed, len(Colors), "red" in Colors)
try:
    Colors.pink
except AttributeError as e:
    print(e)


class Expr:
    def __init__(self, text): self.text = text
    def __str__(self): return self.text
    @staticmethod
    def quote(v): return str(v) if isinstance(v, (Expr, int)) else "'" + str(v).replace("'", "''") + "'" if v is not None else "NULL"
    def _binary(op):
        return lambda self, other: Expr(f"({self} {op if other is not None or op not in '=<>' else {'=': 'IS', '<>': 'IS NOT'}[op]} {self.quote(other)})")
    __eq__, __ne__, __lt__, __gt__, __and__, __or__, __add__, __mul__ = map(_binary, ("=", "<>", "<", ">", "AND", "OR", "+", "*"))
    __radd__ = lambda self, other: Expr(f"({self.quote(other)} + {self})")
    __invert__ = lambda self: Expr(f"NOT {self}")
    __neg__ = lambda self: Expr(f"-{self}")
    __hash__ = None
    def __bool__(self): raise TypeError("an expression has no truth value")
    def __call__(self, *args): return Expr(f"{self}({', '.join(map(self.quote, args))})")
    def __getitem__(self, s): return Expr(f"substr({self}, {s.start or 1}, {s.stop})") if isinstance(s, slice) else Expr(f"{self}[{s}]")


class Table:
    def __init__(self, name): self.name = name
    def __getattr__(self, column): return Expr(f"{self.name}.{column}")


class Functions:
    def __getattr__(self, name): return Expr(name.upper())


class Select:
    def __init__(self, *columns): self.parts = [f"SELECT {', '.join(map(str, columns)) or '*'}"]
    def __getattr__(self, clause):
        def add(*args):
            new = Select.__new__(Select)
            new.parts = [*self.parts, f"{clause.strip('_').replace('_', ' ').upper()} {', '.join(getattr(a, 'name', None) or str(a) for a in args)}"]
            return new
        return add
    def __str__(self): return " ".join(self.parts)


u, f = Table("u"), Functions()
q = Select(u.title, f.count(u.id) + 1).from_(u).where((u.age > 18) & ~(u.title == "O'Hara") | (u.email != None)).group_by(u.title).limit(5)
print(q)
print(Select(), -u.x * 2 + u.y, 1 + u.a, u.title[2:5], u.tags[0], q.parts[0])
for bad in (lambda: u.a and u.b, lambda: 1 < u.a < 5, lambda: {u.a: 1}, lambda: u.a - 1):
    try:
        print(bad())
    except TypeError as e:
        print(e)
