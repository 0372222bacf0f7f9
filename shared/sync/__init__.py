"""The line to the hub: the only HTTP of a device, in plain Python without a thread of its own but one."""
