import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { setting } from '../../../regions/index.ts';
import { createOffer } from '../../create-offer.ts';
import type { OfferChange } from '../../offer-changes.ts';
import { namesInOffers, offerChoices } from '../../offer-choices.ts';
import { type OfferDraft, offerDraft } from '../../offer-draft.ts';
import { faultText } from '../../offer-faults.ts';
import { offerFormValues, readOfferForm } from '../../offer-form.ts';
import type { OfferFault } from '../../offer-input.ts';
import { offerPaths } from '../../paths.ts';
import { editsOffers, reviewsOffers } from '../../policy.ts';
import { saveOffer } from '../../save-offer.ts';
import { EditOffer } from './view.tsx';
import { words } from './words.ts';

const WHY = 'descriptions of offers, no persons';
/** Everything that was posted; readOfferForm looks at each field. */
const body = z.record(z.string().max(60), z.union([z.string(), z.array(z.string())]));

type AnyContext = Context<unknown, unknown, unknown>;

interface Shown {
  form: FormState;
  draft?: OfferDraft;
  copied?: boolean;
  theirs?: OfferChange[];
}

async function show(context: AnyContext, { form, draft, copied = false, theirs }: Shown): Promise<Reply> {
  const { lang, actor } = context;
  const { choices, waits, names } = await context.read(async (reading) => ({
    choices: await offerChoices(reading),
    waits: !reviewsOffers.allows(actor) && (await setting(reading, 'offer.review')),
    names: theirs ? (await namesInOffers(reading))(lang) : new Map<string, string>(),
  }));
  const view = (
    <EditOffer
      action={localPath(draft ? offerPaths.edit(draft.id) : offerPaths.add, lang)}
      stop={localPath(draft ? offerPaths.one(draft.id) : offerPaths.list, lang)}
      {...{ form, choices, copied, waits, lang, csrf: context.csrf() }}
      draft={draft ?? null}
      theirs={theirs ? { changes: theirs, names } : null}
    />
  );
  const back = { href: localPath(offerPaths.list, lang), label: words[lang].back };
  return workPage(draft ? words[lang].editTitle : words[lang].newTitle, view, { back, width: 'narrow', noIndex: true });
}

const byField = (fields: Partial<Record<string, OfferFault>>, lang: 'nl' | 'en') =>
  Object.fromEntries(Object.entries(fields).map(([field, fault]) => [field, fault ? faultText(fault, lang) : '']));

/** A new offer, empty or as a copy of another. */
export const newOffer = route({
  method: 'GET',
  path: offerPaths.add,
  can: editsOffers,
  audit: nothing(WHY),
  query: z.object({ van: id.optional() }),
  handle: async (context) => {
    const { van } = context.query;
    if (!van) return show(context, { form: filledForm({ trainersNeeded: '1', requires: 'none', languages: ['nl'] }) });
    const from = await context.read((reading) => offerDraft(reading, van));
    return from ? show(context, { form: filledForm(offerFormValues(from.content)), copied: true }) : notFound();
  },
});

export const offerCreated = route({
  method: 'POST',
  path: offerPaths.add,
  can: editsOffers,
  audit: changes('offer.add'),
  body,
  retry: (context, form) => show(context, { form }),
  handle: async (context) => {
    const { lang } = context;
    const read = readOfferForm(context.body, lang);
    if (!read.ok) return context.again(read.errors);
    const made = await context.change((work) => createOffer(work, read.value));
    if (!made.ok) return context.again(byField(made.fields, lang));
    return redirect(offerPaths.one(made.offerId), words[lang][made.outcome]);
  },
});

const params = z.object({ id });

export const editOffer = route({
  method: 'GET',
  path: '/werk/aanbod/:id/bewerken',
  can: editsOffers,
  audit: nothing(WHY),
  params,
  handle: async (context) => {
    const draft = await context.read((reading) => offerDraft(reading, context.params.id));
    return draft ? show(context, { form: filledForm(offerFormValues(draft.content)), draft }) : notFound();
  },
});

export const offerSaved = route({
  method: 'POST',
  path: '/werk/aanbod/:id/bewerken',
  can: editsOffers,
  audit: changes('offer.change', 'offer.propose'),
  params,
  body,
  retry: async (context, form) => {
    const draft = await context.read((reading) => offerDraft(reading, context.params.id));
    return draft ? show(context, { form, draft: { ...draft, version: versionIn(form, draft) } }) : notFound();
  },
  handle: async (context) => {
    const { lang, params: of } = context;
    if (!(await context.read((reading) => offerDraft(reading, of.id)))) return notFound();
    const { version, ...fields } = context.body;
    const read = readOfferForm(fields, lang);
    if (!read.ok) return context.again(read.errors);
    const saved = await context.change((work) => saveOffer(work, of.id, read.value, { version: versionOf(version) }));
    if (saved.ok) return redirect(offerPaths.one(of.id), words[lang][saved.outcome]);
    if (saved.fault === 'not-there') return notFound();
    if (saved.fault === 'unknown') return context.again(byField(saved.fields, lang));
    const form = { values: fields, errors: { '': words[lang].conflictError } };
    const draft = await context.read((reading) => offerDraft(reading, of.id));
    const shown = draft ? await show(context, { form, draft, theirs: saved.theirs }) : notFound();
    return shown.kind === 'page' ? { ...shown, status: 409 } : shown;
  },
});

/** The version that a form says it stands on; 0, which no offer has, when it says none. */
function versionOf(value: string | string[] | undefined): number {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
}

/** A form that comes back for its faults still stands on the version that it was opened on. */
function versionIn(form: FormState, draft: OfferDraft): number {
  return versionOf(typed(form, 'version')) || draft.version;
}
