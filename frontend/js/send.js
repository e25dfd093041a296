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
