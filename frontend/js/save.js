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
