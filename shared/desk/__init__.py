"""The one job both programs do: sighting, card, evidence, decision, event."""
