import type { Browser, BrowserPage } from "./chromium.ts";

/** How a page is looked at. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

/** Wide and narrow, light and dark. */
export const looks: readonly Look[] = [
  { name: "desktop, light", width: 1280, height: 900, scheme: "light" },
  { name: "desktop, dark", width: 1280, height: 900, scheme: "dark" },
  { name: "phone, light", width: 360, height: 740, scheme: "light" },
  { name: "phone, dark", width: 360, height: 740, scheme: "dark" },
];

/** A page that is open, with what went wrong so far. */
export interface Visit extends AsyncDisposable {
  readonly page: BrowserPage;
  readonly problems: string[];
}

/** Opens a page of a site. Whatever it asks of another place, fails to load or complains of is a problem. */
export async function visit(browser: Browser, base: string, path: string, look: Look): Promise<Visit> {
  const { width, height, scheme } = look;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text().slice(0, 200)}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(base) || /^(data|blob):/.test(request.url());
    if (!isOwn) problems.push(`asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => problems.push(`could not load ${request.url()}`));
  await page.goto(base + path);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(isReady, undefined, { timeout: 30_000 });
  return { page, problems, [Symbol.asyncDispose]: () => page.close() };
}

/** What any page has to be like: named, in a language, no wider than its window, in the colours that were asked for. */
export async function commonProblems(page: BrowserPage, { scheme }: Look): Promise<string[]> {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const colour = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
    const [red = 0, green = 0, blue = 0] = colour.map(Number);
    return {
      title: document.title,
      lang: root.lang,
      excess: root.scrollWidth - innerWidth,
      headings: document.querySelectorAll("h1").length,
      light: (red + green + blue) / 3,
    };
  });
  return [
    ...(found.title === "" ? ["has no title"] : []),
    ...(found.lang === "en" ? [] : ["names no language"]),
    ...(found.excess > 0 ? [`is ${found.excess} pixels wider than the window`] : []),
    ...(found.headings === 0 ? ["has no main heading"] : []),
    ...(found.light > 128 === (scheme === "light") ? [] : [`is not ${scheme}`]),
  ];
}

// Redoc takes over a page that is there already; before that it says that it loads.
function isReady(): boolean {
  const search = document.querySelector("#redoc input");
  return search === null || search.getAttribute("placeholder")?.startsWith("Loading") !== true;
}
