// Link, QR code, files: what leaves the page and what comes in.

import { $, el } from "./make.js";
import { say, lang } from "./words.js";
import { ask, download } from "./net.js";
import { asked, link, moved, qr } from "./screen.js";

let opened = () => {}, failed = () => {};

export function prepare(heard, trouble) {
  opened = heard;
  failed = trouble;
  $("share").addEventListener("click", show);
  for (const id of ["share-dialog", "table-dialog"]) {
    $(id).addEventListener("click", (e) => e.target === $(id) && $(id).close());
  }
}

const file = (label, path, body = () => ({ state: asked() })) => el("button", { type: "button", onclick: async (e) => {
  e.target.disabled = true;
  try {
    await download(path, body());
  } catch (error) {
    $("share-dialog").close();
    failed(error);
  } finally {
    e.target.disabled = false;
  }
} }, label);

async function show() {
  const box = $("share-dialog");
  const image = el("img", { alt: say("app.share.qr"), width: 190, height: 190 });
  const address = el("input", { type: "text", readonly: true, value: link(), id: "link", onfocus: (e) => e.target.select() });
  const copied = el("span", { role: "status" });
  const copy = async () => {
    address.select();
    try { await navigator.clipboard.writeText(address.value); } catch { document.execCommand("copy"); }
    copied.textContent = say("app.share.copied");
  };
  const choose = el("input", { type: "file", accept: ".yaml,.yml", id: "open-file", onchange: async (e) => {
    const [one] = e.target.files;
    if (!one) return;
    box.close();
    try { opened(await ask("/api/open", { text: await one.text(), name: one.name })); } catch (error) { failed(error); }
  } });
  box.replaceChildren(
    el("div", { class: "head" }, el("h2", { id: "share-title" }, say("app.share")), closer(box)),
    el("div", { class: "two" },
      el("section", {}, el("label", { for: "link" }, say("app.share.link")), el("div", { class: "row" }, address, el("button", { type: "button", class: "main", onclick: copy }, say("app.share.copy"))), copied,
        el("p", { class: "small" }, say("app.share.local")), image),
      el("section", {}, el("h3", {}, say("app.share.files")),
        file(say("app.share.yaml"), "/api/scenario"), file(say("app.share.csv"), "/api/table"),
        moved() ? file(say("app.share.report"), "/api/report", () => ({ state: asked(), language: lang() })) : null,
        el("p", { class: "small" }, say("app.share.command")),
        el("label", { for: "open-file" }, el("b", {}, say("app.share.open"))), choose)));
  box.showModal();
  try { image.src = await qr(); } catch { image.replaceWith(el("p", { class: "small" }, say("app.share.too_long"))); }
}

export const closer = (box) => el("button", { type: "button", class: "quiet", "aria-label": say("app.close"), onclick: () => box.close() }, "✕");
