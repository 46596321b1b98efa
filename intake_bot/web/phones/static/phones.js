// Keeps the page up to date without reloading it, so that nothing half typed is lost. The page works without it.
"use strict";
(() => {
  let version = document.body.dataset.version;
  let asking = false;

  // Makes one live element like the fresh one; children with ids are kept, so that a screen reader hears only what is new.
  const renew = (old, fresh) => {
    if (old.tagName !== "OL") {
      if (old.innerHTML !== fresh.innerHTML) old.innerHTML = fresh.innerHTML;
      return;
    }
    const wanted = [...fresh.children];
    const ids = new Set(wanted.map((item) => item.id));
    for (const item of [...old.children]) if (!ids.has(item.id)) item.remove();
    wanted.forEach((item, place) => {
      const here = document.getElementById(item.id);
      if (!here) old.insertBefore(document.importNode(item, true), old.children[place] || null);
      else if (here.outerHTML !== item.outerHTML) here.replaceWith(document.importNode(item, true));
    });
    if (fresh.dataset.latest !== old.dataset.latest) {
      old.dataset.latest = fresh.dataset.latest;
      const tab = document.getElementById(old.dataset.tab || "");
      if (tab) tab.checked = true;
      toEnd(old);
    }
  };

  const toEnd = (list, behavior = "auto") => {
    const thread = list.parentElement;
    if (thread.classList.contains("thread")) thread.scrollTo({ top: thread.scrollHeight, behavior });
  };

  const refresh = async () => {
    const answer = await fetch(location.href.split("#")[0], { headers: { "x-live": "1" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    version = fresh.body.dataset.version;
    for (const old of document.querySelectorAll("[data-live]")) {
      const next = fresh.getElementById(old.id);
      if (next) renew(old, next);
    }
  };

  const look = async () => {
    if (asking || document.hidden) return;
    asking = true;
    try {
      const answer = await fetch("version");
      if (answer.ok && (await answer.text()) !== version) await refresh();
    } catch { /* the server is away; the next look tells */ } finally { asking = false; }
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.dataset.plain !== undefined) return;
    event.preventDefault();
    const given = new FormData(form, event.submitter);
    const box = form.querySelector("input[name=body]");
    if (box) {
      if (box.value === "") return;
      box.value = "";
    }
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(given), headers: { "x-live": "1" } });
    if (answer.redirected) { location.href = answer.url; return; }
    await refresh();
    for (const wait of [120, 350]) setTimeout(look, wait);
  });

  for (const list of document.querySelectorAll(".thread > ol")) toEnd(list, "instant");
  setInterval(look, 1000);
  setInterval(() => { if (!document.hidden) refresh().catch(() => {}); }, 30000); // the clock's minutes
})();
