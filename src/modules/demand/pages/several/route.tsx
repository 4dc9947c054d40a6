import { z } from 'zod';
import { dayParts, id, isWhole, someCodes, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { organisations } from '../../../regions/index.ts';
import { faultText } from '../../fault-words.ts';
import type { Faults } from '../../faults.ts';
import { knownWords } from '../../known.ts';
import { demandPaths } from '../../paths.ts';
import { mayAddDemand, teamsOf } from '../../policy.ts';
import { addSeveral, type Line, linesIn, MOST_LINES, Refused, readLines, type Shared } from '../../several.ts';
import { faultsIn } from './preview.tsx';
import { Several } from './view.tsx';
import { words } from './words.ts';

const code = z.string().regex(/^[a-z0-9-]{1,60}$/);
const orNull = <T,>(one: z.ZodType<T, string>) => z.union([z.literal('').transform(() => null), one]).default(null);

const shared = {
  team: id,
  thema: orNull(code),
  gemeente: orNull(id),
  km: wholeNumber(1, 100),
  dagdelen: dayParts(0),
  talen: someCodes(1),
};

const Body = z.strictObject({
  ...shared,
  sleutel: id,
  lijst: z.string().min(1).max(20_000).refine(isWhole),
  doe: z.enum(['kijk', 'plaats']).default('kijk'),
});
type Sent = z.infer<typeof Body>;

const START: FormState['values'] = { km: '10', talen: ['nl'] };

interface Looked {
  lines: Line[] | null;
  refused?: Map<number, string[]>;
  ready?: boolean;
}

async function show(context: Context<unknown, unknown, unknown>, form: FormState, looked: Looked): Promise<Reply> {
  const own = teamsOf(context.actor);
  const model = await context.read(async (reading) => ({
    known: await knownWords(reading),
    teams: (await organisations(reading)).filter((one) => own.includes(one.id)),
  }));
  const key = id.safeParse(typed(form, 'sleutel'));
  const view = (
    <Several
      {...model}
      form={form}
      formKey={key.success ? key.data : crypto.randomUUID()}
      lines={looked.lines}
      refused={looked.refused ?? new Map()}
      ready={looked.ready ?? false}
      csrf={context.csrf()}
    />
  );
  return workPage(words[context.lang].title, view, {
    back: { href: localPath(demandPaths.list, context.lang), label: words[context.lang].back },
    width: 'wide',
  });
}

/** An empty list. */
export const severalPage = route({
  method: 'GET',
  path: demandPaths.several,
  can: mayAddDemand,
  audit: nothing('an empty form'),
  handle: (context) => show(context, filledForm(START), { lines: null }),
});

/** First what was understood of every line, then all of them at once, or none. */
export const severalPlaced = route({
  method: 'POST',
  path: demandPaths.several,
  can: mayAddDemand,
  audit: changes('demand.add'),
  body: Body,
  retry: async (context, form) => {
    const part = z.object({ ...shared }).safeParse({ ...form.values });
    const lines = part.success
      ? await context.read(async (reading) => readLines(typed(form, 'lijst'), asShared(part.data), await knownWords(reading)))
      : null;
    return show(context, form, { lines: lines?.slice(0, MOST_LINES) ?? null });
  },
  handle: async (context) => {
    const { body, lang } = context;
    const t = words[lang];
    const count = linesIn(body.lijst).length;
    if (count === 0) return context.again({ lijst: t.nothing });
    if (count > MOST_LINES) return context.again({ lijst: t.tooMany(MOST_LINES) });
    if (!teamsOf(context.actor).includes(body.team)) return context.again({ team: t.ownTeam });
    const lines = await context.read(async (reading) => readLines(body.lijst, asShared(body), await knownWords(reading)));
    const wrong = lines.filter((line) => faultsIn(line, new Map(), lang).length > 0);
    if (wrong.length > 0)
      return context.again({ lijst: [t.faults(wrong.length), ...rowFaults(wrong, new Map(), lang)].join(' ') });
    if (body.doe === 'kijk') return show(context, filledForm(valuesOf(body)), { lines, ready: true });
    return place(context, lines);
  },
});

async function place(context: Context<unknown, unknown, Sent>, lines: Line[]): Promise<Reply> {
  const { body, lang } = context;
  const needs = lines.flatMap(({ number, need }) => (need ? [{ number, need }] : []));
  try {
    await context.change((work) => addSeveral(work, needs, body.sleutel));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refused = new Map([...error.faults].map(([number, faults]) => [number, sentences(faults, lang)]));
    const wrong = lines.filter((line) => refused.has(line.number));
    const message = [words[lang].faults(wrong.length), ...rowFaults(wrong, refused, lang)].join(' ');
    const reply = await show(context, { values: valuesOf(body), errors: { lijst: message } }, { lines, refused });
    return reply.kind === 'page' ? { ...reply, status: 422 } : reply;
  }
  return redirect(demandPaths.list, words[lang].placed(needs.length));
}

const sentences = (faults: Faults, lang: Lang) => Object.values(faults).map((fault) => faultText(fault, lang));

function rowFaults(lines: Line[], refused: Map<number, string[]>, lang: Lang): string[] {
  return lines.map((line) => words[lang].row(line.number, faultsIn(line, refused, lang).join(' ')));
}

function asShared(body: Pick<Sent, 'team' | 'thema' | 'gemeente' | 'km' | 'dagdelen' | 'talen'>): Shared {
  return {
    organisationId: body.team,
    municipalityId: body.gemeente,
    theme: body.thema,
    dayParts: body.dagdelen,
    languages: body.talen,
    maxKm: body.km,
  };
}

/** What was typed, for the same form again. */
function valuesOf(body: Sent): FormState['values'] {
  return {
    sleutel: body.sleutel,
    lijst: body.lijst,
    team: body.team,
    thema: body.thema ?? '',
    gemeente: body.gemeente ?? '',
    km: String(body.km),
    dagdelen: body.dagdelen.map(String),
    talen: body.talen,
  };
}
