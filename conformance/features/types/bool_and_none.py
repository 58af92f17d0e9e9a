# bool, None, Ellipsis and NotImplemented.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import warnings
warnings.simplefilter("ignore")
print(True + 1, True / 2, -True, +False, abs(True), True << 3, True & False, True | 2, True ^ True, type(True ^ True), not 0, bool(""), bool("False"), bool([0]), bool(0.0), bool(-0.0), bool(float("nan")), bool(None), bool(...), int(True), str(True), repr(False), f"{True:d} {True!s:>6} {True}", "%d %s" % (True, True), True == 1 == 1.0, hash(True) == hash(1), [1, 2][True], True is True, bool(), True.real, True.bit_length(), True.to_bytes(1), bool.from_bytes(b"\x01"), ~True, divmod(True, True), True.__and__(False), sorted([True, False]), sum([True] * 3), {True: 1} | {1: 2})
print(None, repr(None), type(None).__name__, None is None, bool(None), [None] * 2, None == 0, None != None, str(...), repr(NotImplemented), ... == Ellipsis, type(...).__name__, {None: 1, ...: 2}, hash(None) == hash(None))
attempt(lambda: None + 1, lambda: None < None, lambda: len(None), lambda: iter(None), lambda: None.x, lambda: setattr(None, "x", 1), lambda: type("B", (bool,), {}), lambda: type("N", (type(None),), {}), lambda: bool(1, 2), lambda: bool(x=1), lambda: type(None)(1), lambda: ... + 1, lambda: bool(NotImplemented), lambda: True.nope, lambda: int(None), lambda: "a" + None, lambda: None in None, lambda: True + "a", lambda: not None, lambda: None or "default", lambda: None and 1 / 0, lambda: type(None)())
