import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/sequencer.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    pool: 'forks',
    // Files share what a worker has loaded: each has its own program and database, and loading the program again takes longer than most tests.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Long, so that a busy machine fails nothing; who waits for something looks until it is there.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
