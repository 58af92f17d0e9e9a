"""Many threads that sleep and talk through queues: on pyjc virtual ones, so that there may be a hundred thousand.

usage: many_threads.py [COUNT]
"""
import queue
import sys
import threading
import time

try:
    from pyjc import start_virtual as start
except ImportError:
    start = threading.Thread.start


def relay(number, questions, answers):
    time.sleep(number % 10 / 100)
    question = questions.get()
    answers.put((question, question * question))


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    questions, answers = queue.SimpleQueue(), queue.SimpleQueue()
    threads = [threading.Thread(target=relay, args=(i, questions, answers)) for i in range(count)]
    for thread in threads:
        start(thread)
    alive = sum(thread.is_alive() for thread in threads)
    print("all wait" if alive == count else f"only {alive} wait")
    for i in range(count):
        questions.put(i)
    squares = dict(answers.get() for _ in range(count))
    for thread in threads:
        thread.join()
    print(count, "answers", squares == {i: i * i for i in range(count)})


main()
