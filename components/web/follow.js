// A link to the page that stands open does not load it anew: the server is told where it leads, and draws what differs. Without
// this script every link works as any other.
(() => {
  let followed = 0;
  const plain = (event) => !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".marsad a[href]"), field = document.querySelector(".st-key-follow input");
    if (!link || !field || event.defaultPrevented || !plain(event)) return;
    const to = new URL(link.href);
    if (link.target || link.download || to.origin !== location.origin || to.pathname !== location.pathname) return;
    event.preventDefault();
    marsadWrite(field, `${++followed}${to.search || "?"}`);
    show(to.searchParams);
  });

  // What a form sends along with its fields: Streamlit takes hidden ones out whose names are those of an element's own, as `lang`
  // is. What is left empty is not sent.
  document.addEventListener("formdata", (event) => {
    const given = event.target.dataset.given;
    if (given === undefined) return;
    for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name);
    for (const [name, value] of new URLSearchParams(given)) event.formData.append(name, value);
  });

  // What was asked for comes into sight, and the keyboard goes on from there: a record or a question by its heading, and
  // the heading of the page where a record was left.
  function show(asked) {
    const record = asked.get("claim") || asked.get("event") || asked.get("profile"), figure = asked.get("figure");
    const left = document.querySelector(".marsad.record");
    const find = () => {
      if (record) return document.querySelector(`.marsad.record[data-record="${CSS.escape(record)}"] h1`);
      if (figure) return document.querySelector(`.question.${CSS.escape(figure)} h2`);
      return left && !document.querySelector(".marsad.record") && document.querySelector("h1");
    };
    const watch = new MutationObserver(() => {
      if (find()) (stop(), arrive(find));
    });
    const stop = () => watch.disconnect();
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(stop, 8000);
  }

  // What stands above may still grow: for a moment the place is held, unless the reader moves on.
  function arrive(find) {
    const hold = () => {
      const place = find(), { top } = place?.getBoundingClientRect() ?? { top: 0 };
      if (top < 0 || top > innerHeight / 3) (place.closest(".record") ?? place).scrollIntoView();
    };
    const held = setInterval(hold, 200), free = () => clearInterval(held);
    for (const name of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(name, free, { once: true, passive: true });
    setTimeout(free, 3000);
    const place = find();
    if (place.closest(".record")) place.closest(".record").scrollIntoView();
    hold();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  // What belongs to one page does not travel to the next, and no address stands twice in the history of the browser.
  // The server may take what is left behind out of the address before the next page has its own: nobody has been there.
  let leaving = 0;
  addEventListener("click", (event) => {
    const link = event.target.closest?.(PLACES.pages);
    if (link && plain(event) && link.pathname !== location.pathname) leaving = Date.now();
  }, true);
  const push = history.pushState;
  history.pushState = function (state, title, address) {
    const to = new URL(address ?? location, location);
    const own = document.querySelector(".st-key-follow input")?.placeholder.split(",") ?? [];
    const without = (url) => { const left = new URL(url); own.forEach((name) => left.searchParams.delete(name)); return left; };
    if (to.pathname !== location.pathname) {
      leaving = 0;
      return push.call(history, state, title, without(to).href);
    }
    if (Date.now() - leaving < 10000 && String(to.searchParams) === String(without(location).searchParams)) return undefined;
    return (to.href === location.href ? history.replaceState : push).call(history, state, title, to.href);
  };
})();
