// Before a page is printed: what is filled with a pattern is filled with the lines themselves, cut to its shape.
// Chromium prints a pattern as a picture of many megapixels, or not at all.
(() => {
  const NS = "http://www.w3.org/2000/svg";
  const CORNERS = /([ML])(-?[\d.]+),(-?[\d.]+)/g;
  const number = (element, name) => parseFloat(element.getAttribute(name));
  let hatched = 0;

  function tile(drawn) {
    if (drawn.tagName === "path") return drawn.getAttribute("d");
    const [x, y, r] = ["cx", "cy", "r"].map((name) => number(drawn, name));
    return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
  }

  function lines(pattern, one, box) {
    const [width, height] = ["width", "height"].map((name) => number(pattern, name));
    let all = "";
    for (let left = Math.floor(box.x / width) * width; left < box.x + box.width; left += width)
      for (let top = Math.floor(box.y / height) * height; top < box.y + box.height; top += height)
        all += one.replace(CORNERS, (_, turn, x, y) => `${turn}${(left + +x).toFixed(2)},${(top + +y).toFixed(2)}`);
    return all;
  }

  function hatch(shape, pattern) {
    const drawn = pattern.querySelector("path, circle"), ground = pattern.querySelector("rect");
    const clip = document.createElementNS(NS, "clipPath"), cut = shape.cloneNode(), under = shape.cloneNode();
    const group = document.createElementNS(NS, "g"), path = group.appendChild(document.createElementNS(NS, "path"));
    for (const name of ["style", "transform", "clip-path"]) cut.removeAttribute(name);
    clip.id = `hatched-${hatched++}`;
    clip.append(cut);
    group.append(clip);
    for (const { name, value } of drawn.attributes) path.setAttribute(name, value);
    path.setAttribute("d", lines(pattern, tile(drawn), shape.getBBox()));
    path.setAttribute("clip-path", `url(#${clip.id})`);
    if (shape.hasAttribute("transform")) group.setAttribute("transform", shape.getAttribute("transform"));
    under.style.fill = ground ? ground.getAttribute("fill") : "none";
    under.style.stroke = shape.style.fill = "none";
    shape.before(under, group);
  }

  for (const shape of document.querySelectorAll('svg [style*="url("]')) {
    const reference = /url\(["']?#([^"')]+)/.exec(shape.style.fill);
    const pattern = reference && document.getElementById(reference[1]);
    if (pattern && pattern.tagName === "pattern") hatch(shape, pattern);
  }
  return document.fonts.ready.then(() => hatched);
})();
