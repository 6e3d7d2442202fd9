// Three stops for who is here for the first time: the answers, the filters, the figures. Offered on the front page until it is
// closed once, which this browser keeps, and again where a link asks for it; nothing waits for it and nothing lies under it that cannot be reached.
(() => {
  const WORDS = {/*tour*/}, KEPT = "marsad-tour";
  const STOPS = [".marsad.findings", PLACES.filters, ".marsad.figures"];
  let card, from;
  const closed = () => {
    try { return localStorage.getItem(KEPT); } catch { return true; } // a browser that keeps nothing would be asked for ever
  };
  document.addEventListener("click", (event) => {
    try { if (event.target.closest?.("a[data-again]")) localStorage.removeItem(KEPT); } catch { /* nothing is kept */ }
  });
  if (navigator.webdriver || closed()) return; // a program that drives a browser needs no tour

  const element = (name, words, more = {}) => Object.assign(document.createElement(name), { textContent: words, ...more });
  const button = (words, act) => element("button", words, { type: "button", onclick: act });
  const shown = (selector) => [...document.querySelectorAll(selector)].find((each) => each.checkVisibility() && each.getClientRects().length);
  const leave = () => document.querySelectorAll("[data-tour]").forEach((each) => each.removeAttribute("data-tour"));

  function close() {
    try { localStorage.setItem(KEPT, "closed"); } catch { /* it was shown, and is gone */ }
    watch.disconnect();
    removeEventListener("keydown", escape);
    leave();
    card.remove();
    if (from?.isConnected) ((from.tabIndex = -1), from.focus({ preventScroll: true }));
  }
  function escape(event) {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  }
  function put(words, ...children) {
    card.replaceChildren(...children);
    card.setAttribute("aria-label", words.label);
  }
  function stop(number) {
    const words = WORDS[document.documentElement.lang], { head, text } = words.stops[number], place = shown(STOPS[number]);
    leave();
    place?.setAttribute("data-tour", "");
    place?.scrollIntoView({ block: place.offsetHeight < innerHeight / 2 ? "center" : "start" });
    const last = number + 1 === STOPS.length;
    put(words, element("b", head), element("p", text),
      ...(last ? [] : [button(words.next, () => stop(number + 1))]), button(words.close, close));
    card.focus();
  }
  function offer() {
    const words = WORDS[document.documentElement.lang];
    if (!words) return;
    card = element("section", "", { className: "marsad tour", tabIndex: -1 });
    card.setAttribute("role", "dialog");
    put(words, element("p", words.offer), button(words.start, () => ((from = document.querySelector("h1")), stop(0))), button(words.skip, close));
    document.body.append(card);
    addEventListener("keydown", escape);
  }
  const watch = new MutationObserver(() => {
    const front = document.querySelector(STOPS[0]);
    if (front && !card) offer();
    else if (!front && card) (leave(), card.remove(), (card = undefined), removeEventListener("keydown", escape));
  });
  watch.observe(document.body, { childList: true, subtree: true });
})();
