# A place that makes many struct sequences, by whatever name.
from os import terminal_size
import time


def make(n):
    found = []
    for i in range(n):
        found.append(time.struct_time([i, 2, 3, 4, 5, 6, 7, 8, 9]))
        found.append(terminal_size((i, 80)))
        found.append(terminal_size([*(i,), 81]))
    return found


made = make(200)
print(made[0], made[-1], len(made))
try:
    for i in range(200):
        terminal_size((1, 2) if i < 150 else (1,))
except TypeError as e:
    print(i, e)
