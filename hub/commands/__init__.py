"""The hub's commands, a module for each room.

Every module here has `add(groups)`, which adds its commands to the table; nothing else is to be done for a
new one. A module imports at its top only what parsing needs: databases and cryptography wait until a command
runs, so that `hub card issue` stays quick.
"""
