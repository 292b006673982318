"""Many texts: in a process, over the cores of a machine."""
