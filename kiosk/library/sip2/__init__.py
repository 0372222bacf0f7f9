"""SIP2, the language of library systems (3M Standard Interchange Protocol 2.00)."""
