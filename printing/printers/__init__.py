"""One file per kind of printer, each behind the port `Printer`."""
