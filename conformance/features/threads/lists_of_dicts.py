import threading, collections, sys, types
t=threading.Thread(target=lambda:None); t.start(); t.join()
class A: pass
a=A(); a.x=1; a.y=2
class MyStr(str): pass
b=A(); b.__dict__[MyStr('x')]=2
print(list(a.__dict__), list(vars(a).items()), tuple(vars(a).values()), sorted(vars(a)), type(list(b.__dict__)[0]))
print(list(collections.OrderedDict(a=1)), list(collections.defaultdict(int,q=1).items()), list(collections.Counter('ab')), [*{}], list({1:2}.keys()))
m=types.ModuleType('m'); m.q=1
print('q' in list(vars(m)), 'sys' in list(globals()), list(A.__dict__)[0], len(list(vars(sys)))>20, list(set()), list(frozenset([3])), [*{4}])
def f(**k): return list(k), list(k.items())
print(f(u=1,v=2), list(locals())[:2])
