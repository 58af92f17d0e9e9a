# Every way through try, except, else and finally.
def path(what):
    log = []
    try:
        try:
            log.append("try")
            if what == "raise": raise ValueError("v")
            if what == "other": raise KeyError("k")
            if what == "return": return log
        except ValueError as e:
            log.append(f"except {e}")
            if what == "raise": log.append("handled")
        else:
            log.append("else")
            if what == "else_raises": raise TypeError("t")
        finally:
            log.append("finally")
    except Exception as e:
        log.append(f"outer {type(e).__name__}")
    return log


for what in ("nothing", "raise", "other", "return", "else_raises"):
    print(what, path(what))


def order():
    try:
        print("body")
        return print("return value")
    finally:
        print("finally")


order()


def value():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value())


def nested():
    for i in range(3):
        try:
            try:
                if i == 1: raise ValueError
            finally:
                print("inner", i)
        except ValueError:
            print("caught", i)
            continue
        finally:
            print("outer", i)
        print("end", i)


nested()


def reraise():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise
    except ArithmeticError as e:
        return type(e).__name__, e.__context__


print(reraise())


def name_deleted():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as err:
        return str(err)


print(name_deleted())
try:
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")
except TypeError as e:
    print(e, repr(e.__context__))


def expressions():
    try:
        raise KeyError
    except (ValueError, (KeyError, IndexError)) if False else (ValueError, KeyError):
        print("tuple of classes")
    try:
        raise KeyError
    except LookupError:
        print("base class")


expressions()
for bad in (5, "ValueError", [ValueError], (ValueError, 5), object):
    try:
        try:
            raise KeyError("original")
        except bad:
            print("never")
    except TypeError as e:
        print(e, "/", repr(e.__context__))
try:
    raise
except RuntimeError as e:
    print(e)


def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closed")
        raise
    finally:
        print("generator finally")


g = gen()
next(g)
g.close()
try:
    try:
        raise ValueError(1)
    except ValueError as e:
        del e
    print("name may be deleted inside")
except NameError as e:
    print(e)
