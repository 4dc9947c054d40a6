import { signedIn } from '../../../../platform/auth/actor.ts';
import { file, notFound, page, type Reply } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import { exportHtml, exportJson } from '../../export.tsx';
import { findKept, type KeptKind } from '../../kept.ts';
import { ownPath } from '../../paths.ts';
import { subjectOfPerson } from '../../subject.ts';
import { OwnData, words } from './view.tsx';

const own = nothing('a person reads their own data');

/** Everything that is kept of who is signed in. */
export const ownData = route({
  method: 'GET',
  path: '/mijn/gegevens',
  can: signedIn,
  audit: own,
  handle: async (context) => {
    const { lang } = context;
    const kept = await keptOfActor(context);
    if (!kept) return notFound();
    const view = <OwnData kept={kept} lang={lang} address={false} href={(part) => ownPath(lang, part)} />;
    return page(words[lang].title, view, { noIndex: true });
  },
});

export const ownJson = route({
  method: 'GET',
  path: '/mijn/gegevens/gegevens.json',
  can: signedIn,
  audit: own,
  handle: async (context) => {
    const kept = await keptOfActor(context);
    return kept ? jsonFile(context, kept) : notFound();
  },
});

export const ownHtml = route({
  method: 'GET',
  path: '/mijn/gegevens/gegevens.html',
  can: signedIn,
  audit: own,
  handle: async (context) => {
    const kept = await keptOfActor(context);
    return kept ? htmlFile(context, kept) : notFound();
  },
});

type Any = Pick<Context, 'actor' | 'lang' | 'read' | 'region' | 'now'>;

/** What is kept of the actor; undefined for who is no person. */
export async function keptOfActor({ actor, lang, read }: Any): Promise<KeptKind[] | undefined> {
  const { personId } = actor;
  return personId === null
    ? undefined
    : read(async (reading) => findKept(reading, await subjectOfPerson(reading, personId), lang));
}

export function jsonFile({ region, now }: Any, kept: KeptKind[]): Reply {
  return file('application/json; charset=utf-8', exportJson(kept, region.name, now), 'opgroeiplein.json');
}

export function htmlFile({ region, now, lang }: Any, kept: KeptKind[]): Reply {
  return file('text/html; charset=utf-8', exportHtml(kept, region.name, now, lang), 'opgroeiplein.html');
}
