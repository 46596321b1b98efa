"""The simulated phones of the demo. Never mounted beside live credentials: whoever opens it reads every phone."""
