"""One bot of the Telegram stand-in: its chats, what it sent, and what people do in them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx
from starlette.responses import JSONResponse, Response

from tests.standins.posts import Posts

if TYPE_CHECKING:
    from tests.standins.telegram import TelegramStandin

Update = dict[str, Any]


@dataclass
class SentText:
    """One message that the bot sent."""

    chat: int
    text: str
    message_id: int
    params: dict[str, str]
    buttons: list[tuple[str, str]] = field(default_factory=list)
    """(words, callback_data), top to bottom."""
    deleted: bool = False


class BotState:
    """A bot. People's acts are coroutines: with a webhook set (and ``connect``), the update is posted at once;
    else it waits for getUpdates. Each returns the update."""

    def __init__(self, standin: TelegramStandin, line: str, token: str, username: str) -> None:
        self._standin = standin
        self.line, self.token, self.username = line, token, username
        self.id = int(token.partition(":")[0])
        self.chats: set[int] = set()
        self.blocked: set[int] = set()
        self.sent: list[SentText] = []
        self.taps_answered: list[str] = []
        self.deleted: list[tuple[int, int]] = []
        self.too_old: set[int] = set()
        """Message ids that can no longer be deleted."""
        self.webhook = ""
        self.secret = ""
        self.allowed: list[str] | None = None
        self.responses: list[httpx.Response] = []
        """What the program answered to posted updates."""
        self._updates: list[Update] = []
        self._posts: Posts | None = None

    def connect(self, public_url: str, local_url: str = "", app: Any = None) -> None:
        """Where the program under test listens, for webhooks (see Posts)."""
        self._posts = Posts(public_url, local_url, app)

    # people

    async def start(self, chat: int, token: str = "") -> Update:
        """Open the bot by its link and press Start."""
        return await self.text_from(chat, f"/start {token}".strip())

    async def text_from(self, chat: int, text: str) -> Update:
        """Write to the bot."""
        return await self.message_from(chat, text=text)

    async def message_from(self, chat: int, *, chat_type: str = "private", **fields: Any) -> Update:
        """Any message: photo=[...], contact={...}, caption=..."""
        self.chats.add(chat)
        return await self.push({"message": self._message(chat, chat_type, fields)})

    async def edit(self, chat: int, message_id: int, text: str, at: int = 0) -> Update:
        """Change a message."""
        fields = {"text": text, "edit_date": at or int(self._standin.now())}
        return await self.push({"edited_message": self._message(chat, "private", fields, message_id)})

    async def tap(self, chat: int, words: str) -> Update:
        """Tap the button with these words, under the newest message that has it."""
        for sent in reversed(self.sent):
            data = dict(sent.buttons).get(words)
            if sent.chat == chat and data is not None:
                return await self.tap_data(chat, data, sent)
        raise AssertionError(f"No button {words!r} in chat {chat}.")

    async def tap_data(self, chat: int, data: str, sent: SentText | None = None) -> Update:
        """Send any callback data, as a changed client could."""
        fields: dict[str, Any] = {"text": sent.text if sent else "?"}
        if sent is not None:
            rows = [[{"text": words, "callback_data": known}] for words, known in sent.buttons]
            fields["reply_markup"] = {"inline_keyboard": rows}
        message = self._message(chat, "private", fields, sent.message_id if sent else None)
        message["from"] = {"id": self.id, "is_bot": True, "first_name": self.username}
        query = {"id": str(self._standin.serial()), "from": _person(chat), "chat_instance": "1", "data": data}
        return await self.push({"callback_query": {**query, "message": message}})

    async def share_contact(self, chat: int, phone: str, user_id: int | None = None) -> Update:
        """Share a contact; ``user_id`` other than the chat's is someone else's card."""
        contact = {"phone_number": phone, "first_name": "A", "user_id": chat if user_id is None else user_id}
        return await self.message_from(chat, contact=contact)

    async def forward(self, chat: int, **fields: Any) -> Update:
        """Forward something that stood elsewhere."""
        origin = {"type": "hidden_user", "date": int(self._standin.now()), "sender_user_name": "Somebody"}
        return await self.message_from(chat, forward_origin=origin, **fields)

    async def react(self, chat: int, message_id: int, *emoji: str, before: tuple[str, ...] = ()) -> Update:
        """Set the reactions under a message; none takes back what was there ``before``."""
        change = {
            "chat": {"id": chat, "type": "private", "first_name": "A"},
            "message_id": message_id,
            "user": _person(chat),
            "date": int(self._standin.now()),
            "old_reaction": [{"type": "emoji", "emoji": one} for one in before],
            "new_reaction": [{"type": "emoji", "emoji": one} for one in emoji],
        }
        return await self.push({"message_reaction": change})

    async def block(self, chat: int, *, blocked: bool = True) -> Update:
        """Block the bot, or unblock it."""
        (self.blocked.add if blocked else self.blocked.discard)(chat)
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        user = {"id": self.id, "is_bot": True, "first_name": self.username}
        change = {
            "chat": {"id": chat, "type": "private", "first_name": "A"},
            "from": _person(chat),
            "date": int(self._standin.now()),
            "old_chat_member": {"user": user, "status": old, "until_date": 0},
            "new_chat_member": {"user": user, "status": new, "until_date": 0},
        }
        return await self.push({"my_chat_member": change})

    async def push(self, update: Update) -> Update:
        """Any update; it gets an id unless it has one."""
        update = {"update_id": self._standin.serial(), **update}
        if self.allowed is not None and not set(update) & {*self.allowed, "update_id"} - {"update_id"}:
            return update
        self._updates.append(update)
        if self.webhook and self._posts is not None:
            await self.post(update)
        return update

    async def post(self, update: Update) -> httpx.Response:
        """Post one update to the webhook (again); a 2xx confirms it."""
        assert self._posts is not None, "Call connect(public_url, ...) first."
        headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": self.secret}
        response = await self._posts.post(self.webhook, json.dumps(update).encode(), headers)
        self.responses.append(response)
        if response.is_success and update in self._updates:
            self._updates.remove(update)
        return response

    # getUpdates

    def pending(self) -> list[Update]:
        """Updates not confirmed yet."""
        return list(self._updates)

    def confirm(self, offset: int) -> None:
        """Forget everything below the offset."""
        if offset:
            self._updates = [update for update in self._updates if update["update_id"] >= offset]

    # other methods

    def call(self, method: str, params: dict[str, str]) -> Response:
        """Answer one Bot API method."""
        answers = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "answerCallbackQuery": self._answer_tap,
            "deleteMessage": self._delete_message,
        }
        if method not in answers:
            return refusal(404, "Not Found")
        return answers[method](params)

    def _get_me(self, _: dict[str, str]) -> Response:
        return ok({"id": self.id, "is_bot": True, "first_name": self.username, "username": self.username})

    def _send_message(self, params: dict[str, str]) -> Response:
        chat, text = int(params["chat_id"]), params["text"]
        if chat in self.blocked:
            return refusal(403, "Forbidden: bot was blocked by the user")
        if chat not in self.chats:
            return refusal(400, "Bad Request: chat not found")
        if len(text) > 4096:
            return refusal(400, "Bad Request: message is too long")
        if not text.strip():
            return refusal(400, "Bad Request: message text is empty")
        markup = json.loads(params.get("reply_markup", "{}"))
        rows = markup.get("inline_keyboard", [])
        buttons = [(button["text"], button["callback_data"]) for row in rows for button in row]
        if any(not 1 <= len(data.encode()) <= 64 for _, data in buttons):
            return refusal(400, "Bad Request: BUTTON_DATA_INVALID")
        sent = SentText(chat, text, self._standin.serial(), params, buttons)
        self.sent.append(sent)
        message = self._message(chat, "private", {"text": text}, sent.message_id)
        return ok(message | {"from": {"id": self.id, "is_bot": True, "first_name": self.username}})

    def _set_webhook(self, params: dict[str, str]) -> Response:
        if not params["url"].startswith("https://"):
            return refusal(400, "Bad Request: bad webhook: an HTTPS URL must be provided for webhook")
        self.webhook, self.secret = params["url"], params.get("secret_token", "")
        self.allowed = json.loads(params["allowed_updates"]) if "allowed_updates" in params else None
        return ok(result=True)

    def _delete_webhook(self, params: dict[str, str]) -> Response:
        self.webhook = self.secret = ""
        if params.get("drop_pending_updates", "false") == "true":
            self._updates = []
        return ok(result=True)

    def _answer_tap(self, params: dict[str, str]) -> Response:
        self.taps_answered.append(params["callback_query_id"])
        return ok(result=True)

    def _delete_message(self, params: dict[str, str]) -> Response:
        where = (int(params["chat_id"]), int(params["message_id"]))
        if where in self.deleted:
            return refusal(400, "Bad Request: message to delete not found")
        if where[1] in self.too_old:
            return refusal(400, "Bad Request: message can't be deleted for everyone")
        self.deleted.append(where)
        for sent in self.sent:
            if (sent.chat, sent.message_id) == where:
                sent.deleted = True
        return ok(result=True)

    def _message(
        self, chat: int, chat_type: str, fields: dict[str, Any], message_id: int | None = None
    ) -> dict[str, Any]:
        return {
            "message_id": message_id if message_id is not None else self._standin.serial(),
            "date": int(self._standin.now()),
            "chat": {"id": chat, "type": chat_type, "first_name": "A"},
            "from": _person(chat),
            **fields,
        }


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "A", "language_code": "en"}


def ok(result: Any) -> Response:
    """An answer."""
    return JSONResponse({"ok": True, "result": result})


def refusal(status: int, description: str) -> Response:
    """An error, as Telegram words it."""
    return JSONResponse({"ok": False, "error_code": status, "description": description}, status_code=status)
