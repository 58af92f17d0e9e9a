"""A traceback with the variables of this module's functions."""
import traceback


def half(numerator, denominator=0):
    twice = numerator * 2
    return twice / denominator


def outer():
    half(3)


try:
    outer()
except ZeroDivisionError as e:
    for frame in list(traceback.TracebackException.from_exception(e, capture_locals=True).stack)[1:]:
        print(frame.name, frame.locals)
