"""The law as pure functions of facts and a date: no wording, no clock, no files."""
