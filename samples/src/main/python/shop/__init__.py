"""A shop's prices: the Python half of a jar whose other half is Java."""
