"""Digits of pi by a spigot: big integers."""
from harness import main


def digits():
    q, r, t, k = 1, 0, 1, 1
    while True:
        digit = (3 * q + r) // t
        if digit == (4 * q + r) // t:
            yield digit
            q, r = 10 * q, 10 * (r - digit * t)
        else:
            q, r, t = q * k, (2 * q + r) * (2 * k + 1), t * (2 * k + 1)
            k += 1


def run(n):
    produced = digits()
    text = "".join(str(next(produced)) for _ in range(n))
    return text[-10:]


if __name__ == "__main__":
    main(run, 1500)
