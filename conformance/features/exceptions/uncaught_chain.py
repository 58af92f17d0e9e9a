# An uncaught chain with a note.
class AppError(Exception):
    pass

def load(key):
    data = {"a": 1}
    try:
        return data[key]
    except KeyError as e:
        err = AppError("cannot load")
        err.add_note("while starting")
        raise err from e

load("b")
