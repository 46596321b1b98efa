"""The staff console: server-rendered pages that work without JavaScript. Every GET is safe; every act is a POST
with the session's own token."""
