"""Paper that people take away or lock up, as A4 PDF: values in, bytes out, no file in between."""
