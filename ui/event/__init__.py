"""The event day on screen: readiness, opening, stock, the board, closing; one file a page."""
