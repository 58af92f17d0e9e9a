# Every way out of try/finally.
def ret():
    try:
        return "try"
    finally:
        print("finally runs")
print(ret())
def override():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally:
            print("fin", i)
    return "end"
print(override())
def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("f1")
    except ValueError as e:
        print("caught", e)
        return "r"
    finally:
        print("f2")
print(nested())
def orelse(x):
    try:
        if x: raise KeyError(x)
    except KeyError as e:
        return "except", e.args
    else:
        return "else"
    finally:
        print("always")
print(orelse(0), orelse(1))
def replace():
    try:
        raise ValueError
    finally:
        raise KeyError("new")
try:
    replace()
except KeyError as e:
    print(repr(e), repr(e.__context__))
def in_loop():
    while True:
        try:
            try:
                return 1
            finally:
                print("a")
        finally:
            print("b")
print(in_loop())
def value():
    x = 1
    try:
        return x
    finally:
        x = 2
print(value())
def gen():
    try:
        yield 1
        yield 2
    finally:
        print("gen closed")
g = gen()
next(g)
g.close()
