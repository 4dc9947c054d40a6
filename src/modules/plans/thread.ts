import { Worker } from 'node:worker_threads';

/**
 * What a thread of its own answers, so that the web process is never held up; rejected when the thread fails. `file` stands beside `from`
 * (`import.meta.url`), without its extension: it works from the sources and from the build.
 */
export function inThread<T>(file: string, from: string, workerData: object): Promise<T> {
  const extension = from.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./${file}.${extension}`, from), { workerData });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread ${file} ended without an answer (${code}).`)));
  });
}
