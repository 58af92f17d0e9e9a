def f(): pass
def f(a, b: int, c=1, d: int = 2, /, e=3, *args: 'x', f, g: h = 4, **kw: i) -> j:
    return
def f(*, a): return a, *b
def f(*a: *b): yield
def f(a, /): return (yield)
def f[T, U: int, *Ts, **P](x: T) -> U: ...
def f[T = int, U: (int, str) = str, *Ts = *tuple[int], **P = [int]](): ...
async def f(a):
    await b
    async for c in d: pass
    else: pass
    async with e as f, g: pass
    return [x async for x in y]
@a
@b.c(d)
@e if f else g
def f(): 0
@a
async def f(): 0
@a
class C: pass
def f(): x = 1; y = 2;
type X = int
type Y[T, *Ts, **P] = dict[T, Ts, P]
type type = type
