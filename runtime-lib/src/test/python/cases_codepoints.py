"""A checksum of each property and case mapping over each plane of 65,536 code points."""
import zlib

MAPPINGS = 'upper lower title casefold swapcase'.split()
PREDICATES = 'isalpha isdecimal isdigit isnumeric isalnum isspace islower isupper istitle isidentifier isprintable'.split()


def mapping(name):
    method = getattr(str, name)
    return lambda plane: checksum(''.join(method(chr(c)) + '|' for c in plane_of(plane)))


def predicate(name):
    method = getattr(str, name)
    return lambda plane: checksum(''.join('01'[method(chr(c))] for c in plane_of(plane)))


def plane_of(plane):
    return range(plane << 16, (plane + 1) << 16)


def checksum(text):
    return zlib.crc32(text.encode('utf-32-be', 'surrogatepass'))


OPS = {name: mapping(name) for name in MAPPINGS}
OPS.update((name, predicate(name)) for name in PREDICATES)
OPS['identifier_part'] = lambda plane: checksum(''.join('01'[('a' + chr(c)).isidentifier()] for c in plane_of(plane)))
OPS['before_sigma'] = lambda plane: checksum(''.join(('a' + chr(c) + '\u03a3').lower() for c in plane_of(plane)))
OPS['after_sigma'] = lambda plane: checksum(''.join(('a\u03a3' + chr(c) + 'a').lower() for c in plane_of(plane)))
OPS['decimal_value'] = lambda plane: checksum(''.join(str(int(chr(c))) if chr(c).isdecimal() else '-' for c in plane_of(plane)))


def cases(rng, size):
    for name in OPS:
        for plane in range(17):
            yield name, plane
