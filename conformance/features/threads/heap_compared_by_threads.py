"""A comparison waits for another thread that uses the same heap: no lock is held while it runs."""
import heapq
import subprocess
import sys
import threading


class Item:
    started = False

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if not Item.started:
            Item.started = True
            helper = threading.Thread(target=heapq.heapreplace, args=(heap, Item(0)), daemon=True)
            helper.start()
            helper.join(20)
            print("the other thread", "waits" if helper.is_alive() else "has ended")
        return self.n < other.n


heap = [Item(1), Item(2), Item(3), Item(4)]
if __name__ == "__main__" and len(sys.argv) == 1:
    # once more in a process of its own, where this is the first thread after the main one
    print("first thread:", subprocess.run([sys.executable, __file__, "alone"], capture_output=True, text=True).stdout, end="")
print(heapq.heappop(heap).n, len(heap))
