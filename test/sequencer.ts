import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Folders of which a file takes long: they begin, so that no core waits for one of them at the end. */
const LONG = [
  'test/journeys/accessibility',
  'test/fault',
  'test/journeys',
  'test/start',
  'test/operations',
  'test/security',
  'test/',
];

/** The long files first, in the order above; the order of the others stays. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification) => {
      const found = LONG.findIndex((folder) => file.moduleId.includes(`/${folder}`));
      return found === -1 ? LONG.length : found;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
