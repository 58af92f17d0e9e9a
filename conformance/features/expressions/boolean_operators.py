# and, or, not and the conditional expression give values, and look at no more than they must.
def say(x):
    print("say", x)
    return x

print(say(0) and say(1), say(1) and say(2), say("") or say([]), say(3) or say(4))
print(not say(None), not 1, not not "x")
print("yes" if say(1) else "no", "yes" if say(0) else "no")
class Falsy:
    def __bool__(self):
        print("bool")
        return False
class Empty:
    def __len__(self):
        print("len")
        return 0
print(Falsy() or "f", Empty() and "e" or "none", bool(Falsy()), bool(Empty()))
class Bad:
    def __bool__(self):
        return 1
try:
    bool(Bad())
except TypeError as e:
    print(e)
x = 5
print(x > 3 and x < 10 or x == 0, 1 if x else 2 if not x else 3)
