"""The ways in by HTTP: webhooks of the providers, the staff console and the simulated phones, each its own app."""
