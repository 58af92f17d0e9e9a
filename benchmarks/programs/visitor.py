"""An interpreter of arithmetic trees by visitors: a class hierarchy, double dispatch by getattr, isinstance, super()."""
from harness import main


class Node:
    def accept(self, visitor):
        return getattr(visitor, "visit_" + type(self).__name__)(self)


class Number(Node):
    def __init__(self, value):
        self.value = value


class Name(Node):
    def __init__(self, name):
        self.name = name


class Binary(Node):
    symbol = "?"

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def __eq__(self, other):
        return type(self) is type(other) and self.left == other.left and self.right == other.right

    __hash__ = object.__hash__


class Add(Binary):
    symbol = "+"


class Multiply(Binary):
    symbol = "*"


class Negate(Node):
    def __init__(self, operand):
        self.operand = operand


class Visitor:
    def __init__(self):
        self.visited = 0

    def visit(self, node):
        self.visited += 1
        return node.accept(self)


class Evaluator(Visitor):
    def __init__(self, names):
        super().__init__()
        self.names = names

    def visit_Number(self, node):
        return node.value

    def visit_Name(self, node):
        return self.names[node.name]

    def visit_Add(self, node):
        return self.visit(node.left) + self.visit(node.right)

    def visit_Multiply(self, node):
        return self.visit(node.left) * self.visit(node.right) % 1000003

    def visit_Negate(self, node):
        return -self.visit(node.operand)


class Simplifier(Visitor):
    def visit(self, node):
        return super().visit(node) if isinstance(node, (Binary, Negate)) else node

    def visit_Add(self, node):
        left, right = self.visit(node.left), self.visit(node.right)
        if isinstance(left, Number) and isinstance(right, Number):
            return Number(left.value + right.value)
        return Add(left, right)

    def visit_Multiply(self, node):
        left, right = self.visit(node.left), self.visit(node.right)
        for one, other in ((left, right), (right, left)):
            if isinstance(one, Number) and one.value == 1:
                return other
        return Multiply(left, right)

    def visit_Negate(self, node):
        operand = self.visit(node.operand)
        return operand.operand if isinstance(operand, Negate) else Negate(operand)


def tree(depth, seed):
    if depth == 0:
        return Name("xyz"[seed % 3]) if seed % 4 else Number(seed % 5)
    kind = seed % 7
    if kind == 0:
        return Negate(tree(depth - 1, seed * 31 + 7))
    make = Add if kind < 4 else Multiply
    return make(tree(depth - 1, seed * 13 + 1), tree(depth - 1, seed * 17 + 5))


def run(n):
    node = tree(n, 3)
    total = 0
    for i in range(20):
        total += Evaluator({"x": i, "y": 2, "z": 3}).visit(node)
        simplifier = Simplifier()
        simpler = simplifier.visit(node)
        total += Evaluator({"x": i, "y": 2, "z": 3}).visit(simpler) + simplifier.visited + (simpler == node)
    return total


if __name__ == "__main__":
    main(run, 11)
