// Compiled by `typecheck`, never run: what must compile, and what must not.
import {
  type Failure,
  type Page,
  type PathClient,
  type PathsWith,
  paginate,
  type Result,
  type Success,
  unwrap,
} from "../src/index.ts";
import { type Book, type LibraryApi, libraryAt } from "./fixtures.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>) => undefined;

const library = libraryAt("https://library.example");

export async function results() {
  const result = await library.GET("/books/{id}", { params: { path: { id: 1 } } });
  if (result.ok) {
    same<typeof result.data, Book>(true);
    same<typeof result.status, 200>(true);
    same<typeof result.error, undefined>(true);
  } else {
    same<typeof result.data, undefined>(true);
  }
}

export async function errors() {
  const result = await library.GET("/books/{id}", { params: { path: { id: 1 } } });
  if (result.ok) return;
  if (result.status === 404) {
    const reason: string | undefined = result.error?.reason;
    if (typeof result.error === "string") result.error.trim();
    if (typeof result.error === "object") result.error.reason.trim();
    return reason;
  }
  if (result.status === 503) same<typeof result.error, unknown>(true);
  // @ts-expect-error a status that no server sends
  if (result.status === 999) return;
  // @ts-expect-error a failure has no data to read
  result.data.id;
  return;
}

export async function calls() {
  await library.GET("/books");
  await library.GET("/books", { params: { query: { genre: "novel" } } });
  await library.POST("/books", { body: { title: "Emma" } });

  // @ts-expect-error a misspelt path
  await library.GET("/book");
  // @ts-expect-error a method that the path does not have
  await library.POST("/books/{id}", { params: { path: { id: 1 } } });
  // @ts-expect-error a missing path parameter
  await library.GET("/books/{id}");
  // @ts-expect-error a missing body
  await library.POST("/books");
  // @ts-expect-error a missing body property
  await library.POST("/books", { body: {} });
  // @ts-expect-error an unknown option
  await library.GET("/books", { param: {} });
  // @ts-expect-error an unknown kind of parameter
  await library.GET("/books", { params: { querry: {} } });
  // @ts-expect-error an unknown query parameter
  await library.GET("/books", { params: { query: { gnre: "novel" } } });
  // @ts-expect-error a value outside the enum
  await library.GET("/books", { params: { query: { genre: "crime" } } });
  // @ts-expect-error an unknown body property
  await library.POST("/books", { body: { title: "Emma", yaer: 1815 } });
  // @ts-expect-error a body where the operation has none
  await library.GET("/books", { body: {} });
  // @ts-expect-error a query where the operation has none
  await library.GET("/books/{id}", { params: { path: { id: 1 }, query: { a: 1 } } });
}

export async function severalPaths(path: PathsWith<LibraryApi["paths"], "GET">) {
  const result = await library.GET(path, { params: { path: { id: 1 } } });
  if (result.ok) same<typeof result.data, Book | { books: Book[]; next: string | null }>(true);
  // @ts-expect-error a query parameter that neither has
  await library.GET(path, { params: { query: { gnre: "novel" } } });
}

export async function slips() {
  // @ts-expect-error a misspelt path
  const result = await library.GET("/book", { params: { query: { genre: "novel" } } });
  // What would follow from the slip is no mistake of its own.
  if (!result.ok) console.log(result.status, result.error);
}

export async function onlyPath(client: PathClient<{ paths: OnlyBook; pages: object; routes: object }>) {
  const result = await client.GET("/books/{id}", { params: { path: { id: 1 } } });
  if (result.ok) same<typeof result.data, Book>(true);
  // @ts-expect-error a missing path parameter
  await client.GET("/books/{id}");
}
type OnlyBook = Pick<LibraryApi["paths"], "/books/{id}">;

export async function unwrapping() {
  same<Awaited<ReturnType<typeof deleteBook>>, undefined>(true);
  const { books } = await unwrap(library.GET("/books"));
  same<typeof books, Book[]>(true);
}
const deleteBook = () => unwrap(library.DELETE("/books/{id}", { params: { path: { id: 1 } } }));

export async function paging() {
  const list = paginate(library, "/books", { params: { query: { genre: "novel" } } });
  for await (const book of list) same<typeof book, Book>(true);
  for await (const page of list.pages()) same<typeof page, Page<Book>>(true);
  same<Awaited<ReturnType<typeof list.toArray>>, Book[]>(true);
  // @ts-expect-error an operation without pages
  paginate(library, "/books/{id}", { params: { path: { id: 1 } } });
  // @ts-expect-error an unknown query parameter
  paginate(library, "/books", { params: { query: { gnre: "novel" } } });
}

type GetBook = LibraryApi["paths"]["/books/{id}"]["get"];
same<Extract<Result<GetBook>, { status: 200 }>, Success<200, Book>>(true);
same<Extract<Result<GetBook>, { status: 500 }> extends Failure<infer _, unknown> ? true : false, true>(true);
