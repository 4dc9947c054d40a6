import { localDate } from '../../platform/clock/clock.ts';
import { list, plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { Paper } from '../../platform/pdf/paper.ts';
import type { Region } from '../../platform/work.ts';
import { lookOf, looks } from '../../ui/looks.ts';
import type { CertificateGroup, Earned } from './earned.ts';

const words = {
  nl: {
    title: 'Bewijs van deelname',
    took: 'deed mee aan',
    when: (from: string, to: string) => (from === to ? `op ${from}` : `van ${from} tot en met ${to}`),
    times: (present: number, noted: number) => (noted === 1 ? '' : `Aanwezig bij ${present} van de ${noted} bijeenkomsten.`),
    trainers: (names: string) => `Met ${names}.`,
    by: (organisation: string, region: string) => `${organisation}, Opgroeiplein ${region}`,
    made: (day: string) => `Gemaakt op ${day}`,
  },
  en: {
    title: 'Certificate of participation',
    took: 'took part in',
    when: (from: string, to: string) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
    times: (present: number, noted: number) => (noted === 1 ? '' : `Present at ${present} of the ${noted} sessions.`),
    trainers: (names: string) => `With ${names}.`,
    by: (organisation: string, region: string) => `${organisation}, Opgroeiplein ${region}`,
    made: (day: string) => `Made on ${day}`,
  },
};

interface Asked {
  group: CertificateGroup;
  earned: readonly Earned[];
  region: Region;
  lang: Lang;
  now: Temporal.Instant;
}

/** One page for each who came often enough, in the region's colours; tagged, so that it can be listened to. */
export function certificatePaper({ group, earned, region, lang, now }: Asked): Promise<Buffer> {
  const t = words[lang];
  const { bar, sample } = looks[lookOf(region.look)];
  const paper = new Paper({
    ...{ title: `${t.title}: ${group.title}`, lang, author: `Opgroeiplein ${region.name}`, size: 'A4', landscape: true, now },
    ...{ margin: 72, bottom: 40 },
  });
  const centred = { align: 'center', colour: sample.ink } as const;
  const day = (instant: Temporal.Instant) => plainDate(localDate(instant), lang);
  for (const [nth, one] of earned.entries()) {
    if (nth > 0) paper.nextPage();
    paper.decoration((pdf) => {
      const { width, height } = pdf.page;
      pdf.rect(0, 0, width, height).fill(sample.page);
      pdf.roundedRect(36, 36, width - 72, height - 72, 18).fill(sample.card);
      pdf.rect(0, 0, width, 18).fill(bar.light);
      pdf.circle(width - 96, height - 92, 30).fill(sample.tint);
      pdf.circle(96, height - 92, 30).fill(sample.accent);
    });
    paper.at = 118;
    paper
      .heading(1, t.title, { ...centred, size: 40, colour: sample.action, after: 30 })
      .paragraph(one.name, { ...centred, size: 34, bold: true, after: 12 })
      .paragraph(t.took, { ...centred, size: 14, after: 10 })
      .paragraph(group.title, { ...centred, size: 22, bold: true, after: 10, lang: 'nl' })
      .paragraph(t.when(day(group.startsAt), day(group.endsAt)), { ...centred, size: 14, after: 22 });
    const said = [t.times(one.present, one.noted), group.trainers.length > 0 ? t.trainers(list(group.trainers, lang)) : ''];
    paper.paragraph(said.filter(Boolean).join(' '), { ...centred, size: 12, after: 18 });
    paper.paragraph(t.by(group.organisation, region.name), { ...centred, size: 12, bold: true, after: 4 });
    paper.paragraph(t.made(day(now)), { ...centred, size: 10 });
  }
  return paper.finish();
}
