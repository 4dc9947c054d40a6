import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, id, line, optionalLine, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { slugOf } from '../../../../platform/i18n/slug.ts';
import { addIntervention, changeIntervention, type NewIntervention, recognitions } from '../../interventions.ts';
import { type MethodRow, methodBy, methods } from '../../methods.ts';
import { offerPaths } from '../../paths.ts';
import { reviewsOffers } from '../../policy.ts';
import { isOwnPage, isRecognised, isRegister } from '../../recognition.ts';
import { EditMethod, ManageMethods } from './view.tsx';
import { words } from './words.ts';

const WHY = 'methods are public';
const newPath = `${offerPaths.methods}/nieuw`;
const address = optionalLine(300).refine((value) => value === '' || (/^https?:\/\//.test(value) && URL.canParse(value)));
const maybeDay = z.union([z.literal('').transform(() => null), day]).default(null);
const body = z.strictObject({
  name: line(120, 2),
  summary: optionalLine(240),
  about: optionalText(4000),
  owner: optionalLine(160),
  website: address,
  recognition: z.enum(recognitions),
  recognitionUrl: address,
  on: maybeDay,
  until: maybeDay,
  recognitionNote: optionalLine(300),
});
type Body = z.output<typeof body>;

/** A recognition without a source is a rumour: the page and the day, or at least a note. */
function faultsOf(one: Body, now: Temporal.Instant, lang: Lang): Record<string, string> {
  const t = words[lang];
  if (one.recognitionUrl && !isRegister(one.recognitionUrl)) return { recognitionUrl: t.notRegister };
  if (one.recognitionUrl && !isOwnPage(one.recognitionUrl)) return { recognitionUrl: t.registerStart };
  if (one.until && !isRecognised(one.recognition)) return { until: t.untilWhat };
  if (one.on && Temporal.PlainDate.compare(one.on, localDate(now)) > 0) return { on: t.future };
  if (Boolean(one.recognitionUrl) !== Boolean(one.on)) return { [one.on ? 'recognitionUrl' : 'on']: t.both };
  const claims = one.recognition !== 'not-in-database';
  return claims && !one.recognitionUrl && !one.recognitionNote ? { recognitionUrl: t.needsSource } : {};
}

function asMethod({ on, until, website, recognitionUrl, ...rest }: Body): Omit<NewIntervention, 'slug'> {
  return {
    ...rest,
    website: website || null,
    recognitionUrl: recognitionUrl || null,
    recognitionOn: on,
    recognitionUntil: until,
  };
}

function valuesOf({ recognitionOn: on, recognitionUntil: until, ...method }: MethodRow): FormState['values'] {
  const { name, summary, about, owner, recognition, recognitionNote } = method;
  const date = { ...dateValues('on', on), ...dateValues('until', until) };
  const pages = { website: method.website ?? '', recognitionUrl: method.recognitionUrl ?? '' };
  return { name, summary, about, owner, recognition, recognitionNote, ...pages, ...date };
}

function dateValues(name: string, day: Temporal.PlainDate | null): Record<string, string> {
  const text = (part: number | undefined) => (part === undefined ? '' : String(part));
  return { [`${name}-day`]: text(day?.day), [`${name}-month`]: text(day?.month), [`${name}-year`]: text(day?.year) };
}

type AnyContext = Context<unknown, unknown, unknown>;

function show(context: AnyContext, action: string, title: string, form: FormState): Reply {
  const { lang } = context;
  const back = { href: localPath(offerPaths.methods, lang), label: words[lang].back };
  return workPage(title, <EditMethod {...{ action, title, form, lang, csrf: context.csrf() }} />, {
    back,
    width: 'narrow',
    noIndex: true,
  });
}

export const manageMethods = route({
  method: 'GET',
  path: offerPaths.methods,
  can: reviewsOffers,
  audit: nothing(WHY),
  handle: async ({ read, lang }) => {
    const all = await read((reading) => methods(reading, { onShelf: false }));
    return workPage(words[lang].title, <ManageMethods methods={all} lang={lang} />, { width: 'wide', noIndex: true });
  },
});

export const newMethod = route({
  method: 'GET',
  path: newPath,
  can: reviewsOffers,
  audit: nothing(WHY),
  handle: async (context) => show(context, newPath, words[context.lang].addTitle, emptyForm),
});

export const methodAdded = route({
  method: 'POST',
  path: newPath,
  can: reviewsOffers,
  audit: changes('intervention.add'),
  body,
  retry: async (context, form) => show(context as AnyContext, newPath, words[context.lang].addTitle, form),
  handle: async (context) => {
    const { body: given, lang, now } = context;
    const faults = faultsOf(given, now, lang);
    if (Object.keys(faults).length > 0) return context.again(faults);
    const slug = slugOf(given.name).slice(0, 80);
    const added = await context.change(async (work) => {
      if (slug.length < 2 || (await methodBy(work, { slug }))) return false;
      await addIntervention(work, { ...asMethod(given), slug });
      return true;
    });
    return added ? redirect(offerPaths.methods, words[lang].saved) : context.again({ name: words[lang].taken });
  },
});

const params = z.object({ id });

export const editMethod = route({
  method: 'GET',
  path: '/werk/beheer/methoden/:id',
  can: reviewsOffers,
  audit: nothing(WHY),
  params,
  handle: async (context) => {
    const method = await context.read((reading) => methodBy(reading, context.params));
    if (!method) return notFound();
    return show(context, offerPaths.method(method.id), words[context.lang].editTitle, filledForm(valuesOf(method)));
  },
});

export const methodChanged = route({
  method: 'POST',
  path: '/werk/beheer/methoden/:id',
  can: reviewsOffers,
  audit: changes('intervention.change'),
  params,
  body,
  retry: async (context, form) => {
    const method = await context.read((reading) => methodBy(reading, context.params));
    return method ? show(context as AnyContext, offerPaths.method(method.id), words[context.lang].editTitle, form) : notFound();
  },
  handle: async (context) => {
    const { body: given, params: of, lang, now } = context;
    if (!(await context.read((reading) => methodBy(reading, of)))) return notFound();
    const faults = faultsOf(given, now, lang);
    if (Object.keys(faults).length > 0) return context.again(faults);
    const done = await context.change((work) => changeIntervention(work, of.id, asMethod(given)));
    return done ? redirect(offerPaths.methods, words[lang].saved) : notFound();
  },
});
