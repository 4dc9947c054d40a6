/** Writes docs/access-matrix.md: who may use what, from the routes of the program. */
import { writeFileSync } from 'node:fs';
import { modules } from '../src/app.ts';
import { accessMatrix } from './lib/access-matrix.ts';

writeFileSync(new URL('../docs/access-matrix.md', import.meta.url), accessMatrix(modules.flatMap((module) => module.routes)));
