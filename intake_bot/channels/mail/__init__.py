"""E-mail to staff, without content: notices ("something waits") and urgent calls ("look at the console now")."""

from intake_bot.channels.mail.memory import Mail, MemoryMailer
from intake_bot.channels.mail.pager import CallWords, MailPager
from intake_bot.channels.mail.smtp import SmtpMailer

__all__ = ["CallWords", "Mail", "MailPager", "MemoryMailer", "SmtpMailer"]
