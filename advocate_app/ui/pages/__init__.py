"""The pages of the window, one class in each file."""
