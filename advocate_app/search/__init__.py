"""Finding by typed words, however they are spelled."""
