"""One whole practice enrolment, performed by keyboard through the real windows."""
