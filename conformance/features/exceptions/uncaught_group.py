# An uncaught exception group.
def collect():
    errors = []
    for text in ("x", "y"):
        try:
            int(text)
        except ValueError as e:
            errors.append(e)
    raise ExceptionGroup("many", errors)
collect()
