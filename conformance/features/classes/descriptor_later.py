# A class gains and loses __get__ and __set__ after its instances were used as class attributes many times.
class Descriptor:
    pass


class C:
    x = Descriptor()

    def __init__(self):
        self.x = 1


def read(o):
    return o.x


def write(o, value):
    o.x = value


def call(o):
    return o.x()


o = C()
print({read(o) for _ in range(500)})
for i in range(500):
    write(o, i)
print(type(read(o)).__name__)
Descriptor.__get__ = lambda self, instance, owner: lambda: ("got", owner.__name__)
print(type(read(o)).__name__)
o.x = lambda: "own"
print({call(o) for _ in range(500)})
seen = []
Descriptor.__set__ = lambda self, instance, value: seen.append(value)
print(call(o))
write(o, 5)
print(seen, call(o))
del Descriptor.__set__
print(call(o))
write(o, lambda: "own again")
print(call(o), seen)
del Descriptor.__get__
print(call(o), type(C.x).__name__)
