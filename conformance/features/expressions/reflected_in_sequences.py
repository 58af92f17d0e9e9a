"""Subclasses of built-in sequences with reflected methods: whose + and * is asked first."""
class A(list):
    def __radd__(self, o): return 'raddA'
    def __rmul__(self, o): return 'rmulA'
class B(A): pass
class D(B):
    def __radd__(self, o): return 'raddD'
print(B()+A(), [1]+A(), B()+D(), A()+[2], A([1])*2, 2*A([1]), [1]*A(), (1,)*2, 3*"ab", [1]+[2], A([1])+B([2]))
class T(tuple):
    def __radd__(self, o): return 'T'
print((1,)+T(), T((1,))+(2,), "a"*3)
