"""Values in, bytes or a job's state out: no Qt, no register."""
