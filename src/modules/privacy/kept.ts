import type { Lang } from '../../platform/i18n/lang.ts';
import type { KeptRecord, Subject } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** What is kept about somebody of one kind, with what for and how long. */
export interface KeptKind {
  kind: string;
  name: string;
  purpose: string;
  term: string;
  records: KeptRecord[];
}

/** Everything that any module keeps about somebody, kind by kind; kinds without records are left out. */
export async function findKept(reading: Reading | Work, subject: Subject, lang: Lang): Promise<KeptKind[]> {
  const { personal, retention } = reading.services.privacy;
  const kinds: KeptKind[] = [];
  for (const one of personal) {
    const records = await one.find(reading, subject, lang);
    const term = retention.find((known) => known.kind === one.term);
    if (records.length > 0)
      kinds.push({ kind: one.kind, name: one.name[lang], purpose: one.purpose[lang], term: term?.term[lang] ?? '', records });
  }
  return kinds;
}
