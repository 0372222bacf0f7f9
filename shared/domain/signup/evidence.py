"""What somebody may show as evidence of who they are or where they live; no copy is made of any."""

from typing import Final

EVIDENCE: Final = (
    "council-tax-bill",
    "tenancy",
    "bank-statement",
    "benefit-letter",
    "support-letter",
    "school-letter",
)
