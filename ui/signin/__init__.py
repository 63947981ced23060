"""Getting in: set-up for the first time, sign-in, the lock. Passphrases live for one attempt."""
