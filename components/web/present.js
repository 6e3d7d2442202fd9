// The slide fills the screen, whatever its size, and keys turn the pages: onwards is where reading goes.
(() => {
  const root = document.documentElement;
  const fit = () => root.style.setProperty("--fit", Math.min(innerWidth / 960, innerHeight / 540));
  fit();
  addEventListener("resize", fit);
  let rest;
  const stir = () => {
    root.classList.remove("still");
    clearTimeout(rest);
    rest = setTimeout(() => root.classList.add("still"), 4000);
  };
  addEventListener("pointermove", stir);
  stir();
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, [role=dialog], [role=listbox]")) return;
    const keys = { PageDown: "on", ArrowDown: "on", " ": "on", PageUp: "back", ArrowUp: "back" }; // the others: steps.js
    if (event.key === " " && event.target.closest("button, a")) return;
    stir();
    const step = keys[event.key];
    const button = step && document.querySelector(`.st-key-present-${step} button`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
})();
