// Stands last in a page that is looked at: it looks, and reports. The names are its own, beside those of the page's script.
(() => {
let checks = 0;
const expect = (is, fault) => {
  checks += 1;
  if (!is) faults.push(fault);
};
const main = document.querySelector("main");
const said = (element) => `<${element.localName} id="${element.id}"> "${element.textContent.slice(0, 40)}"`;

// What is wider than the screen, unless it scrolls by itself.
const overflow = () => {
  const root = document.documentElement;
  const wide = [...document.querySelectorAll("main *")].filter((element) => {
    const box = element.closest("pre, .wide");
    return !(box && box !== element) && element.getBoundingClientRect().right > innerWidth + 1;
  });
  expect(root.scrollWidth <= innerWidth, `scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
  expect(wide.length === 0, "too wide: " + wide.slice(0, 3).map(said).join("; "));
};

// Everything but the search is there when no script runs.
const complete = () => {
  const hidden = [...document.querySelectorAll("main [hidden]")].map((it) => it.localName + it.id);
  const search = document.querySelector("form") ? ["form", "ul:results"] : [];
  expect(hidden.every((it) => search.includes(it)), "hidden: " + hidden.join(", "));
  expect(!document.querySelector("form:not([hidden])"), "the search is shown, but does nothing");
  expect(main.innerText.trim().length > 200, "the page is empty");
};

// What is reached by the keyboard can be seen to be.
const focus = () => {
  const reached = document.querySelectorAll("a[href], summary, input, pre, .wide");
  for (const element of [...reached].filter((it) => it.checkVisibility()).slice(0, 400)) {
    element.focus({ focusVisible: true });
    const style = getComputedStyle(element);
    expect(document.activeElement === element, "not reached by the keyboard: " + said(element));
    expect(style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2, "no outline: " + said(element));
  }
  const skip = document.querySelector("a");
  skip.focus();
  const box = skip.getBoundingClientRect();
  expect(skip.matches(".skip") && box.left >= 0 && box.top >= 0, "the first link does not skip to the content");
  document.activeElement.blur();
};

const search = async () => {
  const input = document.querySelector("input"), found = document.getElementById(":found");
  for (const [wanted, href] of searches) {
    input.focus();
    input.dispatchEvent(new Event("focus"));
    input.value = wanted;
    input.dispatchEvent(new Event("input"));
    const link = () => [...document.querySelectorAll("main a")].find((it) => it.getAttribute("href") === href);
    for (let turn = 0; turn < 50 && !link()?.checkVisibility(); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(link()?.checkVisibility(), `"${wanted}" does not find ${href}`);
    expect(/^[1-9]\d* found$/.test(found.textContent), `"${wanted}": ${found.textContent}`);
  }
  input.value = "nothing has this name";
  input.dispatchEvent(new Event("input"));
  expect(found.textContent === "0 found", "what is not there: " + found.textContent);
  input.value = "";
  input.dispatchEvent(new Event("input"));
  overflow();
};

const accessible = async () => {
  const { violations, passes } = await axe.run(document, { preload: false, resultTypes: ["violations"] });
  checks += passes.length;
  for (const { id, impact, help, nodes } of violations) {
    if (!["serious", "critical"].includes(impact)) continue;
    const where = nodes.slice(0, 3).map((node) => node.target + " " + (node.any[0]?.message ?? ""));
    faults.push(`axe: ${impact}: ${id}: ${help}: ${nodes.length}: ${where.join("; ")}`);
  }
};

addEventListener("load", async () => {
  try {
    overflow();
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    overflow();
    if (withoutScripts) complete();
    else focus();
    if (searches.length) await search();
    if (typeof axe !== "undefined") await accessible();
  } catch (error) {
    faults.push("error: " + error);
  }
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  parent.postMessage({ checks, faults, scheme }, "*");
});
})();
