// Before the page is printed: which of two drawings of a figure stands on it, and how much smaller, so that neither
// its width nor its height is cut by the edge of A4.
(() => {
  const WIDTH = 700, HEIGHT = 840; // px of A4 within the margins, less what stands around a figure

  window.addEventListener("beforeprint", () => {
    for (const plot of document.querySelectorAll(PLACES.chart)) {
      const holder = plot.closest('[class*="st-key-wide-"], [class*="st-key-narrow-"]'), svg = plot.querySelector(".main-svg");
      const shown = svg && plot.getClientRects().length > 0;
      if (holder) holder.classList.add(shown ? "printed" : "unprinted");
      if (!shown) continue;
      const size = svg.getBoundingClientRect();
      plot.style.setProperty("--on-paper", Math.min(1, WIDTH / size.width, HEIGHT / size.height).toFixed(3));
    }
  });

  window.addEventListener("afterprint", () => {
    document.querySelectorAll(".printed, .unprinted").forEach((each) => each.classList.remove("printed", "unprinted"));
  });
})();
