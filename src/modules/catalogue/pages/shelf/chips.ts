import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { UnderstoodPart } from '../../../../ui/components/understood.tsx';
import { listLabel } from '../../../regions/index.ts';
import { ageWords } from '../../ages.ts';
import { momentsText } from '../../moments.ts';
import type { RegionWords } from '../../search/region-words.ts';
import { type Understood, without } from '../../understanding.ts';
import { audienceLabel, formLabel, languageLabel, levelLabel } from '../../wording.ts';
import { facetWords } from './facet-words.ts';
import { addressWith, type Question } from './question.ts';

const words = {
  nl: { free: 'Met vrije plekken', child: (age: string) => `Kind: ${age}`, in: 'In het' },
  en: { free: 'With places left', child: (age: string) => `Child: ${age}`, in: 'In' },
};

/** What was understood and chosen, each with the address without it. */
export function chipsFor(question: Question, understood: Understood, lists: RegionWords, lang: Lang): UnderstoodPart[] {
  const { asked } = question;
  const t = words[lang];
  const chip = (label: string, changes: Parameters<typeof addressWith>[1]): UnderstoodPart => ({
    label,
    removeHref: addressWith(question, changes, lang),
  });
  const rest = <T extends string>(all: readonly T[], one: T) => all.filter((other) => other !== one);
  const themeName = (code: string) => {
    const entry = lists.themes.find((theme) => theme.code === code);
    return entry ? listLabel(entry, lang) : code;
  };
  const heard = understood.themes.filter((theme) => !asked.thema.includes(theme.code));
  const parts: UnderstoodPart[] = [];
  if (asked.leeftijd) parts.push(chip(t.child(ageWords(asked.leeftijd, lang)), { leeftijd: undefined }));
  else if (understood.age)
    parts.push(chip(t.child(ageWords(understood.age.age, lang)), { zoek: without(asked.zoek ?? '', understood.age.phrases) }));
  for (const theme of heard)
    parts.push(chip(lang === 'nl' ? theme.labelNl : theme.labelEn, { niet: [...asked.niet, theme.code] }));
  for (const code of asked.thema) parts.push(chip(themeName(code), { thema: rest(asked.thema, code) }));
  const place = lists.places.find(({ slug }) => slug === asked.gemeente);
  if (place) parts.push(chip(place.name, { gemeente: undefined }));
  else if (understood.near) parts.push(chip(understood.near.name, { zoek: without(asked.zoek ?? '', [understood.near.phrase]) }));
  if (asked.plek) parts.push(chip(t.free, { plek: undefined }));
  for (const one of asked.voor) parts.push(chip(audienceLabel(one, lang), { voor: rest(asked.voor, one) }));
  for (const one of asked.vorm) parts.push(chip(formLabel(one, lang), { vorm: rest(asked.vorm, one) }));
  if (understood.when && asked.dagdeel.length === 0)
    parts.push(chip(momentsText(understood.when, lang), { zoek: without(asked.zoek ?? '', understood.when.phrases) }));
  for (const one of asked.dagdeel) parts.push(chip(facetWords[lang].dayParts[one], { dagdeel: rest(asked.dagdeel, one) }));
  for (const one of asked.kosten) parts.push(chip(facetWords[lang].costs[one], { kosten: rest(asked.kosten, one) }));
  for (const one of asked.taal) parts.push(chip(`${t.in} ${languageLabel(one, lang)}`, { taal: rest(asked.taal, one) }));
  for (const one of asked.niveau) parts.push(chip(levelLabel(one, lang), { niveau: rest(asked.niveau, one) }));
  return parts;
}
