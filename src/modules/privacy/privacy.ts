import type { ModulePrivacy } from '../../platform/privacy.ts';
import { addressees, membersOf } from '../people/index.ts';
import { requestsKept } from './personal.ts';
import { retention } from './retention.ts';

const guarding = { nl: 'om te controleren of gegevens goed worden gebruikt', en: 'to check that data is used rightly' };
const asked = {
  nl: 'om een verzoek van iemand over de eigen gegevens te beantwoorden',
  en: 'to answer a request of somebody about their own data',
};

/** What this module and the platform's audit trail keep about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'trail.read': { nl: 'bekeek het logboek', en: 'viewed the trail', why: guarding },
    'audit.remove': {
      nl: 'verwijderde regels uit het logboek waarvan de termijn voorbij was',
      en: 'removed rows of the trail of which the term was over',
    },
    'glass.break': {
      nl: 'opende het dossier met noodtoegang',
      en: 'opened the record by emergency access',
      why: {
        nl: 'omdat het niet kon wachten; de privacy officer beoordeelt dat',
        en: 'because it could not wait; the privacy officer reviews it',
      },
    },
    'glass.list': { nl: 'bekeek de noodtoegang', en: 'viewed the emergency access', why: guarding },
    'glass.review': { nl: 'beoordeelde een noodtoegang', en: 'reviewed an emergency access', why: guarding },
    'privacy.ask': { nl: 'legde een verzoek over gegevens vast', en: 'noted a request about data' },
    'privacy.read': {
      nl: 'bekeek alle gegevens van iemand bij een verzoek',
      en: 'viewed all data of somebody for a request',
      why: asked,
    },
    'privacy.export': {
      nl: 'haalde alle gegevens van iemand op bij een verzoek',
      en: 'took out all data of somebody for a request',
      why: asked,
    },
    'privacy.list': { nl: 'bekeek de verzoeken over gegevens', en: 'viewed the requests about data', why: asked },
    'privacy.link': { nl: 'vroeg een link naar de eigen gegevens', en: 'asked for a link to the own data' },
    'privacy.handle': { nl: 'handelde een verzoek over gegevens af', en: 'handled a request about data', why: asked },
    'privacy.erase': { nl: 'verwijderde gegevens op verzoek', en: 'erased data on request', why: asked },
  },
  retention,
  personal: [requestsKept],
  sealed: [
    { table: 'glass_breaks', column: 'reason_sealed', key: ['id'] },
    {
      table: 'privacy_requests',
      column: 'sealed',
      key: ['id'],
      index: { column: 'address_index', of: (opened) => (opened as { email: string }).email },
    },
    { table: 'privacy_links', column: 'sealed', key: ['token_hash'] },
  ],
  tables: {
    audit_events: { term: 'audit', holds: 'who did what on which record and when, by numbers; no names, addresses or texts' },
    audit_chain: { without: 'fingerprints of audit rows' },
    audit_removals: { without: 'numbers of audit rows that are gone' },
    audit_checks: { term: 'privacy-runs', holds: 'numbers of audit rows that are not right' },
    glass_breaks: { term: 'glass-break', holds: 'who opened which record by emergency access, and why (sealed)' },
    retention_runs: { term: 'privacy-runs', holds: 'counts of what went' },
    privacy_requests: { term: 'privacy-request', holds: 'what somebody asked about their data, with their address (sealed)' },
    privacy_links: { term: 'privacy-link', holds: 'an address (sealed) with the fingerprint of a link' },
    key_rotations: { without: 'which key was taken into use and when' },
  },
  officers: async (reading) => addressees(reading, await membersOf(reading, null, ['privacy-officer'])),
};
