"""The clerk's desk: one file a page, one union for the flow."""
