# The atomic operations of list, dict and set lose nothing.
import threading
N, T = 2000, 4
lst, dct, st = [], {}, set()
class O: pass
obj = O()
def work(k):
    for i in range(N):
        lst.append((k, i))
        dct[k, i] = i
        st.add((k, i))
        setattr(obj, f"a{k}_{i % 50}", i)
        dct.setdefault("common", []).append(1)
ts = [threading.Thread(target=work, args=(k,)) for k in range(T)]
[t.start() for t in ts]; [t.join() for t in ts]
print(len(lst), len(dct), len(st), len(vars(obj)), len(dct["common"]))
popped = []
def drain():
    while True:
        try:
            popped.append(lst.pop())
        except IndexError:
            return
ts = [threading.Thread(target=drain) for _ in range(T)]
[t.start() for t in ts]; [t.join() for t in ts]
print(len(popped), len(set(popped)), lst)
done = False
def spin():
    while not done: pass
    popped.append("seen")
t = threading.Thread(target=spin); t.start()
done = True
t.join(10)
print(popped[-1])
