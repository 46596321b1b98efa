"""E-mail to staff: contentless notices ("something waits")."""

from intake_bot.channels.mail.memory import Mail, MemoryMailer
from intake_bot.channels.mail.smtp import SmtpMailer

__all__ = ["Mail", "MemoryMailer", "SmtpMailer"]
