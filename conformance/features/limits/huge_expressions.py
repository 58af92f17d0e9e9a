x='X'; y=[1]
n=65280
s="f'"+'{x} '*255+"'"
print(eval(s*256)==(x+' ')*n)
print(len(eval('['+'x,'*70000+']')), len(eval('('+'x,'*70000+')')), len(eval('{'+'x,'*70000+'}')))
def f(*a): return len(a)
print(eval('f('+'x,'*70000+')'))
ns={}
exec('def g(x):\n  return f"'+'{x} '*3000+'"\n', ns)
print(len(ns['g']('ab')))
exec('def g(x):\n  return ['+'x+1, '*3000+']\n', ns)
print(sum(ns['g'](2)))
exec('class C:\n  z=5\n  def m(self): return __class__\n  v = ['+'z, '*3000+']\n', ns)
print(sum(ns['C'].v))
try: exec('a=[\n'+'x,\n'*3000+'1/0,\n'+'x,'*3000+']', {'x':1})
except ZeroDivisionError as e:
    t=e.__traceback__
    while t: print(t.tb_frame.f_code.co_name,t.tb_lineno); t=t.tb_next
