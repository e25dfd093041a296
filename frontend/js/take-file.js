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
