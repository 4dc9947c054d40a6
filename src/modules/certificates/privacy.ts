import type { ModulePrivacy } from '../../platform/privacy.ts';

/** What this module keeps about people: nothing; a certificate is made when it is asked for. */
export const privacy: ModulePrivacy = {
  actions: {
    'certificate.give': { nl: 'haalde het bewijs van deelname op', en: 'fetched the certificate of participation' },
    'certificate.list': {
      nl: 'bekeek wie een bewijs van deelname krijgt',
      en: 'viewed who gets a certificate of participation',
      why: { nl: 'om de bewijzen te geven', en: 'to give the certificates' },
    },
    'certificate.print': {
      nl: 'maakte de bewijzen van deelname van de groep',
      en: 'made the certificates of participation of the group',
      why: { nl: 'om de bewijzen te geven', en: 'to give the certificates' },
    },
  },
  tables: {},
};
