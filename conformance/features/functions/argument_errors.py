# Messages of calls that don't fit the parameters.
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def defaults(a=1, b=2): pass
def star(a, *rest): pass
def kwonly(*, k): pass
def kwonly2(*, k, l): pass
def kwonly3(*, k, l, m=1, n): pass
def posonly(a, b, /): pass
def posonly_default(a, b=1, /, c=2): pass
def mixed(a, /, b, *, c): pass
def keywords(**kw): pass
def pos_and_kw(a, /, **kw): return a, kw
lam = lambda x, y: 0


class A:
    def method(self): pass
    def with_arg(self, x): pass
    @classmethod
    def cls(cls, x): pass
    @staticmethod
    def static(x): pass
    def __call__(self, x): pass
    def __init__(self, *a): pass


class B:
    def __init__(self, x, y): pass


a = A()
calls = """none(1) none(1,2) none(k=1) one() one(1,2) one(b=1) one(1,a=2) two() two(1) two(b=1) two(1,2,3) two(1,b=2,c=3) three() three(1) three(b=1)
default() default(1,2,3) default(b=1) defaults(1,2,3) defaults(c=1) star() kwonly() kwonly(1) kwonly(k=1,z=2) kwonly2() kwonly2(l=1) kwonly2(1,2) kwonly2(1,k=1) kwonly3() posonly() posonly(1)
posonly(a=1,b=2) posonly(1,b=2) posonly(1,2,3) posonly_default(a=1) posonly_default(1,2,3,4) posonly_default(1,b=1) mixed() mixed(1) mixed(1,2) mixed(1,2,3) mixed(a=1,b=2,c=3) mixed(1,b=2,c=3,d=4)
keywords(1) keywords(1,a=2) pos_and_kw(1,a=2) pos_and_kw(a=2) lam() lam(1,2,3) lam(z=1) a.method(1) a.method(x=1) A.method() a.with_arg() A.with_arg(1) a.cls() A.cls(1,2) A.static() a.static(1,2) a() a(1,2) B() B(1) B(1,2,3) B(x=1)
one(*[1,2]) one(*[]) one(**{'b':1}) one(**{'a':1,'b':2}) one(1,**{'a':1}) two(1,**{'a':1}) one(*5) one(**5) one(*None) one(**{1:2}) keywords(**{'a':1},**{'a':2}) keywords(a=1,**{'a':2}) defaults(**{'a b':1}) one(*[1],*[2]) two(*[1],b=2,**{'b':3})
(lambda: 0)(1) (lambda *a, k: 0)() (lambda a, /: 0)(a=1) 5() 'x'() None() [1](0) a.missing() (1,2)() f'{1}'() {}() ...()""".split()
import warnings
warnings.simplefilter("ignore")
for call in " ".join(calls).replace(", ", ",").split():
    pass
for call in __import__("re").findall(r"\S+\((?:[^()]|\([^()]*\))*\)", " ".join(calls)):
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__, e)
