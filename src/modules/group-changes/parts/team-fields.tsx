import { errorOf, type FormState, ticked, typed } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { CheckboxGroup } from '../../../ui/components/choice-group.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import { markText } from '../../expertise/index.ts';
import type { Candidate } from '../candidates.ts';

const words = {
  nl: {
    trainers: 'Trainers',
    hint: 'Kies wie de groep geeft. Wie niet vrij is, kan niet worden gekozen.',
    coTrainer: 'co-trainer',
    note: (lacks: string) => `Let op: ${lacks}.`,
    lead: 'Wie leidt de groep?',
    nobody: 'Nog niemand',
    none: 'Niemand is bevoegd op deze dagen.',
  },
  en: {
    trainers: 'Trainers',
    hint: 'Choose who gives the group. Who is not free cannot be chosen.',
    coTrainer: 'co-trainer',
    note: (lacks: string) => `Please note: ${lacks}.`,
    lead: 'Who leads the group?',
    nobody: 'Nobody yet',
    none: 'Nobody is qualified on these days.',
  },
} as const;

/** Several trainers, and which of them leads. */
export function TeamFields({ able, form }: { able: Candidate[]; form: FormState }) {
  const { lang } = usePage();
  const t = words[lang];
  if (able.length === 0) return <p>{t.none}</p>;
  const leaders = able.filter((one) => !one.coTrainer).map((one) => ({ value: one.id, label: one.name }));
  return (
    <>
      <CheckboxGroup
        name="trainers"
        legend={t.trainers}
        hint={t.hint}
        options={able.map((one) => ({ value: one.id, label: label(one, lang), hint: hintOf(one, lang) }))}
        values={ticked(form, 'trainers')}
        optional
        {...errorOf(form, 'trainers')}
      />
      <Select
        name="leider"
        label={t.lead}
        options={leaders}
        value={typed(form, 'leider')}
        empty={t.nobody}
        optional
        {...errorOf(form, 'leider')}
      />
    </>
  );
}

function label(one: Candidate, lang: Lang): string {
  return `${one.name}, ${one.organisationName}${one.coTrainer ? ` (${words[lang].coTrainer})` : ''}`;
}

function hintOf(one: Candidate, lang: Lang): string {
  const fits = one.fits.map((mark) => markText(mark, lang)).join(', ');
  const lacks = one.lacks.map((mark) => markText(mark, lang)).join(', ');
  const sentence = fits ? `${fits.charAt(0).toUpperCase()}${fits.slice(1)}.` : '';
  return [sentence, lacks ? words[lang].note(lacks) : ''].filter(Boolean).join(' ');
}
