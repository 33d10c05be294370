// The two things that need JavaScript: the live preview, and copying.
"use strict";

for (const form of document.querySelectorAll("form[data-previewed]")) {
  const area = form.querySelector("[data-preview]");
  const text = area.querySelector("[data-preview-summary]");
  const names = area.querySelector("[data-preview-names]");
  let asked = 0;
  let waiting;

  const update = async () => {
    const data = new FormData(form);
    const query = new URLSearchParams();
    for (const name of ["methods", "tags", "more_methods", "tools", "exclude", "mode"]) {
      for (const value of data.getAll(name)) query.append(name, value);
    }
    const mine = ++asked;
    const response = await fetch(`/preview?${query}`, { headers: { Accept: "application/json" } });
    if (!response.ok || mine !== asked) return;
    const found = await response.json();
    text.textContent = found.summary;
    names.replaceChildren(
      ...found.names.map((name) => {
        const item = document.createElement("li");
        const code = document.createElement("code");
        code.textContent = name;
        item.append(code);
        return item;
      }),
    );
  };

  area.querySelector("[data-preview-button]").hidden = true;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 150);
  });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const label = button.firstChild;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.textContent);
      label.textContent = "Copied";
    } catch {
      // Browsers copy for secure pages only: then the text is selected, for Ctrl+C.
      getSelection().selectAllChildren(source);
      label.textContent = "Selected";
    }
    setTimeout(() => (label.textContent = "Copy"), 2000);
  });
}
