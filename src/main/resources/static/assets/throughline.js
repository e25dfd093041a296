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
    drafts.set(form, { changed: 0, saved: 0, running: false, timer: 0 });
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
  draft.running = true;
  const upTo = draft.changed;
  const kept = await attempt(form, written(form));
  draft.running = false;
  draft.saved = upTo;
  if (draft.saved !== draft.changed) {
    save(form);
  } else if (kept) {
    unsaved.delete(form);
  }
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

// Long work is looked at again every two seconds. A region with data-refresh and an id is fetched
// (from the address in the attribute, or this page's own) and put in place of itself until the
// attribute is gone. What stands in its data-say is read out, politely and not too often.
every("[data-refresh]", (first) => {
  const crier = document.createElement("p");
  crier.className = "tl-hide";
  crier.setAttribute("role", "status");
  first.after(crier);
  watch(first, crier);
});

async function watch(first, crier) {
  const address = first.dataset.refresh || location.href;
  let region = first;
  let heard = Date.now();
  while (region.hasAttribute("data-refresh")) {
    await seconds(2);
    if (document.hidden) continue;
    const next = await fetched(address, region.id);
    if (next === null) continue;
    const changed = next.outerHTML !== region.outerHTML;
    if (changed) region = replaced(region, next);
    const over = !region.hasAttribute("data-refresh");
    if (changed && (over || Date.now() - heard > 10_000)) {
      heard = Date.now();
      crier.textContent = region.querySelector("[data-say]")?.textContent ?? "";
    }
  }
}

async function fetched(address, id) {
  try {
    const reply = await fetch(address, { headers: { Accept: "text/html" } });
    if (!reply.ok) return null;
    return new DOMParser().parseFromString(await reply.text(), "text/html").getElementById(id);
  } catch {
    return null;
  }
}

// Whoever had reached a link with the keyboard is still on it afterwards.
function replaced(region, next) {
  const place = [...region.querySelectorAll("a, button")].indexOf(document.activeElement);
  const fresh = document.adoptNode(next);
  region.replaceWith(fresh);
  if (place >= 0) fresh.querySelectorAll("a, button")[place]?.focus();
  return fresh;
}

// A form with data-autosave posts itself to that address a moment after the last key, and says so
// in its [data-saved]. The answer is JSON: {savedAt, version}. Words are never taken away: while
// they cannot be saved they stay in the boxes and are tried again.
const savings = new Map(); // forms that are being saved just now

every("form[data-autosave]", (form) => {
  const status = form.querySelector("[data-saved]");
  let changes = 0;
  let saved = 0;
  let began = 0;
  let pause = 1.5;
  let waiting = 0;

  const say = (text) => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  const later = (n) => {
    clearTimeout(waiting);
    waiting = setTimeout(save, n * 1000);
  };

  async function save() {
    if (savings.has(form)) return later(1);
    if (form.dataset.sending) return;
    const upTo = changes;
    savings.set(form, post(form));
    const next = await savings.get(form);
    savings.delete(form);
    say(next.says);
    if (next.ok) {
      saved = upTo;
      pause = 1.5;
      began = Date.now();
      if (changes > saved) later(pause);
    } else if (next.again) {
      pause = Math.min(pause * 2, 30);
      later(pause);
    }
  }

  const noticed = (event) => {
    if (event.target.type === "file") return;
    if (changes === saved) began = Date.now();
    changes += 1;
    // Somebody who never stops typing is saved every ten seconds all the same.
    if (pause === 1.5) later(Math.min(pause, Math.max(0, (began - Date.now()) / 1000 + 10)));
  };
  form.addEventListener("input", noticed);
  addEventListener("online", () => {
    if (changes > saved) save();
  });
  addEventListener("beforeunload", (event) => {
    if (changes > saved && form.dataset.sending !== "gone") event.preventDefault();
  });
});

async function post(form) {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") words.append(name, value);
  try {
    const reply = await fetch(form.dataset.autosave, {
      method: "POST",
      body: words,
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(15_000),
    });
    return await answered(form, reply);
  } catch {
    return away();
  }
}

