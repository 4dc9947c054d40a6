// Behind "npm run build": the same as what "npm start" does before it starts.
import { prepare } from './lib/prepare.mjs';
import { say } from './lib/say.mjs';

await prepare({ full: false });
say('The build is up to date.');
