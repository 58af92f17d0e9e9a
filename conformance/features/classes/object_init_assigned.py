"""object.__init__ and object.__new__ as attributes of a class count as inherited ones where excess arguments are judged."""


class Initialising:
    def __init__(self, *args):  # as typing.Protocol does at the first instance
        cls = type(self)
        cls.__init__ = object.__init__
        cls.__init__(self, *args)


class Name(str, Initialising):
    pass


class Number(int, Initialising):
    pass


class Table(dict):
    __init__ = object.__init__


class Made:
    def __new__(cls, *args):
        return object.__new__(cls)

    __init__ = object.__init__


class Passing:
    def __new__(cls, *args):
        return object.__new__(cls, *args)


class Plain:
    __new__ = object.__new__

    def __init__(self, a):
        self.a = a


print(repr(Name("/x")), repr(Name("/y")), Number(3), Table({1: 2}), type(Made(1)).__name__, Plain(1).a)
Plain.__init__ = object.__init__
for cls in (Passing, Plain):
    try:
        cls(1)
    except TypeError as e:
        print(e)
