import type { Built } from "../build.ts";
import type { BrowserPage } from "./chromium.ts";

const patience = { timeout: 20_000 };

/** With the keyboard alone: to the search, to its first result, and to the operation. */
export async function searchProblems(page: BrowserPage, { vendors }: Built): Promise<string[]> {
  const [operation] = vendors[0]?.operations ?? [];
  if (operation === undefined) return ["has nothing to search for"];
  await page.keyboard.press("/");
  await page.keyboard.type(`${vendors[0]?.name} ${operation.id}`);
  await page.waitForFunction(() => document.querySelector("#results a") !== null, undefined, patience);
  await page.keyboard.press("ArrowDown");
  const focused = await page.evaluate(
    () => document.activeElement?.closest("#results a")?.getAttribute("href") ?? "none",
  );
  if (focused !== operation.href) return [`the first result for ${operation.id} is ${focused}`];
  await page.keyboard.press("ArrowUp");
  const isBack = await page.evaluate(() => document.activeElement?.id === "search");
  await page.keyboard.press("Enter");
  await page.waitForFunction(showsHeading, operation.operation.summary, patience);
  return [
    ...(isBack ? [] : ["the arrow up does not lead back to the search"]),
    ...(page.url().endsWith(operation.href) ? [] : [`Enter led to ${page.url()}`]),
  ];
}

/** Every link to an operation or a schema shows it: the names of these places are Redoc's. */
export async function placeProblems(page: BrowserPage, docs: Built["vendors"][number]): Promise<string[]> {
  const places = [
    ...docs.operations.map(({ href, operation }) => ({ href, heading: operation.summary })),
    ...docs.schemas.map(({ href, name }) => ({ href, heading: name })),
  ];
  const problems: string[] = [];
  for (const { href, heading } of places) {
    await page.evaluate(goTo, href.slice(href.indexOf("#")));
    await page
      .waitForFunction(showsHeading, heading, patience)
      .catch(() => problems.push(`${href} does not show “${heading}”`));
  }
  return problems;
}

/** The first stops of the Tab key: one can see where one is. */
export async function focusProblems(page: BrowserPage): Promise<string[]> {
  const problems: string[] = [];
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press("Tab");
    const unseen = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null) return "nothing";
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
      return isSeen ? undefined : activeElement.outerHTML.slice(0, 100);
    });
    if (unseen !== undefined) problems.push(`the focus is not seen on ${unseen}`);
  }
  return problems;
}

function goTo(fragment: string): void {
  location.hash = fragment;
}

// In view, not somewhere on the page.
function showsHeading(text: string): boolean {
  return [...document.querySelectorAll("h1, h2, h3")].some((heading) => {
    const { top } = heading.getBoundingClientRect();
    return heading.textContent?.startsWith(text) === true && top >= 0 && top < innerHeight;
  });
}
