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
  const search = document.querySelector("form") ? ["form", "ul:results", "formtools"] : [];
  expect(hidden.every((it) => search.includes(it)), "hidden: " + hidden.join(", "));
  expect(!document.querySelector("form:not([hidden])"), "the search is shown, but does nothing");
  expect(main.innerText.trim().length > 200, "the page is empty");
};

// What is reached by the keyboard can be seen to be.
const focus = () => {
  const reached = document.querySelectorAll("a[href], summary, input, button, pre, .wide");
  // Code whose lines are broken does not scroll.
  const scrolls = (it) => it.localName !== "pre" || getComputedStyle(it).overflowX !== "visible";
  for (const element of [...reached].filter((it) => it.checkVisibility() && scrolls(it)).slice(0, 400)) {
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

// The filter of a comparison shows the facts that have what is typed, and links lead to facts.
const filter = async () => {
  const input = document.getElementById("filter"), found = document.getElementById("found");
  const facts = [...document.querySelectorAll(".fact")];
  const type = (text) => {
    input.value = text;
    input.dispatchEvent(new Event("input"));
  };
  for (const [wanted, count] of searches) {
    type(wanted);
    const shown = facts.filter((it) => it.checkVisibility()).length;
    expect(found.textContent === count, `"${wanted}": ${found.textContent}, not ${count}`);
    expect(shown === parseInt(count), `"${wanted}" shows ${shown} facts, not ${count}`);
  }
  type("");
  document.getElementById("close").click();
  expect(!facts.some((it) => it.open), "not all facts are closed");
  const last = facts[facts.length - 1];
  location.hash = last.id;
  for (let turn = 0; turn < 50 && !last.open; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(last.open && last.checkVisibility(), "a link to a fact does not open it");
  expect(last.contains(document.activeElement), "a link to a fact does not lead there");
  dispatchEvent(new Event("beforeprint"));
  expect(!document.querySelector("details:not([open])"), "what is printed is not open");
  dispatchEvent(new Event("afterprint"));
  document.getElementById("open").click();
  expect(facts.every((it) => it.open), "not all facts are open");
  overflow();
};

const accessible = async () => {
  // Facts are alike, and axe takes minutes for hundreds of them.
  [...document.querySelectorAll(".fact")].slice(40).forEach((it) => (it.open = false));
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
    if (searches.length) await (document.getElementById("filter") ? filter() : search());
    if (typeof axe !== "undefined") await accessible();
  } catch (error) {
    faults.push("error: " + error);
  }
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  parent.postMessage({ checks, faults, scheme }, "*");
});
})();
