"""The wizard engine: plain Python that replays answers through a declared flow. It knows no toolkit."""
