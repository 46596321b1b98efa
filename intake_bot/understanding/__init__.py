"""Reading a reply: a text becomes one of the readings of engine/answers.py. Pure, deterministic, no network.

``read.read`` is the door. Beside it, one file for each thing that is read.
"""
