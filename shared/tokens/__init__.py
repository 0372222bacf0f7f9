"""A stranger's bytes become a Card or a Refusal: bounded decoding, signature, key ring."""
