"""Two threads change a global that call sites take for a constant: neither reads the old value after its own write."""
import threading

SOURCE = """
x = 0

def get():
    return x

def set_and_get(value):
    global x
    x = value
    return get()

for _ in range(20):
    get()
"""
ROUNDS = 200


def main():
    code = [compile(SOURCE, f"round{i}", "exec") for i in range(ROUNDS)]
    namespaces = [{} for _ in code]
    for each, namespace in zip(code, namespaces):
        exec(each, namespace)
    barrier = threading.Barrier(2)
    stale = []

    def work(number):
        for namespace in namespaces:
            barrier.wait()
            if namespace["set_and_get"](number) == 0:
                stale.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("old values read:", len(stale))
    print("values at the end:", {namespace["get"]() for namespace in namespaces} <= {1, 2})


main()
