import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Tone } from '../../ui/classes.ts';
import type { PlanState } from './plan.ts';

const nl = {
  states: { queued: 'wacht', running: 'bezig', done: 'klaar', stopped: 'afgerond', failed: 'mislukt' } as Record<
    PlanState,
    string
  >,
  period: (from: string, until: string) => `${from} tot en met ${until}`,
  region: 'de hele regio',
  seconds: (n: number) => (n < 60 ? `${n} seconden` : n === 60 ? '1 minuut' : `${n / 60} minuten`),
};

const en: typeof nl = {
  states: { queued: 'waiting', running: 'running', done: 'done', stopped: 'ended', failed: 'failed' },
  period: (from, until) => `${from} to ${until}`,
  region: 'the whole region',
  seconds: (n) => (n < 60 ? `${n} seconds` : n === 60 ? '1 minute' : `${n / 60} minutes`),
};

export const planWords: Record<Lang, typeof nl> = { nl, en };

export const stateTones: Record<PlanState, Tone> = {
  queued: 'neutral',
  running: 'info',
  done: 'success',
  stopped: 'success',
  failed: 'error',
};

/** "4 januari 2027 tot en met 4 juli 2027". */
export function periodText({ from, until }: { from: Temporal.PlainDate; until: Temporal.PlainDate }, lang: Lang): string {
  return planWords[lang].period(plainDate(from, lang), plainDate(until, lang));
}
