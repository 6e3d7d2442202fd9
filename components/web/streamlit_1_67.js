// What leans on Streamlit's own page, version 1.67: the places of it that our scripts look for, and the words it says by
// itself ("No results", "Clear all"), put in the reader's language for the eye and for screen readers.
const PLACES = {
  page: '[data-testid="stMainBlockContainer"]',
  pages: '[data-testid="stSidebarNavLink"]', // links to the other pages, which Streamlit follows itself
  chart: '[data-testid="stPlotlyChart"]',
  filters: '[data-testid="stSidebar"]:not([data-collapsed="true"]) [data-testid="stSidebarUserContent"], [data-testid="stExpandSidebarButton"]',
  dialog: '[data-testid="stDialog"]', // of a server that does not answer
  // Words are looked for only where Streamlit writes them: our own text, and the ledger's, is left alone.
  words: '[data-testid="stSelectboxVirtualDropdown"],[data-testid="stMultiSelectDropdown"],[role="dialog"],[data-testid="stStatusWidget"],[data-testid="InputInstructions"],[data-testid="stCode"],[data-testid="stTooltipContent"],[role="tooltip"],[data-testid="stSkipToContent"],[data-testid="stFileUploader"],[data-live-announcer]',
};
const WORDS = {/*words*/};
const BLANK = "\ue000";

// The language of the page from now on; each run of the page says it.
const marsadSpeak = (() => {
  const root = document.documentElement;
  // What is copied is the words alone: the invisible characters that keep numbers in order are for this page only.
  const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;
  document.addEventListener("copy", (event) => {
    const chosen = String(getSelection());
    if (event.target.closest?.("input,textarea") || chosen.search(CONTROLS) < 0) return;
    event.clipboardData.setData("text/plain", chosen.replace(CONTROLS, ""));
    event.preventDefault();
  });
  let whole, patterns;
  const translated = (words) => {
    if (whole.has(words)) return whole.get(words);
    for (const [head, tail, to] of patterns)
      if (words.startsWith(head) && words.endsWith(tail) && words.length > head.length + tail.length)
        return to.replace(BLANK, words.slice(head.length, words.length - tail.length));
    return words;
  };
  const NAMED = ["aria-label", "title", "placeholder", "aria-roledescription"];
  const name = (element) => {
    for (const attribute of NAMED) {
      const words = element.getAttribute(attribute);
      const ours = words && translated(words);
      if (words && ours !== words) element.setAttribute(attribute, ours);
    }
  };
  const speak = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.nodeValue.trim();
      if (!words || !node.parentElement || !node.parentElement.closest(PLACES.words)) return;
      const ours = translated(words);
      if (ours !== words) node.nodeValue = ours;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.closest(".marsad,.js-plotly-plot")) return;
      name(node);
      for (const element of node.querySelectorAll("[aria-label],[title],[placeholder]"))
        if (!element.closest(".marsad,.js-plotly-plot")) name(element);
      const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT), texts = [];
      while (walk.nextNode()) texts.push(walk.currentNode);
      texts.forEach(speak);
    }
  };
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "childList") change.addedNodes.forEach(speak);
      else if (change.type === "attributes") name(change.target);
      else speak(change.target);
    }
  });
  return (lang, dir) => {
    Object.assign(root, { lang, dir });
    whole = new Map();
    patterns = [];
    for (const other of Object.keys(WORDS).filter((each) => each !== lang))
      WORDS[other].forEach((from, place) => {
        const [head, tail] = from.split(BLANK), to = WORDS[lang][place];
        if (tail === undefined) whole.set(from, to);
        else patterns.push([head, tail, to]);
      });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: NAMED });
    speak(document.body);
  };
})();
