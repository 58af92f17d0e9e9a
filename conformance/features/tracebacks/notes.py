# Notes stand below the message.
def work():
    e = ValueError("wrong value")
    e.add_note("first note")
    e.add_note("second note\nwith two lines")
    raise e


try:
    work()
except ValueError as e:
    e.add_note("added while handled")
    try:
        e.add_note(5)
    except TypeError as wrong:
        print(wrong)
    print(e.__notes__)
    raise
