"""The dashboard: pages for the people who run a city's cards and devices, made on the server."""
