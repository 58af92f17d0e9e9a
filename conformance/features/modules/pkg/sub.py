from . import helper as h
def name(): return __name__ + " " + h.__name__
