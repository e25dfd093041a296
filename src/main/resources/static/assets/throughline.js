(() => {
"use strict";

// Forms marked data-autosave="address" are saved while somebody writes. What is typed is never
// taken away or moved: a save that fails is tried again, and says so.
const drafts = new WeakMap();
const unsaved = new Set();
const PAUSE = 1.5;
const LONGEST_PAUSE = 30;

function draftOf(form) {
  if (!drafts.has(form)) {
    drafts.set(form, { changed: 0, saved: 0, running: null, timer: 0 });
  }
  return drafts.get(form);
}

function key() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0"));
  return hex.join("").replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}

// Each save is a change of its own, so it has its own key; a save tried again keeps it.
function written(form) {
  const fields = new URLSearchParams(new FormData(form));
  fields.set("formKey", key());
  return fields;
}

function timeOf(savedAt) {
  if (/^\d\d:\d\d$/.test(savedAt)) {
    return savedAt;
  }
  const when = { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" };
  return new Date(savedAt).toLocaleTimeString("en-GB", when);
}

function post(form, body) {
  const headers = { Accept: "application/json" };
  return fetch(form.dataset.autosave, { method: "POST", body, headers, keepalive: true });
}

// Answers whether the save is over: kept, or refused for a reason that waiting will not mend.
async function saved(form, body) {
  const answer = await post(form, body);
  if (answer.status === 409) {
    say(form, "Somebody else saved this while you were writing. Your words are still here.", {
      href: location.href,
      text: "See what they wrote",
    });
    return "refused";
  }
  if (answer.status === 401 || answer.status === 403 || answer.redirected) {
    say(form, "You are signed out. Your words are still here.", { href: "/sign-in", text: "Sign in" });
    return "later";
  }
  if (!answer.ok) {
    return "later";
  }
  const { savedAt, version } = await answer.json();
  const field = form.querySelector("[name=version]");
  if (field && version !== undefined) {
    field.value = version;
  }
  say(form, `Saved at ${timeOf(savedAt)}. You can leave and come back.`);
  return "kept";
}

async function attempt(form, body) {
  let pause = 2;
  for (;;) {
    const outcome = await saved(form, body).catch(() => "away");
    if (outcome === "kept" || outcome === "refused") {
      return outcome === "kept";
    }
    if (outcome === "away" || !saying(form).textContent.startsWith("You are signed out")) {
      say(form, "Not saved yet; trying again.");
    }
    await wait(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

async function save(form) {
  const draft = draftOf(form);
  if (draft.running || draft.saved === draft.changed) {
    return;
  }
  const upTo = draft.changed;
  draft.running = attempt(form, written(form));
  const kept = await draft.running;
  draft.running = null;
  draft.saved = upTo;
  if (draft.saved !== draft.changed) {
    save(form);
  } else if (kept) {
    unsaved.delete(form);
  }
}

// Before a form is sent: no save is under way any more, whose version the form would not know, and
// none begins, since what is sent says it all.
async function settled(form) {
  const draft = draftOf(form);
  clearTimeout(draft.timer);
  draft.saved = draft.changed;
  await draft.running;
  draft.saved = draft.changed;
}

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-autosave]");
  if (form) {
    const draft = draftOf(form);
    draft.changed += 1;
    unsaved.add(form);
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => save(form), PAUSE * 1000);
  }
});

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") {
    unsaved.forEach(save);
  }
});

addEventListener("beforeunload", (event) => {
  if (unsaved.size > 0) {
    event.preventDefault();
  }
});

// A file field marked data-drop also takes files dropped on the box around it.
function zoneOf(event) {
  const zone = event.target.closest?.(".tl-drop");
  return zone?.querySelector("input[data-drop]") ? zone : null;
}

function fits(input, files) {
  const chosen = new DataTransfer();
  [...files].slice(0, input.multiple ? files.length : 1).forEach((file) => chosen.items.add(file));
  return chosen.files;
}

function told(input) {
  const names = [...input.files].map((file) => file.name);
  announce(names.length === 1 ? `${names[0]} is chosen.` : `${names.length} files are chosen.`);
}

