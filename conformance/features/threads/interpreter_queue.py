"""Queues of concurrent.interpreters also serve one interpreter: what can't be shared arrives as a copy."""
from concurrent import interpreters

queue = interpreters.create_queue(2)
sent = [1, 2]
queue.put(sent)
queue.put("text")
print(queue.full(), queue.qsize())
try:
    queue.put_nowait(3)
except interpreters.QueueFull as e:
    print("full")
received = queue.get()
print(received, received is sent, queue.get(), queue.empty())
try:
    queue.get_nowait()
except interpreters.QueueEmpty:
    print("empty")
print(interpreters.get_main(), interpreters.list_all())
for shared in (1, "a", b"a", None, (1, ("a", None)), queue, [], {}, (1, []), object):
    print(interpreters.is_shareable(shared), end=" ")
print()
