"""SMS through Twilio: forms in, REST calls out. See inbound, signature, status, voice, transport."""
