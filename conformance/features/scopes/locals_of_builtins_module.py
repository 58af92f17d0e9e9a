"""The built-ins that look at their caller's variables do so, too, when they are called by their module's name."""
import builtins


def of_function(a):
    b = 2
    return builtins.locals(), "a" in builtins.dir(), builtins.eval("a + b"), __builtins__.vars()


class Holder:
    builtins = builtins

    def of_attribute(self, x):
        return sorted(self.builtins.locals())


print(of_function(1))
print(Holder().of_attribute(1))
print([builtins.eval("n * 2") for n in range(3)])
