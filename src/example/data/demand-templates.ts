import { thu, tue, wed } from './day-parts.ts';
import { gm } from './municipalities.ts';

/** What a team asks more often: its next need begins with it. */
interface DemandTemplate {
  readonly person: string;
  readonly name: string;
  readonly theme: string;
  readonly intervention: string;
  readonly municipality: string;
  readonly area: string;
  /** Whole years. */
  readonly ages: readonly [number, number];
  readonly dayParts: readonly number[];
}

export const demandTemplates: readonly DemandTemplate[] = [
  {
    person: 'fatima-voorbeeld',
    name: 'Weerbaarheid voor 8 tot 10 jaar',
    theme: 'resilience',
    intervention: 'weerbaarheid',
    municipality: gm.leiden,
    area: 'Leiden-Noord',
    ages: [8, 10],
    dayParts: [tue.afternoon, thu.afternoon],
  },
  {
    person: 'fatima-voorbeeld',
    name: 'KIES na schooltijd',
    theme: 'divorce',
    intervention: 'kies',
    municipality: gm.leiden,
    area: 'Leiden-Noord',
    ages: [8, 12],
    dayParts: [tue.afternoon, wed.afternoon],
  },
  {
    person: 'sem-proefstra',
    name: 'Vrienden maken, 6 tot 8 jaar',
    theme: 'social-skills',
    intervention: 'sova',
    municipality: gm.katwijk,
    area: '',
    ages: [6, 8],
    dayParts: [wed.afternoon, thu.afternoon],
  },
];
