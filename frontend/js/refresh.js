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
