/**
 * A small program around the embedded database, for tests that kill it: prints "ready <url>", stops at SIGTERM as the real one
 * does, and at SIGUSR2 ends without stopping anything. The import is relative, so that a copy of it elsewhere uses the copy beside it.
 */
import { startEmbedded } from '../../src/platform/db/embedded.ts';

try {
  const database = await startEmbedded({ dataDir: process.argv[2] ?? '', log: (line) => console.log(line) });
  process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)));
  process.on('SIGUSR2', () => process.exit(7));
  console.log(`ready ${database.ownerUrl}`);
  setInterval(() => {}, 60_000);
} catch (error) {
  console.error(error instanceof Error && 'hint' in error ? `${error.message}\n${error.hint}` : error);
  process.exit(1);
}
