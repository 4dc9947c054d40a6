import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Work } from '../../../../platform/work.ts';
import { applyImport, type Outcome, rowsOf, runById, topicOf, totalsOf, undoImport } from '../../import/runs.ts';
import { sheetPaths as paths } from '../../paths.ts';
import { handlesSheets } from '../../policy.ts';
import { RunPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const AT_ONCE = 100;

/** How far a sheet is, what it would do, and the buttons to do it or take it back. */
export const runPage = route({
  method: 'GET',
  path: paths.run(':id'),
  can: handlesSheets,
  audit: nothing('an own sheet of offers, no persons'),
  params,
  query: z.object({
    toon: z.enum(['new', 'changed', 'unchanged', 'fault']).optional(),
    na: z.coerce.number().int().min(0).max(2_000_000).default(0),
  }),
  handle: async (context) => {
    const { lang, query } = context;
    const runId = context.params.id;
    const found = await context.read(async (reading) => {
      const run = await runById(reading, runId);
      if (!run) return undefined;
      const totals = await totalsOf(reading, runId);
      const outcome = query.toon ?? firstShown(totals);
      const asked = { runId, outcome, after: query.na, limit: AT_ONCE + 1 };
      const left = run.state === 'undone' && totals.left > 0;
      const rows = await rowsOf(reading, asked);
      const leftRows = left ? [...(await leftOf(reading, runId, 'new')), ...(await leftOf(reading, runId, 'changed'))] : [];
      return { run, totals, outcome, rows: rows.slice(0, AT_ONCE), hasMore: rows.length > AT_ONCE, leftRows };
    });
    if (!found) return notFound();
    const view = <RunPage {...found} csrf={context.csrf()} />;
    return workPage(words[lang].titles[found.run.state], view, {
      width: 'wide',
      noIndex: true,
      live: [topicOf(runId)],
      back: { href: localPath(paths.page, lang), label: words[lang].back },
    });
  },
});

type Totals = Awaited<ReturnType<typeof totalsOf>>;

/** Faults first: they ask for something. */
function firstShown(totals: Totals): Outcome {
  const order: Outcome[] = ['fault', 'changed', 'new', 'unchanged'];
  return order.find((outcome) => totals[outcome] > 0) ?? 'unchanged';
}

function leftOf(reading: Parameters<typeof rowsOf>[0], runId: string, outcome: Outcome) {
  return rowsOf(reading, { runId, outcome, after: 0, limit: AT_ONCE, left: true });
}

async function back(context: Context<{ id: string }, unknown, unknown>): Promise<Reply> {
  return redirect(paths.run(context.params.id));
}

/** Presses the button; a page that is behind just shows how things are now. */
async function press(
  context: Context<{ id: string }, unknown, unknown>,
  act: (work: Work, runId: string) => Promise<boolean>,
  notice: keyof (typeof words)['nl']['notices'],
): Promise<Reply> {
  const runId = context.params.id;
  const pressed = await context.change(async (work) => {
    if (!(await runById(work, runId))) return null;
    return act(work, runId);
  });
  if (pressed === null) return notFound();
  return pressed ? redirect(paths.run(runId), words[context.lang].notices[notice]) : redirect(paths.run(runId));
}

const button = { method: 'POST', can: handlesSheets, params, body: z.strictObject({}), retry: back } as const;

export const importApplied = route({
  ...button,
  path: paths.apply(':id'),
  audit: changes('import.apply'),
  handle: (context) => press(context, applyImport, 'applying'),
});

export const importUndone = route({
  ...button,
  path: paths.undo(':id'),
  audit: changes('import.undo'),
  handle: (context) => press(context, undoImport, 'undoing'),
});
