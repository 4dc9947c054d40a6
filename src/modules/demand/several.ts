import { createHash } from 'node:crypto';
import type { Work } from '../../platform/work.ts';
import { addDemand, type NewDemand } from './add.ts';
import type { Faults } from './faults.ts';
import { personalDataIn } from './personal-data.ts';
import { type Known, readSentence, type Understood } from './sentence/sentence.ts';

export const MOST_LINES = 50;
export const MOST_LETTERS = 300;

/** What counts for lines that say nothing of it. */
export interface Shared {
  organisationId: string;
  municipalityId: string | null;
  theme: string | null;
  dayParts: number[];
  languages: string[];
  maxKm: number;
}

export type Missing = 'places' | 'ages' | 'theme' | 'place' | 'days';

/** One line of the list: what was understood, and what is wrong with it. */
export interface Line {
  number: number;
  text: string;
  need: NewDemand | null;
  /** Nothing of this line is kept or read when there is personal data in it (rule 7). */
  personal: ReturnType<typeof personalDataIn>['refused'];
  tooLong: boolean;
  missing: Missing[];
  understood: Understood;
}

/** Lines of a list; a pasted table has tabs or semicolons, which count as commas. Empty lines are left out. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/\s*[\t;]\s*/g, ', ')
        .replace(/(?:, )+/g, ', ')
        .replace(/^,\s*|,\s*$/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Reads every line in the language of one sentence; what it does not say comes from what is shared. Pure. */
export function readLines(text: string, shared: Shared, known: Known): Line[] {
  return linesIn(text).map((line, index) => readLine(line, index + 1, shared, known));
}

function readLine(text: string, number: number, shared: Shared, known: Known): Line {
  const tooLong = text.length > MOST_LETTERS;
  const personal = tooLong ? [] : personalDataIn(text, known.today).refused;
  const understood = readSentence(tooLong || personal.length > 0 ? '' : text, known);
  const theme = understood.theme ?? shared.theme;
  const municipalityId = understood.place?.municipalityId ?? shared.municipalityId;
  const dayParts = understood.dayParts.length > 0 ? understood.dayParts : shared.dayParts;
  const { places, ages } = understood;
  const parts: [Missing, boolean][] = [
    ['places', places !== undefined],
    ['ages', ages !== undefined],
    ['theme', theme !== null],
    ['place', municipalityId !== null],
    ['days', dayParts.length > 0],
  ];
  const missing = tooLong || personal.length > 0 ? [] : parts.filter(([, there]) => !there).map(([name]) => name);
  const whole = places !== undefined && ages !== undefined && theme !== null && municipalityId !== null && dayParts.length > 0;
  const need: NewDemand | null = whole
    ? {
        organisationId: shared.organisationId,
        municipalityId,
        theme,
        interventionId: understood.interventionId ?? null,
        places,
        ageMin: ages.ageMin,
        ageMax: ages.ageMax,
        dayParts,
        languages: understood.languages.length > 0 ? understood.languages : shared.languages,
        maxKm: understood.maxKm ?? shared.maxKm,
        area: understood.place?.area ?? '',
        postcode4: understood.postcode4 ?? null,
        urgent: understood.urgent,
        ...(understood.waitingSince ? { waitingSince: understood.waitingSince } : {}),
      }
    : null;
  return { number, text, need, personal, tooLong, missing, understood };
}

/** Thrown to undo everything when one line is refused. */
export class Refused extends Error {
  override name = 'Refused';
  readonly faults: Map<number, Faults>;
  constructor(faults: Map<number, Faults>) {
    super('needs refused');
    this.faults = faults;
  }
}

/**
 * Puts all of them on the marketplace, or none: throws `Refused` with every fault per line, so that the transaction is undone. The same key
 * twice makes them once. Audits 'demand.add'.
 */
export async function addSeveral(
  work: Work,
  needs: readonly { number: number; need: NewDemand }[],
  key: string,
): Promise<number> {
  const faults = new Map<number, Faults>();
  for (const { number, need } of needs) {
    const added = await addDemand(work, { ...need, idempotencyKey: keyOf(key, number) });
    if (!added.ok) faults.set(number, added.errors);
  }
  if (faults.size > 0) throw new Refused(faults);
  return needs.length;
}

/** A key for each line of one form, as a uuid (version 8: our own). */
function keyOf(key: string, number: number): string {
  const hex = createHash('sha256').update(`${key} ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
