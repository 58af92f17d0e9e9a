import pkg.circ_a
def get_a(): return pkg.circ_a.VALUE
