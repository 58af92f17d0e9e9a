__all__ = ["public"]
public, hidden, _private = 1, 2, 3
