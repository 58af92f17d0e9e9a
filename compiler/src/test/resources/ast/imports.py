import a
import a.b.c, d as e, f.g as h
from a import b
from a.b import c as d, e
from . import a
from .a import b
from ...a.b import (c, d as e,)
from .... import a
from a import *
from a import (b)
from __future__ import annotations
