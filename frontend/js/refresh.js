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
