# Accounts, transactions that roll back, audit by descriptors, and a report.
from __future__ import annotations
import itertools
from collections import Counter, defaultdict
from contextlib import contextmanager
from decimal import Decimal, ROUND_HALF_EVEN
from enum import Enum, auto


class Kind(Enum):
    DEPOSIT = auto()
    WITHDRAWAL = auto()
    TRANSFER = auto()
    INTEREST = auto()


class BankError(Exception): pass
class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        self.account, self.needed = account, needed
        super().__init__(f"{account.owner} has {account.balance}, needs {needed}")
class Frozen(BankError): pass


class Audited:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        old = getattr(obj, self.name, None)
        setattr(obj, self.name, value)
        if old is not None and old != value: obj.history.append((old, value))


class Account:
    balance = Audited()
    numbers = itertools.count(100)

    def __init__(self, owner, balance="0"):
        self.history = []
        self.owner, self.number, self.frozen = owner, next(self.numbers), False
        self.balance = Decimal(balance)

    def withdraw(self, amount):
        if self.frozen: raise Frozen(f"account {self.number} is frozen")
        if amount > self.balance: raise InsufficientFunds(self, amount)
        self.balance -= amount

    def deposit(self, amount):
        if amount <= 0: raise ValueError("amounts are positive")
        self.balance += amount

    def __repr__(self): return f"<{self.number} {self.owner}: {self.balance:,.2f}>"
    def __lt__(self, other): return self.balance < other.balance


class Savings(Account):
    rate = Decimal("0.015")
    def add_interest(self):
        interest = (self.balance * self.rate).quantize(Decimal("0.01"), ROUND_HALF_EVEN)
        self.deposit(interest)
        return interest


class Bank:
    def __init__(self):
        self.accounts: dict[int, Account] = {}
        self.log: list[tuple[Kind, Decimal]] = []

    def open(self, cls, *args):
        account = cls(*args)
        self.accounts[account.number] = account
        return account

    @contextmanager
    def transaction(self):
        before = {a: a.balance for a in self.accounts.values()}
        logged = len(self.log)
        try:
            yield self
        except BankError as e:
            for a, balance in before.items(): a.balance = balance
            del self.log[logged:]
            print("rolled back:", e)

    def transfer(self, source, target, amount):
        amount = Decimal(amount)
        self.log.append((Kind.TRANSFER, amount))
        target.deposit(amount)
        source.withdraw(amount)

    def report(self):
        by_kind = defaultdict(Decimal)
        for kind, amount in self.log: by_kind[kind] += amount
        for kind in Kind:
            if kind in by_kind: print(f"  {kind.name.lower():<10}{by_kind[kind]:>12,.2f}")
        print("  total", sum(a.balance for a in self.accounts.values()), Counter(k.name for k, _ in self.log).most_common(1))


bank = Bank()
ann, bob, cy = bank.open(Account, "Ann", "1000"), bank.open(Account, "Bob"), bank.open(Savings, "Cy", "2500.50")
with bank.transaction():
    bank.transfer(ann, bob, "250.25")
    bank.transfer(bob, cy, "50")
with bank.transaction():
    bank.transfer(ann, cy, 10)
    bank.transfer(bob, ann, 1000)
bob.frozen = True
with bank.transaction():
    bank.transfer(cy, ann, "0.50")
    bank.transfer(bob, ann, 1)
try:
    with bank.transaction(): bank.transfer(ann, bob, -5)
except ValueError as e:
    print("ValueError:", e)
bank.log.append((Kind.INTEREST, cy.add_interest()))
print(*sorted(bank.accounts.values(), reverse=True), sep="\n")
print(ann.history, Account.balance.name, max(bank.accounts), min(bank.accounts.values()).owner)
bank.report()
