// Bars of years and months: dragging from one to another chooses the span between them. Without this script each is a link.
(() => {
  let from = null, dragged = false;
  const bin = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest(".marsad .bin");
  const between = (to) => {
    const all = [...from.parentElement.children], ends = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b);
    return all.slice(ends[0], ends[1] + 1);
  };
  const mark = (some) => from.parentElement.querySelectorAll(".bin").forEach((each) => each.classList.toggle("dragged", some.includes(each)));

  document.addEventListener("pointerdown", (event) => {
    from = event.button ? null : event.target.closest?.(".marsad .bin");
    dragged = false;
    from?.hasPointerCapture?.(event.pointerId) && from.releasePointerCapture(event.pointerId);
  });
  document.addEventListener("dragstart", (event) => event.target.closest?.(".marsad .bin") && event.preventDefault());
  document.addEventListener("pointermove", (event) => {
    const to = from && bin(event);
    if (!to || to.parentElement !== from.parentElement || (to === from && !dragged)) return;
    dragged = true;
    mark(between(to));
  });
  document.addEventListener("pointercancel", () => from && (mark([]), (from = null)));
  document.addEventListener("pointerup", (event) => {
    const start = from, to = from && bin(event);
    if (!dragged || !to || to.parentElement !== from.parentElement) return void (start && mark([]), (from = null));
    const span = between(to), link = Object.assign(document.createElement("a"), { href: start.href }), address = new URL(start.href);
    mark([]);
    from = null;
    for (const [name, day] of [["from", span[0].dataset.from], ["to", span.at(-1).dataset.to]]) {
      day ? address.searchParams.set(name, day) : address.searchParams.delete(name);
    }
    link.href = address.href;
    start.closest(".marsad").append(link);
    setTimeout(() => (link.click(), link.remove()));
  });
  // The drag is no click on the bar at which it began.
  document.addEventListener("click", (event) => {
    if (dragged && event.target.closest?.(".marsad .bin")) event.preventDefault(), event.stopImmediatePropagation();
    dragged = false;
  }, true);

  // A bar that was chosen by key is drawn anew with the page: the keyboard goes on from it.
  document.addEventListener("click", (event) => {
    const bar = event.detail === 0 && event.target.closest?.(".marsad .bin[data-to]");
    if (!bar) return;
    const { from: first = "", to: last } = bar.dataset;
    const watch = new MutationObserver(() => {
      const drawn = document.querySelector(`.marsad .bin[data-from="${first}"][data-to="${last}"]`);
      if (drawn && drawn !== bar && document.activeElement === document.body) drawn.focus();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), 3000);
  });
})();
