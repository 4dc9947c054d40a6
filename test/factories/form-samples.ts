import type { Browser } from '../app.ts';
import type { Fields } from './html-form.ts';
import type { RouteWorld } from './route-world.ts';

export interface FormSample {
  /** Somebody who may send it. */
  as: Browser;
  /** Where the form stands; its own address when left out. */
  page?: string;
  /** What this person types; the rest stays as the page shows it. */
  fill?: Fields;
  /** A form without anything typed is right too. */
  emptyIsRight?: boolean;
}

/** For every form of the program who sends it, from where, and what would be right. A new form needs a line here. */
export function formSamples(world: RouteWorld): Record<string, FormSample> {
  const { visitor, group, token, leiden, planner } = world;
  const browser = planner.browser;
  const own = `/aanmelding/${token}/telefoon`;
  const workGroup = `/werk/groepen/${group.id}`;
  const { day, month, year } = group.birth;
  const child = { 'name-0': 'Kind', 'birth-0-day': `${day}`, 'birth-0-month': `${month}`, 'birth-0-year': `${year}` };
  const contact = { name: 'Ouder Voorbeeld', email: 'ouder@voorbeeld.example', relation: 'family', remarks: 'Graag vooraan.' };
  const proposal = `/werk/voorstellen/${world.proposal}`;
  return {
    'POST /dev/inloggen': { as: visitor },
    'POST /uitloggen': { as: world.outsider.browser, page: '/werk' },
    'POST /groepen/:slug/aanmelden': { as: visitor, fill: child },
    'POST /groepen/:slug/aanmelden/:draft/kinderen': { as: visitor, fill: child },
    'POST /groepen/:slug/aanmelden/:draft/contact': { as: visitor, fill: contact },
    'POST /groepen/:slug/aanmelden/:draft/overzicht': { as: visitor },
    'POST /aanmelding/:token/bevestiging': { as: visitor, page: own },
    'POST /aanmelding/:token/plaats': { as: visitor, page: own },
    'POST /aanmelding/:token/plaats-weigering': { as: visitor, page: own },
    'POST /aanmelding/:token/annulering': { as: visitor },
    'POST /aanmelding/:token/telefoon': { as: visitor, fill: { phone: '0612345678' }, emptyIsRight: true },
    'POST /werk/groepen/:id/openstelling': { as: browser, page: workGroup },
    'POST /werk/groepen/:id/bevestiging': { as: browser, page: workGroup },
    'POST /werk/groepen/:id/annulering': { as: browser, fill: { reden: 'De trainer is ziek.' } },
    'POST /werk/groepen/:id/deelnemers/teruggave': { as: leiden.browser, page: `${workGroup}/deelnemers`, fill: { aantal: '1' } },
    'POST /werk/groepen/:id/deelnemers/nieuw': { as: leiden.browser, fill: { ...child, ...contact, taal: 'en' } },
    'POST /werk/groepen/:id/deelnemers/:registration/annulering': {
      as: browser,
      page: `${workGroup}/deelnemers/${world.registration}`,
    },
    'POST /werk/groepen/:id/aanwezigheid/:session': { as: world.trainer },
    'POST /werk/groepsvragen/nieuw': { as: leiden.browser, fill: needOf(world) },
    'POST /werk/groepsvragen/:id/verlenging': { as: leiden.browser, page: '/werk' },
    'POST /werk/groepsvragen/:id/intrekking': { as: leiden.browser },
    'POST /werk/voorstellen/nieuw': { as: browser, page: `/werk/voorstellen/nieuw?vragen=${world.open.join(',')}` },
    'POST /werk/voorstellen/:id/verzending': { as: browser, page: proposal },
    'POST /werk/voorstellen/:id/intrekking': { as: browser, page: proposal },
    'POST /werk/voorstellen/:id/antwoorden': {
      as: leiden.browser,
      page: proposal,
      fill: { antwoord: 'nee', reden: 'De dag past niet.' },
    },
  };
}

function needOf({ leiden, municipality }: RouteWorld): Fields {
  return {
    ...{ organisation: leiden.organisationId, municipality, theme: 'resilience', places: '5', maxKm: '20' },
    ...{ 'ages-from': '8', 'ages-to': '10', 'ages-unit': 'years', dayParts: ['5', '13'], languages: ['nl'] },
    ...{ area: 'Noord', note: 'Graag in een kleine groep.' },
  };
}
