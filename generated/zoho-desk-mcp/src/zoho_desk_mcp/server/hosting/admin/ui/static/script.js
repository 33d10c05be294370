// What needs JavaScript: the live preview, searching in lists, local times, hiding and copying of secrets.
"use strict";

const SENT = [
  "methods", "more_methods", "tags", "tools", "exclude", "mode", "pinned", "networks", "calls_per_minute",
  "credits_per_day",
];

/** Show those items alone that contain the text. */
const search = (input, items) => {
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    const wanted = input.value.trim().toLowerCase();
    for (const item of items()) item.hidden = !item.textContent.toLowerCase().includes(wanted);
  });
};

for (const field of document.querySelectorAll("[data-filters]")) {
  const list = document.getElementById(field.dataset.filters);
  if (list && !field.value) search(field, () => list.children);
}

for (const form of document.querySelectorAll("form[data-previewed]")) {
  const area = form.querySelector("[data-preview]");
  const names = area.querySelector("[data-preview-names]");
  const part = (name) => area.querySelector(`[data-preview-${name}]`);
  let asked = 0;
  let waiting;

  const update = async () => {
    const data = new FormData(form);
    const query = new URLSearchParams();
    for (const name of SENT) for (const value of data.getAll(name)) query.append(name, value);
    const mine = ++asked;
    const response = await fetch(`/preview?${query}`, { headers: { Accept: "application/json" } });
    if (!response.ok || mine !== asked) return;
    const found = await response.json();
    part("summary").textContent = found.summary;
    part("split").textContent = found.split;
    names.replaceChildren(
      ...found.tools.map((tool) => {
        const item = document.createElement("li");
        const code = document.createElement("code");
        item.className = tool.effect;
        code.textContent = tool.name;
        item.append(code);
        if (["sends", "deletes"].includes(tool.effect)) {
          const effect = document.createElement("span");
          effect.className = "effect";
          effect.textContent = tool.effect;
          item.append(" ", effect);
        }
        return item;
      }),
    );
    part("search").querySelector("input").dispatchEvent(new Event("input"));
  };

  part("button").hidden = true;
  part("search").hidden = false;
  search(part("search").querySelector("input"), () => names.children);
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 150);
  });
}

for (const tags of document.querySelectorAll("[data-tags]")) {
  const chosen = tags.querySelector("[data-chosen]");
  const field = tags.querySelector("[data-tag-search]");
  const groups = [...tags.querySelectorAll("details")];

  const show = () => {
    const boxes = [...tags.querySelectorAll("input[name=tags]:checked")];
    chosen.hidden = !boxes.length;
    chosen.replaceChildren(
      "Chosen: ",
      ...boxes.map((box) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "quiet";
        button.textContent = `${box.value} ×`;
        button.setAttribute("aria-label", `Do not choose ${box.value}`);
        button.addEventListener("click", () => box.click());
        return button;
      }),
    );
  };

  field.hidden = false;
  search(field.querySelector("input"), () => tags.querySelectorAll(".chip"));
  field.querySelector("input").addEventListener("input", (event) => {
    for (const group of groups) {
      const found = [...group.querySelectorAll(".chip")].some((chip) => !chip.hidden);
      group.hidden = !found;
      if (event.target.value) group.open = found;
    }
  });
  tags.addEventListener("change", show);
  show();
}

// The form's time is UTC without JavaScript; with it, that of the browser.
for (const field of document.querySelectorAll("[name=expires_at]")) {
  const form = field.form;
  const digits = (number) => String(number).padStart(2, "0");
  form.querySelector("[data-zone]").textContent = "your time";
  if (field.dataset.utc) {
    const time = new Date(`${field.dataset.utc}Z`);
    const day = `${time.getFullYear()}-${digits(time.getMonth() + 1)}-${digits(time.getDate())}`;
    field.value = `${day}T${digits(time.getHours())}:${digits(time.getMinutes())}`;
  }
  field.addEventListener("input", () => (form.querySelector("[name=ends][value=custom]").checked = true));
  form.addEventListener("submit", () => {
    const time = field.value ? new Date(field.value) : new Date();
    form.elements.utc_offset.value = Number.isNaN(time.getTime()) ? 0 : time.getTimezoneOffset();
  });
}

const secrets = [...document.querySelectorAll("[data-secret]")];
const wholes = new Map(secrets.map((place) => [place, place.textContent]));
for (const button of document.querySelectorAll("[data-reveal]")) {
  let revealed = true;
  const turn = () => {
    revealed = !revealed;
    for (const [place, whole] of wholes) {
      const { secret } = place.dataset;
      place.textContent = revealed ? whole : whole.replaceAll(secret, `${secret.slice(0, 8)}…`);
    }
    button.textContent = revealed ? "Hide" : "Reveal";
  };
  button.hidden = false;
  button.addEventListener("click", turn);
  turn();
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const label = button.firstChild;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(wholes.get(source) ?? source.textContent);
      label.textContent = "Copied";
    } catch {
      // Browsers copy for secure pages only: then the text is selected, for Ctrl+C.
      source.textContent = wholes.get(source) ?? source.textContent;
      getSelection().selectAllChildren(source);
      label.textContent = "Selected";
    }
    setTimeout(() => (label.textContent = "Copy"), 2000);
  });
}
