"""The `handback` command: thin, one file per subcommand, heavy imports inside them."""
