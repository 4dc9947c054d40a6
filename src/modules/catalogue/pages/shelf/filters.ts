import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Facet } from '../../../../ui/components/facets.tsx';
import { type ListEntry, listLabel } from '../../../regions/index.ts';
import { ageOf, ageWords } from '../../ages.ts';
import { type Audience, audiences, forms, levels } from '../../offers.ts';
import type { Place } from '../../queries.ts';
import { audienceLabel, formLabel, languageLabel, levelLabel } from '../../wording.ts';
import { offerLanguages, type Question } from './question.ts';

const words = {
  nl: {
    theme: 'Waar gaat het over?',
    age: 'Hoe oud is uw kind?',
    allAges: 'Alle leeftijden',
    audience: 'Voor wie?',
    place: 'In welke gemeente?',
    anywhere: 'Overal in de regio',
    free: 'Plek',
    onlyFree: 'Alleen met vrije plekken',
    form: 'Hoe?',
    language: 'In welke taal?',
    anyLanguage: 'Alle talen',
    level: 'Niveau van preventie',
    pregnancy: 'Zwangerschap',
    baby: '0 jaar (baby)',
    upTo: 'tot en met',
    years: 'jaar',
  },
  en: {
    theme: 'What is it about?',
    age: 'How old is your child?',
    allAges: 'All ages',
    audience: 'For whom?',
    place: 'In which municipality?',
    anywhere: 'Anywhere in the region',
    free: 'Places',
    onlyFree: 'Only with places left',
    form: 'How?',
    language: 'In which language?',
    anyLanguage: 'All languages',
    level: 'Level of prevention',
    pregnancy: 'Pregnancy',
    baby: '0 years (baby)',
    upTo: 'to',
    years: 'years',
  },
};

const ages = ['zwanger', '0', '1-3', '4-7', '8-11', '12-15', '16-17', '18-23'];
const publicAudiences: readonly Audience[] = audiences.filter((one) => one !== 'professionals' && one !== 'volunteers');
const FIRST_THEMES = 8;
const FIRST_FACETS = ['leeftijd', 'thema', 'gemeente', 'plek', 'niveau'];

interface Choices {
  themes: ListEntry[];
  places: Place[];
  /** Who works with families also chooses by level and sees what is for professionals. */
  working: boolean;
}

/** The filters with what is chosen ticked. First the ones that most people need; all of them, and all themes, when asked for. */
export function facetsFor({ asked, typed }: Question, { themes, places, working }: Choices, lang: Lang): Facet[] {
  const t = words[lang];
  const shown = themes.filter((theme, index) => asked.meer || index < FIRST_THEMES || asked.thema.includes(theme.code));
  const box = (name: string, legend: string, chosen: readonly string[], options: { value: string; label: string }[]): Facet => ({
    name,
    legend,
    options: options.map((option) => ({ ...option, checked: chosen.includes(option.value) })),
  });
  const one = (name: string, legend: string, chosen: string, options: { value: string; label: string }[]): Facet => ({
    ...box(name, legend, [chosen], options),
    type: 'radio',
  });
  const age = asked.leeftijd ? (typed.leeftijd?.[0]?.trim() ?? '') : '';
  const ageOptions = ages.includes(age) || age === '' ? ages : [age, ...ages];
  const place = places.find((one) => one.slug === asked.gemeente)?.slug ?? '';
  const all = [
    one('leeftijd', t.age, age, [
      { value: '', label: t.allAges },
      ...ageOptions.map((value) => ({ value, label: ageLabel(value, lang) })),
    ]),
    box(
      'thema',
      t.theme,
      asked.thema,
      shown.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) })),
    ),
    one('gemeente', t.place, place, [
      { value: '', label: t.anywhere },
      ...places.map(({ slug, name }) => ({ value: slug, label: name })),
    ]),
    box('plek', t.free, asked.plek ? ['ja'] : [], [{ value: 'ja', label: t.onlyFree }]),
    box(
      'voor',
      t.audience,
      asked.voor,
      (working ? audiences : publicAudiences).map((value) => ({ value, label: audienceLabel(value, lang) })),
    ),
    box(
      'vorm',
      t.form,
      asked.vorm,
      forms.map((value) => ({ value, label: formLabel(value, lang) })),
    ),
    one('taal', t.language, asked.taal ?? '', [
      { value: '', label: t.anyLanguage },
      ...offerLanguages.map((value) => ({ value, label: languageLabel(value, lang) })),
    ]),
    ...(working
      ? [
          box(
            'niveau',
            t.level,
            asked.niveau,
            levels.map((value) => ({ value, label: levelLabel(value, lang) })),
          ),
        ]
      : []),
  ];
  return all.filter(
    (facet) =>
      asked.meer || FIRST_FACETS.includes(facet.name) || facet.options.some(({ value, checked }) => checked && value !== ''),
  );
}

/** "1 tot en met 3 jaar", "Zwangerschap". */
function ageLabel(value: string, lang: Lang): string {
  const t = words[lang];
  if (value === 'zwanger') return t.pregnancy;
  if (value === '0') return t.baby;
  const span = /^(\d+)-(\d+)$/.exec(value);
  if (span) return `${span[1]} ${t.upTo} ${span[2]} ${t.years}`;
  const age = ageOf(value);
  return age ? ageWords(age, lang) : value;
}
