# A matrix class: operators, slices, iteration, exact elimination, text.
from fractions import Fraction
from itertools import chain
import math, operator


class Matrix:
    __slots__ = ("rows",)
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1: raise ValueError("rows of different lengths")
    @classmethod
    def identity(cls, n): return cls([int(i == j) for j in range(n)] for i in range(n))
    @property
    def shape(self): return len(self.rows), len(self.rows[0]) if self.rows else 0
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __repr__(self): return f"Matrix({self.rows})"
    def __str__(self):
        width = max(len(str(x)) for x in self)
        return "\n".join(" ".join(f"{x!s:>{width}}" for x in r) for r in self.rows)
    def __iter__(self): return chain.from_iterable(self.rows)
    def __len__(self): return math.prod(self.shape)
    def __eq__(self, other): return self.rows == other.rows if isinstance(other, Matrix) else NotImplemented
    def __getitem__(self, key):
        match key:
            case int(i): return self.rows[i]
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as s, slice() as t): return Matrix(r[t] for r in self.rows[s])
            case (slice() as s, int(j)): return [r[j] for r in self.rows[s]]
            case _: raise TypeError(f"bad index {key!r}")
    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value
    def _each(op):
        def method(self, other):
            if isinstance(other, Matrix):
                if self.shape != other.shape: raise ValueError(f"shapes {self.shape} and {other.shape}")
                return Matrix([op(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))
            return Matrix([op(a, other) for a in r] for r in self.rows) if isinstance(other, (int, float, Fraction)) else NotImplemented
        return method
    __add__, __sub__, __mul__, __truediv__ = map(_each, (operator.add, operator.sub, operator.mul, operator.truediv))
    del _each
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]: raise ValueError(f"can't multiply {self.shape} by {other.shape}")
        return Matrix([sum(map(operator.mul, r, c)) for c in zip(*other.rows)] for r in self.rows)
    def __pow__(self, n):
        if n < 0: return self.inverse() ** -n
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: result @= base
            base, n = base @ base, n >> 1
        return result
    def det(self):
        m, sign, n = [[Fraction(x) for x in r] for r in self.rows], 1, len(self.rows)
        for i in range(n):
            p = next((k for k in range(i, n) if m[k][i]), None)
            if p is None: return Fraction(0)
            if p != i: m[i], m[p], sign = m[p], m[i], -sign
            for k in range(i + 1, n):
                f = m[k][i] / m[i][i]
                m[k] = [a - f * b for a, b in zip(m[k], m[i])]
        return sign * math.prod(m[i][i] for i in range(n))
    def inverse(self):
        n = len(self.rows)
        m = [[Fraction(x) for x in r] + e for r, e in zip(self.rows, Matrix.identity(n).rows)]
        for i in range(n):
            p = next((k for k in range(i, n) if m[k][i]), None)
            if p is None: raise ZeroDivisionError("singular matrix")
            m[i], m[p] = m[p], m[i]
            m[i] = [x / m[i][i] for x in m[i]]
            for k in set(range(n)) - {i}: m[k] = [a - m[k][i] * b for a, b in zip(m[k], m[i])]
        return Matrix(r[n:] for r in m)


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a + b, a - 1, 2 * a, a @ b, a.T, -a, a / 2, a ** 10, a ** 0, sep="\n")
print(a[0], a[1, 0], a[:, 1], a[:1, ::-1], a == Matrix([[1, 2], [3, 4]]), a != b, a == 5, a.shape, len(a), list(a), sum(a), max(a))
print(a.det(), a.inverse(), a @ a.inverse() == Matrix.identity(2), Matrix([[2, 1, 3], [0, 4, 1], [5, 6, 0]]).det(), a ** -2)
print(a * 100)
a[0, 0] = Fraction(1, 3)
print(a)
a += a
print(a)
for f in (lambda: a + Matrix([[1]]), lambda: a @ Matrix([[1]]), lambda: Matrix([[1], [1, 2]]), lambda: a + "x", lambda: a["k"], lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: "x" * a, lambda: hash(a), lambda: a[5]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
