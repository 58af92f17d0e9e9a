class A: pass
class A(): pass
class A(B, *C, metaclass=D, **E):
    """doc"""
    x: int = 1

    def f(self):
        return super().f()
class A[T: int](B[T]): x = 1
