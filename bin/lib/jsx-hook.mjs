import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

// Node leaves out types by itself, but does not know JSX. The compiler is only read when there is some.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const { transformSync } = require('rolldown/utils');
    const path = fileURLToPath(url);
    const { code, errors } = transformSync(path, readFileSync(path, 'utf8'), {
      lang: 'tsx',
      jsx: { runtime: 'automatic', importSource: 'preact' },
      sourcemap: false,
    });
    if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0].message}`);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
