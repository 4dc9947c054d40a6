import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Trouble } from '../../../../platform/mail/overview.ts';

type State = Trouble | 'queued';

interface Words {
  title: string;
  lead: string;
  noServer: string;
  noServerText: string;
  counts: Record<string, string>;
  tabs: Record<State, string>;
  about: Record<State, string>;
  empty: Record<State, string>;
  tabsLabel: string;
  columns: { kind: string; to: string; when: string; why: string; again: string };
  next: (when: string) => string;
  attempts: (count: number) => string;
  again: string;
  againFor: (kind: string, to: string) => string;
  sentAgain: string;
  reasons: Record<string, string>;
  statuses: [start: string, words: string][];
  otherwise: string;
}

const nl: Words = {
  title: 'Mail',
  lead: 'Zo staat het met de mail van de laatste dertig dagen.',
  noServer: 'Er is geen mailserver ingesteld',
  noServerText: 'Mail wordt bewaard en niet verstuurd. Stel SMTP_URL in en start opnieuw.',
  counts: {
    sent: 'verstuurd',
    queued: 'in de wachtrij',
    waiting: 'wachten op een overzicht',
    kept: 'alleen bewaard',
  },
  tabs: {
    uncertain: 'Onzeker',
    failed: 'Mislukt',
    bounced: 'Teruggekomen',
    withheld: 'Tegengehouden',
    queued: 'Nieuwe poging volgt',
  },
  about: {
    uncertain: 'De mailserver kreeg deze mail misschien, maar gaf geen antwoord. Wij sturen hem niet vanzelf nog een keer.',
    failed: 'De mailserver weigerde deze mail, of was twee dagen niet te bereiken.',
    bounced: 'Het mailadres bestaat niet, of de mail kwam later terug.',
    withheld: 'Mail naar dit adres kwam twee keer terug. Daarom sturen we er niets meer naartoe.',
    queued: 'De mailserver kon deze mail nog niet aannemen. Wij proberen het vanzelf opnieuw.',
  },
  empty: {
    uncertain: 'Geen onzekere mail',
    failed: 'Geen mislukte mail',
    bounced: 'Geen teruggekomen mail',
    withheld: 'Geen tegengehouden mail',
    queued: 'Geen mail die opnieuw geprobeerd wordt',
  },
  tabsLabel: 'Mail die aandacht vraagt',
  columns: { kind: 'Soort', to: 'Aan', when: 'Wanneer', why: 'Waarom', again: 'Opnieuw' },
  next: (when) => `Volgende poging ${when}`,
  attempts: (count) => (count === 1 ? '1 poging' : `${count} pogingen`),
  again: 'Stuur opnieuw',
  againFor: (kind, to) => `Stuur opnieuw: ${kind} aan ${to}`,
  sentAgain: 'De mail gaat opnieuw weg.',
  reasons: {
    stopped: 'Het programma stopte tijdens het versturen',
    unreachable: 'Het adres werkt niet',
    address: 'Dit is geen mailadres',
    'sign-in': 'De mailserver weigert onze inlog',
    tls: 'Geen beveiligde verbinding',
    'time-out': 'De mailserver gaf te laat antwoord',
    'no-server': 'De mailserver is niet te vinden',
    connection: 'De verbinding viel weg',
    answer: 'De mailserver weigerde',
  },
  statuses: [
    ['5.1', 'Het mailadres bestaat niet'],
    ['5.2.2', 'De mailbox is vol'],
    ['5.2', 'De mailbox neemt niets aan'],
    ['5.7', 'Geweigerd volgens de regels van de ontvanger'],
    ['4.', 'Voorlopig geweigerd'],
  ],
  otherwise: 'De mailserver weigerde',
};

const en: Words = {
  title: 'Mail',
  lead: 'How the mail of the last thirty days is doing.',
  noServer: 'No mail server is set',
  noServerText: 'Mail is kept and not sent. Set SMTP_URL and start again.',
  counts: {
    sent: 'sent',
    queued: 'in the queue',
    waiting: 'waiting for a digest',
    kept: 'only kept',
  },
  tabs: { uncertain: 'Uncertain', failed: 'Failed', bounced: 'Came back', withheld: 'Withheld', queued: 'To be tried again' },
  about: {
    uncertain: 'The mail server perhaps got this mail, but gave no answer. We do not send it again by ourselves.',
    failed: 'The mail server refused this mail, or could not be reached for two days.',
    bounced: 'The address does not exist, or the mail came back later.',
    withheld: 'Mail to this address came back twice. That is why we send nothing to it any more.',
    queued: 'The mail server could not take this mail yet. We try again by ourselves.',
  },
  empty: {
    uncertain: 'No uncertain mail',
    failed: 'No failed mail',
    bounced: 'No mail that came back',
    withheld: 'No mail withheld',
    queued: 'No mail to be tried again',
  },
  tabsLabel: 'Mail that needs attention',
  columns: { kind: 'Kind', to: 'To', when: 'When', why: 'Why', again: 'Again' },
  next: (when) => `Next attempt ${when}`,
  attempts: (count) => (count === 1 ? '1 attempt' : `${count} attempts`),
  again: 'Send again',
  againFor: (kind, to) => `Send again: ${kind} to ${to}`,
  sentAgain: 'The mail goes out again.',
  reasons: {
    stopped: 'The program stopped while sending',
    unreachable: 'The address does not work',
    address: 'This is no mail address',
    'sign-in': 'The mail server refuses our sign-in',
    tls: 'No secure connection',
    'time-out': 'The mail server answered too late',
    'no-server': 'The mail server cannot be found',
    connection: 'The connection was lost',
    answer: 'The mail server refused',
  },
  statuses: [
    ['5.1', 'The address does not exist'],
    ['5.2.2', 'The mailbox is full'],
    ['5.2', 'The mailbox takes nothing'],
    ['5.7', 'Refused by the rules of the receiver'],
    ['4.', 'Refused for now'],
  ],
  otherwise: 'The mail server refused',
};

export const words: Record<Lang, Words> = { nl, en };

/** What a reason code means, with the codes themselves for who asks the mail server's people. */
export function reasonWords(lang: Lang, reason: string | null, code: number | null): string {
  const t = words[lang];
  const status = t.statuses.find(([start]) => reason?.startsWith(start))?.[1];
  const said = t.reasons[reason ?? ''] ?? status ?? t.otherwise;
  const codes = [code, /^\d/.test(reason ?? '') ? reason : null].filter((one) => one !== null);
  return codes.length > 0 ? `${said} (${codes.join(', ')})` : said;
}
