"""An incremental constraint solver after the DeltaBlue algorithm: a class hierarchy, lists of objects, polymorphism."""
from enum import IntEnum
from harness import main


class Strength(IntEnum):
    """Smaller is stronger."""

    REQUIRED = 0
    STRONG = 1
    PREFERRED = 2
    NORMAL = 3
    WEAK = 4
    WEAKEST = 5


REQUIRED, STRONG, PREFERRED, NORMAL, WEAK, WEAKEST = (int(s) for s in Strength)


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk_strength = WEAKEST
        self.stay = True


class Constraint:
    """What must hold between variables, as strongly as its strength says."""

    def __init__(self, strength):
        self.strength = strength

    def add_to(self, planner):
        self.attach()
        planner.add(self)

    def destroy(self, planner):
        if self.satisfied():
            planner.remove(self)
        else:
            self.detach()

    def satisfy(self, mark, planner):
        self.choose(mark)
        if not self.satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint cannot hold")
            return None
        self.mark_inputs(mark)
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.clear()
        out.determined_by = self
        if not planner.propagate(self, mark):
            raise ValueError("a cycle")
        out.mark = mark
        return overridden

    def is_input(self):
        return False


class Unary(Constraint):
    def __init__(self, variable, strength, planner):
        super().__init__(strength)
        self.variable = variable
        self.active = False
        self.add_to(planner)

    def attach(self):
        self.variable.constraints.append(self)
        self.active = False

    def detach(self):
        self.variable.constraints.remove(self)
        self.active = False

    def satisfied(self):
        return self.active

    def clear(self):
        self.active = False

    def choose(self, mark):
        self.active = self.variable.mark != mark and self.strength < self.variable.walk_strength

    def output(self):
        return self.variable

    def mark_inputs(self, mark):
        pass

    def inputs_known(self, mark):
        return True

    def recalculate(self):
        out = self.variable
        out.walk_strength = self.strength
        out.stay = not self.is_input()
        if out.stay:
            self.execute()

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    def is_input(self):
        return True


NONE, FORWARD, BACKWARD = 0, 1, -1


class Binary(Constraint):
    def __init__(self, first, second, strength, planner):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.direction = NONE
        self.add_to(planner)

    def variables(self):
        return self.first, self.second

    def attach(self):
        for variable in self.variables():
            variable.constraints.append(self)
        self.direction = NONE

    def detach(self):
        for variable in self.variables():
            variable.constraints.remove(self)
        self.direction = NONE

    def satisfied(self):
        return self.direction != NONE

    def clear(self):
        self.direction = NONE

    def choose(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            free = second.mark != mark and self.strength < second.walk_strength
            self.direction = FORWARD if free else NONE
        elif second.mark == mark:
            self.direction = BACKWARD if self.strength < first.walk_strength else NONE
        elif first.walk_strength > second.walk_strength:
            self.direction = BACKWARD if self.strength < first.walk_strength else NONE
        else:
            self.direction = FORWARD if self.strength < second.walk_strength else BACKWARD

    def input(self):
        return self.first if self.direction == FORWARD else self.second

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def mark_inputs(self, mark):
        self.input().mark = mark

    def inputs_known(self, mark):
        source = self.input()
        return source.mark == mark or source.stay or source.determined_by is None

    def recalculate(self):
        source, out = self.input(), self.output()
        out.walk_strength = max(self.strength, source.walk_strength)
        out.stay = source.stay
        if out.stay:
            self.execute()


class Equal(Binary):
    def execute(self):
        self.output().value = self.input().value


class Scale(Binary):
    """second = first * scale + offset"""

    def __init__(self, first, scale, offset, second, strength, planner):
        self.scale = scale
        self.offset = offset
        super().__init__(first, second, strength, planner)

    def variables(self):
        return self.first, self.second, self.scale, self.offset

    def mark_inputs(self, mark):
        super().mark_inputs(mark)
        self.scale.mark = self.offset.mark = mark

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value

    def recalculate(self):
        source, out = self.input(), self.output()
        out.walk_strength = max(self.strength, source.walk_strength)
        out.stay = source.stay and self.scale.stay and self.offset.stay
        if out.stay:
            self.execute()


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def remove(self, constraint):
        out = constraint.output()
        constraint.clear()
        constraint.detach()
        unsatisfied = self.remove_downstream(out)
        for strength in range(REQUIRED, WEAKEST + 1):
            for other in unsatisfied:
                if other.strength == strength:
                    self.add(other)

    def remove_downstream(self, out):
        out.determined_by = None
        out.walk_strength = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.satisfied():
                    unsatisfied.append(constraint)
            for constraint in self.consumers(variable):
                constraint.recalculate()
                todo.append(constraint.output())
        return unsatisfied

    @staticmethod
    def consumers(variable):
        by = variable.determined_by
        return [c for c in variable.constraints if c is not by and c.satisfied()]

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output().mark == mark:
                return False
            current.recalculate()
            todo.extend(self.consumers(current.output()))
        return True

    def plan(self, sources):
        mark = self.new_mark()
        steps = []
        todo = [c for c in sources if c.is_input() and c.satisfied()]
        while todo:
            constraint = todo.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                steps.append(constraint)
                out.mark = mark
                todo.extend(self.consumers(out))
        return steps

    def change(self, variable, value):
        edit = Edit(variable, PREFERRED, self)
        steps = self.plan([edit])
        for _ in range(10):
            variable.value = value
            for step in steps:
                step.execute()
        edit.destroy(self)


def chain(n):
    """A long chain of equalities: one edit must run down all of it."""
    planner = Planner()
    variables = [Variable(f"v{i}") for i in range(n + 1)]
    for first, second in zip(variables, variables[1:]):
        Equal(first, second, REQUIRED, planner)
    Stay(variables[-1], STRONG + 1, planner)
    edit = Edit(variables[0], PREFERRED - 1, planner)
    steps = planner.plan([edit])
    for value in range(20):
        variables[0].value = value
        for step in steps:
            step.execute()
        assert variables[-1].value == value
    edit.destroy(planner)
    return variables[-1].value


def projection(n):
    """Independent scalings that share their factors: an edit of a factor reaches all of them."""
    planner = Planner()
    scale, offset = Variable("scale", 10), Variable("offset", 1000)
    pairs = []
    for i in range(n):
        source, target = Variable(f"s{i}", i), Variable(f"t{i}", i)
        Stay(source, NORMAL, planner)
        Scale(source, scale, offset, target, REQUIRED, planner)
        pairs.append((source, target))
    planner.change(pairs[0][0], 17)
    assert pairs[0][1].value == 1170
    planner.change(pairs[-1][1], 1050)
    assert pairs[-1][0].value == 5
    planner.change(scale, 5)
    assert all(t.value == s.value * 5 + 1000 for s, t in pairs[:-1])
    planner.change(offset, 2000)
    assert all(t.value == s.value * 5 + 2000 for s, t in pairs[:-1])
    return sum(t.value for _, t in pairs)


def run(n):
    return f"{chain(n)} {projection(n)}"


if __name__ == "__main__":
    main(run, 5000)