async function answered(form, reply) {
  if (reply.status >= 500 || reply.status === 429) return away();
  const json = (reply.headers.get("Content-Type") ?? "").includes("json");
  if (reply.ok && json && !reply.redirected) {
    const { savedAt, version } = await reply.json();
    const field = form.elements.namedItem("version");
    if (field && version !== undefined) field.value = version;
    return { ok: true, says: `Saved at ${clock(savedAt)}. You can leave and come back.` };
  }
  if (reply.status === 409) return kept("somebody else has saved this since you opened it. Press the button below to see both");
  if (reply.redirected || reply.status === 401 || reply.status === 403) {
    return kept("you are no longer signed in. Sign in on another page, then go on here");
  }
  return kept(json ? ((await reply.json()).detail ?? "this was refused") : "this was refused");
}

const away = () => ({ again: true, ...kept("we cannot be reached just now, trying again") });
const kept = (why) => ({ says: `Not saved: ${why.replace(/\.$/, "")}. Your words are still in the boxes.` });

// "10:42" as it is; a moment as the clock of the council shows it.
function clock(savedAt) {
  if (/^\d\d:\d\d$/.test(savedAt)) return savedAt;
  const moment = savedAt ? new Date(savedAt) : new Date();
  return moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
}

// A form is sent once, however often its button is pressed. A form with data-keep is sent only when
// somebody is there to take it: until then the page says so, keeps every word and tries again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || event.submitter?.formMethod === "get") return;
  const state = form.dataset.sending;
  if (state === "waiting" || state === "gone") {
    event.preventDefault();
  } else if (state !== "ready" && (form.hasAttribute("data-keep") || savings.has(form))) {
    event.preventDefault();
    form.dataset.sending = "waiting";
    whenReady(form, event.submitter);
  } else {
    form.dataset.sending = "gone";
    setTimeout(() => delete form.dataset.sending, 8000);
  }
});

// Going back to a page brings its forms back as they were left.
addEventListener("pageshow", () => every("form[data-sending]", (form) => delete form.dataset.sending));

// Saving of its own accord ends first, or the form would be sent with a version just overtaken.
async function whenReady(form, button) {
  await savings.get(form);
  while (form.hasAttribute("data-keep") && !(await reachable())) {
    calm(form, "We cannot be reached just now. Nothing is lost: what you wrote is still here, and it is sent as soon as we can be reached.");
    await seconds(3);
  }
  calm(form, "");
  form.dataset.sending = "ready";
  form.requestSubmit(button);
  if (form.dataset.sending === "ready") delete form.dataset.sending;
}

async function reachable() {
  try {
    const reply = await fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(5000) });
    return reply.ok;
  } catch {
    return false;
  }
}

function calm(form, text) {
  let status = form.querySelector("[data-calm]");
  if (!status) {
    if (!text) return;
    status = document.createElement("p");
    status.className = "tl-note";
    status.dataset.calm = "";
    status.setAttribute("role", "status");
    form.append(status);
  }
  if (status.textContent !== text) status.textContent = text;
  status.hidden = text === "";
}

// A file may be dropped anywhere on its dashed field; what was chosen is named below it.
every("[data-drop]", (field) => {
  const input = field.querySelector("input[type=file]");
  const says = field.querySelector("[data-chosen]");
  const over = (on) => field.classList.toggle("tl-drop--over", on);
  const tell = (text) => {
    if (says) says.textContent = text;
  };

  field.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  field.addEventListener("dragleave", () => over(false));
  field.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    const files = event.dataTransfer.files;
    if (files.length > 1 && !input.multiple) return tell("One file at a time, please.");
    if (files.length === 0) return tell("That was not a file.");
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  input.addEventListener("change", () => {
    tell([...input.files].map((file) => `${file.name}, ${size(file.size)}`).join("; "));
  });
});

// A file dropped beside the field would otherwise open in place of the page.
if (document.querySelector("[data-drop]")) {
  for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault());
}

function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// A link of the error summary leads to the field with its question in view, not under the top edge.
document.querySelector("[data-errors]")?.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  const question = field.closest("fieldset")?.querySelector("legend") ?? field.labels?.[0] ?? field;
  question.scrollIntoView();
  field.focus({ preventScroll: true });
});
})();
