/** The programs of a README: its TypeScript, without what a test runner has to run, which tests of the package do. */
export function readmePrograms(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  return blocks.filter(
    (code) => /^import\b/m.test(code) && !/\b(test|beforeAll|defineConfig|mocks)\(/.test(code),
  );
}

/** Names of the environment variables that code reads. */
export function variablesOf(code: string): string[] {
  return [...new Set([...code.matchAll(/\bprocess\.env\.(\w+)/g)].map(([, name = ""]) => name))];
}
