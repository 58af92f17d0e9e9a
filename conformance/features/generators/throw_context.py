"""What is thrown into a generator or coroutine gets the exception handled there as its context, also when it was raised before."""
class A:
    def __await__(self):
        yield 1
async def run():
    try:
        raise KeyError(3)
    except Exception as e:
        try:
            await A()
        except Exception as exc:
            print(repr(exc), repr(exc.__context__))
def drive(raised):
    c=run(); c.send(None)
    e=ValueError()
    if raised==0:
        try: c.throw(e)
        except StopIteration: pass
    elif raised==1:
        try: raise e
        except ValueError as x: pass
        try: c.throw(e)
        except StopIteration: pass
    else:
        try: raise e
        except ValueError as x:
            try: c.throw(x)
            except StopIteration: pass
drive(0); drive(1); drive(2)
def g():
    try: raise KeyError(4)
    except KeyError:
        try: yield
        except Exception as exc: print(repr(exc), repr(exc.__context__))
        yield
def drive2(raised):
    c=g(); next(c)
    e=ValueError()
    if raised==0: c.throw(e)
    elif raised==1:
        try: raise e
        except ValueError as x: pass
        c.throw(e)
    else:
        try: raise e
        except ValueError as x: c.throw(x)
drive2(0); drive2(1); drive2(2)
