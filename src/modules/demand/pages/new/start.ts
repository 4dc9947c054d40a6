import type { FormState } from '../../../../platform/http/form.ts';
import type { Reading } from '../../../../platform/work.ts';
import { entryNeed } from '../../entries.ts';
import { teamsOf } from '../../policy.ts';
import { demand as demandById } from '../../queries.ts';
import { templatesOf } from '../../templates.ts';
import { ageValues, startValues } from './fields.ts';

export interface StartAsked {
  /** An earlier need to copy. */
  van?: string | undefined;
  sjabloon?: string | undefined;
  /** An entry of the waiting list of a group. */
  groep?: string | undefined;
  wachtlijst?: string | undefined;
}

/** What the form begins with: a template, an earlier need of the own team, or an entry of a waiting list. Null when it is not theirs. */
export async function startOf(reading: Reading, asked: StartAsked): Promise<FormState['values'] | null> {
  const teams = teamsOf(reading.actor);
  if (asked.sjabloon) {
    const template = (await templatesOf(reading, teams)).find((one) => one.id === asked.sjabloon);
    return template ? { ...startValues, ...template.fields, organisation: template.organisationId } : null;
  }
  if (asked.groep && asked.wachtlijst) return fromEntry(reading, asked.groep, asked.wachtlijst);
  return asked.van ? copied(reading, teams, asked.van) : startValues;
}

async function copied(reading: Reading, teams: string[], id: string): Promise<FormState['values'] | null> {
  const demand = await demandById(reading, id);
  if (!demand || !teams.includes(demand.organisationId)) return null;
  return {
    ...startValues,
    organisation: demand.organisationId,
    places: String(demand.places),
    ...ageValues(demand),
    theme: demand.theme,
    intervention: demand.interventionId ?? '',
    municipality: demand.municipalityId,
    area: demand.area,
    postcode4: demand.postcode4 ? String(demand.postcode4) : '',
    maxKm: String(demand.maxKm),
    dayParts: demand.dayParts.map(String),
    languages: demand.languages,
    note: demand.note,
    ...(demand.urgent ? { urgent: 'ja' } : {}),
  };
}

async function fromEntry(reading: Reading, groupId: string, registrationId: string): Promise<FormState['values'] | null> {
  const need = await entryNeed(reading, { groupId, registrationId });
  if (!need) return null;
  const since = need.waitingSince;
  const [intervention] = need.interventionIds;
  return {
    ...startValues,
    groep: groupId,
    wachtlijst: registrationId,
    places: String(need.places),
    ...ageValues(need),
    theme: need.theme,
    intervention: intervention ?? '',
    municipality: need.municipalityId ?? '',
    maxKm: String(need.maxKm),
    dayParts: need.dayParts.map(String),
    languages: need.languages,
    'waiting-day': String(since.day),
    'waiting-month': String(since.month),
    'waiting-year': String(since.year),
  };
}
