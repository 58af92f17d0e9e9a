"""Threads share the history, the delimiters and the hooks of readline: nothing is lost, and no thread sees half of a change."""
import os
import threading

os.environ["INPUTRC"] = os.devnull
import readline

THREADS, TURNS = 8, 500
DELIMITERS = " \t\n`@#", " \t", "abc"
wrong = []
barrier = threading.Barrier(THREADS)


def work(number):
    barrier.wait()
    for turn in range(TURNS):
        readline.add_history(f"{number} {turn}")
        if turn % 5 == 4:
            readline.remove_history_item(0)
        readline.set_completer_delims(DELIMITERS[turn % 3])
        if readline.get_completer_delims() not in DELIMITERS:
            wrong.append(readline.get_completer_delims())
        readline.set_completer(None if turn % 2 else wrong.append)
        readline.get_completer()
        item = readline.get_history_item(1 + turn % 10)
        if item is not None and len(item.split()) != 2:
            wrong.append(item)
        readline.parse_and_bind("set bell-style none")


threads = [threading.Thread(target=work, args=(n,)) for n in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
lines = [readline.get_history_item(i + 1) for i in range(readline.get_current_history_length())]
print(wrong, len(lines) == THREADS * TURNS * 4 // 5, len(set(lines)) == len(lines))
print(all(sorted(turns) == turns for n in range(THREADS)
          for turns in [[int(line.split()[1]) for line in lines if line.startswith(f"{n} ")]]))
