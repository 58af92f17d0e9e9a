# os.sched_param is made of its only value.
import copy
import os
import pickle

for arguments, options in [((5,), {}), ((), {}), ((1, 2), {}), ((), {'sched_priority': 3}), ((), {'x': 3}), (([4],), {})]:
    try:
        print(repr(os.sched_param(*arguments, **options)))
    except TypeError as e:
        print(repr(e))
param = os.sched_param(5)
print(copy.copy(param), pickle.loads(pickle.dumps(param)), param.__reduce__(), param.sched_priority, param[0], len(param))
print(os.waitpid(os.posix_spawn('/bin/true', ['true'], None, scheduler=(None, os.sched_param(0))), 0)[1])
