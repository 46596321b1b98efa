// Asks every few seconds whether somebody may be in danger, so that a page that stays open tells of it.
// Every page works without it: then the next page that is opened tells.
"use strict";
(() => {
  const EVERY = 4000; // milliseconds
  const MARK = "(!) ";
  const box = document.getElementById("alarm");
  const lost = document.getElementById("alarm-lost");
  if (!box || !lost) return;
  const title = document.title.startsWith(MARK) ? document.title.slice(MARK.length) : document.title;
  const keyOf = (place) => place.querySelector("[data-key]")?.dataset.key ?? "";
  let missed = 0;

  const look = async () => {
    try {
      const answer = await fetch(box.dataset.from);
      if (!answer.ok || answer.redirected) throw new Error("signed out, or no answer");
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").body;
      missed = 0;
      if (keyOf(fresh) !== keyOf(box)) box.replaceChildren(...fresh.childNodes); // only news is read out
      document.title = (keyOf(box) ? MARK : "") + title;
    } catch {
      missed += 1;
    }
    lost.hidden = missed < 3;
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
})();
