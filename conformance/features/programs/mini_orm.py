# A small object-relational mapper over a dictionary: metaclass, fields, queries.
import operator


class Field:
    def __init__(self, kind, default=None, required=False):
        self.kind, self.default, self.required = kind, default, required
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: expected {self.kind.__name__}, got {type(value).__name__}")
        obj.__dict__[self.name] = value
    def _condition(symbol):
        op = getattr(operator, symbol.strip("_"))
        return lambda self, other: Condition(self.name, symbol, lambda row: op(getattr(row, self.name), other))
    __eq__, __ne__, __lt__, __gt__, __le__, __ge__ = map(_condition, ("__eq__", "__ne__", "__lt__", "__gt__", "__le__", "__ge__"))
    del _condition
    def __hash__(self): return id(self)
    def like(self, text): return Condition(self.name, "like", lambda row: text in getattr(row, self.name))


class Condition:
    def __init__(self, name, symbol, test): self.text, self.test = f"{name} {symbol}", test
    def __and__(self, other): return Condition(f"({self.text} and", f"{other.text})", lambda r: self.test(r) and other.test(r))
    def __or__(self, other): return Condition(f"({self.text} or", f"{other.text})", lambda r: self.test(r) or other.test(r))
    def __invert__(self): return Condition("not", self.text, lambda r: not self.test(r))
    def __bool__(self): raise TypeError("use & and |, not and and or")
    def __repr__(self): return self.text


class Query:
    def __init__(self, model, conditions=(), order=None, limit=None):
        self.model, self.conditions, self.order, self.count_limit = model, conditions, order, limit
    def where(self, *conditions): return Query(self.model, self.conditions + conditions, self.order, self.count_limit)
    def order_by(self, field, reverse=False): return Query(self.model, self.conditions, (field.name, reverse), self.count_limit)
    def limit(self, n): return Query(self.model, self.conditions, self.order, n)
    def __iter__(self):
        rows = [r for r in self.model.rows.values() if all(c.test(r) for c in self.conditions)]
        if self.order: rows.sort(key=operator.attrgetter(self.order[0]), reverse=self.order[1])
        yield from rows[:self.count_limit]
    def __len__(self): return sum(1 for _ in self)
    def first(self): return next(iter(self), None)
    def __getitem__(self, i): return list(self)[i]


class ModelMeta(type):
    models = {}
    def __new__(mcls, name, bases, ns, table=None):
        cls = super().__new__(mcls, name, bases, ns)
        cls.fields = {k: v for base in reversed(cls.__mro__) for k, v in vars(base).items() if isinstance(v, Field)}
        cls.rows, cls.table = {}, table or name.lower() + "s"
        if bases: mcls.models[cls.table] = cls
        return cls
    @property
    def objects(cls): return Query(cls)


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        if unknown := values.keys() - self.fields.keys():
            raise TypeError(f"unknown fields: {', '.join(sorted(unknown))}")
        for name, field in self.fields.items():
            if name in values: setattr(self, name, values[name])
            elif field.required: raise ValueError(f"{name} is required")
    def save(self):
        self.id = len(type(self).rows) + 1
        type(self).rows[self.id] = self
        return self
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"


class Person(Model):
    name = Field(str, required=True)
    age = Field(int, default=0)


class Employee(Person, table="staff"):
    salary = Field(float, default=1.0)


for n, a in (("Ann", 30), ("Bob", 25), ("Cyd", 35), ("Ana", 41)): Person(name=n, age=a).save()
Employee(name="Eve", salary=9.5).save()
print(ModelMeta.models, Employee.fields.keys())
print(list(Person.objects.where(Person.age > 26).order_by(Person.age, reverse=True)))
print(list(Person.objects.where(Person.name.like("An") & ~(Person.age == 30))), len(Person.objects), Person.objects.order_by(Person.name)[1], Employee.objects.first(), Person.objects.where(Person.age > 100).first())
print((Person.age > 1) & (Person.name == "x") | (Person.age != 3))
for f in (lambda: Person(age=1), lambda: Person(name=5), lambda: Person(name="x", nope=1, also=2), lambda: bool(Person.age > 1), lambda: setattr(Person.rows[1], "age", "old"), lambda: Person.objects[10]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