["dragover", "dragleave", "drop"].forEach((kind) => {
  document.addEventListener(kind, (event) => {
    if (!document.querySelector("input[data-drop]")) {
      return;
    }
    event.preventDefault(); // else a file dropped beside the box would replace the page
    const zone = zoneOf(event);
    zone?.classList.toggle("tl-drop--over", kind === "dragover");
    if (zone && kind === "drop" && event.dataTransfer.files.length > 0) {
      const input = zone.querySelector("input[data-drop]");
      input.files = fits(input, event.dataTransfer.files);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
});

document.addEventListener("change", (event) => {
  if (event.target.matches?.("input[data-drop]")) {
    told(event.target);
  }
});

// Sending a form once, and keeping it while the other side is away.
const RETRY = 4;
const GUARD = 5000;
const sent = new WeakMap();
// Asks to be told where to go next, and not to be sent there: see Replies.
const KEPT = { "Throughline-Form": "kept" };

// A place further down on this same page is reached by loading it anew as well.
function goTo(address) {
  const same = new URL(address, location.href).pathname === location.pathname;
  location.assign(address);
  if (same && address.includes("#")) {
    location.reload();
  }
}

function away(response) {
  return response === null || response.status === 503;
}

function request(form, submitter) {
  const fields = new FormData(form, submitter);
  const files = form.enctype === "multipart/form-data";
  const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  return { address, body: files ? fields : new URLSearchParams(fields) };
}

// Shows an answer that is a page and not a new address: the same form with what is wrong in it.
async function shown(response) {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const main = page.querySelector("main");
  if (!main) {
    return false;
  }
  document.title = page.title;
  document.querySelector("main").replaceWith(main);
  scrollTo(0, 0);
  ready(main);
  return true;
}

// The form's one-time key makes sending it again safe: the other side takes it once.
async function sendUntilTaken(form, submitter) {
  unsaved.add(form);
  await settled(form);
  const { address, body } = request(form, submitter);
  let response = null;
  for (;;) {
    response = await fetch(address, { method: "POST", headers: KEPT, body }).catch(() => null);
    if (!away(response)) {
      break;
    }
    say(form, "Throughline cannot be reached just now. Nothing you wrote is lost: it is here, and is sent again every few seconds.");
    await wait(RETRY);
  }
  unsaved.delete(form);
  sent.delete(form);
  if (response.redirected && new URL(response.url).pathname === "/sign-in") {
    unsaved.add(form);
    say(form, "You are signed out. Your words are still here.", { href: "/sign-in", text: "Sign in" });
  } else if (response.headers.has("Throughline-Next")) {
    goTo(response.headers.get("Throughline-Next"));
  } else if (!(await shown(response))) {
    unsaved.add(form);
    say(form, "That could not be saved. Your words are still here. Try again in a minute.");
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) {
    return;
  }
  if (Date.now() - (sent.get(form) ?? 0) < GUARD) {
    event.preventDefault();
    return;
  }
  const kept = form.hasAttribute("data-keep");
  sent.set(form, kept ? Infinity : Date.now());
  unsaved.delete(form);
  if (kept) {
    event.preventDefault();
    sendUntilTaken(form, event.submitter);
  }
});

// Small things every page has. Each works without script too, in a plainer way, and listens on the
// document, so that what is swapped in later needs no second call.

function wait(seconds) {
  return new Promise((done) => setTimeout(done, seconds * 1000));
}

// Says something to whoever cannot see the page change.
function announce(sentence) {
  let live = document.getElementById("tl-live");
  if (!live) {
    live = document.createElement("div");
    live.id = "tl-live";
    live.className = "tl-hide";
    live.setAttribute("role", "status");
    document.body.append(live);
  }
  live.textContent = sentence;
}

// The place in a form where it says how it stands; without one, it gets one at its end.
function saying(form) {
  let status = form.querySelector("[role=status]");
  if (!status) {
    status = document.createElement("p");
    status.className = "tl-saved";
    status.setAttribute("role", "status");
    form.append(status);
  }
  return status;
}

function say(form, sentence, link) {
  const status = saying(form);
  status.textContent = sentence;
  if (link) {
    const a = document.createElement("a");
    a.href = link.href;
    a.target = "_blank";
    a.rel = "noopener";
    a.textContent = `${link.text} (opens in a new tab)`;
    status.append(" ", a);
  }
}

// Buttons that do nothing without script are shown by it; what is wrong is read out first.
function ready(root) {
  root.querySelectorAll("[data-print], [data-shows]").forEach((button) => (button.hidden = false));
  root.querySelector("[data-errors]")?.focus();
}

function show(button) {
  const field = document.getElementById(button.dataset.shows);
  const hidden = field.type === "password";
  field.type = hidden ? "text" : "password";
  button.setAttribute("aria-pressed", String(hidden));
  field.focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-print], [data-shows]");
  if (button?.dataset.shows) {
    show(button);
  } else if (button) {
    print();
  }
});

ready(document);

// A region marked data-refresh="2" (with an id) is fetched anew every two seconds, until what
// comes back is no longer marked. What it says in [data-announce] is read out when it changes.
async function fresh(region) {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (response?.redirected && new URL(response.url).pathname !== location.pathname) {
    location.assign(response.url);
    return region;
  }
  if (!response?.ok) {
    return region; // away for a moment: what is shown stays
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.getElementById(region.id) ?? region;
}

function spoken(region) {
  return region.querySelector("[data-announce]")?.textContent.trim() ?? "";
}

function swap(region, next) {
  if (next === region || next.innerHTML === region.innerHTML) {
    return;
  }
  const before = spoken(region);
  const focused = region.contains(document.activeElement) ? document.activeElement.id : "";
  region.replaceChildren(...next.childNodes);
  if (focused) {
    document.getElementById(focused)?.focus();
  }
  if (spoken(region) && spoken(region) !== before) {
    announce(spoken(region));
  }
}

async function follow(region) {
  while (region.isConnected && region.hasAttribute("data-refresh")) {
    await wait(Number(region.dataset.refresh));
    if (document.visibilityState === "visible") {
      const next = await fresh(region);
      region.toggleAttribute("data-refresh", next.hasAttribute("data-refresh"));
      if (next.hasAttribute("data-refresh")) {
        region.dataset.refresh = next.dataset.refresh;
      }
      swap(region, next);
    }
  }
}

document.querySelectorAll("[data-refresh][id]").forEach(follow);
})();
