"""The other end: issuer and trust publisher."""
