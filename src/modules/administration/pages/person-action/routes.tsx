import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, type Route, route } from '../../../../platform/http/route.ts';
import type { Work } from '../../../../platform/work.ts';
import { personDetails, regionAdmin } from '../../../people/index.ts';
import { accessActions, type Done, resetFactors, resume, signOutEverywhere, suspend } from '../../access.ts';
import { personPath } from '../../paths.ts';
import { ConfirmPage } from '../confirm-page.tsx';
import { type Action, words } from './words.ts';

const params = z.object({ id });
type AtPerson = Context<{ id: string }, unknown, unknown>;

interface Deed {
  action: Action;
  part: string;
  run: (work: Work, personId: string) => Promise<Done>;
  danger?: boolean;
}

const deeds: Deed[] = [
  { action: 'suspend', part: '/afsluiting', run: suspend, danger: true },
  { action: 'resume', part: '/heropening', run: resume },
  { action: 'sessions', part: '/uitloggen', run: signOutEverywhere },
  { action: 'factors', part: '/tweede-stap', run: resetFactors, danger: true },
];

/** What an administrator does to somebody's access: each asks first, on a page of its own. */
export const personActions: Route[] = deeds.flatMap((deed) => [asked(deed), done(deed)]);

async function ask(context: AtPerson, { action, part, danger = false }: Deed, refusal?: string): Promise<Reply> {
  const { lang, params: at } = context;
  const t = words[lang];
  const person = await context.read((reading) => personDetails(reading, at.id));
  if (!person) return notFound();
  const stopHref = personPath(at.id, lang);
  const question = {
    ...{ title: t[action].title(person.name), lead: t[action].lead, yes: t[action].yes, no: t.no, danger, refusal },
    ...{ action: personPath(at.id, lang, part), stopHref, csrf: context.csrf() },
  };
  const view = <ConfirmPage {...question} />;
  const status = refusal ? 422 : 200;
  return workPage(question.title, view, { back: { href: stopHref, label: person.name }, status, width: 'narrow', noIndex: true });
}

function asked(deed: Deed): Route {
  return route({
    method: 'GET',
    path: `/werk/beheer/mensen/:id${deed.part}`,
    can: regionAdmin,
    audit: nothing('a question before a change'),
    params,
    handle: (context) => ask(context, deed),
  });
}

function done(deed: Deed): Route {
  return route({
    method: 'POST',
    path: `/werk/beheer/mensen/:id${deed.part}`,
    can: regionAdmin,
    audit: changes(...accessActions[deed.action]),
    params,
    body: z.strictObject({}),
    retry: (context) => ask(context as unknown as AtPerson, deed),
    handle: async (context) => {
      const { lang, params: at } = context;
      const t = words[lang];
      if (!(await context.read((reading) => personDetails(reading, at.id)))) return notFound();
      const result = await context.change((work) => deed.run(work, at.id));
      if (!result.ok) return ask(context, deed, t.lastAdmin);
      return redirect(personPath(at.id, lang), t[deed.action].done);
    },
  });
}
