import { z } from 'zod';
import type { ModulePrivacy } from '../../platform/privacy.ts';
import { helpKept, initiativesKept, repliesKept } from './personal.ts';
import { retention } from './retention.ts';

const toModerate = { nl: 'om te beslissen of het op Opgroeiplein komt', en: 'to decide whether it becomes public' };
const addressIn = (opened: unknown) => z.object({ email: z.string() }).parse(opened).email;

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'initiative.add': { nl: 'begon een initiatief', en: 'began an initiative' },
    'initiative.change': { nl: 'veranderde een initiatief', en: 'changed an initiative' },
    'initiative.send': { nl: 'verstuurde een initiatief', en: 'sent an initiative' },
    'initiative.confirm': { nl: 'bevestigde het mailadres van een initiatief', en: 'confirmed the address of an initiative' },
    'initiative.list': { nl: 'bekeek de lijst van initiatieven', en: 'viewed the list of initiatives', why: toModerate },
    'initiative.read': {
      nl: 'bekeek een initiatief met de naam erbij',
      en: 'viewed an initiative with the name',
      why: toModerate,
    },
    'initiative.publish': { nl: 'plaatste een initiatief', en: 'published an initiative' },
    'initiative.return': { nl: 'stuurde een initiatief terug', en: 'sent an initiative back' },
    'initiative.refuse': { nl: 'weigerde een initiatief', en: 'refused an initiative' },
    'initiative.end': { nl: 'beëindigde een initiatief', en: 'ended an initiative' },
    'initiative.reply': { nl: 'reageerde op een initiatief', en: 'replied to an initiative' },
    'initiative.reply-confirm': { nl: 'bevestigde een reactie op een initiatief', en: 'confirmed a reply to an initiative' },
    'initiative.answer': { nl: 'antwoordde op een reactie', en: 'answered a reply' },
    'help.offer': { nl: 'bood hulp aan bij een groepsvraag', en: 'offered help with a need' },
    'help.accept': { nl: 'nam aangeboden hulp aan', en: 'accepted help that was offered' },
    'help.decline': { nl: 'wees aangeboden hulp af', en: 'declined help that was offered' },
    'help.withdraw': { nl: 'trok aangeboden hulp in', en: 'withdrew help that was offered' },
  },
  retention,
  personal: [initiativesKept, repliesKept, helpKept],
  sealed: [
    { table: 'initiatives', column: 'contact_sealed', key: ['id'], index: { column: 'email_index', of: addressIn } },
    { table: 'initiative_replies', column: 'reply_sealed', key: ['id'], index: { column: 'email_index', of: addressIn } },
  ],
  tables: {
    initiatives: { term: 'initiative', holds: 'what somebody wants to start, with their name and address (sealed)' },
    initiative_replies: { term: 'initiative', holds: 'name, address and message of who replied (sealed)' },
    initiative_tokens: { term: 'initiative-draft', holds: 'fingerprint of a link' },
    help_offers: { term: 'help-offer', holds: 'what a colleague offered to do for a need' },
  },
};
