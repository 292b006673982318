"""Ready-made steps for other libraries, a module each; the library is imported with its module."""
