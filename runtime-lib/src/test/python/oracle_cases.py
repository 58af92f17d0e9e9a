"""Writes an oracle table: python3.14 oracle_cases.py TABLE [SEED [SIZE]] > TABLE.tsv

TABLE is the name of a module cases_TABLE beside this file. It has OPS, the operations by name, and cases(rng, size), which
yields tuples of an operation's name and its arguments. SIZE scales the number of random cases; 1 makes the committed table.
"""
import importlib
import os
import random
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.set_int_max_str_digits(0)
warnings.simplefilter('ignore')


def literal(value):
    if isinstance(value, complex):
        return 'complex(%r, %r)' % (value.real, value.imag)
    if isinstance(value, bool) or not isinstance(value, int):
        if isinstance(value, (list, tuple)):
            return '[' + ', '.join(map(literal, value)) + ']'
        if isinstance(value, bytearray):
            value = bytes(value)
        return ascii(value)
    return hex(value) if abs(value) > 1 << 64 else str(value)


def outcome(op, args):
    try:
        return literal(op(*args))
    except RecursionError:
        raise
    except Exception as e:
        # a codec changes the attributes of its exception when it calls an error handler again
        args = (e.encoding, e.object, e.start, e.end, e.reason) if isinstance(e, (UnicodeEncodeError, UnicodeDecodeError)) else e.args
        return '!%s(%s)' % (type(e).__name__, ', '.join(map(error_arg, args)))


def error_arg(value):
    return value.encode('ascii', 'backslashreplace').decode() if isinstance(value, str) else literal(value)


def main():
    table = sys.argv[1]
    seed, size = (list(map(int, sys.argv[2:])) + [0, 1][len(sys.argv) - 2:])[:2]
    module = importlib.import_module('cases_' + table)
    default_limit = getattr(module, 'MAX_STR_DIGITS', 0)
    seen = set()
    for name, *args in module.cases(random.Random(seed), size):
        text = literal(args)
        if (name, text) in seen:
            continue
        seen.add((name, text))
        sys.set_int_max_str_digits(default_limit)
        result = outcome(module.OPS[name], args)
        sys.set_int_max_str_digits(0)
        print(name, text, result.replace('\t', '\\t').replace('\n', '\\n'), sep='\t')


if __name__ == '__main__':
    main()
