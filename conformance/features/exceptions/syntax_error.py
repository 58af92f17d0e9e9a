# A syntax error of the file itself.
def f(:
    pass
