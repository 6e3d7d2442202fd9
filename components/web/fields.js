// How a script writes into a field of the page so that the server hears of it: as if a hand had typed it and gone on.
(() => {
  if (window.marsadWrite) return;
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  window.marsadWrite = (field, words) => {
    write.call(field, words);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    setTimeout(() => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })), 30);
  };
})();
