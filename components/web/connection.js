// What a reader is told while the server does not answer: our words in the place of Streamlit's dialog, which asks for a
// command to be run. Streamlit tries again by itself and takes its dialog away when the server is back.
(() => {
  const WORDS = {/*connection*/};

  new MutationObserver(() => document.querySelectorAll(PLACES.dialog).forEach(told)).observe(document.body, {
    childList: true,
    subtree: true,
  });

  function told(dialog) {
    const title = dialog.querySelector('[slot="title"]'), words = WORDS[document.documentElement.lang];
    const heads = Object.values(WORDS).map((each) => each.streamlit);
    if (!title || !words || !heads.includes(title.textContent.trim())) return;
    const body = title.nextElementSibling, ours = document.createElement("p");
    if (!body || body.hidden) return;
    body.hidden = true;
    body.style.display = "none";
    title.firstChild.nodeValue = words.title;
    Object.assign(ours, { className: "marsad", textContent: words.sentence });
    ours.setAttribute("role", "status");
    ours.style.padding = "0 1.5rem 1.5rem";
    body.after(ours);
  }
})();
