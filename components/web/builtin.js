// Language and direction of the document, and the words Streamlit says by itself ("No results", "Clear all") in the
// reader's language, for the eye and for screen readers. Runs again on each run of the page and replaces itself.
(() => {
  const root = document.documentElement;
  root.lang = "LANG";
  root.dir = "DIR";
  // What is copied is the words alone: the invisible characters that keep numbers in order are for this page only.
  const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;
  if (!window.marsadWords)
    document.addEventListener("copy", (event) => {
      const chosen = String(getSelection());
      if (event.target.closest?.("input,textarea") || chosen.search(CONTROLS) < 0) return;
      event.clipboardData.setData("text/plain", chosen.replace(CONTROLS, ""));
      event.preventDefault();
    });
  if (window.marsadWords && window.marsadWords.lang === "LANG") return;
  if (window.marsadWords) window.marsadWords.watch.disconnect();
  const whole = new Map();
  const patterns = [];
  for (const [from, to] of WORDS) {
    const [head, tail] = from.split("\ue000");
    if (tail === undefined) whole.set(from, to);
    else patterns.push([head, tail, to]);
  }
  const said = (words) => {
    if (whole.has(words)) return whole.get(words);
    for (const [head, tail, to] of patterns)
      if (words.startsWith(head) && words.endsWith(tail) && words.length > head.length + tail.length)
        return to.replace("\ue000", words.slice(head.length, words.length - tail.length));
    return words;
  };
  const NAMED = ["aria-label", "title", "placeholder", "aria-roledescription"];
  // Words are looked for only where Streamlit writes them: our own text, and the ledger's, is left alone.
  const PLACES = '[data-testid$="Dropdown"],[data-testid="stDialog"],[role="dialog"],[data-testid="stStatusWidget"],[data-testid="InputInstructions"],[data-testid="stToast"],[data-testid="stCode"],[data-testid="stTooltipContent"],[role="tooltip"],[data-testid="stPagination"],[data-testid="stSkipToContent"],[data-testid="stFileUploader"],[data-live-announcer]';
  const name = (element) => {
    for (const attribute of NAMED) {
      const words = element.getAttribute(attribute);
      const ours = words && said(words);
      if (words && ours !== words) element.setAttribute(attribute, ours);
    }
  };
  const speak = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.nodeValue.trim();
      if (!words || !node.parentElement || !node.parentElement.closest(PLACES)) return;
      const ours = said(words);
      if (ours !== words) node.nodeValue = ours;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.closest(".marsad,.js-plotly-plot")) return;
      name(node);
      for (const element of node.querySelectorAll("[aria-label],[title],[placeholder]"))
        if (!element.closest(".marsad,.js-plotly-plot")) name(element);
      const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walk.nextNode()) found.push(walk.currentNode);
      found.forEach(speak);
    }
  };
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "childList") change.addedNodes.forEach(speak);
      else if (change.type === "attributes") name(change.target);
      else speak(change.target);
    }
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: NAMED });
  window.marsadWords = { lang: "LANG", watch };
  speak(document.body);
})();
