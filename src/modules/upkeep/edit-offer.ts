import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { faultText, type OfferDraft, type OfferFault, offerDraft, readOffer, saveOffer } from '../catalogue/index.ts';
import { confirmEntries, ownEntry } from './confirm.ts';
import { centsOf } from './euros.ts';
import { linkBehind } from './links.ts';

/** What changes most about an offer: the short form of who has no account. */
export interface ShortOffer {
  title: string;
  summary: string;
  practical: string;
  registerAt: string;
  /** Euros as typed. */
  contribution: string;
  contributionNote: string;
  /** Number of the version that the form was opened on. */
  version: string;
}

/** The offer behind a link, to change; undefined when the link or the offer is not there for this owner. */
export async function offerOfLink(reading: Reading, token: string, offerId: string): Promise<OfferDraft | undefined> {
  const link = await linkBehind(reading, token);
  const own = link && (await ownEntry(reading, link, 'offer', offerId));
  return own && offerDraft(reading, offerId, { trusted: true });
}

export type Edited = { ok: true; outcome: 'shown' | 'waits' | 'same' } | { ok: false; errors: Record<string, string> };

/**
 * Saves the short form of an offer through a link, under the rules that hold for every change: it may have to wait for the region. Whoever
 * edits an offer says that the rest is right. Undefined when the link or the offer is not there. Audits 'offer.change' or 'offer.propose',
 * and 'freshness.confirm' with the link.
 */
export async function editOffer(
  work: Work,
  at: { token: string; offerId: string },
  typed: ShortOffer,
  lang: Lang,
): Promise<Edited | undefined> {
  const link = await linkBehind(work, at.token);
  const draft = await offerOfLink(work, at.token, at.offerId);
  if (!link || !draft) return undefined;
  const { pictures: _, ...content } = draft.content;
  const { version, contribution, ...texts } = typed;
  const cents = contribution.trim() === '' ? 0 : centsOf(contribution);
  const read = readOffer({ ...content, ...texts, contributionCents: cents ?? content.contributionCents }, lang);
  const amount: Record<string, string> = cents === undefined ? { contribution: words[lang].amount } : {};
  if (!read.ok || cents === undefined) return { ok: false, errors: { ...(read.ok ? {} : onForm(read.errors)), ...amount } };
  const saved = await saveOffer(work, at.offerId, read.value, { trusted: true, version: Number(version) });
  if (!saved.ok) return { ok: false, errors: refusal(saved, lang) };
  await confirmEntries(work, [{ kind: 'offer', id: at.offerId }], link);
  return { ok: true, outcome: saved.outcome };
}

const words = {
  nl: {
    amount: 'Vul een bedrag in, bijvoorbeeld 12,50.',
    conflict: 'Iemand anders veranderde dit net. Open de pagina opnieuw en kijk het na.',
    other: 'Een ander deel van dit aanbod klopt niet meer. Neem contact op met de regio.',
  },
  en: {
    amount: 'Fill in an amount, for example 12.50.',
    conflict: 'Somebody else has just changed this. Open the page again and check it.',
    other: 'Another part of this offer is no longer right. Get in touch with the region.',
  },
};

const FIELDS = new Set(['title', 'summary', 'practical', 'registerAt', 'contributionNote']);

/** A fault of a field that the short form does not have stands above it. */
function onForm(errors: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, text]) => {
      if (field === 'contributionCents' || field === 'remissions') return ['contribution', text];
      return FIELDS.has(field) ? [field, text] : ['', text];
    }),
  );
}

function refusal(saved: { fault: string; fields?: Partial<Record<string, OfferFault>> }, lang: Lang): Record<string, string> {
  const t = words[lang];
  const [first] = Object.values(saved.fields ?? {});
  return { '': saved.fault === 'conflict' ? t.conflict : first ? faultText(first, lang) : t.other };
}
