# "Did you mean": names, attributes, keyword arguments and imported names that are nearly right.
import traceback


class Account:
    balance = 0
    def __init__(self): self.owner = "x"
    def deposit(self, amount): print(ammount)
    def method(self): return owner
    @property
    def broken(self): return self.blance


def scale(*, factor=1, offset=0): return factor
def use_local():
    counter = 1
    return countr
def missing_self(): return self.x


for f in (lambda: Account().balanse, lambda: Account().ownr, lambda: Account().completely_other, lambda: Account.depositt, lambda: Account().deposit(1), lambda: Account().method(), lambda: Account().broken,
          lambda: scale(facto=2), lambda: scale(zzz=2), use_local, lambda: prnt(1), lambda: [].appendd, lambda: "".splt, lambda: math.pi, lambda: true, lambda: none, lambda: 5 .reel, lambda: __import__("os").pth, lambda: exec("import colections"),
          lambda: int("1", bas=2), lambda: print(1, sepp=""), lambda: Accoun(), lambda: missing_self(), lambda: exec("from sys import exitt")):
    try:
        f()
    except Exception as e:
        print(traceback.format_exception_only(e)[-1], end="")
