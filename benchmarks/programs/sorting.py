"""Four sorting algorithms in Python and the built-in one: list element access and comparisons."""
from harness import main


def numbers(n):
    state = 12345
    result = []
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        result.append(state >> 8)
    return result


def quicksort(values):
    if len(values) <= 1:
        return values
    pivot = values[len(values) // 2]
    return (quicksort([v for v in values if v < pivot]) + [v for v in values if v == pivot]
            + quicksort([v for v in values if v > pivot]))


def heapsort(values):
    heap = values[:]

    def sift(start, end):
        root = start
        while (child := 2 * root + 1) < end:
            if child + 1 < end and heap[child] < heap[child + 1]:
                child += 1
            if heap[root] >= heap[child]:
                return
            heap[root], heap[child] = heap[child], heap[root]
            root = child

    for start in range(len(heap) // 2 - 1, -1, -1):
        sift(start, len(heap))
    for end in range(len(heap) - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        sift(0, end)
    return heap


def mergesort(values):
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left, right = mergesort(values[:middle]), mergesort(values[middle:])
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            result.append(left[i])
            i += 1
        else:
            result.append(right[j])
            j += 1
    return result + left[i:] + right[j:]


def insertion_sort(values):
    row = values[:]
    for i in range(1, len(row)):
        value = row[i]
        j = i - 1
        while j >= 0 and row[j] > value:
            row[j + 1] = row[j]
            j -= 1
        row[j + 1] = value
    return row


def run(n):
    values = numbers(n)
    expected = sorted(values)
    by_digits = sorted(values, key=lambda v: (v % 100, -v))
    assert quicksort(values) == heapsort(values) == mergesort(values) == expected
    few = values[:n // 10]
    assert insertion_sort(few) == sorted(few)
    return f"{expected[n // 2]} {by_digits[n // 3]}"


if __name__ == "__main__":
    main(run, 10000)
