// Stands first in a page that is looked at: it notes what goes wrong while the page is loaded.
const faults = [];
addEventListener("error", (event) => faults.push("error: " + event.message));
addEventListener("securitypolicyviolation", (event) => {
  // Without JavaScript, the page's own scripts are held back on purpose.
  if (!(withoutScripts && event.blockedURI === "inline")) faults.push("requests " + event.blockedURI);
});
