import pkg.circ_b
VALUE = "a"
def get_b(): return pkg.circ_b.get_a()
