// A button that copies the words it carries: as they are, without what only directs their display.
(() => {

  document.addEventListener("click", async (event) => {
    const button = event.target.closest && event.target.closest("button[data-copy]");
    if (!button) return;
    const words = button.dataset.copy, label = button.dataset.label || button.textContent;
    button.dataset.label = label;
    if (!(await copied(words))) return;
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 2000);
  });

  async function copied(words) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch (error) {
      return byHand(words); // without https a page has no clipboard
    }
  }

  function byHand(words) {
    const field = Object.assign(document.createElement("textarea"), { value: words });
    field.style.cssText = "position:fixed;opacity:0";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
})();
