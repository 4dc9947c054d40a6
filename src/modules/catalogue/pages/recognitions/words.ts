import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Standing } from '../../recognition.ts';

const nl = {
  title: 'Erkenningen nakijken',
  back: 'Methoden',
  lead: (due: number, all: number) =>
    due === 0
      ? `Alle ${all} erkenningen zijn dit jaar nagekeken.`
      : `${due} van de ${all} erkenningen ${due === 1 ? 'vraagt' : 'vragen'} aandacht. Wat het langst geleden is gelezen, staat bovenaan.`,
  standing: 'Stand',
  standings: {
    ended: 'Afgelopen',
    unchecked: 'Nooit nagekeken',
    old: 'Te lang geleden',
    checked: 'Nagekeken',
  } satisfies Record<Standing, string>,
  read: (day: string) => `gelezen op ${day}`,
  until: 'Erkend tot en met',
  noEnd: 'Niet bekend',
  source: 'Pagina bij het NJi',
  noPage: 'Vul de pagina in',
  open: 'Lees de pagina',
  still: 'Klopt nog',
  stillOf: (name: string) => `Klopt nog: ${name}`,
  checked: 'Genoteerd: vandaag gelezen.',
  none: 'Nog geen erkende methoden',
  noneText: 'Zet bij een methode de erkenning. Dan staat zij hier.',
};

const en: typeof nl = {
  title: 'Check the recognitions',
  back: 'Methods',
  lead: (due, all) =>
    due === 0
      ? `All ${all} recognitions were checked this year.`
      : `${due} of ${all} recognitions ${due === 1 ? 'needs' : 'need'} a look. What was read longest ago comes first.`,
  standing: 'Standing',
  standings: { ended: 'Ended', unchecked: 'Never checked', old: 'Too long ago', checked: 'Checked' },
  read: (day) => `read on ${day}`,
  until: 'Recognised until',
  noEnd: 'Not known',
  source: 'Page at the NJi',
  noPage: 'Fill in the page',
  open: 'Read the page',
  still: 'This is still right',
  stillOf: (name) => `This is still right: ${name}`,
  checked: 'Noted: read today.',
  none: 'No recognised methods yet',
  noneText: 'Give a method its recognition. Then it is here.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
