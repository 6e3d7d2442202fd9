// Collects every visible line of text that holds Arabic: how it is written and where each letter is drawn.
(scope) => {
  const ARABIC = /[\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
  const WORD = /[\u0620-\u065f\u066e-\u06d3\u06d5\u0670]+/g;
  const SILENT = /[\s\p{Mn}\p{Me}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/u;
  const styles = new Map();
  const style = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const box = (boxes) => boxes.length && { left: Math.min(...boxes.map((b) => b.left)), right: Math.max(...boxes.map((b) => b.right)), top: Math.min(...boxes.map((b) => b.top)), bottom: Math.max(...boxes.map((b) => b.bottom)) };

  // Whether a line is cut off by something that hides what sticks out of it; what scrolls or ends in dots does not count.
  const cut = (element, line) => {
    if (line.left < -1 || line.right > innerWidth + 1) return "the window";
    const open = { X: true, Y: true };
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow, display } = style(at);
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      if ((display === "inline" && at.tagName !== "svg") || (overflowX === "visible" && overflowY === "visible") || textOverflow === "ellipsis") continue;
      const edge = at.getBoundingClientRect();
      const wide = open.X && hides(overflowX) && (line.left < edge.left - 1.5 || line.right > edge.right + 1.5);
      const high = open.Y && hides(overflowY) && (line.top < edge.top - 4 || line.bottom > edge.bottom + 4);
      if (wide || high) return at.dataset.testid || at.getAttribute("class") || at.tagName;
      if (/auto|scroll/.test(overflowX)) open.X = false;
      if (/auto|scroll/.test(overflowY)) open.Y = false;
    }
    return "";
  };

  const words = (text, chars) => {
    const made = [];
    for (const found of text.matchAll(WORD)) {
      const end = found.index + found[0].length;
      const letters = chars.filter((char) => char.at >= found.index && char.at < end);
      // Chromium may give an isolate that stands right beside a letter half of the letter's room.
      const edge = box(letters), close = (here, there) => Math.abs(here - there) < 0.6;
      for (const beside of chars.filter((char) => (char.at === end || char.at === found.index - 1) && /[\u2066-\u2069]/.test(char.char))) {
        const narrow = beside.right > beside.left && beside.right - beside.left < parseFloat(style(beside.host).fontSize);
        if (edge && narrow && (close(beside.right, edge.left) || close(beside.left, edge.right))) letters.push(beside);
      }
      if (!letters.length || letters.some((char) => char.host !== letters[0].host)) continue;
      const { fontSize, fontWeight } = style(letters[0].host);
      const whole = box(letters);
      made.push([found[0], whole.right - whole.left, parseFloat(fontSize), Number(fontWeight) >= 600]);
    }
    return made;
  };

  const record = (kind, host, text, lines, base) => ({
    kind, text, base,
    page: document.documentElement.lang,
    lang: host.closest("[lang]")?.lang || "",
    families: [...new Set(lines.flatMap((chars) => chars.map((char) => char.host)))].map((each) => style(each).fontFamily),
    spacing: [...new Set(lines.flatMap((chars) => chars.map((char) => char.host)))].map((each) => style(each).letterSpacing),
    cut: lines.map((chars) => cut(host, box(chars.map((char) => char.client || char)))).find(Boolean) || "",
    lines: lines.map((chars) => {
      const drawn = chars.filter((char) => !SILENT.test(char.char)).map((char) => ({ ...char, middle: (char.left + char.right) / 2 }));
      return { from: chars[0].at, to: chars.at(-1).at + chars.at(-1).char.length, seen: drawn.sort((a, b) => a.middle - b.middle).map((char) => char.char).join(""), words: words(text, chars) };
    }),
  });

  // A paragraph of HTML: the element that begins a direction of its own, and what stands in line in it.
  const isolated = (element) => /isolate|plaintext/.test(style(element).unicodeBidi);
  const inline = (element) => /^(inline|contents)$/.test(style(element).display) && !isolated(element);
  const paragraphs = (root) => {
    const made = [];
    let text = "", chars = [];
    const close = () => { if (ARABIC.test(text)) made.push([text, chars]); text = ""; chars = []; };
    const walk = (node) => {
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) {
          const range = document.createRange();
          let offset = 0;
          for (const char of child.data) {
            const at = text.length;
            text += char;
            range.setStart(child, offset);
            range.setEnd(child, (offset += char.length));
            if (/\s/.test(char)) continue;
            const rects = range.getClientRects();
            if (!rects.length) continue;
            const { left, right, top, bottom } = rects[rects.length - 1];
            chars.push({ char, at, left, right, top, bottom, host: node });
          }
        } else if (child.nodeType === Node.ELEMENT_NODE && style(child).display !== "none") {
          if (child.tagName === "BR") close();
          else if (inline(child)) walk(child);
          else if (/^inline/.test(style(child).display)) text += "\ufffc";
          else close();
        }
      }
    };
    walk(root);
    close();
    return made;
  };
  const broken = (chars) => {
    const lines = [];
    for (const char of chars) {
      const last = lines.at(-1)?.at(-1);
      const middle = (char.top + char.bottom) / 2;
      if (last && middle > last.top && middle < last.bottom + 0.01) lines.at(-1).push(char);
      else lines.push([char]);
    }
    return lines;
  };

  // Chromium loses count of letters after isolates in a wrapped line (the ranges, not the picture); in nodes that end
  // with the isolate it does not.
  const counted = (root) => {
    const made = paragraphs(root);
    if (!made.some(([text, chars]) => text.includes("\u2069") && broken(chars).length > 1)) return made;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const at = nodes.currentNode.data.search(/\u2069[^]/);
      if (at >= 0) nodes.currentNode.splitText(at + 1);
    }
    const again = paragraphs(root);
    root.normalize();
    return again;
  };

  const found = [];
  const roots = new Set(), drawings = new Set();
  const walker = document.createTreeWalker(scope ? document.querySelector(scope) : document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, host = node.parentElement;
    if (!ARABIC.test(node.data) || host.closest("script,style,template,noscript,title,option") || !shown(host)) continue;
    const drawing = host.closest("svg text");
    if (drawing) { drawings.add(drawing); continue; }
    let root = host;
    while (inline(root) && root.parentElement) root = root.parentElement;
    const { width, height } = root.getBoundingClientRect();
    if (width > 1.5 && height > 1.5) roots.add(root);
  }
  for (const root of roots)
    for (const [text, chars] of counted(root))
      if (chars.length) found.push(record("html", chars[0].host, text, broken(chars), style(root).direction));
  for (const drawing of drawings) {
    const nodes = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
    const lines = new Map();
    let place = 0;
    const known = drawing.getNumberOfChars();
    while (nodes.nextNode()) {
      const node = nodes.currentNode, key = node.parentElement.closest("tspan.line") || drawing;
      if (!lines.has(key)) lines.set(key, { text: "", chars: [] });
      const line = lines.get(key), range = document.createRange();
      let offset = 0;
      for (const char of node.data) {
        range.setStart(node, offset);
        range.setEnd(node, offset + char.length);
        const at = line.text.length;
        line.text += char;
        if (!/\s/.test(char) && place < known) {
          const { x, y, width, height } = drawing.getExtentOfChar(place);
          line.chars.push({ char, at, left: x, right: x + width, top: y, bottom: y + height, host: node.parentElement, client: range.getBoundingClientRect() });
        }
        offset += char.length;
        place += char.length;
      }
    }
    for (const { text, chars } of lines.values())
      if (ARABIC.test(text) && chars.length) found.push(record("svg", drawing, text, [chars], "rtl"));
  }
  return found;
}
