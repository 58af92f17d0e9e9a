# An AttributeError that comes out of an attribute access knows the name and the object.
import traceback


class Hook:
    blech = None

    def __getattr__(self, name):
        raise AttributeError


class Named:
    blech = None

    def __getattr__(self, name):
        raise AttributeError("own", name="other")


class Prop:
    other = None

    @property
    def value(self):
        raise AttributeError("inside")


for o, name in (Hook(), "bluch"), (Named(), "bluch"), (Prop(), "value"), (Prop(), "othr"):
    try:
        getattr(o, name)
    except AttributeError as e:
        print(e.name, e.obj is o)
        print(traceback.format_exception_only(e)[-1], end="")
