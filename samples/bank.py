"""Threads that move money between accounts, each under its own lock: the sum must not change.

usage: bank.py [THREADS [TRANSFERS]]
"""
import random
import sys
import threading
from contextlib import ExitStack


class Account:
    def __init__(self, number, balance):
        self.number, self.balance, self.lock = number, balance, threading.Lock()


def transfer(source, target, amount):
    """Moves money if there is enough; takes the locks in the order of the numbers, so that no two can deadlock."""
    with ExitStack() as stack:
        for account in sorted({source, target}, key=lambda a: a.number):
            stack.enter_context(account.lock)
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True


def main(threads=4, transfers=2000):
    accounts = [Account(number, 100) for number in range(10)]
    done = threading.Barrier(threads + 1)
    moved = [0] * threads

    def clerk(index):
        rng = random.Random(index)
        for _ in range(transfers):
            source, target = rng.sample(accounts, 2)
            moved[index] += transfer(source, target, rng.randint(1, 50))
        done.wait()

    for index in range(threads):
        threading.Thread(target=clerk, args=(index,)).start()
    done.wait()
    print("total", sum(account.balance for account in accounts))
    print("no account is overdrawn:", all(account.balance >= 0 for account in accounts))
    print("all clerks moved money:", all(moved))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
