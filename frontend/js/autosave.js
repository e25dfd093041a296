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
