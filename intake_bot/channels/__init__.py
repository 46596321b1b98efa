"""The ways in and out: Twilio's texts, Telegram's chats, the simulated phones and e-mail to staff.

Each folder turns its provider's shapes into those of service.ports and back. Provider codes end here.
"""
