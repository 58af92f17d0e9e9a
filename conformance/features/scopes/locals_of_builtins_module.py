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


# In a comprehension of a module or class, locals() has the comprehension's own variables only.
print([sorted(locals()) for n in range(2)], [dir() for n in "a"], [eval("n + m") for n in range(2) for m in range(2)])
print([globals() is locals() for n in "a"], globals() is locals())


class Body:
    z = 1
    print([sorted(locals()) for n in "a"], "z" in locals(), [eval("n") for n in "ab"])
