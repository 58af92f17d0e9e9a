# coding: latin-1
name = "é"; other = b"x", "é" + name
