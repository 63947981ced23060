"""The screens: the only importer of PySide6; holds a Case and results, never rows."""
