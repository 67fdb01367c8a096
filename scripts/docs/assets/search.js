// Search over all vendors: results are links, so that what a browser does with links works.
{
  const { options, entries, index } = window.siteSearch;
  const search = window.MiniSearch.loadJS(index, options);
  const input = document.querySelector("#search");
  const list = document.querySelector("#results");
  const status = document.querySelector("#search-status");
  const most = 30;
  let count = 0;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function row(entry) {
    const item = element("li");
    const link = element("a", entry.retired ? "retired" : "");
    link.href = entry.href;
    const badge = entry.method
      ? element("span", `method ${entry.method.toLowerCase()}`, entry.method)
      : element("span", "method", entry.kind);
    const title = element("code", "", entry.title);
    link.append(badge, " ", title, " ", element("span", "summary", entry.summary), " ");
    if (entry.retired) link.append(element("span", "mark", entry.retired), " ");
    link.append(element("span", "owner", entry.owner));
    item.append(link);
    return item;
  }

  function show() {
    const query = input.value.trim();
    const found = query === "" ? [] : search.search(query);
    count = found.length;
    list.replaceChildren(...found.slice(0, most).map(({ id }) => row(entries[id])));
    const shown = count > most ? `, the first ${most} shown` : "";
    status.textContent = query === "" ? "" : `${count === 1 ? "1 result" : `${count} results`}${shown}`;
  }

  function move(step) {
    const links = [...list.querySelectorAll("a")];
    const next = links.indexOf(document.activeElement) + step;
    if (next < 0) input.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  }

  function onKey(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && event.target === input) {
      list.querySelector("a")?.click();
    } else if (event.key === "Escape") {
      input.value = "";
      show();
      input.focus();
    }
  }

  input.addEventListener("input", show);
  for (const part of [input, list]) part.addEventListener("keydown", onKey);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(input|textarea|select)$/i.test(event.target.tagName)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  document.querySelector(".search").hidden = false;
  show();
}
