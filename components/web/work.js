// A file that takes its time: fetched in the background, slide by slide where the server tells how far it is, with a
// button that stops it. Without this script its link works as any other.
(() => {
  let board;

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[data-work]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!board || board.over) work(link);
  });

  async function work(link) {
    const words = { ...link.closest("[data-working]").dataset }, stop = new AbortController();
    if (board) board.element.remove();
    const mine = (board = opened(words, link.textContent, () => stop.abort()));
    try {
      marsadSave(await (link.dataset.work === "told" ? told : whole)(link.href, stop.signal, mine), link.download);
      mine.end(words.done);
    } catch (error) {
      mine.end(stop.signal.aborted ? words.stopped : words.failed);
    }
  }

  async function whole(address, signal) {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(answer.status);
    return answer.blob();
  }

  async function told(address, signal, mine) {
    const answer = await fetch(address + (address.includes("?") ? "&" : "?") + "progress=1", { signal });
    if (!answer.ok) throw new Error(answer.status);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "", last = {};
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split("\n");
      rest = lines.pop();
      for (const line of lines) mine.tell((last = JSON.parse(line)));
    }
    if (!last.file) throw new Error(last.error);
    return new Blob([Uint8Array.from(atob(last.file), (char) => char.charCodeAt(0))]);
  }

  // Stands outside the page, which may be drawn anew while the work goes on.
  function opened(words, name, stop) {
    const element = document.createElement("div"), bar = document.createElement("progress");
    const said = document.createElement("span"), number = document.createElement("bdi");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "close", textContent: words.cancel });
    element.className = "marsad work";
    element.setAttribute("role", "status");
    said.textContent = `${words.working} ${name}`;
    button.addEventListener("click", stop);
    element.append(said, bar, number, button);
    document.body.append(element);
    const mine = { element, over: false };
    mine.tell = ({ done, of }) => {
      if (of === undefined) return;
      Object.assign(bar, { max: of, value: done });
      number.textContent = `${done} / ${of}`;
    };
    mine.end = (sentence) => {
      mine.over = true;
      said.textContent = sentence;
      bar.remove();
      number.remove();
      button.textContent = words.close;
      button.onclick = () => element.remove();
    };
    return mine;
  }
})();
