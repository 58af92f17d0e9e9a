from . import value
def up(): return "helper sees " + value
