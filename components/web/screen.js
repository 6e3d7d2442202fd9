// Says in a hidden field whether the page has room for wide figures, so that only one drawing of each is sent.
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
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, 120);
  };
  addEventListener("resize", soon);
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  tell();
})();
