from .. import value
from .. import sub
def top(): return value, sub.name()
