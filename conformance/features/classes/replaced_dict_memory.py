"""An object lets go of a dictionary when __dict__ is assigned again."""
import gc
import weakref


class Value:
    pass


class Holder:
    pass


def replace(holder, count):
    references = []
    for _ in range(count):
        value = Value()
        references.append(weakref.ref(value))
        holder.__dict__ = {}
        holder.value = value
    return references


holder = Holder()
references = replace(holder, 5)
gc.collect()
print([r() is not None for r in references], holder.value is references[-1](), vars(holder) == {"value": holder.value})
holder.__dict__ = {"other": 1}
gc.collect()
print([r() is not None for r in references], vars(holder))
