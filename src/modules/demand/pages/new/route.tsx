import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, parseForm, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { organisations } from '../../../regions/index.ts';
import { addDemand } from '../../add.ts';
import { type Existing, whatExists } from '../../existing.ts';
import { faultTexts } from '../../fault-words.ts';
import { textFaults } from '../../faults.ts';
import { knownWords } from '../../known.ts';
import { demandPaths } from '../../paths.ts';
import { personalDataIn } from '../../personal-data.ts';
import { explain } from '../../personal-words.ts';
import { mayAddDemand, teamsOf } from '../../policy.ts';
import { type Known, readSentence, type Understood } from '../../sentence/sentence.ts';
import { saveTemplate } from '../../templates.ts';
import { asDemand, type DemandForm, demandForm, formErrors, templateValues, valuesOf } from './fields.ts';
import { sentenceWords } from './sentence-words.ts';
import { startOf } from './start.ts';
import { NewNeed } from './view.tsx';
import { words } from './words.ts';

const MOST_SENTENCE = 300;

/** One sentence becomes fields (identity.md, New need). */
export const newDemand = route({
  method: 'GET',
  path: demandPaths.add,
  can: mayAddDemand,
  audit: nothing('an empty form'),
  query: z.object({
    zin: z.string().optional(),
    van: id.optional(),
    sjabloon: id.optional(),
    groep: id.optional(),
    wachtlijst: id.optional(),
  }),
  handle: async (context) => {
    const sentence = context.query.zin?.trim() ?? '';
    const { known, start } = await context.read(async (reading) => ({
      known: await knownWords(reading),
      start: await startOf(reading, context.query),
    }));
    if (!start) return notFound();
    const fault = faultOf(sentence, localDate(context.now), context.lang);
    const understood = sentence && !fault ? readSentence(sentence, known) : undefined;
    const values = { ...start, ...(understood ? valuesOf(understood) : {}) };
    return show(context, known, filledForm(values), {
      sentence,
      ...(fault ? { fault } : {}),
      ...(understood ? { understood } : {}),
    });
  },
});

export const createDemand = route({
  method: 'POST',
  path: demandPaths.add,
  can: mayAddDemand,
  audit: changes('demand.add', 'demand.template'),
  body: demandForm,
  retry: async (context, form) =>
    show(
      context,
      await context.read(knownWords),
      form.values.look ? { ...form, errors: {} } : allFaults(form, context.now, context.lang),
    ),
  handle: async (context) => {
    if (context.body.look) return context.again({});
    if (context.body.template) return keepTemplate(context);
    const added = await context.change((work) => addDemand(work, asDemand(context.body)));
    if (!added.ok) return context.again(formErrors(faultTexts(added.errors, context.lang)));
    return redirect(demandPaths.one(added.demandId), words[context.lang].placed);
  },
});

/** What is filled in becomes a template of the team; nothing is put on the marketplace. */
async function keepTemplate(context: Context<unknown, unknown, DemandForm>): Promise<Reply> {
  const { body, lang } = context;
  const values = templateValues(body);
  const saved = await context.change((work) =>
    saveTemplate(work, { organisationId: body.organisation, name: body.templateName, values }),
  );
  if (saved.ok) return redirect(demandPaths.templates, words[lang].templateSaved);
  return context.again(
    saved.fault === 'team' ? { organisation: words[lang].ownTeam } : { templateName: words[lang].templateFaults[saved.fault] },
  );
}

/** The faults of the fields and, with them, personal data in the texts: everything at once. */
function allFaults(form: FormState, now: Temporal.Instant, lang: Lang): FormState {
  const texts = { area: typed(form, 'area'), note: typed(form, 'note'), noName: typed(form, 'noName') === 'ja' };
  return { ...form, errors: { ...faultTexts(textFaults(texts, localDate(now)), lang), ...form.errors } };
}

/** Why a sentence is not read, or nothing. */
function faultOf(sentence: string, today: Temporal.PlainDate, lang: Lang): string | undefined {
  if (sentence.length > MOST_SENTENCE) return sentenceWords[lang].tooLong(MOST_SENTENCE);
  const { refused } = personalDataIn(sentence, today);
  return refused.length > 0 ? explain(refused, lang) : undefined;
}

interface Sentence {
  sentence: string;
  fault?: string;
  understood?: Understood;
}

async function show(
  context: Context<unknown, unknown, unknown>,
  known: Known,
  form: FormState,
  sentence: Sentence = { sentence: '' },
): Promise<Reply> {
  const own = teamsOf(context.actor);
  const { teams, existing } = await context.read(async (reading) => ({
    teams: (await organisations(reading)).filter((one) => own.includes(one.id)),
    existing: await existingFor(form, (need) => whatExists(reading, need), known),
  }));
  const model = {
    ...sentence,
    known,
    form,
    teams,
    existing,
    formKey: typed(form, 'key') || crypto.randomUUID(),
    csrf: context.csrf(),
  };
  return workPage(words[context.lang].title, <NewNeed {...model} />, {
    back: { href: localPath(demandPaths.list, context.lang), label: words[context.lang].back },
    width: 'wide',
  });
}

type Look = (need: Parameters<typeof whatExists>[1]) => Promise<Existing>;

/** Looks what there is as soon as theme and ages are known, whatever else is still wrong. */
async function existingFor(form: FormState, look: Look, known: Known): Promise<Existing | null> {
  const part = demandForm
    .pick({ theme: true, 'ages-from': true, 'ages-to': true, 'ages-unit': true, intervention: true })
    .strip();
  const parsed = parseForm(part, form.values, 'nl');
  if (!parsed.ok || !known.themes.some((theme) => theme.code === parsed.value.theme)) return null;
  const { theme, intervention, ...ages } = parsed.value;
  const factor = ages['ages-unit'] === 'years' ? 12 : 1;
  const municipality = known.municipalities.find((one) => one.id === typed(form, 'municipality'));
  const place = municipality ? { place: municipality } : {};
  return look({
    theme,
    ageMin: ages['ages-from'] * factor,
    ageMax: ages['ages-to'] * factor + factor - 1,
    interventionId: intervention,
    ...place,
  });
}
