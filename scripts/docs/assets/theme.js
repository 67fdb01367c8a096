// Light or dark: as the system has it, or as chosen. The generators' pages read keys of their own.
{
  const root = document.documentElement;
  const choices = ["os", "light", "dark"];
  const names = { os: "as the system", light: "light", dark: "dark" };
  const stored = () => {
    try {
      const value = localStorage.getItem("tsd-theme");
      return choices.includes(value) ? value : "os";
    } catch {
      return "os";
    }
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = stored();

  function apply() {
    const isDark = chosen === "dark" || (chosen === "os" && system.matches);
    root.dataset.theme = chosen;
    root.classList.toggle("dark", isDark);
    root.classList.toggle("light", !isDark);
    const button = document.querySelector("button.theme");
    if (!button) return;
    button.hidden = false;
    button.textContent = { os: "◐", light: "○", dark: "●" }[chosen];
    button.setAttribute("aria-label", `Colours: ${names[chosen]}`);
    button.title = `Colours: ${names[chosen]}`;
  }

  function choose(next) {
    chosen = next;
    try {
      localStorage.setItem("tsd-theme", next);
      if (next === "os") localStorage.removeItem("redoc.colorMode");
      else localStorage.setItem("redoc.colorMode", next);
    } catch {
      // Without storage the choice holds for this page.
    }
    apply();
  }

  apply();
  system.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", () => {
    apply();
    const button = document.querySelector("button.theme");
    button?.addEventListener("click", () => choose(choices[(choices.indexOf(chosen) + 1) % choices.length]));
    // A menu closes when one goes on.
    const menu = document.querySelector("details.vendors");
    document.addEventListener("click", ({ target }) => {
      if (menu && !menu.contains(target)) menu.open = false;
    });
    menu?.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
}
