// Opens the pages one after another, each in a frame as wide as a screen, and writes down the
// faults that they report. `jobs` has them.
const report = document.getElementById("report");
const next = () => {
  const job = jobs.shift();
  if (!job) {
    report.append("end\n");
    return;
  }
  const frame = document.createElement("iframe");
  frame.style = `width: ${job.width}px; height: 900px; border: 0`;
  const late = setTimeout(() => report.append(`${job.name}: fault: nothing is reported\n`), 60000);
  const done = (event) => {
    if (event.source !== frame.contentWindow) return;
    removeEventListener("message", done);
    clearTimeout(late);
    report.append(`${job.name}: ${event.data.checks} checks, ${event.data.scheme}\n`);
    event.data.faults.forEach((fault) => report.append(`${job.name}: fault: ${fault}\n`));
    frame.remove();
    next();
  };
  addEventListener("message", done);
  frame.src = job.page;
  document.body.append(frame);
};
next();
