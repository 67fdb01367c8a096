// The plugins of size-limit have no types of their own, and size-limit's call them functions.
declare module "@size-limit/esbuild" {
  const plugin: (...options: unknown[]) => unknown;
  export default plugin;
}

declare module "@size-limit/file" {
  const plugin: (...options: unknown[]) => unknown;
  export default plugin;
}
