"""Panels: small pages that open over the page inside the content area, never over the exit."""
