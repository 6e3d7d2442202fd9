// Says in a hidden field whether the page has room for wide figures, so that only one drawing of each is sent; and keeps
// drawings from screen readers, which would read out their bare numbers: they have the sentence and the table.
(() => {
    const tell = () => {
    const page = document.querySelector(PLACES.page);
    const field = document.querySelector(".st-key-screen-size input");
    if (!page || !field) return;
    const look = getComputedStyle(page);
    const room = page.clientWidth - parseFloat(look.paddingInlineStart) - parseFloat(look.paddingInlineEnd);
    const said = room < AT_WIDE ? "narrow" : "wide";
    if (room && (field.value || field.placeholder) !== said) marsadWrite(field, said);
  };
  const hide = () => document.querySelectorAll(".js-plotly-plot:not([aria-hidden])").forEach((drawing) => drawing.setAttribute("aria-hidden", "true"));
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (hide(), tell()), 120);
  };
  addEventListener("resize", soon);
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  tell();
})();
