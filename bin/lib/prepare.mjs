import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { fail } from './say.mjs';

/** Everything before the program itself: packages and build. Returns the path of Node 26; ends the program with advice if it cannot. */
export async function prepare({ full }) {
  try {
    const node = await ensureInstalled({ full });
    await ensureBuilt(node);
    return node;
  } catch (error) {
    return fail(`The program could not be prepared: ${error.message}`, adviceFor(error.code));
  }
}

function adviceFor(code) {
  if (code === 'ENOSPC') return 'The disk is full: free about 1 GB, then start again.';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return `This account may not write in ${root}. Hand the folder to it (chown -R), or start as its owner.`;
  return 'Remove the folders node_modules and dist, then start again.';
}
