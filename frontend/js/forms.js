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
