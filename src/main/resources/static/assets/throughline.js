(() => {
"use strict";

// Small things every page has; all of them work without script in a plainer way.
const every = (selector, visit) => document.querySelectorAll(selector).forEach(visit);
const seconds = (n) => new Promise((done) => setTimeout(done, n * 1000));

// What is wrong is read out first.
document.querySelector("[data-errors]")?.focus();

every("[data-print]", (button) => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});

every("[data-retry]", (page) => {
  setTimeout(() => location.reload(), Number(page.dataset.retry) * 1000);
});
})();
