// The drawer on the right: a student's eyes, a region's story, pinned policies.

import { $ } from "./make.js";

const TABS = ["student", "region", "pins"];
let told = () => {}, current = "student";

export function prepare(heard) {
  told = heard;
  for (const name of TABS) {
    const tab = $(`tab-${name}`);
    tab.addEventListener("click", () => open(name));
    tab.addEventListener("keydown", (e) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
      if (!step) return;
      const shown = TABS.filter((one) => !$(`tab-${one}`).hidden);
      const next = shown[(shown.indexOf(name) + step + shown.length) % shown.length];
      open(next);
      $(`tab-${next}`).focus();
    });
  }
  $("drawer-close").addEventListener("click", close);
  $("drawer").addEventListener("keydown", (e) => e.key === "Escape" && close());
}

export const isOpen = () => document.body.classList.contains("drawn");
export const shown = () => (isOpen() ? current : null);

export function open(name) {
  current = name;
  document.body.classList.add("drawn");
  mark();
  told(name);
}

export function close() {
  const inside = $("drawer").contains(document.activeElement);
  document.body.classList.remove("drawn");
  told(null);
  if (inside) $("year").focus({ preventScroll: true });
}

export function allow(pins) {
  $("tab-pins").hidden = !pins;
  if (!pins && current === "pins") current = "student";
  mark();
}

function mark() {
  for (const name of TABS) {
    const on = name === current;
    $(`tab-${name}`).setAttribute("aria-selected", on);
    $(`tab-${name}`).tabIndex = on ? 0 : -1;
    $(`pane-${name}`).hidden = !on;
  }
}
