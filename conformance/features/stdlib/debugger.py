# pdb: breakpoints, stepping, looking at variables, up and down, a function's caller
import io
import pdb


def inner(x):
    y = x * 2
    z = y + 1
    return z


def outer():
    k = 5
    r = inner(k)
    return r


commands = io.StringIO("break 7\ncontinue\np x\nnext\nnext\np y\nup\np k\ndown\nreturn\np z\nclear 1\nstep\ncontinue\n")
out = io.StringIO()
debugger = pdb.Pdb(stdin=commands, stdout=out, nosigint=True, readrc=False)
debugger.prompt = '> '
print(debugger.runcall(outer))
for line in out.getvalue().splitlines():
    print(line.replace(__file__, 'FILE'))
