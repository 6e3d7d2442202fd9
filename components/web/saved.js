// Views that a reader keeps under names of their own, in this browser alone: saved, opened, renamed, deleted.
(() => {
  const KEY = "marsad-views", MOST = 50;

  function read() {
    try {
      const views = JSON.parse(localStorage.getItem(KEY) ?? "[]");
      return Array.isArray(views) ? views.filter((each) => typeof each?.name === "string" && typeof each?.query === "string") : [];
    } catch (error) {
      return [];
    }
  }

  function write(views, fold) {
    try {
      localStorage.setItem(KEY, JSON.stringify(views));
    } catch (error) {
      return void (fold.querySelector("ul").textContent = fold.dataset.full);
    }
    list(fold);
  }

  function list(fold) {
    const views = read(), ul = fold.querySelector("ul");
    ul.replaceChildren(...views.map((each, place) => line(fold, each, place)));
    if (!views.length) ul.append(Object.assign(document.createElement("li"), { textContent: fold.dataset.none }));
  }

  function line(fold, each, place) {
    const item = document.createElement("li"), link = document.createElement("a");
    const asked = new URLSearchParams(each.query), lang = new URLSearchParams(location.search).get("lang");
    lang && asked.set("lang", lang);
    Object.assign(link, { href: `${location.pathname}?${asked}`, textContent: each.name, dir: "auto" });
    item.append(link, button(fold, "rename", place, each.name), button(fold, "delete", place, each.name));
    return item;
  }

  function button(fold, act, place, name) {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: fold.dataset[act] });
    Object.assign(made.dataset, { act, place });
    made.setAttribute("aria-label", `${fold.dataset[act]}: ${name}`);
    return made;
  }

  document.addEventListener("toggle", (event) => event.target.matches?.("details.saved") && event.target.open && list(event.target), true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches?.("details.saved input")) act(event.target.closest("details"), "save");
  });
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("details.saved button[data-act]");
    if (pressed) act(pressed.closest("details"), pressed.dataset.act, Number(pressed.dataset.place), pressed);
  });

  function act(fold, what, place, pressed) {
    const views = read(), field = fold.querySelector("input"), name = field.value.trim();
    if (what === "delete" && !pressed.dataset.asked) return void ((pressed.dataset.asked = "1"), (pressed.textContent = fold.dataset.sure));
    if (what === "delete") views.splice(place, 1);
    else if (!name) return field.focus();
    else if (what === "rename") views[place] = { ...views[place], name };
    else if (views.length >= MOST) return void (fold.querySelector("ul").textContent = fold.dataset.full);
    else views.unshift({ name, query: location.search.slice(1) });
    field.value = "";
    write(views, fold);
  }
})();
