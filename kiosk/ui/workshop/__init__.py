"""The pages of the workshop desk."""
