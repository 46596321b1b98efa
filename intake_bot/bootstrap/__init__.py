"""The one place where ports meet adapters; tests and production both enter here.

``opening`` opens a house; ``serving``, ``demo`` and ``chat`` run one. They are imported where they are needed: a
command that only reads need not load a web server and two providers' clients.
"""
