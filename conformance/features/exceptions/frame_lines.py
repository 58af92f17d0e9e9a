# The line of a traceback's frame is where the frame was left, that of its entry where the exception came up.
def other():
    try:
        1 / 0
    except TypeError as e:
        pass
    except (KeyError,
            IndexError):
        pass


def final():
    try:
        1 / 0
    finally:
        x = 1
        pass


def nested():
    try:
        try:
            1 / 0
        except KeyError:
            pass
    except ValueError:
        pass


def simple():
    1 / 0


def inside():
    with open("/dev/null"):
        1 / 0


for f in other, final, nested, simple, inside:
    try:
        f()
    except ZeroDivisionError as e:
        tb = e.__traceback__.tb_next
        first = f.__code__.co_firstlineno
        print(f.__name__, tb.tb_lineno - first, tb.tb_frame.f_lineno - first, tb.tb_next)
