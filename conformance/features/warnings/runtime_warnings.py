# Warnings at run time, shown once a place.
import warnings
def f():
    warnings.warn("careful", UserWarning)
for _ in range(2):
    f()
print(~True)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f()
    print(len(w), w[0].message, w[0].category.__name__)
warnings.simplefilter("error")
try:
    f()
except UserWarning as e:
    print("raised", e)
