value = "package"
from . import helper
