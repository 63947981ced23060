"""Eyes for tests that see nothing but the accessibility bus (AT-SPI 2), as a screen reader does."""
