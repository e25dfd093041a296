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
