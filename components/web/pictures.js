// A figure of the page as a file. The server prints it; where it cannot, this takes the figure's SVG,
// puts our typeface inside (a picture cannot see the fonts of its page) and draws it.
(() => {
  const FACES = [/*faces*/];
  const NS = "http://www.w3.org/2000/svg";
  let style;

  document.addEventListener("click", async (event) => {
    const link = event.target.closest && event.target.closest("a[data-picture]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.getAttribute("aria-busy") === "true") return;
    const status = link.parentElement.querySelector("[data-sorry]");
    link.setAttribute("aria-busy", "true");
    if (status) status.textContent = "";
    try {
      marsadSave(await made(link), link.download);
    } catch (error) {
      if (status) status.textContent = status.dataset.sorry;
    } finally {
      link.removeAttribute("aria-busy");
    }
  });

  async function made(link) {
    const answer = await fetch(link.href).catch(() => null);
    if (answer && answer.ok) return answer.blob();
    const form = link.dataset.form;
    if (form !== "svg" && form !== "png") throw new Error("only a server makes " + form);
    const figure = await figureOf(link.dataset.picture);
    const source = new Blob([new XMLSerializer().serializeToString(figure)], { type: "image/svg+xml" });
    return form === "svg" ? source : drawn(source, figure, link.dataset.size);
  }

  async function figureOf(name) {
    const drawings = ["wide", "narrow"].map((size) => document.querySelector(`.st-key-${size}-${name} .js-plotly-plot`));
    const plot = drawings.find((each) => each && each.getClientRects().length);
    const layers = [...plot.querySelectorAll(".main-svg")];
    const width = layers[0].width.baseVal.value, height = layers[0].height.baseVal.value;
    const svg = document.createElementNS(NS, "svg");
    for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, lang: document.documentElement.lang }))
      svg.setAttribute(key, value);
    const inside = svg.appendChild(document.createElementNS(NS, "style"));
    inside.textContent = style = style || (await faces());
    const paper = svg.appendChild(document.createElementNS(NS, "rect"));
    paper.setAttribute("width", "100%");
    paper.setAttribute("height", "100%");
    paper.setAttribute("fill", getComputedStyle(layers[0]).backgroundColor);
    for (const layer of layers)
      for (const child of layer.children) svg.append(child.cloneNode(true));
    svg.querySelectorAll(".hoverlayer, .draglayer, .zoomlayer, .selectionlayer").forEach((each) => each.remove());
    svg.querySelectorAll("[style*='vector-effect']").forEach((each) => (each.style.vectorEffect = "none"));
    return svg;
  }

  async function faces() {
    const rules = FACES.map(async (face) => {
      const bytes = new Uint8Array(await (await fetch(face.url)).arrayBuffer());
      const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      return `@font-face{font-family:'FAMILY';font-weight:${face.weight};unicode-range:${face.range};` +
        `src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    });
    return (await Promise.all(rules)).join("");
  }

  async function drawn(source, figure, size) {
    const width = +figure.getAttribute("width"), height = +figure.getAttribute("height");
    const [across, down] = /^\d+x\d+$/.test(size) ? size.split("x").map(Number) : [2 * width, 2 * height];
    const scale = Math.min(across / width, down / height);
    figure.setAttribute("width", width * scale);
    figure.setAttribute("height", height * scale);
    const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(figure)], { type: source.type }));
    const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(across), height: Math.round(down) });
    const pen = canvas.getContext("2d");
    pen.fillStyle = figure.querySelector("rect").getAttribute("fill");
    pen.fillRect(0, 0, across, down);
    const image = new Image();
    image.src = address;
    await image.decode();
    await new Promise((done) => setTimeout(done, 250)); // its letters are ready a moment after the picture says it is
    pen.drawImage(image, (across - width * scale) / 2, (down - height * scale) / 2, width * scale, height * scale);
    URL.revokeObjectURL(address);
    return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png"));
  }
})();
