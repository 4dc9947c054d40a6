import { sorts } from '../../search/find.ts';
import { costs, dayParts } from '../../search/offer-facts.ts';
import type { Ask } from '../../shelf.ts';
import { costValues, dayPartValues, type Question, sortValues } from './question.ts';

/** The address in the words of the shelf. */
export function askOf({ asked }: Question, municipalityId: string | undefined): Ask {
  const sort = asked.sorteer && sorts[sortValues.indexOf(asked.sorteer)];
  return {
    notMeant: asked.niet,
    themes: asked.thema,
    audience: asked.voor,
    forms: asked.vorm,
    levels: asked.niveau,
    languages: asked.taal,
    dayParts: asked.dagdeel.flatMap((value) => dayParts[dayPartValues.indexOf(value)] ?? []),
    costs: asked.kosten.flatMap((value) => costs[costValues.indexOf(value)] ?? []),
    freePlaces: asked.plek === 'ja',
    literally: asked.letterlijk === 'ja',
    ...(sort ? { sort } : {}),
    ...(asked.zoek ? { question: asked.zoek } : {}),
    ...(asked.leeftijd ? { age: asked.leeftijd } : {}),
    ...(municipalityId ? { municipalityId } : {}),
  };
}

/** How many filters are on. */
export function chosen({ asked }: Question): number {
  const { thema, voor, vorm, niveau, taal, dagdeel, kosten } = asked;
  const lists = [thema, voor, vorm, niveau, taal, dagdeel, kosten].reduce((sum, list) => sum + list.length, 0);
  return lists + [asked.leeftijd, asked.gemeente, asked.plek].filter((one) => one !== undefined).length;
}

/** Filters that stay on when the question is asked anew. */
export function keptInSearch({ asked, typed }: Question): Record<string, string | undefined> {
  const list = (values: readonly string[]) => values.join(',') || undefined;
  return {
    thema: list(asked.thema),
    voor: list(asked.voor),
    vorm: list(asked.vorm),
    niveau: list(asked.niveau),
    taal: list(asked.taal),
    dagdeel: list(asked.dagdeel),
    kosten: list(asked.kosten),
    leeftijd: asked.leeftijd && typed.leeftijd?.[0],
    gemeente: asked.gemeente,
    plek: asked.plek,
    sorteer: asked.sorteer,
  };
}
