"use strict";
// Names of rules and what they are about; edits and buttons hold numbers in this list.
const rules = JSON.parse(document.getElementById("data").textContent);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const main = document.querySelector("main");
const documents = all(".document").map((element) => ({
  element,
  edits: all(".e", element).map((edit) => ({ edit, rules: edit.dataset.r.split(" ") })),
}));
const buttons = all(".rule");
const search = document.querySelector("input[type=search]");
const clear = document.getElementById("clear");
const showing = document.querySelector(".showing");
const chosen = new Set();

// Filter: with rules chosen, only their edits are marked, and only documents that have some stay.
function filter() {
  let marked = 0;
  let left = 0;
  for (const { element, edits } of documents) {
    let mine = 0;
    for (const { edit, rules } of edits) {
      const on = chosen.size === 0 || rules.some((rule) => chosen.has(rule));
      if (edit.classList.contains("off") === on) {
        edit.classList.toggle("off", !on);
        edit.tabIndex = on ? 0 : -1;
      }
      mine += on;
    }
    const hidden = chosen.size > 0 && mine === 0;
    if (element.hidden !== hidden) element.hidden = hidden;
    marked += mine;
    left += !hidden;
  }
  for (const button of buttons) button.setAttribute("aria-pressed", chosen.has(button.dataset.r));
  if (clear) clear.hidden = chosen.size === 0;
  if (showing) showing.textContent = `${count(left, "document")}, ${count(marked, "edit")} shown`;
}
const count = (n, what) => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;

for (const button of buttons) {
  button.addEventListener("click", () => {
    const rule = button.dataset.r;
    if (!chosen.delete(rule)) chosen.add(rule);
    filter();
  });
}
clear?.addEventListener("click", () => {
  chosen.clear();
  filter();
  search.focus();
});
search?.addEventListener("input", () => {
  const wanted = search.value.trim().toLowerCase();
  for (const button of buttons) {
    button.parentElement.hidden = !rules[button.dataset.r][0].includes(wanted);
  }
});

// The tooltip: which rules made the edit under the pointer or the focus.
const tip = document.querySelector(".tip");
let shownFor = null;
function show(edit) {
  if (edit === shownFor) return;
  hide();
  if (!edit || edit.classList.contains("off")) return;
  shownFor = edit;
  tip.replaceChildren(
    ...edit.dataset.r.split(" ").map((number) => {
      const [id, about] = rules[number];
      const line = document.createElement("p");
      line.append(Object.assign(document.createElement("code"), { textContent: id }), about);
      return line;
    }),
  );
  edit.setAttribute("aria-describedby", tip.id);
  tip.hidden = false;
  place();
}
function place() {
  if (!shownFor) return;
  const at = shownFor.getBoundingClientRect();
  const space = tip.offsetHeight + 8; // below the edit, above it, or over the end of a long one
  const places = [at.bottom + 8, at.top - space, window.innerHeight - space];
  const top = places.find((y) => y >= 0 && y + tip.offsetHeight < window.innerHeight) ?? 8;
  tip.style.top = `${top}px`;
  tip.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - 8 - tip.offsetWidth))}px`;
}
function hide() {
  shownFor?.removeAttribute("aria-describedby");
  shownFor = null;
  tip.hidden = true;
}
const edited = (event) => event.target.closest?.(".e") ?? null;
main.addEventListener("pointerover", (event) => show(edited(event) ?? focused()));
main.addEventListener("focusin", (event) => show(edited(event)));
main.addEventListener("focusout", hide);
window.addEventListener("scroll", place, { passive: true, capture: true });
window.addEventListener("resize", place);
const focused = () => document.activeElement?.closest(".e") ?? null;

// Keys: the next and the previous edit, the search, and out of both.
function step(by) {
  const edits = all(".document:not([hidden])[open] .e:not(.off)");
  if (edits.length === 0) return;
  const here = document.activeElement;
  let at = edits.indexOf(here);
  if (at < 0) {
    // From wherever the focus is: the first edit behind it, or the last before it.
    const behind = edits.findIndex(
      (edit) => here.compareDocumentPosition(edit) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    at = behind < 0 ? edits.length : behind;
    if (by > 0) at -= 1;
  }
  const next = edits[(at + by + edits.length) % edits.length];
  next.scrollIntoView({ block: "center" });
  next.focus({ preventScroll: true });
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    hide();
    if (event.target === search && search.value) {
      search.value = "";
      search.dispatchEvent(new Event("input"));
    }
    return;
  }
  if (event.target.matches("input[type=search]")) return;
  if (event.key === "n" || event.key === "j") step(1);
  else if (event.key === "p" || event.key === "k") step(-1);
  else if (event.key === "/" && search) {
    event.preventDefault();
    search.focus();
  }
});

const compact = document.getElementById("changes");
compact?.addEventListener("change", () => main.classList.toggle("changes", compact.checked));
for (const [id, open] of [["open", true], ["close", false]]) {
  document.getElementById(id)?.addEventListener("click", () => {
    for (const { element } of documents) element.open = open;
  });
}
filter();
