(() => {
  const tools = document.getElementById("tools"), input = document.getElementById("filter");
  const found = document.getElementById("found");
  const facts = [...document.querySelectorAll(".fact")], causes = [...document.querySelectorAll(".cause")];
  const groups = [...document.querySelectorAll(".group:has(.fact)")];
  // What is typed is found within one of them.
  const parts = facts.map((fact) => [fact.querySelector("summary"), ...fact.querySelectorAll(".names dd")]);
  const spaced = (text) => text.toLowerCase().split(/\s+/).filter((word) => word).join(" ");
  const texts = parts.map((parts) => parts.map((part) => spaced(part.textContent)));
  const filter = () => {
    const wanted = spaced(input.value);
    let count = 0;
    facts.forEach((fact, at) => {
      const shown = texts[at].some((text) => text.includes(wanted));
      fact.parentElement.hidden = !shown;
      count += shown;
    });
    for (const cause of causes) {
      const some = cause.querySelector("li:not([hidden]) > .fact") !== null;
      cause.parentElement.hidden = !some;
      if (wanted) cause.open = some;
    }
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden]) > .fact");
    found.textContent = wanted ? `${count} of ${facts.length} facts` : "";
  };
  const all = (open) => [...causes, ...facts].forEach((it) => {
    if (!it.closest("[hidden]")) it.open = open;
  });
  const go = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.matches(".fact")) return;
    for (let it = target; it; it = it.parentElement) if (it.matches("details")) it.open = true;
    target.scrollIntoView();
    target.querySelector("summary").focus();
  };
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((it) => { it.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((it) => { it.open = false; }));
  addEventListener("hashchange", go);
  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", filter);
  document.getElementById("open").addEventListener("click", () => all(true));
  document.getElementById("close").addEventListener("click", () => all(false));
  // A reloaded page keeps what was typed.
  if (input.value) filter();
  go();
})();
