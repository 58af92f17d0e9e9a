"""Recursive Fibonacci numbers: calls and small integers. Kernel: also in Java."""
from harness import main


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def run(n):
    return fib(n)


if __name__ == "__main__":
    main(run, 30)
