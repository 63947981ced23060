"""The README's pictures: chosen from a demo's screens, never made by hand."""
