"""How fast newsclean is, beside its peers and the limits of the machine."""
