import type { Highs } from 'highs';

/** Loads the solver for linear and integer programmes (HiGHS, compiled to WebAssembly; about 50 ms). Not read before it is needed. */
export async function loadHighs(): Promise<Highs> {
  // The package's types describe its CommonJS form; what Node loads is the ES module, whose default is the function itself.
  const load: unknown = (await import('highs')).default;
  if (!isLoader(load)) throw new Error('The package highs has another form than expected.');
  return load();
}

function isLoader(load: unknown): load is () => Promise<Highs> {
  return typeof load === 'function';
}
