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
