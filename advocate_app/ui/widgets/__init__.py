"""The parts that pages are made of. They have no words: captions come translated from their owner."""
