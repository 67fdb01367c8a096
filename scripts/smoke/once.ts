/** A function that does its work at the first call, and gives the same promise ever after. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let promise: Promise<Value> | undefined;
  return () => {
    promise ??= work();
    return promise;
  };
}
