# Descriptors: __get__, __set__, __delete__, __set_name__, and who wins.
class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("named", name, "in", owner.__name__)
    def __get__(self, obj, owner=None):
        return f"data {self.name} of {'class' if obj is None else 'instance'} {owner.__name__}"
    def __set__(self, obj, value): print("set", self.name, value)
    def __delete__(self, obj): print("delete", self.name)


class NonData:
    def __get__(self, obj, owner): return "non-data"


class Host:
    data = Data()
    non = NonData()


h = Host()
print(h.data, "|", Host.data, "|", h.non)
h.data = 1
del h.data
h.__dict__["data"] = "in the dict"
h.__dict__["non"] = "in the dict"
print(h.data, "|", h.non)
del h.non
print(h.non)
try:
    del h.non
except AttributeError as e:
    print(e)
late = Data()
Host.late = late
print(hasattr(late, "name"))
late.__set_name__(Host, "late")
print(h.late)


class SetOnly:
    def __set__(self, obj, value): obj.__dict__["x"] = value * 2


class WithSetOnly:
    x = SetOnly()


w = WithSetOnly()
print(type(w.x).__name__)
w.x = 4
print(w.x)
try:
    del w.x
except AttributeError as e:
    print(e)


class ReadOnly:
    def __get__(self, obj, owner): return 5
    def __set__(self, obj, value): raise AttributeError("read only")


class WithReadOnly:
    r = ReadOnly()


try:
    WithReadOnly().r = 1
except AttributeError as e:
    print(e)
WithReadOnly.r = "replaced on the class"
print(WithReadOnly().r)


class BadName:
    def __set_name__(self, owner): pass


try:
    class Broken:
        attr = BadName()
except TypeError as e:
    print(e, e.__notes__)
