# abc and virtual subclasses.
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
try:
    Shape()
except TypeError as e:
    print(e)
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "square"
print(Square(3).area(), isinstance(Square(1), Shape), sorted(Shape.__abstractmethods__))
@Shape.register
class Other: pass
print(issubclass(Other, Shape), isinstance(Other(), Shape))
class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return any("__len__" in B.__dict__ for B in C.__mro__) or NotImplemented
print(issubclass(list, Sized), issubclass(int, Sized), isinstance([], Sized))
