"""The window, its pages and the parts they are made of: the only package that imports PySide6."""
