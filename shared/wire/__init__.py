"""Pure codecs that both ends of a line share: event bytes, chain hash, sealed envelopes."""
