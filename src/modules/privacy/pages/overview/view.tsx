import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Stat } from '../../../../ui/components/stat.tsx';
import type { ChainState } from '../../chain-check.ts';
import { moment } from '../../parts/log-list.tsx';
import { officerPath } from '../../paths.ts';

export const words = {
  nl: {
    title: 'Privacy',
    lead: 'Hoe het staat met de gegevens van mensen in de regio.',
    whole: 'Het logboek is heel',
    checked: (n: string, when: string) => `Gecontroleerd op ${when}: ${n} regels.`,
    removed: (n: string) => ` ${n} regels zijn volgens de bewaartermijn verwijderd.`,
    notYet: 'Het logboek is nog niet gecontroleerd',
    notYetText: 'Dat gebeurt elke nacht. Meteen controleren kan met npm run audit:check.',
    broken: (n: number) => (n === 1 ? 'Het logboek klopt niet: 1 fout' : `Het logboek klopt niet: ${n} fouten`),
    brokenText:
      'Bewaar de database zoals zij nu is. Laat de beheerder npm run audit:check uitvoeren. Meld een datalek binnen 72 uur.',
    fault: (row: number | null, position: number | null) => (row === null ? `Plaats ${position} in de keten` : `Regel ${row}`),
    kinds: {
      changed: 'veranderd',
      removed: 'weggehaald',
      inserted: 'later ingevoegd',
      'left-out': 'niet in de keten',
      'link-changed': 'schakel veranderd',
      'link-removed': 'schakel weggehaald',
      'forged-removal': 'ten onrechte verwijderd',
      'end-removed': 'einde van de keten weggehaald',
    } as Record<string, string>,
    breaks: 'keer noodtoegang te beoordelen',
    open: 'open verzoeken',
    next: (day: string) => `Het eerste moet klaar zijn op ${day}.`,
    terms: 'bewaartermijnen',
    failed: (n: number) => (n === 0 ? 'De laatste keer liep alles goed.' : `${n} liepen de laatste keer niet goed.`),
    notRun: 'Ze lopen voor het eerst komende nacht.',
  },
  en: {
    title: 'Privacy',
    lead: 'How it stands with the data of people in the region.',
    whole: 'The trail is whole',
    checked: (n: string, when: string) => `Checked on ${when}: ${n} rows.`,
    removed: (n: string) => ` ${n} rows were removed when their term had ended.`,
    notYet: 'The trail has not been checked yet',
    notYetText: 'That is done every night. To check at once: npm run audit:check.',
    broken: (n: number) => (n === 1 ? 'The trail is not whole: 1 fault' : `The trail is not whole: ${n} faults`),
    brokenText:
      'Keep the database as it is now. Have the administrator run npm run audit:check. Report a data breach within 72 hours.',
    fault: (row: number | null, position: number | null) => (row === null ? `Position ${position} in the chain` : `Row ${row}`),
    kinds: {
      changed: 'changed',
      removed: 'removed',
      inserted: 'inserted later',
      'left-out': 'not in the chain',
      'link-changed': 'link changed',
      'link-removed': 'link removed',
      'forged-removal': 'wrongly removed',
      'end-removed': 'end of the chain removed',
    } as Record<string, string>,
    breaks: 'breaks of the glass to review',
    open: 'open requests',
    next: (day: string) => `The first must be done by ${day}.`,
    terms: 'retention terms',
    failed: (n: number) => (n === 0 ? 'The last run went well.' : `${n} failed in the last run.`),
    notRun: 'They run for the first time tonight.',
  },
} as const;

interface Props {
  lang: Lang;
  chain: ChainState | undefined;
  breaks: number;
  open: number;
  nextDue: Temporal.PlainDate | null;
  terms: number;
  failed: number;
  /** At least one night has been. */
  ran: boolean;
}

/** The chain first, then what waits. */
export function Overview({ lang, chain, breaks, open, nextDue, terms, failed, ran }: Props) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <div class="op-stack">
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Chain chain={chain} lang={lang} />
      </div>
      <Grid columns="narrow">
        <Stat
          value={String(breaks)}
          label={t.breaks}
          href={officerPath('breaks', lang)}
          tone={breaks > 0 ? 'warning' : 'neutral'}
        />
        <Stat
          value={String(open)}
          label={t.open}
          href={officerPath('requests', lang)}
          sentence={nextDue ? t.next(plainDate(nextDue, lang)) : undefined}
        />
        <Stat
          value={String(terms)}
          label={t.terms}
          href={officerPath('terms', lang)}
          sentence={ran ? t.failed(failed) : t.notRun}
          tone={failed > 0 ? 'warning' : 'neutral'}
        />
      </Grid>
    </Stack>
  );
}

function Chain({ chain, lang }: Pick<Props, 'chain' | 'lang'>) {
  const t = words[lang];
  const number = (n: number) => n.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB');
  if (!chain)
    return (
      <Notice tone="info" title={t.notYet}>
        <p>{t.notYetText}</p>
      </Notice>
    );
  const checked = `${t.checked(number(chain.checked), moment(chain.at, lang))}${chain.removedByRule > 0 ? t.removed(number(chain.removedByRule)) : ''}`;
  if (chain.faultCount === 0)
    return (
      <Notice tone="success" title={t.whole}>
        <p>{checked}</p>
      </Notice>
    );
  return (
    <Notice tone="error" title={t.broken(chain.faultCount)}>
      <p>{t.brokenText}</p>
      <ul>
        {chain.faults.slice(0, 20).map((fault, index) => (
          <li key={index}>
            {t.fault(fault.row, fault.position)}: {t.kinds[fault.kind] ?? fault.kind}
            {fault.at && ` (${moment(Temporal.Instant.from(fault.at), lang)})`}
          </li>
        ))}
      </ul>
      <p>{checked}</p>
    </Notice>
  );
}
