// Keys and swipes lead to the question or the slide before and after: onwards is where reading goes.
(() => {
  const FAR = 60; // px of a swipe
  const STEPS = {
    prev: '.marsad.question a[rel="prev"], .st-key-present-back button',
    next: '.marsad.question a[rel="next"], .st-key-present-on button',
  };
  const TAKEN = 'input, textarea, select, [contenteditable], [role="radiogroup"], [role="slider"], [role="listbox"], [role="dialog"], .scroll';
  const rtl = () => document.documentElement.dir === "rtl";
  const step = (way) => document.querySelector(STEPS[way])?.click();

  addEventListener("keydown", (event) => {
    const way = { ArrowLeft: rtl() ? "next" : "prev", ArrowRight: rtl() ? "prev" : "next" }[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.target.closest?.(TAKEN)) return;
    step(way);
  });

  // A finger that moves over a figure scrolls the page, and a tap chooses a mark: Plotly would take every touch for the
  // beginning of a drag and hold the page still. What it is kept from here, the browser does by itself.
  let from;
  const figure = (event) => event.target.closest?.(PLACES.chart);
  for (const name of ["touchstart", "touchmove", "touchend"])
    document.addEventListener(name, (event) => figure(event) && event.stopPropagation(), { capture: true, passive: true });
  addEventListener("touchstart", (event) => {
    from = figure(event) && event.touches.length === 1 ? event.touches[0] : null;
  }, { capture: true, passive: true });
  addEventListener("touchend", (event) => {
    if (!from || !event.changedTouches.length) return;
    const { clientX, clientY } = event.changedTouches[0], across = clientX - from.clientX, down = clientY - from.clientY;
    if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down)) step(across < 0 === rtl() ? "prev" : "next");
    from = null;
  }, { capture: true, passive: true });
})();
