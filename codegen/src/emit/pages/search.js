// Shows the search, which needs this script; without it every entry is shown.
const form = document.querySelector("form"), input = form.querySelector("input");
const found = document.getElementById(":found"), results = document.getElementById(":results");
const sections = [...document.querySelectorAll("main > section")];
let items = [], names = [], words = [], texts = [];
const take = (entries) => {
  items = entries;
  names = items.map((item) => item.querySelector("small"));
  words = names.map((name) => (name ? name.textContent.split(" ") : []));
  texts = items.map((item) => item.textContent.toLowerCase());
};
const search = () => {
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean), searches = wanted.length > 0;
  let count = 0;
  items.forEach((item, index) => {
    const link = item.querySelector("a");
    const within = words[index].filter((word) => wanted.some((part) => word.toLowerCase().includes(part)));
    const matches = wanted.every((part) => texts[index].includes(part));
    item.hidden = !matches;
    count += matches;
    if (!names[index]) return;
    // A name that is found leads to its own anchor.
    names[index].replaceChildren(...(within.length ? within : words[index]).flatMap((word) => {
      if (!within.length) return [word + " "];
      const anchor = document.createElement("a");
      // The name on the wire is behind it in parentheses.
      anchor.href = link.getAttribute("href") + "." + word.split("(")[0];
      anchor.textContent = word;
      return [anchor, " "];
    }));
  });
  if (results) results.hidden = !searches;
  sections.forEach((section) => {
    const entries = results ? [] : [...section.querySelectorAll(".entries > li")];
    section.hidden = searches && !entries.some((entry) => !entry.hidden);
  });
  found.textContent = searches ? count + " found" : "";
};
// Names that are in a file of their own are loaded when they are needed.
const load = () => {
  const script = document.createElement("script");
  script.src = form.dataset.names;
  script.onload = () => {
    results.append(...window.searchNames.map(([href, name, what, within]) => {
      const item = document.createElement("li"), link = document.createElement("a");
      const span = document.createElement("span"), small = document.createElement("small");
      link.href = href;
      link.textContent = name;
      span.textContent = what;
      small.textContent = within;
      item.append(link, " ", span, ...(within ? [" ", small] : []));
      return item;
    }));
    take([...results.children]);
    search();
  };
  document.head.append(script);
};
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
if (results) {
  input.addEventListener("focus", load, { once: true });
} else {
  take([...document.querySelectorAll(".entries > li")]);
}
input.addEventListener("input", search);
search();
if (location.hash === "#:search") input.focus();
