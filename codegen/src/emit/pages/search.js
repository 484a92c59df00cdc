// Shows the search, which needs this script; without it every entry is shown.
const form = document.querySelector("form"), input = form.querySelector("input");
const found = document.getElementById(":found");
const items = [...document.querySelectorAll(".entries > li")];
const names = items.map((item) => item.querySelector("small"));
const words = names.map((name) => (name ? name.textContent.split(" ") : []));
const search = () => {
  const wanted = input.value.trim().toLowerCase();
  let count = 0;
  items.forEach((item, index) => {
    const link = item.querySelector("a"), title = link.textContent + item.querySelector("span").textContent;
    const within = wanted ? words[index].filter((word) => word.includes(wanted)) : [];
    const matches = !wanted || within.length > 0 || title.toLowerCase().includes(wanted);
    item.hidden = !matches;
    count += matches;
    if (!names[index]) return;
    // A name that is found leads to its own anchor.
    names[index].replaceChildren(...(within.length ? within : words[index]).flatMap((word) => {
      if (!within.length) return [word + " "];
      const anchor = document.createElement("a");
      anchor.href = link.getAttribute("href") + "." + word;
      anchor.textContent = word;
      return [anchor, " "];
    }));
  });
  document.querySelectorAll("main > section").forEach((section) => {
    const entries = [...section.querySelectorAll(".entries > li")];
    section.hidden = wanted !== "" && !entries.some((entry) => !entry.hidden);
  });
  found.textContent = wanted ? count + " found" : "";
};
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("input", search);
search();
