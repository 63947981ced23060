"""The parts every screen is built of: each styled once, named for a screen reader, by keyboard."""
