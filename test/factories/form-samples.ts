import type { Browser } from '../app.ts';
import { calendarSamples } from './calendar-world.ts';
import { evaluationSamples } from './evaluation-world.ts';
import { growthSamples } from './growth-world.ts';
import type { Fields } from './html-form.ts';
import { planSamples } from './plan-world.ts';
import { privacySamples } from './privacy-world.ts';
import { proposalSamples } from './proposal-world.ts';
import { recruitmentSamples } from './recruitment-world.ts';
import type { RouteWorld } from './route-world.ts';
import { supportSamples } from './support-world.ts';
import { upkeepSamples } from './upkeep-world.ts';
import { wishSamples } from './wish-world.ts';

export interface FormSample {
  /** Somebody who may send it. */
  as: Browser;
  /** Where the form stands; its own address when left out. */
  page?: string;
  /** What this person types; the rest stays as the page shows it. */
  fill?: Fields;
  /** What is right of a form that only stands on a page that came back. */
  sent?: Fields;
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
    'POST /mijn/meldingen': { as: browser, fill: { 'proposal-changed': 'daily' } },
    'POST /werk/beheer/mail/:id/verzending': { as: browser, page: '/werk/beheer/mail?stand=uncertain' },
    'POST /dev/inloggen': { as: visitor },
    'POST /uitloggen': { as: world.outsider.browser, page: '/werk' },
    ...administrationSamples(world),
    ...privacySamples(world),
    ...proposalSamples(world),
    ...evaluationSamples(world),
    ...growthSamples(world),
    ...calendarSamples(world),
    ...recruitmentSamples(world),
    ...planSamples(world),
    ...supportSamples(world),
    ...wishSamples(world),
    ...offerSamples(world),
    ...upkeepSamples(world),
    'POST /inloggen': { as: visitor, fill: { email: 'ouder@voorbeeld.example' } },
    'POST /inloggen/passkey': { as: visitor, page: '/inloggen' },
    'POST /inloggen/passkey/vraag': { as: visitor, page: '/inloggen' },
    'POST /inloggen/link/:token': { as: visitor },
    'POST /inloggen/tweede-stap': { as: world.halfway, fill: { code: '123456' } },
    'POST /mijn/beveiliging/app': { as: world.settingUp, fill: { code: '123456' } },
    'POST /mijn/beveiliging/app/sleutel': { as: browser, page: '/mijn/beveiliging' },
    'POST /mijn/beveiliging/app/verwijdering': { as: browser, page: '/mijn/beveiliging' },
    'POST /mijn/beveiliging/herstelcodes': { as: browser, page: '/mijn/beveiliging' },
    'POST /mijn/beveiliging/passkeys': { as: browser, page: '/mijn/beveiliging', fill: { naam: 'Telefoon' } },
    'POST /mijn/beveiliging/passkeys/vraag': { as: browser, page: '/mijn/beveiliging' },
    'POST /mijn/beveiliging/passkeys/:id/verwijdering': { as: browser, page: '/mijn/beveiliging' },
    'POST /mijn/beveiliging/bewijs': { as: world.halfway, fill: { code: '123456' } },
    'POST /mijn/beveiliging/bewijs/mail': { as: browser, page: '/mijn/beveiliging/bewijs' },
    'POST /mijn/sessies/afsluiting': { as: browser, page: '/mijn/sessies' },
    'POST /mijn/sessies/:id/afsluiting': { as: browser, page: '/mijn/sessies' },
    'POST /aanmelding': { as: visitor, fill: { email: 'ouder@voorbeeld.example' } },
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
    'POST /werk/groepen/:id/vervanging/:trainer': { as: browser, page: '/werk/voorstellen' },
    'POST /werk/groepen/nieuw': { as: browser },
    'POST /werk/groepen/:id/wijzigen': { as: browser, fill: { reden: 'De zaal wordt geverfd.' } },
    'POST /werk/groepen/:id/verplaatsing': { as: browser, fill: { reden: 'De zaal wordt geverfd.' } },
    // Without another group of the offer there is nothing to choose.
    'POST /werk/groepen/:id/samenvoeging': { as: browser },
    'POST /aanmelding/:token/verhuizing': { as: visitor, page: own },
    'POST /aanmelding/:token/wachtlijst': { as: visitor, page: own },
    'POST /aanmelding/:token/andere-groep': { as: visitor, page: own },
    'POST /werk/groepen/:id/annulering': { as: browser, fill: { reden: 'De trainer is ziek.' } },
    'POST /werk/groepen/:id/deelnemers/teruggave': { as: leiden.browser, page: `${workGroup}/deelnemers`, fill: { aantal: '1' } },
    'POST /werk/groepen/:id/deelnemers/nieuw': { as: leiden.browser, fill: { ...child, ...contact, taal: 'en' } },
    'POST /groepen/:slug/aanmelden/:draft/vragen': { as: visitor, page: `/groepen/${group.slug}/aanmelden`, emptyIsRight: true },
    'POST /aanmelding/:token/wijzigen': { as: visitor },
    'POST /aanmelding/:token/verplaatsen': { as: visitor, page: own },
    'POST /aanmelding/:token/wachten': { as: visitor, page: own },
    'POST /aanmelding/:token/betaling': { as: visitor, page: own, emptyIsRight: true },
    'POST /betaling/:payment': { as: visitor },
    'POST /dev/bank/:reference': { as: visitor, fill: { uitkomst: 'stop' } },
    'POST /werk/groepen/:id/deelnemers/:registration/bijdrage': {
      as: browser,
      page: `${workGroup}/deelnemers/${world.registration}`,
    },
    'POST /werk/groepen/:id/bijdragen/teruggave': { as: browser, page: `${workGroup}/bijdragen` },
    'POST /werk/groepen/:id/bijdragen/terugbetaling': { as: browser, page: `${workGroup}/bijdragen` },
    'POST /werk/groepen/:id/gemist': { as: browser },
    'POST /werk/intakes/:registration/afspraak': {
      as: browser,
      page: `/werk/intakes/${world.talk}`,
      fill: { 'dag-day': '1', 'dag-month': '3', 'dag-year': '2030', tijd: '10.00', met: 'Nina', waar: 'Telefoon' },
    },
    'POST /werk/intakes/:registration/uitkomst': {
      as: browser,
      page: `/werk/intakes/${world.talk}`,
      fill: { uitkomst: 'past-niet', bericht: 'Bel ons gerust.' },
    },
    'POST /werk/aanbod/:id/aanmelden': { as: browser, fill: { 'vraag-0': 'Wat eet uw kind niet?' }, emptyIsRight: true },
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

function offerSamples({ planner, admin, kept, leiden }: RouteWorld): Record<string, FormSample> {
  const as = planner.browser;
  const one = `/werk/aanbod/${kept.offer}`;
  const offer = {
    ...{ organisationId: leiden.organisationId, interventionId: kept.method.id, title: 'Samen koken', level: 'universal' },
    ...{ summary: 'Een middag koken met andere ouders.', audience: ['parents'], themes: ['setting-limits'], form: 'group' },
    ...{ 'ageMin-years': '2', 'ageMax-years': '11', sessions: '1', sessionMinutes: '120', minSize: '4', maxSize: '8' },
    ...{ languages: ['nl'], access: 'free' },
  };
  return {
    'POST /werk/aanbod/nieuw': { as, fill: offer },
    'POST /werk/aanbod/:id/bewerken': { as },
    'POST /werk/aanbod/:id/intrekking': { as, fill: { reason: 'Er is geen trainer meer.' } },
    'POST /werk/aanbod/:id/goedkeuring': { as, page: one },
    'POST /werk/aanbod/:id/teruggave': { as, fill: { reason: 'De prijs klopt niet.' } },
    'POST /werk/aanbod/:id/afbeeldingen/:picture/verwijdering': { as, page: `${one}/afbeeldingen` },
    'POST /werk/beheer/aanbod/instelling': { as: admin.browser, page: '/werk/beheer/aanbod' },
    'POST /werk/beheer/methoden/nieuw': { as, fill: { name: 'Samen sterk', recognition: 'not-in-database' } },
    'POST /werk/beheer/methoden/:id': { as },
    'POST /werk/beheer/methoden/:id/nagekeken': { as, page: '/werk/beheer/methoden/erkenningen' },
  };
}

function administrationSamples({ visitor, admin, leiden, provider, searchWord }: RouteWorld): Record<string, FormSample> {
  const as = admin.browser;
  const people = '/werk/beheer/mensen';
  const role = { roles: ['professional', 'editor'], organisation: leiden.organisationId };
  const service = {
    name: 'Gemeente Leiden',
    issuer: 'https://inloggen.voorbeeld.example',
    clientId: 'opgroeiplein',
    clientSecret: 'geheim',
  };
  const back = `/inloggen/organisatie/terug?code=abc&state=${'A'.repeat(43)}`;
  return {
    'POST /werk/beheer/termijnen': { as, fill: { decide: '12' } },
    'POST /werk/beheer/regio': { as, fill: { look: 'ma', name: 'Testregio' }, emptyIsRight: true },
    'POST /werk/beheer/zoekwoorden/:theme': { as, fill: { phrase: 'niet stevig genoeg' } },
    'POST /werk/beheer/zoekwoorden/:theme/:id': { as, fill: { phrase: 'heel stevig' }, emptyIsRight: true },
    'POST /werk/beheer/zoekwoorden/:theme/:id/verwijdering': { as, page: `/werk/beheer/zoekwoorden/resilience/${searchWord}` },
    'POST /werk/beheer/mensen/uitnodigen': { as, fill: { name: 'Nora', email: 'nora@voorbeeld.example', ...role } },
    'POST /werk/beheer/mensen/uitnodigingen/:id/verzending': { as, page: `${people}/uitnodigingen` },
    'POST /werk/beheer/mensen/uitnodigingen/:id/intrekking': { as },
    'POST /werk/beheer/mensen/:id/rollen/nieuw': { as, fill: role },
    'POST /werk/beheer/mensen/:id/rollen/:membership/einde': {
      as,
      fill: { when: 'on', 'day-day': '1', 'day-month': '2', 'day-year': '2035' },
    },
    'POST /werk/beheer/mensen/:id/afsluiting': { as },
    'POST /werk/beheer/mensen/:id/heropening': { as },
    'POST /werk/beheer/mensen/:id/uitloggen': { as },
    'POST /werk/beheer/mensen/:id/tweede-stap': { as },
    'POST /uitnodiging/:token': { as: visitor },
    'POST /werk/beheer/inlogdiensten/nieuw': { as, fill: { organisation: leiden.organisationId, ...service } },
    'POST /werk/beheer/inlogdiensten/:id': { as, fill: service },
    'POST /werk/beheer/inlogdiensten/:id/controle': { as, page: `/werk/beheer/inlogdiensten/${provider}` },
    'POST /werk/beheer/inlogdiensten/:id/verwijdering': { as },
    'POST /inloggen/organisatie': { as: visitor, page: '/inloggen' },
    'POST /inloggen/organisatie/terug': { as: visitor, page: back },
  };
}

function needOf({ leiden, municipality }: RouteWorld): Fields {
  return {
    ...{ organisation: leiden.organisationId, municipality, theme: 'resilience', places: '5', maxKm: '20' },
    ...{ 'ages-from': '8', 'ages-to': '10', 'ages-unit': 'years', dayParts: ['5', '13'], languages: ['nl'] },
    ...{ area: 'Noord', note: 'Graag in een kleine groep.' },
  };
}
